import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import { seamsOf, tellLoaded } from "../../support/installed/installed.js";
import { folderOf, variables } from "./program.js";

const PROGRAM = fileURLToPath(new URL("run-charge.mjs", import.meta.url));

/** What came of a delivery: whether the queue keeps the message, and what the function logged. */
export interface Delivered {
  isKept: boolean;
  logged: unknown;
}

/**
 * Delivers a message of the queue of charges to a new instance of examples/lambda, as SQS and Lambda do.
 *
 * @param count - how often it has been delivered, this time included.
 * @param milliseconds - that the instance has.
 */
export async function deliverCharge(message: object, count: number, milliseconds: number): Promise<Delivered> {
  const messageId = randomUUID();
  const attributes = { ApproximateReceiveCount: String(count) };
  const event = { Records: [{ messageId, body: JSON.stringify(message), attributes }] };
  const parameters = [`--env-file=${inject("examples").envFile}`, ...tellLoaded(), "--import", "tsx", PROGRAM];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...parameters, JSON.stringify({ event, milliseconds })],
    { cwd: folderOf("lambda"), env: variables() },
  );
  if (!stderr.includes(`loaded ${seamsOf("node").join(" ")}\n`)) throw new Error(`it has another SDK:\n${stderr}`);
  const [log = "", answer = ""] = stdout.trim().split("\nanswer ");
  const failed: { itemIdentifier: string }[] = JSON.parse(answer).batchItemFailures;
  if (failed.some(({ itemIdentifier }) => itemIdentifier !== messageId)) throw new Error(`another message: ${answer}`);
  return { isKept: failed.length > 0, logged: JSON.parse(log) };
}
