/** Sends operations. Imports no other package. */
export interface Connection {
  /** The address. */
  readonly origin: string;
}
