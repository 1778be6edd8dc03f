import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFakePlatform, thrownBy } from "../../test/support/fake-fetch.js";
import { SIGNING } from "../../test/support/fixtures.js";

const seen: string[] = [];
// A real server and the runtime's own fetch: an injected one follows no redirect in the first place.
const server = createServer((request, response) => {
  seen.push(request.url ?? "");
  response.writeHead(request.url?.startsWith("/v3/") ? 307 : 500, { Location: "/elsewhere" }).end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

it("a signed request does not follow a redirect", async () => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (await createFakePlatform()).client({ baseUrl, fetch: undefined });
  const error = await thrownBy(client.createAppSigningSession(SIGNING.common));
  expect(error).toMatchObject({ code: "REDIRECT_REFUSED" });
  expect(seen).toEqual([SIGNING.path]);
});
