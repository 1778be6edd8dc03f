import type { DocumentedCall } from "./documented-call.js";
import { type Mistake, mistake, readable } from "./message.js";
import { pathMistakes } from "./path-mistakes.js";
import { queryMistakes } from "./query-mistakes.js";
import { decoded, encoded, present } from "./url-encodings.js";
import * as words from "./words-target.js";

/** Longer targets are no honest ones, and each variant costs as much as the target is long. */
export const LONGEST_TARGET = 4096;

/** Mistakes in the second line of the message. Path, query (with its question mark) and host as they came. */
export function targetMistakes(path: string, query: string, host: string, call: DocumentedCall): Mistake[] {
  if (path.length + query.length > LONGEST_TARGET || host.length > 300) return [];
  return [...wholeTarget(path + query), ...pathMistakes(path, host, call), ...queryMistakes(query, call.query)];
}

function wholeTarget(target: string): Mistake[] {
  const hash = target.indexOf("#");
  const unsent = hash >= 0 ? target.slice(0, hash) : `${target}#`;
  const whole = encoded(decoded(target));
  return [
    mistake("target", { path: unsent, query: "" }, () => words.fragmentSigned(), { rarity: "seldom" }),
    // Of a path alone these are among the encodings of the path.
    ...present([whole, whole?.replaceAll("%2F", "/")]).map((signed) =>
      mistake("target", { path: signed, query: "" }, () => words.pathEncoding(signed, readable(target)), {
        rarity: "alone",
      }),
    ),
  ];
}
