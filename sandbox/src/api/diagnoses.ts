import { setImmediate as turn } from "node:timers/promises";
import { type Circumstances, diagnose } from "../doctor/diagnose.js";
import type { ExaminedRequest, Finding } from "../doctor/finding.js";

/** How many requests may wait for a diagnosis. Further ones get none. */
const MOST_WAITING = 32;

/**
 * Runs one diagnosis at a time, and lets other work run between two of them: a diagnosis takes as long as some hundred
 * requests, and deliveries must not time out meanwhile.
 */
export class Diagnoses {
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  async diagnose(request: ExaminedRequest, circumstances: Circumstances): Promise<Finding[]> {
    if (this.#waiting >= MOST_WAITING) return [notDiagnosed()];
    this.#waiting += 1;
    const mine = this.#last.then(async () => {
      await turn();
      return diagnose(request, circumstances);
    });
    this.#last = mine.catch(() => {});
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }
}

function notDiagnosed(): Finding {
  return {
    id: "not-examined",
    problem: {
      en: `The signature was not diagnosed: ${MOST_WAITING} refused requests are already waiting for a diagnosis.`,
      zh: `未诊断签名：已有 ${MOST_WAITING} 个被拒绝的请求在等待诊断。`,
    },
    remedy: { en: "Send the request once more, alone.", zh: "请单独重新发送该请求。" },
  };
}
