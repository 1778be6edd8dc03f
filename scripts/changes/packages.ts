import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackageJSON } from "@changesets/types";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A package as Changesets wants it. */
export interface Package {
  dir: string;
  packageJson: PackageJSON;
}

const sdk = read(root);
const sandbox = read(join(root, "sandbox"));

/**
 * Both packages. Changesets' own command line sees the workspaces alone, and not the package at the
 * root of the repository, which is the SDK: so it is given them here.
 */
export const PACKAGES = { tool: "yarn" as const, root: sdk, packages: [sdk, sandbox] };

/** The files whose change a user of the package can notice, by the package's name. */
export const NOTICED: Record<string, { files: RegExp; except: RegExp }> = {
  [sdk.packageJson.name]: { files: /^(src|generated|api|scripts\/build)\//, except: /\.test\.ts$|STAMP\.json$/ },
  [sandbox.packageJson.name]: { files: /^sandbox\/(src|ui)\//, except: /\.test(-\w+)?\.tsx?$/ },
};

function read(dir: string): Package {
  return { dir, packageJson: JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) };
}
