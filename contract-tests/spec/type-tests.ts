import type { Schema } from "../../scripts/generate/spec.js";
import {
  type DocumentedOperation,
  type FlatRequest,
  fieldsOf,
  isFilledIn,
  isIn,
  type RequestMode,
} from "../support/operations.js";

/**
 * Type tests of every operation: what the document describes must compile, as method and as function, as literal and
 * through a variable. What it does not describe has a `@ts-expect-error`, which fails without an error.
 *
 * @param sdk - the import path of the SDK from the generated file.
 */
export function typeTests(operations: readonly DocumentedOperation[], sdk: string): string {
  const tested = operations.filter((operation) => fieldsOf(operation).length > 0);
  return [
    `import { type Connection, type WechatPayClient, ${tested.map(({ id }) => id).join(", ")} } from "${sdk}";`,
    "declare const client: WechatPayClient;",
    "declare const connection: Connection;",
    ...tested.flatMap(testsOf),
  ].join("\n");
}

function testsOf(operation: DocumentedOperation): string[] {
  const { id, modes } = operation;
  return [
    ...wrong(`${id} without a request`, [`void client.${id}();`, `void ${id}(connection);`]),
    ...wrong(`${id} without fields`, calls(operation, {})),
    ...modes.flatMap((mode) => {
      const example = operation.examples.find((candidate) => candidate.mode === mode);
      return example ? testsOfMode(operation, mode, example.request) : [];
    }),
  ];
}

function testsOfMode(operation: DocumentedOperation, mode: RequestMode, example: FlatRequest): string[] {
  const { id, modes, examples } = operation;
  const what = `${id} in ${mode.title}`;
  const isRight = (request: FlatRequest) => modes.some((one) => isIn(one, request));
  const lines = [...calls(operation, example), ...throughApi(operation, example)];
  for (const [name, field] of Object.entries(mode.schema.properties ?? {})) {
    if (field === false) {
      const other = modes.map(({ schema }) => schema.properties?.[name]).find((one): one is Schema => Boolean(one));
      const mixed = { ...example, [name]: (other?.["examples"] as unknown[] | undefined)?.[0] };
      if (!isRight(mixed)) lines.push(...wrong(`${what} with ${name}`, oneOfEach(operation, mixed)));
      continue;
    }
    const { [name]: _, ...others } = example;
    const isRequired = mode.schema.required?.includes(name) && !isRight(others);
    if (isRequired) lines.push(...wrong(`${what} without ${name}`, oneOfEach(operation, others)));
    else if (isFilledIn(field) || !mode.schema.required?.includes(name))
      lines.push(...literals(operation, { ...others, [name]: new Code("undefined") }));
    if (field["x-seconds-ahead"] !== undefined) {
      lines.push(...literals(operation, { ...others, [name]: new Code("new Date()") }));
    }
    const bad = field.type === "integer" ? "123" : 7;
    lines.push(...wrong(`${what}, ${name} of another type`, oneOfEach(operation, { ...example, [name]: bad })));
  }
  // Through a variable the compiler allows unknown fields.
  lines.push(...wrong(`${what} with an unknown field`, literals(operation, { ...example, field_of_nobody: "1" })));
  for (const other of examples.filter((candidate) => candidate.mode !== mode)) {
    const mixed = { ...example, ...other.request };
    if (isRight(mixed)) continue; // a whole request of the other mode
    lines.push(...wrong(`${what}, mixed with ${other.mode.title}`, calls(operation, mixed)));
    lines.push(...wrong(`${what}, mixed, by the plain client`, throughApi(operation, mixed)));
  }
  return lines;
}

/** Each line must be an error. */
function wrong(what: string, lines: string[]): string[] {
  return lines.flatMap((line) => [`// @ts-expect-error ${what}`, line]);
}

function calls(operation: DocumentedOperation, request: FlatRequest): string[] {
  const { id } = operation;
  const variable = `request${++variables}`;
  // Declared on the line of its use, because `@ts-expect-error` applies to the next line only.
  return [
    ...literals(operation, request),
    `const ${variable} = ${printVariable(operation, request)}; void client.${id}(${variable});`,
    `void ${id}(connection, ${variable});`,
  ];
}

/** A literal for the method, a variable for the function: enough for one field, and less work for the compiler. */
function oneOfEach(operation: DocumentedOperation, request: FlatRequest): string[] {
  const variable = `request${++variables}`;
  const [literal = ""] = literals(operation, request);
  return [
    literal,
    `const ${variable} = ${printVariable(operation, request)}; void ${operation.id}(connection, ${variable});`,
  ];
}

let variables = 0;

function literals({ id }: DocumentedOperation, request: FlatRequest): string[] {
  return [`void client.${id}(${print(request)});`, `void ${id}(connection, ${print(request)});`];
}

/** A text in a variable has the type string, unless it is `as const`. */
function printVariable({ modes }: DocumentedOperation, request: FlatRequest): string {
  const isOneOf = (name: string) =>
    modes.some(({ schema }) => (schema.properties?.[name] || undefined)?.enum !== undefined);
  const fields = Object.entries(request).map(([name, value]) => {
    const isLiteral = typeof value === "string" && isOneOf(name);
    return [name, isLiteral ? new Code(`${JSON.stringify(value)} as const`) : value];
  });
  return print(Object.fromEntries(fields));
}

function throughApi(operation: DocumentedOperation, request: FlatRequest): string[] {
  const { method, path, pathFields } = operation;
  const hasQuery = method === "GET" && fieldsOf(operation).length > pathFields.length;
  const entries = Object.entries(request);
  const inPath = Object.fromEntries(entries.filter(([name]) => pathFields.includes(name)));
  const rest = Object.fromEntries(entries.filter(([name]) => !pathFields.includes(name)));
  const params = {
    ...(pathFields.length > 0 && { path: inPath }),
    ...(hasQuery && { query: { query: rest } }),
  };
  const init = { ...(Object.keys(params).length > 0 && { params }), ...(method !== "GET" && { body: rest }) };
  return [`void client.api.${method}(${JSON.stringify(path)}, ${print(init)});`];
}

/** An expression that JSON cannot hold. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function print(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${print(member)}`);
  return `{ ${members.join(", ")} }`;
}
