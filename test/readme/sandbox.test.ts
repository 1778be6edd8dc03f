import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SANDBOX } from "../../sandbox/test/support/build.js";
import { consoleApi } from "../../sandbox/test/support/console-api.js";
import { startSandboxProcess, temporaryFolder } from "../../sandbox/test/support/sandbox-process.js";
import { BLOCKS } from "../support/documents.js";
import { missing } from "../support/needs.js";
import { compiled, root, run } from "./examples.js";

interface Service {
  command: string;
  network_mode?: string;
  environment?: Record<string, string>;
  healthcheck?: { test: string };
}

const guide = readFileSync(join(root, "docs/sandbox.md"), "utf8");
const blocks = BLOCKS.filter(({ page }) => page === "docs/sandbox.md");

/** The Compose files of the guide, by name. */
function composeFiles(): [what: string, file: { services: { sandbox: Service; app: Service } }][] {
  const found = blocks.filter(({ comment }) => comment?.startsWith("compose: "));
  if (found.length !== 2) throw new Error("the guide lost its Compose files");
  return found.map(({ comment = "", code }) => [comment, parse(code)]);
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

describe("the guide to the sandbox", () => {
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
      const [node, envFile = "", file] = words(app.command);
      expect([node, file]).toEqual(["node", "app.js"]);
      const program = [...MAPS_SANDBOX, here(envFile), compiled("sign")];
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

  it.skipIf(missing("curl"))("has calls of curl that the sandbox takes", async () => {
    const calls = blocks.filter(({ language, code }) => language === "sh" && code.startsWith("curl "));
    expect(calls).toHaveLength(2);
    const sandbox = await startSandboxProcess({ parameters: ["--memory"] });
    try {
      for (const { code } of calls) {
        const script = code.replaceAll("http://127.0.0.1:4020", sandbox.url).replaceAll("curl ", "curl -sS --fail ");
        await run("bash", ["-ec", script]);
      }
      const { clock, faults } = await consoleApi(sandbox.url).state();
      expect(Date.parse(clock.now)).toBeGreaterThanOrEqual(Date.parse("2030-01-01T00:00:00+08:00"));
      expect(faults).toMatchObject([{ kind: "SYSTEMERROR", remaining: 2 }]);
    } finally {
      await sandbox.stop();
    }
  });

  it("lists every option", async () => {
    const { stdout } = await run(process.execPath, [join(SANDBOX, "dist/cli.js"), "--help"]);
    const options = stdout.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()) ?? [];
    expect(options.length).toBeGreaterThan(10);
    for (const option of options.filter((name) => name !== "--version")) expect(guide).toContain(option);
  });
});
