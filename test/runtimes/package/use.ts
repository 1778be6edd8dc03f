import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { copyPrograms, emptyProject, install, pack } from "../../package/support/pack.js";
import { output } from "../../package/support/run.js";
import { SIGNING } from "../../support/fixtures.js";
import type { TestResult } from "../harness/run-file.js";
import { type Results, serveWorker } from "../run.js";
import { type Runtime, WORKER_CONDITIONS } from "../runtimes.js";
import { buildOf } from "../seams.js";
import { type Platform, startPlatform } from "./platform.js";

/** Builds, packs and installs the package into an otherwise empty project. */
export async function installPackage(folder: string): Promise<string> {
  const project = emptyProject(join(folder, "project"));
  const { tarball } = await pack(folder);
  await install(project, [tarball]);
  copyPrograms(project);
  copyFileSync(join(import.meta.dirname, "worker.js"), join(project, "worker.js"));
  return project;
}

/** Uses the installed package as the runtime's users do. */
export async function usePackage(runtime: Runtime, project: string): Promise<Results> {
  const results = await (runtime.id === "workerd" ? useInWorker(runtime, project) : usePrograms(runtime, project));
  return new Map([["the package", results]]);
}

/** The programs of test/package/consumer, by import and by require. */
function usePrograms({ executable = "", parameters = [], builds }: Runtime, project: string): Promise<TestResult[]> {
  const [conditions = []] = builds;
  // The functions of the runtime that its build calls.
  const called = buildOf(conditions) === "node" ? ["node:http"] : ["fetch", "WebCrypto"];
  const run = (program: string) => output(executable, [...parameters, program], project);
  return inTurn([
    ...["import.mjs", "require.cjs"].map((program): [string, () => Promise<void>] => [
      program,
      async () => assert.deepEqual(JSON.parse((await run(program)).stdout).called, called),
    ]),
    ["both.mjs", async () => void (await run("both.mjs"))],
  ]);
}

/** As a bundle, in a workerd without Node's modules. */
async function useInWorker({ executable = "" }: Runtime, project: string): Promise<TestResult[]> {
  const platform = await startPlatform();
  try {
    const module = join(project, "bundle.mjs");
    writeFileSync(join(project, "settings.json"), JSON.stringify(platform.settings));
    writeFileSync(module, await bundleWorker(project));
    const worker = await serveWorker(executable, module, ["no_nodejs_compat"]);
    return await useWorker(worker.url, platform, project).finally(worker.close);
  } finally {
    platform.close();
  }
}

async function useWorker(url: string, platform: Platform, project: string): Promise<TestResult[]> {
  const get = async (path: string) => (await fetch(new URL(path, url))).json();
  const notify = (message: { headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }) =>
    fetch(new URL("/notification", url), { method: "POST", ...message });
  return inTurn([
    ["the package names nothing of Node", async () => assert.deepEqual(await nodeNamesIn(project), [])],
    ["the worker has nothing of Node", async () => assert.deepEqual(await get("/globals"), [])],
    ["a signed call", async () => assert.deepEqual(await get("/signed"), SIGNING.answer)],
    ["a refused call", async () => assert.deepEqual(await get("/refused"), error("Api", "CONTRACT_EXISTED"))],
    ["a forged answer", async () => assert.deepEqual(await get("/forged"), error("Verification", "SIGNATURE_INVALID"))],
    ["a redirect", async () => assert.deepEqual(await get("/redirected"), error("Connection", "REDIRECT_REFUSED"))],
    ["wrong input", async () => assert.deepEqual(await get("/input"), error("Input", "INVALID_INPUT"))],
    ["a notification", async () => assert.equal((await notify(platform.notification())).status, 200)],
    ["its event", async () => assert.equal(await get("/event"), "PAPAY.SIGN")],
    [
      "a forged notification",
      async () => assert.equal((await notify(platform.notification({ "Wechatpay-Nonce": "another" }))).status, 401),
    ],
    [
      "16 requests that need one download",
      async () => {
        const sessions = await Promise.all(Array.from({ length: 16 }, () => get("/downloaded")));
        assert.deepEqual(sessions, Array(16).fill(SIGNING.answer));
        assert.equal(platform.seen.downloads, 1);
      },
    ],
    ["a test notification", async () => assert.equal(await get("/testing"), "PAPAY.SIGN")],
    [
      "every request was signed, and none followed a redirect",
      async () => {
        assert.deepEqual([platform.seen.faults, platform.seen.redirected], [[], 0]);
      },
    ],
  ]);
}

/** Neutral: an import of Node's modules is an error of the build. */
async function bundleWorker(project: string, more: BuildOptions = {}): Promise<string> {
  const { outputFiles = [] } = await build({
    absWorkingDir: project,
    entryPoints: ["worker.js"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: WORKER_CONDITIONS,
    logLevel: "silent",
    ...more,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const NODE_NAMES = ["process", "Buffer", "require", "global", "setImmediate", "__dirname", "__filename"];

/** Node's global names that the package uses; openapi-fetch checks `typeof process` first. */
async function nodeNamesIn(project: string): Promise<string[]> {
  // The bundler marks only names, not words of a text.
  const define = Object.fromEntries(NODE_NAMES.map((name) => [name, `NODE_${name}`]));
  return (await bundleWorker(project, { define, external: ["openapi-fetch"] })).match(/\bNODE_\w+/g) ?? [];
}

const error = (name: string, code: string) => ({ name: `WechatPay${name}Error`, code, isOurs: true });

async function inTurn(tests: [name: string, run: () => Promise<void>][]): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const [name, run] of tests) {
    results.push(
      await run().then(
        () => ({ name, passed: true }),
        (reason: Error) => ({ name, passed: false, error: reason.stack ?? String(reason) }),
      ),
    );
  }
  return results;
}
