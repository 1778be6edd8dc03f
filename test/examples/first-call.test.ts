import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { missing, type Program, PYTHON } from "../support/needs.js";
import { platform } from "./support/customer.js";
import { folderOf } from "./support/program.js";

const run = promisify(execFile);

/** How each is run, once it is prepared. */
const LANGUAGES: Record<string, { needs: Program; prepare?: string[]; command: string[]; unproved: RegExp }> = {
  go: {
    needs: "go",
    prepare: ["go", "build", "-o", "first_call", "first_call.go"],
    command: ["./first_call"],
    unproved: /not signed by the platform/,
  },
  php: { needs: "php-curl", command: ["php", "first_call.php"], unproved: /not signed by the platform/ },
  java: { needs: "javac", command: ["java", "FirstCall.java"], unproved: /not signed by the platform/ },
  python: {
    needs: "python3-cryptography",
    command: [PYTHON, "first_call.py"],
    unproved: /InvalidSignature/,
  },
};

describe.each(Object.entries(LANGUAGES))("the first call in %s", (name, { needs, prepare, command, unproved }) => {
  const isMissing = missing(needs);
  const start = ([file = "", ...parameters]: string[], more: Record<string, string> = {}) => {
    const { PATH = "", HOME = "" } = process.env;
    // Only the sandbox's variables, as after `set -a; . .env; set +a`. The cache of Go's compiler outlives a run of the tests.
    const GOCACHE = join(import.meta.dirname, "../../.tmp/go-cache");
    const env = { PATH, HOME, GOCACHE, LANG: "C.UTF-8", ...inject("examples").env, ...more };
    return run(file, parameters, { cwd: join(folderOf("first-call"), name), env });
  };
  beforeAll(async () => {
    if (prepare && !isMissing) await start(prepare);
  });

  it.skipIf(isMissing)("is accepted, its answer verifies, and the session is on the phone", async () => {
    const handoff = JSON.parse((await start(command)).stdout);
    expect(handoff).toEqual({
      businessType: "wxpayOverseaEntrustAuthorization",
      query: expect.stringMatching(/^sessionId=\d+$/),
      extInfo: '{"miniProgramType":0}',
    });
    const { session } = await platform().phone(handoff.query.replace("sessionId=", ""));
    expect(session).toMatchObject({ user_display_name: "张三", state: "OPEN" });
  });

  it.skipIf(isMissing)("says what WeChat Pay says when another key signs it", async () => {
    const other = inject("examples").env["WECHATPAY_SP_PRIVATE_KEY_FILE"] ?? "";
    await expect(start(command, { WECHATPAY_PRIVATE_KEY_FILE: other })).rejects.toThrow(/401 \{"code":"SIGN_ERROR"/);
  });

  it.skipIf(isMissing)("believes no answer that another key has signed", async () => {
    const other = join(inject("examples").project, "other.pem");
    await expect(start(command, { WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: other })).rejects.toThrow(unproved);
  });
});
