import type { Operation, Spec } from "../generate/spec.js";
import { type Code, codesOfDocument, isRetried } from "./codes.js";
import type { KnownFrom } from "./known-from.js";
import { table } from "./markdown.js";
import type { OwnCode } from "./own-codes.js";

/** The pages of all error codes by file name, and the page that lists them. */
export function errorPages(spec: Spec, own: OwnCode[], knownFrom: KnownFrom): Map<string, string> {
  const codes = codesOfDocument(spec);
  return new Map([
    ["index.md", list(codes, own)],
    ...codes.map((code): [string, string] => [`${code.code}.md`, platformPage(spec, code, knownFrom)]),
    ...own.map((code): [string, string] => [`${code.code}.md`, ownPage(code)]),
  ]);
}

function list(codes: Code[], own: OwnCode[]): string {
  const link = (code: string) => `[\`${code}\`](./${code}.md)`;
  return [
    "# Error codes",
    "",
    "Every error is a [`WechatPayError`](../sdk/classes/WechatPayError.md) with a stable `code`. [Errors](../../errors.md) shows how to handle them.",
    "",
    "## Of WeChat Pay",
    "",
    "The `code` of a [`WechatPayApiError`](../sdk/classes/WechatPayApiError.md).",
    "",
    ...table(
      ["status", "code", "meaning"],
      codes.map(({ status, code, meaning }) => [String(status), link(code), meaning]),
    ),
    "",
    "## Of the SDK",
    "",
    "",
    ...table(
      ["class", "code", "meaning"],
      own.map(({ className, code, meaning }) => [
        `[\`${className}\`](../sdk/classes/${className}.md)`,
        link(code),
        meaning,
      ]),
    ),
    "",
  ].join("\n");
}

function platformPage(spec: Spec, code: Code & { operations: Operation[] }, knownFrom: KnownFrom): string {
  const rows = code.operations.map((operation) => {
    const solutions = (operation["x-solutions"] ?? {}) as Record<string, string>;
    return [
      `[\`${operation.operationId}\`](../api/${operation.operationId}.md)`,
      solutions[code.code] ?? "",
      retryOf(spec, code, operation),
    ];
  });
  return [
    `# \`${code.code}\``,
    "",
    `**${code.meaning}** WeChat Pay answers with HTTP status ${code.status}; the SDK throws a [\`WechatPayApiError\`](../sdk/classes/WechatPayApiError.md).`,
    "",
    "## What to do",
    "",
    code.solution,
    "",
    "```ts",
    'import { WechatPayApiError } from "wechatpay-global";',
    "",
    `if (error instanceof WechatPayApiError && error.code === "${code.code}") {`,
    "  console.error(error.solution, error.requestId);",
    "}",
    "```",
    "",
    "## Which calls",
    "",
    "The calls that document it, what else to do there, and whether the SDK sends the call again by itself before it throws.",
    "",
    ...table(["call", "what else to do", "sent again"], rows),
    "",
    "## How it is known",
    "",
    `${knownFrom.text(code.evidence, code.code)}. The grades are explained under [evidence](../../evidence.md).`,
    "",
  ].join("\n");
}

function retryOf(spec: Spec, code: Code, operation: Operation): string {
  const rule = operation["x-retry"];
  if (rule === "ask first") return code.status === 429 ? "yes, when the answer is signed" : "no, ask first";
  return isRetried(spec, code) ? "yes" : "no";
}

function ownPage({ code, className, meaning, todo }: OwnCode): string {
  return [
    `# \`${code}\``,
    "",
    `**${meaning}** The SDK throws a [\`${className}\`](../sdk/classes/${className}.md).`,
    "",
    ...(todo === undefined ? [] : ["## What to do", "", todo, ""]),
    "```ts",
    `import { ${className} } from "wechatpay-global";`,
    "",
    `if (error instanceof ${className} && error.code === "${code}") {`,
    "  console.error(error.message);",
    "}",
    "```",
    "",
    "[Errors](../../errors.md) lists all classes.",
    "",
  ].join("\n");
}
