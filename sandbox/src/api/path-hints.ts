import type { Finding } from "../doctor/finding.js";
import { callsUnder } from "../spec/route.js";
import { nearCalls } from "./near-calls.js";
import { KNOWN_CALLS, type KnownCall } from "./paths.js";

/** Says that WeChat Pay has a call which the sandbox does not have. */
export const NOT_IN_SANDBOX = {
  en: "exists at WeChat Pay, not in this sandbox",
  zh: "存在于微信支付，但此沙箱未提供",
};

/** The calls that an unknown path or method may have meant. */
export function pathHints(method: string, path: string): Finding[] {
  const exact = callsUnder(path, KNOWN_CALLS);
  const same = exact.find((call) => call.method === method);
  if (same) return same.isInSandbox ? [] : [notInSandbox(method, path)];
  const near = nearCalls(path);
  // Only the method is wrong when the nearest calls are those of this path.
  const isMethod = near.length > 0 && near.every((call) => exact.includes(call));
  const meant = near.some((call) => call.method === method) ? near.filter((call) => call.method === method) : near;
  if (meant.length === 0) return [];
  return [isMethod ? otherMethod(method, meant) : otherPath(path, meant)];
}

function otherMethod(method: string, meant: readonly KnownCall[]): Finding {
  const methods = meant.map((call) => call.method);
  return {
    id: "path-method",
    problem: {
      en: `This path takes ${methods.join(" or ")}, not ${method.slice(0, 16)}.`,
      zh: `该路径应使用 ${methods.join(" 或 ")} 方法。`,
    },
    remedy: send(meant),
  };
}

function otherPath(path: string, meant: readonly KnownCall[]): Finding {
  const base = BASES.find((known) => meant.every((call) => call.path.startsWith(known))) ?? "";
  return {
    id: "path-near",
    problem: !path.startsWith(base)
      ? { en: `The path does not begin with ${base}.`, zh: `路径不是以 ${base} 开头。` }
      : { en: "The path differs from every path of the API.", zh: "路径与 API 文档不完全一致。" },
    remedy: send(meant),
  };
}

const BASES = ["/v3/global/papay/", "/v3/global/"];

function send(meant: readonly KnownCall[]): Finding["remedy"] {
  const calls = meant.map((call) => `${call.method} ${call.path}`);
  const isElsewhere = meant.every(({ isInSandbox }) => !isInSandbox);
  return {
    en: `Send ${calls.join(" or ")}, and sign this path.${isElsewhere ? ` It ${NOT_IN_SANDBOX.en}.` : ""}`,
    zh: `请改为 ${calls.join(" 或 ")}，并对其签名。${isElsewhere ? `该接口${NOT_IN_SANDBOX.zh}。` : ""}`,
  };
}

function notInSandbox(method: string, path: string): Finding {
  const call = `${method} ${path.slice(0, 200)}`;
  const calls = KNOWN_CALLS.filter(({ isInSandbox }) => isInSandbox).map((known) => `${known.method} ${known.path}`);
  return {
    id: "path-elsewhere",
    problem: { en: `${call} ${NOT_IN_SANDBOX.en}.`, zh: `${call} ${NOT_IN_SANDBOX.zh}。` },
    remedy: {
      en: `The sandbox provides ${calls.join(", ")}. For other calls, write a mock of your own.`,
      zh: `此沙箱提供：${calls.join("、")}。其他接口请自行模拟。`,
    },
  };
}

/** The hint for an accepted call whose query the sandbox ignores. */
export function queryNotRead(): Finding {
  return {
    id: "query-not-read",
    problem: {
      en: "The request has a query, but the API's page lists no query for this call.",
      zh: "请求带有查询参数，而该接口的文档未列出任何查询参数。",
    },
    remedy: {
      en: "The sandbox ignores the query. Leave it out: WeChat Pay may refuse parameters that its page does not list.",
      zh: "沙箱不会读取这些参数。请删除：微信支付可能会拒绝文档未列出的参数。",
    },
  };
}
