import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What small users of the package write. */
export const USES = {
  client: `
    import { appHandoff, createClient } from "wechatpay-global";
    export default async (options, request) => {
      const { session_id } = await createClient(options).createAppSigningSession(request);
      return appHandoff(session_id);
    };`,
  notifications: `export { createNotificationParser } from "wechatpay-global";`,
  appHandoff: `export { appHandoff } from "wechatpay-global";`,
};

/**
 * Bytes of a use, bundled and minified as for Workers, then compressed. Fails when the portable build needs
 * a built-in of Node.js, since no such thing exists on this platform.
 */
export async function bundledBytes(use: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: use, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    target: "es2022",
    tsconfigRaw: {},
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild made nothing");
  return gzipSync(output.contents, { level: 9 }).length;
}
