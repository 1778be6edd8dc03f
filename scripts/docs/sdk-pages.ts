import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operationsOf, type Spec } from "../generate/spec.js";
import type { KnownFrom } from "./known-from.js";

/** Mends what TypeDoc wrote: errors as one list, links from functions to the operations of the API. */
export function mendSdkPages(folder: string, spec: Spec, knownFrom: KnownFrom): void {
  const operations = new Map(operationsOf(spec).map((placed) => [placed.operation.operationId, placed]));
  const lost = new Set(operations.keys());
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".md")) continue;
    const file = join(folder, path);
    const [, name = ""] = /^functions\/(\w+)\.md$/.exec(path.replaceAll("\\", "/")) ?? [];
    const placed = operations.get(name);
    lost.delete(name);
    const text = withLinkToFields(withOneListOfErrors(readFileSync(file, "utf8")), path);
    if (placed === undefined) {
      writeFileSync(file, text);
      continue;
    }
    const { method, path: route, operation, where } = placed;
    const api = [
      "",
      "## The API",
      "",
      `[\`${method} ${route}\`](../../api/${name}.md): fields, limits, errors, and how each is known. The call itself: ${knownFrom.text(operation["x-evidence"], where)}.`,
      "",
    ];
    writeFileSync(file, `${text.trimEnd()}\n${api.join("\n")}`);
  }
  if (lost.size > 0) throw new Error(`the reference of the SDK lacks ${[...lost].join(", ")}`);
}

/** The fields of a request and of an answer stand in the reference of the API. */
function withLinkToFields(text: string, path: string): string {
  const [, of, name] = /^type \w+ = (RequestOf|AnswerOf)<"(\w+)">;$/m.exec(text) ?? [];
  if (of === undefined) return text;
  const up = "../".repeat(path.split(/[\\/]/).length);
  const anchor = of === "RequestOf" ? "request" : "answer";
  return `${text.trimEnd()}\n\nIts fields, with their limits and how each is known: [\`${name}\`](${up}api/${name}.md#${anchor}).\n`;
}

/** TypeDoc makes a heading for each `@throws`. */
function withOneListOfErrors(text: string): string {
  return text.replace(/(?:^(#{2,6}) Throws\n\n[\s\S]*?(?=^#{1,6} |^\*\*\*$|(?![\s\S])))+/gm, (all, depth: string) => {
    const items = all.split(/^#{2,6} Throws\n\n/m).filter((item) => item.trim() !== "");
    return `${depth} Throws\n\n${items.map((item) => `- ${item.trim().replace(/\s*\n\s*/g, " ")}`).join("\n")}\n\n`;
  });
}
