<?php
// A signing session for an app, asked for with PHP 8 and its extensions curl and openssl.
//
//     set -a; . .wechatpay-sandbox/.env; set +a
//     php first_call.php

declare(strict_types=1);

function env(string $name): string
{
    return getenv($name) ?: throw new RuntimeException("the environment variable $name is missing");
}

$path = '/v3/global/papay/contracts/app-pre-entrust-sign';

// Serialised once: the bytes that are signed are the bytes that are sent.
$body = json_encode([
    'appid' => env('WECHATPAY_APPID'),
    'plan_id' => (int) env('WECHATPAY_PLAN_ID'),
    'out_contract_code' => bin2hex(random_bytes(8)),
    'user_display_name' => '张三',
    'success_notify_url' => 'https://yoursite.com/wechatpay/contract',
], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);

// Five lines, each ended by a line feed, the last one too.
[$timestamp, $nonce] = [(string) time(), bin2hex(random_bytes(16))];
$privateKey = openssl_pkey_get_private('file://' . env('WECHATPAY_PRIVATE_KEY_FILE'));
if (!$privateKey || !openssl_sign("POST\n$path\n$timestamp\n$nonce\n$body\n", $signature, $privateKey, OPENSSL_ALGO_SHA256)) {
    throw new RuntimeException('the private key does not sign: ' . openssl_error_string());
}
$authorization = sprintf(
    'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%s",serial_no="%s",signature="%s"',
    env('WECHATPAY_MCHID'),
    $nonce,
    $timestamp,
    env('WECHATPAY_SERIAL_NO'),
    base64_encode($signature),
);

$headers = [];
$call = curl_init(env('WECHATPAY_BASE_URL') . $path);
curl_setopt_array($call, [
    CURLOPT_POSTFIELDS => $body,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_FOLLOWLOCATION => false,
    CURLOPT_TIMEOUT => 10,
    CURLOPT_HTTPHEADER => [
        'Accept: application/json',
        'Content-Type: application/json',
        'User-Agent: first-call/1.0',
        // Which platform key the answer is to be signed with.
        'Wechatpay-Serial: ' . env('WECHATPAY_PLATFORM_PUBLIC_KEY_ID'),
        "Authorization: $authorization",
    ],
    CURLOPT_HEADERFUNCTION => function ($call, string $line) use (&$headers): int {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
        return strlen($line);
    },
]);
$answer = curl_exec($call);
if ($answer === false) {
    throw new RuntimeException(curl_error($call));
}

// Three lines, over the body as it came. Nothing of it is believed before.
$signed = ($headers['wechatpay-timestamp'] ?? '') . "\n" . ($headers['wechatpay-nonce'] ?? '') . "\n$answer\n";
$platformKey = openssl_pkey_get_public('file://' . env('WECHATPAY_PLATFORM_PUBLIC_KEY_FILE'));
$proof = base64_decode($headers['wechatpay-signature'] ?? '', true);
if (!$platformKey || !$proof || openssl_verify($signed, $proof, $platformKey, OPENSSL_ALGO_SHA256) !== 1) {
    throw new RuntimeException('the answer is not signed by the platform');
}
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($status !== 200) {
    throw new RuntimeException("$status $answer");
}
$session = json_decode($answer, true, flags: JSON_THROW_ON_ERROR);

// What the app hands to WeChat.
echo json_encode([
    'businessType' => 'wxpayOverseaEntrustAuthorization',
    'query' => 'sessionId=' . $session['session_id'],
    'extInfo' => '{"miniProgramType":0}',
], JSON_THROW_ON_ERROR), "\n";
