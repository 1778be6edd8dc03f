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
         * @description Asks for a session in which one user can agree to one auto-debit contract in a merchant's own app.
         *     The body takes one of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header. The app hands the session to WeChat with `WXOpenBusinessView` (`x-app-handoff`).
         */
        post: operations["createAppSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/miniprogram-pre-entrust-sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a signing session ID for a mini program
         * @description Asks for a session in which one user can agree to one auto-debit contract in a merchant's own mini program.
         *     The body takes one of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header. The mini program opens the signing mini program of WeChat with the session.
         */
        post: operations["createMiniProgramSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/h5-pre-entrust-sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a signing link for a phone's browser
         * @description Asks for a session in which one user can agree to one auto-debit contract, from a web page in the browser of a phone or tablet, outside of WeChat.
         *     The body takes one of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header. The browser goes to `sign_url`, which opens WeChat.
         */
        post: operations["createH5SigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/jsapi-pre-entrust-sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a signing link for a web page in WeChat
         * @description Asks for a session in which one user can agree to one auto-debit contract, from a web page that is open inside of WeChat.
         *     The body takes one of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header. The page goes to `sign_url`.
         */
        post: operations["createJsapiSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/web-pre-entrust-sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a signing link for a web page on a computer
         * @description Asks for a session in which one user can agree to one auto-debit contract, by a QR code on a web page that is open on a computer.
         *     The body takes one of two shapes: a merchant that signs for itself sends `appid` (common mode); an institution
         *     that signs for one of its merchants sends `sp_appid` and `sub_mchid` (institutional mode).
         *     The caller's own merchant number is not in the body: it is the `mchid` of the Authorization
         *     header. The user scans the QR code with WeChat.
         */
        post: operations["createWebSigningSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/{contract_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query a contract by its contract ID
         * @description Tells the state of a contract. Use it when a notification did not come, and before anything is decided about a contract.
         *     Changes nothing, so it can be sent again.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/out-contract-code/{out_contract_code}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query a contract by the merchant's number
         * @description Tells the state of a contract whose `contract_id` is not known, such as after `CONTRACT_EXISTED`, or when the
         *     notification of its signing did not come. Changes nothing, so it can be sent again.
         */
        get: operations["getContractByOutContractCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/contracts/{contract_id}/terminate": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * End a contract
         * @description Ends a contract for good. WeChat Pay also reports it to the termination URL that it keeps with the plan, as it
         *     does when the user ends the contract. Where the outcome is not known, query the contract before this is sent again.
         */
        post: operations["terminateContract"];
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
        CreateAppSigningSessionRequest: components["schemas"]["CreateAppSigningSessionCommonRequest"] | components["schemas"]["CreateAppSigningSessionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CreateAppSigningSessionCommonRequest: {
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
             * @description Stands in the official example of this call but not in its table. The SDK sends it when given; WeChat Pay may refuse it. Seen in an official sample only.
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
        CreateAppSigningSessionInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
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
             * @description Stands in the official example of this call but not in its table. The SDK sends it when given; WeChat Pay may refuse it. Seen in an official sample only.
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
         * @description The answer to a request for a signing session of an app or a mini program.
         */
        SigningSession: {
            /**
             * @description Names the session. The app or the mini program hands it to WeChat.
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
             * @description The value at fault. Told by third parties only.
             * @example 20220421191948
             */
            value?: unknown;
            /**
             * @description What is wrong with it. Told by third parties only.
             * @example The value is not in the format of RFC 3339
             */
            issue?: string;
            /**
             * @description Where the field stands, such as body, query or authorization. Told by third parties only.
             * @example body
             */
            location?: string;
            /** @description Of a signature error, the reason. Seen in repositories of WeChat Pay only, on no page. */
            detail?: {
                /**
                 * @description What is wrong. Seen in repositories of WeChat Pay only, on no page.
                 * @example sign not match
                 */
                issue?: string;
            };
            /** @description Of a signature error, the message as WeChat Pay built it. Seen in repositories of WeChat Pay only, on no page. */
            sign_information?: {
                /**
                 * @description The HTTP method. Seen in repositories of WeChat Pay only, on no page.
                 * @example POST
                 */
                method?: string;
                /**
                 * @description Path and query. Seen in repositories of WeChat Pay only, on no page.
                 * @example /v3/global/papay/contracts/app-pre-entrust-sign
                 */
                url?: string;
                /**
                 * @description The length of the message in bytes. Seen in repositories of WeChat Pay only, on no page.
                 * @example 301
                 */
                sign_message_length?: number;
                /**
                 * @description The beginning of the message. Seen in repositories of WeChat Pay only, on no page.
                 * @example POST
                 *     /v3/global/papay/contracts/app-pre-entrust-sign
                 */
                truncated_sign_message?: string;
            };
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
        SigningForbiddenError: {
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
         * Request for a signing session
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateMiniProgramSigningSessionRequest: components["schemas"]["CreateMiniProgramSigningSessionCommonRequest"] | components["schemas"]["CreateMiniProgramSigningSessionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CreateMiniProgramSigningSessionCommonRequest: {
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
        CreateMiniProgramSigningSessionInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
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
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 2 hours after the request, in the
             *     format of RFC 3339. Without it the session lives 2 hours.
             * @example 2021-11-20T13:29:35+08:00
             */
            expired_time?: string | undefined;
            appid?: undefined;
        };
        /**
         * Request for a signing session
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateH5SigningSessionRequest: components["schemas"]["CreateH5SigningSessionCommonRequest"] | components["schemas"]["CreateH5SigningSessionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CreateH5SigningSessionCommonRequest: {
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
             * @description The appid of the app to return to after signing. The contract template needs the right to it.
             * @example wxcbda96de0b165486
             */
            return_appid?: string | undefined;
            /**
             * @description The user's IP address. WeChat compares it with the address seen at signing and refuses when they differ, so leave it out when it may change.
             * @example 119.145.83.6
             */
            user_client_ip?: string | undefined;
            /**
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 10 minutes after the request, in the
             *     format of RFC 3339. Without it the session lives 10 minutes.
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
        CreateH5SigningSessionInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
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
             * @description The appid of the app to return to after signing. The contract template needs the right to it.
             * @example wxcbda96de0b165486
             */
            return_appid?: string | undefined;
            /**
             * @description The user's IP address. WeChat compares it with the address seen at signing and refuses when they differ, so leave it out when it may change.
             * @example 119.145.83.6
             */
            user_client_ip?: string | undefined;
            /**
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 10 minutes after the request, in the
             *     format of RFC 3339. Without it the session lives 10 minutes.
             * @example 2021-11-20T13:29:35+08:00
             */
            expired_time?: string | undefined;
            appid?: undefined;
        };
        /**
         * Signing page
         * @description The answer to a request for a signing session of a web page on the phone.
         */
        SigningPage: {
            /**
             * @description Where the user's browser goes to sign. Used as it is, with its fragment. Seen in an official sample only.
             * @example https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect
             */
            sign_url: string;
        };
        /**
         * Request for a signing session
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateJsapiSigningSessionRequest: components["schemas"]["CreateJsapiSigningSessionCommonRequest"] | components["schemas"]["CreateJsapiSigningSessionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CreateJsapiSigningSessionCommonRequest: {
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
             * @description The user's ID under the merchant's appid; in institutional mode under the sub-merchant's. Send it where you have it; whether it may be left out is not told.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string | undefined;
            /**
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
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
        CreateJsapiSigningSessionInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
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
             * @description The user's ID under the merchant's appid; in institutional mode under the sub-merchant's. Send it where you have it; whether it may be left out is not told.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string | undefined;
            /**
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
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
         * Request for a signing session
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateWebSigningSessionRequest: components["schemas"]["CreateWebSigningSessionCommonRequest"] | components["schemas"]["CreateWebSigningSessionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant signs for itself.
         */
        CreateWebSigningSessionCommonRequest: {
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
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 10 minutes after the request, in the
             *     format of RFC 3339. Without it the session lives 10 minutes.
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
        CreateWebSigningSessionInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
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
             * Format: uri
             * @description Where the user goes after signing. The beginning of the address must be registered with WeChat Pay for the contract
             *     template; without it the user stays where the signing ended.
             * @example https://yoursite.com
             */
            return_url?: string | undefined;
            /**
             * Format: date-time
             * @description When the session ends: more than 5 minutes and at most 10 minutes after the request, in the
             *     format of RFC 3339. Without it the session lives 10 minutes.
             * @example 2021-11-20T13:29:35+08:00
             */
            expired_time?: string | undefined;
            appid?: undefined;
        };
        /**
         * Signing page of PC web
         * @description The answer to a request for a signing session of a web page on a computer. It has one of the two addresses, or both.
         */
        WebSigningPage: {
            /**
             * @description The address of a page that shows the QR code to scan, as far as its name tells. Used as it is. WeChat Pay answers it since 2025.
             * @example https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code?os_session_id=2025032811X0100X5371319501
             */
            show_code_url?: string;
            /**
             * @description The link to sign with, of which a QR code is made. Used as it is, with its fragment. WeChat Pay answered it before 2025. Seen in an official sample only.
             * @example https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect
             */
            sign_url?: string;
        };
        /**
         * Query for a contract
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        GetContractQuery: components["schemas"]["GetContractCommonQuery"] | components["schemas"]["GetContractInstitutionalQuery"];
        /**
         * common mode
         * @description A merchant asks for a contract of its own.
         */
        GetContractCommonQuery: {
            /**
             * @description The appid that is bound to the calling merchant number.
             * @example wxcbda96de0b165486
             */
            appid: string;
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution asks for a contract of one of its merchants.
         */
        GetContractInstitutionalQuery: {
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
             * @description The appid of the sub-merchant under which the user signs.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string | undefined;
            appid?: undefined;
        };
        /**
         * Contract
         * @description A contract and its state. A merchant's has `mchid` and `appid`, an institution's `sp_mchid`, `sub_mchid` and `sp_appid`.
         * @example {
         *       "mchid": "10000091",
         *       "appid": "wxcbda96de0b165486",
         *       "contract_id": "Wx15463511252015071056489715",
         *       "plan_id": 123,
         *       "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
         *       "out_contract_code": "100001256",
         *       "user_display_name": "Zhang San",
         *       "state": "TERMINATED",
         *       "signed_time": "2015-07-01T10:00:00+08:00",
         *       "terminated_time": "2015-09-01T10:00:00+08:00",
         *       "termination_mode": "USER",
         *       "termination_note": "Cause of termination"
         *     }
         * @example {
         *       "sp_mchid": "10000098",
         *       "sub_mchid": "10000097",
         *       "sp_appid": "wxcbda96de0b165486",
         *       "contract_id": "Wx15463511252015071056489715",
         *       "plan_id": 123,
         *       "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
         *       "out_contract_code": "100001256",
         *       "user_display_name": "Zhang San",
         *       "state": "TERMINATED",
         *       "signed_time": "2015-07-01T10:00:00+08:00",
         *       "terminated_time": "2015-09-01T10:00:00+08:00",
         *       "termination_mode": "EXPIRED",
         *       "termination_note": "Cause of termination"
         *     }
         */
        Contract: {
            /**
             * @description WeChat Pay's number for the contract. Every deduction names it.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /** @description Whether the contract holds. Other values may come later. Seen in an official sample only. */
            state: ("SIGNED" | "TERMINATED") | string;
            /**
             * @description The contract template.
             * @example 123
             */
            plan_id?: number;
            /**
             * @description The merchant's own number for the contract. Seen in an official sample only.
             * @example 100001256
             */
            out_contract_code?: string;
            /**
             * @description The merchant number, in common mode.
             * @example 10000091
             */
            mchid?: string;
            /**
             * @description The appid under which the user signed, in common mode.
             * @example wxcbda96de0b165486
             */
            appid?: string;
            /**
             * @description The institution's merchant number, in institutional mode.
             * @example 10000098
             */
            sp_mchid?: string;
            /**
             * @description The sub-merchant's number, in institutional mode.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * @description The institution's appid, in institutional mode.
             * @example wxcbda96de0b165486
             */
            sp_appid?: string;
            /**
             * @description The sub-merchant's appid under which the user signed, in institutional mode.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string;
            /**
             * @description The name that the user was shown. Seen in an official sample only.
             * @example Zhang San
             */
            user_display_name?: string;
            /**
             * @description The user's ID. Seen in an official sample only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string;
            /**
             * Format: date-time
             * @description When it was signed, RFC 3339. Seen in an official sample only.
             * @example 2015-07-01T10:00:00+08:00
             */
            signed_time?: string;
            /**
             * Format: date-time
             * @description When it ended, RFC 3339. Seen in an official sample only.
             * @example 2015-09-01T10:00:00+08:00
             */
            terminated_time?: string;
            /** @description Who or what ended it. Other values may come later. Seen in an official sample only. */
            termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | string;
            /**
             * @description Why it ended, as whoever ended it said. Seen in an official sample only.
             * @example Cause of termination
             */
            termination_note?: string;
        };
        /** Understood, but refused */
        ContractForbiddenError: {
            /** @description Names the error. */
            code: ("CONTRACT_NOT_EXIST" | "NO_AUTH") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /**
         * Query for a contract by the merchant's number
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        GetContractByOutContractCodeQuery: components["schemas"]["GetContractByOutContractCodeCommonQuery"] | components["schemas"]["GetContractByOutContractCodeInstitutionalQuery"];
        /**
         * common mode
         * @description A merchant asks for a contract of its own.
         */
        GetContractByOutContractCodeCommonQuery: {
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
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution asks for a contract of one of its merchants.
         */
        GetContractByOutContractCodeInstitutionalQuery: {
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
             * @description The appid of the sub-merchant under which the user signs.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string | undefined;
            /**
             * Format: int64
             * @description The contract template, given by WeChat Pay when auto-debit was approved.
             * @example 123
             */
            plan_id: number;
            appid?: undefined;
        };
        /**
         * Request to end a contract
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        TerminateContractRequest: components["schemas"]["TerminateContractCommonRequest"] | components["schemas"]["TerminateContractInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant ends a contract of its own.
         */
        TerminateContractCommonRequest: {
            /**
             * @description The appid that is bound to the calling merchant number.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * @description Why the contract ends, such as wrong data that must be signed again.
             * @example Cause of termination
             */
            termination_note: string;
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution ends a contract of one of its merchants.
         */
        TerminateContractInstitutionalRequest: {
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
             * @description The appid of the sub-merchant under which the user signs.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string | undefined;
            /**
             * @description Why the contract ends, such as wrong data that must be signed again.
             * @example Cause of termination
             */
            termination_note: string;
            appid?: undefined;
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
         * Notice of a contract, common mode
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
        CommonContractNotice: {
            /**
             * @description The merchant number. Seen in an official sample only.
             * @example 10000091
             */
            mchid?: string;
            /**
             * @description The appid that is bound to the merchant number. Seen in an official sample only.
             * @example wxcbda96de0b165486
             */
            appid?: string;
            /**
             * @description The merchant's own number for the contract. Seen in an official sample only.
             * @example 100001256
             */
            out_contract_code?: string;
            /**
             * @description The contract template. Seen in an official sample only.
             * @example 123
             */
            plan_id?: number;
            /**
             * @description WeChat Pay's number for the contract. Every deduction names it. Seen in an official sample only.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The user's ID. Seen in an official sample only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string;
            /** @description Who or what ended the contract; of a signing it means nothing. Other values may come later. Seen in an official sample only. */
            contract_termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | string;
            /**
             * Format: date-time
             * @description When it was signed or ended, RFC 3339. Seen in an official sample only.
             * @example 2015-09-01T10:00:00+08:00
             */
            operate_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339. Told by third parties only.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expired_time?: string;
            /**
             * Format: date-time
             * @description The same, as another source spells it, RFC 3339. Told by third parties only.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expire_time?: string;
        };
        /**
         * Notice of a contract, institutional mode
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
        InstitutionalContractNotice: {
            /**
             * @description The institution's merchant number. It tells this mode from the other. Seen in an official sample only.
             * @example 10000091
             */
            sp_mchid: string;
            /**
             * @description The sub-merchant's number. Seen in an official sample only.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * @description The institution's appid. Seen in an official sample only.
             * @example wxcbda96de0b165486
             */
            sp_appid?: string;
            /**
             * @description The sub-merchant's appid. Told by third parties only.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string;
            /**
             * @description The merchant's own number for the contract. Seen in an official sample only.
             * @example 100001256
             */
            out_contract_code?: string;
            /**
             * @description The contract template. Seen in an official sample only.
             * @example 123
             */
            plan_id?: number;
            /**
             * @description WeChat Pay's number for the contract. Every deduction names it. Seen in an official sample only.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The user's ID. Seen in an official sample only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid?: string;
            /**
             * @description The user's ID under the institution's appid. Listed by one source only. Told by third parties only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            sp_openid?: string;
            /**
             * @description The user's ID under the sub-merchant's appid. Listed by one source only. Told by third parties only.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            sub_openid?: string;
            /** @description Who or what ended the contract; of a signing it means nothing. Other values may come later. Seen in an official sample only. */
            contract_termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | string;
            /**
             * Format: date-time
             * @description When it was signed or ended, RFC 3339. Seen in an official sample only.
             * @example 2015-09-01T10:00:00+08:00
             */
            operate_time?: string;
            /**
             * Format: date-time
             * @description Until when the contract holds, RFC 3339. Told by third parties only.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expired_time?: string;
            /**
             * Format: date-time
             * @description The same, as another source spells it, RFC 3339. Told by third parties only.
             * @example 2025-09-01T10:00:00+08:00
             */
            contract_expire_time?: string;
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
             * @description What happened, for people. Told by third parties only.
             * @example Contract signed
             */
            summary?: string;
            resource: components["schemas"]["EncryptedResource"];
        };
        /**
         * Encrypted resource
         * @description What happened, encrypted with the APIv3 key. Which plaintext, event_type tells (x-events of the webhook).
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
             * @description Ciphertext and, after it, the tag, in base64. Decrypted, it is what event_type tells.
             * @example c2hvcnRlbmVkIGV4YW1wbGUgY2lwaGVydGV4dCB3aXRoIGl0cyB0YWc=
             */
            ciphertext: string;
            /**
             * @description The kind of plaintext. Told by third parties only.
             * @example papay
             */
            original_type?: string;
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
        SigningForbidden: {
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
                "application/json": components["schemas"]["SigningForbiddenError"];
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
        /** @description Understood, but refused. */
        ContractForbidden: {
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
                "application/json": components["schemas"]["ContractForbiddenError"];
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
    createAppSigningSession: {
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
                "application/json": components["schemas"]["CreateAppSigningSessionRequest"];
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
                    "application/json": components["schemas"]["SigningSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SigningForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMiniProgramSigningSession: {
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
                "application/json": components["schemas"]["CreateMiniProgramSigningSessionRequest"];
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
                    "application/json": components["schemas"]["SigningSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SigningForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createH5SigningSession: {
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
                "application/json": components["schemas"]["CreateH5SigningSessionRequest"];
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
                    "application/json": components["schemas"]["SigningPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SigningForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createJsapiSigningSession: {
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
                "application/json": components["schemas"]["CreateJsapiSigningSessionRequest"];
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
                    "application/json": components["schemas"]["SigningPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SigningForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebSigningSession: {
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
                "application/json": components["schemas"]["CreateWebSigningSessionRequest"];
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
                    "application/json": components["schemas"]["WebSigningPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SigningForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContract: {
        parameters: {
            query: {
                /** @description Who asks, in one of the two modes. */
                query: components["schemas"]["GetContractQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description WeChat Pay's number for the contract. */
                contract_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. Always signed. */
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
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ContractForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContractByOutContractCode: {
        parameters: {
            query: {
                /** @description Who asks, in one of the two modes. */
                query: components["schemas"]["GetContractByOutContractCodeQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description The merchant's number for the contract. */
                out_contract_code: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. Always signed. */
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
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ContractForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    terminateContract: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description WeChat Pay's number for the contract. */
                contract_id: string;
            };
            cookie?: undefined;
        };
        /** @description Who ends it and why, in one of the two modes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateContractRequest"];
            };
        };
        responses: {
            /** @description The contract ended. Always signed, without a body. */
            204: {
                headers: {
                    "Request-ID": components["headers"]["Request-ID"];
                    "Wechatpay-Nonce": components["headers"]["Wechatpay-Nonce"];
                    "Wechatpay-Serial": components["headers"]["Wechatpay-Serial"];
                    "Wechatpay-Signature": components["headers"]["Wechatpay-Signature"];
                    "Wechatpay-Signature-Type": components["headers"]["Wechatpay-Signature-Type"];
                    "Wechatpay-Timestamp": components["headers"]["Wechatpay-Timestamp"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ContractForbidden"];
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
                content?: never;
            };
        };
    };
}
/** The fields of requests that are times which the caller chooses: a `Date` is taken for them. */
export type ChosenTime = "expired_time";
