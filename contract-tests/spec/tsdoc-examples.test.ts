import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root } from "../support/document.js";
import { compile } from "./compile.js";

const FOLDER = root.replace(/\/$/, "");

/** The entry files of the package, by the names that users import. */
const ENTRIES = {
  "wechatpay-global": "src/index.ts",
  "wechatpay-global/redis": "src/redis.ts",
  "wechatpay-global/testing": "src/testing.ts",
};

/** Values of the application that examples use. */
const APPLICATION = `
import type { NotificationEvent, SigningMiniProgram, WechatPayClient } from "wechatpay-global";
import type { RedisClient } from "wechatpay-global/redis";
import type { TestPlatform } from "wechatpay-global/testing";
declare global {
  const wechatpay: WechatPayClient;
  const platform: TestPlatform;
  const redis: RedisClient;
  const onEvent: (event: NotificationEvent) => Promise<void>;
  const onContract: typeof onEvent;
  const onPayment: typeof onEvent;
  const signal: AbortSignal;
  const signingMiniProgram: SigningMiniProgram;
  const error: unknown;
  const mchid: string, serialNo: string, privateKey: string, apiV3Key: string, publicKey: string, certificate: string;
  const appid: string, contract_id: string, out_trade_no: string, sent_at: string, url: string;
  // biome-ignore format: one line for all that may be of any type
  const app: any, body: any, book: any, express: any, handler: any, histogram: any, keep: any, kms: any, kv: any, log: any, options: any, queue: any, queued: any, req: any, request: any, saveContract: any, savePayment: any, saveRefund: any;
  const readFileSync: (path: string, encoding: "utf8") => string;
}`;

/** The exports that need an example: functions, classes, and types of options. */
const NEEDS_EXAMPLE = /Options$|^Hooks$|Store$|^CustomSigner$|^PlatformKey$/;

const program = ts.createProgram(
  Object.values(ENTRIES).map((path) => join(FOLDER, path)),
  { module: ts.ModuleKind.NodeNext, skipLibCheck: true, noResolve: false, types: ["node"] },
);
const checker = program.getTypeChecker();
const exported = Object.entries(ENTRIES).flatMap(([specifier, path]) => {
  const file = program.getSourceFile(join(FOLDER, path));
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).map((symbol) => ({ specifier, symbol: original(symbol) })) : [];
});

it("each function, class and kind of options that the package exports has an example", () => {
  const lacking = exported
    .filter(
      ({ symbol: { flags, name } }) =>
        flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class) || NEEDS_EXAMPLE.test(name),
    )
    .filter(({ symbol }) => symbol.declarations?.[0]?.getSourceFile().fileName.startsWith(join(FOLDER, "src/")))
    .filter(({ symbol }) => !symbol.getJsDocTags(checker).some(({ name }) => name === "example"))
    .map(({ symbol }) => symbol.name);
  expect(lacking).toEqual([]);
});

it("each example compiles", () => {
  const files = Object.fromEntries(
    examples().map(({ path, code }, index) => [`test/types/${index}-${path.replace(/\W/g, "-")}.ts`, moduleOf(code)]),
  );
  expect(Object.keys(files).length).toBeGreaterThan(80);
  expect(errorsIn(files)).toEqual([]);
});

it("an example that does not fit the types is found", () => {
  const files = { "test/types/wrong.ts": moduleOf("await wechatpay.getContract({ contract_id });") };
  expect(errorsIn(files)).toEqual([expect.stringMatching(/^await wechatpay\.getContract.*not assignable/)]);
});

function errorsIn(files: Record<string, string>): string[] {
  // An example may leave a value unused, and need not return on every path.
  const lenient = { noUnusedLocals: false, noPropertyAccessFromIndexSignature: false, noImplicitReturns: false };
  return compile(FOLDER, { "test/types/application.d.ts": APPLICATION, ...files }, () => false, lenient);
}

/** The code of each `@example` in src/. */
function examples(): { path: string; code: string }[] {
  const paths = ts.sys.readDirectory(join(FOLDER, "src"), [".ts"], ["**/*.test.ts"]);
  return paths.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/@example\n *\* ```ts\n([\s\S]*?)\n *\* ```/g)].map(([, lines = ""]) => ({
      path: path.slice(FOLDER.length + 1),
      code: lines.replace(/^ *\* ?/gm, ""),
    })),
  );
}

/** An example as a module: with its own imports, and those of the package's names that it uses. */
function moduleOf(example: string): string {
  const imports = example.match(/^import .*$/gm) ?? [];
  const code = example.replace(/^import .*$/gm, "").replace(/^export /gm, "");
  const used = new Map(exported.filter(({ symbol }) => isUsed(symbol.name, code)).map((one) => [one.symbol.name, one]));
  const lines = [...used.values()]
    .filter(({ symbol }) => !imports.some((line) => new RegExp(`\\b${symbol.name}\\b(?! as)`).test(line)))
    .map(({ specifier, symbol }) => `import { ${isValue(symbol) ? "" : "type "}${symbol.name} } from "${specifier}";`);
  return [...imports, ...lines, "export async function example() {", code, "}"].join("\n");
}

/** Whether the code uses a name of the package: not as a member or a key, and not as a name of the application. */
function isUsed(name: string, code: string): boolean {
  return new RegExp(`(?<![.\\w"])${name}(?![\\w":])`).test(code) && !isOther(name, code);
}

function isOther(name: string, code: string): boolean {
  return new RegExp(`const ${name}\\b`).test(code) || new RegExp(`\\b${name}: `).test(APPLICATION);
}

function isValue({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Value) !== 0;
}

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
