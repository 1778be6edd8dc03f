import { createAppSigningSession } from "./create-app-signing-session.js";
import { listPlatformCertificates } from "./list-platform-certificates.js";
import type { OperationHandler } from "./operation.js";

/** Each operation of the document, by its `operationId`. */
export const OPERATIONS: Record<string, OperationHandler> = { createAppSigningSession, listPlatformCertificates };
