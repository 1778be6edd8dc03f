export type ContractState = "SIGNED" | "TERMINATED";

/** How a contract was terminated. */
export type TerminationMode = "USER" | "MERCHANT" | "PLATFORM" | "EXPIRED";

/** A signed contract. Its session has the request's fields. */
export interface Contract {
  contract_id: string;
  session_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_contract_code: string;
  signed_at: number;
  /** `null`: it does not expire. */
  expires_at: number | null;
  terminated_at: number | null;
  termination_mode: TerminationMode | null;
  /** The reason that the merchant gave. */
  termination_note: string | null;
}

export interface Termination {
  at: number;
  mode: TerminationMode;
  note: string | null;
}

/** Unique for each contract. */
export type ContractKey = Pick<Contract, "mchid" | "sub_mchid" | "out_contract_code">;
