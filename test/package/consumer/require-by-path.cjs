/* Loads the CommonJS files, as Jest and older bundlers do, who know nothing of Node's condition for ES modules. */
const { join } = require("node:path");

const dist = join(__dirname, "node_modules/wechatpay-global/dist");
const sdk = require(join(dist, "index.cjs"));
const redis = require(join(dist, "redis.cjs"));
const testing = require(join(dist, "testing.cjs"));
const { openapi } = require("wechatpay-global/openapi.json");
const story = require("./story.cjs");

story(sdk, testing, redis).then((told) => console.log(JSON.stringify({ openapi, ...told })));
