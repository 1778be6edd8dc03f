import { type Mistake, mistake, type Rarity } from "./message.js";
import * as words from "./words-message.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** Mistakes in the first line of the message. */
export function methodMistakes(method: string): Mistake[] {
  if (method.length > 20) return [];
  const capital = method.slice(0, 1).toUpperCase() + method.slice(1).toLowerCase();
  const cases = [method.toLowerCase(), method.toUpperCase(), capital].filter((other) => other !== method);
  return [
    ...cases.map((other) => mistake("method", { method: other }, () => words.methodCase(other, method))),
    ...METHODS.filter((other) => other !== method.toUpperCase()).map((other) =>
      mistake("method", { method: other }, () => words.methodOther(other, method), {
        rarity: other === "GET" || other === "POST" ? "common" : "seldom",
      }),
    ),
    mistake("method", { method: "" }, () => words.methodMissing()),
  ];
}

// A second call of the clock comes within moments of the first.
const SECONDS_APART = 5;

/** Mistakes in the third line: not the timestamp that the header has. `everyMillisecond` tries all of that second. */
export function timestampMistakes(sent: string, seconds: number | undefined, everyMillisecond: boolean): Mistake[] {
  if (seconds === undefined) return [];
  const found: Mistake[] = [];
  for (let apart = 1; apart <= SECONDS_APART; apart += 1) {
    for (const other of [seconds - apart, seconds + apart]) {
      const signed = String(other);
      found.push(mistake("timestamp", { timestamp: signed }, () => words.timestampDiffers(signed, sent)));
    }
  }
  const first = seconds * 1000;
  for (let part = 0; part < (everyMillisecond ? 1000 : 1); part += 1) {
    const signed = String(first + part);
    // Only the full second, which programs make by appending "000", is worth combining with other mistakes.
    const rarity = part === 0 ? "common" : "alone";
    found.push(
      mistake("timestamp", { timestamp: signed }, () => words.timestampSignedInMilliseconds(signed), { rarity }),
    );
  }
  return found;
}

/** Mistakes in the fourth line: the header's nonce in another form. Another one that is random cannot be guessed. */
export function nonceMistakes(sent: string, timestamp: string): Mistake[] {
  if (sent.length > 200) return [];
  const forms = [sent.toLowerCase(), sent.toUpperCase(), sent.replaceAll("-", ""), sent.slice(0, 32), dashed(sent), ""];
  const differs = (rarity: Rarity) => (form: string) =>
    mistake("nonce", { nonce: form }, () => words.nonceDiffers(form, sent), { rarity });
  const others = [...new Set([...forms, timestamp])].filter((form) => form !== sent);
  return [...others.map(differs("common")), ...neighbours(sent).map(differs("seldom"))];
}

// A nonce that is a clock's or a counter's number, made once for the header and once for the message.
const NUMBERS_APART = 20;

function neighbours(nonce: string): string[] {
  if (!/^[1-9][0-9]{0,18}$/.test(nonce)) return [];
  const numbers: string[] = [];
  for (let apart = 1; apart <= NUMBERS_APART; apart += 1) {
    numbers.push(String(BigInt(nonce) - BigInt(apart)), String(BigInt(nonce) + BigInt(apart)));
  }
  return numbers;
}

// 32 hexadecimal digits are mostly a UUID that lost its dashes; perhaps only in the header.
function dashed(nonce: string): string {
  const [a, b, c, d, e] = [
    nonce.slice(0, 8),
    nonce.slice(8, 12),
    nonce.slice(12, 16),
    nonce.slice(16, 20),
    nonce.slice(20),
  ];
  return /^[0-9A-Fa-f]{32}$/.test(nonce) ? [a, b, c, d, e].join("-") : nonce;
}
