import { join } from "node:path";
import { writePrivately } from "./files.js";
import type { Keyring } from "./keyring.js";

/** The variables for a client, with the names from the SDK's README. */
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
 * Writes `.env` for `node --env-file`, dotenv libraries and `set -a; . .env`.
 *
 * @throws RangeError when a value cannot be written so that all of them read the same. Nothing is written then.
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

/** Only Node's variable adds a CA; the other ones replace all CAs, so they are not set. */
const CA_HINT = `#
# NODE_EXTRA_CA_CERTS is the sandbox's test CA. Node reads it before --env-file, so set it in the environment itself.
# Other clients read the same file: SSL_CERT_FILE (OpenSSL, Go, Ruby), REQUESTS_CA_BUNDLE (Python), curl --cacert.
`;

/** Whether a value can be written to `.env` so that a shell, Node and dotenv libraries read the same. */
export function fitsEnvFile(value: string): boolean {
  return quote(value) !== undefined;
}

/**
 * Quotes a value; only paths need it. Shells and dotenv libraries share no escapes. So single quotes hold a value without
 * single quotes, and double quotes a value without characters that a shell expands.
 */
function quote(value: string): string | undefined {
  if (/^[\w./:@-]*$/.test(value)) return value;
  if (/[\p{Cc}]/u.test(value)) return undefined;
  if (!value.includes("'")) return `'${value}'`;
  return /["$`\\]/.test(value) ? undefined : `"${value}"`;
}
