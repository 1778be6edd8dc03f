import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { type BuildOptions, build } from "esbuild";
import { rollup } from "rollup";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { output } from "./support/run.js";

const { project } = inject("packed");

const ALL = 'export * from "wechatpay-global";';
const CALL = `import { createClient } from "wechatpay-global";
export const sign = (options, body) => createClient(options).createAppSigningSession(body);`;
const NOTIFICATIONS = 'export { createNotificationParser } from "wechatpay-global";';
const HANDOFF = 'export { appHandoff } from "wechatpay-global";';

/** A text in the code of each part that no other part has and that minifiers keep. */
const PARTS = {
  client: "api:",
  "openapi-fetch": "querySerializer",
  signer: "sign() returned",
  "checks of requests": "names no mode",
  transport: "returned no HTTP answer",
  retries: "a whole number from 0 to",
  "download of certificates": "could not be downloaded",
  "notification parser": "the decrypted resource",
  "notification handler": "being handled already",
  "app handoff": '"sessionId"',
};

/** The platform of a bundler, and the options that it sets. */
const PORTABLE: Record<string, BuildOptions> = {
  browsers: { platform: "browser" },
  Workers: { platform: "neutral", conditions: ["workerd", "worker", "browser"] },
  "nothing in particular": { platform: "neutral" },
};

describe.each(Object.entries(PORTABLE))("a bundle for %s", (_, options) => {
  it.each([ALL, 'module.exports = require("wechatpay-global");'])("for %s has no module of Node", async (source) => {
    const { code, files } = await byEsbuild(source, options);
    expect(files.filter((file) => file.startsWith("dist/")).length).toBeGreaterThan(3);
    expect(files.filter((file) => file.includes(".node."))).toEqual([]);
    expect(/.{0,20}["'`]node:.{0,20}/.exec(code)?.[0]).toBeUndefined();
  });
});

describe("a bundle for Node", () => {
  it("has Node's cryptography and transport", async () => {
    const { files } = await byEsbuild(CALL, { platform: "node" });
    expect(files).toEqual(expect.arrayContaining(["dist/crypto.node.js", "dist/transport.node.js"]));
  });

  it("has the package once, even if one file imports and another requires it", async () => {
    const { files } = await byEsbuild(`${ALL} console.log(require("wechatpay-global"));`, { platform: "node" });
    expect(files.filter((file) => file.endsWith(".cjs"))).toEqual([]);
  });
});

describe("two minified bundles in one process", () => {
  const PROGRAM = `
    import * as one from "./bundle-one.mjs";
    import * as other from "./bundle-other.mjs";
    const names = Object.keys(one).filter((name) => /^WechatPay.*Error$/.test(name));
    let thrown;
    try { one.createClient({}) } catch (error) { thrown = error }
    console.log(JSON.stringify({
      called: names.map((name) => one[name].name),
      names,
      thrown: thrown.name,
      isOf: names.filter((name) => one.createClient !== other.createClient && thrown instanceof other[name]),
    }));`;

  it("name each error, and recognise each other's errors", async () => {
    const { code } = await byEsbuild(ALL, { platform: "node" });
    for (const name of ["bundle-one.mjs", "bundle-other.mjs"]) writeFileSync(join(project, name), code);
    writeFileSync(join(project, "two-bundles.mjs"), PROGRAM);
    const { called, names, ...rest } = JSON.parse(
      (await output(process.execPath, ["two-bundles.mjs"], project)).stdout,
    );
    expect(names.length).toBeGreaterThan(8);
    expect(called).toEqual(names);
    expect(rest).toEqual({ thrown: "WechatPayInputError", isOf: ["WechatPayError", "WechatPayInputError"] });
  });
});

describe.each([
  ["esbuild", async (source: string) => (await byEsbuild(source, { platform: "browser" })).code],
  ["Rollup", byRollup],
])("what %s keeps", (_, bundle) => {
  it("of everything has every part", async () => {
    expect(partsOf(await bundle(ALL))).toEqual(Object.keys(PARTS));
  });

  it("of a call has no handler and no hand-off", async () => {
    const left = ["notification handler", "app handoff"];
    expect(partsOf(await bundle(CALL))).toEqual(Object.keys(PARTS).filter((part) => !left.includes(part)));
  });

  it("of the notification parser has only the parser, less than half of a client", async () => {
    const parser = await bundle(NOTIFICATIONS);
    expect(partsOf(parser)).toEqual(["notification parser"]);
    expect(parser.length / (await bundle(CALL)).length).toBeLessThan(0.5);
  });

  it("of the hand-off has only the hand-off", async () => {
    expect(partsOf(await bundle(HANDOFF))).toEqual(["app handoff"]);
  });

  it("of an error has its class, the class it extends, and a constant of each", async () => {
    expect(declarationsIn(await bundle('export { WechatPayInputError } from "wechatpay-global";'))).toHaveLength(4);
  });
});

/** The top-level declarations of code: a bundler keeps those that may have side effects, used or not. */
function declarationsIn(code: string): ts.Node[] {
  return ts.createSourceFile("bundle.js", code, ts.ScriptTarget.Latest).statements.flatMap<ts.Node>((statement) => {
    if (ts.isVariableStatement(statement)) return [...statement.declarationList.declarations];
    return ts.isExportDeclaration(statement) ? [] : [statement];
  });
}

function partsOf(code: string): string[] {
  return Object.entries(PARTS)
    .filter(([, text]) => code.includes(text))
    .map(([part]) => part);
}

async function byEsbuild(contents: string, options: BuildOptions): Promise<{ code: string; files: string[] }> {
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    logLevel: "silent",
  });
  const files = Object.keys(metafile.inputs).map((path) => path.replace("node_modules/wechatpay-global/", ""));
  return { code: outputFiles[0]?.text ?? "", files };
}

async function byRollup(contents: string): Promise<string> {
  const entry = "\0entry";
  const bundle = await rollup({
    input: entry,
    plugins: [
      { name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? contents : null) },
      nodeResolve({ browser: true, rootDir: project }),
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  return output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
}
