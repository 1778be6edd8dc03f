import { appPreEntrustSign } from "./app-pre-entrust-sign.js";
import { listPlatformCertificates } from "./list-platform-certificates.js";
import type { OperationHandler } from "./operation.js";

/** Each operation of the document, by its `operationId`. */
export const OPERATIONS: Record<string, OperationHandler> = { appPreEntrustSign, listPlatformCertificates };
