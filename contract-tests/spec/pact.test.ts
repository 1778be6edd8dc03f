import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXPANDED_FILE, PACT_FILE, SPEC_FILE } from "../support/document.js";
import { interactionsOf } from "../support/interactions.js";
import { documentedOperations } from "../support/operations.js";
import { comparePact } from "./compare-pact.js";
import { loadDocument } from "./examples.js";

describe("the pact", () => {
  const pact = JSON.parse(readFileSync(PACT_FILE, "utf8")) as { interactions: { description: string }[] };

  it("asks for nothing that the document does not describe", async () => {
    await expect(comparePact(JSON.parse(readFileSync(EXPANDED_FILE, "utf8")), pact)).resolves.toEqual([]);
  });

  it("holds every example, mode and error of every operation, and nothing stale", () => {
    const expected = documentedOperations(loadDocument(SPEC_FILE)).flatMap(interactionsOf);
    const recorded = pact.interactions.map(({ description }) => description);
    expect(recorded.sort()).toEqual(expected.map(({ description }) => description).sort());
  });
});
