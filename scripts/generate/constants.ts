import { type Operation, type Response, resolve, type Schema, type Spec } from "./spec.js";

/** The facts of the document that code needs as values: hosts, paths, headers, limits, codes. */
export function generateConstants(spec: Spec, pkg: { name: string; version: string }): string {
  const { name: header, ...scheme } = spec.components.securitySchemes.WECHATPAY2;
  const parameters = pick(scheme["x-parameters"], ["pattern", "x-hint"]);
  return [
    constant("PACKAGE_NAME", pkg.name, "The name of this package."),
    constant("PACKAGE_VERSION", pkg.version, "The version of this package, for User-Agent."),
    constant("REGIONS", regions(spec), "The hosts of WeChat Pay Global by region, the default first."),
    constant(
      "AUTHORIZATION",
      { header, scheme: scheme["x-scheme"], parameters },
      "The Authorization header of a signed request.",
    ),
    // The parts that the SDK needs, each by itself: bundles keep an object whole.
    constant("AUTHORIZATION_SCHEME", scheme["x-scheme"], "The scheme of the Authorization header."),
    constant("AUTHORIZATION_MCHID", parameters["mchid"], "What a merchant number looks like."),
    constant("AUTHORIZATION_SERIAL_NO", parameters["serial_no"], "What a certificate's serial number looks like."),
    constant(
      "CLOCK_TOLERANCE_SECONDS",
      scheme["x-clock-tolerance-seconds"],
      "How far a signed timestamp may be off, both ways.",
    ),
    constant("MINIMUM_MODULUS_LENGTH", scheme["x-minimum-modulus-length"], "The shortest RSA key, in bits."),
    constant("SIGNATURE_HEADERS", signatureHeaders(spec), "The headers that sign an answer or a notification."),
    constant(
      "PROBE_PREFIX",
      spec.components.headers["Wechatpay-Signature"]?.schema["x-probe-prefix"],
      "How the deliberately wrong signature of a probe begins.",
    ),
    constant("ACCEPT_LANGUAGE", acceptLanguage(spec), "The language of messages in answers."),
    constant("REQUEST_ID_HEADER", headerName(spec, "Request-ID"), "Names a request in the logs of WeChat Pay."),
    constant("APP_HANDOFF", appHandoff(spec), "What the app gives to WXOpenBusinessView."),
    constant(
      "APP_HANDOFF_MINIMUM_VERSIONS",
      spec["x-app-handoff"]["x-minimum-versions"],
      "The oldest versions that can open the signing page. Below `wechat`, WeChat for Android cannot be opened at all and " +
        "WeChat for iOS opens with an error: ask the user to update.",
    ),
    constant("AEAD", aead(spec), "How certificates and notifications are encrypted: cipher, key, tag length in bytes."),
    constant(
      "CERTIFICATES_MAXIMUM_AGE",
      Number(spec.paths["/v3/global/certificates"]?.["get"]?.["x-maximum-age-hours"]) * 3600_000 || undefined,
      "How old a list of platform certificates may grow before it is downloaded again, in milliseconds.",
    ),
    constant("NOTIFICATION", notification(spec), "In how many seconds to answer a notification."),
    constant(
      "RESEND_AFTER_SECONDS",
      spec.webhooks["contract-notification"]?.["post"]?.["x-resend-after-seconds"],
      "How long WeChat Pay waits between the deliveries of a notification that is not taken.",
    ),
    constant("RETRY", spec["x-retry"], "Which answers are worth the same request again, where it may be sent again."),
    errorConstants(errors(spec)),
    `/** A documented error code. WeChat Pay may add others. */\nexport type ErrorCode = keyof typeof ERRORS;\n`,
  ].join("\n");
}

function constant(name: string, value: unknown, description: string): string {
  if (value === undefined) throw new Error(`spec/openapi.yaml no longer says what ${name} is made of`);
  return `/** ${description} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

function regions(spec: Spec): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { url, "x-region": region } of spec.servers) {
    if (region === undefined || region in found) throw new Error(`${url} needs an x-region of its own`);
    found[region] = url;
  }
  return found;
}

function signatureHeaders(spec: Spec) {
  const header = (name: string) => ({
    name: headerName(spec, name),
    ...pick({ schema: spec.components.headers[name]?.schema }, ["pattern", "x-hint"])["schema"],
  });
  return {
    timestamp: header("Wechatpay-Timestamp"),
    nonce: header("Wechatpay-Nonce"),
    serial: header("Wechatpay-Serial"),
    signature: header("Wechatpay-Signature"),
    signatureType: header("Wechatpay-Signature-Type"),
  };
}

function acceptLanguage(spec: Spec) {
  const parameter = spec.components.parameters["Accept-Language"];
  return { header: parameter?.name, values: parameter?.schema["enum"], default: parameter?.schema["default"] };
}

function headerName(spec: Spec, name: string): string {
  if (!spec.components.headers[name]) throw new Error(`the document no longer describes the header ${name}`);
  return name;
}

function appHandoff(spec: Spec) {
  const { businessType, query, extInfo } = spec["x-app-handoff"].properties as Record<string, Schema>;
  return {
    businessType: businessType?.const,
    queryPrefix: query?.["x-prefix"],
    queryPattern: query?.pattern,
    queryHint: query?.["x-hint"],
    extInfo: extInfo?.const,
  };
}

function aead(spec: Spec) {
  const cipher = spec.components.schemas["EncryptedResource"]?.properties?.["algorithm"] || undefined;
  return (
    cipher && {
      algorithm: cipher.const,
      keyPattern: cipher["x-key-pattern"],
      keyHint: cipher["x-key-hint"],
      tagLength: cipher["x-tag-length"],
    }
  );
}

function notification(spec: Spec) {
  return {
    answerWithinSeconds: spec.webhooks["contract-notification"]?.["post"]?.["x-answer-within-seconds"],
  };
}

/** Two tables of the codes, so that a bundle takes only the one that it uses. They share the texts of the solutions. */
function errorConstants(errors: Record<string, DocumentedError>): string {
  const names = new Map<string, string>();
  for (const [code, { solution }] of Object.entries(errors)) {
    if (!names.has(solution)) names.set(solution, `${code}_SOLUTION`);
  }
  const texts = [...names].map(([solution, name]) => `const ${name} = ${JSON.stringify(solution)};\n`);
  const table = (entry: (error: DocumentedError) => string) =>
    Object.entries(errors)
      .map(([code, error]) => `  ${code}: ${entry(error)},\n`)
      .join("");
  const solutions = table(({ solution }) => `${names.get(solution)}`);
  const all = table(({ status, meaning, solution }) => {
    return `{ status: ${status}, meaning: ${JSON.stringify(meaning)}, solution: ${names.get(solution)} }`;
  });
  return [
    ...texts,
    `\n/** What to do about a documented error code. */\nexport const ERROR_SOLUTIONS = {\n${solutions}} as const;\n`,
    `\n/** Every documented error code. */\nexport const ERRORS = {\n${all}} as const;\n`,
  ].join("");
}

interface DocumentedError {
  status: number;
  meaning: string;
  solution: string;
}

function errors(spec: Spec) {
  const found: Record<string, DocumentedError> = {};
  const responses = Object.values(spec.paths).flatMap((path) => Object.values(path).flatMap(errorResponses));
  for (const [status, response] of responses) {
    const schema = resolve<Response>(spec, response).content?.["application/json"]?.schema;
    if (!schema) continue;
    const code = resolve<Schema>(spec, schema as { $ref: string }).properties?.["code"];
    const known = (code || undefined)?.anyOf?.find((branch) => branch.enum);
    if (!known) throw new Error(`the error schema of status ${status} lists no codes`);
    for (const value of known.enum ?? []) {
      const meaning = (known["x-enumDescriptions"] as Record<string, string>)?.[value];
      const solution = (known["x-solutions"] as Record<string, string>)?.[value];
      if (!meaning || !solution) throw new Error(`${value} needs x-enumDescriptions and x-solutions`);
      const error = { status: Number(status), meaning, solution };
      const other = found[value] ?? error;
      if (JSON.stringify(other) !== JSON.stringify(error)) {
        throw new Error(`${value} is described in two ways: ${JSON.stringify(other)}, ${JSON.stringify(error)}`);
      }
      found[value] = error;
    }
  }
  return found;
}

function errorResponses(operation: Operation) {
  return Object.entries(operation.responses).filter(([status]) => status >= "400");
}

function pick(schemas: unknown, keywords: string[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas as Record<string, Record<string, unknown>>).map(([name, schema]) => [
      name,
      Object.fromEntries(
        Object.entries(schema)
          .filter(([keyword]) => keywords.includes(keyword))
          .map(([keyword, value]) => [keyword.replace("x-", ""), value]),
      ),
    ]),
  );
}
