import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toolIn } from "../install-locked.js";
import { type Item, linkTo } from "./navigation.js";

const tools = fileURLToPath(new URL("../../tools/docs", import.meta.url));

interface Entry {
  title: string;
  path?: string;
  children?: Entry[];
}

/**
 * Has TypeDoc write the reference of the SDK as Markdown, and returns its sidebar.
 *
 * @throws Error when TypeDoc warns: a comment links nowhere, or a public name has none.
 */
export function writeSdkPages(folder: string): Item[] {
  mkdirSync(folder, { recursive: true });
  const navigation = join(folder, "navigation.json");
  const options = ["--options", join(tools, "typedoc.json"), "--out", folder, "--navigationJson", navigation];
  const { status } = spawnSync(toolIn("tools/docs", "typedoc"), options, { cwd: tools, stdio: "inherit" });
  if (status !== 0) throw new Error("TypeDoc found faults in the comments of src/");
  const entries = JSON.parse(readFileSync(navigation, "utf8")) as Entry[];
  rmSync(navigation);
  return itemsOf(entries);
}

function itemsOf(entries: Entry[]): Item[] {
  return entries.flatMap(({ title, path, children = [] }): Item[] => {
    const items = itemsOf(children);
    // A module has one group, which is the module.
    if (path?.endsWith("index.md")) return [{ text: `wechatpay-global/${title}`, items: items[0]?.items ?? items }];
    return items.length > 0
      ? [{ text: title, items }]
      : [{ text: title, ...(path && { link: linkTo(`reference/sdk/${path}`) }) }];
  });
}
