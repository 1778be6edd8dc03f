/** One flat object with the fields of path and body. */
export type Flat<T> = T extends unknown ? { [Name in keyof T]: T[Name] } : never;

export interface ContractPath {
  /** Names the contract. */
  contract_id: string;
}

export interface RequestOptions {
  /** In milliseconds. */
  timeout?: number;
}
