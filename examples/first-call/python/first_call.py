"""A signing session for an app, asked for without any SDK. Needs Python 3 and the package "cryptography".

    set -a; . .wechatpay-sandbox/.env; set +a
    python3 first_call.py
"""

import base64
import json
import os
import secrets
import time
import urllib.error
import urllib.request

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

env = os.environ
path = "/v3/global/papay/contracts/app-pre-entrust-sign"

# Serialised once: the bytes that are signed are the bytes that are sent.
body = json.dumps(
    {
        "appid": env["WECHATPAY_APPID"],
        "plan_id": int(env["WECHATPAY_PLAN_ID"]),
        "out_contract_code": secrets.token_hex(8),
        "user_display_name": "张三",
        "success_notify_url": "https://yoursite.com/wechatpay/contract",
    }
).encode()

with open(env["WECHATPAY_PRIVATE_KEY_FILE"], "rb") as file:
    private_key = serialization.load_pem_private_key(file.read(), password=None)
with open(env["WECHATPAY_PLATFORM_PUBLIC_KEY_FILE"], "rb") as file:
    platform_key = serialization.load_pem_public_key(file.read())

# Five lines, each ended by a line feed, the last one too.
timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
message = f"POST\n{path}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
signature = private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())

request = urllib.request.Request(
    env["WECHATPAY_BASE_URL"] + path,
    data=body,
    headers={
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": "first-call/1.0",
        # Which platform key the answer is to be signed with.
        "Wechatpay-Serial": env["WECHATPAY_PLATFORM_PUBLIC_KEY_ID"],
        "Authorization": (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{env["WECHATPAY_MCHID"]}",'
            f'nonce_str="{nonce}",timestamp="{timestamp}",'
            f'serial_no="{env["WECHATPAY_SERIAL_NO"]}",'
            f'signature="{base64.b64encode(signature).decode()}"'
        ),
    },
)
try:
    with urllib.request.urlopen(request, timeout=10) as response:
        status, headers, answer = response.status, response.headers, response.read()
except urllib.error.HTTPError as error:
    status, headers, answer = error.code, error.headers, error.read()

# Three lines, over the body as it came; nothing of it is believed before. Raises InvalidSignature when it is not the platform's.
signed = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + answer + b"\n"
platform_key.verify(base64.b64decode(headers["Wechatpay-Signature"]), signed, padding.PKCS1v15(), hashes.SHA256())

if status != 200:
    raise SystemExit(f"{status} {answer.decode()}")

# What the app hands to WeChat.
session_id = json.loads(answer)["session_id"]
handoff = {"businessType": "wxpayOverseaEntrustAuthorization", "query": f"sessionId={session_id}"}
print(json.dumps({**handoff, "extInfo": '{"miniProgramType":0}'}))
