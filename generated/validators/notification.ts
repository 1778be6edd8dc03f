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

var validate = validate29;
var schema43 = { "type": "object", "required": ["id", "create_time", "event_type", "resource_type", "resource"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 36 }, "create_time": { "type": "string", "format": "date-time", "minLength": 1, "maxLength": 64 }, "event_type": { "anyOf": [{ "type": "string", "minLength": 1, "enum": ["PAPAY.SIGN", "PAPAY.TERMINATE"] }, { "type": "string", "minLength": 1 }] }, "resource_type": { "type": "string", "minLength": 1 }, "summary": { "type": "string" }, "resource": { "$ref": "#/components/schemas/EncryptedResource" } } };
var func2 = require_ucs2length().default;
var formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
var pattern22 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.create_time === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "create_time" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.resource_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_type" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.resource === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.create_time !== void 0) {
      let data1 = data.create_time;
      if (typeof data1 === "string") {
        if (func2(data1) > 64) {
          const err8 = { instancePath: instancePath + "/create_time", schemaPath: "#/properties/create_time/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/create_time", schemaPath: "#/properties/create_time/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats4.test(data1)) {
          const err10 = { instancePath: instancePath + "/create_time", schemaPath: "#/properties/create_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/create_time", schemaPath: "#/properties/create_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data2 = data.event_type;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (!(data2 === "PAPAY.SIGN" || data2 === "PAPAY.TERMINATE")) {
        const err12 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.properties.event_type.anyOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err13 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err15 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf/1/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err17 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.resource_type !== void 0) {
      let data3 = data.resource_type;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err18 = { instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/resource_type", schemaPath: "#/properties/resource_type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (typeof data.summary !== "string") {
        const err20 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.resource !== void 0) {
      let data5 = data.resource;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.algorithm === void 0) {
          const err21 = { instancePath: instancePath + "/resource", schemaPath: "#/components/schemas/EncryptedResource/required", keyword: "required", params: { missingProperty: "algorithm" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5.ciphertext === void 0) {
          const err22 = { instancePath: instancePath + "/resource", schemaPath: "#/components/schemas/EncryptedResource/required", keyword: "required", params: { missingProperty: "ciphertext" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5.nonce === void 0) {
          const err23 = { instancePath: instancePath + "/resource", schemaPath: "#/components/schemas/EncryptedResource/required", keyword: "required", params: { missingProperty: "nonce" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data5.algorithm !== void 0) {
          let data6 = data5.algorithm;
          if ("AEAD_AES_256_GCM" !== data6) {
            const err24 = { instancePath: instancePath + "/resource/algorithm", schemaPath: "#/components/schemas/EncryptedResource/properties/algorithm/const", keyword: "const", params: { allowedValue: "AEAD_AES_256_GCM" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err25 = { instancePath: instancePath + "/resource/algorithm", schemaPath: "#/components/schemas/EncryptedResource/properties/algorithm/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/resource/algorithm", schemaPath: "#/components/schemas/EncryptedResource/properties/algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.nonce !== void 0) {
          let data7 = data5.nonce;
          if (typeof data7 === "string") {
            if (func2(data7) > 12) {
              const err27 = { instancePath: instancePath + "/resource/nonce", schemaPath: "#/components/schemas/EncryptedResource/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 12 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (func2(data7) < 12) {
              const err28 = { instancePath: instancePath + "/resource/nonce", schemaPath: "#/components/schemas/EncryptedResource/properties/nonce/minLength", keyword: "minLength", params: { limit: 12 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/resource/nonce", schemaPath: "#/components/schemas/EncryptedResource/properties/nonce/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data5.associated_data !== void 0) {
          if (typeof data5.associated_data !== "string") {
            const err30 = { instancePath: instancePath + "/resource/associated_data", schemaPath: "#/components/schemas/EncryptedResource/properties/associated_data/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data5.ciphertext !== void 0) {
          let data9 = data5.ciphertext;
          if (typeof data9 === "string") {
            if (func2(data9) < 24) {
              const err31 = { instancePath: instancePath + "/resource/ciphertext", schemaPath: "#/components/schemas/EncryptedResource/properties/ciphertext/minLength", keyword: "minLength", params: { limit: 24 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (!pattern22.test(data9)) {
              const err32 = { instancePath: instancePath + "/resource/ciphertext", schemaPath: "#/components/schemas/EncryptedResource/properties/ciphertext/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/resource/ciphertext", schemaPath: "#/components/schemas/EncryptedResource/properties/ciphertext/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data5.original_type !== void 0) {
          if (typeof data5.original_type !== "string") {
            const err34 = { instancePath: instancePath + "/resource/original_type", schemaPath: "#/components/schemas/EncryptedResource/properties/original_type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/resource", schemaPath: "#/components/schemas/EncryptedResource/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "id": true, "create_time": true, "event_type": true, "resource_type": true, "summary": true, "resource": true }, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
    errors = vErrors.length;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "id": true, "create_time": true, "event_type": true, "resource_type": true, "summary": true, "resource": true }, "dynamicProps": false, "dynamicItems": false };

/** Checks a value against the schema `Notification`. */
export const validateNotification: Validate = validate;
