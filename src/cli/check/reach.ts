import { BlockList, isIP } from "node:net";

/** The reason why no server on the internet reaches a host. */
export interface Obstacle {
  /** What the host is, as the rest of a sentence: `is a private address`. */
  is: string;
  /** Whether the host is the machine that asks. */
  isThisMachine: boolean;
}

/**
 * Why WeChat Pay cannot reach a host. Nothing is sent, and DNS is not asked.
 *
 * @param host - a name or an IP address; an IPv6 address with or without brackets.
 * @returns `undefined` for an address or a name that can be public.
 */
export function obstacleTo(host: string): Obstacle | undefined {
  const address = host.replace(/^\[|\]$|%.*$/g, "");
  const family = isIP(address);
  return family === 0 ? obstacleToName(host.toLowerCase().replace(/\.$/, "")) : obstacleToAddress(address, family);
}

function obstacleToName(name: string): Obstacle | undefined {
  if (/^(.+\.)?localhost$/.test(name)) return THIS_MACHINE;
  const ending = NEVER_PUBLIC.find((one) => name.endsWith(`.${one}`));
  if (ending !== undefined) return { is: `is a name under .${ending}, which is never public`, isThisMachine: false };
  return name.includes(".")
    ? undefined
    : { is: "is a name without a dot, which is never public", isThisMachine: false };
}

function obstacleToAddress(address: string, family: number): Obstacle | undefined {
  const isIn = (ranges: string) => {
    const list = new BlockList();
    for (const range of ranges.split(" ")) {
      const [network = "", bits] = range.split("/");
      list.addSubnet(network, Number(bits), isIP(network) === 6 ? "ipv6" : "ipv4");
    }
    // It finds an IPv4 address that is written as IPv6, such as ::ffff:10.0.0.1, in ranges of IPv4.
    return list.check(address, family === 6 ? "ipv6" : "ipv4");
  };
  if (isIn(LOOPBACK)) return THIS_MACHINE;
  const found = NOT_PUBLIC.find(([ranges]) => isIn(ranges));
  return found && { is: found[1], isThisMachine: false };
}

const THIS_MACHINE: Obstacle = { is: "is this machine", isThisMachine: true };

const LOOPBACK = "127.0.0.0/8 ::1/128";

/**
 * What is not reachable from everywhere.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const NOT_PUBLIC: readonly [ranges: string, is: string][] = [
  ["10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7 fec0::/10", "is a private address"],
  ["169.254.0.0/16 fe80::/10", "is a link-local address"],
  ["100.64.0.0/10", "is an address inside the network of a provider (100.64.0.0/10)"],
  ["198.18.0.0/15 2001:2::/48", "is an address for benchmarks, which some local proxies use"],
  ["192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20", "is an address for documentation"],
  ["224.0.0.0/4 ff00::/8", "is a multicast address"],
  ["0.0.0.0/8 192.0.0.0/24 240.0.0.0/4 ::/96 64:ff9b:1::/48 100::/64", "is a reserved address"],
];

/**
 * Names under these are not in the public DNS.
 *
 * @see https://www.iana.org/assignments/special-use-domain-names
 */
const NEVER_PUBLIC = ["local", "internal", "test", "invalid", "example", "alt", "onion", "home.arpa"];
