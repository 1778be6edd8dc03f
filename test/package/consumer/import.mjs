import { readFileSync } from "node:fs";
import * as sdk from "wechatpay-global";
import * as redis from "wechatpay-global/redis";
import * as testing from "wechatpay-global/testing";
import story from "./story.cjs";

const { openapi } = JSON.parse(readFileSync(new URL(import.meta.resolve("wechatpay-global/openapi.json")), "utf8"));
console.log(JSON.stringify({ openapi, ...(await story(sdk, testing, redis)) }));
