import ts from "typescript";

/** An error code that the SDK itself makes. */
export interface OwnCode {
  code: string;
  className: string;
  meaning: string;
  /** What to do, as docs/errors.md says it; Markdown. */
  todo: string | undefined;
}

/**
 * The codes of the SDK's own errors: from the classes of src/errors.ts, and from the types of their `code`.
 *
 * @param source - the text of src/errors.ts.
 * @param guide - the text of docs/errors.md, whose table of classes says what to do.
 */
export function ownCodes(source: string, guide: string): OwnCode[] {
  const file = ts.createSourceFile("errors.ts", source, ts.ScriptTarget.ES2022, true);
  const aliases = new Map(file.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias]));
  const todos = todosOf(guide);
  return file.statements.filter(ts.isClassDeclaration).flatMap((type) => {
    const className = type.name?.text ?? "";
    const member = type.members.filter(ts.isPropertyDeclaration).find(({ name }) => name.getText() === "code");
    const codes = member === undefined ? [] : codesIn(member, aliases, firstSentence(commentOf(type)));
    return codes.map(([code, meaning]) => ({ code, className, meaning, todo: todos.get(code) }));
  });
}

/** The codes that a property can be, each with what it means. */
function codesIn(
  { initializer, type }: ts.PropertyDeclaration,
  aliases: Map<string, ts.TypeAliasDeclaration>,
  meaning: string,
): [code: string, meaning: string][] {
  if (initializer && ts.isStringLiteral(initializer)) return [[initializer.text, meaning]];
  const union = type && aliases.get(type.getText())?.type;
  if (union === undefined || !ts.isUnionTypeNode(union)) return [];
  return union.types.filter(ts.isLiteralTypeNode).flatMap(({ literal }) => {
    if (!ts.isStringLiteral(literal)) return [];
    // The comment stands before the bar of the union.
    const before = union.getSourceFile().text.slice(union.pos, literal.getStart());
    const [comment = ""] = before.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*\|?\s*$/) ?? [];
    return [[literal.text, textOf(comment)] as [string, string]];
  });
}

function commentOf(node: ts.Node): string {
  const [range] = ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos)?.slice(-1) ?? [];
  return range === undefined ? "" : textOf(node.getSourceFile().text.slice(range.pos, range.end));
}

/** The words of a comment, before its first tag. */
function textOf(comment: string): string {
  const lines = comment.replace(/^\/\*\*|\*\/[\s|]*$/g, "").split("\n");
  const text = lines.map((line) => line.replace(/^\s*\*\s?/, "")).join(" ");
  return text
    .replace(/@\w+[\s\S]*$/, "")
    .replace(/\{@link ([\w.]+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
}

/** What to do about each code: the third cell of its row. */
function todosOf(guide: string): Map<string, string> {
  const todos = new Map<string, string>();
  let last = "";
  for (const row of guide.split("\n").filter((line) => line.startsWith("| "))) {
    const [, className = "", codes = "", todo = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!/^(?:`WechatPay\w+`)?$/.test(className)) continue;
    const words = todo.startsWith("As above") ? last : todo.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    for (const [, code = ""] of codes.matchAll(/`([A-Z][A-Z_]+)`/g)) if (!todos.has(code)) todos.set(code, words);
    last = words;
  }
  return todos;
}
