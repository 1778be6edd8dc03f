import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { toolIn } from "./install-locked.js";

const USAGE = `Usage: tsx scripts/sbom.ts [--package FOLDER] [--out FILE]

Writes what a published package needs at run time, in the versions of package-lock.json, as a CycloneDX document, by the
command line of CycloneDX, which checks it against its schema. The same lock file gives the same bytes.

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
else main(values.package, resolve(values.out));

interface Component {
  "bom-ref": string;
  name: string;
}

interface Sbom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string }[];
}

function main(folder: string, out: string): void {
  const { name }: { name: string } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const of = folder === "." ? ["--no-workspaces"] : ["--workspace", name];
  const parameters = [
    "--omit",
    "dev",
    "--omit",
    "peer",
    ...of,
    "--mc-type",
    "library",
    "--package-lock-only",
    "--validate",
    "--output-reproducible",
  ];
  const cyclonedx = toolIn("tools/release", "cyclonedx-npm");
  const sbom: Sbom = JSON.parse(execFileSync(cyclonedx, parameters, { cwd: root, encoding: "utf8" }));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(about(sbom, name), null, 2)}\n`);
  console.log(`${out}: ${name} and ${sbom.components.length} components`);
}

/** Of a workspace it says that the repository's root depends on it: what is published comes into the root's place. */
function about(sbom: Sbom, name: string): Sbom {
  const { component: top } = sbom.metadata;
  if (top.name === name) return sbom;
  const own = sbom.components.find((component) => component.name === name);
  if (own === undefined) throw new Error(`the SBOM lacks ${name}`);
  sbom.metadata.component = { ...own, type: "library" } as Component;
  sbom.components = sbom.components.filter((component) => component !== own);
  sbom.dependencies = sbom.dependencies.filter(({ ref }) => ref !== top["bom-ref"]);
  return sbom;
}
