import { describe, expect, it } from "vitest";
import { pathHints } from "./path-hints.js";

const SIGNING = "/v3/global/papay/contracts/app-pre-entrust-sign";

describe("what was meant by a path", () => {
  it.each([
    ["POST", `${SIGNING}/`, "path-near", `POST ${SIGNING}`],
    ["POST", SIGNING.toUpperCase(), "path-near", `POST ${SIGNING}`],
    ["POST", `/${SIGNING}`, "path-near", `POST ${SIGNING}`],
    ["GET", "/v3/certificates", "path-near", "GET /v3/global/certificates"],
    ["GET", SIGNING, "path-method", `POST ${SIGNING}`],
  ])("%s %s is %s: %s", (method, path, id, right) => {
    const [hint, ...more] = pathHints(method, path);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      id,
      remedy: { en: expect.stringContaining(right), zh: expect.stringContaining(right) },
    });
  });

  it.each(["/", "/v3", "/v3/global", "/favicon.png"])("is not guessed for %s", (path) => {
    expect(pathHints("GET", path)).toEqual([]);
  });
});
