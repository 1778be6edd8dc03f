/*
 * JSON as a row of tokens, each with the blanks before it: that keeps the writing of strings and numbers, the order
 * and repeated keys, which JSON.parse would lose.
 */

/** One token of a JSON text. */
export interface Token {
  kind: "punctuation" | "string" | "number" | "literal";
  raw: string;
  blanks: string;
}

export type Tokens = readonly Token[];

/** One key of an object with what belongs to it. */
export interface Member {
  key: string;
  value: Tokens;
  /** Key, colon and value. */
  tokens: Tokens;
}

/** Puts the members of one object in another way. `depth` is 0 for the outermost value. */
export type ChangeMembers = (members: readonly Member[], depth: number) => readonly Member[];

const TOKEN = /([ \t\r\n]*)(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?[0-9][0-9.eE+-]*)|(true|false|null))/y;

// Deep enough for any request; what is deeper was not written by a serialiser that matters here.
const DEEPEST = 32;

/** Reads JSON; `undefined` for anything else, and for JSON too deep to be an honest body. */
export function readTokens(text: string): Tokens | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens: Token[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, blanks = "", punctuation, string, number, literal] = match;
    if (punctuation === "{" || punctuation === "[") depth += 1;
    if (punctuation === "}" || punctuation === "]") depth -= 1;
    if (depth > DEEPEST) return undefined;
    if (punctuation !== undefined) tokens.push({ kind: "punctuation", raw: punctuation, blanks });
    else if (string !== undefined) tokens.push({ kind: "string", raw: string, blanks });
    else if (number !== undefined) tokens.push({ kind: "number", raw: number, blanks });
    else tokens.push({ kind: "literal", raw: literal ?? "", blanks });
  }
  return tokens;
}

/** What a string token says. */
export function decode(raw: string): string {
  return String(JSON.parse(raw));
}

/**
 * The tokens with the members of each object changed. The blanks before a member belong to its place and stay there
 * when another one takes it. Recursion is safe: readTokens lets nothing through that is deeper than DEEPEST.
 */
export function arrange(tokens: Tokens, change: ChangeMembers): Tokens {
  let at = 0;
  const next = (): Token[] => {
    const token = tokens[at];
    at += 1;
    return token ? [token] : [];
  };
  const value = (depth: number): Token[] => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) return [];
    if (token.raw === "{") return object(token, depth);
    if (token.raw !== "[") return [token];
    const out = [token];
    while (at < tokens.length && tokens[at]?.raw !== "]") {
      if (tokens[at]?.raw === ",") out.push(...next());
      else for (const inner of value(depth + 1)) out.push(inner);
    }
    out.push(...next());
    return out;
  };
  const object = (opening: Token, depth: number): Token[] => {
    const members: Member[] = [];
    const commas: Token[] = [];
    while (at < tokens.length && tokens[at]?.raw !== "}") {
      if (tokens[at]?.raw === ",") {
        commas.push(...next());
        continue;
      }
      const key = next();
      const colon = next();
      const inner = value(depth + 1);
      members.push({ key: decode(key[0]?.raw ?? '""'), value: inner, tokens: [...key, ...colon, ...inner] });
    }
    const closing = next();
    return [opening, ...joined(change(members, depth), members, commas), ...closing];
  };
  return value(0);
}

const COMMA: Token = { kind: "punctuation", raw: ",", blanks: "" };

function joined(changed: readonly Member[], places: readonly Member[], commas: Tokens): Token[] {
  const out: Token[] = [];
  for (const [index, member] of changed.entries()) {
    if (index > 0) out.push(commas[index - 1] ?? commas.at(-1) ?? COMMA);
    const blanks = (places[index] ?? places.at(-1))?.tokens[0]?.blanks;
    for (const [inner, token] of member.tokens.entries()) {
      out.push(inner === 0 && blanks !== undefined ? { ...token, blanks } : token);
    }
  }
  return out;
}

/** The members of a JSON object; none for any other JSON. */
export function topMembers(tokens: Tokens): readonly Member[] {
  let found: readonly Member[] = [];
  if (tokens[0]?.raw !== "{") return found;
  arrange(tokens, (members, depth) => {
    if (depth === 0) found = members;
    return members;
  });
  return found;
}
