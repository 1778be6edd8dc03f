import { readTokens } from "./json-tokens.js";

// All orders of six keys are 720. Of more, those in which one key has another place, or two have changed theirs.
const ALL_ORDERS = 6;
const MOST_KEYS = 40;

/** The JSON object with its outermost keys in every other order that the doctor has the time to try. */
export function* shuffles(text: string): Generator<string> {
  const { members, joints } = cut(text);
  if (members.length < 2 || members.length > MOST_KEYS) return;
  const put = (order: readonly string[]): string => {
    let out = joints[0] ?? "";
    for (const [index, member] of order.entries()) out += member + (joints[index + 1] ?? "");
    return out;
  };
  for (const order of members.length <= ALL_ORDERS ? permutations(members) : nearOrders(members)) yield put(order);
}

/** All orders of some items, the given one first. */
export function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function* nearOrders(items: readonly string[]): Generator<string[]> {
  for (const [from, item] of items.entries()) {
    const others = items.filter((_, index) => index !== from);
    for (let to = 0; to < items.length; to += 1) {
      // To change places with the next one is the same in both directions.
      if (to !== from && to !== from - 1) yield [...others.slice(0, to), item, ...others.slice(to)];
    }
  }
  for (const [one, item] of items.entries()) {
    // Neighbours have changed places above.
    for (let two = one + 2; two < items.length; two += 1) {
      const order = [...items];
      order[one] = items[two] ?? item;
      order[two] = item;
      yield order;
    }
  }
}

interface Cut {
  members: string[];
  /** What stands before, between and after the members. */
  joints: string[];
}

function cut(text: string): Cut {
  const tokens = readTokens(text);
  const cuts: Cut = { members: [], joints: [] };
  if (tokens?.[0]?.raw !== "{") return cuts;
  let depth = 0;
  let joint = "";
  let member = "";
  for (const { raw, blanks } of tokens) {
    if (raw === "}" || raw === "]") depth -= 1;
    if ((depth === 1 && raw === ",") || (depth === 0 && raw === "}")) {
      cuts.members.push(member);
      member = "";
      joint = blanks + raw;
    } else if (depth === 0) {
      joint += blanks + raw;
    } else if (member === "") {
      cuts.joints.push(joint + blanks);
      member = raw;
    } else {
      member += blanks + raw;
    }
    if (raw === "{" || raw === "[") depth += 1;
  }
  cuts.joints.push(joint);
  return cuts;
}
