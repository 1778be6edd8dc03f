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
var part19 = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
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
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: { "accept-language": !0, "user-agent": !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var field0 = { type: "string", enum: ["en", "zh-CN", "zh-HK", "zh-TW"], default: "en" }, field1 = { type: "string", minLength: 1 }, field2 = { type: "string", minLength: 1, maxLength: 64, pattern: "^[0-9A-Za-z_]{1,64}$", "x-hint": "the serial number of a platform certificate or the ID of a platform public key" }, part02 = { schema: { type: "object", required: ["user-agent"], properties: { "accept-language": field0, "user-agent": field1, "wechatpay-serial": field2 } }, validate: part0 }, field3 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks" }, field4 = { type: "integer", minimum: 1, maximum: 9007199254740991, "x-hint": "a whole number" }, field5 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, field6 = { type: "string", format: "uri", minLength: 1, maxLength: 256, pattern: "^https://[^/?#\\s][^?#\\s]*$", "x-hint": "an https:// address without query, fragment or blanks" }, field7 = { type: "string", minLength: 1, maxLength: 128, pattern: "^[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks" }, field8 = { type: "string", minLength: 1, maxLength: 32, pattern: "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$", "x-hint": "an IPv4 or IPv6 address" }, field9 = { type: "string", format: "uri", minLength: 1, maxLength: 256, pattern: "^\\S+$", "x-hint": "an address without blanks" }, field10 = { type: "string", format: "date-time", minLength: 20, maxLength: 64, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "x-hint": "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)", "x-seconds-ahead": { exclusiveMinimum: 300, maximum: 7200 } }, part110 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, return_url: field9, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part1 }, field11 = { type: "string", minLength: 1, maxLength: 32, pattern: "^[0-9A-Za-z]+$", "x-hint": "letters and digits" }, part22 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, return_url: field9, expired_time: field10, appid: !1 } }, validate: part2 }, part32 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part3 }, part42 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, user_client_ip: field8, expired_time: field10, appid: !1 } }, validate: part4 }, field12 = { type: "string", format: "date-time", minLength: 20, maxLength: 64, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+\\-][0-9]{2}:[0-9]{2})$", "x-hint": "a text such as 2021-11-20T13:29:35+08:00 (RFC 3339)", "x-seconds-ahead": { exclusiveMinimum: 300, maximum: 600 } }, part52 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_appid: field3, user_client_ip: field8, return_url: field9, expired_time: field12, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part5 }, part62 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_appid: field3, user_client_ip: field8, return_url: field9, expired_time: field12, appid: !1 } }, validate: part6 }, part72 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, return_url: field9, expired_time: field10, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part7 }, part82 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, openid: field7, return_url: field9, expired_time: field10, appid: !1 } }, validate: part8 }, part92 = { schema: { required: ["appid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_url: field9, expired_time: field12, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part9 }, part102 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id", "out_contract_code", "user_display_name", "success_notify_url"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, out_contract_code: field5, user_display_name: field5, success_notify_url: field6, return_url: field9, expired_time: field12, appid: !1 } }, validate: part10 }, field13 = { type: "string", minLength: 1, maxLength: 64, pattern: "^(?!\\.{1,2}$)[!-~]+$", "x-hint": "letters, digits and signs of ASCII, without blanks, and more than dots" }, part112 = { schema: { type: "object", required: ["contract_id"], properties: { contract_id: field13 } }, validate: part11 }, part122 = { schema: { required: ["appid"], type: "object", additionalProperties: !1, properties: { appid: field3, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part12 }, part132 = { schema: { required: ["sp_appid", "sub_mchid"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, appid: !1 } }, validate: part13 }, field14 = { type: "string", minLength: 1, maxLength: 32, pattern: "^(?!\\.{1,2}$)[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters, and more than dots" }, part142 = { schema: { type: "object", required: ["out_contract_code"], properties: { out_contract_code: field14 } }, validate: part14 }, part152 = { schema: { required: ["appid", "plan_id"], type: "object", additionalProperties: !1, properties: { appid: field3, plan_id: field4, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part15 }, part162 = { schema: { required: ["sp_appid", "sub_mchid", "plan_id"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, plan_id: field4, appid: !1 } }, validate: part16 }, field15 = { type: "string", minLength: 1, maxLength: 256, pattern: "^[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFF]+$", "x-hint": "text without emoji or other 4-byte characters and without control characters" }, part172 = { schema: { required: ["appid", "termination_note"], type: "object", additionalProperties: !1, properties: { appid: field3, termination_note: field15, sp_appid: !1, sub_mchid: !1, sub_appid: !1 } }, validate: part17 }, part182 = { schema: { required: ["sp_appid", "sub_mchid", "termination_note"], type: "object", additionalProperties: !1, properties: { sp_appid: field3, sub_mchid: field11, sub_appid: field3, termination_note: field15, appid: !1 } }, validate: part18 }, part192 = { schema: { type: "object", required: ["user-agent"], properties: { "accept-language": field0, "user-agent": field1 } }, validate: part19 }, REQUEST_CHECKS = [
  { id: "createAppSigningSession", method: "POST", path: "/v3/global/papay/contracts/app-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part110 }, institutional: { path: null, query: null, header: part02, body: part22 } } },
  { id: "createMiniProgramSigningSession", method: "POST", path: "/v3/global/papay/contracts/miniprogram-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part32 }, institutional: { path: null, query: null, header: part02, body: part42 } } },
  { id: "createH5SigningSession", method: "POST", path: "/v3/global/papay/contracts/h5-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part52 }, institutional: { path: null, query: null, header: part02, body: part62 } } },
  { id: "createJsapiSigningSession", method: "POST", path: "/v3/global/papay/contracts/jsapi-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part72 }, institutional: { path: null, query: null, header: part02, body: part82 } } },
  { id: "createWebSigningSession", method: "POST", path: "/v3/global/papay/contracts/web-pre-entrust-sign", bodyRequired: !0, modes: { common: { path: null, query: null, header: part02, body: part92 }, institutional: { path: null, query: null, header: part02, body: part102 } } },
  { id: "getContract", method: "GET", path: "/v3/global/papay/contracts/{contract_id}", bodyRequired: !1, modes: { common: { path: part112, query: part122, header: part02, body: null }, institutional: { path: part112, query: part132, header: part02, body: null } } },
  { id: "getContractByOutContractCode", method: "GET", path: "/v3/global/papay/contracts/out-contract-code/{out_contract_code}", bodyRequired: !1, modes: { common: { path: part142, query: part152, header: part02, body: null }, institutional: { path: part142, query: part162, header: part02, body: null } } },
  { id: "terminateContract", method: "POST", path: "/v3/global/papay/contracts/{contract_id}/terminate", bodyRequired: !0, modes: { common: { path: part112, query: null, header: part02, body: part172 }, institutional: { path: part112, query: null, header: part02, body: part182 } } },
  { id: "listPlatformCertificates", method: "GET", path: "/v3/global/certificates", bodyRequired: !1, modes: { common: { path: null, query: null, header: part192, body: null }, institutional: { path: null, query: null, header: part192, body: null } } }
];
export {
  REQUEST_CHECKS
};
