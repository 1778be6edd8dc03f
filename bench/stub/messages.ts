/** Whether the stub only answers, refuses what is not signed by the merchant, or changes its answers on the way. */
export type StubMode = "fast" | "check" | "tamper";

/** What the stub is asked; each is answered by a {@link StubReply}. */
export interface StubRequest {
  mode?: StubMode;
  /** Of the answers' bodies, in bytes. */
  answerSize?: number;
}

/** What the stub counted since it began. */
export interface StubReply {
  connections: number;
  requests: number;
  /** In its first message alone. */
  origins?: { http: string; https: string };
}
