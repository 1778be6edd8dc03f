import type { Middleware } from "openapi-fetch";
import type { Connection } from "./connection.js";
import type * as operations from "./operations/index.js";

type Bound<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (
    connection: Connection,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** Has each operation as a method. Imports another package; the operations do not. */
export interface DerivedClient extends Connection, Bound<typeof operations> {
  /** Changes the request. */
  use(middleware: Middleware): void;
}

/** Makes a client. */
export declare function createDerived(connection: Connection): DerivedClient;
