// Generated from sandbox/spec/control.yaml by scripts/generate. Do not edit: change the document, then run
// `npm run generate`.
export { REQUEST_CHECKS } from "../../generated/request-checks.js";
