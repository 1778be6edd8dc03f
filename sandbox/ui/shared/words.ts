import type { Text } from "../../src/text.js";
import { translator } from "./i18n.js";

/** What both pages say. */
export const sharedWords = {
  language: { en: "Language", zh: "语言" },
  theme: { en: "Theme", zh: "外观" },
  "theme.system": { en: "System", zh: "跟随系统" },
  "theme.light": { en: "Light", zh: "浅色" },
  "theme.dark": { en: "Dark", zh: "深色" },
  copyWhat: { en: "Copy {what}", zh: "复制 {what}" },
  copied: { en: "Copied", zh: "已复制" },
  copyFailed: { en: "Copying was refused", zh: "无法复制" },
  cancel: { en: "Cancel", zh: "取消" },
  close: { en: "Close", zh: "关闭" },
  milliseconds: { en: "{n} ms", zh: "{n} 毫秒" },
  seconds: { en: "{n} s", zh: "{n} 秒" },
  attempt: { en: "Attempt {n}", zh: "第 {n} 次" },
  attempts: { en: "Attempts", zh: "发送记录" },
  noAnswer: { en: "no answer", zh: "无应答" },
  noBody: { en: "empty body", zh: "空正文" },
  acknowledged: { en: "Acknowledged", zh: "已确认" },
  failed: { en: "Failed", zh: "失败" },
  withFault: { en: "fault: {fault}", zh: "故障：{fault}" },
  sentTo: { en: "Goes to {url}", zh: "发送至 {url}" },
  nextIn: { en: "Next attempt in {time}", zh: "{time} 后再次发送" },
  nextNow: { en: "Being sent now", zh: "正在发送" },
  "notification.PENDING": { en: "Pending", zh: "等待中" },
  "notification.TAKEN": { en: "Delivered", zh: "已送达" },
  "notification.GIVEN_UP": { en: "Given up", zh: "已放弃" },
  "notification.HELD": { en: "Held", zh: "已扣留" },
} as const satisfies Record<string, Text>;

export const t = translator(sharedWords);
