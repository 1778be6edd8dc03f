import { absentFields, type DocumentedFields, rankIn } from "./documented-call.js";
import type { Arrange } from "./json-orders.js";
import type { Style } from "./json-styles.js";
import { arrange, type Member, type Token, type Tokens, topMembers } from "./json-tokens.js";
import { subsets } from "./subsets.js";
import { list } from "./words.js";

/** Members of the outermost object that are there in one of two texts only, because they say nothing. */
export function fieldStyles(tokens: Tokens, fields: DocumentedFields): Style<Arrange>[] {
  return [...withoutNulls(), ...withoutHollow(tokens), ...withHollow(tokens, fields)];
}

function withoutNulls(): Style<Arrange>[] {
  return [
    {
      label: { en: "leaves out the keys that are null", zh: "省略了值为 null 的键" },
      write: (tokens) => arrange(tokens, (members) => members.filter((member) => only(member) !== "null")),
    },
  ];
}

function withoutHollow(tokens: Tokens): Style<Arrange>[] {
  const hollow = topMembers(tokens).filter((member) => only(member) === "null" || only(member) === '""');
  return subsets([...new Set(hollow.map(({ key }) => key))]).map((keys) => {
    const { en, zh } = list(keys);
    return {
      label: { en: `leaves out ${en}, sent as null or empty`, zh: `省略了发送时为 null 或空字符串的 ${zh}` },
      write: atTop((members) => members.filter(({ key }) => !keys.includes(key))),
    };
  });
}

function withHollow(tokens: Tokens, fields: DocumentedFields): Style<Arrange>[] {
  const { optional, ofBothModes } = absentFields(
    fields,
    topMembers(tokens).map(({ key }) => key),
  );
  // One class for the requests of both modes has all the fields of the document.
  const choices = [...subsets(optional), ofBothModes].filter((keys) => keys.length > 0);
  const found: Style<Arrange>[] = [];
  for (const keys of choices) {
    for (const raw of ["null", '""']) {
      for (const place of [appended, inOrder(fields.order)]) {
        const { en, zh } = list(keys);
        found.push({
          label: { en: `has ${en} as ${raw}, not sent at all`, zh: `多出值为 ${raw} 的 ${zh}，发送的请求体中没有` },
          write: atTop((members) =>
            place(
              members,
              keys.map((key) => made(key, raw, members)),
            ),
          ),
        });
      }
    }
  }
  return found;
}

/** Numbers of the outermost object that stand in quotes in one of two texts only. */
export function typeStyles(tokens: Tokens): Style<Arrange>[] {
  const members = topMembers(tokens);
  const matching = (pattern: RegExp): string[] =>
    members.filter((member) => pattern.test(only(member) ?? "")).map(({ key }) => key);
  const quoted = subsets(matching(/^-?[0-9]/)).map((keys) => ({
    label: {
      en: `writes ${list(keys).en} as a string, sent as a number`,
      zh: `${list(keys).zh} 写成了字符串，发送时为数字`,
    },
    write: rewritten(keys, (raw) => ({ kind: "string", raw: `"${raw}"` })),
  }));
  const bare = subsets(matching(/^"(?:0|[1-9][0-9]{0,17})"$/)).map((keys) => ({
    label: {
      en: `writes ${list(keys).en} as a number, sent as a string`,
      zh: `${list(keys).zh} 写成了数字，发送时为字符串`,
    },
    write: rewritten(keys, (raw) => ({ kind: "number", raw: raw.slice(1, -1) })),
  }));
  return [...quoted, ...bare];
}

function rewritten(keys: readonly string[], write: (raw: string) => Pick<Token, "kind" | "raw">): Arrange {
  return atTop((members) =>
    members.map((member) => {
      const last = member.tokens.at(-1);
      if (!keys.includes(member.key) || last === undefined) return member;
      const value = { ...last, ...write(last.raw) };
      return { ...member, value: [value], tokens: [...member.tokens.slice(0, -1), value] };
    }),
  );
}

function atTop(change: (members: readonly Member[]) => readonly Member[]): Arrange {
  return (tokens) => arrange(tokens, (members, depth) => (depth === 0 ? change(members) : members));
}

// The only token of a value that has no more than one.
function only({ value }: Member): string | undefined {
  return value.length === 1 ? value[0]?.raw : undefined;
}

// With blanks as the others have them.
function made(key: string, raw: string, members: readonly Member[]): Member {
  const [, colon, first] = members[0]?.tokens ?? [];
  const value: Token = { kind: raw === "null" ? "literal" : "string", raw, blanks: first?.blanks ?? "" };
  const name: Token = { kind: "string", raw: JSON.stringify(key), blanks: "" };
  return { key, value: [value], tokens: [name, colon ?? { kind: "punctuation", raw: ":", blanks: "" }, value] };
}

function appended(members: readonly Member[], added: readonly Member[]): Member[] {
  return [...members, ...added];
}

function inOrder(order: readonly string[]): typeof appended {
  return (members, added) => {
    const out = [...members];
    for (const member of added) {
      const after = out.findIndex(({ key }) => rankIn(order, key) > rankIn(order, member.key));
      out.splice(after < 0 ? out.length : after, 0, member);
    }
    return out;
  };
}
