import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin, { Formatter, Rsa, Wechatpay, type WechatpayAxiosPlugin } from "wechatpay-axios-plugin";
import { OPERATIONS } from "../src/spec/operations.js";
import { consoleApi } from "./support/console-api.js";
import { type Receiver, startReceiver } from "./support/receiver.js";
import { type SandboxProcess, startSandboxProcess } from "./support/sandbox-process.js";
import { signingRequest } from "./support/sdk.js";

/** The package's types do not declare this class. */
const { AesGcm } = (plugin as unknown as typeof WechatpayAxiosPlugin).Aes;

let receiver: Receiver;
let sandbox: SandboxProcess;
beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await startSandboxProcess({ parameters: ["--memory", "--forward-to", receiver.url] });
});
afterAll(async () => {
  await sandbox.stop();
  await receiver.close();
});

/** The plugin set up as in its README, with the address of the sandbox. */
function connect(certs: Record<string, string>, serial = sandbox.env["WECHATPAY_SERIAL_NO"] ?? ""): Wechatpay {
  const { env } = sandbox;
  return new Wechatpay({
    mchid: env["WECHATPAY_MCHID"] ?? "",
    serial,
    privateKey: readFileSync(env["WECHATPAY_PRIVATE_KEY_FILE"] ?? ""),
    certs,
    baseURL: env["WECHATPAY_BASE_URL"] ?? "",
    proxy: false,
  });
}

interface Answer {
  status: number;
  data: { session_id: string };
}

interface Encrypted {
  nonce: string;
  ciphertext: string;
  associated_data: string;
}

function decrypt({ nonce, ciphertext, associated_data }: Encrypted): string {
  return AesGcm.decrypt(ciphertext, sandbox.env["WECHATPAY_API_V3_KEY"] ?? "", nonce, associated_data);
}

/** The platform certificates by serial number, in an answer that is verified with the public key. */
async function downloadCertificates(): Promise<Record<string, string>> {
  const id = sandbox.env["WECHATPAY_PLATFORM_PUBLIC_KEY_ID"] ?? "";
  const publicKey = readFileSync(sandbox.env["WECHATPAY_PLATFORM_PUBLIC_KEY_FILE"] ?? "", "utf8");
  const { data } = await connect({ [id]: publicKey })
    .chain("v3/global/certificates")
    .get<{ data: { serial_no: string; encrypt_certificate: Encrypted }[] }>({ headers: { "Wechatpay-Serial": id } });
  return Object.fromEntries(data.data.map((item) => [item.serial_no, decrypt(item.encrypt_certificate)]));
}

const PATH = OPERATIONS.createAppSigningSession.path.slice(1);

describe("wechatpay-axios-plugin, an independent client,", () => {
  it("downloads the platform certificate, decrypts it and gets a session with it", async () => {
    const certificates = await downloadCertificates();
    const { platform } = await consoleApi(sandbox.url).state();
    expect(Object.keys(certificates)).toEqual(platform.certificates.map(({ serial_no }) => serial_no));
    const request = signingRequest(sandbox.env, "AXIOS1");
    const { status, data } = await connect(certificates).chain(PATH).post<unknown, Answer>(request);
    expect(status).toBe(200);
    const { session } = await consoleApi(sandbox.url).phone(data.session_id);
    expect(session).toMatchObject({ out_contract_code: "AXIOS1", mode: "common", state: "OPEN" });
  });

  it("gets a session with a serial number in lower case, and a hint about it", async () => {
    const serial = (sandbox.env["WECHATPAY_SERIAL_NO"] ?? "").toLowerCase();
    const wechatpay = connect(await downloadCertificates(), serial);
    const { status } = await wechatpay.chain(PATH).post<unknown, Answer>(signingRequest(sandbox.env, "AXIOS4"));
    expect(status).toBe(200);
    const { exchanges } = await consoleApi(sandbox.url).state();
    expect(exchanges[0]).toMatchObject({ status: 200, causes: ["serial-spelling"] });
  });

  it.each([
    ["wrong-signature", "EV3_RES_HEADER_SIGNATURE_DIGEST"],
    ["unknown-serial", "EV3_RES_HEADER_PLATFORM_SERIAL"],
    ["stale-timestamp", "EV3_RES_HEADER_TIMESTAMP_OFFSET"],
  ])("verifies our answers: it refuses one with the fault %s", async (fault, code) => {
    const request = signingRequest(sandbox.env, "AXIOS2");
    const call = connect(await downloadCertificates())
      .chain(PATH)
      .post(request, { headers: { "Sandbox-Fault": fault } });
    await expect(call).rejects.toMatchObject({ code, response: { status: 200 } });
  });

  it("verifies and decrypts the notification of a contract", async () => {
    const certificates = await downloadCertificates();
    const received = new Promise<string>((resolve, reject) => {
      receiver.listener = async ({ headers }, response) => {
        const body = await text(response.req);
        const header = (name: string) => String(headers[`wechatpay-${name}`]);
        const message = Formatter.response(header("timestamp"), header("nonce"), body);
        const isGenuine = Rsa.verify(message, header("signature"), certificates[header("serial")] ?? "");
        response.writeHead(isGenuine ? 204 : 401).end();
        if (isGenuine) resolve(decrypt(JSON.parse(body).resource));
        else reject(new Error("the plugin does not verify the notification"));
      };
    });
    const { data } = await connect(certificates)
      .chain(PATH)
      .post<unknown, Answer>(signingRequest(sandbox.env, "AXIOS3"));
    const { contract } = await consoleApi(sandbox.url).agree(data.session_id);
    expect(JSON.parse(await received)).toMatchObject({
      contract_id: contract?.contract_id,
      out_contract_code: "AXIOS3",
    });
  });
});
