import { fileURLToPath } from "node:url";

export default {
  // Next.js would look for a lock file further up.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  // The compiler reads all examples together.
  typescript: { ignoreBuildErrors: true },
};
