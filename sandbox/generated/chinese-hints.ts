// Generated from spec/ by scripts/generate. Do not edit: change spec/zh/hints.yaml, then run
// `npm run generate`.

/** The Chinese of each hint of a request. */
export const CHINESE_HINTS: Readonly<Record<string, string>> = {
  "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS": "REFUND_SOURCE_UNSETTLED_FUNDS 或 REFUND_SOURCE_RECHARGE_FUNDS",
  "SETTLED or UNSETTLE": "SETTLED 或 UNSETTLE",
  "a currency code of ISO 4217, such as HKD": "ISO 4217 币种代码，如 HKD",
  "a day in eight digits, such as 20211119": "八位数字的日期，例如 20211119",
  "a day such as 20211120": "形如 20211120 的日期",
  "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)": "形如 2021-11-20T13:29:35+08:00 的文本（RFC 3339）",
  "a whole number": "整数",
  "a whole number from 0": "大于等于 0 的整数",
  "a whole number from 1 to 100": "1 到 100 的整数",
  "a whole number from 1 to 20": "1 到 20 的整数",
  "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88": "以币种最小单位表示的整数，如 HKD 8.88 写作 888",
  "an IPv4 or IPv6 address": "IPv4 或 IPv6 地址",
  "an address without blanks": "不含空格的地址",
  "an https:// address without query, fragment or blanks": "以 https:// 开头、不含查询参数、片段和空格的地址",
  "letters and digits": "字母和数字",
  "letters, digits and signs of ASCII, without blanks": "ASCII 字母、数字和符号，不含空格",
  "letters, digits and signs of ASCII, without blanks, and not only dots": "ASCII 字母、数字和符号，不含空格，且不能只有点号",
  "letters, digits and the signs _ - | * @": "字母、数字和符号 _ - | * @",
  "text without emoji or other 4-byte characters and without control characters": "不含表情符号等 4 字节字符、不含控制字符的文本",
  "text without emoji or other 4-byte characters and without control characters, and not only dots": "不含表情符号等 4 字节字符、不含控制字符的文本，且不能只有点号",
  "the serial number of a platform certificate or the ID of a platform public key": "平台证书序列号或平台公钥 ID",
};
