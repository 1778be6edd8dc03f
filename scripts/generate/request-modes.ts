import { choicesOf, isWholeQuery, type Placed, parametersIn, type Schema, type Spec, shapesOf } from "./spec.js";
import { NO_MODE } from "./texts.js";

/** One shape of a request: the fields of path, query and body as one schema. */
export interface RequestMode {
  title: string;
  schema: Schema;
}

/**
 * A mode as callers see it: the fields that the SDK fills in are optional, and the excluded fields of other modes are not
 * listed.
 */
export function forCallers({ required = [], properties = {}, ...rest }: Schema): Schema {
  const own = Object.entries(properties).filter(([, field]) => field !== false);
  const isFilledIn = (name: string) => properties[name] !== false && properties[name]?.["x-filled-in"] === true;
  return { ...rest, required: required.filter((name) => !isFilledIn(name)), properties: Object.fromEntries(own) };
}

/** The modes of a request, each with the fields of path, query and body in one schema. */
export function requestModes(spec: Spec, { operation, where }: Placed): RequestMode[] {
  const inPath = parametersIn(spec, operation, "path");
  const inQuery = parametersIn(spec, operation, "query");
  const query = inQuery.find(isWholeQuery);
  if (inQuery.length > (query ? 1 : 0)) throw new Error(`${where}: a query is one object (style: form, explode: true)`);
  const body = operation.requestBody?.content["application/json"]?.schema;
  if (query && body) throw new Error(`${where}: scripts/generate knows no request with a query and a body`);
  const content = query?.schema ?? body;
  const shapes = content ? shapesOf(spec, content) : [{ title: NO_MODE, properties: {} } as Schema];
  const modes = shapes
    .flatMap((shape) => choicesOf(shape))
    .map((shape) => {
      const properties = Object.fromEntries(inPath.map(({ name, schema }) => [name, schema]));
      for (const name of Object.keys(properties)) {
        if (shape.properties && name in shape.properties) throw new Error(`${where}: ${name} stands in two places`);
      }
      return {
        title: String(shape["title"]),
        schema: {
          type: "object",
          required: [...inPath.map(({ name }) => name), ...(shape.required ?? [])],
          properties: { ...properties, ...shape.properties },
          additionalProperties: false,
        },
      };
    });
  checkExclusions(modes, where);
  return modes;
}

/** Checks that each mode excludes exactly the fields that only other modes have: generated/ leaves exclusions out. */
function checkExclusions(modes: readonly RequestMode[], where: string): void {
  const fields = ({ schema: { properties = {} } }: RequestMode, isOwn: boolean) =>
    Object.keys(properties).filter((name) => (properties[name] !== false) === isOwn);
  const all = new Set(modes.flatMap((mode) => fields(mode, true)));
  for (const mode of modes) {
    const own = fields(mode, true);
    const others = [...all].filter((name) => !own.includes(name));
    if (others.toSorted().join() === fields(mode, false).toSorted().join()) continue;
    throw new Error(`${where}: ${mode.title} must exclude what only other modes have: ${others.join(", ")}`);
  }
}
