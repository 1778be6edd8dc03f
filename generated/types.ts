// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
export interface paths {
    "/v3/global/papay/contracts/app-pre-entrust-sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a signing session ID for an app
         * @description Asks for a session in which one user can agree to one auto-debit contract. The body takes one
         *     of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header.
         */
        post: operations["appPreEntrustSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/certificates": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Download the platform certificates
         * @description Lists the certificates with which WeChat Pay signs now or will sign soon, each encrypted with
         *     the caller's APIv3 key. During a rotation the old and the new one are both listed. The pages
         *     ask callers to poll more often than every 12 hours and allow 1,000 calls a second for each
         *     merchant number.
         */
        get: operations["listPlatformCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "contract-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contract was signed or terminated
         * @description `PAPAY.SIGN` is sent to the `success_notify_url` of the signing session. `PAPAY.TERMINATE` is sent to the
         *     termination URL that WeChat Pay keeps with the plan, whoever ended the contract; never to
         *     `success_notify_url`. Without that URL nobody is told. Both can be the same address.
         *
         *     Signed like an answer; the resource inside is encrypted with the APIv3 key. The same notification
         *     can come more than once. Answer within 5 seconds: the status alone decides whether it is sent again.
         */
        post: operations["contractNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Request for a signing session
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        AppSigningRequest: components["schemas"]["CommonModeRequest"] | components["schemas"]["InstitutionalModeRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CommonModeRequest: {
            /**
             * @description The appid that is bound to the calling merchant number.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * Format: int64
             * @description The contract template, given by WeChat Pay when auto-debit was approved.
             * @example 123
             */
            plan_id: number;
            /**
             * @description The merchant's own number for this contract, unique for the merchant.
             * @example 100001256
             */
            out_contract_code: string;
            /**
             * @description The name that the user is shown when signing. Never a WeChat nickname, since those contain emoji.
             * @example Zhang San
             */
            user_display_name: string;
            /**
             * Format: uri
             * @description Where WeChat Pay reports the signed contract, but not its end: that goes to the termination URL of the plan.
             *     HTTPS, public, without query; not URL-encoded.
             * @example https://yoursite.com
             */
            success_notify_url: string;
            /**
             * @description The user's ID under the merchant's appid; in institutional mode under the sub-merchant's.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string | undefined;
            /**
             * @description The user's IP address. WeChat compares it with the address seen at signing and refuses when they differ, so leave it out when it may change.
             * @example 119.145.83.6
             */
            user_client_ip?: string | undefined;
            /**
             * Format: uri
             * @description Stands in the official example of this call but not in its table. The SDK sends it when given; WeChat Pay may refuse it.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 2 hours after the request, in the
             *     format of RFC 3339. Without it the session lives 2 hours.
             * @example 2021-11-20T13:29:35+08:00
             */
            expired_time?: string | undefined;
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution signs for one of its merchants.
         */
        InstitutionalModeRequest: {
            /**
             * @description The appid that is bound to the institution.
             * @example wxcbda96de0b165486
             */
            sp_appid: string;
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
            /**
             * @description The appid of the sub-merchant which starts the signing.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string | undefined;
            /**
             * Format: int64
             * @description The contract template, given by WeChat Pay when auto-debit was approved.
             * @example 123
             */
            plan_id: number;
            /**
             * @description The merchant's own number for this contract, unique for the merchant.
             * @example 100001256
             */
            out_contract_code: string;
            /**
             * @description The name that the user is shown when signing. Never a WeChat nickname, since those contain emoji.
             * @example Zhang San
             */
            user_display_name: string;
            /**
             * Format: uri
             * @description Where WeChat Pay reports the signed contract, but not its end: that goes to the termination URL of the plan.
             *     HTTPS, public, without query; not URL-encoded.
             * @example https://yoursite.com
             */
            success_notify_url: string;
            /**
             * @description The user's ID under the merchant's appid; in institutional mode under the sub-merchant's.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string | undefined;
            /**
             * @description The user's IP address. WeChat compares it with the address seen at signing and refuses when they differ, so leave it out when it may change.
             * @example 119.145.83.6
             */
            user_client_ip?: string | undefined;
            /**
             * Format: uri
             * @description Stands in the official example of this call but not in its table. The SDK sends it when given; WeChat Pay may refuse it.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 2 hours after the request, in the
             *     format of RFC 3339. Without it the session lives 2 hours.
             * @example 2021-11-20T13:29:35+08:00
             */
            expired_time?: string | undefined;
            appid?: undefined;
        };
        /**
         * Signing session
         * @description The answer to a request for a signing session.
         */
        AppSigningSession: {
            /**
             * @description Names the session. The app hands it to WeChat (x-app-handoff).
             * @example 201710180325670965
             */
            session_id: string;
        };
        /** The request is wrong */
        BadRequestError: {
            /** @description Names the error. */
            code: ("PARAM_ERROR" | "INVALID_REQUEST") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** The request's signature is not accepted */
        UnauthorizedError: {
            /** @description Names the error. */
            code: "SIGN_ERROR" | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** Understood, but refused */
        ForbiddenError: {
            /** @description Names the error. */
            code: ("CONTRACT_EXISTED" | "CONTRACT_NOT_EXIST" | "NO_AUTH") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** No such thing */
        NotFoundError: {
            /** @description Names the error. */
            code: "NOT_FOUND" | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** Too many requests */
        TooManyRequestsError: {
            /** @description Names the error. The official pages use three names for it. */
            code: ("FREQUENCY_LIMITED" | "RATE_LIMITED" | "RATELIMIT_EXCEEDED") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** A fault of WeChat Pay */
        InternalServerError: {
            /** @description Names the error. The official pages spell it in two ways. */
            code: ("SYSTEMERROR" | "SYSTEM_ERROR") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** WeChat Pay is not available */
        ServiceUnavailableError: {
            /** @description Names the error. */
            code: "SERVICE_UNAVAILABLE" | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /**
         * Where the error lies
         * @description What the platform adds to some errors. Its form differs from code to code, so every field is optional.
         */
        ErrorDetail: {
            /**
             * @description The field at fault, as a name, a JSON pointer or a path such as /body/expired_time.
             * @example /body/expired_time
             */
            field?: string;
            /**
             * @description The value at fault.
             * @example 20220421191948
             */
            value?: unknown;
            /**
             * @description What is wrong with it.
             * @example The value is not in the format of RFC 3339
             */
            issue?: string;
            /**
             * @description Where the field stands, such as body, query or authorization.
             * @example body
             */
            location?: string;
            /** @description Of a signature error, the reason. */
            detail?: {
                /**
                 * @description What is wrong.
                 * @example sign not match
                 */
                issue?: string;
            };
            /** @description Of a signature error, the message as WeChat Pay built it. */
            sign_information?: {
                /**
                 * @description The HTTP method.
                 * @example POST
                 */
                method?: string;
                /**
                 * @description Path and query.
                 * @example /v3/global/papay/contracts/app-pre-entrust-sign
                 */
                url?: string;
                /**
                 * @description The length of the message in bytes.
                 * @example 301
                 */
                sign_message_length?: number;
                /**
                 * @description The beginning of the message.
                 * @example POST
                 *     /v3/global/papay/contracts/app-pre-entrust-sign
                 */
                truncated_sign_message?: string;
            };
        };
        /**
         * Platform certificates
         * @description The answer to a request for the platform certificates.
         */
        PlatformCertificates: {
            /** @description The certificates in use, one or two. */
            data: components["schemas"]["PlatformCertificate"][];
        };
        /**
         * Platform certificate
         * @description One certificate with which WeChat Pay signs.
         */
        PlatformCertificate: {
            /**
             * @description The certificate's serial number.
             * @example 5157F09EFDC096DE15EBE81A47057A7232F1B8E1
             */
            serial_no?: string;
            /**
             * Format: date-time
             * @description From when it holds, RFC 3339.
             * @example 2018-06-08T10:34:56+08:00
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description Until when it holds, RFC 3339.
             * @example 2023-06-07T10:34:56+08:00
             */
            expire_time?: string;
            encrypt_certificate: components["schemas"]["EncryptedCertificate"];
        };
        /**
         * Encrypted certificate
         * @description The certificate in PEM, encrypted with the APIv3 key.
         */
        EncryptedCertificate: {
            /**
             * @description The cipher. The key is the APIv3 key, 32 bytes; the tag is 16 bytes.
             * @example AEAD_AES_256_GCM
             * @constant
             */
            algorithm: "AEAD_AES_256_GCM";
            /**
             * @description The initialisation vector, 12 bytes as text.
             * @example 61f9c719728a
             */
            nonce: string;
            /**
             * @description Authenticated with the ciphertext, not secret.
             * @example certificate
             */
            associated_data?: string;
            /**
             * @description Ciphertext and, after it, the tag, in base64.
             * @example c2hvcnRlbmVkIGV4YW1wbGUgY2lwaGVydGV4dCB3aXRoIGl0cyB0YWc=
             */
            ciphertext: string;
        };
        /**
         * Notification
         * @description The envelope of what WeChat Pay sends to the merchant.
         */
        Notification: {
            /**
             * @description Names this notification. A repetition carries the same ID. 32 characters on one official page, 36 on another.
             * @example EV-2018022511223320873
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, RFC 3339.
             * @example 2018-06-08T10:34:56+08:00
             */
            create_time?: string;
            /** @description What happened. Other events may come later. */
            event_type: ("PAPAY.SIGN" | "PAPAY.TERMINATE") | string;
            /**
             * @description The kind of resource.
             * @example encrypt-resource
             */
            resource_type?: string;
            /**
             * @description What happened, for people.
             * @example Contract signed
             */
            summary?: string;
            resource: components["schemas"]["EncryptedResource"];
        };
        /**
         * Encrypted resource
         * @description What happened, encrypted with the APIv3 key. The plaintext is a CommonContract or an InstitutionalContract.
         */
        EncryptedResource: {
            /**
             * @description The cipher. The key is the APIv3 key, 32 bytes; the tag is 16 bytes.
             * @example AEAD_AES_256_GCM
             * @constant
             */
            algorithm: "AEAD_AES_256_GCM";
            /**
             * @description The initialisation vector, 12 bytes as text.
             * @example 61f9c719728a
             */
            nonce: string;
            /**
             * @description Authenticated with the ciphertext, not secret. May be empty or absent.
             * @example papay
             */
            associated_data?: string;
            /**
             * @description Ciphertext and, after it, the tag, in base64. Decrypted, it is a contract.
             * @example c2hvcnRlbmVkIGV4YW1wbGUgY2lwaGVydGV4dCB3aXRoIGl0cyB0YWc=
             */
            ciphertext: string;
            /**
             * @description The kind of plaintext.
             * @example papay
             */
            original_type?: string;
        };
        /**
         * Contract, common mode
         * @description The plaintext of a notification to a merchant that signed for itself. Only what identifies the contract is required.
         * @example {
         *       "mchid": "10000091",
         *       "out_contract_code": "100001256",
         *       "plan_id": 123,
         *       "contract_id": "Wx15463511252015071056489715",
         *       "appid": "wxcbda96de0b165486",
         *       "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
         *       "contract_termination_mode": "USER",
         *       "operate_time": "2015-09-01T10:00:00+08:00"
         *     }
         */
        CommonContract: {
            /**
             * @description The merchant number.
             * @example 10000091
             */
            mchid?: string;
            /**
             * @description The appid that is bound to the merchant number.
             * @example wxcbda96de0b165486
             */
            appid?: string;
            /**
             * @description The merchant's own number for the contract.
             * @example 100001256
             */
            out_contract_code?: string;
            /**
             * @description The contract template.
             * @example 123
             */
            plan_id?: number;
            /**
             * @description WeChat Pay's number for the contract. Every deduction names it.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The user's ID.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string;
            /** @description Who or what ended the contract; of a signing it means nothing. Other values may come later. */
            contract_termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | string;
            /**
             * Format: date-time
             * @description When it was signed or ended, RFC 3339.
             * @example 2015-09-01T10:00:00+08:00
             */
            operate_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expired_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expire_time?: string;
        };
        /**
         * Contract, institutional mode
         * @description The plaintext of a notification to an institution. Only what identifies the contract, and tells the mode, is required.
         * @example {
         *       "sp_mchid": "10000091",
         *       "sub_mchid": "10000097",
         *       "out_contract_code": "100001256",
         *       "plan_id": 123,
         *       "contract_id": "Wx15463511252015071056489715",
         *       "sp_appid": "wxcbda96de0b165486",
         *       "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
         *       "contract_termination_mode": "USER",
         *       "operate_time": "2015-09-01T10:00:00+08:00"
         *     }
         */
        InstitutionalContract: {
            /**
             * @description The institution's merchant number. It tells this mode from the other.
             * @example 10000091
             */
            sp_mchid: string;
            /**
             * @description The sub-merchant's number.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * @description The institution's appid.
             * @example wxcbda96de0b165486
             */
            sp_appid?: string;
            /**
             * @description The sub-merchant's appid.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string;
            /**
             * @description The merchant's own number for the contract.
             * @example 100001256
             */
            out_contract_code?: string;
            /**
             * @description The contract template.
             * @example 123
             */
            plan_id?: number;
            /**
             * @description WeChat Pay's number for the contract. Every deduction names it.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The user's ID.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string;
            /**
             * @description The user's ID under the institution's appid. Listed by one source only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            sp_openid?: string;
            /**
             * @description The user's ID under the sub-merchant's appid. Listed by one source only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            sub_openid?: string;
            /** @description Who or what ended the contract; of a signing it means nothing. Other values may come later. */
            contract_termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | string;
            /**
             * Format: date-time
             * @description When it was signed or ended, RFC 3339.
             * @example 2015-09-01T10:00:00+08:00
             */
            operate_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expired_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expire_time?: string;
        };
        /**
         * Acknowledgement
         * @description How the merchant answers a notification.
         */
        NotificationAcknowledgement: {
            /**
             * @description SUCCESS when it was taken, FAIL when not.
             * @example SUCCESS
             * @enum {string}
             */
            code: "SUCCESS" | "FAIL";
            /**
             * @description Why not, for people.
             * @example OK
             */
            message?: string;
        };
    };
    responses: {
        /** @description The request is wrong. It may come unsigned. */
        BadRequest: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description The request's signature is not accepted. Usually unsigned itself. */
        Unauthorized: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description Understood, but refused. */
        Forbidden: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /** @description Nothing is known under this name. */
        NotFound: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description Too many requests in a short time. */
        TooManyRequests: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsError"];
            };
        };
        /** @description A fault of WeChat Pay. */
        InternalServerError: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description A gateway before WeChat Pay could not reach it. No documented body, often HTML, never signed. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description WeChat Pay is not available for the moment. */
        ServiceUnavailable: {
            headers: {
                "Request-ID": components["headers"]["Request-ID"];
                /** @description The random text that was signed, when the answer is signed. */
                "Wechatpay-Nonce"?: string;
                /** @description Names the platform key that signed, when the answer is signed. */
                "Wechatpay-Serial"?: string;
                /** @description The signature, when the answer is signed. */
                "Wechatpay-Signature"?: string;
                /** @description The algorithm of the signature, when the answer is signed. */
                "Wechatpay-Signature-Type"?: "WECHATPAY2-SHA256-RSA2048";
                /** @description When it was signed, Unix time in seconds, when the answer is signed. */
                "Wechatpay-Timestamp"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
    };
    parameters: {
        /** @description The language of messages in answers. */
        "Accept-Language": "en" | "zh-CN" | "zh-HK" | "zh-TW";
        /** @description The random text that was signed. */
        "Notification-Nonce": string;
        /** @description Names the platform key that signed. */
        "Notification-Serial": string;
        /** @description The signature over timestamp, nonce and body, each followed by a line feed. */
        "Notification-Signature": string;
        /** @description The algorithm of the signature. */
        "Notification-Signature-Type": "WECHATPAY2-SHA256-RSA2048";
        /** @description When it was signed, Unix time in seconds. */
        "Notification-Timestamp": string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in WeChat Pay's own logs. Quote it to their support. */
        "Request-ID": string;
        /** @description The random text that was signed. */
        "Wechatpay-Nonce": string;
        /** @description Names the platform key that signed. */
        "Wechatpay-Serial": string;
        /** @description The signature over timestamp, nonce and body, each followed by a line feed. */
        "Wechatpay-Signature": string;
        /** @description The algorithm of the signature. */
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048";
        /** @description When it was signed, Unix time in seconds. */
        "Wechatpay-Timestamp": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    appPreEntrustSign: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The contract to be signed, in one of the two modes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppSigningRequest"];
            };
        };
        responses: {
            /** @description The session was created. Always signed. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["Request-ID"];
                    "Wechatpay-Nonce": components["headers"]["Wechatpay-Nonce"];
                    "Wechatpay-Serial": components["headers"]["Wechatpay-Serial"];
                    "Wechatpay-Signature": components["headers"]["Wechatpay-Signature"];
                    "Wechatpay-Signature-Type": components["headers"]["Wechatpay-Signature-Type"];
                    "Wechatpay-Timestamp": components["headers"]["Wechatpay-Timestamp"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppSigningSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPlatformCertificates: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. Signed with one of them. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["Request-ID"];
                    "Wechatpay-Nonce": components["headers"]["Wechatpay-Nonce"];
                    "Wechatpay-Serial": components["headers"]["Wechatpay-Serial"];
                    "Wechatpay-Signature": components["headers"]["Wechatpay-Signature"];
                    "Wechatpay-Signature-Type": components["headers"]["Wechatpay-Signature-Type"];
                    "Wechatpay-Timestamp": components["headers"]["Wechatpay-Timestamp"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformCertificates"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    contractNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description The random text that was signed. */
                "Wechatpay-Nonce": components["parameters"]["Notification-Nonce"];
                /** @description Names the platform key that signed. */
                "Wechatpay-Serial": components["parameters"]["Notification-Serial"];
                /** @description The signature over timestamp, nonce and body, each followed by a line feed. */
                "Wechatpay-Signature": components["parameters"]["Notification-Signature"];
                /** @description The algorithm of the signature. */
                "Wechatpay-Signature-Type"?: components["parameters"]["Notification-Signature-Type"];
                /** @description When it was signed, Unix time in seconds. */
                "Wechatpay-Timestamp": components["parameters"]["Notification-Timestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The envelope. What happened is inside `resource`, encrypted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notification"];
            };
        };
        responses: {
            /** @description Taken. WeChat Pay does not send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Taken, without a body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, not a notification. WeChat Pay sends it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Refused, the signature does not verify. WeChat Pay sends it again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Refused, longer than any notification. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Handling it failed. WeChat Pay sends it again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Not handled now, for example because it is being handled already. WeChat Pay sends it again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
        };
    };
}
