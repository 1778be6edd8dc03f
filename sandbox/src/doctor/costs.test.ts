import { expect, it } from "vitest";
import { growth, STEEP } from "../../../test/support/growth.js";
import { diagnose } from "./diagnose.js";
import { documentedCall } from "./documented-call.js";
import { readHeader } from "./header.js";
import { jsonVariants } from "./json-variants.js";
import { readSignature } from "./signature-encoding.js";
import { body, type Case, CIRCUMSTANCES, get, make, PATH, SCHEME, signs } from "./signing.test-helper.js";

/** So many characters of these, over and over. */
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const whole = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
const object = (size: number, value: (index: number) => unknown): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: size / 12 }, (_, index) => [`k${index}`, value(index)])));

const CONTRACT = "/v3/global/papay/contracts/";

// At eight times the size, just within what is read: whatever is longer costs less.
const requests: [name: string, size: number, given: (size: number) => Case][] = [
  ["a deep body", 8000, (size) => body("x", "[".repeat(size / 2) + "]".repeat(size / 2))],
  ["a body of arrays", 8000, (size) => body("x", `[${whole("[],", size)}[]]`)],
  [
    "a body of nested objects",
    8000,
    (size) => body("x", `[${whole(`${'{"a":'.repeat(9)}1${"}".repeat(9)},`, size)}1]`),
  ],
  ["a body of numbers under a known key", 8000, (size) => body("x", `{"plan_id":1,"a":[${whole("1,", size)}1]}`)],
  ["a body of one key again and again", 8000, (size) => body("x", `{${whole('"plan_id":1,', size)}"a":1}`)],
  [
    "a body of keys",
    8000,
    (size) =>
      body(
        "x",
        object(size, (index) => index),
      ),
  ],
  [
    "a body of nulls",
    8000,
    (size) =>
      body(
        "x",
        object(size, () => null),
      ),
  ],
  ["a body of escapes", 8000, (size) => body("x", JSON.stringify(fill('\n"\\', size / 2)))],
  ["a body of Chinese", 8000, (size) => body("x", JSON.stringify({ a: fill("张/<&", size / 2) }))],
  ["a body of form data", 8000, (size) => body("x", `${whole("a=1&", size)}a=1`)],
  ["a body of blanks", 8000, (size) => body("x", `${" ".repeat(size - 2)}{}`)],
  ["a body of blanks before a letter", 8000, (size) => body("x", `{"a":1}${" ".repeat(size - 8)}x`)],
  ["a body of line ends", 8000, (size) => body("x", `${fill("\r\n", size - 1)}x`)],
  ["a body of carriage returns", 8000, (size) => body("x", `${"\r".repeat(size - 1)}x`)],
  ["a body that is not UTF-8", 8000, (size) => body("x", Buffer.alloc(size, 0xe9))],
  ["a body that is hardly tried", 500_000, (size) => body("x", "a".repeat(size))],
  ["a target in percent signs", 500, (size) => signs({ target: "x" }, get(`/${whole("%E5", size)}`))],
  ["a target of slashes", 500, (size) => signs({ target: "x" }, get("/".repeat(size)))],
  ["a query of parameters", 500, (size) => signs({ target: "x" }, get(`/?${whole("a=%20&", size)}`))],
  ["a query of parameters without values", 500, (size) => signs({ target: "x" }, get(`/?${whole("a=&b&", size)}`))],
  ["a query of plus signs", 500, (size) => signs({ target: "x" }, get(`/?a=${whole("+-_.~!*'()", size)}`))],
  [
    "the query of a call",
    400,
    (size) => signs({ target: "x" }, get(`${CONTRACT}1?sp_appid=1&sub_mchid=${whole("%20", size)}`)),
  ],
  ["a value in a path", 400, (size) => signs({ target: "x" }, get(CONTRACT + whole("%E5", size)))],
  ["a value of slashes' codes", 400, (size) => signs({ target: "x" }, get(CONTRACT + whole("%2F~", size)))],
  ["a query beside no body", 50_000, (size) => signs({ target: "x" }, get(`/?${whole("a=%20&", size)}`))],
  ["a long nonce", 8000, (size) => ({ nonce: "z".repeat(size), signed: { nonce: "x" } })],
  ["a timestamp of digits", 4000, (size) => ({ timestamp: "1".repeat(size) })],
  ["a serial of digits", 4000, (size) => ({ serial: "9".repeat(size) })],
];

it.each(requests)("%s costs no more than its length", async (_, size, given) => {
  const prepare = (count: number) => {
    const request = make(given(count));
    return () => expect(diagnose(request, CIRCUMSTANCES)).not.toEqual([]);
  };
  expect(await growth(prepare, size)).toBeLessThan(STEEP);
});

const headers: [name: string, header: (size: number) => string][] = [
  ["blanks", (size) => `${SCHEME} mchid=1${" ".repeat(size)}x`],
  ["blanks after a quoted value", (size) => `${SCHEME} mchid="1"${" ".repeat(size)}x`],
  ["blanks in front", (size) => `${" ".repeat(size)}x y`],
  ["blanks after its own name", (size) => `authorization${" ".repeat(size)}x`],
  ["line breaks", (size) => `foo${fill("\r\n", size)}=`],
  ["quotes", (size) => `${SCHEME} ${'"'.repeat(size)}`],
  ["equals signs", (size) => `${SCHEME} ${"=".repeat(size)}`],
  ["names", (size) => `${SCHEME} ${fill("a_", size)}`],
  ["parameters", (size) => `${SCHEME} ${fill('x="1",', size)}`],
  ["parameters in single quotes, one open", (size) => `${SCHEME} ${fill("x='1 ", size)}`],
  ["parameters in escaped quotes", (size) => `${SCHEME} ${fill('x=\\"1\\",', size)}`],
  ["bare parameters", (size) => `${SCHEME} ${fill("mchid=1 ", size)}`],
  ["commas", (size) => `${SCHEME} mchid="1"${",".repeat(size)}`],
];

it.each(headers)("a header of %s costs no more than its length", async (_, header) => {
  const prepare = (size: number) => {
    const given = header(size);
    return () => readHeader(given);
  };
  expect(await growth(prepare, 4000)).toBeLessThan(STEEP);
});

const signatures: [name: string, signature: (size: number) => string][] = [
  ["blanks", (size) => `AAAA${" ".repeat(size)}B`],
  ["equals signs", (size) => `AAAA${"=".repeat(size)}`],
  ["equals signs before a letter", (size) => `AAAA${"=".repeat(size)}B`],
  ["percent signs", (size) => fill("%41", size)],
  ["backslashes", (size) => fill("\\", size)],
  ["hexadecimal digits", (size) => "ab".repeat(size / 2)],
  ["base64", (size) => "A".repeat(size)],
  ["base64 of base64", (size) => Buffer.from("A".repeat(size)).toString("base64")],
];

it.each(signatures)("a signature of %s costs no more than its length", async (_, signature) => {
  const prepare = (size: number) => {
    const given = signature(size);
    return () => readSignature(given, [256]);
  };
  expect(await growth(prepare, 32_000)).toBeLessThan(STEEP);
});

it("a body of tens of thousands of parts is written anew a few times, a usual one in hundreds of ways", () => {
  const given = (parts: number) => `{"plan_id":1,"appid":"a","b":"","c":null,"d":[${"1,".repeat(parts)}1]}`;
  const { body: fields } = documentedCall("POST", PATH);
  expect(howMany(jsonVariants(given(10), fields))).toBe(500);
  // Of which 120 are orders of its five keys, and cost nothing but their length.
  expect(howMany(jsonVariants(given(30_000), fields))).toBeLessThan(130);
});

/** At most 500. */
function howMany(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) if (++count === 500) break;
  return count;
}
