import type { Fixtures } from "../fixtures/material.js";
import type { Cell } from "../results.js";
import type { Settings } from "../settings.js";
import type { Stub } from "../stub/start.js";

/** What the parts of a run share. */
export interface Context {
  fixtures: Fixtures;
  stub: Stub;
  settings: Settings;
  /** Tells whoever waits what is being done. */
  progress(text: string): void;
}

/** Measures some cells. */
export type Part = (context: Context) => Promise<Cell[]>;
