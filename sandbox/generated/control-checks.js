// Generated from sandbox/spec/control.yaml by scripts/generate. Do not edit: change the document, then run
// `npm run generate`.
/*! Holds parts of Ajv and ajv-formats: MIT License, Copyright (c) Evgeny Poberezkin. */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators:by Ajv
var part0 = validate52;
var func0 = Object.prototype.hasOwnProperty, schema20 = { $id: "field0", type: "string", minLength: 1, enum: ["announce", "rotate"] }, func62 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "announce" || data === "rotate")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func62(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0 || !func0.call(data, "action")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "action") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.action !== void 0 && func0.call(data, "action") && (validate53(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part1 = validate55;
var schema22 = { $id: "field1", type: ["string", "null"], minLength: 1, "x-hint": "an address such as http://localhost:3000" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be string,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func62(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forward_to === void 0 || !func0.call(data, "forward_to")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forward_to" }, message: "must have required property 'forward_to'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "forward_to") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.forward_to !== void 0 && func0.call(data, "forward_to") && (validate56(data.forward_to, { instancePath: instancePath + "/forward_to", parentData: data, parentDataProperty: "forward_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part2 = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func62(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema25 = { $id: "field3", type: "string", enum: ["OPEN", "SIGNED", "DECLINED", "EXPIRED"] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "OPEN" || data === "SIGNED" || data === "DECLINED" || data === "EXPIRED")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "out_contract_code" || key0 === "mchid" || key0 === "sub_mchid" || key0 === "state" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate59(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate59(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && (validate63(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part3 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0 || !func0.call(data, "session_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.session_id !== void 0 && func0.call(data, "session_id") && (validate59(data.session_id, { instancePath: instancePath + "/session_id", parentData: data, parentDataProperty: "session_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { session_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part4 = validate69;
var schema29 = { $id: "field5", type: "string", enum: ["SIGNED", "TERMINATED"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "SIGNED" || data === "TERMINATED")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "out_contract_code" || key0 === "mchid" || key0 === "sub_mchid" || key0 === "openid" || key0 === "state" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate59(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate59(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate59(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && (validate74(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part5 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract_id === void 0 || !func0.call(data, "contract_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_id" }, message: "must have required property 'contract_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate59(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { contract_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part6 = validate79;
var schema32 = { $id: "field6", type: "string", minLength: 1, enum: ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "USER" || data === "MERCHANT" || data === "PLATFORM" || data === "EXPIRED")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func62(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "termination_mode") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.termination_mode !== void 0 && func0.call(data, "termination_mode") && (validate80(data.termination_mode, { instancePath: instancePath + "/termination_mode", parentData: data, parentDataProperty: "termination_mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part7 = validate82;
var schema34 = { $id: "field7", type: "string", enum: ["SUCCESS", "REFUND", "NOTPAY", "USERPAYING", "CLOSED", "PAYERROR"] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "SUCCESS" || data === "REFUND" || data === "NOTPAY" || data === "USERPAYING" || data === "CLOSED" || data === "PAYERROR")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "out_trade_no" || key0 === "contract_id" || key0 === "mchid" || key0 === "sub_mchid" || key0 === "openid" || key0 === "trade_state" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate59(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate59(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate59(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate59(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.trade_state !== void 0 && func0.call(data, "trade_state") && (validate88(data.trade_state, { instancePath: instancePath + "/trade_state", parentData: data, parentDataProperty: "trade_state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part8 = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate59(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { transaction_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part9 = validate93;
var schema37 = { $id: "field8", type: "string", minLength: 1, enum: ["SUCCESS", "PAYERROR", "CLOSED"] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "SUCCESS" || data === "PAYERROR" || data === "CLOSED")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func62(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trade_state === void 0 || !func0.call(data, "trade_state")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trade_state" }, message: "must have required property 'trade_state'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "trade_state") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.trade_state !== void 0 && func0.call(data, "trade_state") && (validate94(data.trade_state, { instancePath: instancePath + "/trade_state", parentData: data, parentDataProperty: "trade_state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part10 = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "refund") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.refund !== void 0 && func0.call(data, "refund") && (validate97(data.refund, { instancePath: instancePath + "/refund", parentData: data, parentDataProperty: "refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part11 = validate99;
var schema41 = { $id: "field10", type: "string", enum: ["PROCESSING", "SUCCESS", "REFUNDCLOSE", "ABNORMAL"] };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "PROCESSING" || data === "SUCCESS" || data === "REFUNDCLOSE" || data === "ABNORMAL")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "out_refund_no" || key0 === "transaction_id" || key0 === "out_trade_no" || key0 === "mchid" || key0 === "sub_mchid" || key0 === "status" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.out_refund_no !== void 0 && func0.call(data, "out_refund_no") && (validate59(data.out_refund_no, { instancePath: instancePath + "/out_refund_no", parentData: data, parentDataProperty: "out_refund_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate59(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate59(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate59(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate105(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part12 = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refund_id === void 0 || !func0.call(data, "refund_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refund_id" }, message: "must have required property 'refund_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.refund_id !== void 0 && func0.call(data, "refund_id") && (validate59(data.refund_id, { instancePath: instancePath + "/refund_id", parentData: data, parentDataProperty: "refund_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: { refund_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part13 = validate110;
var schema44 = { $id: "field11", type: "string", minLength: 1, enum: ["SUCCESS", "REFUNDCLOSE", "ABNORMAL"] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "SUCCESS" || data === "REFUNDCLOSE" || data === "ABNORMAL")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func62(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "status") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.status !== void 0 && func0.call(data, "status") && (validate111(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part14 = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "limit") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part15 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openid === void 0 || !func0.call(data, "openid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openid" }, message: "must have required property 'openid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.openid !== void 0 && func0.call(data, "openid") && (validate59(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { openid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part16 = validate117;
var schema48 = { $id: "field12", type: "string", minLength: 1, enum: ["CNY", "HKD"] };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "CNY" || data === "HKD")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func62(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 10) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bank_type === void 0 || !func0.call(data0, "bank_type")) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "bank_type" }, message: "must have required property 'bank_type'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.name === void 0 || !func0.call(data0, "name")) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.ends_in === void 0 || !func0.call(data0, "ends_in")) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "ends_in" }, message: "must have required property 'ends_in'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.available === void 0 || !func0.call(data0, "available")) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "available" }, message: "must have required property 'available'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 of Object.keys(data0))
          if (!(key0 === "bank_type" || key0 === "name" || key0 === "ends_in" || key0 === "available" || key0 === "locked")) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.bank_type !== void 0 && func0.call(data0, "bank_type")) {
          let data1 = data0.bank_type;
          if (typeof data1 == "string") {
            if (func62(data1) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/bank_type", schemaPath: "#/items/properties/bank_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/bank_type", schemaPath: "#/items/properties/bank_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.name !== void 0 && func0.call(data0, "name") && typeof data0.name != "string") {
          let err8 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.ends_in !== void 0 && func0.call(data0, "ends_in") && typeof data0.ends_in != "string") {
          let err9 = { instancePath: instancePath + "/" + i0 + "/ends_in", schemaPath: "#/items/properties/ends_in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.available !== void 0 && func0.call(data0, "available")) {
          let data4 = data0.available;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err10 = { instancePath: instancePath + "/" + i0 + "/available", schemaPath: "#/items/properties/available/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 9007199254740991 || isNaN(data4)) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/available", schemaPath: "#/items/properties/available/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              let err12 = { instancePath: instancePath + "/" + i0 + "/available", schemaPath: "#/items/properties/available/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
        }
        if (data0.locked !== void 0 && func0.call(data0, "locked") && typeof data0.locked != "boolean") {
          let err13 = { instancePath: instancePath + "/" + i0 + "/locked", schemaPath: "#/items/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "currency" || key0 === "balance" || key0 === "cards" || key0 === "preferred")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.currency !== void 0 && func0.call(data, "currency") && (validate118(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.balance !== void 0 && func0.call(data, "balance") && (validate120(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.cards !== void 0 && func0.call(data, "cards") && (validate122(data.cards, { instancePath: instancePath + "/cards", parentData: data, parentDataProperty: "cards", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.preferred !== void 0 && func0.call(data, "preferred") && (validate124(data.preferred, { instancePath: instancePath + "/preferred", parentData: data, parentDataProperty: "preferred", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part17 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openid === void 0 || !func0.call(data, "openid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openid" }, message: "must have required property 'openid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bank_type === void 0 || !func0.call(data, "bank_type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bank_type" }, message: "must have required property 'bank_type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.openid !== void 0 && func0.call(data, "openid") && (validate59(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.bank_type !== void 0 && func0.call(data, "bank_type") && (validate59(data.bank_type, { instancePath: instancePath + "/bank_type", parentData: data, parentDataProperty: "bank_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: { openid: !0, bank_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part18 = validate129;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "available" || key0 === "locked")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.available !== void 0 && func0.call(data, "available") && (validate120(data.available, { instancePath: instancePath + "/available", parentData: data, parentDataProperty: "available", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.locked !== void 0 && func0.call(data, "locked") && (validate131(data.locked, { instancePath: instancePath + "/locked", parentData: data, parentDataProperty: "locked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part19 = validate133;
var schema56 = { $id: "field17", type: "string", enum: ["PAPAY.SIGN", "PAPAY.TERMINATE", "TRANSACTION.SUCCESS", "REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"] };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "PAPAY.SIGN" || data === "PAPAY.TERMINATE" || data === "TRANSACTION.SUCCESS" || data === "REFUND.SUCCESS" || data === "REFUND.CLOSED" || data === "REFUND.ABNORMAL")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema57 = { $id: "field18", type: "string", enum: ["ACKNOWLEDGED", "PENDING", "GIVEN_UP", "HELD"] };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "ACKNOWLEDGED" || data === "PENDING" || data === "GIVEN_UP" || data === "HELD")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "event_type" || key0 === "contract_id" || key0 === "out_contract_code" || key0 === "transaction_id" || key0 === "refund_id" || key0 === "state" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.event_type !== void 0 && func0.call(data, "event_type") && (validate134(data.event_type, { instancePath: instancePath + "/event_type", parentData: data, parentDataProperty: "event_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate59(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate59(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate59(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.refund_id !== void 0 && func0.call(data, "refund_id") && (validate59(data.refund_id, { instancePath: instancePath + "/refund_id", parentData: data, parentDataProperty: "refund_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && (validate140(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part20 = validate143;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 120 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "event_type" || key0 === "contract_id" || key0 === "out_contract_code" || key0 === "transaction_id" || key0 === "refund_id" || key0 === "state" || key0 === "timeout_seconds")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.event_type !== void 0 && func0.call(data, "event_type") && (validate134(data.event_type, { instancePath: instancePath + "/event_type", parentData: data, parentDataProperty: "event_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate59(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate59(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate59(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.refund_id !== void 0 && func0.call(data, "refund_id") && (validate59(data.refund_id, { instancePath: instancePath + "/refund_id", parentData: data, parentDataProperty: "refund_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.state !== void 0 && func0.call(data, "state") && (validate140(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length)), data.timeout_seconds !== void 0 && func0.call(data, "timeout_seconds") && (validate150(data.timeout_seconds, { instancePath: instancePath + "/timeout_seconds", parentData: data, parentDataProperty: "timeout_seconds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part21 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notification_id === void 0 || !func0.call(data, "notification_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notification_id" }, message: "must have required property 'notification_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.notification_id !== void 0 && func0.call(data, "notification_id") && (validate59(data.notification_id, { instancePath: instancePath + "/notification_id", parentData: data, parentDataProperty: "notification_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { notification_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part22 = validate154;
var schema62 = { $id: "field20", type: ["string", "null"], enum: ["wrong-signature", "unknown-serial", "stale-timestamp", null] };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be string,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "wrong-signature" || data === "unknown-serial" || data === "stale-timestamp" || data === null)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "fault") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.fault !== void 0 && func0.call(data, "fault") && (validate155(data.fault, { instancePath: instancePath + "/fault", parentData: data, parentDataProperty: "fault", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part23 = validate157;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 599 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 100 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "method" || key0 === "path" || key0 === "status" || key0 === "code" || key0 === "mchid" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.method !== void 0 && func0.call(data, "method") && (validate59(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.path !== void 0 && func0.call(data, "path") && (validate59(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate160(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate59(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate65(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part24 = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0 || !func0.call(data, "request_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.request_id !== void 0 && func0.call(data, "request_id") && (validate59(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: { request_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part25 = validate167;
var schema67 = { $id: "field22", type: "string", enum: ["common", "institutional"] };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "common" || data === "institutional")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema67.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema68 = { $id: "field23", type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "GET" || data === "POST" || data === "PUT" || data === "PATCH" || data === "DELETE")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp('^/[!-"$-~]*$', "u");
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^/[!-"$-~]*$' }, message: 'must match pattern "^/[!-"$-~]*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[^\\u0000]*$", "u");
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "mode" || key0 === "method" || key0 === "target" || key0 === "body")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.mode !== void 0 && func0.call(data, "mode") && (validate168(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.method !== void 0 && func0.call(data, "method") && (validate170(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate172(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length)), data.body !== void 0 && func0.call(data, "body") && (validate174(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part26 = validate176;
var schema72 = { $id: "field26", type: ["integer", "null"] };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type }, message: "must be integer,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema73 = { $id: "field27", type: ["integer", "null"], minimum: 1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema73.type }, message: "must be integer,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "kind" || key0 === "value" || key0 === "remaining")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.kind !== void 0 && func0.call(data, "kind") && (validate59(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate178(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length)), data.remaining !== void 0 && func0.call(data, "remaining") && (validate180(data.remaining, { instancePath: instancePath + "/remaining", parentData: data, parentDataProperty: "remaining", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part27 = validate182;
var schema75 = { $id: "field28", type: "array", maxItems: 50, items: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", minLength: 1 }, value: { type: ["integer", "null"] }, remaining: { type: ["integer", "null"], minimum: 1 } } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 50) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0 || !func0.call(data0, "kind")) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 of Object.keys(data0))
          if (!(key0 === "kind" || key0 === "value" || key0 === "remaining")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.kind !== void 0 && func0.call(data0, "kind")) {
          let data1 = data0.kind;
          if (typeof data1 == "string") {
            if (func62(data1) < 1) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.value !== void 0 && func0.call(data0, "value")) {
          let data2 = data0.value;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
            let err5 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/type", keyword: "type", params: { type: schema75.items.properties.value.type }, message: "must be integer,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.remaining !== void 0 && func0.call(data0, "remaining")) {
          let data3 = data0.remaining;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
            let err6 = { instancePath: instancePath + "/" + i0 + "/remaining", schemaPath: "#/items/properties/remaining/type", keyword: "type", params: { type: schema75.items.properties.remaining.type }, message: "must be integer,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
            let err7 = { instancePath: instancePath + "/" + i0 + "/remaining", schemaPath: "#/items/properties/remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faults === void 0 || !func0.call(data, "faults")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "faults") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.faults !== void 0 && func0.call(data, "faults") && (validate183(data.faults, { instancePath: instancePath + "/faults", parentData: data, parentDataProperty: "faults", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part28 = validate185;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && (data.advance === void 0 || !func0.call(data, "advance"))) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "advance" }, message: "must have required property 'advance'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && (data.to === void 0 || !func0.call(data, "to"))) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "advance" || key0 === "to")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.advance !== void 0 && func0.call(data, "advance") && (validate59(data.advance, { instancePath: instancePath + "/advance", parentData: data, parentDataProperty: "advance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate59(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part29 = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0 || !func0.call(data, "date")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.date !== void 0 && func0.call(data, "date") && (validate59(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: { date: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part30 = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "mchid" || key0 === "sub_mchid")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate59(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part31 = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.remaining === void 0 || !func0.call(data, "remaining")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remaining" }, message: "must have required property 'remaining'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "mchid" || key0 === "sub_mchid" || key0 === "remaining")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.mchid !== void 0 && func0.call(data, "mchid") && (validate59(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate124(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.remaining !== void 0 && func0.call(data, "remaining") && (validate120(data.remaining, { instancePath: instancePath + "/remaining", parentData: data, parentDataProperty: "remaining", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var field0 = { type: "string", minLength: 1, enum: ["announce", "rotate"] }, part02 = { schema: { required: ["action"], type: "object", additionalProperties: !1, properties: { action: field0 } }, validate: part0 }, field1 = { type: ["string", "null"], minLength: 1, "x-hint": "an address such as http://localhost:3000" }, part110 = { schema: { required: ["forward_to"], type: "object", additionalProperties: !1, properties: { forward_to: field1 } }, validate: part1 }, field2 = { type: "string", minLength: 1 }, field3 = { type: "string", enum: ["OPEN", "SIGNED", "DECLINED", "EXPIRED"] }, field4 = { type: "integer", minimum: 1, maximum: 1e3, default: 200 }, part210 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { out_contract_code: field2, mchid: field2, sub_mchid: field2, state: field3, limit: field4 } }, validate: part2 }, part32 = { schema: { type: "object", required: ["session_id"], properties: { session_id: field2 } }, validate: part3 }, field5 = { type: "string", enum: ["SIGNED", "TERMINATED"] }, part42 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { out_contract_code: field2, mchid: field2, sub_mchid: field2, openid: field2, state: field5, limit: field4 } }, validate: part4 }, part52 = { schema: { type: "object", required: ["contract_id"], properties: { contract_id: field2 } }, validate: part5 }, field6 = { type: "string", minLength: 1, enum: ["USER", "MERCHANT", "PLATFORM", "EXPIRED"] }, part62 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { termination_mode: field6 } }, validate: part6 }, field7 = { type: "string", enum: ["SUCCESS", "REFUND", "NOTPAY", "USERPAYING", "CLOSED", "PAYERROR"] }, part72 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { out_trade_no: field2, contract_id: field2, mchid: field2, sub_mchid: field2, openid: field2, trade_state: field7, limit: field4 } }, validate: part7 }, part82 = { schema: { type: "object", required: ["transaction_id"], properties: { transaction_id: field2 } }, validate: part8 }, field8 = { type: "string", minLength: 1, enum: ["SUCCESS", "PAYERROR", "CLOSED"] }, part92 = { schema: { required: ["trade_state"], type: "object", additionalProperties: !1, properties: { trade_state: field8 } }, validate: part9 }, field9 = { type: "integer", minimum: 1, maximum: 9007199254740991 }, part102 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { refund: field9 } }, validate: part10 }, field10 = { type: "string", enum: ["PROCESSING", "SUCCESS", "REFUNDCLOSE", "ABNORMAL"] }, part112 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { out_refund_no: field2, transaction_id: field2, out_trade_no: field2, mchid: field2, sub_mchid: field2, status: field10, limit: field4 } }, validate: part11 }, part122 = { schema: { type: "object", required: ["refund_id"], properties: { refund_id: field2 } }, validate: part12 }, field11 = { type: "string", minLength: 1, enum: ["SUCCESS", "REFUNDCLOSE", "ABNORMAL"] }, part132 = { schema: { required: ["status"], type: "object", additionalProperties: !1, properties: { status: field11 } }, validate: part13 }, part142 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { limit: field4 } }, validate: part14 }, part152 = { schema: { type: "object", required: ["openid"], properties: { openid: field2 } }, validate: part15 }, field12 = { type: "string", minLength: 1, enum: ["CNY", "HKD"] }, field13 = { type: "integer", minimum: 0, maximum: 9007199254740991, "x-hint": "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" }, field14 = { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["bank_type", "name", "ends_in", "available"], properties: { bank_type: { type: "string", minLength: 1 }, name: { type: "string" }, ends_in: { type: "string" }, available: { type: "integer", minimum: 0, maximum: 9007199254740991, "x-hint": "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" }, locked: { type: "boolean" } } } }, field15 = { type: "string" }, part162 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { currency: field12, balance: field13, cards: field14, preferred: field15 } }, validate: part16 }, part172 = { schema: { type: "object", required: ["openid", "bank_type"], properties: { openid: field2, bank_type: field2 } }, validate: part17 }, field16 = { type: "boolean" }, part182 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { available: field13, locked: field16 } }, validate: part18 }, field17 = { type: "string", enum: ["PAPAY.SIGN", "PAPAY.TERMINATE", "TRANSACTION.SUCCESS", "REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"] }, field18 = { type: "string", enum: ["ACKNOWLEDGED", "PENDING", "GIVEN_UP", "HELD"] }, part192 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { event_type: field17, contract_id: field2, out_contract_code: field2, transaction_id: field2, refund_id: field2, state: field18, limit: field4 } }, validate: part19 }, field19 = { type: "integer", minimum: 0, maximum: 120, default: 30 }, part202 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { event_type: field17, contract_id: field2, out_contract_code: field2, transaction_id: field2, refund_id: field2, state: field18, timeout_seconds: field19 } }, validate: part20 }, part212 = { schema: { type: "object", required: ["notification_id"], properties: { notification_id: field2 } }, validate: part21 }, field20 = { type: ["string", "null"], enum: ["wrong-signature", "unknown-serial", "stale-timestamp", null] }, part222 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { fault: field20 } }, validate: part22 }, field21 = { type: "integer", minimum: 100, maximum: 599 }, part232 = { schema: { type: "object", required: [], additionalProperties: !1, properties: { method: field2, path: field2, status: field21, code: field2, mchid: field2, limit: field4 } }, validate: part23 }, part242 = { schema: { type: "object", required: ["request_id"], properties: { request_id: field2 } }, validate: part24 }, field22 = { type: "string", enum: ["common", "institutional"] }, field23 = { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, field24 = { type: "string", pattern: '^/[!-"$-~]*$', "x-hint": "a path with its query, such as /v3/global/certificates, of ASCII characters without blanks and fragment" }, field25 = { type: "string", pattern: "^[^\\u0000]*$", "x-hint": "a text without NUL" }, part252 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { mode: field22, method: field23, target: field24, body: field25 } }, validate: part25 }, field26 = { type: ["integer", "null"] }, field27 = { type: ["integer", "null"], minimum: 1 }, part262 = { schema: { required: ["kind"], type: "object", additionalProperties: !1, properties: { kind: field2, value: field26, remaining: field27 } }, validate: part26 }, field28 = { type: "array", maxItems: 50, items: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { type: "string", minLength: 1 }, value: { type: ["integer", "null"] }, remaining: { type: ["integer", "null"], minimum: 1 } } } }, part272 = { schema: { required: ["faults"], type: "object", additionalProperties: !1, properties: { faults: field28 } }, validate: part27 }, part282 = { schema: { required: [], type: "object", additionalProperties: !1, oneOf: [{ required: ["advance"] }, { required: ["to"] }], properties: { advance: field2, to: field2 } }, validate: part28 }, part292 = { schema: { type: "object", required: ["date"], properties: { date: field2 } }, validate: part29 }, part302 = { schema: { type: "object", required: ["mchid"], additionalProperties: !1, properties: { mchid: field2, sub_mchid: field2 } }, validate: part30 }, part312 = { schema: { required: ["mchid", "remaining"], type: "object", additionalProperties: !1, properties: { mchid: field2, sub_mchid: field15, remaining: field13 } }, validate: part31 }, REQUEST_CHECKS = [
  { id: "platform.health", method: "GET", path: "/sandbox/health", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.state", method: "GET", path: "/sandbox/state", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.events", method: "GET", path: "/sandbox/events", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.get", method: "GET", path: "/sandbox/platform", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.changeCertificates", method: "POST", path: "/sandbox/platform-certificates", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part02 }, institutional: { path: null, query: null, header: null, body: part02 } } },
  { id: "platform.forward", method: "POST", path: "/sandbox/forwarding", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part110 }, institutional: { path: null, query: null, header: null, body: part110 } } },
  { id: "testValues.list", method: "GET", path: "/sandbox/test-values", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.openapiYaml", method: "GET", path: "/sandbox/openapi.yaml", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.openapiJson", method: "GET", path: "/sandbox/openapi.json", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "platform.testCa", method: "GET", path: "/sandbox/ca.pem", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "sessions.list", method: "GET", path: "/sandbox/sessions", bodyRequired: !1, modes: { common: { path: null, query: part210, header: null, body: null }, institutional: { path: null, query: part210, header: null, body: null } } },
  { id: "sessions.get", method: "GET", path: "/sandbox/sessions/{session_id}", bodyRequired: !1, modes: { common: { path: part32, query: null, header: null, body: null }, institutional: { path: part32, query: null, header: null, body: null } } },
  { id: "sessions.agree", method: "POST", path: "/sandbox/sessions/{session_id}/agree", bodyRequired: !1, modes: { common: { path: part32, query: null, header: null, body: null }, institutional: { path: part32, query: null, header: null, body: null } } },
  { id: "sessions.decline", method: "POST", path: "/sandbox/sessions/{session_id}/decline", bodyRequired: !1, modes: { common: { path: part32, query: null, header: null, body: null }, institutional: { path: part32, query: null, header: null, body: null } } },
  { id: "sessions.expire", method: "POST", path: "/sandbox/sessions/{session_id}/expire", bodyRequired: !1, modes: { common: { path: part32, query: null, header: null, body: null }, institutional: { path: part32, query: null, header: null, body: null } } },
  { id: "contracts.list", method: "GET", path: "/sandbox/contracts", bodyRequired: !1, modes: { common: { path: null, query: part42, header: null, body: null }, institutional: { path: null, query: part42, header: null, body: null } } },
  { id: "contracts.get", method: "GET", path: "/sandbox/contracts/{contract_id}", bodyRequired: !1, modes: { common: { path: part52, query: null, header: null, body: null }, institutional: { path: part52, query: null, header: null, body: null } } },
  { id: "contracts.terminate", method: "POST", path: "/sandbox/contracts/{contract_id}/terminate", bodyRequired: !1, modes: { common: { path: part52, query: null, header: null, body: part62 }, institutional: { path: part52, query: null, header: null, body: part62 } } },
  { id: "contracts.expire", method: "POST", path: "/sandbox/contracts/{contract_id}/expire", bodyRequired: !1, modes: { common: { path: part52, query: null, header: null, body: null }, institutional: { path: part52, query: null, header: null, body: null } } },
  { id: "orders.list", method: "GET", path: "/sandbox/orders", bodyRequired: !1, modes: { common: { path: null, query: part72, header: null, body: null }, institutional: { path: null, query: part72, header: null, body: null } } },
  { id: "orders.get", method: "GET", path: "/sandbox/orders/{transaction_id}", bodyRequired: !1, modes: { common: { path: part82, query: null, header: null, body: null }, institutional: { path: part82, query: null, header: null, body: null } } },
  { id: "orders.end", method: "POST", path: "/sandbox/orders/{transaction_id}/end", bodyRequired: !0, modes: { common: { path: part82, query: null, header: null, body: part92 }, institutional: { path: part82, query: null, header: null, body: part92 } } },
  { id: "orders.refund", method: "POST", path: "/sandbox/orders/{transaction_id}/refund", bodyRequired: !1, modes: { common: { path: part82, query: null, header: null, body: part102 }, institutional: { path: part82, query: null, header: null, body: part102 } } },
  { id: "refunds.list", method: "GET", path: "/sandbox/refunds", bodyRequired: !1, modes: { common: { path: null, query: part112, header: null, body: null }, institutional: { path: null, query: part112, header: null, body: null } } },
  { id: "refunds.get", method: "GET", path: "/sandbox/refunds/{refund_id}", bodyRequired: !1, modes: { common: { path: part122, query: null, header: null, body: null }, institutional: { path: part122, query: null, header: null, body: null } } },
  { id: "refunds.end", method: "POST", path: "/sandbox/refunds/{refund_id}/end", bodyRequired: !0, modes: { common: { path: part122, query: null, header: null, body: part132 }, institutional: { path: part122, query: null, header: null, body: part132 } } },
  { id: "wallets.list", method: "GET", path: "/sandbox/wallets", bodyRequired: !1, modes: { common: { path: null, query: part142, header: null, body: null }, institutional: { path: null, query: part142, header: null, body: null } } },
  { id: "wallets.get", method: "GET", path: "/sandbox/wallets/{openid}", bodyRequired: !1, modes: { common: { path: part152, query: null, header: null, body: null }, institutional: { path: part152, query: null, header: null, body: null } } },
  { id: "wallets.set", method: "PUT", path: "/sandbox/wallets/{openid}", bodyRequired: !0, modes: { common: { path: part152, query: null, header: null, body: part162 }, institutional: { path: part152, query: null, header: null, body: part162 } } },
  { id: "wallets.setCard", method: "PUT", path: "/sandbox/wallets/{openid}/cards/{bank_type}", bodyRequired: !0, modes: { common: { path: part172, query: null, header: null, body: part182 }, institutional: { path: part172, query: null, header: null, body: part182 } } },
  { id: "notifications.list", method: "GET", path: "/sandbox/notifications", bodyRequired: !1, modes: { common: { path: null, query: part192, header: null, body: null }, institutional: { path: null, query: part192, header: null, body: null } } },
  { id: "notifications.wait", method: "GET", path: "/sandbox/notifications/wait", bodyRequired: !1, modes: { common: { path: null, query: part202, header: null, body: null }, institutional: { path: null, query: part202, header: null, body: null } } },
  { id: "notifications.get", method: "GET", path: "/sandbox/notifications/{notification_id}", bodyRequired: !1, modes: { common: { path: part212, query: null, header: null, body: null }, institutional: { path: part212, query: null, header: null, body: null } } },
  { id: "notifications.resend", method: "POST", path: "/sandbox/notifications/{notification_id}/resend", bodyRequired: !1, modes: { common: { path: part212, query: null, header: null, body: part222 }, institutional: { path: part212, query: null, header: null, body: part222 } } },
  { id: "requests.list", method: "GET", path: "/sandbox/requests", bodyRequired: !1, modes: { common: { path: null, query: part232, header: null, body: null }, institutional: { path: null, query: part232, header: null, body: null } } },
  { id: "requests.get", method: "GET", path: "/sandbox/requests/{request_id}", bodyRequired: !1, modes: { common: { path: part242, query: null, header: null, body: null }, institutional: { path: part242, query: null, header: null, body: null } } },
  { id: "requests.sign", method: "POST", path: "/sandbox/signed-request", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: part252 }, institutional: { path: null, query: null, header: null, body: part252 } } },
  { id: "faults.list", method: "GET", path: "/sandbox/faults", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "faults.add", method: "POST", path: "/sandbox/faults", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part262 }, institutional: { path: null, query: null, header: null, body: part262 } } },
  { id: "faults.set", method: "PUT", path: "/sandbox/faults", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part272 }, institutional: { path: null, query: null, header: null, body: part272 } } },
  { id: "faults.clear", method: "DELETE", path: "/sandbox/faults", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "faults.kinds", method: "GET", path: "/sandbox/fault-kinds", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "clock.get", method: "GET", path: "/sandbox/clock", bodyRequired: !1, modes: { common: { path: null, query: null, header: null, body: null }, institutional: { path: null, query: null, header: null, body: null } } },
  { id: "clock.move", method: "POST", path: "/sandbox/clock", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part282 }, institutional: { path: null, query: null, header: null, body: part282 } } },
  { id: "statements.get", method: "GET", path: "/sandbox/statements/{date}", bodyRequired: !1, modes: { common: { path: part292, query: part302, header: null, body: null }, institutional: { path: part292, query: part302, header: null, body: null } } },
  { id: "settlements.list", method: "GET", path: "/sandbox/settlements", bodyRequired: !1, modes: { common: { path: null, query: part302, header: null, body: null }, institutional: { path: null, query: part302, header: null, body: null } } },
  { id: "rechargeBalances.set", method: "PUT", path: "/sandbox/recharge-balances", bodyRequired: !0, modes: { common: { path: null, query: null, header: null, body: part312 }, institutional: { path: null, query: null, header: null, body: part312 } } }
];
export {
  REQUEST_CHECKS
};
