import { OPERATIONS } from "../../../generated/constants.js";
import type { Finding } from "../doctor/finding.js";
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
  const near = PATHS.find((known) => known === path) ?? PATHS.find((known) => isNear(known, path));
  if (near === undefined) return [];
  const right = Object.values(OPERATIONS).find((operation) => operation.path === near)?.method ?? "";
  const isMethod = near === path;
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

/** With a slash too much, in another case, or as the domestic platform has it. */
function isNear(known: string, path: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\/+/g, "/").replace(/\/$/, "");
  return plain(known) === plain(path) || plain(known).replace("/v3/global/", "/v3/") === plain(path);
}
