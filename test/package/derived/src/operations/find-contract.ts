import type { Connection } from "../connection.js";
import type { ContractPath, Flat, RequestOptions } from "./request.js";

/** Finds a contract. */
export declare function findContract(
  connection: Connection,
  request: Flat<ContractPath>,
  options?: RequestOptions,
): Promise<string>;
