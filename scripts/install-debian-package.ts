import { execFileSync, spawnSync } from "node:child_process";

/** Something that tests need and npm does not bring. */
export interface DebianPackage {
  /** Debian's name. */
  name: string;
  /** Commands of which one must succeed, each with its parameters. */
  checks: string[][];
  /** What to do where there is no apt-get. */
  otherwise: string;
}

/** Installs Debian's package unless what it brings is there already, without starting a service of its own. */
export function installDebianPackage({ name, checks, otherwise }: DebianPackage): void {
  if (checks.some(succeeds)) {
    console.log(`${name} is installed`);
  } else if (succeeds(["apt-get", "--version"])) {
    try {
      aptGet("update", "-q");
      aptGet("install", "-q", "-y", "--no-install-recommends", name);
      console.log(`${name} was installed from Debian's packages`);
    } catch {
      // What apt-get had to say stands above; a stack trace would hide it.
      console.error(`${name} could not be installed; as root: apt-get update && apt-get install ${name}`);
      process.exitCode = 1;
    }
  } else {
    console.error(otherwise);
    process.exitCode = 1;
  }
}

function succeeds([command = "", ...parameters]: string[]): boolean {
  return spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
}

function aptGet(...parameters: string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  // RUNLEVEL=1 tells invoke-rc.d that services are not to be started.
  const [command = "", ...rest] = [
    ...asRoot,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "RUNLEVEL=1",
    "apt-get",
    ...parameters,
  ];
  execFileSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
}
