import sinon from "sinon";
import { createClient } from "wechatpay-global";
import { createTestPlatform } from "wechatpay-global/testing";
import underSinon from "./under-sinon.cjs";

await underSinon({ sinon, createClient, createTestPlatform });
