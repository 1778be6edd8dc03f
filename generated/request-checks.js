// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
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

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// validators:by Ajv
var part0 = validate52;
var func0 = Object.prototype.hasOwnProperty, schema20 = { $id: "field0", type: "string", enum: ["en", "zh-CN", "zh-HK", "zh-TW"], default: "en" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "en" || data === "zh-CN" || data === "zh-HK" || data === "zh-TW")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var func63 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^[0-9A-Za-z_]{1,64}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_]{1,64}$" }, message: 'must match pattern "^[0-9A-Za-z_]{1,64}$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["user-agent"] === void 0 || !func0.call(data, "user-agent")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user-agent" }, message: "must have required property 'user-agent'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data["accept-language"] !== void 0 && func0.call(data, "accept-language") && (validate53(data["accept-language"], { instancePath: instancePath + "/accept-language", parentData: data, parentDataProperty: "accept-language", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data["user-agent"] !== void 0 && func0.call(data, "user-agent") && (validate55(data["user-agent"], { instancePath: instancePath + "/user-agent", parentData: data, parentDataProperty: "user-agent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data["wechatpay-serial"] !== void 0 && func0.call(data, "wechatpay-serial") && (validate57(data["wechatpay-serial"], { instancePath: instancePath + "/wechatpay-serial", parentData: data, parentDataProperty: "wechatpay-serial", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { "accept-language": !0, "user-agent": !0, "wechatpay-serial": !0 }, dynamicProps: !1, dynamicItems: !1 };
var part1 = validate59, schema23 = { $id: "part1", required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, user_client_ip: { $ref: "field8" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field10" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
var pattern4 = new RegExp("^[!-~]+$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
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
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats0 = require_formats().fullFormats.uri, pattern6 = new RegExp("^https://[^/?#\\s][^?#\\s]*$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 256) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern6.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https://[^/?#\\s][^?#\\s]*$" }, message: 'must match pattern "^https://[^/?#\\s][^?#\\s]*$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!formats0(data)) {
      let err3 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 128) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern8 = new RegExp("^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern8.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$" }, message: 'must match pattern "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^\\S+$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 256) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern9.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!formats0(data)) {
      let err3 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats4 = require_formats().fullFormats["date-time"], pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 20) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern10.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!formats4.validate(data)) {
      let err3 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema23.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err6 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err7 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err8 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part2 = validate77, schema32 = { $id: "part2", required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, user_client_ip: { $ref: "field8" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field10" }, appid: !1 } };
var pattern11 = new RegExp("^[0-9A-Za-z]+$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern11.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]+$" }, message: 'must match pattern "^[0-9A-Za-z]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema32.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err7 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part3 = validate90, schema34 = { $id: "part3", required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, user_client_ip: { $ref: "field8" }, expired_time: { $ref: "field10" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema34.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err6 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err7 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err8 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part4 = validate99, schema35 = { $id: "part4", required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, user_client_ip: { $ref: "field8" }, expired_time: { $ref: "field10" }, appid: !1 } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema35.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err7 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part5 = validate110, schema36 = { $id: "part5", required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, return_appid: { $ref: "field3" }, user_client_ip: { $ref: "field8" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field12" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 20) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern10.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!formats4.validate(data)) {
      let err3 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema36.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.return_appid !== void 0 && func0.call(data, "return_appid") && (validate60(data.return_appid, { instancePath: instancePath + "/return_appid", parentData: data, parentDataProperty: "return_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate119(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err6 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err7 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err8 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part6 = validate121, schema38 = { $id: "part6", required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, return_appid: { $ref: "field3" }, user_client_ip: { $ref: "field8" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field12" }, appid: !1 } };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema38.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.return_appid !== void 0 && func0.call(data, "return_appid") && (validate60(data.return_appid, { instancePath: instancePath + "/return_appid", parentData: data, parentDataProperty: "return_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.user_client_ip !== void 0 && func0.call(data, "user_client_ip") && (validate71(data.user_client_ip, { instancePath: instancePath + "/user_client_ip", parentData: data, parentDataProperty: "user_client_ip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate119(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err7 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part7 = validate133, schema39 = { $id: "part7", required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field10" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema39.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err6 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err7 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err8 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part8 = validate142, schema40 = { $id: "part8", required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, openid: { $ref: "field7" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field10" }, appid: !1 } };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema40.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.openid !== void 0 && func0.call(data, "openid") && (validate69(data.openid, { instancePath: instancePath + "/openid", parentData: data, parentDataProperty: "openid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate75(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err7 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part9 = validate153, schema41 = { $id: "part9", required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field12" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema41.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate119(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err6 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err7 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err8 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part10 = validate161, schema42 = { $id: "part10", required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, plan_id: { $ref: "field4" }, out_contract_code: { $ref: "field5" }, user_display_name: { $ref: "field5" }, success_notify_url: { $ref: "field6" }, return_url: { $ref: "field9" }, expired_time: { $ref: "field12" }, appid: !1 } };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.user_display_name === void 0 || !func0.call(data, "user_display_name")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_display_name" }, message: "must have required property 'user_display_name'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.success_notify_url === void 0 || !func0.call(data, "success_notify_url")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success_notify_url" }, message: "must have required property 'success_notify_url'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema42.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate64(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.user_display_name !== void 0 && func0.call(data, "user_display_name") && (validate64(data.user_display_name, { instancePath: instancePath + "/user_display_name", parentData: data, parentDataProperty: "user_display_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.success_notify_url !== void 0 && func0.call(data, "success_notify_url") && (validate67(data.success_notify_url, { instancePath: instancePath + "/success_notify_url", parentData: data, parentDataProperty: "success_notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.return_url !== void 0 && func0.call(data, "return_url") && (validate73(data.return_url, { instancePath: instancePath + "/return_url", parentData: data, parentDataProperty: "return_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.expired_time !== void 0 && func0.call(data, "expired_time") && (validate119(data.expired_time, { instancePath: instancePath + "/expired_time", parentData: data, parentDataProperty: "expired_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err7 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part11 = validate171;
var pattern13 = new RegExp("^(?!\\.{1,2}$)[!-~]+$", "u");
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern13.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[!-~]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[!-~]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract_id === void 0 || !func0.call(data, "contract_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_id" }, message: "must have required property 'contract_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate172(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: { contract_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part12 = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "appid" || key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err2 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err3 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err4 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part13 = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid" || key0 === "appid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err3 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part14 = validate180;
var pattern14 = new RegExp("^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern14.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_contract_code === void 0 || !func0.call(data, "out_contract_code")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_contract_code" }, message: "must have required property 'out_contract_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.out_contract_code !== void 0 && func0.call(data, "out_contract_code") && (validate181(data.out_contract_code, { instancePath: instancePath + "/out_contract_code", parentData: data, parentDataProperty: "out_contract_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { out_contract_code: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part15 = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "appid" || key0 === "plan_id" || key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err3 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err4 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err5 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part16 = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.plan_id === void 0 || !func0.call(data, "plan_id")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid" || key0 === "plan_id" || key0 === "appid")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.plan_id !== void 0 && func0.call(data, "plan_id") && (validate62(data.plan_id, { instancePath: instancePath + "/plan_id", parentData: data, parentDataProperty: "plan_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err4 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part17 = validate191;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 256) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.termination_note === void 0 || !func0.call(data, "termination_note")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_note" }, message: "must have required property 'termination_note'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "appid" || key0 === "termination_note" || key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.termination_note !== void 0 && func0.call(data, "termination_note") && (validate193(data.termination_note, { instancePath: instancePath + "/termination_note", parentData: data, parentDataProperty: "termination_note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err3 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err4 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err5 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part18 = validate195;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.termination_note === void 0 || !func0.call(data, "termination_note")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termination_note" }, message: "must have required property 'termination_note'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sp_appid" || key0 === "sub_mchid" || key0 === "sub_appid" || key0 === "termination_note" || key0 === "appid")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.termination_note !== void 0 && func0.call(data, "termination_note") && (validate193(data.termination_note, { instancePath: instancePath + "/termination_note", parentData: data, parentDataProperty: "termination_note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err4 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part19 = validate200, schema54 = { $id: "part19", required: ["appid", "description", "notify_url", "out_trade_no", "merchant_category_code", "contract_id", "amount"], type: "object", additionalProperties: !1, properties: { appid: { $ref: "field3" }, description: { $ref: "field16" }, attach: { $ref: "field17" }, notify_url: { $ref: "field6" }, out_trade_no: { $ref: "field18" }, goods_tag: { $ref: "field5" }, merchant_category_code: { $ref: "field19" }, contract_id: { $ref: "field13" }, amount: { $ref: "field20" }, scene_info: { $ref: "field21" }, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 128) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 127) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 127 }, message: "must NOT have more than 127 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 32) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern13.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[!-~]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[!-~]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 16) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern11.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]+$" }, message: 'must match pattern "^[0-9A-Za-z]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern20 = new RegExp("^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0 || !func0.call(data, "total")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0 || !func0.call(data, "currency")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "total" || key0 === "currency")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.total !== void 0 && func0.call(data, "total")) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency")) {
      let data1 = data.currency;
      if (typeof data1 == "string") {
        if (func63(data1) > 16) {
          let err6 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func63(data1) < 1) {
          let err7 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern20.test(data1)) {
          let err8 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$" }, message: 'must match pattern "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "device_id" || key0 === "device_ip")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.device_id !== void 0 && func0.call(data, "device_id")) {
      let data0 = data.device_id;
      if (typeof data0 == "string") {
        if (func63(data0) < 1) {
          let err1 = { instancePath: instancePath + "/device_id", schemaPath: "#/properties/device_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern5.test(data0)) {
          let err2 = { instancePath: instancePath + "/device_id", schemaPath: "#/properties/device_id/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/device_id", schemaPath: "#/properties/device_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.device_ip !== void 0 && func0.call(data, "device_ip")) {
      let data1 = data.device_ip;
      if (typeof data1 == "string") {
        if (func63(data1) < 1) {
          let err4 = { instancePath: instancePath + "/device_ip", schemaPath: "#/properties/device_ip/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern8.test(data1)) {
          let err5 = { instancePath: instancePath + "/device_ip", schemaPath: "#/properties/device_ip/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$" }, message: 'must match pattern "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/device_ip", schemaPath: "#/properties/device_ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0 || !func0.call(data, "description")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.notify_url === void 0 || !func0.call(data, "notify_url")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notify_url" }, message: "must have required property 'notify_url'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_category_code === void 0 || !func0.call(data, "merchant_category_code")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_category_code" }, message: "must have required property 'merchant_category_code'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.contract_id === void 0 || !func0.call(data, "contract_id")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_id" }, message: "must have required property 'contract_id'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema54.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description") && (validate202(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data.attach !== void 0 && func0.call(data, "attach") && (validate204(data.attach, { instancePath: instancePath + "/attach", parentData: data, parentDataProperty: "attach", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length)), data.notify_url !== void 0 && func0.call(data, "notify_url") && (validate67(data.notify_url, { instancePath: instancePath + "/notify_url", parentData: data, parentDataProperty: "notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.goods_tag !== void 0 && func0.call(data, "goods_tag") && (validate64(data.goods_tag, { instancePath: instancePath + "/goods_tag", parentData: data, parentDataProperty: "goods_tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.merchant_category_code !== void 0 && func0.call(data, "merchant_category_code") && (validate210(data.merchant_category_code, { instancePath: instancePath + "/merchant_category_code", parentData: data, parentDataProperty: "merchant_category_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length)), data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate172(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate213(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.scene_info !== void 0 && func0.call(data, "scene_info") && (validate215(data.scene_info, { instancePath: instancePath + "/scene_info", parentData: data, parentDataProperty: "scene_info", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err8 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err9 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err10 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part20 = validate217, schema61 = { $id: "part20", required: ["sp_appid", "sub_mchid", "description", "notify_url", "out_trade_no", "merchant_category_code", "contract_id", "amount"], type: "object", additionalProperties: !1, properties: { sp_appid: { $ref: "field3" }, sub_mchid: { $ref: "field11" }, sub_appid: { $ref: "field3" }, description: { $ref: "field16" }, attach: { $ref: "field17" }, notify_url: { $ref: "field6" }, out_trade_no: { $ref: "field18" }, goods_tag: { $ref: "field5" }, merchant_category_code: { $ref: "field19" }, contract_id: { $ref: "field13" }, amount: { $ref: "field20" }, scene_info: { $ref: "field21" }, appid: !1 } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description === void 0 || !func0.call(data, "description")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.notify_url === void 0 || !func0.call(data, "notify_url")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notify_url" }, message: "must have required property 'notify_url'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchant_category_code === void 0 || !func0.call(data, "merchant_category_code")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchant_category_code" }, message: "must have required property 'merchant_category_code'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.contract_id === void 0 || !func0.call(data, "contract_id")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_id" }, message: "must have required property 'contract_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema61.properties, key0)) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.description !== void 0 && func0.call(data, "description") && (validate202(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data.attach !== void 0 && func0.call(data, "attach") && (validate204(data.attach, { instancePath: instancePath + "/attach", parentData: data, parentDataProperty: "attach", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length)), data.notify_url !== void 0 && func0.call(data, "notify_url") && (validate67(data.notify_url, { instancePath: instancePath + "/notify_url", parentData: data, parentDataProperty: "notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.goods_tag !== void 0 && func0.call(data, "goods_tag") && (validate64(data.goods_tag, { instancePath: instancePath + "/goods_tag", parentData: data, parentDataProperty: "goods_tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.merchant_category_code !== void 0 && func0.call(data, "merchant_category_code") && (validate210(data.merchant_category_code, { instancePath: instancePath + "/merchant_category_code", parentData: data, parentDataProperty: "merchant_category_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length)), data.contract_id !== void 0 && func0.call(data, "contract_id") && (validate172(data.contract_id, { instancePath: instancePath + "/contract_id", parentData: data, parentDataProperty: "contract_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate213(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.scene_info !== void 0 && func0.call(data, "scene_info") && (validate215(data.scene_info, { instancePath: instancePath + "/scene_info", parentData: data, parentDataProperty: "scene_info", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid")) {
      let err9 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part21 = validate230;
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate207(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: { transaction_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part22 = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "sub_mchid") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err1 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part23 = validate233;
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "sub_mchid") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part24 = validate235;
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = { props: { out_trade_no: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part25 = validate237;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
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
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 20 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.out_trade_no !== void 0 && func0.call(data, "out_trade_no")) {
      let err1 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/oneOf/0/properties/out_trade_no/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.out_trade_no = !0;
  }
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transaction_id !== void 0 && func0.call(data, "transaction_id")) {
      let err3 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/oneOf/1/properties/transaction_id/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.transaction_id = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.offset === void 0 || !func0.call(data, "offset")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "mchid" || key0 === "transaction_id" || key0 === "out_trade_no" || key0 === "offset" || key0 === "count" || key0 === "sp_mchid" || key0 === "sub_mchid")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.mchid !== void 0 && func0.call(data, "mchid") && (validate79(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate207(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.offset !== void 0 && func0.call(data, "offset") && (validate241(data.offset, { instancePath: instancePath + "/offset", parentData: data, parentDataProperty: "offset", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length)), data.count !== void 0 && func0.call(data, "count") && (validate243(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length)), data.sp_mchid !== void 0 && func0.call(data, "sp_mchid")) {
      let err9 = { instancePath: instancePath + "/sp_mchid", schemaPath: "#/properties/sp_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err10 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part26 = validate245;
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.out_trade_no !== void 0 && func0.call(data, "out_trade_no")) {
      let err1 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/oneOf/0/properties/out_trade_no/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.out_trade_no = !0;
  }
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transaction_id !== void 0 && func0.call(data, "transaction_id")) {
      let err3 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/oneOf/1/properties/transaction_id/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.transaction_id = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_mchid === void 0 || !func0.call(data, "sp_mchid")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_mchid" }, message: "must have required property 'sp_mchid'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.offset === void 0 || !func0.call(data, "offset")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sp_mchid" || key0 === "sub_mchid" || key0 === "transaction_id" || key0 === "out_trade_no" || key0 === "offset" || key0 === "count" || key0 === "mchid")) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.sp_mchid !== void 0 && func0.call(data, "sp_mchid") && (validate79(data.sp_mchid, { instancePath: instancePath + "/sp_mchid", parentData: data, parentDataProperty: "sp_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate207(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.offset !== void 0 && func0.call(data, "offset") && (validate241(data.offset, { instancePath: instancePath + "/offset", parentData: data, parentDataProperty: "offset", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length)), data.count !== void 0 && func0.call(data, "count") && (validate243(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid")) {
      let err10 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part27 = validate252, schema70 = { $id: "part27", required: ["mchid", "appid", "out_refund_no", "amount"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { mchid: { $ref: "field11" }, appid: { $ref: "field3" }, transaction_id: { $ref: "field18" }, out_trade_no: { $ref: "field18" }, out_refund_no: { $ref: "field24" }, reason: { $ref: "field25" }, source: { $ref: "field26" }, amount: { $ref: "field27" }, notify_url: { $ref: "field6" }, sp_mchid: !1, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } };
var pattern23 = new RegExp("^[0-9A-Za-z_\\-|*@]+$", "u");
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern23.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z_\\-|*@]+$" }, message: 'must match pattern "^[0-9A-Za-z_\\-|*@]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern5.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$" }, message: 'must match pattern "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema73 = { $id: "field26", type: "string", minLength: 1, maxLength: 30, enum: ["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"], "x-hint": "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS" };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "REFUND_SOURCE_UNSETTLED_FUNDS" || data === "REFUND_SOURCE_RECHARGE_FUNDS")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema73.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func63(data) > 30) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (func63(data) < 1) {
      let err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refund === void 0 || !func0.call(data, "refund")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refund" }, message: "must have required property 'refund'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.total === void 0 || !func0.call(data, "total")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency === void 0 || !func0.call(data, "currency")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "refund" || key0 === "total" || key0 === "currency")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.refund !== void 0 && func0.call(data, "refund")) {
      let data0 = data.refund;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/refund", schemaPath: "#/properties/refund/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          let err5 = { instancePath: instancePath + "/refund", schemaPath: "#/properties/refund/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/refund", schemaPath: "#/properties/refund/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.total !== void 0 && func0.call(data, "total")) {
      let data1 = data.total;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err7 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency")) {
      let data2 = data.currency;
      if (typeof data2 == "string") {
        if (func63(data2) > 16) {
          let err10 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func63(data2) < 1) {
          let err11 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern20.test(data2)) {
          let err12 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$" }, message: 'must match pattern "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.out_trade_no !== void 0 && func0.call(data, "out_trade_no")) {
      let err1 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/oneOf/0/properties/out_trade_no/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.out_trade_no = !0;
  }
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transaction_id !== void 0 && func0.call(data, "transaction_id")) {
      let err3 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/oneOf/1/properties/transaction_id/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.transaction_id = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.appid === void 0 || !func0.call(data, "appid")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appid" }, message: "must have required property 'appid'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.out_refund_no === void 0 || !func0.call(data, "out_refund_no")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_refund_no" }, message: "must have required property 'out_refund_no'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema70.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.mchid !== void 0 && func0.call(data, "mchid") && (validate79(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.appid !== void 0 && func0.call(data, "appid") && (validate60(data.appid, { instancePath: instancePath + "/appid", parentData: data, parentDataProperty: "appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate207(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_refund_no !== void 0 && func0.call(data, "out_refund_no") && (validate257(data.out_refund_no, { instancePath: instancePath + "/out_refund_no", parentData: data, parentDataProperty: "out_refund_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate259(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate261(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate263(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length)), data.notify_url !== void 0 && func0.call(data, "notify_url") && (validate67(data.notify_url, { instancePath: instancePath + "/notify_url", parentData: data, parentDataProperty: "notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.sp_mchid !== void 0 && func0.call(data, "sp_mchid")) {
      let err10 = { instancePath: instancePath + "/sp_mchid", schemaPath: "#/properties/sp_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.sp_appid !== void 0 && func0.call(data, "sp_appid")) {
      let err11 = { instancePath: instancePath + "/sp_appid", schemaPath: "#/properties/sp_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err12 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sub_appid !== void 0 && func0.call(data, "sub_appid")) {
      let err13 = { instancePath: instancePath + "/sub_appid", schemaPath: "#/properties/sub_appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part28 = validate266, schema75 = { $id: "part28", required: ["sp_mchid", "sub_mchid", "sp_appid", "out_refund_no", "amount"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { sp_mchid: { $ref: "field11" }, sub_mchid: { $ref: "field11" }, sp_appid: { $ref: "field3" }, sub_appid: { $ref: "field3" }, transaction_id: { $ref: "field18" }, out_trade_no: { $ref: "field18" }, out_refund_no: { $ref: "field24" }, reason: { $ref: "field25" }, source: { $ref: "field26" }, amount: { $ref: "field27" }, notify_url: { $ref: "field6" }, mchid: !1, appid: !1 } };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_id === void 0 || !func0.call(data, "transaction_id")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.out_trade_no !== void 0 && func0.call(data, "out_trade_no")) {
      let err1 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/oneOf/0/properties/out_trade_no/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.out_trade_no = !0;
  }
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_trade_no === void 0 || !func0.call(data, "out_trade_no")) {
      let err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property 'out_trade_no'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transaction_id !== void 0 && func0.call(data, "transaction_id")) {
      let err3 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/oneOf/1/properties/transaction_id/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.transaction_id = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_mchid === void 0 || !func0.call(data, "sp_mchid")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_mchid" }, message: "must have required property 'sp_mchid'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sp_appid === void 0 || !func0.call(data, "sp_appid")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_appid" }, message: "must have required property 'sp_appid'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.out_refund_no === void 0 || !func0.call(data, "out_refund_no")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_refund_no" }, message: "must have required property 'out_refund_no'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema75.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.sp_mchid !== void 0 && func0.call(data, "sp_mchid") && (validate79(data.sp_mchid, { instancePath: instancePath + "/sp_mchid", parentData: data, parentDataProperty: "sp_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sp_appid !== void 0 && func0.call(data, "sp_appid") && (validate60(data.sp_appid, { instancePath: instancePath + "/sp_appid", parentData: data, parentDataProperty: "sp_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.sub_appid !== void 0 && func0.call(data, "sub_appid") && (validate60(data.sub_appid, { instancePath: instancePath + "/sub_appid", parentData: data, parentDataProperty: "sub_appid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.transaction_id !== void 0 && func0.call(data, "transaction_id") && (validate207(data.transaction_id, { instancePath: instancePath + "/transaction_id", parentData: data, parentDataProperty: "transaction_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_trade_no !== void 0 && func0.call(data, "out_trade_no") && (validate207(data.out_trade_no, { instancePath: instancePath + "/out_trade_no", parentData: data, parentDataProperty: "out_trade_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.out_refund_no !== void 0 && func0.call(data, "out_refund_no") && (validate257(data.out_refund_no, { instancePath: instancePath + "/out_refund_no", parentData: data, parentDataProperty: "out_refund_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate259(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate261(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate263(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length)), data.notify_url !== void 0 && func0.call(data, "notify_url") && (validate67(data.notify_url, { instancePath: instancePath + "/notify_url", parentData: data, parentDataProperty: "notify_url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid")) {
      let err11 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.appid !== void 0 && func0.call(data, "appid")) {
      let err12 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part29 = validate278;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.refund_id === void 0 || !func0.call(data, "refund_id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refund_id" }, message: "must have required property 'refund_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.refund_id !== void 0 && func0.call(data, "refund_id") && (validate207(data.refund_id, { instancePath: instancePath + "/refund_id", parentData: data, parentDataProperty: "refund_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { props: { refund_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part30 = validate280;
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "mchid" || key0 === "sp_mchid" || key0 === "sub_mchid")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mchid !== void 0 && func0.call(data, "mchid") && (validate79(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sp_mchid !== void 0 && func0.call(data, "sp_mchid")) {
      let err2 = { instancePath: instancePath + "/sp_mchid", schemaPath: "#/properties/sp_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err3 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
validate280.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part31 = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sp_mchid === void 0 || !func0.call(data, "sp_mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_mchid" }, message: "must have required property 'sp_mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sp_mchid" || key0 === "sub_mchid" || key0 === "mchid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.sp_mchid !== void 0 && func0.call(data, "sp_mchid") && (validate79(data.sp_mchid, { instancePath: instancePath + "/sp_mchid", parentData: data, parentDataProperty: "sp_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid")) {
      let err3 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part32 = validate285;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.out_refund_no === void 0 || !func0.call(data, "out_refund_no")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_refund_no" }, message: "must have required property 'out_refund_no'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.out_refund_no !== void 0 && func0.call(data, "out_refund_no") && (validate257(data.out_refund_no, { instancePath: instancePath + "/out_refund_no", parentData: data, parentDataProperty: "out_refund_no", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { props: { out_refund_no: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part33 = validate287;
var schema81 = { $id: "field28", type: "string", minLength: 1, maxLength: 32, enum: ["SETTLED", "UNSETTLE"], "x-hint": "SETTLED or UNSETTLE" };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "SETTLED" || data === "UNSETTLE")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema81.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func63(data) > 32) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (func63(data) < 1) {
      let err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern26 = new RegExp("^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$", "u");
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 8) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern26.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settle_state === void 0 || !func0.call(data, "settle_state")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "settle_state" }, message: "must have required property 'settle_state'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.settle_start_date === void 0 || !func0.call(data, "settle_start_date")) {
      let err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "settle_start_date" }, message: "must have required property 'settle_start_date'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.settle_end_date === void 0 || !func0.call(data, "settle_end_date")) {
      let err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "settle_end_date" }, message: "must have required property 'settle_end_date'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.settle_state !== void 0 && func0.call(data, "settle_state") && data.settle_state !== "SETTLED") {
      let err3 = { instancePath: instancePath + "/settle_state", schemaPath: "#/oneOf/0/properties/settle_state/const", keyword: "const", params: { allowedValue: "SETTLED" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.settle_state = !0;
  }
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settle_state === void 0 || !func0.call(data, "settle_state")) {
      let err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "settle_state" }, message: "must have required property 'settle_state'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.settle_state !== void 0 && func0.call(data, "settle_state") && data.settle_state !== "UNSETTLE") {
      let err5 = { instancePath: instancePath + "/settle_state", schemaPath: "#/oneOf/1/properties/settle_state/const", keyword: "const", params: { allowedValue: "UNSETTLE" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.settle_start_date !== void 0 && func0.call(data, "settle_start_date")) {
      let err6 = { instancePath: instancePath + "/settle_start_date", schemaPath: "#/oneOf/1/properties/settle_start_date/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.settle_end_date !== void 0 && func0.call(data, "settle_end_date")) {
      let err7 = { instancePath: instancePath + "/settle_end_date", schemaPath: "#/oneOf/1/properties/settle_end_date/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.settle_state = !0, props0.settle_start_date = !0, props0.settle_end_date = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err8 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settle_state === void 0 || !func0.call(data, "settle_state")) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settle_state" }, message: "must have required property 'settle_state'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.offset === void 0 || !func0.call(data, "offset")) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.limit === void 0 || !func0.call(data, "limit")) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "sub_mchid" || key0 === "settle_state" || key0 === "settle_start_date" || key0 === "settle_end_date" || key0 === "offset" || key0 === "limit")) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.settle_state !== void 0 && func0.call(data, "settle_state") && (validate289(data.settle_state, { instancePath: instancePath + "/settle_state", parentData: data, parentDataProperty: "settle_state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors), errors = vErrors.length)), data.settle_start_date !== void 0 && func0.call(data, "settle_start_date") && (validate291(data.settle_start_date, { instancePath: instancePath + "/settle_start_date", parentData: data, parentDataProperty: "settle_start_date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length)), data.settle_end_date !== void 0 && func0.call(data, "settle_end_date") && (validate291(data.settle_end_date, { instancePath: instancePath + "/settle_end_date", parentData: data, parentDataProperty: "settle_end_date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length)), data.offset !== void 0 && func0.call(data, "offset") && (validate241(data.offset, { instancePath: instancePath + "/offset", parentData: data, parentDataProperty: "offset", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length)), data.limit !== void 0 && func0.call(data, "limit") && (validate295(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part34 = validate297;
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub_mchid === void 0 || !func0.call(data, "sub_mchid")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_mchid" }, message: "must have required property 'sub_mchid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
validate297.evaluated = { props: { sub_mchid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var part35 = validate299;
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func63(data) > 8) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func63(data) < 8) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern26.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0 || !func0.call(data, "date")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mchid === void 0 || !func0.call(data, "mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property 'mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "date" || key0 === "mchid" || key0 === "sp_mchid" || key0 === "sub_mchid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.date !== void 0 && func0.call(data, "date") && (validate300(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid") && (validate79(data.mchid, { instancePath: instancePath + "/mchid", parentData: data, parentDataProperty: "mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sp_mchid !== void 0 && func0.call(data, "sp_mchid")) {
      let err3 = { instancePath: instancePath + "/sp_mchid", schemaPath: "#/properties/sp_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sub_mchid !== void 0 && func0.call(data, "sub_mchid")) {
      let err4 = { instancePath: instancePath + "/sub_mchid", schemaPath: "#/properties/sub_mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate299.errors = vErrors, errors === 0;
}
validate299.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part36 = validate303;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0 || !func0.call(data, "date")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sp_mchid === void 0 || !func0.call(data, "sp_mchid")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sp_mchid" }, message: "must have required property 'sp_mchid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "date" || key0 === "sp_mchid" || key0 === "sub_mchid" || key0 === "mchid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.date !== void 0 && func0.call(data, "date") && (validate300(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length)), data.sp_mchid !== void 0 && func0.call(data, "sp_mchid") && (validate79(data.sp_mchid, { instancePath: instancePath + "/sp_mchid", parentData: data, parentDataProperty: "sp_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.sub_mchid !== void 0 && func0.call(data, "sub_mchid") && (validate79(data.sub_mchid, { instancePath: instancePath + "/sub_mchid", parentData: data, parentDataProperty: "sub_mchid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.mchid !== void 0 && func0.call(data, "mchid")) {
      let err3 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate303.errors = vErrors, errors === 0;
}
validate303.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var part37 = validate307;
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate307.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["user-agent"] === void 0 || !func0.call(data, "user-agent")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user-agent" }, message: "must have required property 'user-agent'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data["accept-language"] !== void 0 && func0.call(data, "accept-language") && (validate53(data["accept-language"], { instancePath: instancePath + "/accept-language", parentData: data, parentDataProperty: "accept-language", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data["user-agent"] !== void 0 && func0.call(data, "user-agent") && (validate55(data["user-agent"], { instancePath: instancePath + "/user-agent", parentData: data, parentDataProperty: "user-agent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate307.errors = vErrors, errors === 0;
}
validate307.evaluated = { props: { "accept-language": !0, "user-agent": !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var field0 = { type: "string", enum: ["en", "zh-CN", "zh-HK", "zh-TW"], default: "en" }, field1 = { type: "string", minLength: 1 }, field2 = { type: "string", minLength: 1, maxLength: 64, pattern: "^[0-9A-Za-z_]{1,64}$", "x-hint": "the serial number of a platform certificate or the ID of a platform public key" }, part02 = { schema: { type: "object", required: ["user-agent"], properties: { "accept-language": field0, "user-agent": field1, "wechatpay-serial": field2 } }, validate: part0 }, field3 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks" }, field4 = { type: "integer", minimum: 1, maximum: 9007199254740991, "x-hint": "a whole number" }, field5 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, field6 = { type: "string", format: "uri", minLength: 1, maxLength: 256, pattern: "^https://[^/?#\\s][^?#\\s]*$", "x-hint": "an https:// address without query, fragment or blanks" }, field7 = { type: "string", minLength: 1, maxLength: 128, pattern: "^[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks" }, field8 = { type: "string", minLength: 1, maxLength: 32, pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", "x-hint": "an IPv4 or IPv6 address" }, field9 = { type: "string", format: "uri", minLength: 1, maxLength: 256, pattern: "^\\S+$", "x-hint": "an address without blanks" }, field10 = { type: "string", format: "date-time", minLength: 20, maxLength: 64, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "x-hint": "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)", "x-seconds-ahead": { exclusiveMinimum: 300, maximum: 7200 } }, part110 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, return_url: field9, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part1 }, field11 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[0-9A-Za-z]+$", "x-hint": "letters and digits" }, part210 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, return_url: field9, expired_time: field10, appid: !1 } }, validate: part2 }, part38 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part3 }, part42 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, expired_time: field10, appid: !1 } }, validate: part4 }, field12 = { type: "string", format: "date-time", minLength: 20, maxLength: 64, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "x-hint": "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)", "x-seconds-ahead": { exclusiveMinimum: 300, maximum: 600 } }, part52 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_appid: field3, user_client_ip: field8, return_url: field9, expired_time: field12, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part5 }, part62 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_appid: field3, user_client_ip: field8, return_url: field9, expired_time: field12, appid: !1 } }, validate: part6 }, part72 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, return_url: field9, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part7 }, part82 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, return_url: field9, expired_time: field10, appid: !1 } }, validate: part8 }, part92 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_url: field9, expired_time: field12, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part9 }, part102 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_url: field9, expired_time: field12, appid: !1 } }, validate: part10 }, field13 = { type: "string", minLength: 1, maxLength: 64, pattern: "^(?!\\.{1,2}$)[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks, and not only dots" }, part112 = { schema: { type: "object", required: ["contract_id"], properties: { contract_id: field13 } }, validate: part11 }, part122 = { schema: { required: ["appid"], type: "object", additionalProperties: !1, properties: { appid: field3, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part12 }, part132 = { schema: { required: ["sp_appid", "sub_mchid"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, appid: !1 } }, validate: part13 }, field14 = { type: "string", minLength: 1, maxLength: 32, pattern: "^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters, and not only dots" }, part142 = { schema: { type: "object", required: ["out_contract_code"], properties: { out_contract_code: field14 } }, validate: part14 }, part152 = { schema: { required: ["appid", "plan_id"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part15 }, part162 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, appid: !1 } }, validate: part16 }, field15 = { type: "string", minLength: 1, maxLength: 256, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, part172 = { schema: { required: ["appid", "termination_note"], type: "object", additionalProperties: !1, properties: { appid: field3, termination_note: field15, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part17 }, part182 = { schema: { required: ["sp_appid", "sub_mchid", "termination_note"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, termination_note: field15, appid: !1 } }, validate: part18 }, field16 = { type: "string", minLength: 1, maxLength: 128, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, field17 = { type: "string", minLength: 1, maxLength: 127, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, field18 = { type: "string", minLength: 1, maxLength: 32, pattern: "^(?!\\.{1,2}$)[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks, and not only dots" }, field19 = { type: "string", minLength: 1, maxLength: 16, pattern: "^[0-9A-Za-z]+$", "x-hint": "letters and digits" }, field20 = { type: "object", additionalProperties: !1, required: ["total", "currency"], properties: { total: { type: "integer", minimum: 1, maximum: 9007199254740991, "x-hint": "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" }, currency: { type: "string", minLength: 1, maxLength: 16, pattern: "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$", "x-hint": "a currency code of ISO 4217, such as HKD" } } }, field21 = { type: "object", additionalProperties: !1, properties: { device_id: { type: "string", minLength: 1, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, device_ip: { type: "string", minLength: 1, pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", "x-hint": "an IPv4 or IPv6 address" } } }, part192 = { schema: { required: ["appid", "description", "notify_url", "out_trade_no", "merchant_category_code", "contract_id", "amount"], type: "object", additionalProperties: !1, properties: { appid: field3, description: field16, attach: field17, notify_url: field6, out_trade_no: field18, goods_tag: field5, merchant_category_code: field19, contract_id: field13, amount: field20, scene_info: field21, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part19 }, part202 = { schema: { required: ["sp_appid", "sub_mchid", "description", "notify_url", "out_trade_no", "merchant_category_code", "contract_id", "amount"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, description: field16, attach: field17, notify_url: field6, out_trade_no: field18, goods_tag: field5, merchant_category_code: field19, contract_id: field13, amount: field20, scene_info: field21, appid: !1 } }, validate: part20 }, part212 = { schema: { type: "object", required: ["transaction_id"], properties: { transaction_id: field18 } }, validate: part21 }, part222 = { schema: { required: [], type: "object", additionalProperties: !1, properties: { sub_mchid: !1 } }, validate: part22 }, part232 = { schema: { required: ["sub_mchid"], type: "object", additionalProperties: !1, properties: { sub_mchid: field11 } }, validate: part23 }, part242 = { schema: { type: "object", required: ["out_trade_no"], properties: { out_trade_no: field18 } }, validate: part24 }, field22 = { type: "integer", minimum: 0, maximum: 9007199254740991, "x-hint": "a whole number from 0" }, field23 = { type: "integer", minimum: 1, maximum: 20, "x-hint": "a whole number from 1 to 20" }, part252 = { schema: { required: ["mchid", "offset", "count"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { mchid: field11, transaction_id: field18, out_trade_no: field18, offset: field22, count: field23, sp_mchid: !1, sub_mchid: !1 } }, validate: part25 }, part262 = { schema: { required: ["sp_mchid", "sub_mchid", "offset", "count"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { sp_mchid: field11, sub_mchid: field11, transaction_id: field18, out_trade_no: field18, offset: field22, count: field23, mchid: !1 } }, validate: part26 }, field24 = { type: "string", minLength: 1, maxLength: 64, pattern: "^[0-9A-Za-z_\\-|*@]+$", "x-hint": "letters, digits and the signs _ - | * @" }, field25 = { type: "string", minLength: 1, maxLength: 80, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, field26 = { type: "string", minLength: 1, maxLength: 30, enum: ["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"], "x-hint": "REFUND_SOURCE_UNSETTLED_FUNDS or REFUND_SOURCE_RECHARGE_FUNDS" }, field27 = { type: "object", additionalProperties: !1, required: ["refund", "total", "currency"], properties: { refund: { type: "integer", minimum: 1, maximum: 9007199254740991, "x-hint": "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" }, total: { type: "integer", minimum: 1, maximum: 9007199254740991, "x-hint": "a whole number in the smallest unit of the currency, such as 888 for HKD 8.88" }, currency: { type: "string", minLength: 1, maxLength: 16, pattern: "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG)$", "x-hint": "a currency code of ISO 4217, such as HKD" } } }, part272 = { schema: { required: ["mchid", "appid", "out_refund_no", "amount"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { mchid: field11, appid: field3, transaction_id: field18, out_trade_no: field18, out_refund_no: field24, reason: field25, source: field26, amount: field27, notify_url: field6, sp_mchid: !1, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part27 }, part282 = { schema: { required: ["sp_mchid", "sub_mchid", "sp_appid", "out_refund_no", "amount"], type: "object", additionalProperties: !1, oneOf: [{ required: ["transaction_id"], properties: { out_trade_no: !1 } }, { required: ["out_trade_no"], properties: { transaction_id: !1 } }], properties: { sp_mchid: field11, sub_mchid: field11, sp_appid: field3, sub_appid: field3, transaction_id: field18, out_trade_no: field18, out_refund_no: field24, reason: field25, source: field26, amount: field27, notify_url: field6, mchid: !1, appid: !1 } }, validate: part28 }, part292 = { schema: { type: "object", required: ["refund_id"], properties: { refund_id: field18 } }, validate: part29 }, part302 = { schema: { required: ["mchid"], type: "object", additionalProperties: !1, properties: { mchid: field11, sp_mchid: !1, sub_mchid: !1 } }, validate: part30 }, part312 = { schema: { required: ["sp_mchid", "sub_mchid"], type: "object", additionalProperties: !1, properties: { sp_mchid: field11, sub_mchid: field11, mchid: !1 } }, validate: part31 }, part322 = { schema: { type: "object", required: ["out_refund_no"], properties: { out_refund_no: field24 } }, validate: part32 }, field28 = { type: "string", minLength: 1, maxLength: 32, enum: ["SETTLED", "UNSETTLE"], "x-hint": "SETTLED or UNSETTLE" }, field29 = { type: "string", minLength: 8, maxLength: 8, pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$", "x-hint": "a day such as 20211120" }, field30 = { type: "integer", minimum: 1, maximum: 100, "x-hint": "a whole number from 1 to 100" }, part332 = { schema: { required: ["settle_state", "offset", "limit"], type: "object", additionalProperties: !1, oneOf: [{ required: ["settle_state", "settle_start_date", "settle_end_date"], properties: { settle_state: { const: "SETTLED" } } }, { required: ["settle_state"], properties: { settle_state: { const: "UNSETTLE" }, settle_start_date: !1, settle_end_date: !1 } }], properties: { sub_mchid: field11, settle_state: field28, settle_start_date: field29, settle_end_date: field29, offset: field22, limit: field30 } }, validate: part33 }, part342 = { schema: { type: "object", required: ["sub_mchid"], properties: { sub_mchid: field11 } }, validate: part34 }, field31 = { type: "string", minLength: 8, maxLength: 8, pattern: "^[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$", "x-hint": "a day in eight digits, such as 20211119" }, part352 = { schema: { required: ["date", "mchid"], type: "object", additionalProperties: !1, properties: { date: field31, mchid: field11, sp_mchid: !1, sub_mchid: !1 } }, validate: part35 }, part362 = { schema: { required: ["date", "sp_mchid"], type: "object", additionalProperties: !1, properties: { date: field31, sp_mchid: field11, sub_mchid: field11, mchid: !1 } }, validate: part36 }, part372 = { schema: { type: "object", required: ["user-agent"], properties: { "accept-language": field0, "user-agent": field1 } }, validate: part37 }, REQUEST_CHECKS = [
  { id: "createAppSigningSession", method: "POST", path: "/v3/global/papay/contracts/app-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part110 }, institutional: { path: null, query: null, header: part02, body: part210 } } },
  { id: "createMiniProgramSigningSession", method: "POST", path: "/v3/global/papay/contracts/miniprogram-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part38 }, institutional: { path: null, query: null, header: part02, body: part42 } } },
  { id: "createH5SigningSession", method: "POST", path: "/v3/global/papay/contracts/h5-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part52 }, institutional: { path: null, query: null, header: part02, body: part62 } } },
  { id: "createJsapiSigningSession", method: "POST", path: "/v3/global/papay/contracts/jsapi-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part72 }, institutional: { path: null, query: null, header: part02, body: part82 } } },
  { id: "createWebSigningSession", method: "POST", path: "/v3/global/papay/contracts/web-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part92 }, institutional: { path: null, query: null, header: part02, body: part102 } } },
  { id: "getContract", method: "GET", path: "/v3/global/papay/contracts/{contract_id}", bodyRequired: !1, modes: { common: { path: part112, query: part122, header: part02, body: null }, institutional: { path: part112, query: part132, header: part02, body: null } } },
  { id: "getContractByOutContractCode", method: "GET", path: "/v3/global/papay/contracts/out-contract-code/{out_contract_code}", bodyRequired: !1, modes: { common: { path: part142, query: part152, header: part02, body: null }, institutional: { path: part142, query: part162, header: part02, body: null } } },
  { id: "terminateContract", method: "POST", path: "/v3/global/papay/contracts/{contract_id}/terminate", bodyRequired: !0, modes: { common: { path: part112, query: null, header: part02, body: part172 }, institutional: { path: part112, query: null, header: part02, body: part182 } } },
  { id: "createTransaction", method: "POST", path: "/v3/global/papay/transactions", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part192 }, institutional: { path: null, query: null, header: part02, body: part202 } } },
  { id: "getTransaction", method: "GET", path: "/v3/global/papay/transactions/{transaction_id}", bodyRequired: !1, modes: { common: { path: part212, query: part222, header: part02, body: null }, institutional: { path: part212, query: part232, header: part02, body: null } } },
  { id: "getTransactionByOutTradeNo", method: "GET", path: "/v3/global/papay/transactions/out-trade-no/{out_trade_no}", bodyRequired: !1, modes: { common: { path: part242, query: part222, header: part02, body: null }, institutional: { path: part242, query: part232, header: part02, body: null } } },
  { id: "reverseTransaction", method: "POST", path: "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse", bodyRequired: !1, modes: { common: { path: part242, query: null, header: part02, body: part222 }, institutional: { path: part242, query: null, header: part02, body: part232 } } },
  { id: "listRefunds", method: "GET", path: "/v3/global/refunds", bodyRequired: !1, modes: { common: { path: null, query: part252, header: part02, body: null }, institutional: { path: null, query: part262, header: part02, body: null } } },
  { id: "createRefund", method: "POST", path: "/v3/global/refunds", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part272 }, institutional: { path: null, query: null, header: part02, body: part282 } } },
  { id: "getRefund", method: "GET", path: "/v3/global/refunds/id/{refund_id}", bodyRequired: !1, modes: { common: { path: part292, query: part302, header: part02, body: null }, institutional: { path: part292, query: part312, header: part02, body: null } } },
  { id: "getRefundByOutRefundNo", method: "GET", path: "/v3/global/refunds/out-refund-no/{out_refund_no}", bodyRequired: !1, modes: { common: { path: part322, query: part302, header: part02, body: null }, institutional: { path: part322, query: part312, header: part02, body: null } } },
  { id: "listSettlements", method: "GET", path: "/v3/global/settle/settlements", bodyRequired: !1, modes: { common: { path: null, query: part332, header: part02, body: null }, institutional: { path: null, query: part332, header: part02, body: null } } },
  { id: "getRechargeBalance", method: "GET", path: "/v3/global/refund/recharge-balance", bodyRequired: !1, modes: { common: { path: null, query: null, header: part02, body: null }, institutional: { path: null, query: null, header: part02, body: null } } },
  { id: "getSubMerchantRechargeBalance", method: "GET", path: "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}", bodyRequired: !1, modes: { common: { path: part342, query: null, header: part02, body: null }, institutional: { path: part342, query: null, header: part02, body: null } } },
  { id: "downloadStatement", method: "GET", path: "/v3/global/statements", bodyRequired: !1, modes: { common: { path: null, query: part352, header: part02, body: null }, institutional: { path: null, query: part362, header: part02, body: null } } },
  { id: "listPlatformCertificates", method: "GET", path: "/v3/global/certificates", bodyRequired: !1, modes: { common: { path: null, query: null, header: part372, body: null }, institutional: { path: null, query: null, header: part372, body: null } } }
];
export {
  REQUEST_CHECKS
};
