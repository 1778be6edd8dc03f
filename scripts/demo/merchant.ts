import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type ClientOptions,
  createClient,
  createNodeNotificationHandler,
  type NotificationEvent,
  type WechatPayClient,
} from "wechatpay-global";

/** A merchant's backend: the SDK, and a server that takes notifications. */
export interface Backend {
  client: WechatPayClient;
  options: ClientOptions;
  /** What `onEvent` was called with. */
  events: NotificationEvent[];
  /** Why notifications were refused. */
  refused: Error[];
  /** Whether the server answers 503, as when it is down behind a gateway. */
  setDown(isDown: boolean): void;
  /** Lets time pass for the client alone. */
  skip(milliseconds: number): void;
  close(): void;
}

/** The options of a client, from the sandbox's `.env`. */
export function clientOptions(env: Record<string, string>, prefix: "WECHATPAY_" | "WECHATPAY_SP_"): ClientOptions {
  const value = (name: string) => env[prefix + name] ?? "";
  return {
    mchid: value("MCHID"),
    serialNo: value("SERIAL_NO"),
    privateKey: readFileSync(value("PRIVATE_KEY_FILE"), "utf8"),
    apiV3Key: value("API_V3_KEY"),
    baseUrl: env["WECHATPAY_BASE_URL"],
  };
}

/** A real server on this machine. It gets its handler later: the sandbox needs its address, and the client needs the sandbox. */
export async function startReceiver() {
  let listener: ReturnType<typeof createNodeNotificationHandler> | undefined;
  let isDown = false;
  const server = createServer((request, response) => {
    if (isDown) response.writeHead(503).end();
    else listener?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attach(options: ClientOptions): Backend {
      let skipped = 0;
      const client = createClient({ ...options, now: () => Date.now() + skipped });
      const events: NotificationEvent[] = [];
      const refused: Error[] = [];
      listener = createNodeNotificationHandler(client, {
        onEvent: (event) => void events.push(event),
        onError: (error) => void refused.push(error as Error),
      });
      const skip = (milliseconds: number) => {
        skipped += milliseconds;
      };
      const setDown = (down: boolean) => {
        isDown = down;
      };
      return { client, options, events, refused, setDown, skip, close: () => void server.close() };
    },
  };
}
