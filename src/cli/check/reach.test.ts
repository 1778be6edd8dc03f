import { expect, it } from "vitest";
import { obstacleTo } from "./reach.js";

it.each<[is: string, hosts: string]>([
  ["is this machine", "localhost LOCALHOST localhost. shop.localhost 127.0.0.1 127.255.0.9 [::1] [::ffff:7f00:1]"],
  ["is a private address", "10.0.0.0 10.255.255.255 172.16.0.0 172.31.255.255 192.168.0.1 [::ffff:192.168.0.1]"],
  ["is a private address", "[fc00::] [fdff:ffff::1] [fec0::1] fd12:3456::1"],
  ["is a link-local address", "169.254.0.0 169.254.255.255 [fe80::1] [febf:ffff::] fe80::1%eth0 [::ffff:a9fe:1]"],
  ["is an address inside the network of a provider", "100.64.0.0 100.127.255.255 [::ffff:6440:1]"],
  ["is an address for benchmarks", "198.18.0.12 198.19.255.255 [2001:2::1]"],
  ["is an address for documentation", "192.0.2.1 198.51.100.7 203.0.113.255 [2001:db8::1] [3fff::1]"],
  ["is a multicast address", "224.0.0.1 239.255.255.255 [ff02::1]"],
  ["is a reserved address", "0.0.0.0 0.255.255.255 192.0.0.8 240.0.0.1 255.255.255.255 [::] [100::1] [64:ff9b:1::1]"],
  ["is a name under .local,", "shop.local SHOP.LOCAL. a.b.local"],
  ["is a name under .internal,", "shop.internal"],
  ["is a name under .test,", "shop.test"],
  ["is a name under .invalid,", "shop.invalid"],
  ["is a name under .example,", "merchant.example"],
  ["is a name under .home.arpa,", "shop.home.arpa"],
  ["is a name without a dot,", "shop shop. backend-1"],
])("%s: %s", (is, hosts) => {
  for (const host of hosts.split(" ")) {
    expect([host, obstacleTo(host)?.is]).toEqual([host, expect.stringContaining(is)]);
    expect([host, obstacleTo(host)?.isThisMachine]).toEqual([host, is === "is this machine"]);
  }
});

it.each([
  "1.1.1.1 9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 100.63.255.255 100.128.0.0",
  "126.255.255.255 128.0.0.1 169.253.255.255 169.255.0.0 1.0.0.0 198.17.255.255 198.20.0.0 223.255.255.255",
  "[2606:4700::1111] [fbff::1] [fe00::1] [2001:db7::1] [::ffff:808:808] [64:ff9b::808:808]",
  "yoursite.com yoursite.com. localhost.com local.com mylocal.net test.example.com example.com xn--fiq228c.com",
])("may be public: %s", (hosts) => {
  for (const host of hosts.split(" ")) expect([host, obstacleTo(host)]).toEqual([host, undefined]);
});
