import type { TestFiles } from "./run-file.js";

/** For workerd: a worker that runs the file named in the query, and answers with its results. */
export function serveTests(files: TestFiles): { fetch(request: Request): Promise<Response> } {
  const unhandled: unknown[] = [];
  const scope = globalThis as unknown as EventTarget;
  scope.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    unhandled.push((event as Event & { reason: unknown }).reason);
  });
  return {
    async fetch(request) {
      const file = new URL(request.url).searchParams.get("file") ?? "";
      // Only in a request: Vitest sets timers when it is loaded, and workerd allows them only in requests.
      const { runFile } = await import("./run-file.js");
      return Response.json(await runFile("workerd", files, file, unhandled));
    },
  };
}
