import { describe, expect, it, vi } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { readStream } from "./read-stream.js";

describe("reading a stream", () => {
  const chunks = (...lengths: number[]) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const length of lengths) controller.enqueue(new Uint8Array(length).fill(length));
        controller.close();
      },
    });

  it("joins its chunks, up to the limit to the byte", async () => {
    expect(await readStream(chunks(1, 2), 3)).toEqual(Uint8Array.of(1, 2, 2));
    expect(await readStream(chunks(1, 2), 2)).toBeUndefined();
    expect(await readStream(chunks(), 0)).toEqual(new Uint8Array());
  });

  it("cancels a stream that is too long, though the source cannot be cancelled", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("cannot cancel")));
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10)), cancel });
    expect(await readStream(endless, 100)).toBeUndefined();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it("cancels the stream when the signal aborts, and throws what broke it", async () => {
    const cancel = vi.fn();
    const controller = new AbortController();
    const reading = readStream(new ReadableStream({ cancel }), 1, controller.signal);
    controller.abort();
    expect(await reading).toEqual(new Uint8Array());
    expect(cancel).toHaveBeenCalledTimes(1);
    const broken = new Error("reset");
    const stream = new ReadableStream({ pull: (source) => source.error(broken) });
    expect(await thrownBy(readStream(stream, 1))).toBe(broken);
  });
});
