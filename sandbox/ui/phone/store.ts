/*
 * The session of this page. It is polled: the console or another phone may end the session, and a notification takes
 * several attempts.
 */
import { signal } from "@preact/signals";
import type { Text } from "../../src/text.js";
import type { PhoneView } from "../../src/views.js";
import { api, Refusal } from "../shared/api.js";
import { setOffset } from "../shared/clock.js";

export const phone = signal<PhoneView | null>(null);
/** Why there is no session to show. */
export const refusal = signal<Text | null>(null);
/** The last request got no answer. */
export const unreachable = signal(false);
/** The user agreed on this page: it shows success, not "already signed". */
export const agreedHere = signal(false);
/** Where the user went back to, which this page cannot open. `appid` is that of an app or a mini program. */
export interface Return {
  kind: "app" | "mini-program" | "browser" | "wechat" | "computer";
  appid: string;
}
export const returned = signal<Return | null>(null);

const SOON_MS = 1000;
const LATER_MS = 5000;

/** The session may change at any moment. */
function lively(view: PhoneView | null): boolean {
  if (view === null) return false;
  const { session, contract, notification } = view;
  // A signed contract may be charged at any time.
  if (session.state === "OPEN" || contract?.state === "SIGNED") return true;
  return session.state === "SIGNED" && (notification === null || notification.state === "PENDING");
}

function take(view: PhoneView): void {
  phone.value = view;
  setOffset(view.clock_offset_milliseconds);
  refusal.value = null;
  unreachable.value = false;
}

/** Increased by each action: an answer to an earlier request may arrive later, with the old state. */
let generation = 0;
/** While an action runs, other answers are dropped: they would show "already signed" to a user who has just agreed. */
let acting = false;

/** The result of the user's action. It replaces the answers to earlier requests. */
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
  // Polling never ends: an unknown session may appear when the sandbox is restarted with its data.
  for (;;) {
    if (!document.hidden || phone.value === null) await ask(sessionId);
    await pause(lively(phone.value) ? SOON_MS : LATER_MS);
  }
}
