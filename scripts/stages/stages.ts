/** A part of `npm test` or of CI, which is a command of its own too. */
export interface Stage {
  /** What stands after `npm run`. */
  command: string;
  /** Runs with nothing beside it. */
  isAlone?: true;
  /** Waits most of its time: it takes no lane from others. */
  mostlyWaits?: true;
  /** Commands that must have ended before, if they are run. */
  after?: string[];
}

/** Installs what Debian brings; and makes dist/ and sandbox/dist/, which are left alone when they are of these sources. */
const [SYSTEM, BUILD] = ["test:system", "build:all"];
/** Writes the pact, which others read. */
const CONTRACT = "test:contract";

/**
 * What `npm test` runs, in this order as far as `after` lets it: first what soon tells that something is wrong, then what
 * takes long, so that no core has nothing to do at the end.
 */
export const STAGES: Stage[] = [
  { command: "generate -- --check" },
  { command: "lint" },
  { command: BUILD },
  { command: "typecheck" },
  { command: "lint:spec" },
  { command: "lint:workflows" },
  { command: "lint:time" },
  { command: SYSTEM },
  // Handlers in it have a time of the clock for their answers; and it keeps two cores busy.
  { command: "test:unit", isAlone: true },
  { command: CONTRACT },
  { command: "test:money" },
  { command: "test:sandbox:world", after: [SYSTEM, BUILD] },
  { command: "test:mutation", after: [CONTRACT] },
  { command: "test:hostile", after: [SYSTEM, BUILD] },
  { command: "test:sandbox:unit", after: [BUILD] },
  { command: "test:ecosystem", after: [SYSTEM, BUILD] },
  { command: "test:package", after: [BUILD] },
  { command: "test:readme", after: [SYSTEM, BUILD] },
  { command: "api -- --check", after: [BUILD] },
  { command: "budget", after: [BUILD], isAlone: true },
  { command: "test:bench", after: [BUILD], isAlone: true },
];

/** What CI runs besides: the first takes longest, and mostly waits. */
export const STAGES_OF_CI: Stage[] = [
  { command: "test:runtimes -- --only bun,deno,workerd", after: [BUILD], mostlyWaits: true },
  { command: "mutation:promises", after: [SYSTEM, BUILD, CONTRACT] },
  { command: "demo", after: [BUILD] },
];
