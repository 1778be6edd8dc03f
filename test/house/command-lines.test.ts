import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import sandbox from "../../sandbox/package.json" with { type: "json" };
import { EXAMPLES } from "../support/documents.js";
import { COMMAND_LINES, type CommandLine, commandsIn } from "./command-lines.js";
import { root } from "./imports.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const scripts: Record<string, string> = pkg.scripts;

/** The programs of this repository's packages, with the file whose text names their commands and options. */
const OWN_PROGRAMS: Record<string, string> = {
  [sandbox.name]: "sandbox/src/cli.ts",
  [pkg.name]: "src/cli/usage.ts",
};

/** What npm does without a script. */
const NPM_COMMANDS = ["audit", "ci", "init", "install", "pack", "pkg"];

/** Programs that are none of ours: tests run their commands, or their users know them. */
const FOREIGN = ["alias", "cat", "cp", "curl", "docker", "echo", "set", "."];

/** Programs that run a file of the page's folder or of the root. */
const RUNNERS = ["bash", "go", "java", "php", "python3"];

/** Options of a program that an npm script starts and that is not ours. */
const FOREIGN_OPTIONS: Record<string, string[]> = { changes: ["--empty"] };

/** What is wrong with a command; nothing when it is right. */
function faultOf({ page, words, aliases }: CommandLine): string | undefined {
  const [program = "", ...parameters] = words;
  const isVariable = /^\w+=/.test(program);
  if (isVariable || FOREIGN.includes(program) || aliases.includes(program)) return undefined;
  if (program === "npm") return faultOfNpm(page, parameters);
  if (program === "npx") return faultOfNpx(page, parameters);
  if (!RUNNERS.includes(program)) return "no such program";
  const file = parameters.find((word) => word !== "run") ?? "";
  return find(page, file) === undefined ? `no such file as ${file}` : undefined;
}

/** The path of a file that a page names: beside the page, or from the root. */
function find(page: string, file: string): string | undefined {
  return [join(dirname(page), file), file].find((path) => existsSync(join(root, path)));
}

/** The package of the page's folder, such as an example. */
function packageOf(page: string): { scripts?: Record<string, string>; dependencies?: Record<string, string> } {
  const path = join(dirname(page), "package.json");
  return existsSync(join(root, path)) ? JSON.parse(read(path)) : {};
}

function faultOfNpm(page: string, [command = "", ...rest]: string[]): string | undefined {
  if (NPM_COMMANDS.includes(command)) return undefined;
  const [name = "", ...parameters] =
    command === "run" ? rest.filter((word) => word !== "--silent") : [command, ...rest];
  if (!["run", "start", "test"].includes(command)) return `no npm command ${command}`;
  if (packageOf(page).scripts?.[name] !== undefined) return undefined;
  const script = scripts[name];
  if (script === undefined) return `no npm script ${name}`;
  // Behind a second --, they belong to another program, such as Vitest.
  const [, own = []] = splitAt("--", parameters);
  const told = textOf(script);
  return optionsIn(own).some((option) => !FOREIGN_OPTIONS[name]?.includes(option) && !names(told, option))
    ? `${name} does not know ${own.join(" ")}`
    : undefined;
}

/** `words`, divided at each `separator`. */
function splitAt(separator: string, words: string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) word === separator ? parts.push([]) : parts.at(-1)?.push(word);
  return parts;
}

/** The text of the programs of this repository that an npm script starts. */
function textOf(script: string): string {
  const files = script.match(/[\w./-]+\.(?:ts|js)\b/g) ?? [];
  return files.map((file) => read(file.replace("sandbox/dist/cli.js", "sandbox/src/cli.ts"))).join("\n");
}

const optionsIn = (words: string[]) =>
  words.flatMap((word) => /^--[a-z][a-z-]*/.exec(word) ?? []).filter((option) => option !== "--help");

const names = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

function faultOfNpx(page: string, words: string[]): string | undefined {
  const [program = "", ...parameters] = words.filter((word) => !word.startsWith("--package="));
  if (program === "tsx") return faultOfTsx(page, parameters);
  const usage = OWN_PROGRAMS[program];
  if (usage === undefined) {
    const isInstalled = existsSync(join(root, "node_modules/.bin", program));
    return isInstalled || packageOf(page).dependencies?.[program] !== undefined ? undefined : "no such program";
  }
  const command = program === pkg.name && parameters[0]?.startsWith("-") === false ? [parameters[0]] : [];
  const unknown = [...command, ...optionsIn(parameters)].filter((word) => !names(read(usage), word));
  return unknown.length > 0 ? `${program} does not know ${unknown.join(" ")}` : undefined;
}

function faultOfTsx(page: string, words: string[]): string | undefined {
  const [file = "", ...parameters] = words.filter((word) => !word.startsWith("--env-file="));
  const isShown = EXAMPLES.some(({ name }) => `${name}.ts` === file);
  const path = find(page, file);
  if (path === undefined) return isShown ? undefined : `no such file as ${file}`;
  const unknown = optionsIn(parameters).filter((option) => !names(read(path), option));
  return unknown.length > 0 ? `${file} does not know ${unknown.join(" ")}` : undefined;
}

it("each command of a document has a program, a script, a file and options that exist", () => {
  expect(COMMAND_LINES.length).toBeGreaterThan(100);
  const faults = COMMAND_LINES.map((line) => ({ at: `${line.page}: ${line.words.join(" ")}`, fault: faultOf(line) }));
  expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
});

it("every program that is known is used", () => {
  const programs = new Set(COMMAND_LINES.flatMap(({ words }) => words.slice(0, 2)));
  const known = [...NPM_COMMANDS, ...FOREIGN, ...Object.keys(OWN_PROGRAMS)];
  expect(known.filter((name) => !programs.has(name))).toEqual([]);
});

it.each([
  ["npm run demo -- --fast", "demo does not know --fast"],
  ["npm ci && npm run demos", "no npm script demos"],
  ["npm test -- --only unit -- --any", undefined],
  ["npm test -- --just unit", "test does not know --just unit"],
  ["npm run sandbox -- --auto-agree", undefined],
  ["npm run sandbox -- --auto", "sandbox does not know --auto"],
  ["npx wechatpay-global-sandbox --forward http://127.0.0.1:3000", "wechatpay-global-sandbox does not know --forward"],
  ["npx tsx --env-file=.env sign.ts", undefined],
  ["npx tsx lost.ts", "no such file as lost.ts"],
  ["npx create-it", "no such program"],
  ["bash lost.sh", "no such file as lost.sh"],
  ["npm begin", "no npm command begin"],
  ["npx wechatpay-global checks", "wechatpay-global does not know checks"],
  ["set -a; . .env; set +a # comment & all", undefined],
  ["yarn add it", "no such program"],
])("these checks find faults: %s", (script, fault) => {
  const faults = commandsIn("docs/start.md", script).map(faultOf);
  expect(faults.find((one) => one !== undefined)).toBe(fault);
});
