const sinon = require("sinon");
const { createClient } = require("wechatpay-global");
const { createTestPlatform } = require("wechatpay-global/testing");
const underSinon = require("./under-sinon.cjs");

underSinon({ sinon, createClient, createTestPlatform });
