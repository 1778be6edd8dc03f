import { bundledBytes, USES } from "../../scripts/budget/bundle.js";
import { OURS } from "../contenders/index.js";
import { WORK } from "../harness/prepare.js";
import type { Cell } from "../results.js";
import type { Round } from "../worker/jobs.js";
import type { Context } from "./part.js";

/** The bundle of an application that reads notifications and calls nothing. */
export const PARSER = "wechatpay-global, notifications alone";

/** The smallest useful program with each of the others. */
const PROGRAMS: Record<string, string> = {
  "wechatpay-axios-plugin": `import { Wechatpay } from "wechatpay-axios-plugin";
    const client = new Wechatpay(options);
    export const sign = (body) => client.v3.global.papay.contracts.createAppSigningSession.post(body);`,
  "wechatpay-node-v3": `import Pay from "wechatpay-node-v3";
    const client = new Pay(options);
    export const sign = (body) => client.transactions_app(body);`,
  "@tnwx/wxpay": `import { PayKit } from "@tnwx/wxpay";
    export const sign = (body) => PayKit.exePost(...options, body);`,
  "node-easywechat": `import { Pay } from "node-easywechat";
    const client = new Pay(options).getClient();
    export const sign = (body) => client.post("/v3/global/papay/contracts/app-pre-entrust-sign", { data: body });`,
};

/** Ours for any runtime, without Node's built-ins; peers need those, which cost them nothing here. */
export async function bundlePart({ progress }: Context): Promise<Cell[]> {
  progress("bundles");
  const rounds: Record<string, Round[]> = {
    [OURS]: [{ compressed: await bundledBytes(USES.client, WORK) }],
    [PARSER]: [{ compressed: await bundledBytes(USES.notifications, WORK) }],
  };
  for (const [name, program] of Object.entries(PROGRAMS)) {
    rounds[name] = [{ compressed: await bundledBytes(program, WORK, { platform: "node" }) }];
  }
  return [{ id: "bundle", part: "bundle", title: "Bundled, minified, compressed", rounds }];
}
