import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { OURS } from "../contenders/index.js";
import { WORK } from "../harness/prepare.js";
import { runNode } from "../harness/process.js";
import type { Cell } from "../results.js";
import type { Round } from "../worker/jobs.js";
import type { Context } from "./part.js";

/** The bundle of an application that reads notifications and calls nothing. */
export const PARSER = "wechatpay-global, notifications alone";

/** The smallest useful program with each package. */
const PROGRAMS: Record<string, string> = {
  [OURS]: `import { appHandoff, createClient } from "wechatpay-global";
    const client = createClient(options);
    export const sign = async (body) => appHandoff((await client.createAppSigningSession(body)).session_id);`,
  "wechatpay-axios-plugin": `import { Wechatpay } from "wechatpay-axios-plugin";
    const client = new Wechatpay(options);
    export const sign = (body) => client.v3.global.papay.contracts.appPreEntrustSign.post(body);`,
  "wechatpay-node-v3": `import Pay from "wechatpay-node-v3";
    const client = new Pay(options);
    export const sign = (body) => client.transactions_app(body);`,
  "@tnwx/wxpay": `import { PayKit } from "@tnwx/wxpay";
    export const sign = (body) => PayKit.exePost(...options, body);`,
  "node-easywechat": `import { Pay } from "node-easywechat";
    const client = new Pay(options).getClient();
    export const sign = (body) => client.post("/v3/global/papay/contracts/app-pre-entrust-sign", { data: body });`,
};

const PARSER_PROGRAM = `import { createNotificationParser } from "wechatpay-global";
  export const { parseNotification } = createNotificationParser(options);`;

/** Ours for any runtime, without Node's built-ins; peers need those, which cost them nothing here. */
export async function bundlePart({ progress }: Context): Promise<Cell[]> {
  progress("bundles");
  const rounds: Record<string, Round[]> = {};
  for (const [name, program] of Object.entries(PROGRAMS)) rounds[name] = [await bundle(program, name === OURS)];
  if (await hasParser()) rounds[PARSER] = [await bundle(PARSER_PROGRAM, true)];
  return [{ id: "bundle", part: "bundle", title: "Bundled, minified, compressed", rounds }];
}

async function bundle(program: string, portable: boolean): Promise<Round> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: WORK },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    ...(portable ? { platform: "browser", conditions: ["workerd", "worker"] } : { platform: "node" }),
    logLevel: "error",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length };
}

async function hasParser(): Promise<boolean> {
  const script = `import * as sdk from "${OURS}"; console.log("createNotificationParser" in sdk)`;
  return (await runNode(["--input-type=module", "--eval", script])) === "true";
}
