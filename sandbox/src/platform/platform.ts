import type { Merchant } from "../keys/merchant.js";
import type { Deliveries } from "../notify/deliveries.js";
import type { SignatureFault } from "../protocol/signature.js";
import { bodyField } from "../spec/operations.js";
import type { Contract, TerminationMode } from "../state/contract.js";
import { createContractId, createNotificationId, createOpenid, createSessionId } from "../state/identifiers.js";
import type { Notification } from "../state/notification.js";
import type { AppSigningRequest, Session } from "../state/session.js";
import type { Store } from "../state/store.js";
import { Conflict, noSuchSession } from "./conflict.js";
import { contractNotice } from "./contract-notice.js";

/** How long a session lives that names no time, in seconds. */
const LIFE = bodyField("createAppSigningSession", "expired_time")?.["x-seconds-ahead"]?.maximum ?? 0;

export interface PlatformOptions {
  store: Store;
  deliveries: Deliveries;
  now: () => number;
  /** Called with the ID of what has changed, after it was written down. */
  onChange: (kind: "session" | "contract" | "notification", id: string) => void;
}

/** What happens to sessions and contracts, whoever asks for it: the API, the phone or the console. */
export class Platform {
  readonly #options: PlatformOptions;

  constructor(options: PlatformOptions) {
    this.#options = options;
  }

  /** A session for a request that was found right. */
  createSession(merchant: Merchant, request: AppSigningRequest): Session {
    const { store, now, onChange } = this.#options;
    const created_at = now();
    const session: Session = {
      session_id: createSessionId(created_at),
      mode: merchant.mode,
      mchid: merchant.mchid,
      request,
      openid: request.openid ?? createOpenid(),
      created_at,
      expires_at: request.expired_time ? Date.parse(request.expired_time) : created_at + LIFE * 1000,
      state: "OPEN",
    };
    store.sessions.add(session);
    onChange("session", session.session_id);
    return session;
  }

  /** The contract with the number that a request asks for, signed or terminated. */
  existingContract(merchant: Merchant, request: AppSigningRequest): Contract | undefined {
    return this.#options.store.contracts.findByCode(contractKey(merchant.mchid, request));
  }

  /**
   * The user agrees: the contract is signed and its notification put on the list, both or neither.
   *
   * @throws Conflict when there is no such session or it can no longer be signed.
   */
  agree(sessionId: string): void {
    const { store, deliveries, now, onChange } = this.#options;
    const signed_at = now();
    const { contract, notification } = store.atOnce(() => {
      const session = this.#openSession(sessionId, signed_at);
      const key = contractKey(session.mchid, session.request);
      const existing = store.contracts.findByCode(key);
      if (existing) throw takenCode(existing);
      const contract: Contract = {
        contract_id: createContractId(signed_at),
        session_id: sessionId,
        ...key,
        signed_at,
        terminated_at: null,
        termination_mode: null,
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
    const { store, now, onChange } = this.#options;
    this.#openSession(sessionId, now());
    store.sessions.setState(sessionId, "DECLINED");
    onChange("session", sessionId);
  }

  /**
   * Ends a contract and puts the notification of it on the list, whoever ended it.
   *
   * @throws Conflict when there is no such contract or it has ended already.
   */
  terminate(contractId: string, mode: TerminationMode): void {
    const { store, deliveries, now, onChange } = this.#options;
    const terminated_at = now();
    const notification = store.atOnce(() => {
      const contract = store.contracts.find(contractId);
      const session = contract && store.sessions.find(contract.session_id);
      if (!contract || !session) {
        throw new Conflict(404, { en: `There is no contract ${contractId}.`, zh: `不存在协议 ${contractId}。` });
      }
      if (contract.terminated_at !== null) {
        throw new Conflict(409, { en: "This contract has ended already.", zh: "该协议已解约。" });
      }
      store.contracts.terminate(contractId, terminated_at, mode);
      const terminated = { ...contract, terminated_at, termination_mode: mode };
      return this.#notify("PAPAY.TERMINATE", session, terminated, terminated_at);
    });
    onChange("contract", contractId);
    onChange("notification", notification.id);
    deliveries.wake();
  }

  /**
   * Sends a notification once more, at once.
   *
   * @throws Conflict when there is no such notification.
   */
  resend(notificationId: string, fault: SignatureFault | undefined): void {
    const notification = this.#options.store.notifications.find(notificationId);
    if (!notification) {
      throw new Conflict(404, {
        en: `There is no notification ${notificationId}.`,
        zh: `不存在通知 ${notificationId}。`,
      });
    }
    this.#options.deliveries.resend(notification, fault);
  }

  #openSession(sessionId: string, now: number): Session {
    const session = this.#options.store.sessions.find(sessionId);
    if (!session) throw noSuchSession();
    const signed = session.state === "SIGNED" && this.#options.store.contracts.findBySession(sessionId);
    if (signed) throw takenCode(signed);
    if (session.state === "DECLINED") {
      throw new Conflict(409, { en: "The user has declined in this session.", zh: "用户已在该会话中拒绝签约。" });
    }
    if (session.expires_at <= now) {
      throw new Conflict(409, { en: "This session has expired.", zh: "该会话已过期。" });
    }
    return session;
  }

  #notify(eventType: Notification["event_type"], session: Session, contract: Contract, at: number): Notification {
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
    };
    this.#options.store.notifications.add(notification);
    return notification;
  }
}

function contractKey(mchid: string, { sub_mchid, out_contract_code }: AppSigningRequest) {
  return { mchid, sub_mchid: sub_mchid ?? "", out_contract_code };
}

function takenCode({ out_contract_code, terminated_at }: Contract): Conflict {
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
