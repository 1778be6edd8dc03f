import { Redis as UpstashRedis } from "@upstash/redis";
import { Cluster as Cluster6, Redis as IoRedis6 } from "ioredis";
import { Cluster as Cluster5, Redis as IoRedis5 } from "ioredis-5";

import { createClient as createClient4, createCluster as createCluster4 } from "redis-4";
import { createClient as createClient5, createClientPool as createPool5 } from "redis-5";
import {
  createClient as createClient6,
  createCluster as createCluster6,
  createClientPool as createPool6,
} from "redis-6";
import type { RedisClient } from "wechatpay-global/redis";
import { freePort, type RedisServer, startRedisServer } from "../../support/redis-server.js";
import { startUpstashServer } from "./upstash-server.js";

/** A connected client of another package. */
export interface Connected {
  client: RedisClient;
  close(): unknown;
}

/** The servers of the clients: a Redis, and another one that is a cluster of one node. */
export interface Servers {
  redis: RedisServer;
  cluster: RedisServer;
  /** The Redis behind Upstash's REST API. */
  upstash: { url: string; token: string };
  close(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const redis = await startRedisServer();
  const bus = ["--cluster-port", String(await freePort())];
  const cluster = await startRedisServer(["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1", ...bus]);
  const node = new IoRedis5(cluster.url);
  await node.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
  await waitFor(async () => String(await node.call("CLUSTER", "INFO")).includes("cluster_state:ok"));
  node.disconnect();
  const behindUpstash = new IoRedis5(redis.url);
  const upstash = await startUpstashServer(behindUpstash);
  const close = async () => {
    await upstash.close();
    behindUpstash.disconnect();
    await Promise.all([redis.close(), cluster.close()]);
  };
  return { redis, cluster, upstash, close };
}

interface NodeRedis {
  on(event: "error", listener: () => void): unknown;
  connect(): Promise<unknown>;
}

/** Without a listener for `error`, a broken connection of node-redis ends the process. */
async function connected<C extends NodeRedis>(client: C): Promise<C> {
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** Clients of one Redis. {@link RedisClient} must accept their types without a cast. */
export const CLIENTS: Record<string, (servers: Servers) => Promise<Connected>> = {
  "redis 4": async ({ redis }) => {
    const client = await connected(createClient4({ url: redis.url }));
    return { client, close: () => client.disconnect() };
  },
  "redis 5": async ({ redis }) => {
    const client = await connected(createClient5({ url: redis.url }));
    return { client, close: () => client.destroy() };
  },
  "redis 5, a pool": async ({ redis }) => {
    const client = await connected(createPool5({ url: redis.url }));
    return { client, close: () => client.destroy() };
  },
  "redis 5 that gives Buffers": async ({ redis }) => {
    const client = await connected(createClient5({ url: redis.url }));
    const BULK_STRING = 36;
    const SIMPLE_STRING = 43;
    const mapping = { [BULK_STRING]: Buffer, [SIMPLE_STRING]: Buffer };
    return { client: client.withTypeMapping(mapping), close: () => client.destroy() };
  },
  "redis 6": async ({ redis }) => {
    const client = await connected(createClient6({ url: redis.url }));
    return { client, close: () => client.destroy() };
  },
  "redis 6, a pool": async ({ redis }) => {
    const client = await connected(createPool6({ url: redis.url }));
    return { client, close: () => client.destroy() };
  },
  "ioredis 5": async ({ redis }) => {
    const client = new IoRedis5(redis.url);
    return { client, close: () => client.disconnect() };
  },
  "ioredis 6": async ({ redis }) => {
    const client = new IoRedis6(redis.url);
    return { client, close: () => client.disconnect() };
  },
  "@upstash/redis": async ({ upstash }) => {
    const client = new UpstashRedis({ url: upstash.url, token: upstash.token, enableTelemetry: false });
    return { client, close: () => {} };
  },
  "@upstash/redis without pipelines, deserialization and base64": async ({ upstash }) => {
    const { url, token } = upstash;
    const more = { enableAutoPipelining: false, automaticDeserialization: false, responseEncoding: false as const };
    return { client: new UpstashRedis({ url, token, enableTelemetry: false, ...more }), close: () => {} };
  },
};

/** Clients of the cluster. */
export const CLUSTER_CLIENTS: Record<string, (servers: Servers) => Promise<Connected>> = {
  "redis 4": async ({ cluster }) => {
    const client = await connected(createCluster4({ rootNodes: [{ url: cluster.url }] }));
    return { client, close: () => client.disconnect() };
  },
  "redis 6": async ({ cluster }) => {
    const client = await connected(createCluster6({ rootNodes: [{ url: cluster.url }] }));
    return { client, close: () => client.destroy() };
  },
  "ioredis 5": async ({ cluster }) => {
    const client = new Cluster5([{ host: "127.0.0.1", port: cluster.port }]);
    return { client, close: () => client.disconnect() };
  },
  "ioredis 6": async ({ cluster }) => {
    const client = new Cluster6([{ host: "127.0.0.1", port: cluster.port }]);
    return { client, close: () => client.disconnect() };
  },
};

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
