import { REQUEST_CHECKS } from "../../../generated/request-checks.js";

/** What the body of a call in one mode has, and what it has not. */
interface Mode {
  required: readonly string[];
  excluded: readonly string[];
}

const { common, institutional } = modesOf("createAppSigningSession");

/** The two shapes of a body. */
export const REQUEST_MODES: readonly [Mode, Mode] = [common, institutional];

/** The fields of a body, in the order of the document. */
export const FIELDS: Readonly<Record<string, true>> = Object.fromEntries(
  [...new Set([...common.fields, ...institutional.fields])].map((name) => [name, true]),
);

function modesOf(id: string) {
  const check = REQUEST_CHECKS.find((one) => one.id === id);
  const read = (mode: "common" | "institutional") => {
    const { required = [], properties = {} } = check?.modes[mode].body?.schema ?? {};
    const names = Object.keys(properties);
    return {
      required,
      fields: names.filter((name) => properties[name] !== false),
      excluded: names.filter((name) => properties[name] === false),
    };
  };
  return { common: read("common"), institutional: read("institutional") };
}
