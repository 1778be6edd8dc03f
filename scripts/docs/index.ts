import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { toolIn } from "../install-locked.js";
import { writeLlms } from "./llms.js";
import { writeSdkPages } from "./sdk.js";
import { stage } from "./stage.js";

const USAGE = `Usage: npm run docs [-- --build] [--base PATH] [--origin URL] [--repository URL [--ref REF]] [--port NUMBER]

Makes the documentation site from docs/, spec/ and src/, and serves it at http://127.0.0.1:5173. Pages are made when it starts:
start it again after a change.

  --build       write the site to tools/docs/dist instead; a dead link, a missing anchor or a warning of TypeDoc fails it
  --base        the path of the site on its host, with a slash at both ends (default /)
  --origin      the host of the site, such as https://owner.github.io: llms.txt has whole addresses then, and a site map is written
  --repository  such as https://github.com/owner/name: links to files that are no pages of the site lead there
  --ref         the version that these links lead to: a commit, a branch or a tag (default HEAD)
  --port        another port (default 5173)
`;

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = `${root}tools/docs`;

const { values } = parseArgs({
  options: {
    build: { type: "boolean", default: false },
    base: { type: "string", default: "/" },
    origin: { type: "string", default: "" },
    repository: { type: "string" },
    ref: { type: "string", default: "HEAD" },
    port: { type: "string", default: "5173" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else main();

function main(): void {
  const { build, base, origin, repository, ref, port } = values;
  if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`--base must begin and end with a slash, got "${base}"\n\n${USAGE}`);
  if (repository !== undefined && !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`--repository must be such as https://github.com/owner/name, got "${repository}"\n\n${USAGE}`);
  }
  if (origin !== "" && !/^https:\/\/[\w.:-]+$/.test(origin)) {
    throw new Error(`--origin must be such as https://owner.github.io, got "${origin}"\n\n${USAGE}`);
  }
  const env = {
    ...process.env,
    DOCS_BASE: base,
    DOCS_ORIGIN: origin,
    ...(repository && { DOCS_REPOSITORY: repository }),
  };
  // With more room for what soon is garbage, a build takes a fifth less.
  const run = (...parameters: string[]) => {
    const node = ["--max-semi-space-size=64", ...parameters];
    const { status } = spawnSync(process.execPath, node, { cwd: tools, env, stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  };
  const vitepress = toolIn("tools/docs", "vitepress");
  const navigation = stage(`${tools}/site`, writeSdkPages, repository === undefined ? undefined : { repository, ref });
  if (!build) {
    run(vitepress, "dev", ".", "--host", "127.0.0.1", "--port", port, "--strictPort");
    return;
  }
  run(vitepress, "build", ".");
  writeLlms(`${tools}/site`, `${tools}/dist`, navigation, { origin, base });
  run("check-links.mjs", "dist", base);
}
