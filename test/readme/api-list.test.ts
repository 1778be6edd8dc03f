import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { NOTIFICATION_EVENTS } from "../../generated/notifications.js";
import { OPERATIONS } from "../support/operations.js";

/** The calls of the official list are 18, those of the recharge balance are two; the download of certificates belongs to the protocol. */
const CALLS = 18 + 2;
const known = OPERATIONS.filter(({ id }) => id !== "listPlatformCertificates");

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| [^|]+ \| (`.+?`) \| (.+?) \|$/gm)].map(([, call = "", here = ""]) => ({
  call,
  here,
}));
const calls = rows.filter(({ call }) => /^`(GET|POST) \//.test(call));

it("the README's list of the official API says of each call what is here", () => {
  expect(calls).toHaveLength(CALLS);
  expect(new Set(calls.map(({ call }) => call)).size).toBe(CALLS);
  const here = calls.filter((row) => row.here !== "not yet").map((row) => `${row.call} ${row.here}`);
  expect(here.sort()).toEqual(known.map(({ id, method, path }) => `\`${method} ${path}\` \`${id}\``).sort());
});

it("and of each notification", () => {
  const typed = rows.filter((row) => row.here.endsWith(", typed")).flatMap(({ call }) => call.match(/[A-Z.]{5,}/g));
  expect(typed).toEqual(Object.keys(NOTIFICATION_EVENTS));
});

it("and of each call whether it may be sent again", () => {
  const rules = OPERATIONS.map(({ retry }) => retry).filter((rule, i, all) => all.indexOf(rule) === i);
  for (const rule of rules) {
    const ids = OPERATIONS.filter(({ retry }) => retry === rule).map(({ id }) => `\`${id}\``);
    expect(readme).toContain(`| ${rule} | ${ids.sort().join(", ")} |`);
  }
});
