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

describe("an error of the sandbox itself", () => {
  it("is answered with a signed SYSTEMERROR, and shown in the console", async () => {
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

  it("does not come from a deeply nested value, which is refused", async () => {
    const deep = `{"appid":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    const answer = await askForSession(started, started.merchant, deep as never);
    expect(answer).toMatchObject({ status: 400, json: { code: "PARAM_ERROR" } });
    await expectPlatformAnswer(answer, started);
  });
});
