/** WebCrypto's CryptoKey, spelt so that it needs neither the DOM's types nor Node's. */
export type CryptoKey = Extract<Awaited<ReturnType<typeof crypto.subtle.generateKey>>, { type: string }>;

/** RSA PKCS#1 v1.5 with SHA-256, what WECHATPAY2-SHA256-RSA2048 stands for. */
export const RSA_SHA256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;
