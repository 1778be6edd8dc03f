import { installDebianPackage } from "./install-debian-package.js";

/*
 * The tests of duplicates run against a real Redis. This installs Debian's package where it is missing.
 */
installDebianPackage({
  name: "redis-server",
  checks: [["redis-server", "--version"]],
  otherwise: "Install redis-server first, for example: brew install redis",
});
