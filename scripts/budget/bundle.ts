import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** Small programs that use the package. */
export const USES = {
  client: `
    import { appHandoff, createClient } from "wechatpay-global";
    export default async (options, request) => {
      const { session_id } = await createClient(options).createAppSigningSession(request);
      return appHandoff(session_id);
    };`,
  everything: `export { createClient } from "wechatpay-global";`,
  connection: `export { connect, createAppSigningSession } from "wechatpay-global";`,
  functions: `export {
      connect, createAppSigningSession, createH5SigningSession, createJsapiSigningSession, createMiniProgramSigningSession,
      createWebSigningSession, getContract, getContractByOutContractCode, listPlatformCertificates, terminateContract,
    } from "wechatpay-global";`,
  notifications: `export { createNotificationParser } from "wechatpay-global";`,
  appHandoff: `export { appHandoff } from "wechatpay-global";`,
};

type Target = Pick<BuildOptions, "platform" | "conditions">;

/** For Workers. The build fails when the code needs a built-in module of Node.js, which this platform lacks. */
const PORTABLE: Target = { platform: "browser", conditions: ["workerd", "worker", "browser"] };

/** The bytes of a program, bundled, minified and compressed by gzip. */
export async function bundledBytes(use: string, folder: string, target: Target = PORTABLE): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: use, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    tsconfigRaw: {},
    logLevel: "error",
    ...target,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild made nothing");
  return gzipSync(output.contents, { level: 9 }).length;
}
