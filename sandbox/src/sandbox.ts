import { join } from "node:path";
import { Exchanges } from "./api/exchanges.js";
import { createApiHandler } from "./api/handler.js";
import { createBus } from "./bus.js";
import { createPages } from "./console/pages.js";
import { Presenter, presentMerchant } from "./console/present.js";
import { createConsoleRoutes } from "./console/routes.js";
import { Switchboard } from "./faults/switchboard.js";
import { environment, writeEnvFile } from "./keys/env-file.js";
import { assertOwnFolder } from "./keys/folder.js";
import { Keyring } from "./keys/keyring.js";
import { createLog } from "./log.js";
import { Deliveries } from "./notify/deliveries.js";
import { readOptions, type SandboxOptions, type Settings } from "./options.js";
import { Nonces } from "./platform/nonces.js";
import { Platform } from "./platform/platform.js";
import { utc } from "./rfc3339.js";
import { close, createServer, listen } from "./server.js";
import { RequestChecks } from "./spec/check-request.js";
import { removeDatabase } from "./state/database.js";
import { Store } from "./state/store.js";
import { VERSION } from "./version.js";
import type { PlatformView } from "./views.js";

/** A running sandbox. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:4020`: base URL of the API, and address of the console. */
  url: string;
  /** The folder with keys, data and `.env`. */
  directory: string;
  envFile: string;
  /** What `.env` holds, by name. */
  env: Record<string, string>;
  /** Ends it cleanly: requests and deliveries under way are finished first. */
  close(): Promise<void>;
}

const GRACE = 2_000;
/** Between the answer that gives a session and the user who agrees by himself. */
const AGREE_AFTER = 100;

/**
 * Starts a stand-in for WeChat Pay Global on this machine.
 *
 * @throws RangeError when an option is wrong; nothing was made then.
 * @throws Error when the port is in use, another sandbox uses the folder, or its keys are damaged.
 *
 * @example
 * const sandbox = await startSandbox({ port: 0, memory: true, autoAgree: true });
 * const client = createClient({ baseUrl: sandbox.url, mchid: sandbox.env.WECHATPAY_MCHID, … });
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = readOptions(options);
  const { directory, now } = settings;
  const log = createLog(settings.logLevel);
  const database = join(directory, "sandbox.db");
  assertOwnFolder(directory);
  if (settings.reset) {
    removeDatabase(database);
    Keyring.reset(directory);
  }
  const [keyring, checks] = await Promise.all([Keyring.open(directory, settings.bindings, now), RequestChecks.load()]);
  const store = new Store(settings.memory ? undefined : database);
  const bus = createBus();
  const stopping = new AbortController();
  const policy = { forwardTo: settings.forwardTo, allowHosts: settings.allowHosts };
  const presenter = new Presenter({ store, keyring, policy, now });
  const tell = (kind: "session" | "contract" | "notification", id: string) => {
    if (bus.listenerCount(kind) === 0) return;
    const view = presenter[kind](id);
    if (view) bus.emit(kind, view as never);
  };

  const deliveries = new Deliveries({
    store,
    keyring,
    policy,
    speed: settings.notifySpeed,
    now,
    onChange: (id) => tell("notification", id),
    onError: (error) => log.error({ error: String(error) }, "delivery failed"),
  });
  const agreements = new Set<NodeJS.Timeout>();
  const agreeLater = (sessionId: string) => {
    const timer = setTimeout(() => {
      agreements.delete(timer);
      agree(sessionId);
    }, AGREE_AFTER);
    agreements.add(timer);
  };
  const platform = new Platform({
    store,
    deliveries,
    now,
    onChange: (kind, id) => {
      tell(kind, id);
      if (kind === "session" && settings.autoAgree && store.sessions.find(id)?.state === "OPEN") agreeLater(id);
    },
  });
  const agree = (sessionId: string) => {
    try {
      platform.agree(sessionId);
    } catch (error) {
      log.warn({ sessionId, error: String(error) }, "not agreed");
    }
  };

  const switchboard = new Switchboard(bus, settings.faults);
  const exchanges = new Exchanges();
  let url = "";
  const describe = (): PlatformView => describePlatform(settings, keyring, url);
  const server = createServer({
    api: createApiHandler({ keyring, nonces: new Nonces(), platform, checks, switchboard, exchanges, bus, log, now }),
    consoleRoutes: createConsoleRoutes({
      platform,
      presenter,
      keyring,
      switchboard,
      exchanges,
      bus,
      describe,
      stopped: stopping.signal,
    }),
    pages: createPages(),
    log,
  });
  const envFile = join(directory, ".env");
  let env: Record<string, string>;
  try {
    url = `http://127.0.0.1:${await listen(server, settings.port)}`;
    env = environment(keyring, url);
    writeEnvFile(envFile, env);
  } catch (error) {
    server.close();
    store.close();
    throw error;
  }
  deliveries.wake();
  if (settings.autoAgree) for (const { session_id } of store.sessions.open(now())) agreeLater(session_id);
  log.info({ url, directory, version: VERSION }, "started");

  let closed: Promise<void> | undefined;
  const shutDown = async () => {
    stopping.abort();
    for (const timer of agreements) clearTimeout(timer);
    await Promise.all([close(server, GRACE), deliveries.stop()]);
    store.close();
    log.info("stopped");
  };
  return {
    url,
    directory,
    envFile,
    env,
    close: () => {
      closed ??= shutDown();
      return closed;
    },
  };
}

function describePlatform(settings: Settings, keyring: Keyring, url: string): PlatformView {
  return {
    base_url: url,
    directory: settings.directory,
    env_file: join(settings.directory, ".env"),
    memory: settings.memory,
    auto_agree: settings.autoAgree,
    forward_to: settings.forwardTo?.href ?? null,
    notify_speed: settings.notifySpeed,
    version: VERSION,
    certificates: keyring.certificates.map(({ state, key }) => ({
      serial_no: key.serialNo,
      state,
      expires_at: utc(key.notAfter.getTime()),
    })),
    public_key_id: keyring.publicKey.serialNo,
    merchants: keyring.merchants.map(presentMerchant),
  };
}
