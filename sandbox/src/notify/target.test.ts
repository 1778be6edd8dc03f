import { describe, expect, it } from "vitest";
import { addressOf, type TargetPolicy, targetOf, targetOfNotification } from "./target.js";

const NOBODY: TargetPolicy = { allowHosts: [] };

function hrefOf(notifyUrl: string, policy = NOBODY): string {
  const target = targetOf(notifyUrl, policy);
  return "url" in target ? target.url.href : `held: ${target.held.en}`;
}

describe("without further options", () => {
  it.each([
    "https://localhost/hook",
    "https://localhost:3443/a/b",
    "https://LOCALHOST/",
    "https://127.0.0.1/",
    "https://127.1.2.3:8443/",
    "https://[::1]:8443/hook",
  ])("a notification to this machine is sent: %s", (url) => {
    expect(hrefOf(url)).toBe(new URL(url).href);
  });

  it.each([
    ["https://2130706433/", "https://127.0.0.1/"],
    ["https://0x7f.1/", "https://127.0.0.1/"],
    ["https://0177.0.0.1/", "https://127.0.0.1/"],
    ["https://evil.example@localhost/", "https://evil.example@localhost/"],
  ])("%s is this machine in another spelling", (url, href) => {
    expect(hrefOf(url)).toBe(href);
  });

  it.each([
    "https://merchant.example/hook",
    "https://localhost@evil.example/",
    "https://127.0.0.1:443@evil.example/",
    "https://localhost:x@evil.example/",
    "https://localhost.evil.example/",
    "https://127.0.0.1.evil.example/",
    "https://notlocalhost/",
    "https://134744072/",
    "https://0.0.0.0/",
    "https://10.0.0.1/",
    "https://169.254.169.254/latest",
    "https://[::]/",
    "https://[::ffff:8.8.8.8]/",
    "https://[2001:db8::1]/",
    "https://evil.example/\\@localhost/",
    "https://evil.example\\@localhost/",
    "https://ｌocalhost.example/",
  ])("a notification to any other host is held: %s", (url) => {
    const target = targetOf(url, NOBODY);
    if (!("held" in target)) throw new Error(`it would go to ${target.url.href}`);
    expect(target.held.en).toContain(`It should go to ${url}.`);
    expect(target.held.en).toContain(`--allow-host ${new URL(url).hostname}`);
    expect(target.held.zh).toContain(url);
  });

  it.each(["https://localhost:99999/", "https://[::1/", "https://%/"])(
    "a notification to %s, which is not a valid URL, is held",
    (url) => {
      expect(hrefOf(url)).toBe(`held: ${url} is not a valid address.`);
      expect(hrefOf(url, { allowHosts: [], forwardTo: new URL("http://localhost:3000") })).toMatch(/^held/);
    },
  );
});

describe("with --allow-host", () => {
  const policy = { allowHosts: ["hooks.example"] };

  it("notifications are sent to this host, at any port, and to no other", () => {
    expect(hrefOf("https://HOOKS.example:8443/x", policy)).toBe("https://hooks.example:8443/x");
    expect(hrefOf("https://localhost/x", policy)).toBe("https://localhost/x");
    for (const other of ["a.hooks.example", "hooks.example.evil.example", "hooks.example@evil.example"]) {
      expect(hrefOf(`https://${other}/`, policy)).toMatch(/^held/);
    }
  });
});

describe("with --forward-to", () => {
  const without = { allowHosts: [], forwardTo: new URL("http://localhost:3000") };
  const within = { allowHosts: [], forwardTo: new URL("http://localhost:3000/all?from=sandbox") };

  it("every notification is sent there, with its own path when the address has none", () => {
    expect(hrefOf("https://merchant.example/pay/notify", without)).toBe("http://localhost:3000/pay/notify");
    expect(hrefOf("https://merchant.example", without)).toBe("http://localhost:3000/");
    expect(hrefOf("https://localhost:9/x", without)).toBe("http://localhost:3000/x");
  });

  it("the path and query of --forward-to win", () => {
    expect(hrefOf("https://merchant.example/pay/notify", within)).toBe("http://localhost:3000/all?from=sandbox");
  });

  it.each([
    "https://merchant.example//evil.example/x",
    "https://merchant.example/\\evil.example/x",
    "https://m.example///",
  ])("no path changes the host: %s", (url) => {
    expect(new URL(hrefOf(url, without)).host).toBe("localhost:3000");
    expect(new URL(hrefOf(url, without)).pathname).toBe(new URL(url).pathname);
  });
});

describe("a termination", () => {
  const end = { event_type: "PAPAY.TERMINATE", notify_url: "https://localhost/signed" } as const;
  const signed = { event_type: "PAPAY.SIGN", notify_url: "https://localhost/signed" } as const;
  const plan: TargetPolicy = { allowHosts: [], terminationUrl: "https://localhost/ended" };

  it("goes to the termination URL, and a signing to success_notify_url", () => {
    expect(targetOfNotification(end, plan)).toEqual({ url: new URL("https://localhost/ended") });
    expect(targetOfNotification(signed, plan)).toEqual({ url: new URL("https://localhost/signed") });
    expect([addressOf(end, plan), addressOf(signed, plan)]).toEqual(["https://localhost/ended", signed.notify_url]);
  });

  it("follows the rules of all addresses", () => {
    const forwarded = { ...plan, forwardTo: new URL("http://localhost:3000") };
    expect(targetOfNotification(end, forwarded)).toEqual({ url: new URL("http://localhost:3000/ended") });
    const foreign = targetOfNotification(end, { allowHosts: [], terminationUrl: "https://m.example/ended" });
    expect(foreign).toMatchObject({
      held: { en: expect.stringContaining("It should go to https://m.example/ended.") },
    });
  });

  it("is held without a termination URL, also with --forward-to", () => {
    for (const policy of [NOBODY, { allowHosts: [], forwardTo: new URL("http://localhost:3000/all") }]) {
      expect(addressOf(end, policy)).toBeNull();
      const { held } = targetOfNotification(end, policy) as { held: { en: string; zh: string } };
      expect(held.en).toContain("the real platform would send nothing");
      expect(held.en).toContain("--termination-url");
      expect(held.zh).toContain("--termination-url");
    }
  });
});
