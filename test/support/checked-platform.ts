import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encryptResource } from "../../contract-tests/support/encryption.js";
import { faultOfAuthorization } from "../../contract-tests/support/signatures.js";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { type AnswerChanges, MCHID, makeAnswer } from "./fake-fetch.js";
import { API_V3_KEY } from "./fake-notifications.js";

type Kind = "unsigned" | "certificates" | "order" | "contract";

/**
 * A platform on this machine that knows one merchant, who has neither orders nor contracts, and whose certificate ends within
 * a day.
 */
export interface CheckedPlatform {
  url: string;
  merchant: TestKey;
  platform: TestKey;
  /** Answers instead, until it is cleared. */
  answers: Partial<Record<Kind, AnswerChanges | undefined>>;
  /** How far the header `Date` is off, in seconds. */
  clock: { ahead: number };
  /** The targets that were asked for. */
  asked: string[];
  /** The variables of the merchant. Keys are in them as PEM. */
  variables: Record<string, string>;
  close(): Promise<void>;
}

export async function startCheckedPlatform(): Promise<CheckedPlatform> {
  const [merchant, platform] = await Promise.all([
    createTestKey(MCHID, { notAfter: new Date(Date.now() + 24 * 3600_000) }),
    createTestKey("Tenpay.com sign"),
  ]);
  const answers: CheckedPlatform["answers"] = {};
  const clock = { ahead: 0 };
  const asked: string[] = [];
  const usual: Record<Kind, AnswerChanges> = {
    unsigned: { status: 404, body: {}, unsigned: true },
    certificates: {
      body: {
        data: [
          {
            serial_no: platform.serialNo,
            encrypt_certificate: encryptResource(platform.certificatePem, API_V3_KEY, "certificate"),
          },
        ],
      },
    },
    order: { status: 404, body: { code: "ORDER_NOT_EXIST", message: "no such order" } },
    contract: { status: 403, body: { code: "CONTRACT_NOT_EXIST", message: "no such contract" } },
  };
  const server = createServer(async ({ method = "", url = "", headers }, response) => {
    asked.push(url);
    const kind = kindOf(url);
    const { authorization } = headers;
    const request = { method, target: url, authorization, body: new Uint8Array() };
    const fault = kind === "unsigned" ? undefined : faultOfAuthorization(request, { mchid: MCHID, ...merchant });
    const refused = { status: 401, body: { code: "SIGN_ERROR", message: fault }, unsigned: true };
    const answer = makeAnswer(fault === undefined ? (answers[kind] ?? usual[kind]) : refused, platform);
    const date = new Date(Date.now() + clock.ahead * 1000).toUTCString();
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), Date: date });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, merchant, platform, answers, clock, asked },
    variables: {
      WECHATPAY_BASE_URL: url,
      WECHATPAY_MCHID: MCHID,
      WECHATPAY_SERIAL_NO: merchant.serialNo,
      WECHATPAY_PRIVATE_KEY: merchant.privateKeyPem,
      WECHATPAY_CERTIFICATE: merchant.certificatePem,
      WECHATPAY_API_V3_KEY: API_V3_KEY,
      WECHATPAY_APPID: "wxcbda96de0b165486",
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function kindOf(url: string): Kind {
  if (url.includes("/certificates")) return "certificates";
  if (url.includes("/contracts/")) return "contract";
  return url.includes("/transactions/") ? "order" : "unsigned";
}
