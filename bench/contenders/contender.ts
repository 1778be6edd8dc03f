/** Keys and names for contenders, made for this run. */
export interface Material {
  mchid: string;
  serialNo: string;
  /** The merchant's key and certificate in PEM, as texts and as files. */
  privateKey: string;
  certificate: string;
  privateKeyFile: string;
  certificateFile: string;
  apiV3Key: string;
  /** The SDK's User-Agent header. */
  userAgent: string;
  platform: { serialNo: string; privateKey: string; publicKey: string; certificate: string; certificateFile: string };
}

/** One way to call the platform: posts a body to `PATH` and returns the session_id of the answer. */
export type Contender = (material: Material, origin: string) => (body: object) => Promise<string>;
