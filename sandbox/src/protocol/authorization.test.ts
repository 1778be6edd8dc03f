import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAuthorization } from "./authorization.js";

const SCHEME = "WECHATPAY2-SHA256-RSA2048";
const VALUES = {
  mchid: "1900000109",
  nonce_str: "593BEC0C930BF1AFEB40B4A08C8FB242",
  timestamp: "1554208460",
  serial_no: "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
  signature:
    "uOVRnA4qG/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK+VdEUz2FeIoC+D5sB/LN+nGzX3hfZg6r5wT1pl2ZobmIc6p0ldN7J6yDgUzbX8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuDdCvNv4TM3c1WzsXUrExwVkI1XO5jCNbgDJ25nkT/c1gIFvqoogl7MdSFGc4W4xZsqCItnqbypR3RuGIlR9h9vlRsy7zJR9PBI83X8alLDIfR1ukt1P7tMnmogZ0cuDY8cZsd8ZlCgLadmvej58SLsIkVxFJ8XyUgx9FmutKSYTmYtWBZ0+tNvfGmbXU7cob8H/4nLBiCwIUFluw==",
};
const READ = {
  mchid: VALUES.mchid,
  nonce: VALUES.nonce_str,
  timestamp: VALUES.timestamp,
  serialNo: VALUES.serial_no,
  signature: VALUES.signature,
};

const list = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(",");
const header = (values: Record<string, string>) => `${SCHEME} ${list(values)}`;
const VALID = header(VALUES);

describe("an Authorization header is read", () => {
  it("with its parameters in any order", () => {
    const order = fc.shuffledSubarray(Object.entries(VALUES), { minLength: 5 });
    fc.assert(
      fc.property(order, (entries) => {
        expect(parseAuthorization(header(Object.fromEntries(entries)))).toEqual(READ);
      }),
    );
  });

  it.each([
    ["mchid", "a".repeat(32)],
    ["mchid", "Z"],
    ["nonce_str", "0".repeat(32)],
    ["timestamp", "0000000000"],
    ["serial_no", "abcdefABCDEF0123456789".padEnd(40, "0")],
    ["serial_no", "5"],
    ["signature", "A"],
    ["signature", "+/A="],
    ["signature", "A=="],
  ] as const)("with %s at the edge of its pattern: %s", (name, value) => {
    expect(parseAuthorization(header({ ...VALUES, [name]: value }))).toBeDefined();
  });
});

describe("an Authorization header is refused", () => {
  const { mchid, ...withoutMchid } = VALUES;
  const others = list(withoutMchid);

  it.each([
    ["when it is missing", undefined],
    ["when it is empty", ""],
    ["with the scheme alone", SCHEME],
    ["with the scheme and a blank", `${SCHEME} `],
    ["without a scheme", list(VALUES)],
    ["with another scheme", VALID.replace("SHA256", "SM3")],
    ["with the scheme in lower case", VALID.replace(SCHEME, SCHEME.toLowerCase())],
    ["with two blanks after the scheme", VALID.replace(" ", "  ")],
    ["with a tab after the scheme", VALID.replace(" ", "\t")],
    ["with a blank in front", ` ${VALID}`],
    ["with a blank at the end", `${VALID} `],
    ["with a line feed at the end", `${VALID}\n`],
    ["with a line feed in a value", header({ ...VALUES, mchid: `${mchid}\n` })],
    ["with blanks after the commas", VALID.replaceAll(",", ", ")],
    ["with a blank around =", VALID.replace('mchid="', 'mchid = "')],
    ["with a comma at the end", `${VALID},`],
    ["with a comma in front", `${SCHEME} ,${list(VALUES)}`],
    ["with two commas", VALID.replace(",", ",,")],
    ["with semicolons", VALID.replaceAll(",", ";")],
    ["without quotation marks", `${SCHEME} mchid=${mchid},${others}`],
    ["with single quotation marks", `${SCHEME} mchid='${mchid}',${others}`],
    ["with one quotation mark", `${SCHEME} mchid="${mchid},${others}`],
    ["with text after a value", `${SCHEME} mchid="${mchid}"x,${others}`],
    ["with a name in upper case", VALID.replace("mchid", "MCHID")],
    ["with an unknown parameter", `${VALID},algorithm="x"`],
    ["with the name of an inherited property", `${VALID},constructor="x"`],
    ["with a parameter __proto__", `${VALID},__proto__="x"`],
    ["when it is repeated, and joined as HTTP defines", `${VALID}, ${VALID}`],
  ])("%s", (_, text) => {
    expect(parseAuthorization(text)).toBeUndefined();
  });

  it.each(Object.keys(VALUES) as (keyof typeof VALUES)[])("without %s, with %s repeated or empty", (name) => {
    const rest = Object.fromEntries(Object.entries(VALUES).filter(([key]) => key !== name));
    expect(parseAuthorization(header(rest))).toBeUndefined();
    expect(parseAuthorization(`${VALID},${name}="${VALUES[name]}"`)).toBeUndefined();
    expect(parseAuthorization(header({ ...VALUES, [name]: "" }))).toBeUndefined();
  });

  it.each([
    ["mchid", "1".repeat(33)],
    ["mchid", "19000-0109"],
    ["nonce_str", "0".repeat(33)],
    ["nonce_str", "a_b"],
    ["timestamp", "155420846"],
    ["timestamp", "1554208460123"],
    ["timestamp", "-554208460"],
    ["timestamp", "１５５４２０８４６０"],
    ["serial_no", "0".repeat(41)],
    ["serial_no", "1D:DE"],
    ["serial_no", "0x1D"],
    ["signature", "A-_="],
    ["signature", "A==="],
    ["signature", "="],
    ["signature", "A=A"],
  ] as const)("with %s outside of its pattern: %s", (name, value) => {
    expect(parseAuthorization(header({ ...VALUES, [name]: value }))).toBeUndefined();
  });
});

it("reading never throws, and an accepted header is the same after writing and reading", () => {
  const name = fc.constantFrom(...Object.keys(VALUES), "constructor", "__proto__", "valueof", "");
  const value = fc.oneof(fc.constantFrom(...Object.values(VALUES)), fc.string(), fc.base64String());
  const part = fc.oneof(
    fc.tuple(name, value).map(([name, value]) => `${name}="${value}"`),
    fc.string(),
  );
  const likely = fc.array(part, { maxLength: 7 }).map((parts) => `${SCHEME} ${parts.join(",")}`);
  const changed = fc
    .tuple(fc.nat(VALID.length), fc.nat(3), fc.string({ maxLength: 3 }))
    .map(([at, cut, text]) => VALID.slice(0, at) + text + VALID.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(fc.string(), likely, changed), (text) => {
      const read = parseAuthorization(text);
      if (!read) return;
      const { nonce: nonce_str, serialNo: serial_no, ...same } = read;
      const written = list({ ...same, nonce_str, serial_no });
      expect(
        text
          .slice(SCHEME.length + 1)
          .split(",")
          .sort(),
      ).toEqual(written.split(",").sort());
      expect(parseAuthorization(`${SCHEME} ${written}`)).toEqual(read);
    }),
    { numRuns: 2000 },
  );
});
