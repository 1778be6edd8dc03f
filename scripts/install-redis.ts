import { execFileSync, spawnSync } from "node:child_process";

/*
 * The tests of duplicates run against a real Redis. This installs Debian's package where it is
 * missing, without starting a service of its own.
 */
const has = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, { stdio: "ignore" }).status === 0;

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

if (has("redis-server", "--version")) {
  console.log("redis-server is installed");
} else if (has("apt-get", "--version")) {
  try {
    aptGet("update", "-q");
    aptGet("install", "-q", "-y", "--no-install-recommends", "redis-server");
    console.log("redis-server was installed from Debian's packages");
  } catch {
    // What apt-get had to say stands above; a stack trace would hide it.
    console.error("redis-server could not be installed; as root: apt-get update && apt-get install redis-server");
    process.exitCode = 1;
  }
} else {
  console.error("Install redis-server first, for example: brew install redis");
  process.exitCode = 1;
}
