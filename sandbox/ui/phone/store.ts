/*
 * The session of this page. It is asked for again and again: the phone may stand open while the console
 * or another phone ends the session, and a notification takes several attempts.
 */
import { signal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import type { PhoneView } from "../../src/views.js";
import { api, Refusal } from "../shared/api.js";
import { setOffset } from "../shared/clock.js";

export const phone = signal<PhoneView | null>(null);
/** Why there is no session to show. */
export const refusal = signal<Text | null>(null);
/** The last question got no answer at all. */
export const unreachable = signal(false);
/** Agreed on this page: success, and not "already signed". */
export const agreedHere = signal(false);
/** Where the user has gone back to, when that is no address that a browser opens. */
export const returned = signal<{ kind: "app" | "mini-program"; appid: string } | null>(null);

const SOON_MS = 1000;
const LATER_MS = 5000;

/** Something may change within the second. */
function lively(view: PhoneView | null): boolean {
  if (view === null) return false;
  const { session, contract, notification } = view;
  // A contract that holds may be charged at any time.
  if (session.state === "OPEN" || contract?.state === "SIGNED") return true;
  return session.state === "SIGNED" && (notification === null || notification.state === "PENDING");
}

function take(view: PhoneView): void {
  phone.value = view;
  setOffset(view.clock_offset_milliseconds);
  refusal.value = null;
  unreachable.value = false;
}

/** Raised by each action: a question from before it may be answered after it, with what was true before. */
let generation = 0;
/** Meanwhile nothing else is taken: "already signed" would be shown to who has just agreed. */
let acting = false;

/** What the user's answer led to. It stands against every question that was asked before. */
export async function act(send: () => Promise<PhoneView>): Promise<void> {
  acting = true;
  try {
    const view = await send();
    generation++;
    take(view);
  } finally {
    acting = false;
  }
}

async function ask(sessionId: string): Promise<void> {
  const asked = generation;
  try {
    const view = await api.phone(sessionId);
    if (asked === generation && !acting) take(view);
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    if (asked !== generation || acting) return;
    if (reason.status === 0) unreachable.value = true;
    else {
      refusal.value = reason.text;
      phone.value = null;
    }
  }
}

let wake = () => {};

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) wake();
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
    wake = resume;
  });
}

export async function follow(sessionId: string): Promise<void> {
  // A session that is unknown now may come to life when the sandbox is started again, so this never ends.
  for (;;) {
    if (!document.hidden || phone.value === null) await ask(sessionId);
    await pause(lively(phone.value) ? SOON_MS : LATER_MS);
  }
}
