import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { withLinksOfSite } from "../../scripts/docs/links.js";
import { installLocked } from "../../scripts/install-locked.js";

const tools = fileURLToPath(new URL("../../tools/docs", import.meta.url));

describe("links of a page", () => {
  const routes = new Map([
    ["docs/charge.md", "charge.md"],
    ["docs/zh/charge.md", "zh/charge.md"],
    ["docs/refund.md", "refund.md"],
    ["spec/DECISIONS.md", "decisions.md"],
  ]);
  const exists = (path: string) => routes.has(path) || ["examples/billing", "src/index.ts"].includes(path);
  const repository = { repository: "https://github.com/owner/name", ref: "v1" };
  const rewrite = (text: string, source = "docs/charge.md") => withLinksOfSite(text, source, { routes, exists });

  it("lead to pages of the site, wherever these stand in the repository", () => {
    expect(rewrite("[a](refund.md#every-outcome) [b](../spec/DECISIONS.md#d1)")).toBe(
      "[a](./refund.md#every-outcome) [b](./decisions.md#d1)",
    );
    expect(rewrite("[a](charge.md) [b](../refund.md)", "docs/zh/charge.md")).toBe("[a](./charge.md) [b](../refund.md)");
    expect(rewrite("[c](../docs/charge.md)", "spec/DECISIONS.md")).toBe("[c](./charge.md)");
  });

  it("to other files lead to the repository, or are plain text where its address is not known", () => {
    const text = "See [`billing`](../examples/billing) and ![x](../src/index.ts#L1).";
    expect(rewrite(text)).toBe("See `billing` and x.");
    expect(withLinksOfSite(text, "docs/charge.md", { routes, exists, repository })).toBe(
      "See [`billing`](https://github.com/owner/name/blob/v1/examples/billing) and ![x](https://github.com/owner/name/blob/v1/src/index.ts#L1).",
    );
  });

  it("stay as they are in code, to other hosts and within the page", () => {
    const text = "`[a](b.md)` [c](https://example.com) [d](#e)\n\n```md\n[f](g.md)\n```\n";
    expect(rewrite(text)).toBe(text);
  });

  it("to nothing are refused", () => {
    expect(() => rewrite("[a](lost.md)")).toThrow("docs/charge.md links to lost.md, which is not there");
    expect(() => rewrite("[a](../../lost)")).toThrow("which is not there");
  });
});

describe("the check of the built site", () => {
  let folder: string | undefined;
  beforeAll(() => installLocked(tools));
  afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

  function check(pages: Record<string, string>, base = "/") {
    folder = mkdtempSync(join(tmpdir(), "docs-links-"));
    for (const [path, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), html);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ["check-links.mjs", folder, base], {
      cwd: tools,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  it("finds nothing wrong with links to pages, folders, files and anchors", () => {
    const { status, stdout } = check(
      {
        "index.html":
          '<a href="/docs/start#the-first">a</a> <a href="/docs/zh/">b</a> <a href="https://example.com/#x">c</a>',
        "start.html":
          '<h2 id="the-first">x</h2> <a href="#the-first">a</a> <a href="./zh/index#%E9%80%80%E6%AC%BE">b</a>',
        "zh/index.html": '<h2 id="退款">x</h2> <img src="/docs/a.png"> <a href="../start">c</a>',
        "a.png": "",
      },
      "/docs/",
    );
    expect(stdout).toBe("6 links in 3 pages, 0 of them wrong\n");
    expect(status).toBe(0);
  });

  it("names dead links, missing anchors, links beside the base, and what is asked of other hosts", () => {
    const { status, stderr } = check(
      {
        "index.html": [
          '<a href="/docs/lost">a</a> <a href="/docs/start#lost">b</a> <a href="/start">c</a>',
          '<script src="https://example.com/x.js"></script> <img src="/docs/lost.png">',
        ].join(""),
        "start.html": '<h2 id="here">x</h2>',
      },
      "/docs/",
    );
    expect(stderr.trim().split("\n")).toEqual([
      "/index.html asks another host: https://example.com/x.js",
      "/index.html links to /docs/lost, where there is nothing",
      "/index.html links to /docs/start#lost, where there is no such anchor",
      "/index.html links to /start, which is outside of /docs/",
      "/index.html links to /docs/lost.png, where there is nothing",
    ]);
    expect(status).toBe(1);
  });

  it("does not take an empty folder for a site", () => {
    expect(check({}).status).toBe(1);
  });
});
