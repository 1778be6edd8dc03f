import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Spec, Validation } from "@cyclonedx/cyclonedx-library";

const USAGE = `Usage: npm run sbom [-- --package FOLDER] [--out FILE]

Writes what a published package needs at run time as a CycloneDX document, in the versions of
package-lock.json. The same commit makes the same bytes, and the document is checked against CycloneDX's schema.

  --package  . (default) or sandbox
  --out      default .tmp/sbom.cdx.json
`;

const root = fileURLToPath(new URL("..", import.meta.url));

const { values } = parseArgs({
  options: {
    package: { type: "string", default: "." },
    out: { type: "string", default: join(root, ".tmp/sbom.cdx.json") },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else await main(values.package, resolve(values.out));

async function main(folder: string, out: string): Promise<void> {
  const sbom = reproducible(describe(folder));
  const text = `${JSON.stringify(sbom, null, 2)}\n`;
  const faults = await new Validation.JsonStrictValidator(sbom.specVersion).validate(text);
  if (faults !== null) throw new Error(`not valid CycloneDX ${sbom.specVersion}: ${JSON.stringify(faults)}`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
  console.log(`${out}: ${sbom.components.length} components, valid CycloneDX ${sbom.specVersion}`);
}

interface Sbom {
  specVersion: Spec.Version;
  serialNumber: string;
  metadata: { timestamp: string };
  components: unknown[];
}

/**
 * By npm, in a project that is the published package: in the repository it would take the workspace for a
 * dependency, lose packages that are development dependencies as well, and name the package after its folder.
 */
function describe(folder: string): Sbom {
  const {
    devDependencies: _,
    workspaces: __,
    scripts: ___,
    ...manifest
  } = readJson(join(root, folder, "package.json"));
  const project = join(mkdtempSync(join(tmpdir(), "wechatpay-sbom-")), String(manifest["name"]));
  try {
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(project, "package-lock.json"), JSON.stringify(lockOf(folder, manifest)));
    // Drops what the package does not need. Everything that it does need is locked: nothing is downloaded.
    npm(project, "install", "--package-lock-only", "--offline", "--ignore-scripts", "--no-audit", "--no-fund");
    return JSON.parse(npm(project, "sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=library"));
  } finally {
    rmSync(dirname(project), { recursive: true });
  }
}

/** The repository's lock file, with the package in the place of the repository's root. */
function lockOf(folder: string, manifest: Record<string, unknown>) {
  const lock = readJson(join(root, "package-lock.json"));
  const all = Object.entries(lock["packages"] as Record<string, { link?: boolean }>);
  const own = `${folder}/node_modules/`;
  const packages = Object.fromEntries([
    ...all.filter(([path, { link }]) => path.startsWith("node_modules/") && !link),
    ...all.filter(([path]) => path.startsWith(own)).map(([path, entry]) => [path.slice(folder.length + 1), entry]),
  ]);
  return { ...lock, name: manifest["name"], version: manifest["version"], packages: { "": manifest, ...packages } };
}

/** Dated by the commit and not by the clock, and numbered by its content. */
function reproducible(sbom: Sbom): Sbom {
  const seconds = Number(execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" }));
  sbom.metadata.timestamp = new Date(seconds * 1000).toISOString();
  sbom.serialNumber = "";
  const hex = createHash("sha256").update(JSON.stringify(sbom)).digest("hex");
  // A UUID of version 8, which is whatever one makes it of.
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  sbom.serialNumber = `urn:uuid:${uuid.join("-")}`;
  return sbom;
}

function npm(project: string, ...parameters: string[]): string {
  return execFileSync("npm", parameters, { cwd: project, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8"));
}
