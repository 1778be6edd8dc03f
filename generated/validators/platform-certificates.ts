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

var validate = validate24;
var func2 = require_ucs2length().default;
var formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
var pattern22 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serial_no === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serial_no" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.encrypt_certificate === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encrypt_certificate" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.serial_no !== void 0) {
      let data0 = data.serial_no;
      if (typeof data0 === "string") {
        if (func2(data0) > 40) {
          const err2 = { instancePath: instancePath + "/serial_no", schemaPath: "#/properties/serial_no/maxLength", keyword: "maxLength", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/serial_no", schemaPath: "#/properties/serial_no/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/serial_no", schemaPath: "#/properties/serial_no/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.effective_time !== void 0) {
      let data1 = data.effective_time;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/effective_time", schemaPath: "#/properties/effective_time/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats4.test(data1)) {
          const err6 = { instancePath: instancePath + "/effective_time", schemaPath: "#/properties/effective_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/effective_time", schemaPath: "#/properties/effective_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.expire_time !== void 0) {
      let data2 = data.expire_time;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/expire_time", schemaPath: "#/properties/expire_time/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats4.test(data2)) {
          const err9 = { instancePath: instancePath + "/expire_time", schemaPath: "#/properties/expire_time/format", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/expire_time", schemaPath: "#/properties/expire_time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.encrypt_certificate !== void 0) {
      let data3 = data.encrypt_certificate;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.algorithm === void 0) {
          const err11 = { instancePath: instancePath + "/encrypt_certificate", schemaPath: "#/components/schemas/EncryptedCertificate/required", keyword: "required", params: { missingProperty: "algorithm" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.nonce === void 0) {
          const err12 = { instancePath: instancePath + "/encrypt_certificate", schemaPath: "#/components/schemas/EncryptedCertificate/required", keyword: "required", params: { missingProperty: "nonce" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.associated_data === void 0) {
          const err13 = { instancePath: instancePath + "/encrypt_certificate", schemaPath: "#/components/schemas/EncryptedCertificate/required", keyword: "required", params: { missingProperty: "associated_data" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.ciphertext === void 0) {
          const err14 = { instancePath: instancePath + "/encrypt_certificate", schemaPath: "#/components/schemas/EncryptedCertificate/required", keyword: "required", params: { missingProperty: "ciphertext" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.algorithm !== void 0) {
          let data4 = data3.algorithm;
          if ("AEAD_AES_256_GCM" !== data4) {
            const err15 = { instancePath: instancePath + "/encrypt_certificate/algorithm", schemaPath: "#/components/schemas/EncryptedCertificate/properties/algorithm/const", keyword: "const", params: { allowedValue: "AEAD_AES_256_GCM" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err16 = { instancePath: instancePath + "/encrypt_certificate/algorithm", schemaPath: "#/components/schemas/EncryptedCertificate/properties/algorithm/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/encrypt_certificate/algorithm", schemaPath: "#/components/schemas/EncryptedCertificate/properties/algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.nonce !== void 0) {
          let data5 = data3.nonce;
          if (typeof data5 === "string") {
            if (func2(data5) > 12) {
              const err18 = { instancePath: instancePath + "/encrypt_certificate/nonce", schemaPath: "#/components/schemas/EncryptedCertificate/properties/nonce/maxLength", keyword: "maxLength", params: { limit: 12 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data5) < 12) {
              const err19 = { instancePath: instancePath + "/encrypt_certificate/nonce", schemaPath: "#/components/schemas/EncryptedCertificate/properties/nonce/minLength", keyword: "minLength", params: { limit: 12 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/encrypt_certificate/nonce", schemaPath: "#/components/schemas/EncryptedCertificate/properties/nonce/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.associated_data !== void 0) {
          let data6 = data3.associated_data;
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err21 = { instancePath: instancePath + "/encrypt_certificate/associated_data", schemaPath: "#/components/schemas/EncryptedCertificate/properties/associated_data/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/encrypt_certificate/associated_data", schemaPath: "#/components/schemas/EncryptedCertificate/properties/associated_data/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.ciphertext !== void 0) {
          let data7 = data3.ciphertext;
          if (typeof data7 === "string") {
            if (func2(data7) < 24) {
              const err23 = { instancePath: instancePath + "/encrypt_certificate/ciphertext", schemaPath: "#/components/schemas/EncryptedCertificate/properties/ciphertext/minLength", keyword: "minLength", params: { limit: 24 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!pattern22.test(data7)) {
              const err24 = { instancePath: instancePath + "/encrypt_certificate/ciphertext", schemaPath: "#/components/schemas/EncryptedCertificate/properties/ciphertext/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/encrypt_certificate/ciphertext", schemaPath: "#/components/schemas/EncryptedCertificate/properties/ciphertext/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/encrypt_certificate", schemaPath: "#/components/schemas/EncryptedCertificate/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "serial_no": true, "effective_time": true, "expire_time": true, "encrypt_certificate": true }, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };

/** Checks a value against the schema `PlatformCertificates`. */
export const validatePlatformCertificates: Validate = validate;
