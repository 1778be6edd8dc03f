/** What an operation is sent over. Leads to no other package. */
export interface Connection {
  /** Where to. */
  readonly origin: string;
}
