import type { Operation } from "../generate/spec.js";
import { type Code, codesOfDocument, isRetried } from "./codes.js";
import type { Edition } from "./edition.js";
import { table } from "./markdown.js";
import type { OwnCode } from "./own-codes.js";

/** The pages of all error codes by file name, and the page that lists them. */
export function errorPages(edition: Edition, own: OwnCode[]): Map<string, string> {
  const codes = codesOfDocument(edition.spec);
  return new Map([
    ["index.md", list(edition, codes, own)],
    ...codes.map((code): [string, string] => [`${code.code}.md`, platformPage(edition, code)]),
    ...own.map((code): [string, string] => [`${code.code}.md`, ownPage(edition, code)]),
  ]);
}

function list({ words }: Edition, codes: Code[], own: OwnCode[]): string {
  const link = (code: string) => `[\`${code}\`](./${code}.md)`;
  return [
    `# ${words.errorCodes}`,
    "",
    words.aboutErrors,
    "",
    `## ${words.ofWechatPay}`,
    "",
    words.aboutApiErrors,
    "",
    ...table(
      words.codeHeads,
      codes.map(({ status, code, meaning }) => [String(status), link(code), meaning]),
    ),
    "",
    `## ${words.ofSdk}`,
    "",
    ...table(
      words.classHeads,
      own.map(({ className, code, meaning }) => [
        `[\`${className}\`](${words.sdk}/classes/${className}.md)`,
        link(code),
        meaning,
      ]),
    ),
    "",
  ].join("\n");
}

function platformPage(edition: Edition, code: Code & { operations: Operation[] }): string {
  const { words, knownFrom } = edition;
  const rows = code.operations.map((operation) => {
    const solutions = (operation["x-solutions"] ?? {}) as Record<string, string>;
    return [
      `[\`${operation.operationId}\`](../api/${operation.operationId}.md)`,
      solutions[code.code] ?? "",
      retryOf(edition, code, operation),
    ];
  });
  return [
    `# \`${code.code}\``,
    "",
    words.answeredWith(code.meaning, code.status),
    "",
    `## ${words.whatToDo}`,
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
    `## ${words.whichCalls}`,
    "",
    words.aboutCalls,
    "",
    ...table(words.callHeads, rows),
    "",
    `## ${words.howKnown}`,
    "",
    words.known(knownFrom.text(code.evidence, code.code)),
    "",
  ].join("\n");
}

function retryOf({ spec, words }: Edition, code: Code, operation: Operation): string {
  const rule = operation["x-retry"];
  if (rule === "ask first") return code.status === 429 ? words.yesWhenSigned : words.noAskFirst;
  return isRetried(spec, code) ? words.yes : words.no;
}

function ownPage({ words }: Edition, { code, className, meaning, todo }: OwnCode): string {
  return [
    `# \`${code}\``,
    "",
    words.thrown(meaning, className),
    "",
    ...(todo === undefined ? [] : [`## ${words.whatToDo}`, "", todo, ""]),
    "```ts",
    `import { ${className} } from "wechatpay-global";`,
    "",
    `if (error instanceof ${className} && error.code === "${code}") {`,
    "  console.error(error.message);",
    "}",
    "```",
    "",
    words.allClasses,
    "",
  ].join("\n");
}
