import { Session } from "node:inspector";

const SEAM = /\/dist\/((?:crypto|encoding|transport)(?:\.node)?\.c?js)$/;

/** The files that differ between runtimes and that this process has loaded, according to its engine. */
export function loadedSeams() {
  const loaded = new Set();
  const session = new Session();
  session.connect();
  session.on("Debugger.scriptParsed", ({ params }) => loaded.add(SEAM.exec(params.url)?.[1]));
  session.post("Debugger.enable"); // reports all scripts that were parsed before
  session.disconnect();
  loaded.delete(undefined);
  return [...loaded].sort();
}
