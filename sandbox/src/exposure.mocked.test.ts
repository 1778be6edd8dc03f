import { afterAll, describe, expect, it, vi } from "vitest";
import { folderWithKeys, start, stopAll } from "./support.test-helper.js";
import { explainTls, exposureWarning } from "./warnings.js";

const warnings = vi.hoisted(() => [] as unknown[][]);

// Reports the given address, but listens on this machine only.
vi.mock("./server.js", async (load) => {
  const real = await load<typeof import("./server.js")>();
  const listen: typeof real.listen = async (server, port, host = "") => ({
    ...(await real.listen(server, port)),
    address: host,
  });
  return { ...real, listen };
});
vi.mock("./log.js", async (load) => {
  const real = await load<typeof import("./log.js")>();
  const createLog: typeof real.createLog = (least, print) => ({
    ...real.createLog(least, print),
    ...(print === undefined && { warn: (...given: unknown[]) => void warnings.push(given) }),
  });
  return { ...real, createLog };
});

afterAll(stopAll);

describe("a sandbox that other machines can reach", () => {
  it.each(["0.0.0.0", "::", "10.0.0.7"])("logs a warning of one line, on %s", async (host) => {
    warnings.length = 0;
    const { port } = await start({ host });
    expect(warnings).toEqual([[exposureWarning({ host, https: false }, port)]]);
  });

  it("passes the warning to `print`, and not to standard error", async () => {
    warnings.length = 0;
    const { launch } = await import("./sandbox.js");
    const passedOn: string[] = [];
    const options = { host: "0.0.0.0", port: 0, dir: await folderWithKeys(), memory: true };
    const sandbox = await launch(options, ({ msg }) => passedOn.push(msg));
    await sandbox.close();
    expect(passedOn).toEqual([expect.stringMatching(/^OPEN TO THE NETWORK by --host 0\.0\.0\.0: /)]);
    expect(warnings).toEqual([]);
  });

  it.each(["127.0.0.1", "127.0.0.2", "::1"])("logs nothing on %s", async (host) => {
    warnings.length = 0;
    await start({ host });
    expect(warnings).toEqual([]);
  });
});

it("the warning says who can use the sandbox, for what, and how the SDK connects", () => {
  const words = exposureWarning({ host: "0.0.0.0", https: false }, 4020);
  for (const part of ["everyone", "port 4020", "no login", "test keys", "send requests", "that you trust"]) {
    expect(words).toContain(part);
  }
  expect(words).not.toContain("\n");
  expect(words).toContain("use --https and --name");
  expect(exposureWarning({ host: "0.0.0.0", https: true }, 4020)).not.toContain("--https");
});

it("a failed handshake is explained", () => {
  expect(explainTls("ERR_SSL_HTTP_REQUEST")).toContain("a client sent http");
  expect(explainTls("ERR_SSL_TLSV1_ALERT_UNKNOWN_CA")).toContain("does not trust the test CA");
  expect(explainTls("ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN")).toContain("does not trust the test CA");
  expect(explainTls(undefined)).toBe("the TLS handshake failed");
});
