import type { components } from "../../generated/types.js";

type Schemas = components["schemas"];

/** What a contract is told as, to a merchant or to an institution: only the latter has `sp_mchid`. */
export type Contract = Schemas["CommonContract"] | Schemas["InstitutionalContract"];

interface Envelope {
  /** Names the notification. A repetition carries the same one. */
  id: string;
  /** RFC 3339. */
  create_time: string;
  /** For people. */
  summary?: string;
}

/** The user signed the contract. */
export interface ContractSignedEvent extends Envelope {
  event_type: "PAPAY.SIGN";
  resource: Contract;
}

/** The contract ended; `resource.contract_termination_mode` says by whom. */
export interface ContractTerminatedEvent extends Envelope {
  event_type: "PAPAY.TERMINATE";
  resource: Contract;
}

declare const unknownEventType: unique symbol;

/** An event which WeChat Pay added after this version: as proved as the others, of unknown content. */
export interface UnknownEvent extends Envelope {
  /** A string. The mark makes `event_type === "PAPAY.SIGN"` exclude this event for the compiler. */
  event_type: string & { readonly [unknownEventType]: true };
  resource: unknown;
}

/**
 * A notification: verified, decrypted, checked.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012356613
 */
export type NotificationEvent = ContractSignedEvent | ContractTerminatedEvent | UnknownEvent;
