import { execFile } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typesOf } from "../../test/package/support/types-of.js";
import pkg from "../package.json" with { type: "json" };
import { ensureBuilt, ROOT } from "./support/build.js";
import { consoleApi } from "./support/console-api.js";
import { startSandboxProcess, temporaryFolder } from "./support/sandbox-process.js";
import { createSdkClient, signingRequest } from "./support/sdk.js";

const run = promisify(execFile);

const project = temporaryFolder();
/** Without the variables that npm sets for its scripts, which would change the npm in here. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
const inProject = (file: string, parameters: string[]) => run(file, parameters, { cwd: project, env });

let tarball: string;
let installation: { stdout: string; stderr: string; seconds: number };

beforeAll(async () => {
  await ensureBuilt();
  // The build of `prepack` is already done; it would delete dist/ while other tests use it.
  const pack = ["pack", "-w", "sandbox", "--ignore-scripts", "--json", "--pack-destination", project];
  const [{ filename }] = JSON.parse((await run("npm", pack, { cwd: ROOT, env })).stdout);
  tarball = join(project, filename);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
  const begun = performance.now();
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball];
  installation = { ...(await inProject("npm", install)), seconds: (performance.now() - begun) / 1000 };
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** In bytes, by the sizes of the files. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

describe("the package, installed from its tarball into an empty project,", () => {
  it("gives no warning of its own, such as one about Node's version", () => {
    console.log(installation.stdout.trim(), `in ${installation.seconds.toFixed(1)} s`);
    expect(installation.stderr.split("\n").filter((line) => /EBADENGINE|ERESOLVE|peer/.test(line))).toEqual([]);
  });

  it("has at most 40 packages and 16 MB with one binary of the database", () => {
    const packages = Number(/added (\d+) packages/.exec(installation.stdout)?.[1]);
    const modules = join(project, "node_modules");
    // On Linux npm installs two and one is used: the packages do not name their C library.
    const [, ...spare] = readdirSync(join(modules, "@libsql")).map((name) => sizeOf(join(modules, "@libsql", name)));
    const megabytes = (sizeOf(modules) - spare.reduce((sum, size) => sum + size, 0)) / 1e6;
    console.log(`${packages} packages, ${megabytes.toFixed(1)} MB`);
    expect(packages).toBeLessThanOrEqual(40);
    expect(megabytes).toBeLessThanOrEqual(16);
  });

  it("says its version", async () => {
    const { stdout, stderr } = await inProject("npx", ["--no-install", "wechatpay-global-sandbox", "--version"]);
    expect({ stdout, stderr }).toEqual({ stdout: `${pkg.version}\n`, stderr: "" });
  });

  it("starts, is healthy, serves its pages, and creates a session for the SDK", async () => {
    const bin = join(project, "node_modules/.bin/wechatpay-global-sandbox");
    const sandbox = await startSandboxProcess({ command: [bin], parameters: ["--memory"] });
    try {
      expect(await consoleApi(sandbox.url).health()).toMatchObject({ status: "ok", version: pkg.version });
      for (const page of ["/", "/phone", "/docs"]) {
        const html = await (await fetch(sandbox.url + page)).text();
        const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
        expect(assets.length).toBeGreaterThan(1);
        const statuses = await Promise.all(assets.map(async (path) => (await fetch(sandbox.url + path)).status));
        expect(statuses).toEqual(assets.map(() => 200));
      }
      const request = signingRequest(sandbox.env, "PACKED");
      const { session_id } = await createSdkClient(sandbox.env).createAppSigningSession(request);
      expect((await consoleApi(sandbox.url).phone(session_id)).session.state).toBe("OPEN");
    } finally {
      expect(await sandbox.stop()).toBe(0);
    }
  });

  it.each([
    { type: "module", load: 'import { startSandbox } from "wechatpay-global-sandbox";' },
    { type: "commonjs", load: 'const { startSandbox } = require("wechatpay-global-sandbox");' },
  ])("can be started from code: $load", async ({ type, load }) => {
    const code = `${load}
      startSandbox({ port: 0, memory: true, dir: "from-code", logLevel: "silent" }).then(async (sandbox) => {
        for (const path of ["/sandbox/health", "/"]) console.log((await fetch(sandbox.url + path)).status);
        await sandbox.close();
      });`;
    const { stdout, stderr } = await inProject(process.execPath, [`--input-type=${type}`, "--eval", code]);
    expect({ stdout, stderr }).toEqual({ stdout: "200\n200\n", stderr: "" });
  });

  it("loads only itself and the database when keys are kept", async () => {
    const code = `const { startSandbox } = require("wechatpay-global-sandbox");
      startSandbox({ port: 0, memory: true, dir: "from-code", logLevel: "silent" }).then(async (sandbox) => {
        const names = Object.keys(require.cache).map((path) => /.*node_modules.((?:@[^/\\\\]+.)?[^/\\\\]+)/.exec(path)[1]);
        console.log([...new Set(names)].sort().join(" "));
        await sandbox.close();
      });`;
    const { stdout } = await inProject(process.execPath, ["--input-type=commonjs", "--eval", code]);
    expect(
      stdout
        .trim()
        .split(" ")
        .filter((name) => !name.startsWith("@libsql")),
    ).toEqual(["@neon-rs/load", "detect-libc", "libsql", "wechatpay-global-sandbox"]);
  });

  it("has types that resolve in every mode, to the kind of module that they describe", async () => {
    expect(typesOf(tarball).problems).toEqual([]);
  });
});
