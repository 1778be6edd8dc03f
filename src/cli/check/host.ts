import { CLOCK_TOLERANCE_SECONDS, REGIONS } from "../../../generated/constants.js";
import { type Data, type Finding, failed, ok, skipped, warning } from "../finding.js";
import { duration, sentence } from "../words.js";
import type { Facts, HostAnswer } from "./facts.js";
import { isConnected, isOfCertificate, meaningOf, type Outcome, send } from "./network.js";
import { faultOf } from "./sdk.js";

/** In milliseconds. */
const LIMIT = 10_000;
/** How far the clock may be off without a warning, in seconds. */
const CLOCK_WARNING_SECONDS = 60;

/** The hosts to ask, by name: the regions, or the one of the base URL. */
export function hostsOf(baseUrl: string | undefined): Record<string, string> {
  return baseUrl === undefined ? REGIONS : { host: baseUrl };
}

/** Asks all hosts at the same time, without a signature: any answer shows that a host can be reached. */
export async function askHosts(baseUrl: string | undefined): Promise<Map<string, HostAnswer>> {
  if (baseUrl !== undefined && faultOf({ baseUrl }) !== undefined) return new Map();
  const hosts = Object.entries(hostsOf(baseUrl));
  const asked = hosts.map(async ([name, origin]): Promise<[string, HostAnswer]> => {
    return [name, { origin, outcome: await send(new URL(origin), { method: "GET" }, LIMIT) }];
  });
  return new Map(await Promise.all(asked));
}

/** What came of one host. A region that cannot be reached is no failure while another one can. */
export async function checkHost(facts: Facts, name: string, origin: string): Promise<Finding> {
  const fault = faultOf({ baseUrl: origin });
  if (fault !== undefined) {
    return failed(`The base URL ${fault.found}.`, fault.remedy && `${sentence(fault.remedy)}.`);
  }
  const asked = await facts.asked;
  const { outcome } = asked.get(name) as HostAnswer;
  const url = new URL(origin);
  if (outcome.status === undefined) {
    const code = outcome.code ?? "";
    const words = [`${url.host} ${meaningOf(code, url.hostname)}.`, remedyOf(code, isConnected(url, outcome))] as const;
    return (answering(asked).size > 0 ? warning : failed)(...words, { host: url.host, code });
  }
  const { dns, connect, tls, answer } = outcome.timing;
  const steps = Object.entries({ DNS: dns, TCP: connect, TLS: tls, answer }).filter(([, time]) => time !== undefined);
  const text = steps.map(([step, time]) => `${step} ${time} ms`).join(", ");
  return ok(`${url.host}: ${text}`, { host: url.host, ...withUnit(outcome) });
}

/** Those that answered, the nearest first. */
export function answering(asked: ReadonlyMap<string, HostAnswer>): Map<string, HostAnswer> {
  const found = [...asked].filter(([, { outcome }]) => outcome.status !== undefined);
  return new Map(found.sort(([, one], [, other]) => total(one.outcome) - total(other.outcome)));
}

function withUnit({ timing }: Outcome): Data {
  return Object.fromEntries(Object.entries(timing).map(([step, time]) => [`${step}_ms`, time]));
}

function remedyOf(code: string, isBeyondTls: boolean): string {
  if (isOfCertificate(code)) {
    return "If a proxy of your network opens TLS, give its CA to Node.js: NODE_EXTRA_CA_CERTS=<file>. Is the clock of this machine right?";
  }
  if (code === "ENOTFOUND") return "Check the spelling of the address, and DNS on this machine or in this container.";
  if (code === "ECONNREFUSED") return "Start the server there, or correct the address.";
  if (isBeyondTls) return "The connection was made, and no answer came. Try again later.";
  return "Check the firewall, and the proxy that this network asks for.";
}

/** Which region answers first. Its `data.region` fits the SDK's option. */
export async function checkNearest(facts: Facts): Promise<Finding> {
  const hosts = answering(await facts.asked);
  const [nearest] = hosts;
  if (nearest === undefined) return failed("No host of WeChat Pay can be reached from here.");
  const [name, { outcome }] = nearest;
  const lost = Object.keys(REGIONS).filter((region) => !hosts.has(region));
  const found = `${name}: its answer came after ${total(outcome)} ms.`;
  const data = { region: name, milliseconds: total(outcome) };
  if (lost.length > 0) {
    return warning(`${found} Not reached: ${lost.join(", ")}.`, "failover can use only hosts that answer.", data);
  }
  return { ...ok(found, data), remedy: name === "hk" ? undefined : `createClient({ region: "${name}" }) sends there.` };
}

function total({ timing }: Outcome): number {
  return Object.values(timing).reduce((sum: number, time: number | undefined) => sum + (time ?? 0), 0);
}

/** Compares this clock with that of a host, by the header `Date`, which has whole seconds. */
export async function checkClock(facts: Facts): Promise<Finding> {
  const [first] = answering(await facts.asked).values();
  const { date, sentAt, answeredAt = sentAt } = first?.outcome ?? { sentAt: 0 };
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs)) return skipped("No host told the time: its answer has no header Date.");
  const ahead = Math.round(((sentAt + answeredAt) / 2 - (theirs + 500)) / 1000);
  const off = Math.abs(ahead);
  const data = { seconds: ahead };
  if (off <= 1) return ok("Right to the second", data);
  const found = `This machine's clock is ${duration(off)} ${ahead > 0 ? "ahead of" : "behind"} the platform's.`;
  if (off > CLOCK_TOLERANCE_SECONDS) {
    const limit = `WeChat Pay refuses signatures beyond ${CLOCK_TOLERANCE_SECONDS} s.`;
    return failed(found, `Set the clock by NTP. ${limit}`, data);
  }
  if (off <= CLOCK_WARNING_SECONDS) return ok(found, data);
  return warning(found, `Set the clock by NTP. Beyond ${CLOCK_TOLERANCE_SECONDS} s every call fails.`, data);
}

/** The origin for the calls: the base URL's, or the nearest region's. */
export async function preferredOrigin(facts: Facts): Promise<string> {
  const [nearest] = answering(await facts.asked).values();
  return facts.settings.baseUrl ?? nearest?.origin ?? REGIONS.hk;
}
