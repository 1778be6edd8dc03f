import { homedir } from "node:os";
import { resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readOptions, type SandboxOptions } from "./options.js";

describe("without options", () => {
  it("each has its default", () => {
    expect(readOptions({})).toEqual({
      port: 4020,
      host: "127.0.0.1",
      https: false,
      names: [],
      directory: resolve(".wechatpay-sandbox"),
      memory: false,
      reset: false,
      autoAgree: false,
      contractLife: undefined,
      forwardTo: undefined,
      terminationUrl: undefined,
      allowHosts: [],
      notifySpeed: 1,
      faults: [],
      bindings: { appids: [], subMchids: [], planIds: [] },
      logLevel: "warn",
      now: expect.any(Function),
    });
  });
});

it("the clock is the current Date.now, also when a test replaces it later", () => {
  const { now } = readOptions({});
  vi.useFakeTimers({ now: 5 });
  try {
    expect(now()).toBe(5);
  } finally {
    vi.useRealTimers();
  }
});

describe("an option is read", () => {
  it.each([
    [{ port: 0 }, { port: 0 }],
    [{ port: 65_535 }, { port: 65_535 }],
    [{ host: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ host: "0" }, { host: "0.0.0.0" }],
    [{ host: "::" }, { host: "::" }],
    [{ host: "[::1]" }, { host: "::1" }],
    [{ host: "LocalHost" }, { host: "localhost" }],
    [{ https: true }, { https: true }],
    [
      { names: ["Sandbox", "sandbox", "pay_1.example", "10.0.0.7", "2001:DB8::7", "[::2]"] },
      { names: ["sandbox", "pay_1.example", "10.0.0.7", "[2001:db8::7]", "[::2]"] },
    ],
    [{ names: [`${"a".repeat(63)}.${"b".repeat(63)}`] }, { names: [`${"a".repeat(63)}.${"b".repeat(63)}`] }],
    [{ contractLife: 1 }, { contractLife: 1 }],
    [{ contractLife: 3_153_600_000 }, { contractLife: 3_153_600_000 }],
    [{ notifySpeed: 0.5 }, { notifySpeed: 0.5 }],
    [{ notifySpeed: 1_000_000 }, { notifySpeed: 1_000_000 }],
    [{ forwardTo: "http://localhost:3000" }, { forwardTo: new URL("http://localhost:3000/") }],
    [{ forwardTo: "https://a.example/x?y=1" }, { forwardTo: new URL("https://a.example/x?y=1") }],
    [{ terminationUrl: "https://m.example/end" }, { terminationUrl: "https://m.example/end" }],
    [{ terminationUrl: "https://m.example" }, { terminationUrl: "https://m.example/" }],
    [{ terminationUrl: "http://localhost:3000/end" }, { terminationUrl: "http://localhost:3000/end" }],
    [
      { allowHosts: ["Hooks.Example", "10.0.0.1", "[::2]", "[0::2]"] },
      { allowHosts: ["hooks.example", "10.0.0.1", "[::2]", "[::2]"] },
    ],
    [
      { faults: ["latency=5, SYSTEMERROR"] },
      {
        faults: [
          { kind: "latency", value: 5 },
          { kind: "SYSTEMERROR", value: null },
        ],
      },
    ],
    [
      { appids: ["a"], subMchids: ["b"], planIds: [1] },
      { bindings: { appids: ["a"], subMchids: ["b"], planIds: [1] } },
    ],
    [{ dir: homedir() }, { directory: homedir() }],
    [{ dir: "o'neil's" }, { directory: resolve("o'neil's") }],
    [{ dir: "$(touch x)" }, { directory: resolve("$(touch x)") }],
  ] satisfies [SandboxOptions, object][])("%j", (options, settings) => {
    expect(readOptions(options)).toMatchObject(settings);
  });
});

describe("an option is refused", () => {
  it.each([
    [{ contractLife: 0 }, "--contract-life must be a whole number of seconds"],
    [{ contractLife: -1 }, "--contract-life must be a whole number of seconds"],
    [{ contractLife: 1.5 }, "--contract-life must be a whole number of seconds"],
    [{ contractLife: Number.NaN }, "--contract-life must be a whole number of seconds"],
    [{ contractLife: 3_153_600_001 }, "--contract-life must be a whole number of seconds"],
    [{ contractLife: "60" as never }, "--contract-life must be a whole number of seconds"],
    [{ port: -1 }, "port must be from 0 to 65535"],
    [{ port: 65_536 }, "port must be from 0 to 65535"],
    [{ port: 1.5 }, "port must be"],
    [{ port: Number.NaN }, "port must be"],
    [{ host: "" }, '--host must be an address to listen on such as 0.0.0.0, not ""'],
    [{ host: "http://0.0.0.0" }, "--host must be"],
    [{ host: "0.0.0.0:4020" }, "--host must be"],
    [{ host: "a b" }, "--host must be"],
    [{ host: 0 as never }, "--host must be"],
    [{ https: "yes" as never }, "--https must be true or false"],
    [{ names: "sandbox" as never }, '--name must be a list of names such as ["sandbox"]'],
    [{ names: [""] }, '--name must be a host name such as sandbox, or an address, not ""'],
    [{ names: ["https://sandbox"] }, "--name must be a host name"],
    [{ names: ["sandbox:4020"] }, "--name must be a host name"],
    [{ names: ["*.example"] }, "--name must be a host name"],
    [{ names: ["sandbox."] }, "--name must be a host name"],
    [{ names: ["a..b"] }, "--name must be a host name"],
    [{ names: ["a".repeat(64)] }, "--name must be a host name"],
    [{ names: [Array(64).fill("abc").join(".")] }, "--name must be a host name"],
    [{ names: ["0.0.0.0"] }, "--name must be a host name"],
    [{ names: ["::"] }, "--name must be a host name"],
    [{ names: [1 as never] }, "--name must be a host name"],
    [{ notifySpeed: 0 }, "notify-speed must be"],
    [{ notifySpeed: -1 }, "notify-speed must be"],
    [{ notifySpeed: Number.NaN }, "notify-speed must be"],
    [{ notifySpeed: 1_000_001 }, "notify-speed must be"],
    [{ dir: "" }, "dir must not be empty"],
    [
      { dir: "it's $(touch x)" },
      `dir must be a folder that .env can name: the path ${JSON.stringify(resolve("it's $(touch x)"))}`,
    ],
    [{ dir: "two\nlines" }, "dir must be a folder that .env can name"],
    [{ dir: homedir(), reset: true }, "dir must not be the home directory"],
    [{ forwardTo: "localhost:3000" }, "forward-to must be an address"],
    [{ forwardTo: "" }, "forward-to must be an address"],
    [{ forwardTo: "ftp://a/" }, "forward-to must be an address"],
    [{ forwardTo: "file:///etc/passwd" }, "forward-to must be an address"],
    [{ forwardTo: "http://a@b/" }, "forward-to must be an address"],
    [{ forwardTo: "http://:a@b/" }, "forward-to must be an address"],
    [{ forwardTo: "http://b/#a" }, "forward-to must be an address"],
    [{ terminationUrl: "" }, "termination-url must be an address such as https://merchant.example/terminations"],
    [{ terminationUrl: "localhost:3000" }, "termination-url must be an address"],
    [{ terminationUrl: "http://m.example/end" }, "http:// only on this machine"],
    [{ terminationUrl: "ftp://localhost/end" }, "termination-url must be an address"],
    [{ terminationUrl: "https://m.example/end?a=1" }, "without query or fragment"],
    [{ terminationUrl: "https://m.example/end?" }, "without query or fragment"],
    [{ terminationUrl: "https://m.example/#end" }, "without query or fragment"],
    [{ terminationUrl: "https://a:b@m.example/" }, "termination-url must be an address"],
    [{ allowHosts: ["https://a.example"] }, 'such as hooks.example.com, not "https://a.example"'],
    [{ allowHosts: ["a.example:8443"] }, "allow-host must be a host name"],
    [{ allowHosts: ["a.example/x"] }, "allow-host must be a host name"],
    [{ allowHosts: ["a@b"] }, "allow-host must be a host name"],
    [{ allowHosts: [""] }, "allow-host must be a host name"],
    [{ faults: ["nothing"] }, "There is no fault"],
    [{ planIds: [0] }, "plan-id must be a whole number above 0"],
    [{ planIds: [1.5] }, "plan-id must be"],
    [{ planIds: [Number.NaN] }, "plan-id must be"],
    [{ planIds: [2 ** 53] }, "plan-id must be"],
  ] satisfies [SandboxOptions, string][])("%j", (options, message) => {
    expect(() => readOptions(options)).toThrow(message);
    expect(() => readOptions(options)).toThrow(RangeError);
  });
});
