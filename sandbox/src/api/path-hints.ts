import type { Finding } from "../doctor/finding.js";
import { OPERATIONS } from "../spec/operations.js";
import { matches } from "../spec/route.js";
import { existsAtThePlatform } from "./paths.js";

/** What a path gets that WeChat Pay has and the sandbox has not. */
export const ELSEWHERE = {
  en: "exists at WeChat Pay, not in this sandbox",
  zh: "存在于微信支付，但此沙箱未提供",
};

const PATHS: readonly string[] = Object.values(OPERATIONS).map(({ path }) => path);

/** What may have been meant by a path or method that there is not. */
export function pathHints(method: string, path: string): Finding[] {
  if (existsAtThePlatform(method, path)) return [elsewhere(method, path)];
  const same = PATHS.find((known) => matches(known, path));
  const near = same ?? PATHS.find((known) => isNear(known, path));
  if (near === undefined) return [];
  const right = Object.values(OPERATIONS).find((operation) => operation.path === near)?.method ?? "";
  const isMethod = same !== undefined;
  return [
    {
      id: isMethod ? "path-method" : "path-near",
      problem: isMethod
        ? { en: `This path takes ${right}, not ${method.slice(0, 16)}.`, zh: `该路径应使用 ${right} 方法。` }
        : { en: "The path is not exactly one of the API's.", zh: "路径与 API 文档不完全一致。" },
      remedy: { en: `Send ${right} ${near}, and sign that.`, zh: `请改为 ${right} ${near}，并对其签名。` },
    },
  ];
}

function elsewhere(method: string, path: string): Finding {
  const call = `${method} ${path.slice(0, 200)}`;
  const calls = Object.values(OPERATIONS).map((operation) => `${operation.method} ${operation.path}`);
  return {
    id: "path-elsewhere",
    problem: { en: `${call} ${ELSEWHERE.en}.`, zh: `${call} ${ELSEWHERE.zh}。` },
    remedy: {
      en: `The sandbox answers ${calls.join(", ")}. Stand in for others with a server of your own.`,
      zh: `此沙箱提供：${calls.join("、")}。其他接口请自行模拟。`,
    },
  };
}

/** Of an accepted call: what the document does not know of it was signed, and nobody looks at it. */
export function queryNotRead(): Finding {
  return {
    id: "query-not-read",
    problem: {
      en: "The request has a query, and the API's page lists none for this call.",
      zh: "请求带有查询参数，而该接口的文档未列出任何查询参数。",
    },
    remedy: {
      en: "The sandbox does not read it. Leave it out: WeChat Pay may refuse parameters that its page does not list.",
      zh: "沙箱不会读取这些参数。请删除：微信支付可能会拒绝文档未列出的参数。",
    },
  };
}

/** With a slash too much, in another case, or as the domestic platform has it. */
function isNear(known: string, path: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\/+/g, "/").replace(/\/$/, "");
  return matches(plain(known), plain(path)) || matches(plain(known).replace("/v3/global/", "/v3/"), plain(path));
}
