import { expect, it } from "vitest";
import { ERRORS } from "../../../generated/constants.js";
import { documentedError, exampleBody } from "./document.js";
import { readJson } from "./read-json.js";

it("only error codes have a documented answer", () => {
  for (const [code, { status }] of Object.entries(ERRORS)) {
    expect(documentedError(code)).toMatchObject({ status, body: { code, message: expect.any(String) } });
  }
  for (const other of ["latency", "", "session"]) expect(documentedError(other)).toBeUndefined();
});

it("an operation's example is found by its name", () => {
  expect(exampleBody("createAppSigningSession", "common")).toMatchObject({ appid: "wxcbda96de0b165486" });
  expect(exampleBody("createAppSigningSession", "institutional")).toMatchObject({ sub_mchid: "10000097" });
  expect(exampleBody("getContract", "common")).toEqual({});
});

it.each([
  ["nothing", "", { value: undefined }],
  ["an object", '{"名":"张"}', { value: { 名: "张" } }],
  ["null", "null", { value: null }],
])("%s is read", (_, text, result) => {
  expect(readJson(Buffer.from(text))).toEqual(result);
});

it.each([
  ["incomplete JSON", Buffer.from('{"a":'), "PARAM_ERROR"],
  ["a BOM", Buffer.from("\ufeff{}"), "PARAM_ERROR"],
  ["a form", Buffer.from("a=1&b=2"), "PARAM_ERROR"],
  ["a byte that is not UTF-8", Buffer.from([0x22, 0xff, 0x22]), "INVALID_REQUEST"],
  ["GBK", Buffer.from([0x22, 0xd5, 0xc5, 0x22]), "INVALID_REQUEST"],
  ["a lone surrogate", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "INVALID_REQUEST"],
])("%s is refused", (_, body, code) => {
  expect(readJson(body)).toMatchObject({ refusal: { code, detail: { field: "/body", location: "body" } } });
});
