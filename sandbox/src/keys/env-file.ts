import { join } from "node:path";
import { writePrivately } from "./files.js";
import type { Keyring } from "./keyring.js";

/** The variables that a client needs, by the names which the SDK's README uses. */
export function environment(keyring: Keyring, baseUrl: string, caFile?: string): Record<string, string> {
  const [merchant, institution] = keyring.merchants;
  if (!merchant || !institution) throw new Error("the keyring lacks a merchant");
  const keyFile = (of: typeof merchant) => join(keyring.folderOf(of), "apiclient_key.pem");
  return {
    WECHATPAY_BASE_URL: baseUrl,
    ...(caFile !== undefined && { NODE_EXTRA_CA_CERTS: caFile }),
    WECHATPAY_MCHID: merchant.mchid,
    WECHATPAY_SERIAL_NO: merchant.key.serialNo,
    WECHATPAY_PRIVATE_KEY_FILE: keyFile(merchant),
    WECHATPAY_API_V3_KEY: merchant.apiV3Key,
    WECHATPAY_APPID: merchant.appids[0] ?? "",
    WECHATPAY_PLAN_ID: String(merchant.planIds[0]),
    WECHATPAY_PLATFORM_PUBLIC_KEY_ID: keyring.publicKey.serialNo,
    WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: keyring.publicKeyFile,
    WECHATPAY_SP_MCHID: institution.mchid,
    WECHATPAY_SP_SERIAL_NO: institution.key.serialNo,
    WECHATPAY_SP_PRIVATE_KEY_FILE: keyFile(institution),
    WECHATPAY_SP_API_V3_KEY: institution.apiV3Key,
    WECHATPAY_SP_APPID: institution.appids[0] ?? "",
    WECHATPAY_SUB_MCHID: institution.subMchids[0] ?? "",
    WECHATPAY_SUB_APPID: institution.subAppids[0] ?? "",
  };
}

/**
 * Writes `.env`: read by `node --env-file`, by dotenv libraries and by `set -a; . .env`.
 *
 * @throws RangeError when a value has no spelling that means the same to all of them; nothing is written then.
 */
export function writeEnvFile(path: string, variables: Record<string, string>): void {
  const lines = Object.entries(variables).map(([name, value]) => {
    const quoted = quote(value);
    if (quoted === undefined) throw new RangeError(`${name} cannot be written to .env: ${JSON.stringify(value)}`);
    return `${name}=${quoted}`;
  });
  const hint = "NODE_EXTRA_CA_CERTS" in variables ? CA_HINT : "";
  writePrivately(path, `# The sandbox's test keys. They open nothing else.\n${hint}${lines.join("\n")}\n`);
}

/** Only Node's variable adds to the CAs that are trusted; the others' take their place, so that those are left to the user. */
const CA_HINT = `#
# NODE_EXTRA_CA_CERTS is the sandbox's test CA. Node reads it before --env-file, so set it in the environment itself.
# Others take the same file as SSL_CERT_FILE (OpenSSL, Go, Ruby), REQUESTS_CA_BUNDLE (Python) or curl --cacert.
`;

/** Whether a value can stand in `.env`, and means the same to a shell, to Node and to dotenv libraries. */
export function fitsEnvFile(value: string): boolean {
  return quote(value) !== undefined;
}

/**
 * Only a path can need it. No escape means the same to a shell and to a dotenv library, so there is none: single quotes
 * hold anything but themselves, and double quotes only what a shell does not read inside them.
 */
function quote(value: string): string | undefined {
  if (/^[\w./:@-]*$/.test(value)) return value;
  if (/[\p{Cc}]/u.test(value)) return undefined;
  if (!value.includes("'")) return `'${value}'`;
  return /["$`\\]/.test(value) ? undefined : `"${value}"`;
}
