import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signing session for an app, asked for with Java 17 alone.
 *
 * <pre>
 * set -a; . .wechatpay-sandbox/.env; set +a
 * java FirstCall.java
 * </pre>
 */
public class FirstCall {
    static final String PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";

    public static void main(String[] args) throws Exception {
        // Written once: the bytes that are signed are the bytes that are sent.
        String body = """
            {"appid":"%s","plan_id":%s,"out_contract_code":"%s","user_display_name":"张三",\
            "success_notify_url":"https://yoursite.com/wechatpay/contract"}""".formatted(
            env("WECHATPAY_APPID"), env("WECHATPAY_PLAN_ID"), random(8));

        // Five lines, each ended by a line feed, the last one too.
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        String nonce = random(16);
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(rsa.generatePrivate(new PKCS8EncodedKeySpec(der(env("WECHATPAY_PRIVATE_KEY_FILE")))));
        signer.update(bytes("POST\n" + PATH + "\n" + timestamp + "\n" + nonce + "\n" + body + "\n"));
        String authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%s\",serial_no=\"%s\",signature=\"%s\""
            .formatted(env("WECHATPAY_MCHID"), nonce, timestamp, env("WECHATPAY_SERIAL_NO"),
                Base64.getEncoder().encodeToString(signer.sign()));

        HttpRequest request = HttpRequest.newBuilder(URI.create(env("WECHATPAY_BASE_URL") + PATH))
            .timeout(Duration.ofSeconds(10))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("User-Agent", "first-call/1.0")
            // Which platform key the answer is to be signed with.
            .header("Wechatpay-Serial", env("WECHATPAY_PLATFORM_PUBLIC_KEY_ID"))
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(body)))
            .build();
        HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());

        // Three lines, over the body as it came. Nothing of it is believed before.
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(rsa.generatePublic(new X509EncodedKeySpec(der(env("WECHATPAY_PLATFORM_PUBLIC_KEY_FILE")))));
        verifier.update(bytes(header(response, "Wechatpay-Timestamp") + "\n" + header(response, "Wechatpay-Nonce") + "\n"));
        verifier.update(response.body());
        verifier.update(bytes("\n"));
        if (!verifier.verify(Base64.getDecoder().decode(header(response, "Wechatpay-Signature")))) {
            throw new SecurityException("the answer is not signed by the platform");
        }
        String answer = new String(response.body(), StandardCharsets.UTF_8);
        // A real program reads JSON with a library; Java brings none.
        Matcher session = Pattern.compile("\"session_id\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
        if (response.statusCode() != 200 || !session.find()) {
            throw new IllegalStateException(response.statusCode() + " " + answer);
        }
        // What the app hands to WeChat.
        System.out.printf("{\"businessType\":\"wxpayOverseaEntrustAuthorization\",\"query\":\"sessionId=%s\",\"extInfo\":\"%s\"}%n",
            session.group(1), "{\\\"miniProgramType\\\":0}");
    }

    static String env(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) throw new IllegalStateException("the environment variable " + name + " is missing");
        return value;
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new SecurityException("the answer has no " + name));
    }

    static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a PEM file. */
    static byte[] der(String file) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(Path.of(file)).replaceAll("-----.*-----", ""));
    }
}
