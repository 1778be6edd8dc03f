import { encryptFor } from "../../protocol/encryption.js";
import { platformTime } from "../../rfc3339.js";
import type { Handler } from "./handler.js";

/** Lists the platform certificates, each encrypted with the caller's APIv3 key. */
export const listPlatformCertificates: Handler<"listPlatformCertificates"> = ({ merchant, keyring }) => {
  const data = keyring.certificates.map(({ key }) => ({
    serial_no: key.serialNo,
    effective_time: platformTime(key.notBefore.getTime()),
    expire_time: platformTime(key.notAfter.getTime()),
    encrypt_certificate: encryptFor(merchant.apiV3Key, key.certificatePem, "certificate"),
  }));
  return { body: { data } };
};
