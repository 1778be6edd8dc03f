import type { Connection } from "../connection.js";
import type { ContractPath, Flat, RequestOptions } from "./request.js";

interface CommonBody {
  /** The merchant's application. */
  appid: string;
  sp_appid?: never;
}

interface InstitutionalBody {
  /** The institution's application. */
  sp_appid: string;
  appid?: never;
}

/** A request in one of two modes. */
export type EndContractRequest = Flat<ContractPath & (CommonBody | InstitutionalBody)>;

/** Ends a contract. */
export declare function endContract(
  connection: Connection,
  request: EndContractRequest,
  options?: RequestOptions,
): Promise<void>;
