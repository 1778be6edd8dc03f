import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Address, withAbsoluteLinks } from "./readme.js";

const USAGE = `Usage: npx tsx scripts/address/index.ts --repository URL [--ref REF] [--package FOLDER] [--write-to FOLDER]

Writes the address of the repository into a package: repository, homepage and bugs in package.json, and absolute links
and images in each README, because relative ones lead nowhere on npm's page. The workflow Release runs this before it packs.
The changes are not committed, since the repository can move.

  --repository  such as https://github.com/owner/name
  --ref         the version that links lead to: a commit, a branch or a tag (default HEAD)
  --package     . or sandbox (default .)
  --write-to    the folder whose package.json and READMEs are changed (default that of the package)
`;

const root = fileURLToPath(new URL("../..", import.meta.url));

const { values } = parseArgs({
  options: {
    repository: { type: "string", default: "" },
    ref: { type: "string", default: "HEAD" },
    package: { type: "string", default: "." },
    "write-to": { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else main({ repository: values.repository, ref: values.ref }, values.package, values["write-to"]);

function main(address: Address, folder: string, target = join(root, folder)): void {
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address.repository) || address.ref === "") {
    throw new Error(`not the address of a repository: "${address.repository}" at "${address.ref}"\n\n${USAGE}`);
  }
  change(join(target, "package.json"), (text) => {
    const pkg = { ...JSON.parse(text), ...fieldsOf(address, folder) };
    return `${JSON.stringify(pkg, null, 2)}\n`;
  });
  for (const name of readdirSync(target).filter((file) => /^README.*\.md$/.test(file))) {
    change(join(target, name), (text) =>
      withAbsoluteLinks(text, address, folder, (path) => existsSync(join(root, path))),
    );
  }
}

function fieldsOf({ repository }: Address, folder: string) {
  const isRoot = folder === ".";
  return {
    homepage: isRoot ? `${repository}#readme` : `${repository}/tree/HEAD/${folder}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: "git", url: `git+${repository}.git`, ...(isRoot ? {} : { directory: folder }) },
  };
}

function change(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, "utf8")));
}
