/** WebCrypto's CryptoKey, without the DOM's or Node's type declarations. */
export type CryptoKey = Extract<Awaited<ReturnType<typeof crypto.subtle.generateKey>>, { type: string }>;

/** RSA PKCS#1 v1.5 with SHA-256, the algorithm of WECHATPAY2-SHA256-RSA2048. */
export const RSA_SHA256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;
