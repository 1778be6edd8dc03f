import { CONTROL_OPERATIONS } from "../../generated/control-operations.js";
import type { Sent } from "./check.js";
import type { Perform } from "./control.js";
import { wrongField } from "./error.js";
import type { SandboxControl } from "./methods.js";
import type { DocumentedMethods, MethodId } from "./types.js";

interface Operation {
  readonly method: string;
  readonly parameters: readonly string[];
  readonly isHttpOnly: boolean;
}

/** The methods of `startSandbox()`, from the same table as the routes. */
export function createMethods(perform: Perform): SandboxControl {
  const groups: Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>> = {};
  for (const [id, operation] of Object.entries<Operation>(CONTROL_OPERATIONS)) {
    if (operation.isHttpOnly) continue;
    const [group = "", name = ""] = id.split(".");
    const methods = groups[group] ?? {};
    groups[group] = methods;
    methods[name] = async (...given) => perform(id as MethodId, toSent(operation, given));
  }
  return groups as unknown as DocumentedMethods;
}

/** The arguments as they would be sent over HTTP, so that both are checked and read alike. */
function toSent({ method, parameters }: Operation, given: readonly unknown[]): Sent {
  const segments = Object.fromEntries(parameters.map((name, place) => [name, segmentOf(name, given[place])]));
  const fields = given[parameters.length];
  const isQuery = method === "GET";
  return {
    segments,
    query: isQuery ? queryOf(fields) : "",
    body: Buffer.from(isQuery || fields === undefined ? "" : JSON.stringify(fields)),
  };
}

/** @throws SandboxError when it is not a text */
function segmentOf(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return encodeURIComponent(value);
  throw wrongField("path", name, value === "" ? "it is empty" : `it must be a text, not ${typeof value}`);
}

function queryOf(fields: unknown): string {
  const given = Object.entries(Object(fields)).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
