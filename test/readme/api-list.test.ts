import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { NOTIFICATION_EVENTS } from "../../generated/notifications.js";
import { OPERATIONS } from "../support/operations.js";

/**
 * The official list has 18 calls, two of them for the recharge balance; the download of certificates belongs to the
 * protocol.
 */
const CALLS = 18 + 2;
const known = OPERATIONS.filter(({ id }) => id !== "listPlatformCertificates");

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const retries = readFileSync(new URL("../../docs/retries.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| [^|]+ \| (`.+?`) \| (.+?) \|$/gm)].map(([, call = "", here = ""]) => ({
  call,
  here,
}));
const calls = rows.filter(({ call }) => /^`(GET|POST) \//.test(call));

it("the README's list of the official API is right about each call", () => {
  expect(calls).toHaveLength(CALLS);
  expect(new Set(calls.map(({ call }) => call)).size).toBe(CALLS);
  const here = calls.filter((row) => row.here !== "not yet").map((row) => `${row.call} ${row.here}`);
  expect(here.sort()).toEqual(known.map(({ id, method, path }) => `\`${method} ${path}\` \`${id}\``).sort());
});

it("and about each notification", () => {
  const typed = rows.filter((row) => row.here.endsWith(", typed")).flatMap(({ call }) => call.match(/[A-Z.]{5,}/g));
  expect(typed).toEqual(Object.keys(NOTIFICATION_EVENTS));
});

it("the page about retries is right about how each call may be retried", () => {
  const rules = OPERATIONS.map(({ retry }) => retry).filter((rule, i, all) => all.indexOf(rule) === i);
  for (const rule of rules) {
    const ids = OPERATIONS.filter(({ retry }) => retry === rule).map(({ id }) => `\`${id}\``);
    expect(retries).toContain(`| ${rule} | ${ids.sort().join(", ")} |`);
  }
});
