import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withAbsoluteLinks } from "../../scripts/address/readme.js";
import { output } from "./support/run.js";

const root = join(import.meta.dirname, "../..");
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const REPOSITORY = "https://github.com/owner/name";
const REF = "0123456789abcdef";

const scratch = mkdtempSync(join(tmpdir(), "wechatpay-global-address-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const address = (...parameters: string[]) =>
  output(process.execPath, [tsx, join(root, "scripts/address/index.ts"), ...parameters], root);

describe.each([
  { folder: ".", homepage: `${REPOSITORY}#readme`, directory: {}, readmes: ["README.md", "README.zh-CN.md"] },
  {
    folder: "sandbox",
    homepage: `${REPOSITORY}/tree/HEAD/sandbox#readme`,
    directory: { directory: "sandbox" },
    readmes: ["README.md"],
  },
])("the tarball of $folder, with the address of its repository,", ({ folder, homepage, directory, readmes }) => {
  it("names it, and its READMEs have only absolute links and images", async () => {
    const name = folder === "." ? "sdk" : folder;
    const copy = join(scratch, name);
    mkdirSync(copy);
    for (const file of ["package.json", ...readmes]) copyFileSync(join(root, folder, file), join(copy, file));
    await address("--repository", REPOSITORY, "--ref", REF, "--package", folder, "--write-to", copy);
    const pack = ["pack", "--ignore-scripts", "--json", "--workspaces=false", "--pack-destination", copy];
    const [{ filename }] = JSON.parse((await output("npm", pack, copy)).stdout);
    await output("tar", ["-xzf", filename, "package"], copy);

    const packed = (file: string) => readFileSync(join(copy, "package", file), "utf8");
    expect(JSON.parse(packed("package.json"))).toMatchObject({
      homepage,
      bugs: { url: `${REPOSITORY}/issues` },
      repository: { type: "git", url: `git+${REPOSITORY}.git`, ...directory },
    });
    for (const name of readmes) {
      const links = [...packed(name).matchAll(/\]\(([^)]*)\)|(?:href|src)="([^"]*)"/g)].map(
        ([, one, other]) => one ?? other ?? "",
      );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !/^(https:|#)/.test(link))).toEqual([]);
      // The files that they lead to are in the repository.
      const here = links.filter((link) => link.startsWith(`${REPOSITORY}/`));
      const paths = here.map((link) => link.replace(/.*\/(blob|raw)\/0123456789abcdef\//, "").replace(/#.*/, ""));
      expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    }
  });
});

it.each(["", "https://github.com//", "https://github.com/owner", "git@github.com:owner/name.git"])(
  "no package is packed for the address %j",
  async (repository) => {
    await expect(address("--repository", repository, "--write-to", scratch)).rejects.toThrow("not the address");
  },
);

describe("a README", () => {
  const absolute = (readme: string, folder = ".") =>
    withAbsoluteLinks(readme, { repository: REPOSITORY, ref: REF }, folder, (path) => !path.includes("missing"));

  it.each([
    ["[a](docs/a.md#b)", `[a](${REPOSITORY}/blob/${REF}/docs/a.md#b)`],
    ["[`a`](docs/a.md)", `[\`a\`](${REPOSITORY}/blob/${REF}/docs/a.md)`],
    ["![a](docs/a.png)", `![a](${REPOSITORY}/raw/${REF}/docs/a.png)`],
    ["[![a](a.svg)](./LICENSE)", `[![a](${REPOSITORY}/raw/${REF}/a.svg)](${REPOSITORY}/blob/${REF}/LICENSE)`],
    ['<img src="docs/a.png">', `<img src="${REPOSITORY}/raw/${REF}/docs/a.png">`],
    ["[a](https://a.example) [b](#b)", "[a](https://a.example) [b](#b)"],
    ["`[a](docs/a.md)`", "`[a](docs/a.md)`"],
    ["```md\n[a](docs/a.md)\n```", "```md\n[a](docs/a.md)\n```"],
  ])("replaces %s by the link %s", (readme, expected) => expect(absolute(readme)).toBe(expected));

  it("of a package in a folder leads out of it", () => {
    expect(absolute("[a](../docs/a.md)", "sandbox")).toBe(`[a](${REPOSITORY}/blob/${REF}/docs/a.md)`);
  });

  it.each(["[a](docs/missing.md)", "[a](../outside.md)"])("whose link %s leads to nothing is refused", (readme) =>
    expect(() => absolute(readme)).toThrow("is not there"),
  );
});
