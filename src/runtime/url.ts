import { globalOf } from "./global.js";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A text, or a URL of whatever realm. Not by URL.canParse, which the URL of test environments may lack. */
export function parseUrl(given: unknown): URL | undefined {
  const Url = globalOf("URL");
  try {
    return new Url(typeof given === "string" ? given : (given as URL).href);
  } catch {
    return undefined;
  }
}

/** Whether it is https, or http on this machine, for mocks and the sandbox. */
export function isHttpsOrLocal({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}
