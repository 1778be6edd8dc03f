import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Store } from "../state/store.js";
import {
  askForSession,
  expectPlatformAnswer,
  type Started,
  signingBody,
  start,
  state,
  stopAll,
} from "../support.test-helper.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(stopAll);

describe("a fault of the sandbox's own", () => {
  it("is answered as the platform's SYSTEMERROR, signed, and shown", async () => {
    const { add } = Object.getPrototypeOf(new Store().sessions);
    const { Sessions } = await import("../state/sessions.js");
    Sessions.prototype.add = () => {
      throw new Error("disk full");
    };
    try {
      const answer = await askForSession(started, started.merchant, signingBody());
      expect(answer).toMatchObject({ status: 500, json: { code: "SYSTEMERROR" } });
      await expectPlatformAnswer(answer, started);
      expect((await state(started)).exchanges[0]).toMatchObject({ status: 500, code: "SYSTEMERROR" });
    } finally {
      Sessions.prototype.add = add;
    }
  });

  it("is not made by a value that is nested very deep: that is the caller's fault", async () => {
    const deep = `{"appid":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    const answer = await askForSession(started, started.merchant, deep as never);
    expect(answer).toMatchObject({ status: 400, json: { code: "PARAM_ERROR" } });
    await expectPlatformAnswer(answer, started);
  });
});
