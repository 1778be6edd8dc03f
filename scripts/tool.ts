import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { installLocked, toolIn } from "./install-locked.js";

/*
 * tsx scripts/tool.ts FOLDER                       installs the packages of the folder's lock file
 * tsx scripts/tool.ts FOLDER PROGRAM PARAMETER...  and runs one of their programs, in the present folder
 */
const [folder = "", program, ...parameters] = process.argv.slice(2);
if (program === undefined) installLocked(resolve(folder));
else process.exitCode = spawnSync(toolIn(folder, program), parameters, { stdio: "inherit" }).status ?? 1;
