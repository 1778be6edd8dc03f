// A signing session for an app, asked for with the standard library alone.
//
//	set -a; . .wechatpay-sandbox/.env; set +a
//	go run first_call.go
package main

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"time"
)

const path = "/v3/global/papay/contracts/app-pre-entrust-sign"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	planID, err := strconv.Atoi(os.Getenv("WECHATPAY_PLAN_ID"))
	if err != nil {
		return err
	}
	// Serialised once: the bytes that are signed are the bytes that are sent.
	body, err := json.Marshal(map[string]any{
		"appid":              os.Getenv("WECHATPAY_APPID"),
		"plan_id":            planID,
		"out_contract_code":  random(8),
		"user_display_name":  "张三",
		"success_notify_url": "https://yoursite.com/wechatpay/contract",
	})
	if err != nil {
		return err
	}

	// Five lines, each ended by a line feed, the last one too.
	timestamp, nonce := strconv.FormatInt(time.Now().Unix(), 10), random(16)
	digest := sha256.Sum256([]byte("POST\n" + path + "\n" + timestamp + "\n" + nonce + "\n" + string(body) + "\n"))
	privateKey, err := x509.ParsePKCS8PrivateKey(der(os.Getenv("WECHATPAY_PRIVATE_KEY_FILE")))
	if err != nil {
		return err
	}
	signature, err := privateKey.(crypto.Signer).Sign(rand.Reader, digest[:], crypto.SHA256)
	if err != nil {
		return err
	}

	request, err := http.NewRequest("POST", os.Getenv("WECHATPAY_BASE_URL")+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "first-call/1.0")
	// Which platform key the answer is to be signed with.
	request.Header.Set("Wechatpay-Serial", os.Getenv("WECHATPAY_PLATFORM_PUBLIC_KEY_ID"))
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%s",serial_no="%s",signature="%s"`,
		os.Getenv("WECHATPAY_MCHID"), nonce, timestamp, os.Getenv("WECHATPAY_SERIAL_NO"), base64.StdEncoding.EncodeToString(signature)))
	client := http.Client{Timeout: 10 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	if err != nil {
		return err
	}

	// Three lines, over the body as it came. Nothing of it is believed before.
	signed := response.Header.Get("Wechatpay-Timestamp") + "\n" + response.Header.Get("Wechatpay-Nonce") + "\n" + string(answer) + "\n"
	digest = sha256.Sum256([]byte(signed))
	platformKey, err := x509.ParsePKIXPublicKey(der(os.Getenv("WECHATPAY_PLATFORM_PUBLIC_KEY_FILE")))
	if err != nil {
		return err
	}
	proof, err := base64.StdEncoding.DecodeString(response.Header.Get("Wechatpay-Signature"))
	if err != nil || rsa.VerifyPKCS1v15(platformKey.(*rsa.PublicKey), crypto.SHA256, digest[:], proof) != nil {
		return errors.New("the answer is not signed by the platform")
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%d %s", response.StatusCode, answer)
	}
	var session struct {
		ID string `json:"session_id"`
	}
	if err := json.Unmarshal(answer, &session); err != nil {
		return err
	}
	// What the app hands to WeChat.
	return json.NewEncoder(os.Stdout).Encode(map[string]string{
		"businessType": "wxpayOverseaEntrustAuthorization", "query": "sessionId=" + session.ID, "extInfo": `{"miniProgramType":0}`,
	})
}

func random(bytes int) string {
	b := make([]byte, bytes)
	if _, err := rand.Read(b); err != nil {
		panic(err)
	}
	return hex.EncodeToString(b)
}

// The bytes of a PEM file; none when it cannot be read, which the parsers refuse.
func der(file string) []byte {
	text, _ := os.ReadFile(file)
	if block, _ := pem.Decode(text); block != nil {
		return block.Bytes
	}
	return nil
}
