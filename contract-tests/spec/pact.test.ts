import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PACT_FILE, SPEC_FILE } from "../support/document.js";
import { comparePact } from "./compare-pact.js";
import { loadDocument } from "./examples.js";

describe("the pact", () => {
  const pact = JSON.parse(readFileSync(PACT_FILE, "utf8"));

  it("asks for nothing that spec/openapi.yaml does not describe", async () => {
    await expect(comparePact(loadDocument(SPEC_FILE), pact)).resolves.toEqual([]);
  });

  it("holds both modes and every error code, and nothing stale", () => {
    const descriptions = pact.interactions.map((interaction: { description: string }) => interaction.description);
    expect(descriptions.filter((text: string) => text.includes(" mode")).length).toBe(2);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });
});
