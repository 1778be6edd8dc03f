import { MCHID, type Platform } from "../support/platform.js";
import type { Provider } from "./verify.js";

/** The signing layer with Prism behind it: provider states become Prism's `Prefer` header. */
export function mockedProvider({ layer, merchant }: Platform): Provider {
  return {
    url: layer.url,
    callerOf: () => ({ mchid: MCHID, ...merchant }),
    answerNormally: async () => {
      layer.extraHeaders = {};
    },
    answerWith: async ({ status, code }) => {
      layer.extraHeaders = { Prefer: `code=${status}, example=${code}` };
    },
  };
}
