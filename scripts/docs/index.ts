import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { toolIn } from "../install-locked.js";
import { writeLlms } from "./llms.js";
import { writeSdkPages } from "./sdk.js";
import { serve } from "./serve.js";
import { stage, stageAgain } from "./stage.js";

const USAGE = `Usage: npm run docs [-- --build | --serve | --dev] [--base PATH] [--origin URL] [--repository URL [--ref REF]] [--port NUMBER]

Makes the documentation site from docs/, spec/ and src/ in tools/docs/dist, and serves it at http://127.0.0.1:5173 as readers get
it, with llms.txt and the Markdown of each page. A dead link, a missing anchor or a warning of TypeDoc fails it.

  --build       make it, and do not serve it
  --serve       serve what was made before
  --dev         for work on the pages: starts sooner, by the development server of VitePress, and shows a change of docs/*.md at
                once. It has no llms.txt, checks no links, and reads spec/ and src/ when it starts
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
    serve: { type: "boolean", default: false },
    dev: { type: "boolean", default: false },
    base: { type: "string", default: "/" },
    origin: { type: "string", default: "" },
    repository: { type: "string" },
    ref: { type: "string", default: "HEAD" },
    port: { type: "string", default: "5173" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
  const { build, dev, base, origin, repository, ref, port } = values;
  if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`--base must begin and end with a slash, got "${base}"\n\n${USAGE}`);
  if (repository !== undefined && !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`--repository must be such as https://github.com/owner/name, got "${repository}"\n\n${USAGE}`);
  }
  if (origin !== "" && !/^https:\/\/[\w.:-]+$/.test(origin)) {
    throw new Error(`--origin must be such as https://owner.github.io, got "${origin}"\n\n${USAGE}`);
  }
  if ([build, dev, values.serve].filter(Boolean).length > 1) {
    throw new Error(`--build, --serve and --dev exclude each other\n\n${USAGE}`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`--port must be a port, got "${port}"\n\n${USAGE}`);
  if (values.serve && !existsSync(`${tools}/dist/index.html`)) {
    throw new Error("there is no site yet; run: npm run docs -- --build");
  }
  // Before the site is made, which takes long: the port may be taken.
  const served = build || dev ? undefined : await serve(`${tools}/dist`, Number(port), base);
  if (!values.serve) {
    const env = {
      ...process.env,
      DOCS_BASE: base,
      DOCS_ORIGIN: origin,
      ...(repository && { DOCS_REPOSITORY: repository }),
    };
    const vitepress = toolIn("tools/docs", "vitepress");
    const address = repository === undefined ? undefined : { repository, ref };
    const navigation = stage(`${tools}/site`, writeSdkPages, address);
    if (dev) {
      process.exitCode = await develop([vitepress, "dev", ".", "--port", port], env, (source) =>
        stageAgain(`${tools}/site`, source, address),
      );
      return;
    }
    run(env, vitepress, "build", ".");
    writeLlms(`${tools}/site`, `${tools}/dist`, navigation, { origin, base });
    run(env, "check-links.mjs", "dist", base);
  }
  if (served === undefined) return;
  console.log(`The documentation site is at ${served.origin}${base}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, served.stop);
}

function run(env: NodeJS.ProcessEnv, ...parameters: string[]): void {
  // With more room for what soon is garbage, a build takes a fifth less.
  const node = ["--max-semi-space-size=64", ...parameters];
  const { status } = spawnSync(process.execPath, node, { cwd: tools, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs the development server of VitePress until it ends.
 *
 * @param again - writes the page of a file again, such as `docs/charge.md`.
 * @returns its exit code.
 */
async function develop(parameters: string[], env: NodeJS.ProcessEnv, again: (source: string) => void): Promise<number> {
  const own = ["--host", "127.0.0.1", "--strictPort"];
  const child = spawn(process.execPath, [...parameters, ...own], { cwd: tools, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  const watcher = watch(`${root}docs`, { recursive: true }, (_, name) => {
    try {
      if (name !== null) again(`docs/${name.replaceAll("\\", "/")}`);
    } catch (error) {
      console.error(String(error)); // a wrong link, or half a file: the next change mends it
    }
  });
  const [status] = await once(child, "exit");
  watcher.close();
  return status ?? 0;
}
