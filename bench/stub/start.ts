import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Fixtures } from "../fixtures/material.js";
import type { StubReply, StubRequest } from "./messages.js";

/** The stub, seen from the process that runs the benchmark. */
export interface Stub {
  origins: { http: string; https: string };
  /** Changes what it does; gives what it counted so far. */
  ask(request?: StubRequest): Promise<StubReply>;
  stop(): Promise<void>;
}

export async function startStub(workFolder: string, { materialFile, tlsFile }: Fixtures): Promise<Stub> {
  const { PATH, HOME } = process.env;
  const child = fork(join(workFolder, "stub.js"), [materialFile, tlsFile], {
    execArgv: [],
    env: { PATH, HOME, NODE_ENV: "production" },
  });
  const { origins } = await reply(child);
  if (origins === undefined) throw new Error("the stub did not start");
  return {
    origins,
    ask(request = {}) {
      child.send(request);
      return reply(child);
    },
    async stop() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}

/** Its next message, or why there is none. */
async function reply(child: ChildProcess): Promise<StubReply> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const [message] = await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code]) => Promise.reject(new Error(`the stub ended with ${code}`))),
    ]);
    return message as StubReply;
  } finally {
    waiting.abort(); // takes the other listener back
  }
}
