export type ContractState = "SIGNED" | "TERMINATED";

/** Who or what ended a contract. */
export type TerminationMode = "USER" | "MERCHANT" | "PLATFORM" | "EXPIRED";

/** A signed contract. What it says stands in its session. */
export interface Contract {
  contract_id: string;
  session_id: string;
  mchid: string;
  /** Empty in common mode. */
  sub_mchid: string;
  out_contract_code: string;
  signed_at: number;
  /** When its time is over; `null`: never. */
  expires_at: number | null;
  terminated_at: number | null;
  termination_mode: TerminationMode | null;
  /** Why it ended, as whoever ended it said. */
  termination_note: string | null;
}

/** How a contract ends. */
export interface Termination {
  at: number;
  mode: TerminationMode;
  note: string | null;
}

/** Whose numbers must not repeat: those of one merchant. */
export type ContractKey = Pick<Contract, "mchid" | "sub_mchid" | "out_contract_code">;
