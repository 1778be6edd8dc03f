import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");

/** Runs in a page of its own, since there pictures are decoded. As simple readers do, it takes black on white alone. */
const READ = `async (source) => {
  const picture = await createImageBitmap(await (await fetch(source)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  const [red, green, blue] = context.getImageData(width / 2, 4, 1, 1).data;
  if (Math.min(red, green, blue) < 255) throw new Error("the border of the QR code is not white");
  return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? "";
}`;

/** What a camera reads from a picture of a QR code, PNG; empty when it reads nothing. */
export async function readQrCode(browser: Browser, png: Buffer): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.evaluate(JSQR);
    return await page.evaluate<string>(`(${READ})("data:image/png;base64,${png.toString("base64")}")`);
  } finally {
    await page.close();
  }
}
