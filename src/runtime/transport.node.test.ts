import { once } from "node:events";
import http, { type ClientRequest, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { Ending } from "./ending.js";
import { createTransport } from "./transport.node.js";

it("gives Node the body as bytes, which tools that stand in for it cannot misread", async () => {
  const server = createServer((request, response) => request.on("end", () => response.end("{}")).resume());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const given: unknown[][] = [];
  const send = http.request;
  vi.spyOn(http, "request").mockImplementation(((options: http.RequestOptions) => {
    const request: ClientRequest = send(options);
    const { end } = request;
    request.end = (...parameters: unknown[]) => {
      given.push(parameters);
      return Reflect.apply(end, request, parameters);
    };
    return request;
  }) as never);
  try {
    const { port } = server.address() as AddressInfo;
    const body = new Uint8Array(Buffer.from("张三")).subarray(3);
    await createTransport(`http://127.0.0.1:${port}`)(
      { method: "POST", target: "/", headers: {}, body },
      1000,
      new Ending(),
    );
    expect(given).toEqual([[Buffer.from("三")]]);
  } finally {
    vi.restoreAllMocks();
    server.closeAllConnections();
    server.close();
  }
});
