import type { AttemptView } from "../../src/views.js";

/**
 * What became of a delivery, as a word and its colour. A delivery whose signature is wrong on purpose must be refused: a
 * receiver that acknowledges it believes everybody.
 */
export function deliveryResult({
  fault,
  status,
  acknowledged,
}: Pick<AttemptView, "fault" | "status" | "acknowledged">) {
  if (fault === null) return acknowledged ? RESULTS.acknowledged : RESULTS.failed;
  if (acknowledged) return RESULTS.wronglyAcknowledged;
  return status === null ? RESULTS.failed : RESULTS.rightlyRefused;
}

const RESULTS = {
  acknowledged: { word: "acknowledged", tone: "good" },
  failed: { word: "failed", tone: "bad" },
  wronglyAcknowledged: { word: "wronglyAcknowledged", tone: "bad" },
  rightlyRefused: { word: "rightlyRefused", tone: "good" },
} as const;
