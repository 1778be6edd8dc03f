import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

export const root = join(import.meta.dirname, "../..");

/** The imports of a file, types too. */
interface Imports {
  /** Files of the repository; also its two packages by their names. */
  files: string[];
  /** Names of packages, without Node's modules. */
  packages: string[];
}

const SOURCES = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx", "*.mjs"], {
  cwd: root,
  encoding: "utf8",
});

/** The imports of each file of the repository. */
export const IMPORTS: ReadonlyMap<string, Imports> = new Map(
  SOURCES.split("\n")
    .filter((file) => file.includes("/") && existsSync(join(root, file)))
    .map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
      const names = importedFiles.map(({ fileName }) => fileName);
      const files = names.map((name) => fileOf(dirname(file), name));
      return [
        file,
        {
          files: files.filter((one) => one !== undefined),
          packages: names.filter((name, index) => files[index] === undefined && !isOfNode(name)).map(packageOf),
        },
      ];
    }),
);

function fileOf(folder: string, name: string): string | undefined {
  if (name.startsWith("#")) return `src/runtime/${name.slice(1)}.ts`;
  if (/^wechatpay-global(\/|$)/.test(name)) return `src/${name.split("/")[1] ?? "index"}.ts`;
  if (name === "wechatpay-global-sandbox") return "sandbox/src/index.ts";
  if (!name.startsWith(".")) return undefined;
  const path = join(folder, name).replaceAll("\\", "/");
  return (
    [path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find((one) => existsSync(join(root, one))) ?? path
  );
}

function isOfNode(name: string): boolean {
  return name.startsWith("node:") || builtinModules.includes(name);
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
