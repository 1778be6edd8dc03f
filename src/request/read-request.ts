import { REQUEST_MODES } from "../../generated/constants.js";
import { COMMON_MODE_REQUEST_SCHEMA, INSTITUTIONAL_MODE_REQUEST_SCHEMA } from "../../generated/schemas.js";
import type { components } from "../../generated/types.js";
import { type InputIssue, WechatPayInputError } from "../errors.js";
import { check } from "../schema/check.js";
import type { Schema } from "../schema/schema.js";
import { describeViolation, shorten } from "./describe.js";
import { checkExpiredTime, toRfc3339 } from "./expired-time.js";

type Schemas = components["schemas"];
type WithDate<T> = Omit<T, "expired_time"> & {
  /**
   * When the session ends: more than 5 minutes and at most 2 hours from now, as a Date or in the
   * format of RFC 3339, such as `2021-11-20T13:29:35+08:00`. Without it the session lives 2 hours.
   */
  expired_time?: string | Date | undefined;
};

/** A merchant signs for itself: the body carries `appid`. */
export type CommonModeRequest = WithDate<Schemas["CommonModeRequest"]>;

/** An institution signs for one of its merchants: the body carries `sp_appid` and `sub_mchid`. */
export type InstitutionalModeRequest = WithDate<Schemas["InstitutionalModeRequest"]>;

/** A request for a signing session, in one of the two modes. */
export type AppSigningRequest = CommonModeRequest | InstitutionalModeRequest;

type Mode = (typeof REQUEST_MODES)[number];

const SCHEMAS: Record<Mode["schema"], Schema> = {
  CommonModeRequest: COMMON_MODE_REQUEST_SCHEMA,
  InstitutionalModeRequest: INSTITUTIONAL_MODE_REQUEST_SCHEMA,
};

/**
 * The body as it will be sent, read once and checked against the schema of its mode.
 *
 * @param now - Unix time in milliseconds.
 * @throws WechatPayInputError that lists every wrong field.
 */
export function checkAppSigningRequest(body: unknown, now: number): Schemas["AppSigningRequest"] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const expected = "an object with the fields of a request";
    throw new WechatPayInputError([{ path: "", rule: "type", expected, message: `the body must be ${expected}` }]);
  }
  const { fields, issues } = snapshot(body);
  const { mode, issue: modeIssue } = chooseMode(fields);
  if (modeIssue) issues.push(modeIssue);
  issues.push(...violations(fields, mode, modeIssue !== undefined));
  const { expired_time } = fields;
  if (typeof expired_time === "string" && !issues.some(({ path }) => path === "expired_time")) {
    const issue = checkExpiredTime(expired_time, now);
    if (issue) issues.push(issue);
  }
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return fields as Schemas["AppSigningRequest"];
}

/** What JSON makes of the body, so that what is checked is what is sent, whatever the getters say next. */
function snapshot(body: object): { fields: Record<string, unknown>; issues: InputIssue[] } {
  const fields: Record<string, unknown> = Object.create(null);
  const issues: InputIssue[] = [];
  for (const name of Object.keys(body)) {
    try {
      const value = (body as Record<string, unknown>)[name];
      if (value === undefined) continue;
      // What JSON would change to null, leave out, or fail over stays as it is: the schema refuses it by its kind.
      const isPlain = typeof value !== "object" || value === null;
      fields[name] = isPlain ? value : JSON.parse(JSON.stringify(toRfc3339(value)));
    } catch {
      const expected = "a value that JSON can hold";
      const message = `must be ${expected}, got one that it cannot, or a getter that throws`;
      issues.push({ path: shorten(name), rule: "type", expected, message });
    }
  }
  return { fields, issues };
}

/** The mode whose fields the body has; when it mixes both or has none of either, also what is wrong. */
function chooseMode(fields: Record<string, unknown>): { mode: Mode; issue?: InputIssue } {
  const present = (mode: Mode) => ownFields(mode).filter((name) => Object.hasOwn(fields, name));
  const used = REQUEST_MODES.filter((mode) => present(mode).length > 0);
  const [first, second] = used;
  if (first && !second) return { mode: first };
  const expected = REQUEST_MODES.map((mode) => `${ownRequired(mode).join(" and ")} (${mode.title})`).join(", or ");
  const message = first
    ? `mixes ${used.map((mode) => `${present(mode).join(", ")} of ${mode.title}`).join(" with ")}; give either ${expected}`
    : `names no mode; give either ${expected}`;
  return {
    mode: first ?? REQUEST_MODES[0],
    issue: { path: "", rule: "oneOf", expected, message: `the body ${message}` },
  };
}

const own = new Map<Mode, readonly string[]>();

/** The fields that only this mode has: those that another one excludes. */
function ownFields(mode: Mode): readonly string[] {
  let fields = own.get(mode);
  if (fields === undefined) {
    fields = REQUEST_MODES.filter((other) => other !== mode).flatMap(({ excluded }) => [...excluded]);
    own.set(mode, fields);
  }
  return fields;
}

function ownRequired(mode: Mode): string[] {
  const own = ownFields(mode);
  return mode.required.filter((name) => own.includes(name));
}

/** @param sharedOnly - leave out what follows from the mode being unclear. */
function violations(fields: Record<string, unknown>, mode: Mode, sharedOnly: boolean): InputIssue[] {
  const found = check(SCHEMAS[mode.schema], fields).filter(({ keyword }) => keyword !== "false schema");
  if (found.length === 0) return [];
  const ofModes = REQUEST_MODES.flatMap(ownFields);
  const issues = found.map((violation) => {
    const value = fields[violation.instancePath.slice(1)];
    return describeViolation(violation, value, mode.title);
  });
  const broken = new Set(issues.map(({ rule, path }) => `${rule} ${path}`));
  const told = issues.filter(
    ({ rule, path }) =>
      !(sharedOnly && rule === "required" && ofModes.includes(path)) &&
      !EXPLAINED_BY[rule]?.some((reason) => broken.has(`${reason} ${path}`)),
  );
  // Of these there can be any number, and only the first issues are told.
  const isUnknown = ({ rule }: InputIssue) => rule === "additionalProperties";
  return [...told.filter((issue) => !isUnknown(issue)), ...told.filter(isUnknown)];
}

/** An empty text also breaks its pattern, a text that breaks its pattern also its format, and Infinity its maximum. */
const EXPLAINED_BY: Record<string, string[]> = {
  pattern: ["minLength"],
  format: ["minLength", "pattern"],
  minimum: ["type"],
  maximum: ["type"],
};
