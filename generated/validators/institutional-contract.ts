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

var validate = validate33;
var schema48 = { "type": "object", "required": ["sp_mchid", "sub_mchid", "sp_appid", "out_contract_code", "plan_id", "contract_id"], "properties": { "sp_mchid": { "type": "string", "minLength": 1 }, "sub_mchid": { "type": "string", "minLength": 1 }, "sp_appid": { "type": "string", "minLength": 1 }, "sub_appid": { "type": "string" }, "out_contract_code": { "type": "string", "minLength": 1 }, "plan_id": { "type": "integer" }, "contract_id": { "type": "string", "minLength": 1 }, "openid": { "type": "string" }, "sp_openid": { "type": "string" }, "sub_openid": { "type": "string" }, "contract_termination_mode": { "anyOf": [{ "type": "string", "minLength": 1, "enum": ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] }, { "type": "string", "minLength": 1 }] }, "operate_time": { "type": "string", "format": "date-time" }, "contract_expired_time": { "type": "string", "format": "date-time" }, "contract_expire_time": { "type": "string", "format": "date-time" } } };
var func2 = require_ucs2length().default;
var formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_mchid === void 0) {
      const err0 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "sp_mchid" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.sub_mchid === void 0) {
      const err1 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "sub_mchid" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sp_appid === void 0) {
      const err2 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "sp_appid" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.out_contract_code === void 0) {
      const err3 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "out_contract_code" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.plan_id === void 0) {
      const err4 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "plan_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.contract_id === void 0) {
      const err5 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/required", keyword: "required", params: { missingProperty: "contract_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.sp_mchid !== void 0) {
      let data0 = data.sp_mchid;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/sp_mchid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sp_mchid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/sp_mchid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sp_mchid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sub_mchid !== void 0) {
      let data1 = data.sub_mchid;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/sub_mchid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sub_mchid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/sub_mchid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sub_mchid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sp_appid !== void 0) {
      let data2 = data.sp_appid;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/sp_appid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sp_appid/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/sp_appid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sp_appid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sub_appid !== void 0) {
      if (typeof data.sub_appid !== "string") {
        const err12 = { instancePath: instancePath + "/sub_appid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sub_appid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.out_contract_code !== void 0) {
      let data4 = data.out_contract_code;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err13 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/out_contract_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/out_contract_code", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/out_contract_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.plan_id !== void 0) {
      let data5 = data.plan_id;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err15 = { instancePath: instancePath + "/plan_id", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/plan_id/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.contract_id !== void 0) {
      let data6 = data.contract_id;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err16 = { instancePath: instancePath + "/contract_id", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/contract_id", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.openid !== void 0) {
      if (typeof data.openid !== "string") {
        const err18 = { instancePath: instancePath + "/openid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/openid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.sp_openid !== void 0) {
      if (typeof data.sp_openid !== "string") {
        const err19 = { instancePath: instancePath + "/sp_openid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sp_openid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.sub_openid !== void 0) {
      if (typeof data.sub_openid !== "string") {
        const err20 = { instancePath: instancePath + "/sub_openid", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/sub_openid/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.contract_termination_mode !== void 0) {
      let data10 = data.contract_termination_mode;
      const _errs23 = errors;
      let valid2 = false;
      const _errs24 = errors;
      if (!(data10 === "USER" || data10 === "MERCHANT" || data10 === "PLATFORM" || data10 === "EXPIRED")) {
        const err21 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema48.properties.contract_termination_mode.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err22 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs24 === errors;
      valid2 = valid2 || _valid0;
      const _errs26 = errors;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err24 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid0 = _errs26 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err26 = { instancePath: instancePath + "/contract_termination_mode", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_termination_mode/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.operate_time !== void 0) {
      let data11 = data.operate_time;
      if (typeof data11 === "string") {
        if (!formats4.test(data11)) {
          const err27 = { instancePath: instancePath + "/operate_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/operate_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/operate_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/operate_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.contract_expired_time !== void 0) {
      let data12 = data.contract_expired_time;
      if (typeof data12 === "string") {
        if (!formats4.test(data12)) {
          const err29 = { instancePath: instancePath + "/contract_expired_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_expired_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/contract_expired_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_expired_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.contract_expire_time !== void 0) {
      let data13 = data.contract_expire_time;
      if (typeof data13 === "string") {
        if (!formats4.test(data13)) {
          const err31 = { instancePath: instancePath + "/contract_expire_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_expire_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/contract_expire_time", schemaPath: "spec#/components/schemas/InstitutionalContract/properties/contract_expire_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "spec#/components/schemas/InstitutionalContract/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "sp_mchid": true, "sub_mchid": true, "sp_appid": true, "sub_appid": true, "out_contract_code": true, "plan_id": true, "contract_id": true, "openid": true, "sp_openid": true, "sub_openid": true, "contract_termination_mode": true, "operate_time": true, "contract_expired_time": true, "contract_expire_time": true }, "dynamicProps": false, "dynamicItems": false };

/** Checks a value against the schema `InstitutionalContract`. */
export const validateInstitutionalContract: Validate = validate;
