import { globalOf } from "./global.js";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Parses a string or a URL of any realm. URL.canParse is not used: test environments may lack it. */
export function parseUrl(given: unknown): URL | undefined {
  const Url = globalOf("URL");
  try {
    return new Url(typeof given === "string" ? given : (given as URL).href);
  } catch {
    return undefined;
  }
}

/** Whether a URL is https, or http on this machine for mocks and the sandbox. */
export function isHttpsOrLocal({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}
