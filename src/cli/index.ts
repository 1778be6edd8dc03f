import { main } from "./main.js";

/*
 * The command `wechatpay-global`. Nothing of the package imports it.
 */
const { stdout, stderr } = process;
process.exitCode = await main({
  parameters: process.argv.slice(2),
  variables: process.env,
  out: {
    write: (text) => stdout.write(text),
    isTerminal: stdout.isTTY === true,
    hasColours: stdout.isTTY === true,
    width: stdout.columns ?? 100,
  },
  err: (text) => stderr.write(text),
  now: Date.now,
});
