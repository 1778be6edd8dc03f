#!/usr/bin/env node
import { parseArgs } from "node:util";
import { FAULT_KINDS } from "./faults/kinds.js";
import { FAULT_HEADER } from "./faults/parse.js";
import { type Entry, STANDARD_ERROR, STANDARD_OUTPUT, WARN, writeLine } from "./log.js";
import { DEFAULT_DIRECTORY, DEFAULT_HOST, DEFAULT_PORT, readOptions, type SandboxOptions } from "./options.js";
import type { Sandbox } from "./sandbox.js";
import { textLine } from "./terminal.js";
import { VERSION } from "./version.js";

const USAGE = `Usage: wechatpay-global-sandbox [options]

A stand-in for WeChat Pay Global auto-debit on this machine: it checks signatures and says what is wrong
with them, signs its answers, shows the signing page in a browser and sends signed notifications.

  --port <number>          0 takes any free port (default ${DEFAULT_PORT})
  --host <address>         where to listen (default ${DEFAULT_HOST}); beyond this machine the console, which has
                           no login, is open to everyone who reaches the port
  --https                  speak https, with a certificate of a test CA that is made in the folder
  --name <name>            one more name or address of the sandbox: the console accepts it as Host, the
                           certificate contains it, and the base URL uses the first (repeatable)
  --dir <folder>           where keys, .env and data live (default ${DEFAULT_DIRECTORY})
  --memory                 forget sessions, contracts and notifications at the end
  --reset                  remove the keys and data of the folder and make new ones
  --auto-agree             sign each contract at once, without the phone
  --contract-life <seconds>  contracts expire this long after their signing (default: never)
  --forward-to <address>   send all notifications there, such as http://localhost:3000;
                           without a path, each keeps the path of its success_notify_url
  --termination-url <address>  send the notification of a termination there: WeChat Pay registers this address with
                           the plan; without it, the notification is not sent
  --allow-host <host>      let notifications go to this host too (repeatable)
  --notify-speed <factor>  divide the waits between deliveries (default 1, the platform's pace)
  --fault <kind[=value]>   switch a fault on (repeatable); the header ${FAULT_HEADER} does it for one request
  --appid <id>             one more appid of merchant and institution (repeatable)
  --sub-mchid <number>     one more merchant of the institution (repeatable)
  --plan-id <number>       one more plan that is open to both (repeatable)
  --quiet                  print no line for each request and each delivery
  --json                   print JSON lines for programs: the start, each request, each delivery
  --version, --help

Faults: ${wrap(FAULT_KINDS.map(({ kind }) => kind))}
`;

const CA_VARIABLES = "for NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE, curl --cacert";

function wrap(words: string[]): string {
  const lines = [""];
  for (const word of words) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line.length + word.length > 90) lines.push(word);
    else lines[last] = line ? `${line}, ${word}` : word;
  }
  return lines.join(",\n        ");
}

function readCommandLine() {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  const flag = { type: "boolean" } as const;
  return parseArgs({
    options: {
      port: text,
      host: text,
      https: flag,
      name: texts,
      dir: text,
      memory: flag,
      reset: flag,
      "auto-agree": flag,
      "contract-life": text,
      "forward-to": text,
      "termination-url": text,
      "allow-host": texts,
      "notify-speed": text,
      fault: texts,
      appid: texts,
      "sub-mchid": texts,
      "plan-id": texts,
      quiet: flag,
      json: flag,
      version: flag,
      help: flag,
    },
  }).values;
}

function toOptions(values: ReturnType<typeof readCommandLine>): SandboxOptions {
  return {
    logLevel: "info",
    ...(values.port !== undefined && { port: Number(values.port || Number.NaN) }),
    ...(values.host !== undefined && { host: values.host }),
    https: values.https ?? false,
    names: values.name ?? [],
    ...(values.dir !== undefined && { dir: values.dir }),
    memory: values.memory ?? false,
    reset: values.reset ?? false,
    autoAgree: values["auto-agree"] ?? false,
    ...(values["contract-life"] !== undefined && { contractLife: Number(values["contract-life"] || Number.NaN) }),
    ...(values["forward-to"] !== undefined && { forwardTo: values["forward-to"] }),
    ...(values["termination-url"] !== undefined && { terminationUrl: values["termination-url"] }),
    allowHosts: values["allow-host"] ?? [],
    ...(values["notify-speed"] !== undefined && { notifySpeed: Number(values["notify-speed"]) }),
    faults: values.fault ?? [],
    appids: values.appid ?? [],
    subMchids: values["sub-mchid"] ?? [],
    planIds: (values["plan-id"] ?? []).map(Number),
  };
}

async function main(): Promise<void> {
  const parent = process.ppid;
  const values = readCommandLine();
  if (values.help) return void process.stdout.write(USAGE);
  if (values.version) return void process.stdout.write(`${VERSION}\n`);
  const options = toOptions(values);
  readOptions(options);
  // Loaded after the options were checked: it takes most of a second.
  const { launch } = await import("./sandbox.js");
  let consoleUrl = "";
  const print = (entry: Entry) => {
    if (entry.msg === "started") ({ consoleUrl } = entry as unknown as { consoleUrl: string });
    printEntry(entry, { consoleUrl, isJson: values.json ?? false, isQuiet: values.quiet ?? false });
  };
  const sandbox = await launch(options, print);
  // Before the start is printed: the reader may send a signal at once.
  const stop = () => {
    // A second signal ends the process at once.
    for (const signal of ["SIGINT", "SIGTERM"]) process.removeListener(signal, stop);
    // Ends the process itself: some versions of Node stay busy for ever when they clean up at the end (nodejs/node#47748).
    sandbox
      .close()
      .catch(fail)
      .finally(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  if (process.env["npm_lifecycle_event"]) watchParent(parent, stop);
  if (!values.json) printStart(sandbox);
}

/** What was started, and how to use it. */
function printStart(sandbox: Sandbox): void {
  const shellWord = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
  const envFile = shellWord(sandbox.envFile);
  const caFile = sandbox.env["NODE_EXTRA_CA_CERTS"];
  // Node reads NODE_EXTRA_CA_CERTS before --env-file.
  const trust = caFile === undefined ? "" : `NODE_EXTRA_CA_CERTS=${shellWord(caFile)} `;
  process.stdout.write(`
  WeChat Pay Global sandbox ${VERSION}

  Console        ${sandbox.consoleUrl}/
  API reference  ${sandbox.consoleUrl}/docs
  Base URL       ${sandbox.url}
  Keys and .env  ${sandbox.envFile}
${caFile === undefined ? "" : `  Test CA        ${caFile}: ${CA_VARIABLES}\n`}
  Use it:  ${trust}node --env-file=${envFile} your-app.js   or   set -a; . ${envFile}; set +a
  Stop it: Ctrl+C

`);
}

/** Warnings are on standard error, unless all is JSON; requests and deliveries on standard output. */
function printEntry(entry: Entry, how: { consoleUrl: string; isJson: boolean; isQuiet: boolean }): void {
  const { consoleUrl, isJson, isQuiet } = how;
  const isWarning = entry.level >= WARN;
  const isStart = entry.msg === "started" || entry.msg === "stopped";
  if (isQuiet && !isWarning && !(isJson && isStart)) return;
  if (isJson) {
    writeLine(STANDARD_OUTPUT, JSON.stringify(entry));
  } else if (!isStart) {
    // `printStart` prints the start.
    const stream = isWarning ? process.stderr : process.stdout;
    // It knows NO_COLOR, and what the terminal can do.
    const hasColors = stream.isTTY && stream.hasColors();
    writeLine(isWarning ? STANDARD_ERROR : STANDARD_OUTPUT, textLine(entry, { hasColors, consoleUrl }));
  }
}

/** Stops when the parent ends: npm sends a signal to the shell in between, and the shell does not forward it. */
function watchParent(parent: number, stop: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

main().catch(fail);
