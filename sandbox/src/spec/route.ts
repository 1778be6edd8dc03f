import { REQUEST_CHECKS, type RequestCheck } from "../../../generated/request-checks.js";

/** A method with a path. */
interface Call {
  method: string;
  /** A template, with `{name}` in the place of each parameter. */
  path: string;
}

/** The operation of a request. */
export interface Route<Operation extends Call = RequestCheck> {
  operation: Operation;
  /** The values of the template's parameters, as sent. */
  segments: Record<string, string>;
}

/** The operation of the document for a method and a path; `undefined` when there is none. */
export function findRoute(method: string, path: string): Route | undefined {
  return routeOf(method, path, REQUEST_CHECKS);
}

/** As `findRoute`, for a given list of calls. */
export function routeOf<Operation extends Call>(
  method: string,
  path: string,
  operations: readonly Operation[],
): Route<Operation> | undefined {
  const operation = callsUnder(path, operations).find((known) => known.method === method);
  return operation && { operation, segments: segmentsOf(operation.path, path) };
}

/** The calls of a path. A literal segment wins over a parameter; the leftmost difference decides. */
export function callsUnder<Operation extends Call>(path: string, operations: readonly Operation[]): Operation[] {
  const matching = operations.filter((known) => matches(known.path, path));
  const [template] = matching.map((known) => known.path).sort(byLiteralness);
  return matching.filter((known) => known.path === template);
}

/** Whether a path matches a template, such as `/contracts/{contract_id}`. A parameter is never empty. */
export function matches(template: string, path: string): boolean {
  if (!template.includes("{")) return template === path;
  const known = template.split("/");
  const parts = path.split("/");
  return (
    known.length === parts.length &&
    known.every((part, place) => (isParameter(part) ? parts[place] !== "" : part === parts[place]))
  );
}

function byLiteralness(a: string, b: string): number {
  const rank = (template: string) =>
    template
      .split("/")
      .map((part) => (isParameter(part) ? "1" : "0"))
      .join("");
  return rank(a) < rank(b) ? -1 : 1;
}

function segmentsOf(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  return Object.fromEntries(
    template.split("/").flatMap((part, place) => (isParameter(part) ? [[part.slice(1, -1), parts[place] ?? ""]] : [])),
  );
}

function isParameter(part: string): boolean {
  return part.startsWith("{") && part.endsWith("}");
}
