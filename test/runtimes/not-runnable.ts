/** A test that cannot pass in a runtime, whatever the SDK does. */
export interface NotRunnable {
  /** Runtimes by their ids. */
  on: string[];
  file: string;
  /** A test or a describe block; without it, the whole file. */
  test?: string;
  /** The tests among them that can run. */
  except?: string[];
  reason: string;
}

/** Whether an entry names this test. */
export function covers({ file, test, except = [] }: NotRunnable, ofFile: string, name: string): boolean {
  return (
    file === ofFile && !except.includes(name) && (test === undefined || name === test || name.startsWith(`${test} > `))
  );
}

/* These tests run too. A listed test that passes or does not exist fails the run, so that the list stays current. */
const NO_SERVER = "needs a server: workerd listens only where its configuration says so";
const NO_LISTENERS = "counts listeners and timers by functions that are Node's alone";
const NO_RSA_PSS = "makes an RSA-PSS key, which node:crypto does not make or export here";
const NO_REALM = "makes another realm by node:vm, which workerd does not have";
const TRANSPORT = "src/runtime/transport.test.ts";
const HANDLER = "src/notifications/handler.test.ts";
const NETWORK = "test/hostile/network.security.test.ts";

export const NOT_RUNNABLE: NotRunnable[] = [
  { on: ["workerd"], file: "src/operations/download-statement.test.ts", reason: NO_SERVER },
  {
    on: ["bun", "workerd"],
    file: "test/hostile/statements.security.test.ts",
    reason: "collects garbage by a function of V8 that node:vm gives, before it measures memory",
  },
  {
    on: ["bun", "deno", "workerd"],
    file: "src/keys/damaged-keys.test.ts",
    test: "an entry of platformKeys > that is for RSA-PSS only is not taken for a key of this scheme",
    reason: NO_RSA_PSS,
  },
  {
    on: ["bun"],
    file: "src/runtime/deadline.test.ts",
    test: "nothing is left behind > by a wait that ends or is cut short",
    reason: "counts timers by process.getActiveResourcesInfo(), which is always empty in Bun",
  },
  {
    on: ["bun", "deno"],
    file: NETWORK,
    test: "a server that > sends headers of 64 kB",
    reason: "the runtime's fetch takes headers of that size",
  },
  ...["to a port without a server, or without TLS, says so", "to a name that does not exist says so"].map((test) => ({
    on: ["deno"],
    file: NETWORK,
    test: `a call > ${test}`,
    reason: "Deno's fetch gives no code of the failure, only a text that holds the address",
  })),
  {
    on: ["deno"],
    file: "test/hostile/forgery.security.test.ts",
    except: ["makes 18 named wrong paddings"],
    reason: "forges signatures by RSA without padding, which node:crypto does not have in Deno",
  },
  {
    on: ["deno"],
    file: "test/hostile/load.security.test.ts",
    reason: "Deno's fetch itself sends a request again, with its nonce, when a connection that was kept is closed",
  },
  ...["deflate", "x-gzip"].map((coding) => ({
    on: ["deno"],
    file: TRANSPORT,
    test: `the transport by fetch > decompresses ${coding} within the limit`,
    reason: "Deno's fetch knows gzip and br alone; none is asked for",
  })),
  {
    on: ["workerd"],
    file: "src/runtime/awaitable.test.ts",
    test: "knows a promise of any realm, and takes nothing else for one",
    reason: NO_REALM,
  },
  ...["the transport by fetch", "the transport by node:http"].map((test) => ({
    on: ["workerd"],
    file: TRANSPORT,
    test,
    except: [
      "takes no switch to another protocol for an answer",
      "takes a status that HTTP does not have for no answer",
      "ends before the answer when it is aborted",
      "ends within the body when it is aborted",
      "breaks with a connection that breaks",
    ].map((name) => `${test} > ${name}`),
    reason: NO_SERVER,
  })),
  { on: ["workerd"], file: "src/http/redirect.test.ts", reason: NO_SERVER },
  ...["posts a notification to a handler that runs, and gives its answer", "follows no redirect"].map((test) => ({
    on: ["workerd"],
    file: "src/testing.test.ts",
    test: `deliver > ${test}`,
    reason: NO_SERVER,
  })),
  { on: ["workerd"], file: HANDLER, test: "the handler for Node > works in http", reason: NO_SERVER },
  ...["with no parser", "with express.raw()", "with a parser that keeps rawBody"].map((parser) => ({
    on: ["workerd"],
    file: HANDLER,
    test: `the handler for Node > works in Express ${parser}`,
    reason: NO_SERVER,
  })),
  ...[
    "says what to change when a JSON parser read the body",
    "stops reading at the limit, and answers",
    "takes a body of exactly the limit, and keeps the connection",
    "does not wait for a sender that sends a byte now and then, or hangs up",
  ].map((test) => ({ on: ["workerd"], file: HANDLER, test: `the handler for Node > ${test}`, reason: NO_SERVER })),
  ...["is read from a copy of its bytes of another realm", "of another realm may come as an ArrayBuffer"].map(
    (test) => ({
      on: ["workerd"],
      file: "src/notifications/parse.test.ts",
      test: `a notification > ${test}`,
      reason: NO_REALM,
    }),
  ),
  {
    on: ["workerd"],
    file: "src/runtime/crypto.test.ts",
    test: "node:crypto > takes no tag that is cut short, whose end could be guessed",
    reason: "the file for Node, which workerd never gets: its node:crypto takes tags that are cut short",
  },
  ...[
    "by a thousand calls that share a signal",
    "by work that ends, fails, is too slow or is aborted",
    "by work that throws before it gives a promise",
    "by a wait that ends or is cut short",
  ].map((test) => ({
    on: ["workerd"],
    file: "src/runtime/deadline.test.ts",
    test: `nothing is left behind > ${test}`,
    reason: NO_LISTENERS,
  })),
  {
    on: ["workerd"],
    file: "src/runtime/on-abort.test.ts",
    reason: NO_LISTENERS,
  },
  { on: ["workerd"], file: "test/hostile/load.security.test.ts", reason: NO_SERVER },
  {
    on: ["workerd"],
    file: NETWORK,
    except: ["a call > ends with the caller's reason when aborted before"],
    reason: NO_SERVER,
  },
];
