import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { encryptResource } from "../../../contract-tests/support/encryption.js";
import { faultOfAuthorization, signAnswer } from "../../../contract-tests/support/signatures.js";
import { createTestKey } from "../../../contract-tests/support/test-keys.js";
import { MCHID } from "../../support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../../support/fake-notifications.js";
import { SIGNING } from "../../support/fixtures.js";

export type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** A platform in its own process, for a worker that cannot listen. `out_contract_code` chooses its answer. */
export async function startPlatform() {
  const [merchant, platform] = await Promise.all([createTestKey("Test merchant"), createTestKey("Test platform")]);
  const seen = { downloads: 0, faults: [] as string[], redirected: 0 };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const target = request.url ?? "";
    const signed = { method: request.method ?? "", target, authorization: request.headers.authorization, body };
    const fault = faultOfAuthorization(signed, { mchid: MCHID, ...merchant });
    if (fault !== undefined) seen.faults.push(fault);
    if (target === "/elsewhere") seen.redirected++;
    const isDownload = target.endsWith("/certificates");
    if (isDownload) seen.downloads++;
    const { out_contract_code: wanted } = (isDownload ? {} : JSON.parse(body.toString())) as typeof SIGNING.common;
    if (wanted === "redirected") return void response.writeHead(307, { Location: "/elsewhere" }).end();
    const answer = isDownload
      ? list()
      : wanted === "refused"
        ? { code: "CONTRACT_EXISTED", message: "exists" }
        : SIGNING.answer;
    const bytes = Buffer.from(JSON.stringify(answer));
    const headers = signAnswer(wanted === "forged" ? Buffer.from("{}") : bytes, platform);
    response.writeHead(wanted === "refused" ? 403 : 200, { "Content-Type": "application/json", ...headers }).end(bytes);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  const list = () => ({
    data: [
      {
        serial_no: platform.serialNo,
        effective_time: new Date(Date.now() - 3600_000).toISOString(),
        expire_time: new Date(Date.now() + 3600_000).toISOString(),
        encrypt_certificate: encryptResource(platform.certificatePem, API_V3_KEY, "certificate"),
      },
    ],
  });
  return {
    seen,
    /** The options and messages for the worker. */
    settings: {
      client: {
        mchid: MCHID,
        serialNo: merchant.serialNo,
        privateKey: merchant.privateKeyPem,
        platformKeys: [{ id: platform.serialNo, publicKey: platform.publicKeyPem }],
        apiV3Key: API_V3_KEY,
        baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        retries: 0,
      },
      body: SIGNING.common,
    },
    notification: (headers?: Record<string, string>) => makeNotification(platform, headers ? { headers } : {}),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
