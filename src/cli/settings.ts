import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";

/** The command line is wrong: the command ends with 2, and nothing was checked. */
export class UsageError extends Error {}

/** A text from a file or a variable. */
export interface Given {
  /** Where it came from, or how to give it. */
  from: string;
  /** Absent when nothing was given, or it could not be read. */
  text?: string | undefined;
  /** Why it could not be read. */
  fault?: string | undefined;
  /** Of the file. */
  path?: string | undefined;
}

/** The values of the options that have one, by name. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** The environment variables that the command reads. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the checks are about. */
export interface Settings {
  isInstitution: boolean;
  /** Before the names of the variables that the two modes share. */
  prefix: "WECHATPAY_" | "WECHATPAY_SP_";
  mchid: string | undefined;
  serialNo: string | undefined;
  appid: string | undefined;
  subMchid: string | undefined;
  apiV3Key: string | undefined;
  privateKey: Given;
  /** The merchant's own. */
  certificate: Given;
  /** WeChat Pay's. */
  publicKey: Given;
  publicKeyId: string | undefined;
  platformCertificate: Given;
  baseUrl: string | undefined;
  notifyUrl: string | undefined;
  /** The folder to save the platform certificates in. */
  saveTo: string | undefined;
  /** Everything that must not be printed. */
  secrets: readonly (string | undefined)[];
  /** The APIv3 keys of both modes, by the name of their variables. */
  apiV3Keys: Readonly<Record<string, string | undefined>>;
  /** Variables that are different in the environment and in the file of `--env-file`. */
  overruled: readonly string[];
}

/**
 * Reads flags and variables. A flag comes before a variable, and a variable of the environment before one of the file, as in
 * `node --env-file`.
 *
 * @throws UsageError when the file of `--env-file` cannot be read.
 */
export function readSettings(flags: Flags, environment: Variables): Settings {
  const file = readEnvFile(textOf(flags["env-file"]));
  const all: Variables = { ...file, ...withoutEmpty(environment) };
  const isInstitution = flags["institution"] === true;
  const prefix = isInstitution ? "WECHATPAY_SP_" : "WECHATPAY_";
  const text = (flag: string, variable: string) => textOf(flags[flag]) ?? textOf(all[variable]);
  const given = (flag: string, variable: string) => readGiven(flag, variable, textOf(flags[flag]), all);
  const apiV3Keys = fromNames(["WECHATPAY_API_V3_KEY", "WECHATPAY_SP_API_V3_KEY"], (name) => textOf(all[name]));
  const privateKey = given("private-key", `${prefix}PRIVATE_KEY`);
  const certificate = given("certificate", `${prefix}CERTIFICATE`);
  return {
    isInstitution,
    prefix,
    mchid: text("mchid", `${prefix}MCHID`),
    serialNo: text("serial-no", `${prefix}SERIAL_NO`),
    appid: text("appid", `${prefix}APPID`),
    subMchid: isInstitution ? text("sub-mchid", "WECHATPAY_SUB_MCHID") : undefined,
    apiV3Key: apiV3Keys[`${prefix}API_V3_KEY`],
    privateKey,
    certificate: isGiven(certificate) ? certificate : (certificateBeside(privateKey) ?? certificate),
    publicKey: given("public-key", "WECHATPAY_PLATFORM_PUBLIC_KEY"),
    publicKeyId: text("public-key-id", "WECHATPAY_PLATFORM_PUBLIC_KEY_ID"),
    platformCertificate: given("certificate", "WECHATPAY_PLATFORM_CERTIFICATE"),
    baseUrl: text("base-url", "WECHATPAY_BASE_URL"),
    notifyUrl: text("notify-url", "WECHATPAY_NOTIFY_URL"),
    saveTo: textOf(flags["save-certificates"]),
    secrets: [privateKey.text, ...Object.values(apiV3Keys)],
    apiV3Keys,
    overruled: Object.keys(file).filter((name) => name.startsWith("WECHATPAY_") && all[name] !== file[name]),
  };
}

/** The merchant platform gives key and certificate in one folder. */
function certificateBeside({ path }: Given): Given | undefined {
  const certificate = path === undefined ? "" : join(dirname(path), "apiclient_cert.pem");
  if (!existsSync(certificate)) return undefined;
  return readText("the file apiclient_cert.pem beside the private key", certificate);
}

function isGiven({ text, fault }: Given): boolean {
  return text !== undefined || fault !== undefined;
}

/** In characters. */
const LONGEST_PATH = 250;

/** A PEM: in the file that a flag or `…_FILE` names, or in the variable itself. */
function readGiven(flag: string, variable: string, path: string | undefined, all: Variables): Given {
  const fileVariable = `${variable}_FILE`;
  const file = path ?? textOf(all[fileVariable]);
  const inline = textOf(all[variable]);
  if (file === undefined) {
    return inline === undefined
      ? { from: `--${flag}, ${fileVariable} or ${variable}` }
      : { from: variable, text: inline };
  }
  const how = path === undefined ? fileVariable : `--${flag}`;
  const from = `the file of ${how}`;
  // Not printed: it may be a key.
  if (file.length > LONGEST_PATH || file.includes("-----BEGIN")) {
    return {
      from,
      fault: `${how} holds a text where the path of a file is expected; give the text itself in ${variable}`,
    };
  }
  return readText(from, file);
}

function readText(from: string, path: string): Given {
  try {
    return { from, text: readFileSync(path, "utf8"), path };
  } catch (error) {
    return { from, fault: `${from} cannot be read (${(error as NodeJS.ErrnoException).code}): ${path}` };
  }
}

function readEnvFile(path: string | undefined): Variables {
  if (path === undefined) return {};
  try {
    return withoutEmpty(parseEnv(readFileSync(path, "utf8")));
  } catch (error) {
    throw new UsageError(`--env-file cannot be read (${(error as NodeJS.ErrnoException).code}): ${path}`);
  }
}

/** An empty value counts as absent. */
function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => textOf(value) !== undefined));
}

function fromNames<T>(names: readonly string[], value: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
