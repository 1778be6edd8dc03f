import "./promise-with-resolvers.js";
import nock from "nock";
import { afterEach, expect, it } from "vitest";
import { client, isSigned, ORIGIN, platform, REQUEST, SESSION } from "./intercepted.js";

afterEach(() => nock.cleanAll());

it("nock gets the signed bytes, and its answer is verified", async () => {
  nock.disableNetConnect();
  const seen: unknown[] = [];
  const reply = async (request: Request) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    seen.push({ text: new TextDecoder().decode(bytes), isSigned: isSigned(request, bytes) });
    const answer = await platform.answer(SESSION);
    return [answer.status, await answer.text(), Object.fromEntries(answer.headers as never)];
  };
  nock(ORIGIN)
    .post(/./, REQUEST)
    .reply(reply as never);
  expect(await client.createAppSigningSession(REQUEST)).toEqual(SESSION);
  expect(seen).toEqual([{ text: JSON.stringify(REQUEST), isSigned: true }]);
});
