import { isWholeQuery, type Parameter, resolve, type Schema, type Spec, shapesOf } from "./spec.js";

/**
 * The document for tools that read no query as one object: each field is a parameter of its own, required where every
 * mode requires it. Plain parameters cannot express that modes exclude each other.
 */
export function expandQueries(spec: Spec): Spec {
  const copy = structuredClone(spec);
  for (const methods of Object.values(copy.paths)) {
    for (const operation of Object.values(methods)) {
      operation.parameters = (operation.parameters ?? []).flatMap((one) => {
        const parameter = resolve<Parameter>(spec, one);
        return isWholeQuery(parameter) ? fieldsOf(spec, parameter) : [one];
      });
    }
  }
  return copy;
}

function fieldsOf(spec: Spec, query: Parameter): Parameter[] {
  const shapes = shapesOf(spec, query.schema);
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
  return names.flatMap((name) => {
    const schema = shapes.map(({ properties }) => properties?.[name]).find((field): field is Schema => Boolean(field));
    if (schema === undefined) return []; // no mode has it
    const { description, ...rules } = schema;
    const titles = shapes.filter(({ properties }) => properties?.[name]).map(({ title }) => title);
    const only = titles.length < shapes.length ? ` Only in ${titles.join(" and ")}.` : "";
    return {
      name,
      in: "query",
      ...(shapes.every(({ required }) => required?.includes(name)) && { required: true }),
      description: `${String(description).trim()}${only}`,
      schema: rules as Schema,
      ...examplesOf(query, name),
    };
  });
}

function examplesOf(query: Parameter, name: string): { examples?: Record<string, { value: unknown }> } {
  const given = Object.entries((query["examples"] ?? {}) as Record<string, { value: Record<string, unknown> }>);
  const examples = given
    .filter(([, { value }]) => name in value)
    .map(([key, { value }]) => [key, { value: value[name] }]);
  return examples.length > 0 ? { examples: Object.fromEntries(examples) } : {};
}
