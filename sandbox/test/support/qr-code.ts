import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";

const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");

/** Runs in a page, because browsers decode pictures. Like simple readers, it takes only black on white. */
const READ = `async (source) => {
  const picture = await createImageBitmap(await (await fetch(source)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  const [red, green, blue] = context.getImageData(width / 2, 4, 1, 1).data;
  if (Math.min(red, green, blue) < 255) throw new Error("the border of the QR code is not white");
  return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? "";
}`;

/** The text of a QR code in a PNG picture; empty when there is none. */
export async function readQrCode(browser: Browser, png: Buffer): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.evaluate(JSQR);
    return await page.evaluate<string>(`(${READ})("data:image/png;base64,${png.toString("base64")}")`);
  } finally {
    await page.close();
  }
}
