import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../support/documents.js";
import { copyProgram } from "../support/installed/installed.js";
import { missing } from "../support/needs.js";
import { startRedisServer } from "../support/redis-server.js";
import { compiledWith } from "./examples.js";

/** The service that an example needs, and how to stop it while the example runs. */
const OUTAGES: Record<string, (compiled: string) => Promise<void>> = {
  redis: async (compiled) => {
    const redis = await startRedisServer();
    const child = fork(copyProgram(new URL("with-redis.mjs", import.meta.url)), [compiled, redis.url], {
      execArgv: [],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    try {
      expect(await messageOf(child)).toBe("ready");
      const deliver = (id: string) => {
        child.send(id);
        return messageOf(child);
      };
      expect(await deliver("EV-1")).toBe(200);
      await redis.stop();
      const meanwhile = deliver("EV-2");
      await redis.start();
      expect([200, 500, 503]).toContain(await meanwhile);
      await expect.poll(() => deliver("EV-3")).toBe(200);
    } finally {
      child.kill();
      await redis.close();
    }
  },
};

/** Packages that run in the example's own process, and so cannot stop without it. */
const IN_PROCESS = ["express", "wechatpay-global", "wechatpay-global-sandbox"];

/** The next message of the process; its end is a failure. */
async function messageOf(child: ChildProcess): Promise<unknown> {
  const ended = () => expect.fail("the process ended");
  if (child.exitCode !== null) ended();
  const [message] = await Promise.race([once(child, "message"), once(child, "exit").then(ended)]);
  return message;
}

describe("an example of a document that needs a service", () => {
  const needed = (code: string) =>
    [...code.matchAll(/from "((?!node:|\.)[^"]+)"/g)].map(([, name]) => String(name).split("/")[0] ?? "");

  it("has a test in which the service fails", () => {
    const services = EXAMPLES.flatMap(({ code }) => needed(code)).filter((name) => !IN_PROCESS.includes(name));
    expect(services).toEqual(Object.keys(OUTAGES));
  });

  it.skipIf(missing("redis-server")).each(Object.entries(OUTAGES))(
    "keeps running when %s stops and restarts",
    (name, outage) => outage(compiledWith(`from "${name}"`)),
  );
});
