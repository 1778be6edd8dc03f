import { OURS, PEERS } from "../contenders/index.js";
import { writeMessages } from "../fixtures/inputs.js";
import { runJob } from "../harness/process.js";
import { interleave } from "../harness/rounds.js";
import type { Cell } from "../results.js";
import type { Operation } from "../worker/jobs.js";
import type { Context } from "./part.js";

interface OperationCell {
  id: string;
  title: string;
  operation: Operation;
  concurrency: number;
  contenders: string[];
}

const SIGNERS = ["crypto.sign", "crypto.sign on the thread pool", "WebCrypto", "crypto.sign and header"];

const CELLS: OperationCell[] = [
  {
    id: "authorize-1",
    title: "Authorization header, one at a time",
    operation: "authorize",
    concurrency: 1,
    contenders: [OURS, ...SIGNERS, ...PEERS],
  },
  {
    id: "authorize-16",
    title: "Authorization header, 16 in flight",
    operation: "authorize",
    concurrency: 16,
    contenders: [OURS, ...SIGNERS, ...PEERS],
  },
  {
    id: "verify",
    title: "Answer verified",
    operation: "verify",
    concurrency: 1,
    contenders: [OURS, "node:crypto", ...PEERS],
  },
  {
    id: "decrypt",
    title: "Notification's resource decrypted and parsed",
    operation: "decrypt",
    concurrency: 1,
    // node-easywechat decrypts within the whole of a notification alone.
    contenders: [OURS, "node:crypto", ...PEERS.filter((name) => name !== "node-easywechat")],
  },
  {
    id: "parse",
    title: "Notification verified, decrypted and parsed",
    operation: "parse",
    concurrency: 1,
    contenders: [OURS, "node:crypto", ...PEERS],
  },
];

export async function operationsPart({ fixtures, settings, progress }: Context): Promise<Cell[]> {
  const { rounds, ...times } = settings.operation;
  const cells: Cell[] = [];
  for (const { id, title, operation, concurrency, contenders } of CELLS) {
    progress(title);
    let messages: { messagesFile?: string } = {};
    const all = await interleave(
      contenders,
      rounds,
      (contender) => {
        const { materialFile } = fixtures;
        return runJob({ kind: "operation", materialFile, contender, operation, concurrency, ...messages, ...times });
      },
      () => {
        messages = writeMessages(fixtures, operation);
      },
    );
    cells.push({ id, part: "operations", title, rounds: all });
  }
  return cells;
}
