import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "../eventually.test-helper.js";
import {
  act,
  notification,
  openSession,
  phone,
  type Receiver,
  type Started,
  start,
  startReceiver,
  state,
  stopAll,
} from "../support.test-helper.js";
import type { PlatformView, Problem } from "../views.js";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await stopAll();
  await receiver.close();
});
afterAll(stopAll);

const forward = (started: Started, forward_to: unknown) =>
  act<PlatformView & Problem>(started, "/sandbox/forwarding", { forward_to });

async function sign(started: Started): Promise<string> {
  const { sessionId } = await openSession(started);
  await act(started, `/sandbox/sessions/${sessionId}/agree`);
  return sessionId;
}

describe("POST /sandbox/forwarding", () => {
  it("sends what was held, and what comes later, to the new address", async () => {
    const started = await start();
    const held = await sign(started);
    await eventually(async () => expect((await notification(started, held)).state).toBe("HELD"));
    const { status, json } = await forward(started, receiver.url);
    expect({ status, forward_to: json.forward_to }).toEqual({ status: 200, forward_to: new URL(receiver.url).href });
    expect((await state(started)).platform).toEqual(json);
    await eventually(async () => expect((await notification(started, held)).attempts).toHaveLength(1));
    const later = await sign(started);
    await eventually(async () => expect((await notification(started, later)).attempts).toHaveLength(1));
    expect(receiver.seen).toHaveLength(2);
  });

  it("gives a delivery that failed its new target, and takes the target away again", async () => {
    const started = await start({ forwardTo: "http://127.0.0.1:9/", notifySpeed: 1e6 });
    const id = await sign(started);
    await eventually(async () => expect((await notification(started, id)).attempts.length).toBeGreaterThan(0));
    await forward(started, `${receiver.url}/hooks`);
    await eventually(async () => {
      const { attempts } = await notification(started, id);
      expect(attempts.at(-1)).toMatchObject({ url: `${receiver.url}/hooks`, status: 204 });
    });
    expect((await forward(started, null)).json.forward_to).toBe(null);
    const own = await sign(started);
    expect((await phone(started, own)).session).toMatchObject({ notify_target: null });
    await eventually(async () => expect((await notification(started, own)).state).toBe("HELD"));
  });

  it.each([
    ["http://127.0.0.1:9/#part"],
    ["ftp://127.0.0.1/"],
    ["http://user:secret@127.0.0.1:9/"],
    ["localhost:3000"],
    [""],
    [3000],
    [undefined],
  ])("refuses %j by the rule of --forward-to, and changes nothing", async (address) => {
    const started = await start({ forwardTo: receiver.url });
    const { status, json } = await forward(started, address);
    expect({ status, field: json.detail?.field }).toEqual({ status: 400, field: "/body/forward_to" });
    expect(json.error.en).not.toContain("secret");
    expect((await state(started)).platform.forward_to).toBe(new URL(receiver.url).href);
  });
});
