import { type ChildProcessByStdio, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import pkg from "../package.json" with { type: "json" };
import { eventually } from "./eventually.test-helper.js";
import {
  act,
  askForSession,
  type Caller,
  emptyFolder,
  folderWithKeys,
  type Received,
  send,
  signingBody,
  signingRequest,
  start,
  startReceiver,
  state,
  stopAll,
} from "./support.test-helper.js";
import { exposureWarning } from "./warnings.js";

const GUIDE = readFileSync(fileURLToPath(new URL("../../docs/sandbox.md", import.meta.url)), "utf8");
/** The built command line, which users start. */
const CLI = [fileURLToPath(new URL("../dist/cli.js", import.meta.url))];

const children: ChildProcessByStdio<null, Readable, Readable>[] = [];
afterAll(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await stopAll();
});

/** Runs the command line to its end. */
function run(...args: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...CLI, ...args], { cwd: emptyFolder() }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Starts a sandbox as a process, and waits for its start message. */
async function launch(...args: string[]) {
  const child = spawn(process.execPath, [...CLI, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    // A pipe is no terminal: this must not make it one.
    env: { ...process.env, TERM: "xterm-256color", NO_COLOR: "" },
  });
  children.push(child);
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed.err += chunk;
  });
  const exited = once(child, "exit").then(([code, signal]) => ({ code, signal }));
  await eventually(() => expect(printed.out).toMatch(/Ctrl\+C|"msg":"started"/));
  const port = Number(/(?:Base URL +|"url":")https?:\/\/[^"\s]+:([0-9]+)/.exec(printed.out)?.[1]);
  return { child, printed, exited, port };
}

/** The merchant with the keys of a folder. */
async function callerOf(dir: string): Promise<Caller> {
  const { merchant, sandbox } = await start({ dir });
  await sandbox.close();
  return merchant;
}

// Concurrent: each process takes a second to start.
describe.concurrent("the command line", () => {
  it("--help lists the options of the guide, and starts nothing", async () => {
    const { status, stdout, stderr } = await run("--help");
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const ofHelp = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option);
    const [, table = ""] = /\n## Options\n(.*?)\n## /s.exec(GUIDE) ?? [];
    const ofGuide = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`(--[a-z-]+)`/g)].map(([, option]) => option),
    );
    expect(ofHelp.length).toBeGreaterThan(15);
    expect(ofGuide.sort()).toEqual(ofHelp.filter((option) => option !== "--version").sort());
    expect(stdout).toContain("SYSTEMERROR");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThan(120);
  });

  it("--version prints the version", async () => {
    expect(await run("--version")).toEqual({ status: 0, stdout: `${pkg.version}\n`, stderr: "" });
  });

  it.each([
    [["--colour"], "--colour"],
    [["start"], "start"],
    [["--port", ""], "port must be from 0 to 65535"],
    [["--host", ""], "--host must be an address to listen on"],
    [["--name", "sandbox:4020"], "--name must be a host name such as sandbox"],
    [["--notify-speed", ""], "notify-speed must be a number from 0.001"],
    [["--fault", "nothing"], 'There is no fault "nothing"'],
    [["--plan-id", "x"], "plan-id must be a whole number above 0"],
    [["--log-level", "info"], "Unknown option '--log-level'"],
  ])("%j ends with code 1 and a message of one line", async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe.concurrent("a sandbox as a process", () => {
  it("prints its addresses, reserves port and folder, and ends with code 0 at SIGTERM", async () => {
    const dir = await folderWithKeys("o'neil's sandbox ");
    const { child, exited, printed, port } = await launch("--dir", dir, "--quiet");
    expect(printed.out).toContain(`Console        http://127.0.0.1:${port}/\n`);
    expect(printed.out).toContain(`Keys and .env  ${join(dir, ".env")}\n`);
    const command = /Use it: {2}(node --env-file=.*) your-app\.js {3}or {3}(set -a; .*; set \+a)\n/.exec(printed.out);
    const say = "-e 'process.stdout.write(process.env.WECHATPAY_BASE_URL)'";
    for (const shell of [`${command?.[1]} ${say}`, `${command?.[2]}; node ${say}`]) {
      expect(spawnSync("/bin/sh", ["-c", shell], { encoding: "utf8" }).stdout).toBe(`http://127.0.0.1:${port}`);
    }

    const taken = await run("--port", String(port), "--dir", await folderWithKeys());
    expect(taken).toMatchObject({ status: 1, stdout: "" });
    expect(taken.stderr).toBe(`Port ${port} is in use. Choose another one, such as --port ${port + 1}.\n`);
    const used = await run("--port", "0", "--dir", dir);
    expect(used).toMatchObject({ status: 1, stdout: "" });
    expect(used.stderr).toMatch(/^Another sandbox uses .*\. Stop it, .*--dir\.\n$/);

    child.kill("SIGTERM");
    expect(await exited).toEqual({ code: 0, signal: null });
    expect(printed.err).toBe("");
  });

  it("with --https, --name and --host prints its addresses and the warning; its command makes Node trust it", async () => {
    const dir = await folderWithKeys("o'neil's sandbox ");
    const doors = ["--https", "--name", "sandbox", "--host", "0.0.0.0"];
    const { child, exited, printed, port } = await launch("--dir", dir, "--quiet", ...doors);
    const warning = exposureWarning({ host: "0.0.0.0", https: true }, port);
    expect(printed.err).toMatch(/^\d\d:\d\d:\d\d warning OPEN TO THE NETWORK/);
    expect(printed.err.slice("12:34:56 warning ".length)).toBe(`${warning}\n`);
    expect(printed.out).toContain(`Console        https://localhost:${port}/\n`);
    expect(printed.out).toContain(`Base URL       https://sandbox:${port}\n`);
    expect(printed.out).toContain(
      `Test CA        ${join(dir, "tls/ca.pem")}: for NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, `,
    );
    const command = /Use it: {2}(.*) your-app\.js {3}or {3}(set -a; .*; set \+a)\n/.exec(printed.out);
    const ask = `fetch("https://localhost:${port}/sandbox/health").then((answer) => console.log(answer.status))`;
    for (const shell of [`${command?.[1]} -e '${ask}'`, `${command?.[2]}; node -e '${ask}'`]) {
      const { stdout, stderr } = await promisify(execFile)("/bin/sh", ["-c", shell]);
      expect({ stdout, stderr }).toEqual({ stdout: "200\n", stderr: "" });
    }
    child.kill("SIGTERM");
    expect(await exited).toEqual({ code: 0, signal: null });
  });

  it("ends with code 0 at SIGINT, and does not wait for slow clients, delayed answers, or HEAD of the live feed", async () => {
    const dir = await folderWithKeys();
    const merchant = await callerOf(dir);
    const { child, exited, port } = await launch("--dir", dir, "--memory", "--quiet");
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write("POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{");
    const late = { headers: { "Sandbox-Fault": "latency=600000" } };
    const answered = askForSession({ port }, merchant, signingBody(), late).then(
      () => true,
      () => false,
    );
    await eventually(async () => expect((await state({ port })).sessions).toHaveLength(1));
    await send(port, { method: "HEAD", target: "/sandbox/events" });
    // A change that a feed would have to write.
    for (let number = 0; number < 3; number++) await act({ port }, "/sandbox/faults", { faults: [] }, "PUT");
    child.kill("SIGINT");
    expect(await exited).toEqual({ code: 0, signal: null });
    // If the sandbox waited for the answer, it would be true.
    expect(await answered).toBe(false);
  });

  it.each([
    { name: "lines for people", args: [] },
    { name: "JSON lines with --json", args: ["--json"] },
    { name: "nothing with --quiet", args: ["--quiet"] },
  ])("prints $name for requests and deliveries, and no secret, signature, header or body", async ({ args }) => {
    const dir = await folderWithKeys();
    const merchant = await callerOf(dir);
    const receiver = await startReceiver();
    receiver.answer = { status: 500, body: "answer-of-the-receiver" };
    try {
      const { child, exited, printed, port } = await launch(
        ...["--dir", dir, "--auto-agree", "--forward-to", `${receiver.url}/hooks?token=query-of-the-receiver`, ...args],
      );
      const body = signingBody({ user_display_name: "ZhangSanSecret", openid: "oOpenidSecret" });
      const answers: Received[] = [
        await askForSession({ port }, merchant, body, { headers: { "X-Api-Token": "token-of-the-header" } }),
        await askForSession({ port }, { ...merchant, mchid: "1" }, body),
        await askForSession({ port }, merchant, { ...body, plan_id: "123456789012345" }),
        await askForSession({ port }, merchant, { ...body, openid: 138001380001 }),
        await askForSession({ port }, merchant, { ...body, user_display_name: "" }),
        // The contract exists by now.
        await askForSession({ port }, merchant, body),
        await send(port, { method: "GET", target: "/v3/none?query=query-secret" }),
        await send(port, { method: "GET", target: "/v3/none" }, { Authorization: "Bearer token-of-another-scheme" }),
        await send(port, signingRequest(Buffer.alloc(2 * 1024 * 1024))),
      ];
      await act({ port }, "/sandbox/faults", { faults: [{ kind: "nothing" }] }, "PUT");
      await eventually(() => expect(receiver.seen).toHaveLength(1));
      await eventually(async () => expect((await state({ port })).notifications[0]?.attempts).toHaveLength(1));
      child.kill("SIGTERM");
      expect(await exited).toEqual({ code: 0, signal: null });
      expect(printed.err).toBe("");

      const lines = printed.out.trimEnd().split("\n");
      const expected = answers.map(({ status, json }) => [status, status < 300 ? null : json.code]);
      if (args.includes("--json")) {
        const entries = lines.map((line) => JSON.parse(line));
        const requests = entries.filter(({ msg }) => msg === "request");
        expect(requests.map(({ status, code }) => [status, code])).toEqual(expected);
        expect(requests[2].verdict).toBe("/body/plan_id: it must be a whole number, not a text");
        expect(entries.filter(({ msg }) => msg === "delivery")).toMatchObject([
          { event_type: "PAPAY.SIGN", status: 500, acknowledged: false, url: `${receiver.url}/hooks` },
        ]);
        expect([entries.at(0).msg, entries.at(-1).msg]).toEqual(["started", "stopped"]);
        expect(entries[0]).toMatchObject({ consoleUrl: `http://127.0.0.1:${port}`, envFile: join(dir, ".env") });
      } else {
        const requests = lines.filter((line) => /^\d\d:\d\d:\d\d <- /.test(line));
        const deliveries = lines.filter((line) => /^\d\d:\d\d:\d\d -> /.test(line));
        const isQuiet = args.includes("--quiet");
        expect(requests).toHaveLength(isQuiet ? 0 : answers.length);
        expect(deliveries).toHaveLength(isQuiet ? 0 : 1);
        for (const [index, line] of requests.entries()) {
          const [status, code] = expected[index] ?? [];
          expect(line).toMatch(
            new RegExp(`^\\S+ <- ${status} (GET|POST) /v3/\\S*${code === null ? "$" : ` ${code} `}`),
          );
          const link = `-> http://127.0.0.1:${port}/#/requests/${answers[index]?.headers["request-id"]}`;
          expect(line.endsWith(link)).toBe(code !== null);
        }
        for (const line of deliveries) {
          expect(line).toContain(`-> 500 PAPAY.SIGN ${receiver.url}/hooks Answered 500.`);
        }
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a pipe gets no colours
      expect(printed.out).not.toMatch(/\u001B/);

      for (const name of ["merchant/apiclient_key.pem", "institution/apiclient_key.pem"]) {
        expect(printed.out).not.toContain(readFileSync(join(dir, name), "utf8").split("\n")[1]);
      }
      const env = readFileSync(join(dir, ".env"), "utf8");
      const apiV3Keys = [...env.matchAll(/API_V3_KEY=(.*)/g)].map(([, key = ""]) => key);
      expect(apiV3Keys).toHaveLength(2);
      const secrets = [
        ...apiV3Keys,
        ...answers.map(({ headers }) => String(headers["wechatpay-signature"])),
        ...["PRIVATE KEY", "ZhangSanSecret", "oOpenidSecret", "138001380001", "123456789012345"],
        ...["token-of-the-header", "token-of-another-scheme", "query-secret", "query-of-the-receiver"],
        ...["answer-of-the-receiver", "yoursite.com", String(body["out_contract_code"])],
      ];
      for (const secret of secrets) expect(printed.out).not.toContain(secret);
    } finally {
      await receiver.close();
    }
  });

  it("makes its folder in the working directory without --dir", async () => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [...CLI, "--port", "0", "--memory"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    await eventually(() => expect(existsSync(join(folder, ".wechatpay-sandbox/.env"))).toBe(true));
  });

  it("under npm ends when the shell between them ends", async () => {
    const command = [process.execPath, ...CLI, "--port", "0", "--memory", "--dir", emptyFolder()];
    const shell = spawn("/bin/sh", ["-c", '"$@"; true', "sh", ...command], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, npm_lifecycle_event: "sandbox" },
    });
    children.push(shell);
    let printed = "";
    shell.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    await eventually(() => expect(printed).toContain("Ctrl+C"));
    // The sandbox keeps the other ends open until it has ended.
    const gone = Promise.all([once(shell.stdout, "close"), once(shell.stderr.resume(), "close")]);
    shell.kill("SIGTERM");
    await gone;
  });
});
