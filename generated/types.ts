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
    "/v3/global/papay/transactions": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Deduct
         * @description Charges a user by the contract that he signed, without a password. WeChat Pay tries the payment method which the contract
         *     prefers, then the user's others. A success means that the user paid. Anything that is no answer means nothing: query the
         *     order by `out_trade_no` before anything is sent again, and never charge again under a new number meanwhile.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/transactions/{transaction_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query an order by WeChat Pay's number
         * @description Tells the state of an order. Use it when a notification did not come, and when the outcome of a deduction is not known.
         *     Changes nothing, so it can be sent again.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query an order by the merchant's number
         * @description Tells the state of an order. Use it when the outcome of a deduction is not known: only what it answers tells whether the
         *     user was charged. Changes nothing, so it can be sent again.
         */
        get: operations["getTransactionByOutTradeNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Close an order that is not paid
         * @description Closes an order so that it cannot be paid any more. An order that is paid is not touched: `ORDER_PAID` says so, and a refund
         *     gives the money back. Repeating it changes nothing more, so it can be sent again.
         */
        post: operations["reverseTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/refunds": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List the refunds of an order
         * @description Tells all refunds of an order, 20 at most in one answer; `total_num` says how many there are. Changes nothing, so it can be
         *     sent again.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund
         * @description Gives all or part of a paid order back. A success means that WeChat Pay took it over, not that the user has the money: that
         *     is told by a notification to `notify_url`, or by a query. Requests with one `out_refund_no` refund once, so the same request
         *     can be sent again; never send it under a new number while its outcome is not known.
         *
         *     Within a year of the payment, at most 50 times for an order, at least a minute apart.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/refunds/id/{refund_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query a refund by WeChat Pay's number
         * @description Tells the state of a refund. Money for a balance arrives within 20 minutes; of one for a bank card ask again after 3 working
         *     days. Changes nothing, so it can be sent again.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/refunds/out-refund-no/{out_refund_no}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query a refund by the merchant's number
         * @description Tells the state of a refund. Use it when the outcome of a refund is not known. Changes nothing, so it can be sent again.
         */
        get: operations["getRefundByOutRefundNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/settle/settlements": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List settlements
         * @description Tells what WeChat Pay paid out on some days, or what it will pay out. Changes nothing, so it can be sent again.
         */
        get: operations["listSettlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/refund/recharge-balance": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query the recharge balance of the merchant
         * @description Tells what is left of the money that the merchant recharged for refunds with `REFUND_SOURCE_RECHARGE_FUNDS`. Changes nothing, so
         *     it can be sent again.
         */
        get: operations["getRechargeBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Query the recharge balance of a sub-merchant
         * @description Tells an institution what is left of the money that one of its merchants recharged for refunds with
         *     `REFUND_SOURCE_RECHARGE_FUNDS`. Changes nothing, so it can be sent again.
         */
        get: operations["getSubMerchantRechargeBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/global/statements": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Download the statement of a day
         * @description Tells all orders and refunds of one day, from 00:00 to 24:00 Beijing time, as a text: in an institution's name of all its
         *     sub-merchants, or of one. A day's statement is ready on the next day from 10:00 Beijing time on, and for 180 days. Refunds that
         *     stand in it as being processed count as made.
         *
         *     The success is no JSON. Its signature does not cover its body: the message that is signed has
         *     `{"sha1":"<Wechatpay-Statement-Sha1>"}` in the place of the body, and that header holds the SHA-1 of the whole text,
         *     decompressed. Only both together prove the text. Errors are JSON, and signed as ever. Changes nothing, so it can be sent again.
         */
        get: operations["downloadStatement"];
        put?: never;
        post?: never;
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
    "transaction-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was charged
         * @description `TRANSACTION.SUCCESS` is sent to the `notify_url` of the deduction. Of a deduction that failed nobody is told: query the order.
         *
         *     Signed like an answer; the resource inside is encrypted with the APIv3 key. The same notification can come more than once.
         *     Answer within 5 seconds: the status alone decides whether it is sent again.
         */
        post: operations["transactionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund ended
         * @description Sent to the `notify_url` of the refund, when it had one. `refund_status` decides how it ended, whatever `event_type` says.
         *
         *     Signed like an answer; the resource inside is encrypted with the APIv3 key. The same notification can come more than once.
         *     Answer within 5 seconds: the status alone decides whether it is sent again.
         */
        post: operations["refundNotification"];
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
         * Request to deduct
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateTransactionRequest: components["schemas"]["CreateTransactionCommonRequest"] | components["schemas"]["CreateTransactionInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant charges a user by a contract of its own.
         */
        CreateTransactionCommonRequest: {
            /**
             * @description The appid that is bound to the calling merchant number.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * @description What is paid for, as the user is shown it. WeChat Pay asks for the form brand-branch-goods.
             * @example Example Music-Premium-1 month
             */
            description: string;
            /**
             * @description Comes back in queries and in the notification, unchanged.
             * @example October
             */
            attach?: string | undefined;
            /**
             * Format: uri
             * @description Where WeChat Pay reports the result. HTTPS, public, without query; not URL-encoded.
             * @example https://yoursite.com/notify
             */
            notify_url: string;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
            /**
             * @description For coupons and discounts.
             * @example WXG
             */
            goods_tag?: string | undefined;
            /**
             * @description The merchant category code (MCC), from WeChat Pay's list.
             * @example 1011
             */
            merchant_category_code: string;
            /**
             * @description WeChat Pay's number for the contract, from the notification of its signing or a query.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /** @description What the user is asked to pay. */
            amount: components["schemas"]["TransactionAmount"];
            /** @description Where the payment comes from. Seen in an official sample only. */
            scene_info?: components["schemas"]["SceneInfo"] | undefined;
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        };
        /**
         * Amount of a deduction
         * @description What the user is asked to pay.
         */
        TransactionAmount: {
            /**
             * Format: int64
             * @description In the smallest unit of the currency, such as 888 for HKD 8.88 and 100 for JPY 100.
             * @example 888
             */
            total: number;
            /**
             * @description The currency, by its code of ISO 4217.
             * @example HKD
             */
            currency: string;
        };
        /**
         * Scene of a payment
         * @description Where the payment comes from.
         */
        SceneInfo: {
            /**
             * @description The terminal's number. Seen in an official sample only.
             * @example 013467007045764
             */
            device_id?: string | undefined;
            /**
             * @description The terminal's IP address. Seen in an official sample only.
             * @example 59.37.125.32
             */
            device_ip?: string | undefined;
        };
        /**
         * institutional mode
         * @description An institution charges a user by a contract of one of its merchants.
         */
        CreateTransactionInstitutionalRequest: {
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
             * @description What is paid for, as the user is shown it. WeChat Pay asks for the form brand-branch-goods.
             * @example Example Music-Premium-1 month
             */
            description: string;
            /**
             * @description Comes back in queries and in the notification, unchanged.
             * @example October
             */
            attach?: string | undefined;
            /**
             * Format: uri
             * @description Where WeChat Pay reports the result. HTTPS, public, without query; not URL-encoded.
             * @example https://yoursite.com/notify
             */
            notify_url: string;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
            /**
             * @description For coupons and discounts.
             * @example WXG
             */
            goods_tag?: string | undefined;
            /**
             * @description The merchant category code (MCC), from WeChat Pay's list.
             * @example 1011
             */
            merchant_category_code: string;
            /**
             * @description WeChat Pay's number for the contract, from the notification of its signing or a query.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /** @description What the user is asked to pay. */
            amount: components["schemas"]["TransactionAmount"];
            /** @description Where the payment comes from. Seen in an official sample only. */
            scene_info?: components["schemas"]["SceneInfo"] | undefined;
            appid?: undefined;
        };
        /**
         * Order
         * @description An order and its state. A merchant's has `mchid` and `appid`, an institution's `sp_mchid`, `sub_mchid` and `sp_appid`. One
         *     that is not paid may lack whatever only a payment has.
         */
        Transaction: {
            /**
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
            /**
             * @description WeChat Pay's number for the order. Some sources call it `id`; that is read as this. Seen in an official sample only.
             * @example 4200001136202112092809736426
             */
            transaction_id?: string;
            /** @description The state of the order. Only `SUCCESS` and `REFUND` say that the user paid. Other values may come later. Seen in an official sample only. */
            trade_state: ("SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "REVOKED" | "PAYERROR") | string;
            /**
             * @description The state, for people. Seen in an official sample only.
             * @example Paid
             */
            trade_state_desc?: string;
            /**
             * @description How the payment came about, `AUTH` for a deduction. Seen in an official sample only.
             * @example AUTH
             */
            trade_type?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["TransactionAmounts"];
            /**
             * @description The bank that paid, or `CFT` for the user's balance. Seen in an official sample only.
             * @example CFT
             */
            bank_type?: string;
            /**
             * @description What the merchant gave as `attach`.
             * @example October
             */
            attach?: string;
            /**
             * Format: date-time
             * @description When it was paid, RFC 3339. Seen in an official sample only.
             * @example 2021-12-09T10:56:27+08:00
             */
            success_time?: string;
            /** @description Seen in an official sample only. */
            payer?: components["schemas"]["Payer"];
            /** @description Coupons and discounts that were used. Seen in an official sample only. */
            promotion_detail?: components["schemas"]["Promotion"][];
            /**
             * @description The merchant category code (MCC). Seen in an official sample only.
             * @example 1011
             */
            merchant_category_code?: string;
            /**
             * @description The merchant number, in common mode.
             * @example 10000091
             */
            mchid?: string;
            /**
             * @description The merchant's appid, in common mode.
             * @example wxcbda96de0b165486
             */
            appid?: string;
            /**
             * @description The institution's merchant number, in institutional mode.
             * @example 10000098
             */
            sp_mchid?: string;
            /**
             * @description The sub-merchant's number, in institutional mode. Seen in an official sample only.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * @description The institution's appid, in institutional mode. Seen in an official sample only.
             * @example wxcbda96de0b165486
             */
            sp_appid?: string;
            /**
             * @description The sub-merchant's appid, in institutional mode. Seen in an official sample only.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string;
        };
        /**
         * Amounts of an order
         * @description What was asked for and what was paid, each in the smallest unit of its currency. Compute none from another.
         */
        TransactionAmounts: {
            /**
             * @description What the merchant asked for. Seen in an official sample only.
             * @example 888
             */
            total?: number;
            /**
             * @description The currency of `total`. Seen in an official sample only.
             * @example HKD
             */
            currency?: string;
            /**
             * @description What the user paid. Seen in an official sample only.
             * @example 815
             */
            payer_total?: number;
            /**
             * @description The currency of `payer_total`, that of the user's wallet. Seen in an official sample only.
             * @example CNY
             */
            payer_currency?: string;
            /** @description Seen in an official sample only. */
            exchange_rate?: components["schemas"]["ExchangeRate"];
        };
        /**
         * Exchange rate
         * @description The rate that was applied. Which way round it is meant no source says, so compute nothing from it.
         */
        ExchangeRate: {
            /**
             * @description Between which currencies, `SETTLEMENT_RATE` or `USERPAYMENT_RATE`. Seen in an official sample only.
             * @example SETTLEMENT_RATE
             */
            type?: string;
            /**
             * @description The rate times 100,000,000. Seen in an official sample only.
             * @example 8000000
             */
            rate?: number;
        };
        /**
         * Payer
         * @description Who paid. A merchant's order has `openid`, an institution's the others.
         */
        Payer: {
            /**
             * @description The user's ID under the merchant's appid. Seen in an official sample only.
             * @example of8YZ6A_ySrPYzjX7joXo_h2CI44
             */
            openid?: string;
            /**
             * @description The user's ID under the institution's appid. Seen in an official sample only.
             * @example of8YZ6A_ySrPYzjX7joXo_h2CI44
             */
            sp_openid?: string;
            /**
             * @description The user's ID under the sub-merchant's appid. Seen in an official sample only.
             * @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o
             */
            sub_openid?: string;
        };
        /**
         * Promotion
         * @description A coupon or discount of an order.
         */
        Promotion: {
            /**
             * @description The coupon's number. Seen in an official sample only.
             * @example 109519
             */
            promotion_id?: string;
            /**
             * @description The coupon's name. Seen in an official sample only.
             * @example One item less 6
             */
            name?: string;
            /**
             * @description What it is for, `GLOBAL` for the whole order or `SINGLE` for some goods. Seen in an official sample only.
             * @example SINGLE
             */
            scope?: string;
            /**
             * @description The kind, `COUPON` (paid by somebody) or `DISCOUNT` (not paid). Seen in an official sample only.
             * @example COUPON
             */
            type?: string;
            /**
             * @description Its face value, in the smallest unit of `currency`. Seen in an official sample only.
             * @example 5
             */
            amount?: number;
            /**
             * @description The currency of all its amounts. Seen in an official sample only.
             * @example HKD
             */
            currency?: string;
            /**
             * @description The number of the campaign. Seen in an official sample only.
             * @example 931386
             */
            activity_id?: string;
            /**
             * @description The part that WeChat Pay pays. Some sources call it `wechatpay_contribute_amount`; that is read as this. Seen in an official sample only.
             * @example 100
             */
            wxpay_contribute_amount?: number;
            /**
             * @description The part that the merchant pays. Seen in an official sample only.
             * @example 100
             */
            merchant_contribute_amount?: number;
            /**
             * @description The part that others pay. Seen in an official sample only.
             * @example 5
             */
            other_contribute_amount?: number;
            /** @description The goods that it is for. Seen in an official sample only. */
            goods_detail?: {
                /**
                 * @description The merchant's number for the goods. Seen in an official sample only.
                 * @example 124512
                 */
                goods_id?: string;
                /**
                 * @description A remark on the goods. Seen in an official sample only.
                 * @example 1001
                 */
                goods_remark?: string;
                /**
                 * @description What is taken off each. Seen in an official sample only.
                 * @example 100
                 */
                discount_amount?: number;
                /**
                 * @description How many. Seen in an official sample only.
                 * @example 1
                 */
                quantity?: number;
                /**
                 * @description What each costs. Seen in an official sample only.
                 * @example 528800
                 */
                price?: number;
            }[];
        };
        /** The request, or the state of the order, is wrong */
        OrderBadRequestError: {
            /** @description Names the error. */
            code: ("PARAM_ERROR" | "INVALID_REQUEST" | "ORDER_PAID" | "ORDER_CLOSED") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** Understood, but refused */
        DeductionForbiddenError: {
            /** @description Names the error. */
            code: ("CONTRACT_NOT_EXIST" | "NO_AUTH" | "NOT_ENOUGH" | "OUT_TRADE_NO_USED") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** No such order or refund */
        OrderNotFoundError: {
            /** @description Names the error. */
            code: ("ORDER_NOT_EXIST" | "NOT_FOUND" | "ORDERNOTEXIST") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /**
         * Query for an order
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        GetTransactionQuery: {
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid?: string | undefined;
        };
        /**
         * common mode
         * @description A merchant asks for an order of its own.
         */
        GetTransactionCommonQuery: {
            sub_mchid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution asks for an order of one of its merchants.
         */
        GetTransactionInstitutionalQuery: {
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
        };
        /** Understood, but refused */
        ForbiddenError: {
            /** @description Names the error. */
            code: "NO_AUTH" | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /**
         * Request to reverse
         * @description One of the two modes.
         */
        ReverseTransactionRequest: {
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid?: string | undefined;
        };
        /**
         * common mode
         * @description A merchant closes an order of its own.
         */
        ReverseTransactionCommonRequest: {
            sub_mchid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution closes an order of one of its merchants.
         */
        ReverseTransactionInstitutionalRequest: {
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
        };
        /**
         * Query for the refunds of an order
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        ListRefundsQuery: components["schemas"]["ListRefundsCommonQuery"] | components["schemas"]["ListRefundsInstitutionalQuery"];
        /**
         * common mode
         * @description A merchant asks for the refunds of an order of its own.
         */
        ListRefundsCommonQuery: {
            /**
             * @description The merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            mchid: string;
            /**
             * @description How many refunds to pass over, from 0.
             * @example 0
             */
            offset: number;
            /**
             * @description How many refunds to answer with, at most 20.
             * @example 10
             */
            count: number;
            sp_mchid?: undefined;
            sub_mchid?: undefined;
        } & ({
            /**
             * @description WeChat Pay's number for the order.
             * @example 4200001136202112092809736426
             */
            transaction_id: string;
            out_trade_no?: undefined;
        } | {
            transaction_id?: undefined;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
        });
        /**
         * institutional mode
         * @description An institution asks for the refunds of an order of one of its merchants.
         */
        ListRefundsInstitutionalQuery: {
            /**
             * @description The institution's merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            sp_mchid: string;
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
            /**
             * @description How many refunds to pass over, from 0.
             * @example 0
             */
            offset: number;
            /**
             * @description How many refunds to answer with, at most 20.
             * @example 10
             */
            count: number;
            mchid?: undefined;
        } & ({
            /**
             * @description WeChat Pay's number for the order.
             * @example 4200001136202112092809736426
             */
            transaction_id: string;
            out_trade_no?: undefined;
        } | {
            transaction_id?: undefined;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
        });
        /**
         * Refunds of an order
         * @description One page of the refunds of an order.
         */
        RefundList: {
            /**
             * @description WeChat Pay's number for the order. Seen in an official sample only.
             * @example 1008450740201411110005820873
             */
            id?: string;
            /**
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 20150806125346
             */
            out_trade_no?: string;
            /**
             * @description The merchant number, in common mode. Seen in an official sample only.
             * @example 1900000109
             */
            mchid?: string;
            /**
             * @description The institution's merchant number, in institutional mode. Seen in an official sample only.
             * @example 1900000109
             */
            sp_mchid?: string;
            /**
             * @description The sub-merchant's number, in institutional mode. Seen in an official sample only.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * Amounts of the order
             * @description What was asked for and what was paid, each in the smallest unit of its currency. Seen in an official sample only.
             */
            amount?: {
                /**
                 * @description What the merchant asked for. Seen in an official sample only.
                 * @example 888
                 */
                total?: number;
                /**
                 * @description The currency of `total`. Seen in an official sample only.
                 * @example HKD
                 */
                currency?: string;
                /**
                 * @description What the user paid. Seen in an official sample only.
                 * @example 815
                 */
                payer_total?: number;
                /**
                 * @description The currency of `payer_total`. Seen in an official sample only.
                 * @example CNY
                 */
                payer_currency?: string;
            };
            /**
             * @description How many refunds the order has in all. Seen in an official sample only.
             * @example 1
             */
            total_num: number;
            /**
             * @description How many refunds are in this answer. Seen in an official sample only.
             * @example 1
             */
            current_total_num?: number;
            /** @description The refunds. Seen in an official sample only. */
            data: components["schemas"]["RefundOfList"][];
        };
        /**
         * Refund of an order
         * @description A refund and its state. Whose it is, the list says.
         */
        RefundOfList: {
            /**
             * @description WeChat Pay's number for the refund.
             * @example 2008450740201411110000174436
             */
            id?: string;
            /**
             * @description The merchant's own number for the refund.
             * @example R20150806125346
             */
            out_refund_no: string;
            /** @description The state of the refund. Other values may come later. Seen in an official sample only. */
            status: ("PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL") | string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["RefundAmounts"];
            /**
             * @description How the money goes back, such as `ORIGINAL`, the way that it came.
             * @example ORIGINAL
             */
            channel?: string;
            /**
             * @description Where the money goes.
             * @example CMB credit card 0403
             */
            recv_account?: string;
            /**
             * @description From which money it was paid: `REFUND_SOURCE_UNSETTLED_FUNDS` or `REFUND_SOURCE_RECHARGE_FUNDS`. Official samples
             *     spell the latter `REFUND_SOURCE_REchARGE_FUNDS`; that is read as this. Seen in an official sample only.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             */
            fund_source?: string;
            /**
             * Format: date-time
             * @description When the user had the money, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            success_time?: string;
            /**
             * Format: date-time
             * @description When it was accepted, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            create_time?: string;
            /**
             * @description Coupons and discounts of which a part is given back. Some sources call it `detail` or `refund_detail` and have
             *     one promotion where this has a list; they are read as this. Seen in an official sample only.
             */
            promotion_detail?: components["schemas"]["RefundPromotion"][];
        };
        /**
         * Amounts of a refund
         * @description What was asked for and what the user gets, each in the smallest unit of its currency. Compute none from another.
         */
        RefundAmounts: {
            /**
             * @description What the merchant asked to give back. Seen in an official sample only.
             * @example 100
             */
            refund?: number;
            /**
             * @description The currency of `refund`. Seen in an official sample only.
             * @example HKD
             */
            currency?: string;
            /**
             * @description What the user gets back; less where a coupon was used. Seen in an official sample only.
             * @example 92
             */
            payer_refund?: number;
            /**
             * @description The currency of `payer_refund`. Seen in an official sample only.
             * @example CNY
             */
            payer_currency?: string;
            /** @description Seen in an official sample only. */
            exchange_rate?: components["schemas"]["ExchangeRate"];
        };
        /**
         * Promotion of a refund
         * @description A coupon or discount of which a part is given back.
         */
        RefundPromotion: {
            /**
             * @description The coupon's number. Seen in an official sample only.
             * @example 109519
             */
            promotion_id?: string;
            /**
             * @description The coupon's name. Told by third parties only.
             * @example One item less 6
             */
            name?: string;
            /**
             * @description What it is for, `GLOBAL` for the whole order or `SINGLE` for some goods. Seen in an official sample only.
             * @example GLOBAL
             */
            scope?: string;
            /**
             * @description The kind, `COUPON` (paid by somebody) or `DISCOUNT` (not paid). Seen in an official sample only.
             * @example COUPON
             */
            type?: string;
            /**
             * @description Its face value, in the smallest unit of `currency`. Seen in an official sample only.
             * @example 1
             */
            amount?: number;
            /**
             * @description The part that is given back. Seen in an official sample only.
             * @example 1
             */
            refund_amount?: number;
            /**
             * @description The currency of its amounts. Seen in an official sample only.
             * @example HKD
             */
            currency?: string;
        };
        /**
         * Request to refund
         * @description One of the two modes. A body that mixes their fields is neither.
         */
        CreateRefundRequest: components["schemas"]["CreateRefundCommonRequest"] | components["schemas"]["CreateRefundInstitutionalRequest"];
        /**
         * common mode
         * @description A merchant gives money back.
         */
        CreateRefundCommonRequest: {
            /**
             * @description The merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            mchid: string;
            /**
             * @description The appid that is bound to the calling merchant number.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * @description The merchant's own number for the refund, unique for the merchant. Requests with one number refund once.
             * @example R20150806125346
             */
            out_refund_no: string;
            /**
             * @description Why, as the user is shown it; not for part of a payment of at most CNY 1.
             * @example Sold out
             */
            reason?: string | undefined;
            /**
             * @description From which money. `REFUND_SOURCE_UNSETTLED_FUNDS`, the default, is what was not paid out yet;
             *     `REFUND_SOURCE_RECHARGE_FUNDS` is the recharge balance, which must be opened.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             * @enum {string}
             */
            source?: ("REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_RECHARGE_FUNDS") | undefined;
            /** @description How much of how much is given back. Seen in an official sample only. */
            amount: components["schemas"]["RefundAmount"];
            /**
             * Format: uri
             * @description Where WeChat Pay reports how the refund ended. HTTPS, public, without query. Without it nobody is told.
             * @example https://yoursite.com/notify
             */
            notify_url?: string | undefined;
            sp_mchid?: undefined;
            sp_appid?: undefined;
            sub_mchid?: undefined;
            sub_appid?: undefined;
        } & ({
            /**
             * @description WeChat Pay's number for the order.
             * @example 4200001136202112092809736426
             */
            transaction_id: string;
            out_trade_no?: undefined;
        } | {
            transaction_id?: undefined;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
        });
        /**
         * Amount of a refund
         * @description How much of how much.
         */
        RefundAmount: {
            /**
             * Format: int64
             * @description What to give back, in the smallest unit of the currency. At most what is left of the order. Seen in an official sample only.
             * @example 100
             */
            refund: number;
            /**
             * Format: int64
             * @description The order's `amount.total`. Seen in an official sample only.
             * @example 888
             */
            total: number;
            /**
             * @description The order's `amount.currency`.
             * @example HKD
             */
            currency: string;
        };
        /**
         * institutional mode
         * @description An institution gives money of one of its merchants back.
         */
        CreateRefundInstitutionalRequest: {
            /**
             * @description The institution's merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            sp_mchid: string;
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
            /**
             * @description The appid that is bound to the institution.
             * @example wxcbda96de0b165486
             */
            sp_appid: string;
            /**
             * @description The appid of the sub-merchant under which the user signs.
             * @example wxcbda96de0b165484
             */
            sub_appid?: string | undefined;
            /**
             * @description The merchant's own number for the refund, unique for the merchant. Requests with one number refund once.
             * @example R20150806125346
             */
            out_refund_no: string;
            /**
             * @description Why, as the user is shown it; not for part of a payment of at most CNY 1.
             * @example Sold out
             */
            reason?: string | undefined;
            /**
             * @description From which money. `REFUND_SOURCE_UNSETTLED_FUNDS`, the default, is what was not paid out yet;
             *     `REFUND_SOURCE_RECHARGE_FUNDS` is the recharge balance, which must be opened.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             * @enum {string}
             */
            source?: ("REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_RECHARGE_FUNDS") | undefined;
            /** @description How much of how much is given back. Seen in an official sample only. */
            amount: components["schemas"]["RefundAmount"];
            /**
             * Format: uri
             * @description Where WeChat Pay reports how the refund ended. HTTPS, public, without query. Without it nobody is told.
             * @example https://yoursite.com/notify
             */
            notify_url?: string | undefined;
            mchid?: undefined;
            appid?: undefined;
        } & ({
            /**
             * @description WeChat Pay's number for the order.
             * @example 4200001136202112092809736426
             */
            transaction_id: string;
            out_trade_no?: undefined;
        } | {
            transaction_id?: undefined;
            /**
             * @description The merchant's own number for the order, unique for the merchant.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
        });
        /**
         * Refund that was accepted
         * @description WeChat Pay took the request. The money is not back yet.
         */
        AcceptedRefund: {
            /**
             * @description WeChat Pay's number for the refund.
             * @example 2008450740201411110000174436
             */
            id?: string;
            /**
             * @description The merchant's own number for the refund.
             * @example R20150806125346
             */
            out_refund_no: string;
            /**
             * Format: date-time
             * @description When it was accepted, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            create_time?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["RefundAmounts"];
            /**
             * @description Coupons and discounts of which a part is given back. Some sources call it `detail` or `refund_detail` and have
             *     one promotion where this has a list; they are read as this. Seen in an official sample only.
             */
            promotion_detail?: components["schemas"]["RefundPromotion"][];
        };
        /** The request is wrong */
        RefundBadRequestError: {
            /** @description Names the error. */
            code: ("PARAM_ERROR" | "INVALID_REQUEST" | "OUT_REFUND_NO_USED") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** Understood, but refused */
        RefundForbiddenError: {
            /** @description Names the error. */
            code: ("NO_AUTH" | "NOT_ENOUGH") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /** A fault of WeChat Pay */
        RefundInternalServerError: {
            /** @description Names the error. */
            code: ("SYSTEMERROR" | "SYSTEM_ERROR" | "BIZERR_NEED_RETRY") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
        };
        /**
         * Query for a refund
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        GetRefundQuery: components["schemas"]["GetRefundCommonQuery"] | components["schemas"]["GetRefundInstitutionalQuery"];
        /**
         * common mode
         * @description A merchant asks for a refund of its own.
         */
        GetRefundCommonQuery: {
            /**
             * @description The merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            mchid: string;
            sp_mchid?: undefined;
            sub_mchid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution asks for a refund of one of its merchants.
         */
        GetRefundInstitutionalQuery: {
            /**
             * @description The institution's merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            sp_mchid: string;
            /**
             * @description The merchant number that WeChat Pay gave to the sub-merchant.
             * @example 10000097
             */
            sub_mchid: string;
            mchid?: undefined;
        };
        /**
         * Refund
         * @description A refund and its state.
         */
        Refund: {
            /**
             * @description WeChat Pay's number for the refund.
             * @example 2008450740201411110000174436
             */
            id?: string;
            /**
             * @description The merchant's own number for the refund.
             * @example R20150806125346
             */
            out_refund_no: string;
            /**
             * @description WeChat Pay's number for the order.
             * @example 1008450740201411110005820873
             */
            transaction_id?: string;
            /**
             * @description The merchant's own number for the order.
             * @example 20150806125346
             */
            out_trade_no?: string;
            /** @description The state of the refund. Other values may come later. Seen in an official sample only. */
            status: ("PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL") | string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["RefundAmounts"];
            /**
             * @description How the money goes back, such as `ORIGINAL`, the way that it came.
             * @example ORIGINAL
             */
            channel?: string;
            /**
             * @description Where the money goes.
             * @example CMB credit card 0403
             */
            recv_account?: string;
            /**
             * @description From which money it was paid: `REFUND_SOURCE_UNSETTLED_FUNDS` or `REFUND_SOURCE_RECHARGE_FUNDS`. Official samples
             *     spell the latter `REFUND_SOURCE_REchARGE_FUNDS`; that is read as this. Seen in an official sample only.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             */
            fund_source?: string;
            /**
             * Format: date-time
             * @description When the user had the money, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            success_time?: string;
            /**
             * Format: date-time
             * @description When it was accepted, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            create_time?: string;
            /**
             * @description Coupons and discounts of which a part is given back. Some sources call it `detail` or `refund_detail` and have
             *     one promotion where this has a list; they are read as this. Seen in an official sample only.
             */
            promotion_detail?: components["schemas"]["RefundPromotion"][];
        };
        /**
         * the request
         * @description What was paid out, of some days, or what will be.
         */
        ListSettlementsQuery: {
            /**
             * @description The sub-merchant's number. Only a service provider gives it.
             * @example 10000097
             */
            sub_mchid?: string | undefined;
            /**
             * @description How many to pass over, from 0. Told by third parties only.
             * @example 0
             */
            offset: number;
            /**
             * @description How many to answer with. Told by third parties only.
             * @example 20
             */
            limit: number;
        } & ({
            /**
             * @description What was paid out, `SETTLED`, or what will be, `UNSETTLE`.
             * @example SETTLED
             * @constant
             * @enum {string}
             */
            settle_state: "SETTLED";
            /**
             * @description The first day, in Beijing time.
             * @example 20091225
             */
            settle_start_date: string;
            /**
             * @description The last day, in Beijing time. Told by third parties only.
             * @example 20091225
             */
            settle_end_date: string;
        } | {
            /**
             * @description What was paid out, `SETTLED`, or what will be, `UNSETTLE`.
             * @example SETTLED
             * @constant
             * @enum {string}
             */
            settle_state: "UNSETTLE";
            settle_start_date?: undefined;
            settle_end_date?: undefined;
        });
        /**
         * Settlements
         * @description One page of the settlements.
         */
        SettlementList: {
            /**
             * @description How many there are in all. Seen in an official sample only.
             * @example 1
             */
            total_count?: number;
            /**
             * @description How many were passed over. Seen in an official sample only.
             * @example 0
             */
            offset?: number;
            /**
             * @description How many were asked for. Seen in an official sample only.
             * @example 20
             */
            limit?: number;
            /** @description The settlements. Seen in an official sample only. */
            data: components["schemas"]["Settlement"][];
        };
        /**
         * Settlement
         * @description What was or will be paid out for some days.
         */
        Settlement: {
            /**
             * @description The number of the payout. Seen in an official sample only.
             * @example 20091225003
             */
            batch_id?: string;
            /**
             * @description The day of the payout. Seen in an official sample only.
             * @example 20091225
             */
            settlement_date?: string;
            /**
             * @description The first day of the orders in it. Seen in an official sample only.
             * @example 20091223
             */
            trade_start_date?: string;
            /**
             * @description The last day of the orders in it. Seen in an official sample only.
             * @example 20091224
             */
            trade_end_date?: string;
            /**
             * @description Which wallets, `CHINA_MAINLAND` or `CHINA_HONGKONG`. Seen in an official sample only.
             * @example CHINA_HONGKONG
             */
            wallet_region?: string;
            /**
             * Amounts of a settlement
             * @description In the smallest unit of `currency`. Seen in an official sample only.
             */
            amount?: {
                /**
                 * @description What was paid out. Seen in an official sample only.
                 * @example 123
                 */
                settled?: number;
                /**
                 * @description What was not paid out yet. Seen in an official sample only.
                 * @example 0
                 */
                unsettle?: number;
                /**
                 * @description What users paid. Seen in an official sample only.
                 * @example 225
                 */
                pay?: number;
                /**
                 * @description What was given back. Seen in an official sample only.
                 * @example 100
                 */
                refund?: number;
                /**
                 * @description What users paid without what was given back. Seen in an official sample only.
                 * @example 125
                 */
                net?: number;
                /**
                 * @description What WeChat Pay charges. Seen in an official sample only.
                 * @example 2
                 */
                fee?: number;
                /**
                 * @description The currency of settlement. Seen in an official sample only.
                 * @example HKD
                 */
                currency?: string;
            };
            /**
             * Amounts of profit sharing
             * @description In the smallest unit of `currency`. Told by third parties only.
             */
            split_amount?: {
                /**
                 * @description What was paid out. Told by third parties only.
                 * @example 123
                 */
                settled?: number;
                /**
                 * @description What was not paid out yet. Told by third parties only.
                 * @example 0
                 */
                unsettle?: number;
                /**
                 * @description What was shared. Told by third parties only.
                 * @example 123
                 */
                pay?: number;
                /**
                 * @description What was given back. Told by third parties only.
                 * @example 0
                 */
                refund?: number;
                /**
                 * @description The currency of settlement. Told by third parties only.
                 * @example HKD
                 */
                currency?: string;
            };
        };
        /**
         * Recharge balance
         * @description What is left of the money that was recharged for refunds.
         */
        RechargeBalance: {
            /**
             * @description In the smallest unit of the currency. Told by third parties only.
             * @example 123400
             */
            remaining_amount: number;
            /**
             * @description The currency of the balance. Told by third parties only.
             * @example HKD
             */
            currency: string;
        };
        /**
         * Query for a statement
         * @description One of the two modes. A query that mixes their fields is neither.
         */
        DownloadStatementQuery: components["schemas"]["DownloadStatementCommonQuery"] | components["schemas"]["DownloadStatementInstitutionalQuery"];
        /**
         * common mode
         * @description A merchant asks for its own statement.
         */
        DownloadStatementCommonQuery: {
            /**
             * @description The day, by Beijing time; one of the last 180.
             * @example 20211119
             */
            date: string;
            /**
             * @description The merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            mchid: string;
            sp_mchid?: undefined;
            sub_mchid?: undefined;
        };
        /**
         * institutional mode
         * @description An institution asks for the statement of all its sub-merchants, or of one.
         */
        DownloadStatementInstitutionalQuery: {
            /**
             * @description The day, by Beijing time; one of the last 180.
             * @example 20211119
             */
            date: string;
            /**
             * @description The institution's merchant number. The SDK fills it in with the caller's, which it can be alone.
             * @example 1900000109
             */
            sp_mchid: string;
            /**
             * @description The sub-merchant whose orders are asked for. Without it, those of all.
             * @example 10000097
             */
            sub_mchid?: string | undefined;
            mchid?: undefined;
        };
        /**
         * A statement
         * @description A text in UTF-8. The first line has the heads of the columns, separated by commas; each other line is an order or a refund. There a
         *     backtick stands before each value, and a comma between two. Nothing is escaped. Columns may be added.
         */
        Statement: string;
        /** The request is wrong, or there is no statement */
        StatementBadRequestError: {
            /** @description Names the error. */
            code: ("PARAM_ERROR" | "INVALID_REQUEST" | "NO_STATEMENT_EXIST") | string;
            /**
             * @description Says what happened, for people. Its language follows Accept-Language.
             * @example Parameter error
             */
            message: string;
            detail?: components["schemas"]["ErrorDetail"];
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
            event_type: ("PAPAY.SIGN" | "PAPAY.TERMINATE" | "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL") | string;
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
             * @description The kind of plaintext, such as `papay`, `transaction` or `refund`. Told by third parties only.
             * @example papay
             */
            original_type?: string;
        };
        /**
         * Notice of a payment, common mode
         * @description The plaintext of a notification to a merchant. Only what identifies the order is required.
         * @example {
         *       "mchid": "10000091",
         *       "appid": "wxcbda96de0b165486",
         *       "out_trade_no": "1217752501201407033233368018",
         *       "transaction_id": "4200001136202112092809736426",
         *       "trade_type": "AUTH",
         *       "trade_state": "SUCCESS",
         *       "amount": {
         *         "total": 888,
         *         "currency": "HKD",
         *         "payer_total": 815,
         *         "payer_currency": "CNY"
         *       },
         *       "success_time": "2021-12-09T10:56:27+08:00"
         *     }
         */
        CommonTransactionNotice: {
            /**
             * @description The merchant number. Seen in an official sample only.
             * @example 10000091
             */
            mchid?: string;
            /**
             * @description The merchant's appid. Seen in an official sample only.
             * @example wxcbda96de0b165486
             */
            appid?: string;
            /**
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
            /**
             * @description WeChat Pay's number for the order. Some sources call it `id`; that is read as this. Seen in an official sample only.
             * @example 4200001136202112092809736426
             */
            transaction_id?: string;
            /** @description The state of the order. Only `SUCCESS` and `REFUND` say that the user paid. Other values may come later. Seen in an official sample only. */
            trade_state?: ("SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "REVOKED" | "PAYERROR") | string;
            /**
             * @description The state, for people. Seen in an official sample only.
             * @example Paid
             */
            trade_state_desc?: string;
            /**
             * @description How the payment came about, `AUTH` for a deduction. Seen in an official sample only.
             * @example AUTH
             */
            trade_type?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["TransactionAmounts"];
            /**
             * @description The bank that paid, or `CFT` for the user's balance. Seen in an official sample only.
             * @example CFT
             */
            bank_type?: string;
            /**
             * @description What the merchant gave as `attach`.
             * @example October
             */
            attach?: string;
            /**
             * Format: date-time
             * @description When it was paid, RFC 3339. Seen in an official sample only.
             * @example 2021-12-09T10:56:27+08:00
             */
            success_time?: string;
            /** @description Seen in an official sample only. */
            payer?: components["schemas"]["Payer"];
            /** @description Coupons and discounts that were used. Seen in an official sample only. */
            promotion_detail?: components["schemas"]["Promotion"][];
        };
        /**
         * Notice of a payment, institutional mode
         * @description The plaintext of a notification to an institution. Only what identifies the order, and tells the mode, is required.
         * @example {
         *       "sp_mchid": "10000098",
         *       "sub_mchid": "10000097",
         *       "sp_appid": "wxcbda96de0b165486",
         *       "out_trade_no": "1217752501201407033233368018",
         *       "transaction_id": "4200001136202112092809736426",
         *       "trade_type": "AUTH",
         *       "trade_state": "SUCCESS",
         *       "amount": {
         *         "total": 888,
         *         "currency": "HKD",
         *         "payer_total": 815,
         *         "payer_currency": "CNY"
         *       },
         *       "success_time": "2021-12-09T10:56:27+08:00"
         *     }
         */
        InstitutionalTransactionNotice: {
            /**
             * @description The institution's merchant number. It tells this mode from the other. Seen in an official sample only.
             * @example 10000098
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
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 1217752501201407033233368018
             */
            out_trade_no: string;
            /**
             * @description WeChat Pay's number for the order. Some sources call it `id`; that is read as this. Seen in an official sample only.
             * @example 4200001136202112092809736426
             */
            transaction_id?: string;
            /** @description The state of the order. Only `SUCCESS` and `REFUND` say that the user paid. Other values may come later. Seen in an official sample only. */
            trade_state?: ("SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "REVOKED" | "PAYERROR") | string;
            /**
             * @description The state, for people. Seen in an official sample only.
             * @example Paid
             */
            trade_state_desc?: string;
            /**
             * @description How the payment came about, `AUTH` for a deduction. Seen in an official sample only.
             * @example AUTH
             */
            trade_type?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["TransactionAmounts"];
            /**
             * @description The bank that paid, or `CFT` for the user's balance. Seen in an official sample only.
             * @example CFT
             */
            bank_type?: string;
            /**
             * @description What the merchant gave as `attach`.
             * @example October
             */
            attach?: string;
            /**
             * Format: date-time
             * @description When it was paid, RFC 3339. Seen in an official sample only.
             * @example 2021-12-09T10:56:27+08:00
             */
            success_time?: string;
            /** @description Seen in an official sample only. */
            payer?: components["schemas"]["Payer"];
            /** @description Coupons and discounts that were used. Seen in an official sample only. */
            promotion_detail?: components["schemas"]["Promotion"][];
        };
        /**
         * Notice of a refund, common mode
         * @description The plaintext of a notification to a merchant. Only what identifies the refund is required.
         * @example {
         *       "mchid": "1900000109",
         *       "transaction_id": "1008450740201411110005820873",
         *       "out_trade_no": "20150806125346",
         *       "refund_id": "50200207182018070300011301001",
         *       "out_refund_no": "R20150806125346",
         *       "refund_status": "SUCCESS",
         *       "success_time": "2018-06-08T10:34:56+08:00",
         *       "recv_account": "CMB credit card 0403",
         *       "amount": {
         *         "total": 888,
         *         "refund": 100,
         *         "currency": "HKD",
         *         "payer_total": 815,
         *         "payer_refund": 92,
         *         "payer_currency": "CNY"
         *       }
         *     }
         */
        CommonRefundNotice: {
            /**
             * @description The merchant number. Seen in an official sample only.
             * @example 1900000109
             */
            mchid?: string;
            /**
             * @description WeChat Pay's number for the order. Seen in an official sample only.
             * @example 1008450740201411110005820873
             */
            transaction_id?: string;
            /**
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 20150806125346
             */
            out_trade_no?: string;
            /**
             * @description WeChat Pay's number for the refund, which answers call `id`. Seen in an official sample only.
             * @example 50200207182018070300011301001
             */
            refund_id?: string;
            /**
             * @description The merchant's own number for the refund.
             * @example R20150806125346
             */
            out_refund_no: string;
            /** @description How the refund ended. It decides, whatever `event_type` says. Other values may come later. Seen in an official sample only. */
            refund_status?: ("SUCCESS" | "CLOSED" | "ABNORMAL") | string;
            /**
             * Format: date-time
             * @description When the user had the money, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            success_time?: string;
            /**
             * @description Where the money goes. Seen in an official sample only.
             * @example CMB credit card 0403
             */
            recv_account?: string;
            /**
             * @description From which money it was paid: `REFUND_SOURCE_UNSETTLED_FUNDS` or `REFUND_SOURCE_RECHARGE_FUNDS`. Official samples
             *     spell the latter `REFUND_SOURCE_REchARGE_FUNDS`; that is read as this. Seen in an official sample only.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             */
            fund_source?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["RefundNoticeAmounts"];
        };
        /**
         * Amounts of a refund
         * @description Of the order and of the refund, each in the smallest unit of its currency.
         */
        RefundNoticeAmounts: {
            /**
             * @description What the merchant had asked for. Seen in an official sample only.
             * @example 888
             */
            total?: number;
            /**
             * @description What the merchant asked to give back. Seen in an official sample only.
             * @example 100
             */
            refund?: number;
            /**
             * @description The currency of `total` and `refund`. Seen in an official sample only.
             * @example HKD
             */
            currency?: string;
            /**
             * @description What the user had paid. Seen in an official sample only.
             * @example 815
             */
            payer_total?: number;
            /**
             * @description What the user gets back. Seen in an official sample only.
             * @example 92
             */
            payer_refund?: number;
            /**
             * @description The currency of `payer_total` and `payer_refund`. Seen in an official sample only.
             * @example CNY
             */
            payer_currency?: string;
            /** @description Seen in an official sample only. */
            exchange_rate?: components["schemas"]["ExchangeRate"];
        };
        /**
         * Notice of a refund, institutional mode
         * @description The plaintext of a notification to an institution. Only what identifies the refund, and tells the mode, is required.
         * @example {
         *       "sp_mchid": "1900000109",
         *       "sub_mchid": "10000097",
         *       "transaction_id": "1008450740201411110005820873",
         *       "out_trade_no": "20150806125346",
         *       "refund_id": "50200207182018070300011301001",
         *       "out_refund_no": "R20150806125346",
         *       "refund_status": "SUCCESS",
         *       "success_time": "2018-06-08T10:34:56+08:00",
         *       "recv_account": "CMB credit card 0403",
         *       "amount": {
         *         "total": 888,
         *         "refund": 100,
         *         "currency": "HKD",
         *         "payer_total": 815,
         *         "payer_refund": 92,
         *         "payer_currency": "CNY"
         *       }
         *     }
         */
        InstitutionalRefundNotice: {
            /**
             * @description The institution's merchant number. It tells this mode from the other. Seen in an official sample only.
             * @example 1900000109
             */
            sp_mchid: string;
            /**
             * @description The sub-merchant's number. Seen in an official sample only.
             * @example 10000097
             */
            sub_mchid?: string;
            /**
             * @description WeChat Pay's number for the order. Seen in an official sample only.
             * @example 1008450740201411110005820873
             */
            transaction_id?: string;
            /**
             * @description The merchant's own number for the order. Seen in an official sample only.
             * @example 20150806125346
             */
            out_trade_no?: string;
            /**
             * @description WeChat Pay's number for the refund, which answers call `id`. Seen in an official sample only.
             * @example 50200207182018070300011301001
             */
            refund_id?: string;
            /**
             * @description The merchant's own number for the refund.
             * @example R20150806125346
             */
            out_refund_no: string;
            /** @description How the refund ended. It decides, whatever `event_type` says. Other values may come later. Seen in an official sample only. */
            refund_status?: ("SUCCESS" | "CLOSED" | "ABNORMAL") | string;
            /**
             * Format: date-time
             * @description When the user had the money, RFC 3339. Seen in an official sample only.
             * @example 2018-06-08T10:34:56+08:00
             */
            success_time?: string;
            /**
             * @description Where the money goes. Seen in an official sample only.
             * @example CMB credit card 0403
             */
            recv_account?: string;
            /**
             * @description From which money it was paid: `REFUND_SOURCE_UNSETTLED_FUNDS` or `REFUND_SOURCE_RECHARGE_FUNDS`. Official samples
             *     spell the latter `REFUND_SOURCE_REchARGE_FUNDS`; that is read as this. Seen in an official sample only.
             * @example REFUND_SOURCE_UNSETTLED_FUNDS
             */
            fund_source?: string;
            /** @description Seen in an official sample only. */
            amount?: components["schemas"]["RefundNoticeAmounts"];
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
        /** @description The request, or the state of the order, is wrong. */
        OrderBadRequest: {
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
                "application/json": components["schemas"]["OrderBadRequestError"];
            };
        };
        /** @description Understood, but refused. */
        DeductionForbidden: {
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
                "application/json": components["schemas"]["DeductionForbiddenError"];
            };
        };
        /** @description Nothing is known under this number. */
        OrderNotFound: {
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
                "application/json": components["schemas"]["OrderNotFoundError"];
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
        /** @description The request is wrong. */
        RefundBadRequest: {
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
                "application/json": components["schemas"]["RefundBadRequestError"];
            };
        };
        /** @description Understood, but refused. */
        RefundForbidden: {
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
                "application/json": components["schemas"]["RefundForbiddenError"];
            };
        };
        /** @description A fault of WeChat Pay. */
        RefundInternalServerError: {
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
                "application/json": components["schemas"]["RefundInternalServerError"];
            };
        };
        /** @description The request is wrong, or there is no statement. It may come unsigned. */
        StatementBadRequest: {
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
                "application/json": components["schemas"]["StatementBadRequestError"];
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
    createTransaction: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description What to charge whom, in one of the two modes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransactionRequest"];
            };
        };
        responses: {
            /** @description The order. Always signed. Read `trade_state`. */
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["OrderBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DeductionForbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransaction: {
        parameters: {
            query: {
                /** @description Whose order, in one of the two modes. */
                query: components["schemas"]["GetTransactionQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description WeChat Pay's number for the order. */
                transaction_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The order. Always signed. */
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransactionByOutTradeNo: {
        parameters: {
            query: {
                /** @description Whose order, in one of the two modes. */
                query: components["schemas"]["GetTransactionQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description The merchant's own number for the order. */
                out_trade_no: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The order. Always signed. */
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
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reverseTransaction: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description The merchant's own number for the order. */
                out_trade_no: string;
            };
            cookie?: undefined;
        };
        /** @description Whose order, in one of the two modes. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReverseTransactionRequest"];
            };
        };
        responses: {
            /** @description The order is closed. Always signed, without a body. */
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
            400: components["responses"]["OrderBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRefunds: {
        parameters: {
            query: {
                /** @description Which refunds, in one of the two modes. */
                query: components["schemas"]["ListRefundsQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds. Always signed. */
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
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRefund: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description What to give back of which order, in one of the two modes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund was accepted. Always signed. */
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
                    "application/json": components["schemas"]["AcceptedRefund"];
                };
            };
            400: components["responses"]["RefundBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RefundForbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RefundInternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRefund: {
        parameters: {
            query: {
                /** @description Whose refund, in one of the two modes. */
                query: components["schemas"]["GetRefundQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description WeChat Pay's number for the refund. */
                refund_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. Always signed. */
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
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRefundByOutRefundNo: {
        parameters: {
            query: {
                /** @description Whose refund, in one of the two modes. */
                query: components["schemas"]["GetRefundQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description The merchant's own number for the refund. */
                out_refund_no: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. Always signed. */
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
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSettlements: {
        parameters: {
            query: {
                /** @description Which settlements. */
                query: components["schemas"]["ListSettlementsQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settlements. Always signed. */
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
                    "application/json": components["schemas"]["SettlementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRechargeBalance: {
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
            /** @description The balance. Always signed. */
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
                    "application/json": components["schemas"]["RechargeBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubMerchantRechargeBalance: {
        parameters: {
            query?: undefined;
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path: {
                /** @description The sub-merchant's number. */
                sub_mchid: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. Always signed. */
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
                    "application/json": components["schemas"]["RechargeBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadStatement: {
        parameters: {
            query: {
                /** @description Which day, and whose, in one of the two modes. */
                query: components["schemas"]["DownloadStatementQuery"];
            };
            header?: {
                /** @description The language of messages in answers. */
                "Accept-Language"?: components["parameters"]["Accept-Language"] | undefined;
            } | undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. Always signed, by its digest. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["Request-ID"];
                    "Wechatpay-Nonce": components["headers"]["Wechatpay-Nonce"];
                    "Wechatpay-Serial": components["headers"]["Wechatpay-Serial"];
                    /** @description The signature over timestamp, nonce and `{"sha1":"<Wechatpay-Statement-Sha1>"}`, each followed by a line feed. */
                    "Wechatpay-Signature": string;
                    "Wechatpay-Signature-Type": components["headers"]["Wechatpay-Signature-Type"];
                    /** @description The SHA-1 of the whole text, decompressed, in hexadecimal. */
                    "Wechatpay-Statement-Sha1": string;
                    "Wechatpay-Timestamp": components["headers"]["Wechatpay-Timestamp"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["Statement"];
                };
            };
            400: components["responses"]["StatementBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            /** @description Acknowledged. WeChat Pay does not send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Acknowledged, without a body. */
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
    transactionNotification: {
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
            /** @description Acknowledged. WeChat Pay does not send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Acknowledged, without a body. */
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
    refundNotification: {
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
            /** @description Acknowledged. WeChat Pay does not send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            /** @description Acknowledged, without a body. */
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
/** The fields of requests that the SDK fills in with the caller's merchant number when they are left out. */
export type FilledIn = "mchid" | "sp_mchid";
