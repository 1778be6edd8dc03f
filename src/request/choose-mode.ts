import type { InputIssue } from "../errors.js";
import type { Mode } from "./mode.js";

type Fields = Readonly<Record<string, unknown>>;

/** The mode whose fields the request has; when it mixes several or has none of any, also what is wrong. */
export function chooseMode(modes: readonly Mode[], fields: Fields): { mode: Mode; issue?: InputIssue } {
  const [first] = modes as readonly [Mode];
  if (modes.length === 1) return { mode: first };
  const has = (name: string) => Object.hasOwn(fields, name);
  const fitting = modes.filter((mode) => hasConstants(mode, fields) && !excludedBy(mode).some(has));
  if (fitting.length === 0) return mixed(modes, fields);
  const complete = fitting.filter((mode) => ownRequired(mode, modes).every(has));
  const named = fitting.filter((mode) => ownFields(mode, modes).some(has));
  const [only] = [fitting, complete, named].find(({ length }) => length === 1) ?? [];
  if (only) return { mode: only };
  // What is whole in every mode, and of none alone, is of the first.
  if (named.length === 0 && complete[0] !== undefined) return { mode: complete[0] };
  const candidates = named.length > 0 ? named : modes;
  return { mode: candidates[0] ?? first, issue: refuse("names no mode", candidates) };
}

/** No mode fits: what of one the others exclude. */
function mixed(modes: readonly Mode[], fields: Fields): { mode: Mode; issue?: InputIssue } {
  const strangers = (mode: Mode) => excludedBy(mode).filter((name) => Object.hasOwn(fields, name));
  const nearest = [...modes].sort((one, other) => strangers(one).length - strangers(other).length);
  const mode = nearest.find((one) => hasConstants(one, fields)) ?? (modes[0] as Mode);
  const [stranger] = strangers(mode);
  const other = nearest.find((one) => stranger !== undefined && one.schema.properties?.[stranger]);
  if (other === undefined) return { mode }; // a constant differs, which the schema tells
  const pair = modes.filter((one) => one === mode || one === other);
  const parts = pair.map((one) => {
    const own = strangers(one === mode ? other : mode);
    return own.length > 0 ? `${own.join(", ")} of ${one.title}` : one.title;
  });
  return {
    mode: pair.find((one) => hasConstants(one, fields)) ?? mode,
    issue: refuse(`mixes ${parts.join(" with ")}`, pair),
  };
}

function refuse(what: string, modes: readonly Mode[]): InputIssue {
  const choices = modes.map((mode) => `${ownRequired(mode, modes).join(" and ") || "nothing more"} (${mode.title})`);
  const expected = choices.join(", or ");
  return {
    path: "",
    rule: "oneOf",
    expected,
    message: `the request ${what}; give either ${expected}`,
  };
}

/** The fields of a mode that another one excludes. */
export function ownFields(mode: Mode, modes: readonly Mode[]): readonly string[] {
  const excluded = modes.flatMap((other) => (other === mode ? [] : excludedBy(other)));
  return [...new Set(excluded)].filter((name) => mode.schema.properties?.[name]);
}

function ownRequired(mode: Mode, modes: readonly Mode[]): readonly string[] {
  return ownFields(mode, modes).filter((name) => mode.schema.required?.includes(name));
}

const excluded = new Map<Mode, readonly string[]>();

function excludedBy(mode: Mode): readonly string[] {
  let names = excluded.get(mode);
  if (names === undefined) {
    const { properties = {} } = mode.schema;
    names = Object.keys(properties).filter((name) => properties[name] === false);
    excluded.set(mode, names);
  }
  return names;
}

/** Whether no field has another value than the only one that this mode has for it. */
function hasConstants({ schema: { properties = {} } }: Mode, fields: Fields): boolean {
  return Object.entries(properties).every(([name, field]) => {
    const only = field === false ? undefined : field.const;
    return only === undefined || !Object.hasOwn(fields, name) || fields[name] === only;
  });
}
