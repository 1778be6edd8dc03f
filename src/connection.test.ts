import { inspect } from "node:util";
import { expect, it } from "vitest";
import { createFakePlatform, thrownBy } from "../test/support/fake-fetch.js";
import { SIGNING } from "../test/support/fixtures.js";
import {
  type Connection,
  connect,
  getContract,
  listPlatformCertificates,
  parseNotification,
  request,
} from "./index.js";

const fake = await createFakePlatform();

it("a connection and a client are the same to functions", async () => {
  fake.answer({ body: { contract_id: "Wx1", state: "SIGNED" } });
  for (const connection of [connect(fake.options), fake.client()]) {
    expect((await getContract(connection, { contract_id: "Wx1", appid: "wx" })).state).toBe("SIGNED");
  }
});

it("a connection does not show its keys and options", () => {
  const connection = connect(fake.options);
  expect(JSON.stringify(connection)).toBe('{"mchid":"1900000109"}');
  expect(inspect(connection, { showHidden: true, depth: null })).toBe("{ mchid: '1900000109' }");
});

it("reads its options like a client", () => {
  expect(() => connect({ ...fake.options, serialNo: "no" })).toThrow("serialNo must be");
});

it.each([undefined, null, {}, "text", { mchid: "1900000109" }])("%j is no connection", async (connection) => {
  fake.answer({ body: SIGNING.answer });
  for (const run of [
    () => getContract(connection as Connection, { contract_id: "Wx1", appid: "wx" }),
    () => listPlatformCertificates(connection as Connection),
    () => parseNotification(connection as Connection, { headers: {}, body: "" }),
    () => request(connection as Connection, { method: "GET", path: "/v3/x" }),
  ]) {
    expect(await thrownBy(run())).toMatchObject({
      name: "WechatPayInputError",
      message: expect.stringContaining("connection must be a client or connection"),
    });
  }
});
