import { WechatPayError } from "wechatpay-global";

/** The SDK's error that a call ends in. */
export async function thrownBy(promise: Promise<unknown>): Promise<WechatPayError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof WechatPayError) return error;
    throw error;
  }
  throw new Error("this call was expected to fail");
}
