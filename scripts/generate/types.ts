import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { resolve, type Spec } from "./spec.js";

/** TypeScript types of every path, webhook and schema, by openapi-typescript. */
export async function generateTypes(spec: Spec): Promise<string> {
  return astToString(await openapiTS(withoutClientHeaders(spec) as unknown as OpenAPI3));
}

/** Headers that the SDK fills in are no parameters for its callers. */
function withoutClientHeaders(spec: Spec): Spec {
  const copy = structuredClone(spec);
  for (const path of Object.values(copy.paths)) {
    for (const operation of Object.values(path)) {
      operation.parameters = (operation.parameters ?? []).filter(
        (ref) => resolve<Spec["components"]["parameters"][string]>(copy, ref)["x-sent-by-client"] !== true,
      );
    }
  }
  for (const [key, parameter] of Object.entries(copy.components.parameters)) {
    if (parameter["x-sent-by-client"] === true) delete copy.components.parameters[key];
  }
  return copy;
}
