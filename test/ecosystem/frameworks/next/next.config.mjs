import { fileURLToPath } from "node:url";

export default {
  // Otherwise Next.js looks for a lock file in parent folders.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  // Another test compiles all examples together.
  typescript: { ignoreBuildErrors: true },
};
