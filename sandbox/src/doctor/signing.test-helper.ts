/* Requests that are signed rightly and wrongly, for the tests of the doctor. */
import { constants, createHash, generateKeyPairSync, type KeyObject, privateEncrypt, sign } from "node:crypto";
import type { Circumstances } from "./diagnose.js";
import type { ExaminedRequest, KnownKey } from "./finding.js";
import { recover } from "./recover.js";

export const pair = (modulusLength = 2048) => generateKeyPairSync("rsa", { modulusLength });
export const MERCHANT = pair();
export const INSTITUTION = pair();
export const PLATFORM = pair();
export const STRANGER = pair();
export const LARGE = pair(3072);

export const MERCHANT_SERIAL = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
export const INSTITUTION_SERIAL = "7777777777777777777777777777777777777777";
export const PLATFORM_SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";

export const known = (serialNo: string, mchid: string | null, name: string, publicKey: KeyObject): KnownKey => ({
  serialNo,
  mchid,
  owner: { en: `the sandbox's ${name}`, zh: `沙箱的 ${name}` },
  publicKey,
});
export const KEYS = [
  known(MERCHANT_SERIAL, "1900000001", "merchant", MERCHANT.publicKey),
  known(INSTITUTION_SERIAL, "1900000002", "institution", INSTITUTION.publicKey),
  known(PLATFORM_SERIAL, null, "platform", PLATFORM.publicKey),
  known("PUB_KEY_ID_0119000000012024", null, "platform_key", PLATFORM.publicKey),
];

export const SECONDS = 1_735_689_600;
export const CIRCUMSTANCES: Circumstances = { keys: KEYS, now: SECONDS * 1000 + 250, toleranceSeconds: 300 };

export const PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";
export const OBJECT = {
  plan_id: 12535,
  out_contract_code: "A&B<1>",
  user_display_name: "张三/Zhang",
  success_notify_url: "https://www.example.com/notify?a=1",
};
export const BODY = JSON.stringify(OBJECT);

/** A request and how it was signed. What a test leaves out is right. */
export interface Case {
  method?: string;
  target?: string;
  host?: string;
  body?: string | Buffer;
  /** The lines that are signed, where they differ from what is sent. */
  signed?: Partial<Record<"method" | "target" | "timestamp" | "nonce", string>> & { body?: string | Buffer };
  /** The whole message that is signed. */
  message?: (lines: { m: string; t: string; s: string; n: string; b: string }) => string;
  signer?: (message: Buffer) => Buffer;
  key?: KeyObject;
  encode?: (signature: Buffer) => string;
  mchid?: string;
  nonce?: string;
  timestamp?: string;
  serial?: string;
  header?: (parameters: Record<"mchid" | "nonce_str" | "timestamp" | "serial_no" | "signature", string>) => string;
  authorization?: string;
}

export const NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242";
export const SCHEME = "WECHATPAY2-SHA256-RSA2048";

export const quoted = (parameters: Record<string, string>): string[] =>
  Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);

export function make(given: Case): ExaminedRequest {
  const method = given.method ?? "POST";
  const target = given.target ?? PATH;
  const body = Buffer.from(given.body ?? (method === "GET" ? "" : BODY));
  const timestamp = given.timestamp ?? String(SECONDS);
  const nonce = given.nonce ?? NONCE;
  const lines = { method, target, timestamp, nonce, body, ...given.signed };
  const signedBody = Buffer.from(lines.body);
  const message = given.message
    ? Buffer.from(
        given.message({
          m: lines.method,
          t: lines.target,
          s: lines.timestamp,
          n: lines.nonce,
          b: signedBody.toString("utf8"),
        }),
      )
    : Buffer.concat([
        Buffer.from(`${lines.method}\n${lines.target}\n${lines.timestamp}\n${lines.nonce}\n`),
        signedBody,
        Buffer.from("\n"),
      ]);
  const key = given.key ?? MERCHANT.privateKey;
  const signature = given.signer ? given.signer(message) : sign("sha256", message, key);
  const encode = given.encode ?? ((bytes: Buffer) => bytes.toString("base64"));
  const parameters = {
    mchid: given.mchid ?? "1900000001",
    nonce_str: nonce,
    timestamp,
    serial_no: given.serial ?? MERCHANT_SERIAL,
    signature: encode(signature),
  };
  const header = given.header ?? ((all: Record<string, string>) => `${SCHEME} ${quoted(all).join(",")}`);
  return {
    method,
    target,
    host: given.host ?? "127.0.0.1:8787",
    authorization: given.authorization ?? header(parameters),
    body,
  };
}

export const sha256 = (data: Buffer | string): Buffer => createHash("sha256").update(data).digest();
export const wrap = (text: string, width: number, end: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join(end);
export const privately = (data: Buffer): Buffer =>
  privateEncrypt({ key: MERCHANT.privateKey, padding: constants.RSA_PKCS1_PADDING }, data);
export const pss = (key: KeyObject, message: Buffer, saltLength?: number, hash = "sha256"): Buffer =>
  sign(hash, message, {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    ...(saltLength === undefined ? {} : { saltLength }),
  });
export const python = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n */g, " ")
    .replace(/^\{ /, "{")
    .replace(/ \}$/, "}")
    .replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * A signature that no known key seems to have made. PSS with the longest salt looks like noise, and noise like that
 * once in some thousand signatures: so try until the doctor sees nothing in it.
 */
export function unseen(make: (stranger: KeyObject) => Buffer): Buffer {
  for (let stranger = STRANGER.privateKey; ; stranger = pair().privateKey) {
    const signature = make(stranger);
    if (recover(signature, KEYS).length === 0) return signature;
  }
}

/**
 * A mistake of clients: where it is seen, a request that has it, and the findings expected. A package and its thread stand where
 * the mistake was reported; a language or tool alone where its own documentation says that it writes so.
 * What is told of it may have to hold some words.
 */
export type Cause = [name: string, client: string, given: Case, expected: string[], told?: string];

/** A GET request. */
export const get = (target = PATH): Case => ({ method: "GET", target });

/** Signed with other lines than those sent. */
export const signs = (signed: Case["signed"], rest: Case = {}): Case => ({ ...rest, signed: signed ?? {} });

/** Signed with another body than the one sent. */
export const body = (signed: string | Buffer, sent: string | Buffer = BODY): Case => ({
  body: sent,
  signed: { body: signed },
});

/** Signed with a message that is put together otherwise. */
export const layout = (message: Case["message"], rest: Case = {}): Case => ({ ...rest, ...(message && { message }) });
