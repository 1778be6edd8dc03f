import { REGIONS } from "../../generated/constants.js";
import { mustBe, WechatPayInputError } from "../errors.js";
import { readBaseUrl } from "./base-url.js";

/**
 * The origins of the API to send to, the preferred one first, each once.
 *
 * @throws WechatPayInputError for what is no region or no address, and for options that exclude each other.
 */
export function readOrigins(baseUrl: unknown, region: unknown, failover: unknown): readonly [string, ...string[]] {
  const hosts = new Map<unknown, string>(Object.entries(REGIONS));
  const names = [...hosts.keys()];
  const isRegion = baseUrl === undefined || baseUrl === null;
  if (!(region === undefined || (isRegion && hosts.has(region)))) {
    throw fault("region", "enum", `one of ${names.join(", ")}, and left out beside baseUrl`);
  }
  const first = readBaseUrl(isRegion ? hosts.get(region ?? names[0]) : baseUrl);
  const given = failover === true && isRegion ? [...hosts.values()] : failover;
  if (given === undefined || given === false) return [first];
  if (!Array.isArray(given)) throw fault("failover", "type", "a list of addresses, true without baseUrl, or false");
  const others = Array.from(given, (address: unknown, index) => readBaseUrl(address, `failover[${index}]`));
  return [first, ...new Set(others.filter((origin) => origin !== first))];
}

function fault(path: string, rule: string, expected: string): WechatPayInputError {
  return new WechatPayInputError([mustBe(path, rule, expected)]);
}
