import { startPrism } from "./prism.js";
import { type SigningLayer, startSigningLayer } from "./signing-layer.js";
import { createTestKey, type TestKey } from "./test-keys.js";

export const MCHID = "1900000109";
/** The callers of the document's examples, whose numbers are in the answers. */
const CALLERS_OF_EXAMPLES = ["10000091", "10000098"];

/** A mock that checks signatures and signs, and what a client of it needs. */
export interface Platform {
  layer: SigningLayer;
  /** Options for the client under test. This file creates no client, because it shares no code with the SDK. */
  options: {
    mchid: string;
    serialNo: string;
    privateKey: string;
    platformKeys: { id: string; publicKey: string }[];
    baseUrl: string;
    retries: number;
  };
  merchant: TestKey;
  platform: TestKey;
  close(): Promise<void>;
}

/** Puts the signing layer in front of a mock. */
export async function startPlatform(upstream: string): Promise<Platform> {
  const [merchant, platform] = await Promise.all([createTestKey("Test merchant"), createTestKey("Test platform")]);
  const mchids = [MCHID, ...CALLERS_OF_EXAMPLES];
  const layer = await startSigningLayer({ upstream, mchids, merchant, platform });
  const options = {
    mchid: MCHID,
    serialNo: merchant.serialNo,
    privateKey: merchant.privateKeyPem,
    platformKeys: [{ id: platform.serialNo, publicKey: platform.certificatePem }],
    baseUrl: layer.url,
    retries: 0,
  };
  return { layer, options, merchant, platform, close: () => layer.close() };
}

/** A signing layer in front of a Prism mock of the document. */
export async function startMockedPlatform(document: string | object): Promise<Platform> {
  const prism = await startPrism(document);
  const platform = await startPlatform(prism.url);
  return {
    ...platform,
    close: async () => {
      await platform.close();
      await prism.close();
    },
  };
}

/**
 * The caller of an answer by its merchant number, which the SDK compares with its own; any caller where there is none.
 */
export function callerOf(answer: unknown): string {
  const { mchid, sp_mchid } = Object(answer) as { mchid?: string; sp_mchid?: string };
  return mchid ?? sp_mchid ?? MCHID;
}
