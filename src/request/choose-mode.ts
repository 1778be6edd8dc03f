import type { InputIssue } from "../errors.js";
import { isRequired, rulesOf } from "../schema/rules.js";
import type { Mode } from "./mode.js";

type Fields = Readonly<Record<string, unknown>>;

/** The mode whose fields the request has; when it mixes several or has none of any, also what is wrong. */
export function chooseMode(modes: readonly Mode[], fields: Fields): { mode: Mode; issue?: InputIssue } {
  const [first] = modes as readonly [Mode];
  if (modes.length === 1) return { mode: first };
  const has = (name: string) => Object.hasOwn(fields, name);
  const fitting = modes.filter((mode) => hasConstants(mode, fields) && !excludedBy(mode, modes).some(has));
  if (fitting.length === 0) return explainMix(modes, fields);
  if (fitting.length === 1) return { mode: fitting[0] as Mode };
  const complete = fitting.filter((mode) => ownRequired(mode, modes).every(has));
  const named = fitting.filter((mode) => ownFields(mode, modes).some(has));
  const [only] = [complete, named].find(({ length }) => length === 1) ?? [];
  if (only) return { mode: only };
  // What is whole in every mode, and of none alone, is of the first.
  if (named.length === 0 && complete[0] !== undefined) return { mode: complete[0] };
  const candidates = named.length > 0 ? named : modes;
  return { mode: candidates[0] ?? first, issue: modeIssue("names no mode", candidates, modes) };
}

/** No mode fits: names the two nearest modes, and the fields of each that the other does not have. */
function explainMix(modes: readonly Mode[], fields: Fields): { mode: Mode; issue?: InputIssue } {
  const fieldsOfOthers = (mode: Mode) => excludedBy(mode, modes).filter((name) => Object.hasOwn(fields, name));
  const nearest = [...modes].sort((one, other) => fieldsOfOthers(one).length - fieldsOfOthers(other).length);
  const mode = nearest.find((one) => hasConstants(one, fields)) ?? (modes[0] as Mode);
  const [foreign] = fieldsOfOthers(mode);
  const other = nearest.find((one) => foreign !== undefined && rulesOf(one.schema).properties.has(foreign));
  if (other === undefined) return { mode }; // a constant differs: the check against the schema finds it
  const pair = modes.filter((one) => one === mode || one === other);
  const parts = pair.map((one) => {
    const own = fieldsOfOthers(one === mode ? other : mode);
    return own.length > 0 ? `${own.join(", ")} of ${one.title}` : one.title;
  });
  return {
    mode: pair.find((one) => hasConstants(one, fields)) ?? mode,
    issue: modeIssue(`mixes ${parts.join(" with ")}`, pair, pair),
  };
}

function modeIssue(what: string, choices: readonly Mode[], modes: readonly Mode[]): InputIssue {
  const texts = choices.map((mode) => `${ownRequired(mode, modes).join(" and ") || "nothing more"} (${mode.title})`);
  const expected = texts.join(", or ");
  return { path: "", rule: "oneOf", expected, message: `the request ${what}; give either ${expected}` };
}

/** The fields of a mode that another one does not have. */
export function ownFields({ schema }: Mode, modes: readonly Mode[]): readonly string[] {
  const others = modes.map((mode) => rulesOf(mode.schema).properties);
  return rulesOf(schema).names.filter((name) => others.some((fields) => !fields.has(name)));
}

function ownRequired(mode: Mode, modes: readonly Mode[]): readonly string[] {
  return ownFields(mode, modes).filter((name) => isRequired(rulesOf(mode.schema), name));
}

const excluded = new WeakMap<Mode, readonly string[]>();

/** The fields that only other modes of the operation have. */
export function excludedBy(mode: Mode, modes: readonly Mode[]): readonly string[] {
  let names = excluded.get(mode);
  if (names === undefined) {
    const { properties } = rulesOf(mode.schema);
    const all = new Set(modes.flatMap(({ schema }) => rulesOf(schema).names));
    names = [...all].filter((name) => !properties.has(name));
    excluded.set(mode, names);
  }
  return names;
}

/** Whether no field has another value than the only one that this mode has for it. */
function hasConstants({ schema }: Mode, fields: Fields): boolean {
  return rulesOf(schema).special.every(
    ([name, { const: only }]) => only === undefined || !Object.hasOwn(fields, name) || fields[name] === only,
  );
}
