import { redocTheme } from "./redoc-theme.js";
import { t } from "./words.js";

/** The words of Redoc that can be chosen. Others, such as "required", are English in every language. */
const LABELS = [
  "enum",
  "enumSingleValue",
  "enumArray",
  "default",
  "deprecated",
  "example",
  "examples",
  "recursive",
  "arrayOf",
  "webhook",
  "const",
  "noResultsFound",
  "download",
  "downloadSpecification",
  "responses",
  "callbackResponses",
  "requestSamples",
  "responseSamples",
] as const;

/** The options of Redoc, in the language and the colours that the page has now. */
export function redocOptions() {
  return {
    // The bar above does not scroll.
    scrollYOffset: ".docs-top",
    hideDownloadButtons: false,
    downloadFileName: "openapi.yaml",
    downloadDefinitionUrl: "/openapi.yaml",
    sanitize: true,
    // Search needs a worker, which the Content-Security-Policy would have to allow; there are few operations.
    disableSearch: true,
    nativeScrollbars: true,
    jsonSampleExpandLevel: 3,
    labels: Object.fromEntries(LABELS.map((name) => [name, t(name)])),
    theme: redocTheme(),
  };
}
