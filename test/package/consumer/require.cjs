const sdk = require("wechatpay-global");
const redis = require("wechatpay-global/redis");
const testing = require("wechatpay-global/testing");
const { openapi } = require("wechatpay-global/openapi.json");
const story = require("./story.cjs");

story(sdk, testing, redis).then((told) => console.log(JSON.stringify({ openapi, ...told })));
