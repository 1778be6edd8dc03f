import { startPrism } from "./prism.js";
import { type SigningLayer, startSigningLayer } from "./signing-layer.js";
import { createTestKey, type TestKey } from "./test-keys.js";

export const MCHID = "1900000109";
/** The callers of the document's examples: their numbers stand in the answers. */
const CALLERS_OF_EXAMPLES = ["10000091", "10000098"];

/** A mock that checks signatures and signs, and what a client of it needs. */
export interface Platform {
  layer: SigningLayer;
  /** For the client under test. This side makes none: it shares no code with the SDK. */
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

/** The same in front of a Prism mock of the document. */
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
 * Whose answer this is: the number of the caller stands in some, and the SDK sees that it is its own. Any other may be
 * anybody's.
 */
export function callerOf(answer: unknown): string {
  const { mchid, sp_mchid } = Object(answer) as { mchid?: string; sp_mchid?: string };
  return mchid ?? sp_mchid ?? MCHID;
}
