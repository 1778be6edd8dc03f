import { parseArgs } from "node:util";
import { PACKAGE_VERSION, REGIONS } from "../../generated/constants.js";
import type { Facts } from "./check/facts.js";
import { askHosts } from "./check/host.js";
import { planOf } from "./check/plan.js";
import { type Line, worst } from "./finding.js";
import { decryptBody } from "./notification/decrypt.js";
import { readMessage } from "./notification/message.js";
import { verificationOf } from "./notification/verify.js";
import { createPrinter, type Terminal } from "./print.js";
import { toReport } from "./report.js";
import { hideAll, hideIn } from "./secrets.js";
import { type Flags, readSettings, type Settings, UsageError, type Variables } from "./settings.js";
import { runSteps, type Step } from "./steps.js";
import { CHECK_USAGE, DECRYPT_USAGE, USAGE, VERIFY_USAGE } from "./usage.js";

/** What the command needs of its process. */
export interface Surroundings {
  parameters: readonly string[];
  variables: Variables;
  out: Terminal;
  /** For what is not part of the result. */
  err: (text: string) => void;
  now: () => number;
}

interface Command {
  usage: string;
  options: readonly string[];
  /** @returns the exit code. */
  run(flags: Flags, positionals: readonly string[], around: Surroundings): Promise<0 | 1>;
}

const SWITCHES = ["institution", "json", "no-color", "help"];
const KEYS = ["public-key", "public-key-id", "certificate", "env-file", "institution"];
const OUTPUT = ["json", "no-color", "help"];
const COMMANDS: Record<string, Command> = {
  check: {
    usage: CHECK_USAGE,
    options: [
      ...["mchid", "serial-no", "private-key", "appid", "sub-mchid", "base-url", "notify-url", "save-certificates"],
      ...[...KEYS, ...OUTPUT],
    ],
    run: check,
  },
  verify: { usage: VERIFY_USAGE, options: ["headers", "body", ...KEYS, ...OUTPUT], run: verify },
  decrypt: { usage: DECRYPT_USAGE, options: ["headers", "body", "env-file", "institution", "help"], run: decrypt },
};

/** Runs the command line. @returns the exit code: 0 nothing failed, 1 something failed, 2 the command line is wrong. */
export async function main(around: Surroundings): Promise<0 | 1 | 2> {
  const [name = "", ...parameters] = around.parameters;
  try {
    if (name === "--version") return tell(around, `${PACKAGE_VERSION}\n`);
    if (name === "--help" || name === "help") return tell(around, USAGE);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
      throw new UsageError(name === "" ? "give a command" : `"${name.slice(0, 40)}" is no command`);
    }
    const { values, positionals } = parse(command, parameters);
    if (values["help"] === true) return tell(around, command.usage);
    return await command.run(values, positionals, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = Object.hasOwn(COMMANDS, name) ? `wechatpay-global ${name} --help` : "wechatpay-global --help";
    around.err(`wechatpay-global: ${error.message}\n${help} tells more.\n`);
    return 2;
  }
}

function tell({ out }: Surroundings, text: string): 0 {
  out.write(text);
  return 0;
}

function parse({ options }: Command, parameters: string[]): { values: Flags; positionals: string[] } {
  const kinds = options.map((name) => [name, { type: SWITCHES.includes(name) ? "boolean" : "string" } as const]);
  try {
    const parsed = parseArgs({ args: parameters, options: Object.fromEntries(kinds), allowPositionals: true });
    return { values: parsed.values as Flags, positionals: parsed.positionals };
  } catch (error) {
    // The rest of the message may repeat a value.
    const [first = ""] = (error as Error).message.split(". ");
    throw new UsageError(first);
  }
}

async function check(flags: Flags, positionals: readonly string[], around: Surroundings): Promise<0 | 1> {
  if (positionals.length > 0) throw new UsageError("check takes options alone");
  const settings = readSettings(flags, around.variables);
  const facts: Facts = { settings, now: around.now, asked: askHosts(settings.baseUrl), serials: [] };
  // Anything else may be a value in the wrong place.
  const { origin } = URL.canParse(settings.baseUrl ?? "") ? new URL(settings.baseUrl ?? "") : { origin: "no URL" };
  const where = settings.baseUrl === undefined ? `WeChat Pay (${Object.keys(REGIONS).join(", ")})` : origin;
  return report("check", `wechatpay-global check ${PACKAGE_VERSION}, ${where}`, planOf(facts), settings, flags, around);
}

async function verify(flags: Flags, positionals: readonly string[], around: Surroundings): Promise<0 | 1> {
  const settings = readSettings(flags, around.variables);
  const steps = verificationOf(readMessage(flags, positionals), settings, around.now);
  return report("verify", `wechatpay-global verify ${PACKAGE_VERSION}`, steps, settings, flags, around);
}

/** Runs the checks and prints what they find. */
async function report(
  command: "check" | "verify",
  title: string,
  steps: readonly Step[],
  settings: Settings,
  flags: Flags,
  { out, variables, now }: Surroundings,
): Promise<0 | 1> {
  const hide = hideAll(settings.secrets);
  let lines: Line[];
  if (flags["json"] === true) {
    lines = (await runSteps(steps)).map((line) => hideIn(line, hide));
    out.write(`${JSON.stringify(toReport(command, settings.isInstitution, now(), lines), null, 2)}\n`);
  } else {
    const hasColours = out.hasColours && flags["no-color"] !== true && !variables["NO_COLOR"];
    const printer = createPrinter({ ...out, hasColours });
    out.write(`${hide(title)}\n`);
    for (const name of settings.overruled) out.write(`${name}: the environment's value is used, not the file's.\n`);
    lines = await runSteps(steps, {
      onBegin: ({ title, group }) => printer.waitFor(title, group),
      onLine: (line) => printer.line(hideIn(line, hide)),
    });
    printer.summary(lines);
  }
  return worst(lines) === "failed" ? 1 : 0;
}

async function decrypt(flags: Flags, positionals: readonly string[], around: Surroundings): Promise<0 | 1> {
  const settings = readSettings(flags, around.variables);
  const { finding, text } = decryptBody(readMessage(flags, positionals).body, settings);
  if (text === undefined) {
    const { found, remedy } = hideIn(finding, hideAll(settings.secrets));
    around.err(`wechatpay-global: ${found}${remedy === undefined ? "" : `\n${remedy}`}\n`);
    return 1;
  }
  around.out.write(`${pretty(text.toString("utf8"))}\n`);
  return 0;
}

/** With an indentation, when it is JSON. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
