import { describe, expect, it } from "vitest";
import { labelOf, nameOf, reasonOf } from "./reason.js";

const of = (fields: object) => Object.assign(new Error("secret"), fields);

describe("the code of a foreign error", () => {
  it("is its own, or that of a cause, up to the fifth", () => {
    expect(reasonOf(of({ code: "ECONNRESET", cause: of({ code: "EPIPE" }) }))).toBe("ECONNRESET");
    let error: unknown = { code: "EPIPE" };
    for (let depth = 0; depth < 4; depth++) error = { cause: error };
    expect(reasonOf(error)).toBe("EPIPE");
    expect(reasonOf({ cause: error })).toBeUndefined();
  });

  it.each([7, "", "a secret", "eCONN", ["ECONNRESET"], "A".repeat(65), null])("is not %s", (code) => {
    expect(reasonOf(of({ code }))).toBeUndefined();
  });

  it.each([undefined, null, "ECONNRESET", () => "ECONNRESET"])("is none where no error was thrown but %s", (thrown) => {
    expect(reasonOf(thrown)).toBeUndefined();
    expect(nameOf(thrown)).toBeUndefined();
  });
});

it("a foreign error is called by its code, or else by its name", () => {
  expect(labelOf(of({ code: "ECONNRESET", name: "FetchError" }))).toBe("ECONNRESET");
  expect(labelOf(of({ code: 7, name: "FetchError" }))).toBe("FetchError");
  expect(labelOf(of({}))).toBeUndefined();
});

describe("the name of a foreign error", () => {
  it.each(["TokenError", "AccessDeniedException", "A".repeat(64)])("is the name that the error has: %s", (name) => {
    expect(nameOf(of({ name }))).toBe(name);
  });

  it.each(["Error", "", "a secret", "7", ["TokenError"], 7, null, "A".repeat(65)])("is not %s", (name) => {
    expect(nameOf(of({ name }))).toBeUndefined();
  });
});
