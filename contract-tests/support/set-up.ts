import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/install-locked.js";

/** Installs Prism and Pact, which `npm ci` of the repository does not bring. */
export default function setUp(): void {
  installLocked(fileURLToPath(new URL("..", import.meta.url)));
}
