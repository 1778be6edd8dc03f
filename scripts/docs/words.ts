import type { Grade } from "../generate/evidence.js";

/** The words of the reference that are not in the document, and the ways to pages that are there in one language only. */
export interface Words {
  /** The folder of the language on the site: empty, or `zh/`. */
  folder: string;
  /** From a folder of the reference to the reference of the SDK, which is English. */
  sdk: string;
  stop: string;
  comma: string;
  semicolon: string;
  colon: string;
  /** Between two sentences. */
  space: string;

  inSdk: string;
  sentAgain: string;
  knownFrom: string;
  officialPage: string;
  none: string;
  grades: Record<Grade, string>;
  /** The rules of `x-retry`, and what each means. */
  retries: Record<string, [rule: string, meaning: string]>;

  request: string;
  noParameters: string;
  path: string;
  query: string;
  body: string;
  answer: string;
  columns: string;
  example: string;
  errors: string;
  errorHeads: [status: string, code: string, meaning: string, knownFrom: string];

  required: string;
  time: string;
  any: string;
  or: string;
  listOf: (type: string) => string;
  always: (value: string) => string;
  ahead: (more: unknown, most: unknown) => string;
  characters: Range;
  numbers: Range;
  items: Range;

  toMerchant: string;
  handlers: string;
  envelope: string;
  resource: string;
  aboutResource: string;
  merchantAnswers: string;
  statusHeads: [status: string, meaning: string];

  api: string;
  /** In the sidebar. */
  apiShort: string;
  madeFrom: string;
  hosts: string;
  host: string;
  calls: string;
  call: string;
  notifications: string;
  events: string;
  howSigned: string;

  errorCodes: string;
  aboutErrors: string;
  ofWechatPay: string;
  aboutApiErrors: string;
  ofSdk: string;
  codeHeads: [status: string, code: string, meaning: string];
  classHeads: [className: string, code: string, meaning: string];
  answeredWith: (meaning: string, status: number) => string;
  thrown: (meaning: string, className: string) => string;
  whatToDo: string;
  whichCalls: string;
  aboutCalls: string;
  callHeads: [call: string, todo: string, sentAgain: string];
  howKnown: string;
  known: (evidence: string) => string;
  yesWhenSigned: string;
  noAskFirst: string;
  yes: string;
  no: string;
  allClasses: string;
}

/** How a least and a most of something are said. */
export type Range = (from: number | undefined, to: number | undefined) => string;
