// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
// @ts-nocheck: the output of Ajv, typed by its last line
import type { Validate } from "./validate.js";

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var validate = validate20;
var schema33 = { "type": "object", "additionalProperties": false, "required": ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], "properties": { "appid": { "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[!-~]+$" }, "plan_id": { "type": "integer", "format": "int64", "minimum": 1, "maximum": 9007199254740991 }, "out_contract_code": { "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, "user_display_name": { "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, "success_notify_url": { "type": "string", "format": "uri", "minLength": 1, "maxLength": 256, "pattern": "^https://[^/?#\\s][^?#\\s]*$" }, "openid": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[!-~]+$" }, "user_client_ip": { "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$" }, "return_url": { "type": "string", "format": "uri", "minLength": 1, "maxLength": 256, "pattern": "^\\S+$" }, "expired_time": { "type": "string", "format": "date-time", "minLength": 20, "maxLength": 64, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$" }, "sp_appid": false, "sub_mchid": false, "sub_appid": false } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[!-~]+$", "u");
var pattern5 = new RegExp("^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "u");
var pattern7 = new RegExp("^https://[^/?#\\s][^?#\\s]*$", "u");
var pattern9 = new RegExp("^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", "u");
var pattern10 = new RegExp("^\\S+$", "u");
var pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "u");
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
var formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0) {
      const err0 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/required", keyword: "required", params: { missingProperty: "appid" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err1 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/required", keyword: "required", params: { missingProperty: "plan_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.out_contract_code === void 0) {
      const err2 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/required", keyword: "required", params: { missingProperty: "out_contract_code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.user_display_name === void 0) {
      const err3 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/required", keyword: "required", params: { missingProperty: "user_display_name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.success_notify_url === void 0) {
      const err4 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/required", keyword: "required", params: { missingProperty: "success_notify_url" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err5 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.appid !== void 0) {
      let data0 = data.appid;
      if (typeof data0 === "string") {
        if (func2(data0) > 32) {
          const err6 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/appid/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err7 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/appid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err8 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/appid/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/appid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data1 = data.plan_id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/plan_id", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/plan_id/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/plan_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/plan_id", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/plan_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.out_contract_code !== void 0) {
      let data2 = data.out_contract_code;
      if (typeof data2 === "string") {
        if (func2(data2) > 32) {
          const err13 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/out_contract_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/out_contract_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err15 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/out_contract_code/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/out_contract_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.user_display_name !== void 0) {
      let data3 = data.user_display_name;
      if (typeof data3 === "string") {
        if (func2(data3) > 32) {
          const err17 = { instancePath: instancePath + "/user_display_name", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_display_name/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err18 = { instancePath: instancePath + "/user_display_name", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_display_name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err19 = { instancePath: instancePath + "/user_display_name", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_display_name/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/user_display_name", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_display_name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.success_notify_url !== void 0) {
      let data4 = data.success_notify_url;
      if (typeof data4 === "string") {
        if (func2(data4) > 256) {
          const err21 = { instancePath: instancePath + "/success_notify_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/success_notify_url/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err22 = { instancePath: instancePath + "/success_notify_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/success_notify_url/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern7.test(data4)) {
          const err23 = { instancePath: instancePath + "/success_notify_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/success_notify_url/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#\\s][^?#\\s]*$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.test(data4)) {
          const err24 = { instancePath: instancePath + "/success_notify_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/success_notify_url/format", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/success_notify_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/success_notify_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.openid !== void 0) {
      let data5 = data.openid;
      if (typeof data5 === "string") {
        if (func2(data5) > 128) {
          const err26 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/openid/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err27 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/openid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err28 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/openid/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/openid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.user_client_ip !== void 0) {
      let data6 = data.user_client_ip;
      if (typeof data6 === "string") {
        if (func2(data6) > 32) {
          const err30 = { instancePath: instancePath + "/user_client_ip", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_client_ip/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err31 = { instancePath: instancePath + "/user_client_ip", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_client_ip/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!pattern9.test(data6)) {
          const err32 = { instancePath: instancePath + "/user_client_ip", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_client_ip/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/user_client_ip", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/user_client_ip/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.return_url !== void 0) {
      let data7 = data.return_url;
      if (typeof data7 === "string") {
        if (func2(data7) > 256) {
          const err34 = { instancePath: instancePath + "/return_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/return_url/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err35 = { instancePath: instancePath + "/return_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/return_url/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (!pattern10.test(data7)) {
          const err36 = { instancePath: instancePath + "/return_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/return_url/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!formats0.test(data7)) {
          const err37 = { instancePath: instancePath + "/return_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/return_url/format", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/return_url", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/return_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.expired_time !== void 0) {
      let data8 = data.expired_time;
      if (typeof data8 === "string") {
        if (func2(data8) > 64) {
          const err39 = { instancePath: instancePath + "/expired_time", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/expired_time/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (func2(data8) < 20) {
          const err40 = { instancePath: instancePath + "/expired_time", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/expired_time/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!pattern11.test(data8)) {
          const err41 = { instancePath: instancePath + "/expired_time", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/expired_time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (!formats4.test(data8)) {
          const err42 = { instancePath: instancePath + "/expired_time", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/expired_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/expired_time", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/expired_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.sp_appid !== void 0) {
      const err44 = { instancePath: instancePath + "/sp_appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/sp_appid/false schema", keyword: "false schema", params: {} };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
    if (data.sub_mchid !== void 0) {
      const err45 = { instancePath: instancePath + "/sub_mchid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/sub_mchid/false schema", keyword: "false schema", params: {} };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    if (data.sub_appid !== void 0) {
      const err46 = { instancePath: instancePath + "/sub_appid", schemaPath: "spec#/components/schemas/CommonModeRequest/properties/sub_appid/false schema", keyword: "false schema", params: {} };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
  } else {
    const err47 = { instancePath, schemaPath: "spec#/components/schemas/CommonModeRequest/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Checks a value against the schema `CommonModeRequest`. */
export const validateCommonModeRequest: Validate = validate;
