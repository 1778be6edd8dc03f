import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { check } from "../schema/check.js";
import { type Rules, rulesOf } from "../schema/rules.js";
import type { Violation } from "../schema/schema.js";
import { type Choice, chooseMode } from "./choose-mode.js";
import { describeViolation, shorten } from "./describe.js";
import type { Mode } from "./mode.js";
import { checkTime, toRfc3339 } from "./time.js";

/** The fields of a request as they will be sent, and the mode that they are of. */
export interface ReadRequest {
  readonly mode: Mode;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * A request, read once and checked against the schema of its mode.
 *
 * @param modes - the shapes that it can have, each with the fields of the others excluded.
 * @param now - Unix time in milliseconds.
 * @param mchid - the caller's merchant number, for the fields that are filled in with it.
 * @throws WechatPayInputError that lists every wrong field.
 */
export function readRequest(modes: readonly Mode[], request: unknown, now: number, mchid: string): ReadRequest {
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    const expected = "an object with the fields of a request";
    throw new WechatPayInputError([{ path: "", rule: "type", expected, message: `the request must be ${expected}` }]);
  }
  const { fields, issues } = snapshot(request);
  const { choice, issue: modeIssue } = chooseMode(modes, fields);
  const { mode } = choice;
  const { special } = rulesOf(mode.schema);
  if (modeIssue !== undefined) issues.push(modeIssue);
  else fillIn(special, fields, mchid, issues);
  const found = check(mode.schema, fields);
  if (found.length > 0) issues.push(...describeViolations(found, choice, fields, modeIssue !== undefined));
  for (const { name, schema } of special) {
    const value = schema.secondsAhead && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value !== "string" || issues.some(({ path }) => path === name)) continue;
    const issue = checkTime(name, value, schema, now);
    if (issue !== undefined) issues.push(issue);
  }
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return { mode, fields };
}

/** Fills in the caller's merchant number where a field can have no other value. */
function fillIn(special: Rules["special"], fields: Record<string, unknown>, mchid: string, issues: InputIssue[]): void {
  for (const { name, schema } of special) {
    if (!schema.filledIn) continue;
    if (!Object.hasOwn(fields, name) || fields[name] === null) fields[name] = mchid;
    if (fields[name] === mchid) continue;
    issues.push(mustBe(name, "const", "the client's own mchid, or left out"));
  }
}

/**
 * A copy of the request as JSON will hold it: each getter is called once, and the checked values are the sent ones. It is
 * an ordinary object, which engines copy and read fastest, so only its own properties may be read.
 */
function snapshot(request: object): { fields: Record<string, unknown>; issues: InputIssue[] } {
  const issues: InputIssue[] = [];
  const unreadable = (name: string) => {
    issues.push(mustBe(shorten(name), "type", "a value that JSON can hold", "another value or a getter that throws"));
  };
  const fields = copyOf(request, unreadable);
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value === undefined) Reflect.deleteProperty(fields, name);
    // What JSON would change to null, leave out, or fail over stays as it is: the schema refuses it by its kind.
    if (typeof value !== "object" || value === null) continue;
    try {
      fields[name] = value instanceof Date ? toRfc3339(value) : JSON.parse(JSON.stringify(value));
    } catch {
      Reflect.deleteProperty(fields, name);
      unreadable(name);
    }
  }
  return { fields, issues };
}

/** @param unreadable - called with the name of each property whose getter throws. */
function copyOf(request: object, unreadable: (name: string) => void): Record<string, unknown> {
  try {
    return { ...request };
  } catch {
    const fields: Record<string, unknown> = Object.create(null);
    for (const name of Object.keys(request)) {
      try {
        fields[name] = (request as Record<string, unknown>)[name];
      } catch {
        unreadable(name);
      }
    }
    return fields;
  }
}

/**
 * Describes the violations: each cause once, and unknown fields last.
 *
 * @param isUnclear - leave out what follows from the mode being unclear.
 */
function describeViolations(
  found: readonly Violation[],
  { mode, excluded, own }: Choice,
  fields: Record<string, unknown>,
  isUnclear: boolean,
): InputIssue[] {
  const issues = found.map((violation) => describeViolation(violation, mode, fields));
  const broken = new Set(issues.map(({ rule, path }) => `${rule} ${path}`));
  const isUnknown = ({ rule }: InputIssue) => rule === "additionalProperties";
  const ofOneMode = [...excluded, ...own];
  const followsFromMode = ({ rule, path }: InputIssue) =>
    (rule === "required" ? ofOneMode : rule === "additionalProperties" ? excluded : []).includes(path);
  const kept = issues.filter(
    (issue) =>
      !(isUnclear && followsFromMode(issue)) &&
      !EXPLAINED_BY[issue.rule]?.some((reason) => broken.has(`${reason} ${issue.path}`)),
  );
  // There can be any number of these, and an error holds only the first issues.
  return [...kept.filter((issue) => !isUnknown(issue)), ...kept.filter(isUnknown)];
}

/** An empty text also breaks its pattern, a text that breaks its pattern also its format, and Infinity its maximum. */
const EXPLAINED_BY: Record<string, string[]> = {
  pattern: ["minLength"],
  format: ["minLength", "pattern"],
  minimum: ["type"],
  maximum: ["type"],
  enum: ["type"],
  const: ["type", "enum"],
};
