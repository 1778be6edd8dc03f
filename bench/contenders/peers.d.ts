/*
 * What is used of the packages that are compared with. They are installed in bench/ alone, so the compiler may not
 * find them.
 */
declare module "undici" {
  export class Pool {
    constructor(origin: string);
    request(options: { path: string; method: string; headers: object; body: string }): Promise<{
      headers: Record<string, string | string[] | undefined>;
      body: { text(): Promise<string> };
    }>;
  }
}

declare module "wechatpay-axios-plugin" {
  import type { KeyObject } from "node:crypto";
  import type { Agent as HttpAgent } from "node:http";
  import type { Agent as HttpsAgent } from "node:https";

  interface Options {
    mchid: string;
    serial: string;
    privateKey: string;
    certs: Record<string, string>;
    baseURL?: string;
    httpAgent?: HttpAgent;
    httpsAgent?: HttpsAgent;
  }
  interface Chain {
    [segment: string]: Chain;
    (body: object): Promise<{ data: { session_id: string } }>;
  }
  export class Wechatpay {
    constructor(options: Options);
    [segment: string]: Chain;
  }
  export const Rsa: {
    from(pem: string, type: "private" | "public"): KeyObject;
    sign(message: string, key: KeyObject): string;
    verify(message: string, signature: string, key: KeyObject): boolean;
  };
  export const Aes: { AesGcm: { decrypt(ciphertext: string, key: string, nonce: string, data: string): string } };
  export const Formatter: {
    nonce(): string;
    timestamp(): number;
    request(method: string, target: string, timestamp: number, nonce: string, body: string): string;
    response(timestamp: string, nonce: string, body: string): string;
    authorization(mchid: string, nonce: string, signature: string, timestamp: number, serial: string): string;
  };
}

declare module "wechatpay-node-v3" {
  interface HttpService {
    post(url: string, body: object, headers: object): Promise<{ status: number; data: unknown }>;
  }
  /** Authorization and headers are protected: its own methods for mainland products use them so. */
  export default class Pay {
    static certificates: Record<string, string>;
    constructor(options: {
      appid: string;
      mchid: string;
      serial_no: string;
      publicKey: Buffer;
      privateKey: Buffer;
      key: string;
    });
    createHttp(service: HttpService): void;
    protected httpService: HttpService;
    protected buildAuthorization(method: string, target: string, body: object | string): string;
    protected getHeaders(authorization: string, headers: object): object;
    verifySign(message: {
      timestamp: string;
      nonce: string;
      body: string;
      serial: string;
      signature: string;
    }): Promise<boolean>;
    decipher_gcm<T>(ciphertext: string, data: string, nonce: string, key?: string): T;
  }
}

declare module "superagent" {
  import type { Agent } from "node:http";

  interface Request extends PromiseLike<{ status: number; body: unknown }> {
    agent(agent: Agent): Request;
    send(body: object): Request;
    set(headers: object): Request;
  }
  const superagent: { post(url: string): Request };
  export default superagent;
}

declare module "@tnwx/wxpay" {
  export const PayKit: {
    buildAuthorization(
      method: string,
      target: string,
      mchid: string,
      serial: string,
      key: Buffer,
      body: string,
    ): Promise<string>;
    verifySignature(signature: string, body: string, nonce: string, timestamp: string, key: Buffer): boolean;
    aes256gcmDecrypt(key: string, nonce: string, data: string, ciphertext: string): string;
    exePost(
      origin: string,
      target: string,
      mchid: string,
      serial: string,
      key: Buffer,
      body: string,
      platformSerial: string,
    ): Promise<{ status: number; data: { session_id: string } }>;
  };
}

declare module "node-easywechat" {
  interface Client {
    createSignature(method: string, target: string, payload: { data: object | string }): string;
    post(target: string, payload: { data: object }): Promise<{ toObject(): { session_id: string } }>;
  }
  export class ServerRequest {
    constructor(method: string, url: string, headers: Record<string, string>, body: Buffer);
  }
  export class Pay {
    constructor(options: {
      mch_id: string;
      private_key: string;
      certificate: string;
      platform_certs: Record<string, string>;
      secret_key: string;
      http: object;
    });
    getClient(): Client;
    getValidator(): { validate(request: ServerRequest): Promise<boolean> };
    setRequest(request: ServerRequest): void;
    getServer(): { getRequestMessage(): Promise<{ toObject(): unknown }> };
  }
}
