import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY_LIMIT, headerMap, readTarget, receive } from "./received.js";

describe("a request target", () => {
  it.each([
    ["/v3/x", "/v3/x", ""],
    ["/v3/x?", "/v3/x", ""],
    ["/v3/x?a=1&b=%E5%BC%A0", "/v3/x", "a=1&b=%E5%BC%A0"],
    ["/v3/x?a?b", "/v3/x", "a?b"],
    ["/v3/%78/", "/v3/%78/", ""],
    ["?", "", ""],
    ["", "", ""],
  ])("%j is split at its first question mark", (target, path, query) => {
    expect(readTarget(target)).toEqual({ target, path, query });
  });

  it("keeps every byte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (before, query) => {
        const path = `/${before.replaceAll("?", "")}`;
        expect(readTarget(path)).toEqual({ target: path, path, query: "" });
        expect(readTarget(`${path}?${query}`)).toEqual({ target: `${path}?${query}`, path, query });
      }),
    );
  });
});

describe("headers", () => {
  it("have names in lower case; repeated ones are joined", () => {
    const headers: [string, string][] = [
      ["X-A", "1"],
      ["x-a", "2"],
      ["Accept", "*/*"],
    ];
    expect({ ...headerMap({ headers }) }).toEqual({ "x-a": "1, 2", accept: "*/*" });
  });

  it("may have the names of inherited properties", () => {
    const map = headerMap({ headers: [["__proto__", "x"]] });
    expect(Object.entries(map)).toEqual([["__proto__", "x"]]);
    expect(map["constructor"]).toBeUndefined();
  });
});

describe("a body", () => {
  const TARGET = readTarget("/x?a=1");
  const incoming = (...chunks: Buffer[]) =>
    Object.assign(Readable.from(chunks), { method: "POST", rawHeaders: ["A", "1", "A", "2"] }) as never;

  it("is received whole, with the headers as sent", async () => {
    expect(await receive(incoming(Buffer.from("{"), Buffer.from("}")), TARGET)).toEqual({
      isWhole: true,
      request: {
        method: "POST",
        ...TARGET,
        headers: [
          ["A", "1"],
          ["A", "2"],
        ],
        body: Buffer.from("{}"),
      },
    });
  });

  it("may be as long as the limit, but not longer", async () => {
    expect((await receive(incoming(Buffer.alloc(BODY_LIMIT)), TARGET)).request.body).toHaveLength(BODY_LIMIT);
    const longer = await receive(incoming(Buffer.alloc(BODY_LIMIT), Buffer.alloc(1)), TARGET);
    expect(longer).toMatchObject({ isWhole: false, request: { ...TARGET, body: Buffer.alloc(0) } });
  });
});

describe("a request target", () => {
  it.each([
    ["http://127.0.0.1:4020/v3/x?a=%2F", "/v3/x?a=%2F"],
    ["HTTPS://host/v3/x", "/v3/x"],
    ["http://host", "/"],
    ["http://host?a", "/?a"],
    ["/v3/http://x", "/v3/http://x"],
    ["//v3/x", "//v3/x"],
    ["*", "*"],
  ])("%s means %s", (target, expected) => {
    expect(readTarget(target).target).toBe(expected);
  });
});
