import { beforeAll, describe, expect, it } from "vitest";
import { createFakePlatform, type FakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";

/*
 * Facts of WeChat Pay's pages that no other test checks: the other tests are derived from the document and would follow
 * a wrong change of it. Written by hand, and few.
 */
let fake: FakePlatform;
beforeAll(async () => {
  fake = await createFakePlatform();
});

describe("a signing session", () => {
  const CHANNELS = [
    ["createAppSigningSession", 120, { session_id: "1" }],
    ["createMiniProgramSigningSession", 120, { session_id: "1" }],
    ["createJsapiSigningSession", 120, { sign_url: "https://a.example" }],
    ["createH5SigningSession", 10, { sign_url: "https://a.example" }],
    ["createWebSigningSession", 10, { show_code_url: "https://a.example" }],
  ] as const;

  it.each(CHANNELS)("of %s ends after 5 minutes and within %i", async (channel, most, body) => {
    fake.answer({ body });
    const endingIn = (minutes: number) =>
      fake.client()[channel]({ ...SIGNING.common, expired_time: new Date(Date.now() + minutes * 60_000) });
    await expect(endingIn(most - 1)).resolves.toEqual(body);
    await expect(endingIn(6)).resolves.toEqual(body);
    expect((await thrownBy(endingIn(most + 1))).message).toContain("expired_time");
    expect((await thrownBy(endingIn(4))).message).toContain("expired_time");
  });

  it("of PC web has a page with the code, or a link", async () => {
    const ask = (body: object) => {
      fake.answer({ body });
      return fake.client().createWebSigningSession(SIGNING.common);
    };
    await expect(ask({ show_code_url: "https://a.example" })).resolves.toBeDefined();
    await expect(ask({ sign_url: "https://a.example" })).resolves.toBeDefined();
    expect(await thrownBy(ask({ url: "https://a.example" }))).toMatchObject({ code: "RESPONSE_INVALID" });
  });

  it("for a contract that exists leads to its query", async () => {
    fake.answer({ status: 403, body: { code: "CONTRACT_EXISTED", message: "?" } });
    expect(await thrownBy(fake.client().createAppSigningSession(SIGNING.common))).toMatchObject({
      solution: expect.stringContaining("getContractByOutContractCode"),
    });
  });
});

describe("a contract", () => {
  const ask = (body: object) => {
    fake.answer({ body });
    return fake.client().getContract({ contract_id: "Wx1", appid: "wx" });
  };

  it("has its number and its state, and may have nothing else", async () => {
    await expect(ask({ contract_id: "Wx1", state: "SIGNED" })).resolves.toBeDefined();
    expect(await thrownBy(ask({ contract_id: "Wx1" }))).toMatchObject({ code: "RESPONSE_INVALID" });
  });

  it("may be in a state that the document does not know", async () => {
    await expect(ask({ contract_id: "Wx1", state: "STATE_OF_THE_FUTURE" })).resolves.toBeDefined();
  });
});
