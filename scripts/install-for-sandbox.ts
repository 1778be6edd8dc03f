import { installDebianPackage } from "./install-debian-package.js";

/*
 * What the tests of the sandbox's world need beside npm: a real Chromium (about 400 MB as Debian's package, unless there is
 * Chrome), openssl and curl, and Debian's Python with its cryptography.
 */
const { CHROMIUM_PATH, PYTHON = "/usr/bin/python3" } = process.env;
const browsers = CHROMIUM_PATH ? [CHROMIUM_PATH] : ["chromium", "chromium-browser", "google-chrome"];

installDebianPackage({
  name: "chromium",
  checks: browsers.map((browser) => [browser, "--version"]),
  otherwise: "Install Chromium or Chrome first, and name its executable in CHROMIUM_PATH",
});
installDebianPackage({ name: "openssl", checks: [["openssl", "version"]], otherwise: "Install openssl first" });
installDebianPackage({ name: "curl", checks: [["curl", "--version"]], otherwise: "Install curl first" });
installDebianPackage({
  name: "python3-cryptography",
  checks: [[PYTHON, "-c", "import cryptography"]],
  otherwise: "Install Python's package cryptography first, and name the executable of that Python in PYTHON",
});
