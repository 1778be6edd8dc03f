import type { InputIssue } from "../errors.js";
import { isRequired, rulesOf } from "../schema/rules.js";
import type { Mode } from "./mode.js";

type Fields = Readonly<Record<string, unknown>>;

/** A mode of an operation beside its other modes. */
export interface Choice {
  readonly mode: Mode;
  /** The fields that only other modes have. */
  readonly excluded: readonly string[];
  /** The fields that another mode does not have. */
  readonly own: readonly string[];
  /** Those of them that are required. */
  readonly ownRequired: readonly string[];
  /** The fields that can have one value only in this mode. */
  readonly constants: readonly { readonly name: string; readonly only: unknown }[];
}

const made = new WeakMap<readonly Mode[], readonly Choice[]>();

/** The modes of an operation, compared with each other when they are first needed. */
export function choicesOf(modes: readonly Mode[]): readonly Choice[] {
  let choices = made.get(modes);
  if (choices === undefined) {
    choices = modes.map((mode) => compare(mode, modes));
    made.set(modes, choices);
  }
  return choices;
}

function compare(mode: Mode, modes: readonly Mode[]): Choice {
  const rules = rulesOf(mode.schema);
  const all = modes.map(({ schema }) => rulesOf(schema));
  const names = new Set(all.flatMap((one) => one.names));
  const own = rules.names.filter((name) => all.some(({ properties }) => !properties.has(name)));
  return {
    mode,
    excluded: [...names].filter((name) => !rules.properties.has(name)),
    own,
    ownRequired: own.filter((name) => isRequired(rules, name)),
    constants: rules.special.flatMap(({ name, schema }) =>
      schema.const === undefined ? [] : { name, only: schema.const },
    ),
  };
}

/** The mode whose fields the request has; when it mixes several or has none of any, also what is wrong. */
export function chooseMode(modes: readonly Mode[], fields: Fields): { choice: Choice; issue?: InputIssue } {
  const choices = choicesOf(modes);
  const [first] = choices as readonly [Choice];
  if (choices.length === 1) return { choice: first };
  const has = (name: string) => Object.hasOwn(fields, name);
  const fitting = choices.filter((choice) => hasConstants(choice, fields) && !choice.excluded.some(has));
  if (fitting.length === 0) return explainMix(choices, fields);
  if (fitting.length === 1) return { choice: fitting[0] as Choice };
  const complete = fitting.filter(({ ownRequired }) => ownRequired.every(has));
  const named = fitting.filter(({ own }) => own.some(has));
  const [only] = [complete, named].find(({ length }) => length === 1) ?? [];
  if (only) return { choice: only };
  // What is whole in every mode, and of none alone, is of the first.
  if (named.length === 0 && complete[0] !== undefined) return { choice: complete[0] };
  const candidates = named.length > 0 ? named : choices;
  return { choice: candidates[0] ?? first, issue: modeIssue("names no mode", candidates) };
}

/** No mode fits: names the two nearest modes, and the fields of each that the other does not have. */
function explainMix(choices: readonly Choice[], fields: Fields): { choice: Choice; issue?: InputIssue } {
  const fieldsOfOthers = ({ excluded }: Choice) => excluded.filter((name) => Object.hasOwn(fields, name));
  const nearest = [...choices].sort((one, other) => fieldsOfOthers(one).length - fieldsOfOthers(other).length);
  const choice = nearest.find((one) => hasConstants(one, fields)) ?? (choices[0] as Choice);
  const [foreign] = fieldsOfOthers(choice);
  const other = nearest.find(({ own }) => foreign !== undefined && own.includes(foreign));
  if (other === undefined) return { choice }; // a constant differs: the check against the schema finds it
  const pair = choices.filter((one) => one === choice || one === other);
  const parts = pair.map((one) => {
    const own = fieldsOfOthers(one === choice ? other : choice);
    return own.length > 0 ? `${own.join(", ")} of ${one.mode.title}` : one.mode.title;
  });
  const ofPair = pair.map(({ mode }) => mode);
  return {
    choice: pair.find((one) => hasConstants(one, fields)) ?? choice,
    issue: modeIssue(
      `mixes ${parts.join(" with ")}`,
      ofPair.map((mode) => compare(mode, ofPair)),
    ),
  };
}

function modeIssue(what: string, choices: readonly Choice[]): InputIssue {
  const texts = choices.map(
    ({ mode, ownRequired }) => `${ownRequired.join(" and ") || "nothing more"} (${mode.title})`,
  );
  const expected = texts.join(", or ");
  return { path: "", rule: "oneOf", expected, message: `the request ${what}; give either ${expected}` };
}

/** Whether no field has another value than the only one that this mode has for it. */
function hasConstants({ constants }: Choice, fields: Fields): boolean {
  return constants.every(({ name, only }) => !Object.hasOwn(fields, name) || fields[name] === only);
}
