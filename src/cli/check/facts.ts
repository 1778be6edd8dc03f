import type { KeyObject } from "node:crypto";
import type { WechatPayClient, WechatPayError } from "../../index.js";
import type { Encrypted } from "../aead.js";
import type { Settings } from "../settings.js";
import type { Outcome } from "./network.js";

/** What the checks are about, and what one finds that others use. */
export interface Facts {
  readonly settings: Settings;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** What came of the hosts, by the name of the region, or `host`. */
  readonly asked: Promise<ReadonlyMap<string, HostAnswer>>;
  /** The merchant's. */
  privateKey?: KeyObject;
  /** WeChat Pay's public key in PEM, when it was given and is one. */
  publicKey?: string;
  download?: Download;
  /** Under which WeChat Pay signs now. */
  serials: readonly string[];
  /** For the queries. */
  client?: Promise<WechatPayClient>;
  posted?: Posted;
}

/** A host that was asked, and what came of it. */
export interface HostAnswer {
  origin: string;
  outcome: Outcome;
}

/** What came of the download of the platform certificates: those that WeChat Pay lists, or why there are none. */
export type Download = { certificates: readonly Encrypted[] } | { error: WechatPayError };

/** What came of the notification that was sent to the URL. */
export interface Posted {
  url: URL;
  outcome: Outcome;
}
