import type { InputIssue } from "../errors.js";
import { rulesOf } from "../schema/rules.js";
import type { Schema, Violation } from "../schema/schema.js";
import type { Mode } from "./mode.js";
import { INVALID_DATE } from "./time.js";

/**
 * Words a broken rule of a request's schema for people, without repeating the value, and the name no longer than
 * names are.
 */
export function describeViolation(
  violation: Violation,
  { title, schema }: Mode,
  fields: Readonly<Record<string, unknown>>,
): InputIssue {
  const { keyword, path } = violation;
  const field = path.reduce<Schema>(
    (holder, name) => rulesOf(holder).properties.get(String(name))?.schema ?? {},
    schema,
  );
  const value = path.reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], fields);
  const name = path.map((place) => shorten(String(place))).join(".");
  const isForm = field.secondsAhead && (keyword === "type" || keyword === "minLength" || keyword === "pattern");
  return {
    path: name,
    rule: keyword,
    ...(isForm ? describeTime(name, field, value) : describeRule(violation, value, field.hint, title)),
  };
}

/** In characters. No field of WeChat Pay's has a longer name. */
const MAXIMUM_NAME = 64;

/** The name of a field, which a stranger may have chosen, for an error. */
export function shorten(name: string): string {
  return name.length > MAXIMUM_NAME ? `${name.slice(0, MAXIMUM_NAME)}…` : name;
}

/** For what has not even the form of a time. A Date that was given is a text by now. */
function describeTime(name: string, { hint }: Schema, value: unknown) {
  const expected = `a Date or ${hint}`;
  const got =
    (value === INVALID_DATE && "a Date that is invalid") ||
    (typeof value === "string" ? `a text of ${count(lengthOf(value), "character")}` : kindOf(value));
  return { expected, message: `must be ${expected}, got ${got}${adviceOnUnixTime(name, value)}` };
}

/** Ten digits count seconds from 2001 to 2286, thirteen milliseconds. */
function adviceOnUnixTime(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const time = /^\d{10}(\d{3})?(?:\.\d+)?$/.exec(String(value));
  if (time === null) return "";
  const [unit, factor] = time[1] === undefined ? ["seconds", " * 1000"] : ["milliseconds", ""];
  const number = typeof value === "string" ? `Number(${name})` : name;
  return `; if it is Unix time in ${unit}, give new Date(${number}${factor})`;
}

function describeRule({ keyword, asked }: Violation, value: unknown, hint: string | undefined, mode: string) {
  const mustBe = (expected: string, got: string) => ({ expected, message: `must be ${expected}, got ${got}` });
  switch (keyword) {
    case "required": {
      const expected = hint ?? "a value";
      return { expected, message: `is missing; ${mode} needs it (${expected})` };
    }
    case "additionalProperties":
      return {
        expected: `a field of ${mode}`,
        message: `is not a field of ${mode}; WeChat Pay refuses unknown fields`,
      };
    case "type":
      return mustBe(asked === "integer" && hint ? hint : article(String(asked)), kindOf(value));
    case "minLength":
      return mustBe(`at least ${count(Number(asked), "character")} long`, count(lengthOf(value), "character"));
    case "maxLength":
      return mustBe(`at most ${count(Number(asked), "character")} long`, count(lengthOf(value), "character"));
    case "minimum":
      return mustBe(`at least ${asked}`, String(value));
    case "maximum":
      return mustBe(`at most ${asked}`, String(value));
    default:
      return mustBe(hint ?? `valid (${keyword})`, describeText(String(value), asked));
  }
}

/** A text that breaks a pattern: its first wrong character, where the pattern has the form `^[…]+$`, else its length. */
function describeText(text: string, pattern: Violation["asked"]): string {
  if (typeof pattern === "string" && /^\^\[.*\]\+\$$/.test(pattern)) {
    const allowed = new RegExp(pattern, "u");
    let position = 0;
    for (const character of text) {
      position++;
      if (allowed.test(character)) continue;
      return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")} as character ${position}`;
    }
  }
  return `a text of ${count(lengthOf(text), "character")}`;
}

/** In characters as people and JSON Schema count them, so that an emoji is one. */
function lengthOf(value: unknown): number {
  let length = 0;
  for (const _ of String(value)) length++;
  return length;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "number" && !Number.isInteger(value)) return "a fraction";
  return article(typeof value);
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
