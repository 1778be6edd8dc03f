import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnose.js";
import {
  BODY,
  body,
  CIRCUMSTANCES,
  get,
  layout,
  make,
  OBJECT,
  PATH,
  python,
  type Row,
  SECONDS,
  signs,
} from "./signing.test-helper.js";

const QUERY = `${PATH}?mchid=1900000001&plan_id=123`;
const MILLISECONDS = `${SECONDS}000`;
const BOM = "\ufeff";
const COMPACT = JSON.stringify(OBJECT);
const PRETTY = JSON.stringify(OBJECT, null, 2);
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

const late = (row: Row[1]): Row[1] => ({ ...row, signed: { ...row.signed, timestamp: MILLISECONDS } });

const MILLISECONDS_AND: Row[] = [
  ["json.dumps", body(python(OBJECT)), ["body-reserialised"]],
  ["indented", body(PRETTY), ["body-reserialised"]],
  ["two differences", body(PRETTY.replaceAll("/", "\\/")), ["body-reserialised"]],
  ["BOM sent", body(BODY, BOM + BODY), ["body-bom"]],
  ["BOM signed", body(BOM + BODY), ["body-bom"]],
  ["CRLF in the body", body(PRETTY, crlf(PRETTY)), ["body-line-ends"]],
  ["no body", body(""), ["body-not-signed"]],
  ["no query", signs({ target: PATH }, get(QUERY)), ["query-not-signed"]],
  ["slash", signs({ target: `${PATH}/` }), ["trailing-slash"]],
  ["lower case", signs({ method: "post" }), ["method-case"]],
  ["full URL", signs({ target: `https://127.0.0.1:8787${PATH}` }), ["url-signed"]],
  ["no last line feed", layout(({ m, t, s, n, b }) => `${m}\n${t}\n${s}\n${n}\n${b}`), ["last-line-feed-missing"]],
  [
    "no last line feed, no body",
    layout(({ m, t, s, n }) => `${m}\n${t}\n${s}\n${n}\n`, get()),
    ["last-line-feed-missing"],
  ],
  ["CRLF", layout(({ m, t, s, n, b }) => `${m}\r\n${t}\r\n${s}\r\n${n}\r\n${b}\r\n`), ["line-ends"]],
];

describe("milliseconds in the message and", () => {
  it.each(MILLISECONDS_AND)("%s", (_name, given, expected) => {
    const found = diagnose(make(late(given)), CIRCUMSTANCES).map(({ id }) => id);
    expect(found.sort()).toEqual([...expected, "timestamp-signed-in-milliseconds"].sort());
  });
});

const TWO: Row[] = [
  ["BOM and CRLF sent", body(PRETTY, BOM + crlf(PRETTY)), ["body-bom", "body-line-ends"]],
  ["BOM and CRLF signed", body(BOM + crlf(PRETTY), PRETTY), ["body-bom", "body-line-ends"]],
  ["BOM sent, and re-serialised", body(PRETTY, BOM + COMPACT), ["body-bom", "body-reserialised"]],
  ["BOM signed, and re-serialised", body(BOM + COMPACT, PRETTY), ["body-bom", "body-reserialised"]],
  ["BOM signed, and json.dumps", body(BOM + python(OBJECT)), ["body-bom", "body-reserialised"]],
  ["BOM and a line break sent", body(COMPACT, `${BOM}${COMPACT}\n`), ["body-bom", "body-trailing-newline"]],
  ["CRLF sent, the last one too", body(PRETTY, crlf(`${PRETTY}\n`)), ["body-trailing-newline", "body-line-ends"]],
  ["LF sent, the last one too", body(crlf(PRETTY), `${PRETTY}\n`), ["body-trailing-newline", "body-line-ends"]],
  ["CRLF signed, the last one too", body(crlf(`${PRETTY}\n`), PRETTY), ["body-trailing-newline", "body-line-ends"]],
  ["CRLF sent, with the last one", body(`${PRETTY}\n`, crlf(`${PRETTY}\n`)), ["body-line-ends"]],
  ["BOM sent, not signed at all", body("", BOM + COMPACT), ["body-not-signed"]],
  ["{} and lower case", { ...body("{}"), signed: { method: "post", body: "{}" } }, ["method-case", "body-replaced"]],
  [
    "joined with & and no body",
    layout(({ m, t, s, n }) => [m, t, s, n, ""].join("&")),
    ["line-feeds-missing", "body-not-signed"],
  ],
  [
    "three seconds and a path without its base",
    signs({ timestamp: String(SECONDS + 3), target: PATH.replace("/v3", "") }),
    ["path-prefix", "timestamp-differs"],
  ],
  ["slash and no query", signs({ target: `${PATH}/` }, get(QUERY)), ["trailing-slash", "query-not-signed"]],
  ["no slash and no query", signs({ target: PATH }, get(`${PATH}/?a=1`)), ["trailing-slash", "query-not-signed"]],
  [
    "lower case and json.dumps",
    { ...body(python(OBJECT)), signed: { method: "post", body: python(OBJECT) } },
    ["method-case", "body-reserialised"],
  ],
];

describe("two mistakes in one part", () => {
  it.each(TWO)("%s", (_name, given, expected) => {
    expect(diagnose(make(given), CIRCUMSTANCES).map(({ id }) => id)).toEqual(expected);
  });
});
