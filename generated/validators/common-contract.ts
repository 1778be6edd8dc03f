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

var validate = validate32;
var schema46 = { "type": "object", "required": ["mchid", "appid", "out_contract_code", "plan_id", "contract_id"], "properties": { "mchid": { "type": "string", "minLength": 1 }, "appid": { "type": "string", "minLength": 1 }, "out_contract_code": { "type": "string", "minLength": 1 }, "plan_id": { "type": "integer" }, "contract_id": { "type": "string", "minLength": 1 }, "openid": { "type": "string" }, "contract_termination_mode": { "anyOf": [{ "type": "string", "minLength": 1, "enum": ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] }, { "type": "string", "minLength": 1 }] }, "operate_time": { "type": "string", "format": "date-time" }, "contract_expired_time": { "type": "string", "format": "date-time" }, "contract_expire_time": { "type": "string", "format": "date-time" } } };
var func2 = require_ucs2length().default;
var formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0) {
      const err0 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/required", keyword: "required", params: { missingProperty: "mchid" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appid === void 0) {
      const err1 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/required", keyword: "required", params: { missingProperty: "appid" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.out_contract_code === void 0) {
      const err2 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/required", keyword: "required", params: { missingProperty: "out_contract_code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err3 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/required", keyword: "required", params: { missingProperty: "plan_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.contract_id === void 0) {
      const err4 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/required", keyword: "required", params: { missingProperty: "contract_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.mchid !== void 0) {
      let data0 = data.mchid;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/mchid", schemaPath: "spec#/components/schemas/CommonContract/properties/mchid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/mchid", schemaPath: "spec#/components/schemas/CommonContract/properties/mchid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.appid !== void 0) {
      let data1 = data.appid;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonContract/properties/appid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/appid", schemaPath: "spec#/components/schemas/CommonContract/properties/appid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.out_contract_code !== void 0) {
      let data2 = data.out_contract_code;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonContract/properties/out_contract_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/CommonContract/properties/out_contract_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data3 = data.plan_id;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/plan_id", schemaPath: "spec#/components/schemas/CommonContract/properties/plan_id/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.contract_id !== void 0) {
      let data4 = data.contract_id;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err12 = { instancePath: instancePath + "/contract_id", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/contract_id", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.openid !== void 0) {
      if (typeof data.openid !== "string") {
        const err14 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/CommonContract/properties/openid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.contract_termination_mode !== void 0) {
      let data6 = data.contract_termination_mode;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (!(data6 === "USER" || data6 === "MERCHANT" || data6 === "PLATFORM" || data6 === "EXPIRED")) {
        const err15 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema46.properties.contract_termination_mode.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err16 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid2 = valid2 || _valid0;
      const _errs18 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err18 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err20 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_termination_mode/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.operate_time !== void 0) {
      let data7 = data.operate_time;
      if (typeof data7 === "string") {
        if (!formats4.test(data7)) {
          const err21 = { instancePath: instancePath + "/operate_time", schemaPath: "spec#/components/schemas/CommonContract/properties/operate_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/operate_time", schemaPath: "spec#/components/schemas/CommonContract/properties/operate_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.contract_expired_time !== void 0) {
      let data8 = data.contract_expired_time;
      if (typeof data8 === "string") {
        if (!formats4.test(data8)) {
          const err23 = { instancePath: instancePath + "/contract_expired_time", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_expired_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/contract_expired_time", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_expired_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.contract_expire_time !== void 0) {
      let data9 = data.contract_expire_time;
      if (typeof data9 === "string") {
        if (!formats4.test(data9)) {
          const err25 = { instancePath: instancePath + "/contract_expire_time", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_expire_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/contract_expire_time", schemaPath: "spec#/components/schemas/CommonContract/properties/contract_expire_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "spec#/components/schemas/CommonContract/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "mchid": true, "appid": true, "out_contract_code": true, "plan_id": true, "contract_id": true, "openid": true, "contract_termination_mode": true, "operate_time": true, "contract_expired_time": true, "contract_expire_time": true }, "dynamicProps": false, "dynamicItems": false };

/** Checks a value against the schema `CommonContract`. */
export const validateCommonContract: Validate = validate;
