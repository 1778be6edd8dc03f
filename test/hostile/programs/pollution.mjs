import { readFileSync } from "node:fs";
import {
  createClient,
  createNodeNotificationHandler,
  createNotificationHandler,
  createNotificationParser,
} from "wechatpay-global";
import { loadedSeams } from "./loaded.mjs";

/*
 * Uses every part of the SDK with only the required options, while Object.prototype has one more property, and reports
 * the results to its parent for each name and value.
 */
const { options, names, only, body, notification, stale, paths } = JSON.parse(
  readFileSync(process.argv[2] ?? "", "utf8"),
);
const bytes = ({ body }) => Buffer.from(body, "base64");

/** How often a function was called that nobody gave to the SDK. */
let calls = 0;
const stranger = Object.assign(
  () => {
    calls += 1;
    return undefined;
  },
  { evil: "evil" },
);

/** Values of each type; for some names a more harmful one. */
function valuesFor(name) {
  const special = {
    signal: AbortSignal.abort(new Error("evil")),
    params: { query: { evil: "evil" }, header: { evil: "evil" } },
    middleware: [{ onRequest: stranger, onResponse: stranger }],
    hooks: { onRequest: stranger, onResponse: stranger },
    cache: "only-if-cached",
    mode: "navigate",
    timeout: 0.001,
    attemptTimeout: 0.001,
    baseUrl: "https://127.0.0.1:1",
    isBase64Encoded: true,
    headers: { evil: "evil" },
    body: "evil",
    method: "DELETE",
  };
  return [stranger, "evil", { evil: "evil" }, true, -1, ...(Object.hasOwn(special, name) ? [special[name]] : [])];
}

/** The required options, and short limits, so that a hanging call ends soon; without the limit under test. */
function given() {
  const own = { ...options };
  for (const name of ["retries", "attemptTimeout"]) if (Object.hasOwn(Object.prototype, name)) delete own[name];
  return own;
}

/** Created before, because the runtime's own one may read the property. */
const requests = [];
function makeRequest() {
  requests.push(
    new Request("https://merchant.example", {
      method: "POST",
      headers: notification.headers,
      body: bytes(notification),
    }),
  );
}

async function everything() {
  const handled = [];
  const onEvent = (event) => void handled.push(event);
  const message = () => ({ headers: { ...notification.headers }, body: bytes(notification) });
  const client = createClient({ ...given(), hooks: { onRetry: () => {} } });
  const handle = createNotificationHandler(client, { onEvent });
  const handleNode = createNodeNotificationHandler(client, { onEvent });
  const parser = createNotificationParser({ apiV3Key: options.apiV3Key, platformKeys: options.platformKeys });
  const works = {
    session: () => client.createAppSigningSession(body),
    sessionWithOptions: () => client.createAppSigningSession(body, {}),
    post: async () => told(await client.api.POST(paths.session, { body })),
    postWithParams: async () => told(await client.api.POST(paths.session, { body, params: {}, headers: {} })),
    get: async () => told(await client.api.GET(paths.certificates)),
    parseWithOptions: () => client.parseNotification(message(), {}),
    stale: () => client.parseNotification({ headers: stale.headers, body: bytes(stale) }),
    parser: () => parser.parseNotification(message()),
    handler: async () => {
      const answer = await handle(requests.pop());
      return [answer.status, await answer.text()];
    },
    nodeHandler: async () => {
      const answer = [];
      const response = { writeHead: (status) => answer.push(status), end: (text) => answer.push(text) };
      await handleNode({ method: "POST", headers: notification.headers, rawBody: bytes(notification) }, response);
      return answer;
    },
  };
  const outcomes = [];
  for (const name of only ?? Object.keys(works)) outcomes.push([name, await works[name]().catch(failure)]);
  return { outcomes, handled, calls };
}

const told = ({ data, error, response }) => [data, error, response.status];
const failure = (error) => [error.name, error.code, error.reason ?? error.issues?.map(({ message }) => message)];

/** Reports to the parent, and waits until it has checked the received requests. */
function tell(message) {
  return new Promise((resolve) => {
    process.once("message", resolve);
    process.send(message);
  });
}

let uncaught;
process.on("uncaughtException", (error) => {
  uncaught = String(error.stack);
});

await tell({ loaded: loadedSeams() });
makeRequest();
await everything(); // objects that are created once now exist
await tell({ warm: true });
makeRequest();
await tell({ usual: await everything() });
for (const name of names) {
  for (const value of valuesFor(name)) {
    calls = 0;
    uncaught = undefined;
    makeRequest();
    let outcome;
    Object.prototype[name] = value;
    try {
      outcome = await everything();
    } catch (error) {
      outcome = { thrown: String(error) };
    }
    delete Object.prototype[name];
    if (uncaught !== undefined) outcome = { uncaught };
    await tell({ name, kind: name === "signal" ? "signal" : typeof value, outcome });
  }
}
process.exit();
