/** What a contender may be slow or fast with; all of it was made for this run. */
export interface Material {
  mchid: string;
  serialNo: string;
  /** PEM of the merchant's key and certificate, and files with the same. */
  privateKey: string;
  certificate: string;
  privateKeyFile: string;
  certificateFile: string;
  apiV3Key: string;
  platform: { serialNo: string; privateKey: string; publicKey: string; certificate: string; certificateFile: string };
}

/** A request to sign, as text and as bytes, whichever a contender wants. */
export interface SignableRequest {
  method: string;
  target: string;
  text: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The bytes that a signature of this request covers, ready made, for whoever does nothing but sign. */
  message: Buffer;
}

/** An answer or a notification with its headers. */
export interface SignedMessage {
  /** Lower-case names. */
  headers: Record<string, string>;
  text: string;
  bytes: Buffer<ArrayBuffer>;
}

/** The encrypted part of a notification. */
export interface Encrypted {
  algorithm: string;
  nonce: string;
  associated_data: string;
  ciphertext: string;
}

export type MaybePromise<T> = T | Promise<T>;

/** One way to do the work. What it leaves out, it cannot do or has no entry for. */
export interface Contender {
  /** The Authorization header; a Buffer where only the ready message is signed. */
  authorize?(material: Material): MaybePromise<(request: SignableRequest) => MaybePromise<string | Buffer>>;
  /** False or an error for a message that is not genuine. */
  verify?(material: Material): MaybePromise<(message: SignedMessage) => MaybePromise<boolean>>;
  /** The decrypted and parsed resource. */
  decrypt?(material: Material): MaybePromise<(resource: Encrypted) => MaybePromise<unknown>>;
  /** The resource of a notification whose signature was checked. */
  parse?(material: Material): MaybePromise<(message: SignedMessage) => MaybePromise<unknown>>;
  /** Posts a body and gives the session_id of the answer. */
  post?(material: Material, origin: string): MaybePromise<(body: object) => Promise<string>>;
}

/** The path that every POST goes to. */
export const PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";

/** The body of a POST: a fresh object each time, so that no contender can keep one. */
export function requestBody(count: number): object {
  return {
    appid: "wxcbda96de0b165486",
    plan_id: 123,
    out_contract_code: String(100_000_000 + count),
    user_display_name: "Zhang San",
    success_notify_url: "https://yoursite.com/wechatpay/contract",
    expired_time: EXPIRED_TIME,
  };
}

const EXPIRED_TIME = `${new Date(Date.now() + 3600_000).toISOString().slice(0, 19)}+00:00`;
