/** What a contender may be slow or fast with; all of it was made for this run. */
export interface Material {
  mchid: string;
  serialNo: string;
  /** PEM of the merchant's key and certificate, and files with the same. */
  privateKey: string;
  certificate: string;
  privateKeyFile: string;
  certificateFile: string;
  apiV3Key: string;
  /** What the SDK says of itself. */
  userAgent: string;
  platform: { serialNo: string; privateKey: string; publicKey: string; certificate: string; certificateFile: string };
}

/** One way to call the platform: posts a body to `PATH` and gives the session_id of the answer. */
export type Contender = (material: Material, origin: string) => (body: object) => Promise<string>;
