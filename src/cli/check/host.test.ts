import { describe, expect, it } from "vitest";
import { readSettings } from "../settings.js";
import type { Facts, HostAnswer } from "./facts.js";
import { checkClock, checkHost, checkNearest, hostsOf, preferredOrigin } from "./host.js";
import { isOfCertificate, meaningOf, type Outcome } from "./network.js";

const HK = "https://apihk.mch.weixin.qq.com";
const EU = "https://apieu.mch.weixin.qq.com";

/** The regions with the time that each needed, in milliseconds, or the code of its failure. */
function factsOf(regions: Record<string, number | string>): Facts {
  const origins = hostsOf(undefined);
  const asked = Object.entries(regions).map(([name, result]): [string, HostAnswer] => {
    const outcome: Outcome =
      typeof result === "string"
        ? { timing: {}, sentAt: 0, code: result }
        : { timing: { dns: 1, connect: 2, tls: 3, answer: result - 6 }, sentAt: 0, status: 404 };
    return [name, { origin: origins[name] ?? "", outcome }];
  });
  return {
    settings: readSettings({}, {}),
    now: Date.now,
    asked: Promise.resolve(new Map(asked)),
    serials: [],
  };
}

describe("of the three regions", () => {
  it("the one that answers first is used", async () => {
    const facts = factsOf({ hk: 90, us: 200, eu: 30 });
    expect(await checkNearest(facts)).toEqual({
      status: "ok",
      found: "eu: its answer came after 30 ms.",
      remedy: 'createClient({ region: "eu" }) sends there.',
      data: { region: "eu", milliseconds: 30 },
    });
    expect(await preferredOrigin(facts)).toBe(EU);
    expect(await checkHost(facts, "eu", EU)).toEqual({
      status: "ok",
      found: "apieu.mch.weixin.qq.com: DNS 1 ms, TCP 2 ms, TLS 3 ms, answer 24 ms",
      data: { host: "apieu.mch.weixin.qq.com", dns_ms: 1, connect_ms: 2, tls_ms: 3, answer_ms: 24 },
    });
  });

  it("the default needs no option", async () => {
    expect(await checkNearest(factsOf({ hk: 20, us: 200, eu: 30 }))).toMatchObject({ status: "ok", remedy: undefined });
  });

  it("one that cannot be reached is a warning while another one can", async () => {
    const facts = factsOf({ hk: "ETIMEDOUT", us: 200, eu: 30 });
    expect(await checkHost(facts, "hk", HK)).toMatchObject({
      status: "warning",
      found: "apihk.mch.weixin.qq.com does not answer (ETIMEDOUT).",
    });
    expect(await checkNearest(facts)).toMatchObject({
      status: "warning",
      found: expect.stringMatching(/Not reached: hk\.$/),
    });
  });

  it("none is a failure", async () => {
    const facts = factsOf({ hk: "ENOTFOUND", us: "EAI_AGAIN", eu: "CERT_HAS_EXPIRED" });
    expect(await checkNearest(facts)).toMatchObject({ status: "failed" });
    expect(await checkHost(facts, "hk", HK)).toMatchObject({ status: "failed", remedy: expect.stringMatching(/DNS/) });
    expect(await checkHost(facts, "eu", EU)).toMatchObject({
      status: "failed",
      remedy: expect.stringMatching(/NODE_EXTRA_CA_CERTS/),
    });
    expect(await preferredOrigin(facts)).toBe(HK);
  });
});

it("a host that does not tell the time leaves the clock unchecked", async () => {
  expect(await checkClock(factsOf({ hk: 10 }))).toMatchObject({ status: "skipped" });
});

it.each([
  ["ENOTFOUND", "cannot be found: DNS does not know the name (ENOTFOUND)"],
  ["EAI_AGAIN", "cannot be found: DNS does not answer (EAI_AGAIN)"],
  ["ECONNREFUSED", "refuses the connection: nothing listens there (ECONNREFUSED)"],
  ["EPIPE", "broke the connection off (EPIPE)"],
  ["EHOSTUNREACH", "has no route from here (EHOSTUNREACH)"],
  ["CERT_NOT_YET_VALID", "has a TLS certificate that is not valid yet (CERT_NOT_YET_VALID)"],
  [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "has a TLS certificate for another name than api.example (ERR_TLS_CERT_ALTNAME_INVALID)",
  ],
  [
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "has a TLS certificate whose issuer is not trusted here (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
  ],
  ["EPROTO", "does not speak TLS in a way that is accepted here (EPROTO)"],
  ["ENEW", "cannot be reached (ENEW)"],
])("%s in words", (code, words) => {
  expect(meaningOf(code, "api.example")).toBe(words);
  expect(isOfCertificate(code)).toBe(/CERT|VERIFY/.test(code));
});
