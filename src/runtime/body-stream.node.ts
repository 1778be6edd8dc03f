import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import type { BodyStream } from "./wire.js";

/** The body of an answer in pieces, decompressed by `decompressor` if there is one. */
export function createBodyStream(response: IncomingMessage, decompressor: Transform | undefined): BodyStream {
  const source = decompressor === undefined ? response : pipeline(response, decompressor, ignore);
  // The stream may fail while nobody reads it. The next read() rejects.
  for (const stream of [response, source]) stream.on("error", ignore);
  const pieces = source[Symbol.asyncIterator]();
  return {
    read: async () => {
      const { done, value } = await pieces.next();
      return done ? undefined : value;
    },
    cancel: () => {
      response.destroy();
      source.destroy();
    },
  };
}

function ignore(): void {}
