import { MCHID, type Platform } from "../support/platform.js";
import type { Provider } from "./verify.js";

/** The signing layer in front of Prism: provider states become Prism's `Prefer` header. */
export function mockedProvider({ layer, merchant }: Platform): Provider {
  const prefer = (preference: string | undefined) => {
    layer.extraHeaders = preference === undefined ? {} : { Prefer: preference };
  };
  return {
    url: layer.url,
    callerOf: () => ({ mchid: MCHID, ...merchant }),
    // A mock has no states: it answers with the recorded example.
    prepare: async (_, { answer }) => {
      prefer(answer && `example=${answer}`);
      return undefined;
    },
    answerWith: async ({ status, code }) => prefer(`code=${status}, example=${code}`),
  };
}
