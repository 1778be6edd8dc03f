import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "./document.js";

// The document's other keywords (x-hint and such) decide nothing.
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: "document", components: openApiDocument.components });

/** Whether a value is what the document describes under `#/components/schemas`. */
export function isValid(schema: string, value: unknown): boolean {
  return ajv.validate(`document#/components/schemas/${schema}`, value);
}
