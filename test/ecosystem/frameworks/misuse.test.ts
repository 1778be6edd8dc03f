import type { AddressInfo } from "node:net";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import {
  createNodeNotificationHandler,
  createNotificationHandler,
  createNotificationParser,
  type FetchInput,
  type NodeRequest,
} from "wechatpay-global";
import { createTestKey } from "../../../contract-tests/support/test-keys.js";
import { API_V3_KEY, makeNotification } from "../../support/fake-notifications.js";

const platform = await createTestKey("Test platform");
const parser = createNotificationParser({
  apiV3Key: API_V3_KEY,
  platformKeys: [{ publicKey: platform.certificatePem }],
});

function watched() {
  const told: string[] = [];
  return {
    told,
    options: { onEvent: () => {}, onError: (error: unknown) => void told.push((error as Error).message) },
  };
}

describe("a handler says what is wrong", () => {
  it("when Fastify parsed the body", async () => {
    const { told, options } = watched();
    const app = Fastify();
    app.post("/", createNodeNotificationHandler(parser, options));
    const { headers, body } = makeNotification(platform);
    const answer = await app.inject({ method: "POST", url: "/", headers, payload: Buffer.from(body) });
    expect(answer.statusCode).toBe(500);
    expect(told).toEqual([
      expect.stringMatching(/^body is missing: a JSON parser read the body before, .*docs\/frameworks\.md/),
    ]);
  });

  it("when a handler for Fetch gets the request of Express", async () => {
    const { told, options } = watched();
    const handler = createNotificationHandler(parser, options);
    const app = express().post("/", async (request, response) => {
      const answer = await handler(request as unknown as FetchInput);
      response.status(answer.status).send(await answer.text());
    });
    const server = app.listen(0, "127.0.0.1");
    try {
      await new Promise((resolve) => server.once("listening", resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      expect((await fetch(url, { method: "POST", ...makeNotification(platform) })).status).toBe(500);
      expect(told).toEqual([
        expect.stringMatching(/^input is an object with .*createNodeNotificationHandler Node's request/),
      ]);
    } finally {
      server.close();
    }
  });

  it("when a handler for Node gets the context of Hono, which then answers 500", async () => {
    const { told, options } = watched();
    const handler = createNodeNotificationHandler(parser, options);
    const app = new Hono();
    app.onError((error, context) => context.text(error.message, 500));
    app.post("/", async (context) => {
      await handler(context as unknown as NodeRequest, undefined as never);
      return context.text("");
    });
    const answer = await app.request("/", { method: "POST", ...makeNotification(platform) });
    expect([answer.status, await answer.text()]).toEqual([500, told[0]]);
    expect(told).toEqual([
      expect.stringMatching(/^request is an object with .*createNotificationHandler takes a Request/),
    ]);
  });
});
