import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPANDED_FILE, PACT_FILE } from "../support/document.js";
import { type Platform, startMockedPlatform } from "../support/platform.js";
import { mockedProvider } from "./mocked-provider.js";
import { verifyPact } from "./verify.js";

let platform: Platform;

beforeAll(async () => {
  platform = await startMockedPlatform(EXPANDED_FILE);
});
afterAll(() => platform.close());

describe("a mock of the document", () => {
  it("keeps what the pact promises to the SDK", async () => {
    await expect(verifyPact(PACT_FILE, mockedProvider(platform))).resolves.toBeUndefined();
  });

  it("refuses the recorded sample signature, which shows that signatures are checked", async () => {
    const response = await fetch(`${platform.layer.url}/v3/global/certificates`, {
      headers: {
        Authorization:
          'WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="A",timestamp="1554208460",serial_no="5A",signature="AAAA"',
      },
    });
    expect(response.status).toBe(401);
  });
});
