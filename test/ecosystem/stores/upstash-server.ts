import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Redis } from "ioredis-5";

/** A server for `@upstash/redis`. */
export interface UpstashServer {
  url: string;
  token: string;
  close(): Promise<void>;
}

/**
 * Upstash's REST API in front of a real Redis, as https://upstash.com/docs/redis/features/restapi describes it: a
 * command is a JSON array posted to `/`, several are posted to `/pipeline`, and texts come in base64 on request.
 */
export async function startUpstashServer(redis: Redis): Promise<UpstashServer> {
  const token = "token-of-the-stand-in";
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { error: "Unauthorized" });
    const body: Command | Command[] = JSON.parse(Buffer.concat(chunks).toString());
    const encode = request.headers["upstash-encoding"] === "base64" ? toBase64 : (reply: unknown) => reply;
    const run = async ([name, ...parameters]: Command) => {
      try {
        return { result: encode(await redis.call(String(name), ...parameters)) };
      } catch (error) {
        return { error: (error as Error).message };
      }
    };
    if (request.url === "/pipeline") {
      const results: unknown[] = [];
      for (const command of body as Command[]) results.push(await run(command));
      return answer(200, results);
    }
    const result = await run(body as Command);
    answer("error" in result ? 400 : 200, result);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type Command = (string | number)[];

/** Encodes every text except the status OK. */
function toBase64(reply: unknown): unknown {
  if (Array.isArray(reply)) return reply.map(toBase64);
  return typeof reply === "string" && reply !== "OK" ? Buffer.from(reply).toString("base64") : reply;
}
