import { type ChildProcess, execFile, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ERRORS } from "wechatpay-global";
import { parse } from "yaml";
import { SANDBOX } from "../../sandbox/test/support/build.js";
import {
  type SandboxProcess,
  startSandboxProcess,
  temporaryFolder,
} from "../../sandbox/test/support/sandbox-process.js";
import { copyProgram, seamsOf, tellLoaded } from "../support/installed/installed.js";
import { missing } from "../support/needs.js";
import { freePort, startRedisServer } from "../support/redis-server.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** The examples are in a user's project, which has the built SDK and nothing of src/. */
const { project } = inject("installed");

let sandbox: SandboxProcess;
/** In the place of 3000, which another program may use. */
let serverPort: number;

beforeAll(async () => {
  serverPort = await freePort();
  sandbox = await startSandboxProcess({
    parameters: ["--memory", "--forward-to", `http://127.0.0.1:${serverPort}`],
  });
  for (const { name, code } of EXAMPLES) writeFileSync(join(project, `${name}.ts`), code);
  copyFileSync(join(root, "examples/subscription/index.ts"), join(project, "subscription.ts"));
  const compilerOptions = { paths: {}, noEmit: false, outDir: "compiled" };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
});
afterAll(() => sandbox?.stop());

let compiling: Promise<unknown> | undefined;
/** Compiles all examples, once. */
function compile(): Promise<unknown> {
  compiling ??= run(join(root, "node_modules/.bin/tsc"), ["-p", project]);
  return compiling;
}

/** Documents whose blocks of TypeScript are compared with tested files instead. */
const SHOW_FILES = ["docs/frameworks.md", "docs/stores.md"];

/** The documents whose examples compile. */
const DOCUMENTS = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith(".md") && !SHOW_FILES.includes(name),
);

/** Every block of TypeScript, under the file name in its first line, if it has one: they import each other by it. */
const EXAMPLES = DOCUMENTS.flatMap((page) => {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
  return blocks.map(([, code = ""], i) => {
    const [, file] = /^\/\/ ([\w-]+)\.ts\n/.exec(code) ?? [];
    return { page, name: file ?? `${page.replace(/\W/g, "-")}-${i}`, code };
  });
});

/** The compiled file of the example that has this text. */
function compiledExample(text: string): string {
  const found = EXAMPLES.find(({ code }) => code.includes(text));
  if (found === undefined) throw new Error(`the documents lost the example with ${text}`);
  return join(project, `compiled/${found.name}.js`);
}

interface Service {
  command: string;
  network_mode?: string;
  environment?: Record<string, string>;
  healthcheck?: { test: string };
}

/** The Compose files in the guide to the sandbox, by name. */
function composeFiles(): [what: string, file: { services: { sandbox: Service; app: Service } }][] {
  const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
  const blocks = [...guide.matchAll(/<!-- compose: (.*) -->\n```yaml\n([\s\S]*?)```/g)];
  if (blocks.length !== 2) throw new Error("the guide lost its Compose files");
  return blocks.map(([, what = "", text = ""]) => [what, parse(text)]);
}

const words = (command: string) => command.split(" ");

/** Parameters of Node that resolve the name "sandbox" to this machine, as Compose resolves it to the container. */
const MAPS_SANDBOX = [
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    import dns from "node:dns";
    const { lookup } = dns;
    dns.lookup = (name, ...rest) => lookup(name === "sandbox" ? "127.0.0.1" : name, ...rest);
  `)}`,
];

describe("the README", () => {
  it("and all other documents have examples that compile under the strictest settings", async () => {
    expect(EXAMPLES.length).toBeGreaterThan(12);
    await expect(compile()).resolves.toBeDefined();
  });

  it("asks for a session, and charges when the notification of the contract comes", async () => {
    await compile();
    const program = (name: string) => [
      ...tellLoaded(),
      `--env-file=${sandbox.envFile}`,
      join(project, `compiled/${name}.js`),
    ];
    const { stdout, stderr } = await run(process.execPath, program("sign"));
    expect(stderr).toBe(`loaded ${seamsOf("node").join(" ")}\n`);
    const [, sessionId] = /query: 'sessionId=([0-9]+)'/.exec(stdout) ?? [];

    const file = join(project, "compiled/server.js");
    writeFileSync(file, readFileSync(file, "utf8").replace("listen(3000,", `listen(${serverPort},`));
    const server = spawn(process.execPath, program("server"), { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const printed = once(server.stdout, "data");
      await expect.poll(() => fetch(`http://127.0.0.1:${serverPort}`).then(({ status }) => status, String)).toBe(405);
      const { status } = await fetch(`${sandbox.url}/sandbox/sessions/${sessionId}/agree`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: "{}",
      });
      expect(status).toBe(200);
      expect(String(await printed)).toBe("paid\n");
    } finally {
      server.kill();
      await once(server, "exit");
    }
  });
});

/** Runs an example against the sandbox by a program in this folder. @returns its output. */
async function runExample(name: string, program: string): Promise<unknown> {
  await compile();
  copyProgram(new URL("merchant.mjs", import.meta.url));
  const { stdout, stderr } = await run(process.execPath, [
    ...tellLoaded(),
    `--env-file=${sandbox.envFile}`,
    copyProgram(new URL(program, import.meta.url)),
    compiledExample(name),
  ]);
  expect(stderr).toBe(`loaded ${seamsOf("node").join(" ")}\n`);
  return JSON.parse(stdout);
}

describe("the examples, run against the sandbox:", () => {
  it("a contract's life continues with an existing contract, and ends it", async () => {
    expect(await runExample("sessionOrContract", "with-contract.mjs")).toEqual({
      isSame: true,
      before: "SIGNED",
      after: "TERMINATED",
    });
  });

  it("a charge is paid, and resolving it again gives the same outcome", async () => {
    expect(await runExample("function charge(", "with-charge.mjs")).toEqual({ isSame: true, isPaid: true });
  });

  it("the guide to reconciling finds the differences of books and statement", async () => {
    expect(await runExample("function reconcile", "with-books.mjs")).toEqual({
      same: [],
      other: [
        "BOOKS-2: WeChat Pay has 1999, the books have 2000",
        "BOOKS-R1: WeChat Pay has 100, the books have nothing",
        "BOOKS-3: the books have 1, WeChat Pay has nothing",
      ],
    });
  });
});

describe("the example of a subscription", () => {
  /** Runs the example, or a changed copy, and returns its last output line. */
  async function lastLine(name: string, fault: (program: string) => string = (program) => program): Promise<unknown> {
    await compile();
    const program = readFileSync(join(project, "compiled/subscription.js"), "utf8");
    const file = join(project, `compiled/${name}.js`);
    writeFileSync(file, fault(program));
    const { stdout, stderr } = await run(process.execPath, [...tellLoaded(), file], { cwd: project });
    expect(stderr).toBe(`loaded ${seamsOf("node").join(" ")}\n`);
    return stdout.trim().split("\n").at(-1);
  }
  /** One month instead of a year: a fault of the ledger shows at the end. */
  const spoil = (line: string, change: string) => (program: string) => {
    const spoilt = program.replace(line, change);
    if (spoilt === program) throw new Error(`the example lost the line ${line}`);
    return spoilt.replace("month <= 12", "month <= 1");
  };

  it("has 60 lines, and charges for a year, refunds, reconciles and ends the contract", async () => {
    const lines = readFileSync(join(root, "examples/subscription/index.ts"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(await lastLine("year")).toBe("13 entries are reconciled, and the contract has ended");
  });

  it("fails when the ledger is a cent off", async () => {
    const fault = spoil(`write(out_trade_no, "sent", \`\${amount.total}\`);`, `write(out_trade_no, "sent", "887");`);
    await expect(lastLine("cent", fault)).rejects.toThrow("statement done 888, ledger done 887");
  });

  it("fails when the ledger has an entry that the statements lack", async () => {
    const fault = spoil("for (const end = await", `write("M0", "done", "888");\nfor (const end = await`);
    await expect(lastLine("more", fault)).rejects.toThrow("not in the statements");
  });
});

/** The service that an example needs, and how to stop it while the example runs. */
const OUTAGES: Record<string, (compiled: string) => Promise<void>> = {
  redis: async (compiled) => {
    const redis = await startRedisServer();
    const child = fork(copyProgram(new URL("with-redis.mjs", import.meta.url)), [compiled, redis.url], {
      execArgv: [],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    try {
      expect(await messageOf(child)).toBe("ready");
      const deliver = (id: string) => {
        child.send(id);
        return messageOf(child);
      };
      expect(await deliver("EV-1")).toBe(200);
      await redis.stop();
      const meanwhile = deliver("EV-2");
      await redis.start();
      expect([200, 500, 503]).toContain(await meanwhile);
      await expect.poll(() => deliver("EV-3")).toBe(200);
    } finally {
      child.kill();
      await redis.close();
    }
  },
};

/** The next message of the process; its end is a failure. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const ended = () => expect.fail("the process ended");
  if (child.exitCode !== null) ended();
  const [message] = await Promise.race([once(child, "message"), once(child, "exit").then(ended)]);
  return message;
}

describe("an example of a document that needs a service", () => {
  // Express is no service: it runs in the example's own process.
  const needed = (code: string) =>
    [...code.matchAll(/from "((?!node:|wechatpay-global|express"|\.)[^"]+)"/g)].map(([, name]) => String(name));

  it("has a test in which the service fails", () => {
    expect(EXAMPLES.flatMap(({ code }) => needed(code))).toEqual(Object.keys(OUTAGES));
  });

  it.skipIf(missing("redis-server")).each(Object.entries(OUTAGES))(
    "keeps running when %s stops and restarts",
    async (name, outage) => {
      await compile();
      await outage(compiledExample(`from "${name}"`));
    },
  );
});

describe("the page about errors", () => {
  it("lists every documented error code as the document does", () => {
    const page = readFileSync(join(root, "docs/errors.md"), "utf8");
    for (const [code, { status, meaning, solution }] of Object.entries(ERRORS)) {
      expect(page).toContain(`| ${status} | \`${code}\` | ${meaning} | ${solution} |`);
    }
  });
});

describe("the guide to frameworks", () => {
  const guide = readFileSync(join(root, "docs/frameworks.md"), "utf8");
  const blocks = [...guide.matchAll(/<!-- (\S+) -->\n```ts\n([\s\S]*?)```/g)];

  it("shows each tested mounting", () => {
    for (const [, path = "", code] of blocks) expect(code).toBe(readFileSync(join(root, path), "utf8"));
  });

  it("shows every mounting, and nothing else", () => {
    expect(blocks).toHaveLength(guide.match(/```ts/g)?.length ?? 0);
    const shared = ["on-event.ts", "wechatpay.ts", "mountings.ts"];
    const folder = join(root, "test/ecosystem/frameworks");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    const shown = blocks.map(([, path = ""]) => relative(folder, join(root, path)));
    expect(shown.toSorted()).toEqual(files.filter((name) => !shared.includes(name)).toSorted());
  });
});

describe("the guide to the sandbox", () => {
  it.each(["by-hand.sh", "by-hand.py"])("shows the tested %s", (name) => {
    const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
    const script = readFileSync(join(root, "sandbox/test", name), "utf8");
    expect(guide).toContain(
      `<!-- sandbox/test/${name} -->\n\`\`\`${name.endsWith("py") ? "python" : "bash"}\n${script}\`\`\`\n`,
    );
  });

  it.each(composeFiles())("runs with Docker Compose: %s", async (_, { services }) => {
    const [{ sandbox: service, app }, directory] = [services, temporaryFolder()];
    const here = (text: string) => text.replaceAll("/wechatpay", directory).replaceAll("0.0.0.0", "127.0.0.1");
    const [npx, name, ...parameters] = words(service.command);
    expect([npx, name]).toEqual(["npx", "wechatpay-global-sandbox"]);
    const compose = await startSandboxProcess({ directory, parameters: parameters.map(here) });
    try {
      expect(new URL(compose.url).hostname).toBe(app.network_mode ? "127.0.0.1" : "sandbox");
      const { port } = new URL(compose.url);
      await run("sh", ["-c", here(service.healthcheck?.test ?? "exit 1").replace("4020", port)]);
      await compile();
      const [node, envFile = "", file] = words(app.command);
      expect([node, file]).toEqual(["node", "app.js"]);
      const program = [...MAPS_SANDBOX, here(envFile), join(project, "compiled/sign.js")];
      const environment = Object.entries(app.environment ?? {}).map(([name, value]) => [name, here(value)]);
      const env = { ...process.env, ...Object.fromEntries(environment) };
      expect((await run(process.execPath, program, { env })).stdout).toContain("sessionId=");
      if (compose.url.startsWith("https:")) {
        // The SDK trusts the sandbox only because of its CA.
        await expect(run(process.execPath, program)).rejects.toThrow("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
      }
    } finally {
      await compose.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it("lists every option", async () => {
    const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
    const { stdout } = await run(process.execPath, [join(SANDBOX, "dist/cli.js"), "--help"]);
    const options = stdout.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()) ?? [];
    expect(options.length).toBeGreaterThan(10);
    for (const option of options.filter((name) => name !== "--version")) expect(guide).toContain(option);
  });
});
