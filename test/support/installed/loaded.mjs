import { Session } from "node:inspector";

const SEAM = /\/dist\/((?:crypto|encoding|transport)(?:\.node)?\.c?js)$/;

/** Which of the files that differ between runtimes this process has loaded, as its engine tells. */
export function loadedSeams() {
  const loaded = new Set();
  const session = new Session();
  session.connect();
  session.on("Debugger.scriptParsed", ({ params }) => loaded.add(SEAM.exec(params.url)?.[1]));
  session.post("Debugger.enable"); // tells of all that were parsed before
  session.disconnect();
  loaded.delete(undefined);
  return [...loaded].sort();
}
