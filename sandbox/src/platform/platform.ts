import type { BusinessClock } from "../clock/business-clock.js";
import type { Merchant } from "../keys/merchant.js";
import type { Deliveries } from "../notify/deliveries.js";
import type { SignatureFault } from "../protocol/signature.js";
import type { Contract, Termination, TerminationMode } from "../state/contract.js";
import { createContractId, createNotificationId, createOpenid, createSessionId } from "../state/identifiers.js";
import type { ContractEventType, Notification } from "../state/notification.js";
import type { Channel, Session, SigningRequest } from "../state/session.js";
import type { Store } from "../state/store.js";
import { sessionLife } from "./channels.js";
import { Conflict, noSuchContract, noSuchNotification, noSuchSession } from "./conflict.js";
import { contractNotice } from "./contract-notice.js";

/** How many contracts expire before other work gets its turn. */
const EXPIRED_AT_ONCE = 100;

export interface PlatformOptions {
  store: Store;
  deliveries: Deliveries;
  /** The life of contracts from their signing on, in milliseconds; `undefined`: they do not expire. */
  contractLife?: number | undefined;
  clock: Pick<BusinessClock, "now" | "fromReal">;
  /** Called with the ID of a changed item, after it was stored. */
  onChange: (kind: "session" | "contract" | "notification", id: string) => void;
}

/** Sessions and contracts, for the API, the phone and the console. */
export class Platform {
  readonly #options: PlatformOptions;

  constructor(options: PlatformOptions) {
    this.#options = options;
  }

  /** Creates a session for a checked request. @param baseUrl - that the merchant used */
  createSession(channel: Channel, merchant: Merchant, request: SigningRequest, baseUrl: string): Session {
    const { store, clock, onChange } = this.#options;
    const created_at = clock.now();
    const session: Session = {
      session_id: createSessionId(created_at),
      channel,
      mode: merchant.mode,
      mchid: merchant.mchid,
      request,
      openid: request.openid ?? createOpenid(),
      base_url: baseUrl,
      created_at,
      // The caller has chosen it with a real clock.
      expires_at: request.expired_time
        ? clock.fromReal(Date.parse(request.expired_time))
        : created_at + sessionLife(channel),
      state: "OPEN",
    };
    store.sessions.add(session);
    onChange("session", session.session_id);
    return session;
  }

  /** A merchant's contract by its out_contract_code, signed or terminated. */
  contractByCode(merchant: Merchant, request: ContractCode): SignedContract | undefined {
    return this.#asOfNow(this.#options.store.contracts.findByCode(contractKey(merchant.mchid, request)));
  }

  /** A merchant's contract by its contract_id; `undefined` for a contract of another merchant or sub-merchant. */
  contractById(merchant: Merchant, { contract_id, sub_mchid }: ContractNumber): SignedContract | undefined {
    const contract = this.#options.store.contracts.find(contract_id);
    const isOwn = contract?.mchid === merchant.mchid && contract.sub_mchid === (sub_mchid ?? "");
    return isOwn ? this.#asOfNow(contract) : undefined;
  }

  /**
   * The user agrees. One transaction stores the contract and queues its notification.
   *
   * @throws Conflict when there is no such session or it can no longer be signed.
   */
  agree(sessionId: string): void {
    const { store, deliveries, contractLife, clock, onChange } = this.#options;
    const signed_at = clock.now();
    const { contract, notification } = store.inTransaction(() => {
      const session = this.#openSession(sessionId, signed_at);
      const key = contractKey(session.mchid, session.request);
      const existing = store.contracts.findByCode(key);
      if (existing) throw codeInUse(existing);
      const contract: Contract = {
        contract_id: createContractId(signed_at),
        session_id: sessionId,
        ...key,
        signed_at,
        expires_at: contractLife === undefined ? null : signed_at + contractLife,
        terminated_at: null,
        termination_mode: null,
        termination_note: null,
      };
      store.contracts.add(contract);
      store.sessions.setState(sessionId, "SIGNED");
      return { contract, notification: this.#notify("PAPAY.SIGN", session, contract, signed_at) };
    });
    onChange("session", sessionId);
    onChange("contract", contract.contract_id);
    onChange("notification", notification.id);
    deliveries.wake();
  }

  /**
   * The user declines. Nothing is sent: the platform reports success only.
   *
   * @throws Conflict when there is no such session or it can no longer be signed.
   */
  decline(sessionId: string): void {
    const { store, clock, onChange } = this.#options;
    this.#openSession(sessionId, clock.now());
    store.sessions.setState(sessionId, "DECLINED");
    onChange("session", sessionId);
  }

  /**
   * The time of a session is over now. Nothing is sent.
   *
   * @throws Conflict when there is no such session or it can no longer be signed.
   */
  expireSession(sessionId: string): void {
    const { store, clock, onChange } = this.#options;
    const now = clock.now();
    this.#openSession(sessionId, now);
    store.sessions.expire(sessionId, now);
    onChange("session", sessionId);
  }

  /**
   * Terminates a contract and queues its notification.
   *
   * @throws Conflict when there is no such contract or it has ended already.
   */
  terminate(contractId: string, mode: TerminationMode, note: string | null = null): void {
    const { store, clock } = this.#options;
    const found = this.#asOfNow(store.contracts.find(contractId));
    if (!found) throw noSuchContract(contractId);
    if (found.contract.terminated_at !== null) {
      throw new Conflict(409, { en: "This contract has ended already.", zh: "该协议已解约。" });
    }
    this.#end(found, { at: clock.now(), mode, note });
  }

  /**
   * Ends expired contracts, at most 100 of them.
   *
   * @returns when the next contract expires; it may be past.
   */
  expire(): number | undefined {
    const { store, clock } = this.#options;
    for (const contract of store.contracts.expired(clock.now(), EXPIRED_AT_ONCE)) this.#asOfNow(contract);
    return store.contracts.nextExpiry()?.expires_at;
  }

  /**
   * Sends a notification again now.
   *
   * @throws Conflict when there is no such notification.
   */
  resend(notificationId: string, fault: SignatureFault | undefined): void {
    const notification = this.#options.store.notifications.find(notificationId);
    if (!notification) throw noSuchNotification(notificationId);
    this.#options.deliveries.resend(notification, fault);
  }

  /** A contract with its session. An expired contract is terminated first. */
  #asOfNow(contract: Contract | undefined): SignedContract | undefined {
    const { store, clock } = this.#options;
    if (!contract) return undefined;
    const session = store.sessions.find(contract.session_id);
    if (!session) throw new Error(`the session of contract ${contract.contract_id} is missing`);
    const { terminated_at, expires_at } = contract;
    if (terminated_at !== null || expires_at === null || expires_at > clock.now()) return { contract, session };
    return { session, contract: this.#end({ contract, session }, { at: expires_at, mode: "EXPIRED", note: null }) };
  }

  /** Terminates a contract. One transaction stores the termination and queues its notification. */
  #end({ contract, session }: SignedContract, termination: Termination): Contract {
    const { store, deliveries, clock, onChange } = this.#options;
    const { at, mode, note } = termination;
    const ended = { ...contract, terminated_at: at, termination_mode: mode, termination_note: note };
    const notification = store.inTransaction(() => {
      store.contracts.terminate(contract.contract_id, termination);
      return this.#notify("PAPAY.TERMINATE", session, ended, clock.now());
    });
    onChange("contract", contract.contract_id);
    onChange("notification", notification.id);
    deliveries.wake();
    return ended;
  }

  #openSession(sessionId: string, now: number): Session {
    const session = this.#options.store.sessions.find(sessionId);
    if (!session) throw noSuchSession();
    const signed = session.state === "SIGNED" && this.#options.store.contracts.findBySession(sessionId);
    if (signed) throw codeInUse(signed);
    if (session.state === "DECLINED") {
      throw new Conflict(409, { en: "The user has declined in this session.", zh: "用户已在该会话中拒绝签约。" });
    }
    if (session.expires_at <= now) {
      throw new Conflict(409, { en: "This session has expired.", zh: "该会话已过期。" });
    }
    return session;
  }

  #notify(eventType: ContractEventType, session: Session, contract: Contract, at: number): Notification {
    const notification: Notification = {
      id: createNotificationId(at),
      contract_id: contract.contract_id,
      event_type: eventType,
      notify_url: eventType === "PAPAY.SIGN" ? session.request.success_notify_url : "",
      plaintext: JSON.stringify(contractNotice(session, contract)),
      created_at: at,
      state: "PENDING",
      next_attempt_at: at,
      scheduled: 0,
      transaction_id: null,
      refund_id: null,
    };
    this.#options.store.notifications.add(notification);
    return notification;
  }
}

/** A contract with the session in which it was signed. */
export interface SignedContract {
  contract: Contract;
  session: Session;
}

/** The fields that identify a contract. */
type ContractCode = Pick<SigningRequest, "sub_mchid" | "out_contract_code">;
type ContractNumber = { contract_id: string } & Pick<SigningRequest, "sub_mchid">;

function contractKey(mchid: string, { sub_mchid, out_contract_code }: ContractCode) {
  return { mchid, sub_mchid: sub_mchid ?? "", out_contract_code };
}

function codeInUse({ out_contract_code, terminated_at }: Contract): Conflict {
  if (terminated_at === null) {
    return new Conflict(409, {
      en: `The contract ${out_contract_code} exists already.`,
      zh: `协议 ${out_contract_code} 已存在。`,
    });
  }
  return new Conflict(409, {
    en: `The contract ${out_contract_code} was terminated; its code cannot be used again.`,
    zh: `协议 ${out_contract_code} 已解约，该编号不能再次使用。`,
  });
}
