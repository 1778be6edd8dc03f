import { describe, expect, it } from "vitest";
import { documentedCall } from "./documented-call.js";
import { englishIn } from "./english-in.test-helper.js";
import { orders } from "./json-orders.js";
import { formEncoded, pythonRepr, unwrapped } from "./json-other-forms.js";
import { BLANKS, NUMBERS, STRINGS } from "./json-styles.js";
import { jsonVariants } from "./json-variants.js";
import { PATH } from "./signing.test-helper.js";

const TEXT = '{"b":{"z":[1,2.50,{}],"y":[]},"a":"张/<&>\\"\\u00e9","n":null,"e":[-1e3],"t":true}';
const { body: FIELDS } = documentedCall("POST", PATH);
const texts = (text: string): string[] => [...jsonVariants(text, FIELDS)].map((variant) => variant.text);

describe("the writings of a JSON text", () => {
  it("all mean the same, but for the nulls that some leave out", () => {
    const { n: _, ...withoutNull } = JSON.parse(TEXT) as Record<string, unknown>;
    const all = texts(TEXT);
    expect(all.length).toBeGreaterThan(300);
    for (const text of all) {
      expect([{ ...withoutNull, n: null }, withoutNull]).toContainEqual(JSON.parse(text));
    }
  });

  it("have the ones of well-known serialisers", () => {
    const value = { b: [1, { x: "é" }], a: { k: "u/v" }, e: [], o: {} };
    const compact = JSON.stringify(value);
    const all = texts(compact);
    expect(all).toContain(JSON.stringify(value, null, 2));
    expect(all).toContain(JSON.stringify(value, null, 4));
    expect(all).toContain(JSON.stringify(value, null, "\t"));
    // json.dumps(value)
    expect(all).toContain('{"b": [1, {"x": "\\u00e9"}], "a": {"k": "u/v"}, "e": [], "o": {}}');
    // json.dumps(value, sort_keys=True)
    expect(all).toContain('{"a": {"k": "u/v"}, "b": [1, {"x": "\\u00e9"}], "e": [], "o": {}}');
    // json_encode($value)
    expect(all).toContain('{"b":[1,{"x":"\\u00e9"}],"a":{"k":"u\\/v"},"e":[],"o":{}}');
    expect(texts(JSON.stringify(value, null, 3))).toContain(compact);
    // Jackson's writerWithDefaultPrettyPrinter()
    expect(texts('{"a":[1,2],"b":{"c":"d"}}')).toContain('{\n  "a" : [ 1, 2 ],\n  "b" : {\n    "c" : "d"\n  }\n}');
    // System.Text.Json
    expect(texts('{"a":"\\"é+&"}')).toContain('{"a":"\\u0022\\u00E9\\u002B\\u0026"}');
    // Gson
    expect(texts('{"a":"x=\'1\'"}')).toContain('{"a":"x\\u003d\\u00271\\u0027"}');
    // PostgreSQL's jsonb
    expect(texts('{"bb":1,"c":2}')).toContain('{"c": 2, "bb": 1}');
  });

  it("have words in Chinese alone", () => {
    for (const { label } of [...STRINGS, ...BLANKS, ...NUMBERS, ...orders([])]) {
      expect(englishIn(label.zh.replace("Python json.dumps", "").replace("System.Text.Json", ""))).toEqual([]);
    }
    for (const { differences } of jsonVariants('{"plan_id":1,"sub_mchid":"2","openid":null,"return_url":""}', FIELDS)) {
      for (const { zh } of differences) expect(englishIn(zh)).toEqual([]);
    }
  });

  it("come with the least different first", () => {
    const counts = [...jsonVariants(TEXT, FIELDS)].map(({ differences }) => differences.length);
    expect(counts).toEqual([...counts].sort());
    expect(counts[0]).toBe(1);
  });

  it("leave the blanks where they were when keys change places", () => {
    expect(texts('{"b": 1, "a": 2}')).toContain('{"a": 2, "b": 1}');
  });

  it("keep what JavaScript cannot hold", () => {
    expect(texts('{"a":12345678901234567890,"a":1.10}')).toContain('{"a": 12345678901234567890, "a": 1.10}');
  });

  it.each(["", "{", "nul", '{"a":1}x', "\ufeff{}", "[".repeat(50) + "]".repeat(50)])("are none for %s", (text) => {
    expect(texts(text)).toEqual([]);
  });
});

it("writes Python's str()", () => {
  expect(pythonRepr('{"a":[true,false,null,1.0],"b":"it\'s","c":"\\n","d":"\\"\'"}')).toBe(
    `{'a': [True, False, None, 1.0], 'b': "it's", 'c': '\\n', 'd': '"\\''}`,
  );
});

it("writes form data of flat objects only", () => {
  expect(formEncoded('{"a":1,"b":"x y&"}')).toBe("a=1&b=x+y%26");
  expect(formEncoded('{"a":{}}')).toBeUndefined();
  expect(formEncoded("[1]")).toBeUndefined();
  expect(formEncoded("x")).toBeUndefined();
});

it("unwraps a JSON string only when JSON is in it", () => {
  expect(unwrapped('"{\\"a\\":1}"')).toBe('{"a":1}');
  expect(unwrapped('"hello"')).toBeUndefined();
  expect(unwrapped('{"a":1}')).toBeUndefined();
});
