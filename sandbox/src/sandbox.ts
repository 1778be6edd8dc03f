import { setMaxListeners } from "node:events";
import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import type { SecureContextOptions } from "node:tls";
import { type Addresses, addressesOf, hostNamesOf, isLoopbackAddress, withoutBrackets } from "./addresses.js";
import { Exchanges } from "./api/exchanges.js";
import { createApiHandler } from "./api/handler.js";
import { type Bus, createBus } from "./bus.js";
import { BusinessClock } from "./clock/business-clock.js";
import { ClockControl } from "./clock/control.js";
import { readTime } from "./clock/read-time.js";
import { Rotations } from "./clock/rotations.js";
import { Schedule } from "./clock/schedule.js";
import { Scheduler } from "./clock/scheduler.js";
import { createPages } from "./console/pages.js";
import { Presenter, presentMerchant } from "./console/present.js";
import { createConsoleRoutes } from "./console/routes.js";
import { createControl } from "./control/control.js";
import { createMethods } from "./control/create-methods.js";
import type { SandboxClockControl, SandboxControl } from "./control/methods.js";
import { snapshotOf } from "./control/platform.js";
import { Switchboard } from "./faults/switchboard.js";
import { environment, writeEnvFile } from "./keys/env-file.js";
import { writePrivately } from "./keys/files.js";
import { assertOwnFolder, GITIGNORE } from "./keys/folder.js";
import { Keyring } from "./keys/keyring.js";
import type { Tls } from "./keys/tls.js";
import { createLog, type Entry, type Log } from "./log.js";
import { Deliveries } from "./notify/deliveries.js";
import { readOptions, type SandboxOptions, type Settings } from "./options.js";
import { Agreements } from "./platform/agreements.js";
import { Expiries } from "./platform/expiries.js";
import { Balances } from "./platform/money/balances.js";
import { Deductions } from "./platform/money/deductions.js";
import type { MoneyKind } from "./platform/money/money-options.js";
import { Refunds } from "./platform/money/refunds.js";
import { Nonces } from "./platform/nonces.js";
import { Platform } from "./platform/platform.js";
import { utc } from "./rfc3339.js";
import { close, createRequestListener, createServer, listen } from "./server.js";
import type { Contract } from "./state/contract.js";
import { removeDatabase } from "./state/database.js";
import { FolderLock } from "./state/folder-lock.js";
import { Store } from "./state/store.js";
import { VERSION } from "./version.js";
import type { PlatformView } from "./views.js";
import { explainTls, exposureWarning } from "./warnings.js";

/**
 * A running sandbox. Its groups of methods, such as `sandbox.sessions`, do what the phone and the console do.
 *
 * @example
 * const { session_id } = await wechatpay.createAppSigningSession(request);
 * await sandbox.sessions.agree(session_id);
 * await sandbox.notifications.wait({ event_type: "PAPAY.SIGN", state: "ACKNOWLEDGED" });
 */
export interface Sandbox extends SandboxControl {
  /** The URL of API and console, such as `http://127.0.0.1:4020`. With `names`, it has the first of them. */
  url: string;
  /** The URL of the console for a browser on this machine, which may not resolve `names`. */
  consoleUrl: string;
  /** With `https`: the certificate of the test CA, PEM. `env.NODE_EXTRA_CA_CERTS` is its file. */
  ca: string | undefined;
  /** The folder with keys, data and `.env`. */
  directory: string;
  envFile: string;
  /** The variables of `.env`. */
  env: Record<string, string>;
  /** The business clock: for expiries, due work and the times in answers, not for signatures. */
  clock: SandboxClock;
  /** Stops the sandbox. Running requests have 2 seconds to finish; running deliveries have their own timeout. */
  close(): Promise<void>;
}

/** The business clock of a sandbox, for example for a year of charges in one test. It only goes forward. */
export interface SandboxClock extends SandboxClockControl {
  now(): Date;
  /**
   * Moves the clock by an ISO 8601 duration, such as `P1M` or `PT45M`; months and years follow Beijing's calendar. When the promise
   * resolves, all due work has been done in order, each item at its time. It waits at most 20 seconds for receivers of
   * notifications.
   *
   * @throws RangeError when the text is not a duration.
   * @throws Error when the time is more than 10 years ahead of real time, or the sandbox closes meanwhile.
   */
  advance(duration: string): Promise<Date>;
  /** Moves the clock to a time. @throws Error as `advance` does, and when the time is past. */
  moveTo(time: Date | string): Promise<Date>;
}

export { SandboxError } from "./control/error.js";

/** How long a move of the clock waits for receivers of notifications, in real milliseconds. */
const PATIENCE = 20_000;
/** How long running requests may still take after `close()`, in milliseconds. */
const GRACE = 2_000;

/**
 * Starts a sandbox of WeChat Pay Global on this machine.
 *
 * It logs a warning when other machines can reach `host`.
 *
 * @throws RangeError when an option is wrong; then no file was written.
 * @throws Error when the port is in use, another sandbox uses the folder, or its keys are damaged.
 *
 * @example
 * // A folder of its own, since test files run at the same time.
 * const dir = await mkdtemp(join(tmpdir(), "wechatpay-sandbox-"));
 * const sandbox = await startSandbox({ port: 0, dir, memory: true, autoAgree: true });
 * const client = createClient({ baseUrl: sandbox.url, mchid: sandbox.env.WECHATPAY_MCHID, … });
 * await sandbox.close();
 * await rm(dir, { recursive: true });
 */
export function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return launch(options);
}

/** Starts a sandbox. @param print - gets the entries of the log, in place of standard error */
export async function launch(options: SandboxOptions, print?: (entry: Entry) => void): Promise<Sandbox> {
  const settings = readOptions(options);
  assertOwnFolder(settings.directory);
  const log = createLog(settings.logLevel, print);
  // The port comes first: when it is in use, no key is made or removed.
  const handler = createDeferred<RequestListener>();
  const tls = createDeferred<SecureContextOptions>();
  const server = createServer(handler.promise, settings.https ? tls.promise : undefined);
  server.on("tlsClientError", ({ code }: NodeJS.ErrnoException) => log.warn({ code }, explainTls(code)));
  const { address, port } = await listen(server, settings.port, settings.host);
  try {
    if (!isLoopbackAddress(address)) log.warn(exposureWarning(settings, port));
    const addresses = addressesOf(settings, port);
    const listening = { server, log, addresses, startTls: tls.resolve, startAnswers: handler.resolve };
    return await openSandbox(settings, listening);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
}

/** The listening server, and the functions that start it. */
interface ListeningServer {
  server: Server;
  log: Log;
  addresses: Addresses;
  startTls: (context: SecureContextOptions) => void;
  startAnswers: (listener: RequestListener) => void;
}

async function openSandbox(settings: Settings, listening: ListeningServer): Promise<Sandbox> {
  const { directory } = settings;
  const { server, log, addresses, startTls, startAnswers } = listening;
  const { url, consoleUrl } = addresses;
  const lock = FolderLock.take(directory);
  let store: Store | undefined;
  try {
    const { keyring, database } = await openFolder(settings);
    store = new Store(database);
    const names = hostNamesOf(settings);
    // Loaded only for HTTPS. The dates are real, because clients check them with real clocks.
    const { openTls } = settings.https ? await import("./keys/tls.js") : {};
    const tls = await openTls?.(directory, names.map(withoutBrackets), Date.now());
    if (tls) startTls({ key: tls.key, cert: tls.cert });
    const envFile = join(directory, ".env");
    const env = environment(keyring, url, tls?.caFile);
    writeEnvFile(envFile, env);
    const running = run(settings, { log, keyring, store, url, names, tls, startAnswers });
    log.info({ url, consoleUrl, directory, envFile, ...(tls && { caFile: tls.caFile }), version: VERSION }, "started");

    const shutDown = async () => {
      await Promise.all([close(server, GRACE), running.stop()]);
      running.writeExchanges();
      store?.close();
      lock.release();
      log.info("stopped");
    };
    let closed: Promise<void> | undefined;
    return {
      url,
      consoleUrl,
      ca: tls?.ca,
      directory,
      envFile,
      env,
      ...running.methods,
      clock: { ...sandboxClock(running.clock), ...running.methods.clock },
      close: () => {
        closed ??= shutDown();
        return closed;
      },
    };
  } catch (error) {
    store?.close();
    lock.release();
    throw error;
  }
}

async function openFolder({ directory, reset, memory, bindings, now }: Settings) {
  const database = join(directory, "sandbox.db");
  writePrivately(join(directory, ".gitignore"), GITIGNORE);
  if (reset) {
    removeDatabase(database);
    Keyring.reset(directory);
  }
  return { keyring: await Keyring.open(directory, bindings, now), database: memory ? undefined : database };
}

interface Parts {
  log: Log;
  keyring: Keyring;
  store: Store;
  url: string;
  names: string[];
  tls: Tls | undefined;
  startAnswers: (listener: RequestListener) => void;
}

interface Running {
  clock: ClockControl;
  methods: SandboxControl;
  stop(): Promise<void>;
  /** Writes the last exchanges, before the database is closed. */
  writeExchanges(): void;
}

/** Connects the parts, and starts to answer requests. */
function run(settings: Settings, parts: Parts): Running {
  const { log, keyring, store, url, names, tls, startAnswers } = parts;
  const clock = new BusinessClock(store, settings.now);
  const wake = () => scheduler.wake();
  const bus = createBus();
  const stopping = new AbortController();
  // Each open console adds a listener.
  setMaxListeners(0, stopping.signal);
  const { forwardTo, allowHosts, terminationUrl } = settings;
  const policy = { forwardTo, allowHosts, terminationUrl };
  const presenter = new Presenter({ store, keyring, policy, clock });
  const emit = (kind: "session" | "contract" | MoneyKind, id: string) => {
    if (bus.listenerCount(kind) === 0) return;
    const view = presenter[kind](id);
    if (view) bus.emit(kind, view as never);
  };
  const deliveries = new Deliveries({
    store,
    keyring,
    policy,
    speed: settings.notifySpeed,
    clock,
    wake,
    onChange: (id) => {
      emit("notification", id);
      // The history of the contract shows each delivery.
      const contract = bus.listenerCount("contract") > 0 && store.notifications.find(id)?.contract_id;
      if (contract) emit("contract", contract);
    },
    onDelivery: (facts) => log.delivery(facts),
    onError: (error) => log.error({ error: String(error) }, "delivery failed"),
  });
  const agreements = new Agreements({
    agree: (sessionId) => {
      try {
        platform.agree(sessionId);
      } catch (error) {
        log.warn({ sessionId, error: String(error) }, "agreement failed");
      }
    },
    now: () => clock.now(),
    wake,
  });
  const platform = new Platform({
    store,
    deliveries,
    contractLife: settings.contractLife === undefined ? undefined : settings.contractLife * 1000,
    clock,
    onChange: (kind, id) => {
      emit(kind, id);
      // The console lists the wallet of each user who has signed.
      const session = kind === "session" && bus.listenerCount("wallet") > 0 ? store.sessions.find(id) : undefined;
      if (session?.state === "SIGNED") emit("wallet", session.openid);
      if (kind === "contract" && isExpiring(store.contracts.find(id))) wake();
      if (kind === "session" && settings.autoAgree && store.sessions.find(id)?.state === "OPEN") agreements.add(id);
    },
  });
  const schedule = new Schedule(store, clock, wake);
  const money = { store, clock, schedule, wake, onChange: emit };
  const deductions = new Deductions(money);
  const refunds = new Refunds(money);
  const describe = () => describePlatform({ ...settings, ...policy }, keyring, url, tls?.caFile ?? null);
  const forward = (to: URL | undefined) => {
    policy.forwardTo = to;
    deliveries.start();
    bus.emit("platform", describe());
    presentAgain(bus, presenter);
  };
  const rotations = new Rotations({ keyring, store, clock, wake, onChange: () => bus.emit("platform", describe()) });
  const scheduler = new Scheduler({
    clock,
    sources: [agreements, new Expiries(store, platform), schedule, rotations, deliveries],
    patience: PATIENCE,
    onError: (error) => log.error({ error: String(error) }, "scheduled work failed"),
  });
  const clockControl = new ClockControl({
    clock,
    scheduler,
    store,
    onMove: (view) => bus.emit("clock", view),
  });
  const switchboard = new Switchboard(bus, settings.faults);
  const exchanges = new Exchanges({
    store,
    onError: (error) => log.error({ error: String(error) }, "requests were not kept"),
  });
  const controlled = {
    platform,
    money: new Balances(money),
    deductions,
    refunds,
    store,
    presenter,
    keyring,
    switchboard,
    exchanges,
    bus,
    clock: clockControl,
    real: clock.real,
    describe,
    forward,
    stopped: stopping.signal,
  };
  const perform = createControl(controlled);
  const listener = createRequestListener({
    api: createApiHandler({
      keyring,
      nonces: new Nonces(),
      platform,
      deductions,
      refunds,
      store,
      switchboard,
      exchanges,
      bus,
      log,
      url,
      clock,
    }),
    routes: {
      ...createPages(),
      ...createConsoleRoutes({
        perform,
        snapshot: () => snapshotOf(controlled),
        bus,
        ca: tls?.ca,
        stopped: stopping.signal,
      }),
    },
    names,
    log,
  });
  startAnswers(listener);
  deliveries.start();
  if (settings.autoAgree) for (const { session_id } of store.sessions.open(clock.now())) agreements.add(session_id);
  return {
    clock: clockControl,
    methods: createMethods(perform),
    writeExchanges: () => exchanges.write(),
    stop: () => {
      stopping.abort();
      scheduler.stop();
      return Promise.all([deliveries.stop(), rotations.settled()]).then(() => {});
    },
  };
}

/** Sends what shows a target of notifications to the open consoles once more. */
function presentAgain(bus: Bus, presenter: Presenter): void {
  if (bus.listenerCount("session") === 0) return;
  const { sessions, notifications } = presenter.lists();
  // The oldest first, as they came.
  for (const session of sessions.reverse()) bus.emit("session", session);
  for (const notification of notifications.reverse()) bus.emit("notification", notification);
}

function sandboxClock(control: ClockControl): Omit<SandboxClock, keyof SandboxClockControl> {
  const now = () => new Date(control.now());
  return {
    now,
    advance: async (duration) => {
      await control.advance(duration);
      return now();
    },
    moveTo: async (time) => {
      await control.moveTo(readTime(time));
      return now();
    },
  };
}

/** Whether a contract is signed and expires. */
function isExpiring(contract: Contract | undefined): boolean {
  return contract !== undefined && contract.terminated_at === null && contract.expires_at !== null;
}

/** A promise with the function that resolves it. */
function createDeferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function describePlatform(settings: Settings, keyring: Keyring, url: string, caFile: string | null): PlatformView {
  return {
    base_url: url,
    ca_file: caFile,
    directory: settings.directory,
    env_file: join(settings.directory, ".env"),
    memory: settings.memory,
    auto_agree: settings.autoAgree,
    forward_to: settings.forwardTo?.href ?? null,
    termination_url: settings.terminationUrl ?? null,
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
