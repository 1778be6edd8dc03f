import { describe, expect, it } from "vitest";
import { addressesOf, hostNamesOf, isLoopbackAddress } from "./addresses.js";

const DEFAULTS = { host: "127.0.0.1", https: false, names: [] };

describe("the URLs of a sandbox", () => {
  it.each([
    [{}, "http://127.0.0.1:4020", "http://127.0.0.1:4020"],
    [{ https: true }, "https://localhost:4020", "https://localhost:4020"],
    [{ https: true, names: ["sandbox", "other"] }, "https://sandbox:4020", "https://localhost:4020"],
    [{ names: ["sandbox"] }, "http://sandbox:4020", "http://127.0.0.1:4020"],
    [{ host: "0.0.0.0" }, "http://127.0.0.1:4020", "http://127.0.0.1:4020"],
    [{ host: "::", https: true }, "https://localhost:4020", "https://localhost:4020"],
    [{ host: "::1", https: true }, "https://[::1]:4020", "https://[::1]:4020"],
    [{ host: "10.0.0.7", https: true, names: ["[::2]"] }, "https://[::2]:4020", "https://10.0.0.7:4020"],
  ])("%j: %s, and for this machine's browser %s", (settings, url, consoleUrl) => {
    expect(addressesOf({ ...DEFAULTS, ...settings }, 4020)).toEqual({ url, consoleUrl });
  });
});

describe("a Host header may name this machine", () => {
  const LOCAL = ["127.0.0.1", "localhost", "[::1]"];
  it.each([
    [{}, []],
    [{ host: "0.0.0.0" }, []],
    [{ host: "::" }, []],
    [{ host: "10.0.0.7", names: ["sandbox", "localhost"] }, ["10.0.0.7", "sandbox"]],
    [{ host: "2001:db8::7" }, ["[2001:db8::7]"]],
  ])("with %j also %j", (settings, more) => {
    expect(hostNamesOf({ ...DEFAULTS, ...settings })).toEqual([...LOCAL, ...more]);
  });
});

it.each([
  ["127.0.0.1", true],
  ["127.8.0.2", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["10.0.0.7", false],
  ["127.example", false],
  ["::ffff:10.0.0.7", false],
])("%s is a loopback address: %j", (address, isSo) => {
  expect(isLoopbackAddress(address)).toBe(isSo);
});
