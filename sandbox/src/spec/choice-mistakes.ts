import type { Branch, Part } from "../../../generated/request-checks.js";
import { list } from "../doctor/words.js";
import { type Mistake, type Place, paramError } from "./mistake.js";
import { nearName } from "./near-names.js";
import { missing } from "./words.js";

type Fields = Record<string, unknown>;

/**
 * The mistakes of a `oneOf` within a mode. Validators report mistakes in every branch, but the caller meant one branch. A value
 * selects the branch, such as `settle_state`; or the given field does, such as `out_trade_no`.
 *
 * @param unknownNames - fields of the request that the API does not define
 */
export function choiceMistakes(
  place: Place,
  fields: Fields,
  { oneOf, properties }: Part["schema"],
  unknownNames: readonly string[],
): Mistake[] {
  if (!oneOf) return [];
  const selector = selectorOf(oneOf);
  if (selector === undefined) return exactlyOne(place, fields, namesOf(oneOf), unknownNames);
  const meant = oneOf.find((branch) => fields[selector] === constOf(branch, selector));
  // A wrong or missing value is a mistake of its own field.
  if (!meant) return [];
  const missingNames = (meant.required ?? []).filter((name) => !Object.hasOwn(fields, name));
  const foreign = Object.keys(meant.properties ?? {}).filter(
    (name) => meant.properties?.[name] === false && Object.hasOwn(fields, name),
  );
  return [
    ...missingNames.map((name) =>
      requiredWith(missing(place, [name], properties[name] || {}, unknownNames), selector, fields),
    ),
    ...foreign.map((name) => notAllowedWith(place, name, selector, fields)),
  ];
}

/** The mistake unless exactly one of some fields is given. */
function exactlyOne(
  place: Place,
  fields: Fields,
  names: readonly string[],
  unknownNames: readonly string[],
): Mistake[] {
  const given = names.filter((name) => Object.hasOwn(fields, name));
  if (given.length === 1) return [];
  const [first = ""] = given.length === 0 ? names : given;
  const mistake = paramError(place, [first], given.length === 0 ? "missing" : "choice");
  const remedy = {
    en: `Send exactly one of ${names.join(" and ")}.`,
    zh: `${names.join(" 与 ")} 必须且只能传入一个。`,
  };
  if (given.length > 1) {
    const all = list(given);
    return [{ ...mistake, issue: { en: `${all.en} are both given`, zh: `同时传入了 ${all.zh}` }, remedy }];
  }
  const near = unknownNames.map((unknownName) => nearName(unknownName, names)).find((name) => name !== undefined);
  if (near !== undefined) return [missing(place, [near], {}, unknownNames)];
  const all = names.join(" or ");
  return [{ ...mistake, issue: { en: `${all} is missing`, zh: `缺少 ${names.join(" 或 ")}` }, remedy }];
}

function requiredWith(mistake: Mistake, selector: string, fields: Fields): Mistake {
  const { en, zh } = mistake.issue;
  const shown = `${selector} ${fields[selector]}`;
  return { ...mistake, issue: { en: `${en}, and ${shown} requires it`, zh: `${zh}（${shown} 时必填）` } };
}

function notAllowedWith(place: Place, name: string, selector: string, fields: Fields): Mistake {
  const shown = `${selector} ${fields[selector]}`;
  return {
    ...paramError(place, [name], "choice"),
    issue: { en: `it is not allowed with ${shown}`, zh: `与 ${shown} 不能同时使用` },
    remedy: { en: `Leave it out, or send another ${selector}.`, zh: `请删除该字段，或更改 ${selector}。` },
  };
}

/** The field whose value selects the branch. */
function selectorOf([first, ...others]: readonly Branch[]): string | undefined {
  return Object.keys(first?.properties ?? {}).find((name) =>
    [first, ...others].every((branch) => branch !== undefined && constOf(branch, name) !== undefined),
  );
}

function constOf({ properties }: Branch, name: string): unknown {
  const schema = properties?.[name];
  return schema ? schema.const : undefined;
}

function namesOf(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ required = [] }) => required);
}
