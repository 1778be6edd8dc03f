import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spool } from "./wire.js";

/** The size of a read, in bytes. */
const PIECE = 65_536;

/**
 * Makes a spool in a temporary file that nobody else can open: its name is removed before the first byte is written. The
 * system frees the content when the file is closed or the process ends in any way.
 */
export function createSpool(): Spool {
  let opening: Promise<fs.promises.FileHandle> | undefined;
  let length = 0;
  return {
    async write(piece) {
      opening ??= openNameless();
      const file = await opening;
      for (let start = 0; start < piece.length; ) {
        const { bytesWritten } = await file.write(piece, start, piece.length - start, length);
        start += bytesWritten;
        length += bytesWritten;
      }
    },
    async *read() {
      const file = await opening;
      for (let position = 0; file !== undefined && position < length; ) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, position);
        if (bytesRead === 0) throw new Error("the temporary file is too short");
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
    async close() {
      const file = await opening?.catch(() => undefined);
      opening = undefined;
      length = 0;
      await file?.close();
    },
  };
}

async function openNameless(): Promise<fs.promises.FileHandle> {
  const path = join(tmpdir(), `wechatpay-statement-${randomUUID()}`);
  const file = await fs.promises.open(path, "wx+", 0o600);
  try {
    await fs.promises.unlink(path);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file;
}
