export const USAGE = `Usage: wechatpay-global <command> [options]

  check     Will these credentials work? Looks at keys, network, clock, platform and notify URL.
            It only reads: nothing is changed at WeChat Pay.
  verify    What is wrong with this notification? Offline.
  decrypt   Prints the content of a notification as JSON. Offline.

  wechatpay-global <command> --help
  wechatpay-global --version

Exit codes: 0 nothing failed, 1 something failed, 2 the command line is wrong.
`;

const CREDENTIALS = `
  --env-file <file>        more variables; those of the environment come first, as in node --env-file
  --institution            institutional mode: WECHATPAY_SP_MCHID, WECHATPAY_SP_SERIAL_NO and so on`;

const OUTPUT = `
  --json                   for programs; see docs/check.md
  --no-color               also: the variable NO_COLOR
  --help`;

export const CHECK_USAGE = `Usage: wechatpay-global check [options]

Tells whether the credentials will work before the first call, against WeChat Pay or --base-url. It only reads.
Each value comes from an option or an environment variable:

  --mchid <number>         WECHATPAY_MCHID
  --serial-no <serial>     WECHATPAY_SERIAL_NO, of the merchant certificate
  --private-key <file>     WECHATPAY_PRIVATE_KEY_FILE, apiclient_key.pem; or the PEM itself in WECHATPAY_PRIVATE_KEY
  --certificate <file>     WECHATPAY_CERTIFICATE_FILE, default: apiclient_cert.pem beside the private key; optional
                           WECHATPAY_API_V3_KEY, never an option: others can see a command line
  --public-key <file>      WECHATPAY_PLATFORM_PUBLIC_KEY_FILE, in public-key mode
  --public-key-id <id>     WECHATPAY_PLATFORM_PUBLIC_KEY_ID
  --appid <id>             WECHATPAY_APPID, for the query of a contract
  --sub-mchid <number>     WECHATPAY_SUB_MCHID, for an institution
  --base-url <origin>      WECHATPAY_BASE_URL; without it, the three hosts of WeChat Pay
  --notify-url <url>       WECHATPAY_NOTIFY_URL: gets one notification with a wrong signature
  --save-certificates <folder>  saves the platform certificates there, for verify
${CREDENTIALS}${OUTPUT}

Example: npx wechatpay-global check --env-file .env --notify-url https://yoursite.com/wechatpay
`;

const INPUT = `
The notification comes from a file or the standard input: raw HTTP (headers, a blank line, the body), JSON with
headers and body, or the body alone.

  --headers <file>         header lines or a JSON object, instead of one file
  --body <file>            the raw body
                           WECHATPAY_API_V3_KEY decrypts it`;

export const VERIFY_USAGE = `Usage: wechatpay-global verify [file] [options]

Says what is wrong with a saved notification: headers, signature, changes of the body, APIv3 key. Its age does not matter.
${INPUT}
  --public-key <file>      WECHATPAY_PLATFORM_PUBLIC_KEY_FILE: WeChat Pay's public key
  --public-key-id <id>     WECHATPAY_PLATFORM_PUBLIC_KEY_ID
  --certificate <file>     WECHATPAY_PLATFORM_CERTIFICATE_FILE: a platform certificate
${CREDENTIALS}${OUTPUT}

Example: npx wechatpay-global verify notification.http --env-file .env
`;

export const DECRYPT_USAGE = `Usage: wechatpay-global decrypt [file] [options]

Prints the decrypted resource of a notification as JSON. It does not check the signature: verify does.
${INPUT}
${CREDENTIALS}
  --help

Example: npx wechatpay-global decrypt notification.http --env-file .env
`;
