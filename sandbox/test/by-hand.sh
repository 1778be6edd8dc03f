#!/usr/bin/env bash
#
# Asks the sandbox for a signing session with openssl and curl alone, and verifies its answer. Merchant number,
# keys and address come from the file that the sandbox wrote:
#
#   set -a; . .wechatpay-sandbox/.env; set +a
#   bash by-hand.sh
#
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# 1. The request. Not a byte of the body may change between signing and sending, so it is made once.
path=/v3/global/papay/contracts/app-pre-entrust-sign
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
body=$(
  printf '{"appid":"%s","plan_id":%s,"out_contract_code":"HAND%s","user_display_name":"%s","success_notify_url":"%s"}' \
    "$WECHATPAY_APPID" "$WECHATPAY_PLAN_ID" "$timestamp" 'Zhang San' https://merchant.example/notify
)

# 2. The signature, over five lines. Each ends with a line feed, the last one too.
signature=$(
  printf '%s\n' POST "$path" "$timestamp" "$nonce" "$body" |
    openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" |
    openssl base64 -A
)

# 3. The call. Wechatpay-Serial asks for an answer that is signed with the platform's public key.
authorization="WECHATPAY2-SHA256-RSA2048 mchid=\"$WECHATPAY_MCHID\",serial_no=\"$WECHATPAY_SERIAL_NO\""
authorization="$authorization,nonce_str=\"$nonce\",timestamp=\"$timestamp\",signature=\"$signature\""
status=$(
  curl --silent --show-error "$WECHATPAY_BASE_URL$path" \
    -H "Authorization: $authorization" \
    -H 'Content-Type: application/json' \
    -H 'Accept: application/json' \
    -H "Wechatpay-Serial: $WECHATPAY_PLATFORM_PUBLIC_KEY_ID" \
    --data-binary "$body" \
    --dump-header "$folder/headers" --output "$folder/answer" --write-out '%{http_code}'
)

# 4. The answer's signature, over three lines: time and nonce from its headers, and its body as it came.
header() {
  tr -d '\r' <"$folder/headers" | awk -F ': ' -v name="$1" 'tolower($1) == tolower(name) { print $2 }'
}
header Wechatpay-Signature | openssl base64 -d -A >"$folder/signature"
{
  printf '%s\n' "$(header Wechatpay-Timestamp)" "$(header Wechatpay-Nonce)"
  cat "$folder/answer"
  printf '\n'
} | openssl dgst -sha256 -verify "$WECHATPAY_PLATFORM_PUBLIC_KEY_FILE" -signature "$folder/signature"

# 5. Only now may it be believed.
echo "$status $(cat "$folder/answer")"
[ "$status" = 200 ]
