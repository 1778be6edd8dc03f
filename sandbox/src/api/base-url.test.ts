import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { baseUrlOf } from "./base-url.js";

const OWN = "http://127.0.0.1:4020";

const of = (host: string | undefined, encrypted?: boolean) =>
  baseUrlOf({ headers: { host }, socket: { encrypted } } as unknown as IncomingMessage, OWN);

it("has the Host of the request, with http or https", () => {
  expect(of("sandbox")).toBe("http://sandbox");
  expect(of("sandbox:4020", true)).toBe("https://sandbox:4020");
  expect(of("[::1]:4020")).toBe("http://[::1]:4020");
  expect(of("My_Host.example:1", false)).toBe("http://My_Host.example:1");
});

it.each([undefined, "", "a b", "a/b", "a?b", "a#b", "a@b", "a:b", "a:123456", 'a"b', "a\\b", "[::1", "a,b", "é"])(
  "is the sandbox's base URL when the Host is %j",
  (host) => {
    expect(of(host)).toBe(OWN);
  },
);
