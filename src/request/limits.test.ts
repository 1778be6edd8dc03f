import { describe, expect, it } from "vitest";
import { CREATE_APP_SIGNING_SESSION } from "../../generated/operations.js";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { InputIssue } from "../errors.js";
import { readRequest } from "./read-request.js";

const NOW = Date.parse("2026-01-02T03:04:05Z");
const MODES = { "common mode": SIGNING.common, "institutional mode": SIGNING.institutional };
type Mode = keyof typeof MODES;

/** The longest texts, written down from the official table: the schema is what this checks. */
const LONGEST: [field: string, prefix: string, length: number, modes: Mode[]][] = [
  ["appid", "wx", 32, ["common mode"]],
  ["sp_appid", "wx", 32, ["institutional mode"]],
  ["sub_appid", "wx", 32, ["institutional mode"]],
  ["sub_mchid", "1", 32, ["institutional mode"]],
  ["out_contract_code", "", 32, ["common mode", "institutional mode"]],
  ["user_display_name", "张", 32, ["common mode", "institutional mode"]],
  ["success_notify_url", "https://a.com/", 256, ["common mode", "institutional mode"]],
  ["return_url", "https://a.com/", 256, ["common mode", "institutional mode"]],
  ["openid", "o", 128, ["common mode", "institutional mode"]],
];
const LIMITS = LONGEST.flatMap(([field, prefix, length, modes]) =>
  modes.map((mode) => [field, mode, prefix, length] as const),
);

const check = (body: unknown) => readRequest(CREATE_APP_SIGNING_SESSION.modes, body, NOW, "1900000109").fields;
const issuesOf = (body: unknown) => thrownIn(() => check(body))["issues"] as InputIssue[];

describe("a text of a request", () => {
  it.each(LIMITS)(
    "%s in %s may be as long as the official page allows, and not one character longer",
    (field, mode, prefix, length) => {
      const body = (value: string) => ({ ...MODES[mode], [field]: value });
      expect(check(body(prefix.padEnd(length, "x")))).toHaveProperty([field], prefix.padEnd(length, "x"));
      expect(issuesOf(body(prefix.padEnd(length + 1, "x")))).toEqual([
        {
          path: field,
          rule: "maxLength",
          expected: `at most ${length} characters long`,
          message: `must be at most ${length} characters long, got ${length + 1} characters`,
        },
      ]);
    },
  );

  it.each(LIMITS)("%s in %s must not be empty, nor anything but text", (field, mode) => {
    expect(issuesOf({ ...MODES[mode], [field]: "" })).toMatchObject([{ path: field, rule: "minLength" }]);
    for (const wrong of [7, true, null, [], {}]) {
      expect(issuesOf({ ...MODES[mode], [field]: wrong })).toMatchObject([{ path: field, rule: "type" }]);
    }
  });

  it("counts characters, not bytes: 32 Chinese ones fit", () => {
    const user_display_name = "张".repeat(32);
    expect(check({ ...MODES["common mode"], user_display_name })).toHaveProperty(
      "user_display_name",
      user_display_name,
    );
  });

  it.each([
    ["half of an emoji", "a\uD83D", "U+D83D as character 2"],
    ["a control character of C1", "ab\u0085", "U+0085 as character 3"],
  ])("must not hold %s", (_, user_display_name, got) => {
    const [issue] = issuesOf({ ...MODES["common mode"], user_display_name });
    expect(issue?.message).toMatch(new RegExp(`got ${got.replace("+", "\\+")}$`));
  });
});

describe.each(Object.entries(MODES))("in %s", (mode, body) => {
  it.each(Object.keys(body))("without %s a body is refused, with words that name what is missing", (field) => {
    const { [field]: _, ...rest } = body as Record<string, unknown>;
    const message = thrownIn(() => check(rest)).message;
    // Without its only own field a common body has no mode left to name.
    expect(message).toMatch(
      field === "appid" ? /^the request names no mode/ : new RegExp(`^${field} is missing; ${mode}`),
    );
  });

  it("a field that the page does not list is refused under its own name", () => {
    for (const name of ["mchid", "sp_mchid", "toString", "constructor"]) {
      expect(issuesOf({ ...body, [name]: "1" })).toMatchObject([{ path: name, rule: "additionalProperties" }]);
    }
  });

  it("the session may end at the same moment as a text or as a Date", () => {
    const time = new Date(NOW + 3600_000);
    const text = "2026-01-02T04:04:05Z";
    expect(check({ ...body, expired_time: time })).toEqual({ ...body, expired_time: text });
    expect(check({ ...body, expired_time: text })).toEqual({ ...body, expired_time: text });
  });

  it.each([
    ["2026-01-02T03:09:05Z", "5 minutes after now"],
    ["2026-01-02T13:04:06+08:00", "120 minutes after now"],
  ])("an end at %s, just outside of the window, is refused as a text too", (expired_time, distance) => {
    expect(issuesOf({ ...body, expired_time })).toMatchObject([
      { path: "expired_time", rule: "window", message: expect.stringContaining(`got ${distance}`) },
    ]);
  });

  it("an end is checked with its offset", () => {
    expect(() => check({ ...body, expired_time: "2026-01-02T12:04:05+08:00" })).not.toThrow();
    expect(issuesOf({ ...body, expired_time: "2026-01-02T04:04:05+08:00" })).toMatchObject([{ rule: "window" }]);
    expect(issuesOf({ ...body, expired_time: "2026-01-02T04:04:05+99:99" })).toMatchObject([{ rule: "format" }]);
  });
});

it("an address of the user may be IPv4 or IPv6, up to 32 characters", () => {
  for (const user_client_ip of ["119.145.83.6", "::1", "2001:db8:85a3::8a2e:370:7334", "::ffff:119.145.83.6"]) {
    expect(check({ ...MODES["common mode"], user_client_ip })).toHaveProperty("user_client_ip", user_client_ip);
  }
  const user_client_ip = "2001:0db8:85a3:0000:0000:8a2e:0370";
  expect(issuesOf({ ...MODES["common mode"], user_client_ip })).toMatchObject([{ rule: "maxLength" }]);
});
