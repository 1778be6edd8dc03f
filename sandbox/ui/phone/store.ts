/*
 * The session of this page. It is asked for again and again: the phone may stand open while the console
 * or another phone ends the session, and a notification takes several attempts.
 */
import { signal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import type { PhoneView } from "../../src/views.js";
import { api, Refusal } from "../shared/api.js";

export const phone = signal<PhoneView | null>(null);
/** Why there is no session to show. */
export const refusal = signal<Text | null>(null);
/** The last question got no answer at all. */
export const unreachable = signal(false);
/** Agreed on this page: success, and not "already signed". */
export const agreedHere = signal(false);

const SOON_MS = 1000;
const LATER_MS = 5000;

/** Something may change within the second. */
function lively(view: PhoneView | null): boolean {
  if (view === null) return false;
  const { session, notification } = view;
  if (session.state === "OPEN") return true;
  return session.state === "SIGNED" && (notification === null || notification.state === "PENDING");
}

export function take(view: PhoneView): void {
  phone.value = view;
  refusal.value = null;
  unreachable.value = false;
}

async function ask(sessionId: string): Promise<void> {
  try {
    take(await api.phone(sessionId));
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    if (reason.status === 0) unreachable.value = true;
    else {
      refusal.value = reason.text;
      phone.value = null;
    }
  }
}

export async function follow(sessionId: string): Promise<void> {
  // A session that is unknown now may come to life when the sandbox is started again, so this never ends.
  for (;;) {
    if (!document.hidden || phone.value === null) await ask(sessionId);
    await new Promise((resume) => setTimeout(resume, lively(phone.value) ? SOON_MS : LATER_MS));
  }
}
