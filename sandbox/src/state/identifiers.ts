import { randomBytes, randomInt } from "node:crypto";

/** Digits in the form of the platform's numbers: the day, then random digits. */
function number(now: number, length: number): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll("-", "");
  let digits = day;
  while (digits.length < length) digits += String(randomInt(10 ** 9)).padStart(9, "0");
  return digits.slice(0, length);
}

export const createSessionId = (now: number) => number(now, 28);
/** 28 digits that begin with 42, as those of real orders. */
export const createTransactionId = (now: number) => `42${number(now, 26)}`;
export const createRefundId = (now: number) => `50${number(now, 27)}`;
export const createContractId = (now: number) => `Wx${number(now, 26)}`;
/** 36 characters, the most that the document allows. */
export const createNotificationId = (now: number) => `EV-${number(now, 33)}`;

/** A random openid. */
export function createOpenid(): string {
  return `o${randomBytes(21).toString("base64url").slice(0, 27)}`;
}
