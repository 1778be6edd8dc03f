import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterEach, expect, inject, it } from "vitest";
import { post } from "./post.js";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function listen(server: Server): Promise<URL> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
}

const receiver = (answer: RequestListener) => listen(createServer(answer));
const send = (url: URL, timeout = inject("patience")) => post(url, { "X-Test": "1" }, Buffer.from("{}"), timeout);

it("posts the bytes once, and closes the connection", async () => {
  const seen: unknown[] = [];
  const url = await receiver(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    seen.push([request.method, request.url, request.headers["x-test"], request.headers.connection, body]);
    response.end("taken");
  });
  expect(await send(url)).toEqual({ status: 200, text: "taken" });
  expect(seen).toEqual([["POST", "/hook", "1", "close", "{}"]]);
});

it("does not follow a redirect", async () => {
  const paths: unknown[] = [];
  const url = await receiver((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { Location: "/elsewhere" }).end();
  });
  expect((await send(url)).status).toBe(307);
  expect(paths).toEqual(["/hook"]);
});

it("keeps the beginning of a long answer", async () => {
  const url = await receiver((_, response) => response.end("x".repeat(1_000_000)));
  expect((await send(url)).text).toBe("x".repeat(4096));
});

it.each([
  ["does not answer", () => {}],
  ["stops in the middle", (_, response) => response.writeHead(200).write("{")],
] satisfies [string, RequestListener][])("gives up on a receiver that %s", async (_, answer) => {
  await expect(send(await receiver(answer), 40)).rejects.toMatchObject({ code: "TIMEOUT" });
});

it("gives up on a receiver whose answer never ends", async () => {
  const url = await receiver((_, response) => {
    const timer = setInterval(() => response.write("x"), 5);
    response.on("close", () => clearInterval(timer));
  });
  await expect(send(url, 40)).rejects.toMatchObject({ code: "TIMEOUT" });
});

it("reports when nothing listens, when the connection breaks, and when the answer is not HTTP", async () => {
  const url = await receiver((_, response) => response.end());
  const server = createTcpServer((socket) => socket.destroy());
  await expect(send(await listen(server))).rejects.toMatchObject({ code: "ECONNRESET" });
  const half = await receiver((_, response) => {
    response.writeHead(200, { "Content-Length": "10" });
    response.write("x", () => response.destroy());
  });
  await expect(send(half)).rejects.toMatchObject({ code: "ECONNRESET" });
  const chatter = await listen(createTcpServer((socket) => socket.end("220 smtp\r\n")));
  await expect(send(chatter)).rejects.toMatchObject({ code: expect.stringMatching(/^HPE_/) });
  const tls = new URL(url.href.replace("http:", "https:"));
  await expect(send(tls)).rejects.toThrow();
  for (const close of open.splice(0)) close();
  await expect(send(url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

it("returns 101 as the answer", async () => {
  const url = await listen(
    createTcpServer((socket) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"),
    ),
  );
  expect(await send(url)).toEqual({ status: 101, text: "" });
});
