import { createNodeNotificationHandler, type NotificationEvent, type WechatPayClient } from "wechatpay-global";
import { type Receiver, startReceiver } from "./receiver.js";
import { type SandboxProcess, startSandboxProcess } from "./sandbox-process.js";
import { createSdkClient } from "./sdk.js";

/** The termination URL of the merchant's plan. */
export const TERMINATION_URL = "https://merchant.example/wechatpay/terminations";

/** A merchant's backend that uses only the SDK, and its sandbox. */
export interface Merchant {
  sandbox: SandboxProcess;
  receiver: Receiver;
  client: WechatPayClient;
  /** The events that `onEvent` got. */
  events: NotificationEvent[];
  /** The errors that `onError` got. */
  errors: unknown[];
  /** Takes another client, for notifications too. */
  use(client: WechatPayClient): void;
  close(): Promise<void>;
}

/** @param parameters more parameters of the sandbox's command line */
export async function startMerchant(parameters: string[] = []): Promise<Merchant> {
  const receiver = await startReceiver();
  const sandbox = await startSandboxProcess({
    parameters: [
      ...["--memory", "--forward-to", receiver.url, "--termination-url", TERMINATION_URL],
      ...["--notify-speed", "100", ...parameters],
    ],
  });
  const merchant: Merchant = {
    sandbox,
    receiver,
    client: createSdkClient(sandbox.env),
    events: [],
    errors: [],
    use: (client) => {
      merchant.client = client;
      receiver.listener = createNodeNotificationHandler(client, {
        onEvent: (event) => void merchant.events.push(event),
        onError: (error) => void merchant.errors.push(error),
      });
    },
    close: async () => {
      await sandbox.stop();
      await receiver.close();
    },
  };
  merchant.use(merchant.client);
  return merchant;
}
