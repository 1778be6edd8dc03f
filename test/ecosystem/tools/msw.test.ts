import "./promise-with-resolvers.js";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { client, isSigned, ORIGIN, platform, REQUEST, SESSION } from "./intercepted.js";

const seen: unknown[] = [];
const server = setupServer(
  http.post(`${ORIGIN}/*`, async ({ request }) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    seen.push({ text: new TextDecoder().decode(bytes), isSigned: isSigned(request, bytes) });
    return platform.answer(SESSION);
  }),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

it("MSW gets the signed bytes, and its answer is verified", async () => {
  expect(await client.createAppSigningSession(REQUEST)).toEqual(SESSION);
  expect(seen).toEqual([{ text: JSON.stringify(REQUEST), isSigned: true }]);
});
