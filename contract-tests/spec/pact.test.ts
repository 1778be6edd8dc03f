import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXPANDED_FILE, PACT_FILE, SPEC_FILE } from "../support/document.js";
import { documentedOperations } from "../support/operations.js";
import { comparePact } from "./compare-pact.js";
import { loadDocument } from "./examples.js";
import { faultsOfPact, type RecordedPact } from "./pact-faults.js";

describe("the pact", () => {
  const pact = JSON.parse(readFileSync(PACT_FILE, "utf8")) as RecordedPact;
  const operations = documentedOperations(loadDocument(SPEC_FILE));

  it("has no request or answer that the document does not describe", async () => {
    await expect(comparePact(JSON.parse(readFileSync(EXPANDED_FILE, "utf8")), pact)).resolves.toEqual([]);
  });

  it("holds every example, mode and error of every operation, in its state, and nothing stale", () => {
    expect(faultsOfPact(operations, pact)).toEqual([]);
  });

  it("that lacks one, or has one too many or in another state, is found", () => {
    const [first, second, ...others] = structuredClone(pact.interactions);
    const stale = { description: "getContract: example of old", providerStates: [] };
    const description = "terminateContract: example common";
    const changed = others.map((one) =>
      one.description === description ? { ...one, providerStates: [{ name: "?" }] } : one,
    );
    expect(faultsOfPact(operations, { interactions: [second as typeof stale, ...changed, stale] })).toEqual([
      `the pact lacks "${first?.description}"`,
      `"${description}" is given "?", and not "the user signed the contract"`,
      '"getContract: example of old" is not in the document',
    ]);
  });
});
