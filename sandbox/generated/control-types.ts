// Generated from sandbox/spec/control.yaml by scripts/generate. Do not edit: change the document, then run
// `npm run generate`.
export interface paths {
    "/sandbox/health": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Ask whether the sandbox runs
         * @description For scripts that wait for the start.
         */
        get: operations["platform.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/state": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get everything
         * @description Everything that the console shows, in one answer.
         */
        get: operations["platform.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/events": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Follow the changes
         * @description Server-sent events: `snapshot` with everything first, then each change by its kind, such as `exchange`, `contract`,
         *     `order` or `notification`. 32 clients at a time.
         */
        get: operations["platform.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/platform": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get the settings
         * @description The settings, the certificates and the merchants. No key is among them.
         */
        get: operations["platform.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/platform-certificates": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Change the platform certificate
         * @description Lists a new platform certificate, or signs with it.
         */
        post: operations["platform.changeCertificates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/forwarding": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Change where notifications go
         * @description As `--forward-to` does at the start, until the sandbox ends. Notifications that are held or wait for their next delivery go
         *     to the new address, too.
         */
        post: operations["platform.forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/test-values": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List the test values
         * @description The texts that decide the outcome of a deduction or a refund, and the test users.
         */
        get: operations["testValues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/openapi.yaml": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get this document as YAML
         * @description This document.
         */
        get: operations["platform.openapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/openapi.json": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get this document as JSON
         * @description This document.
         */
        get: operations["platform.openapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/ca.pem": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get the certificate of the test CA
         * @description With `--https`, the certificate that clients must trust. Without it, 404.
         */
        get: operations["platform.testCa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/sessions": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List signing sessions
         * @description The sessions that fit all given filters, newest first.
         */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/sessions/{session_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a session
         * @description The session with its contract, its notification, the orders and the refunds: what the phone shows.
         */
        get: operations["sessions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/sessions/{session_id}/agree": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Agree for the user
         * @description The user agrees: the contract is signed, and its notification `PAPAY.SIGN` is sent.
         */
        post: operations["sessions.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/sessions/{session_id}/decline": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Decline for the user
         * @description The user declines. Nothing is sent: WeChat Pay reports signed contracts only.
         */
        post: operations["sessions.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/sessions/{session_id}/expire": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Expire a session
         * @description The time of an open session is over now. It cannot be signed any more, and nothing is sent.
         */
        post: operations["sessions.expire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/contracts": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List contracts
         * @description The contracts that fit all given filters, newest first. `out_contract_code` finds the contract of a session.
         */
        get: operations["contracts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/contracts/{contract_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a contract
         * @description The contract with its history.
         */
        get: operations["contracts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/contracts/{contract_id}/terminate": {
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
         * @description Ends a contract, by default as its user. Its notification `PAPAY.TERMINATE` goes to the termination URL.
         */
        post: operations["contracts.terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/contracts/{contract_id}/expire": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Expire a contract
         * @description The time of a contract is over now: it ends with the mode `EXPIRED`.
         */
        post: operations["contracts.expire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List orders
         * @description The orders that fit all given filters, newest first.
         */
        get: operations["orders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders/{transaction_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get an order
         * @description The order, also while queries of the merchant do not find it yet.
         */
        get: operations["orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders/{transaction_id}/end": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * End a payment
         * @description Ends a payment that waits for its user (`USERPAYING`).
         */
        post: operations["orders.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders/{transaction_id}/refund": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order
         * @description Refunds an order as the merchant platform does. No notification is sent, since such a refund has no `notify_url`.
         */
        post: operations["orders.refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/refunds": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List refunds
         * @description The refunds that fit all given filters, newest first.
         */
        get: operations["refunds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/refunds/{refund_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a refund
         * @description The refund.
         */
        get: operations["refunds.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/refunds/{refund_id}/end": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * End a refund
         * @description Ends a refund that is processed (`PROCESSING`).
         */
        post: operations["refunds.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/wallets": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List wallets
         * @description The wallets of the users who signed last, and those that were set before a signing.
         */
        get: operations["wallets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/wallets/{openid}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a wallet
         * @description The wallet of a user. Before its first change it is that of the test user whose beginning the `openid` has.
         */
        get: operations["wallets.get"];
        /**
         * Change a wallet
         * @description Changes the balance, the currency, the cards or the preferred method of a user.
         */
        put: operations["wallets.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/wallets/{openid}/cards/{bank_type}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        /**
         * Change a card
         * @description Locks a card, or changes the amount that can be charged to it.
         */
        put: operations["wallets.setCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/notifications": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List notifications
         * @description The notifications that fit all given filters, newest first, with their deliveries.
         */
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/notifications/wait": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Wait for a notification
         * @description Answers as soon as there is a notification that fits all given filters, with the newest one; 404 when none has come
         *     within `timeout_seconds`. `state=ACKNOWLEDGED` waits until the receiver has acknowledged it.
         */
        get: operations["notifications.wait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/notifications/{notification_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a notification
         * @description The notification with its deliveries.
         */
        get: operations["notifications.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/notifications/{notification_id}/resend": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Send a notification again
         * @description Queues one more delivery, at once. A fault applies to this delivery only.
         */
        post: operations["notifications.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/requests": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List requests
         * @description The requests that fit all given filters, newest first, each with its verdict. The last 1,000 are kept.
         */
        get: operations["requests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/requests/{request_id}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a request
         * @description The request with its headers, its body, the signed message and the findings of the doctor.
         */
        get: operations["requests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/signed-request": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        put?: never;
        /**
         * Sign a request
         * @description Signs a request with the test key of a merchant, for code that cannot sign yet. It is not sent. It is accepted once, for 5 minutes. Without
         *     fields it is `createAppSigningSession` with a new `out_contract_code`.
         */
        post: operations["requests.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/faults": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List the faults that are switched on
         * @description The faults that apply to the next requests, besides those that a request has itself.
         */
        get: operations["faults.list"];
        /**
         * Replace the faults
         * @description Replaces all faults that are switched on.
         */
        put: operations["faults.set"];
        /**
         * Switch a fault on
         * @description Adds one fault to those that are switched on.
         */
        post: operations["faults.add"];
        /**
         * Switch all faults off
         * @description No fault is left.
         */
        delete: operations["faults.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/fault-kinds": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List the kinds of faults
         * @description The faults that can be switched on.
         */
        get: operations["faults.kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get the time
         * @description Business time, real time, and what is due next.
         */
        get: operations["clock.get"];
        put?: never;
        /**
         * Move the clock
         * @description Moves business time forward, by a duration or to a time. It is answered when all that was due on the way is done.
         *     Business time is at most 10 years ahead of real time.
         */
        post: operations["clock.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/statements/{date}": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * Get a statement
         * @description The text of the statement of a day, as `downloadStatement` gives it. It is there at 10:00 Beijing time on the next
         *     day.
         */
        get: operations["statements.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/settlements": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /**
         * List settlements
         * @description The settlements of the last 31 days, what is to come, and the recharge balance.
         */
        get: operations["settlements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/recharge-balances": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        get?: never;
        /**
         * Set a recharge balance
         * @description Sets the balance from which refunds of settled orders are paid.
         */
        put: operations["rechargeBalances.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The sandbox runs. */
        Health: {
            /**
             * @description Always `ok`.
             * @example ok
             * @constant
             */
            status: "ok";
            /**
             * @description The version of the sandbox.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description How long the process runs.
             * @example 12.5
             */
            uptime_seconds: number;
        };
        /** @description The answer to an operation that was refused. */
        Problem: {
            /** @description What is wrong, and what to do. */
            error: components["schemas"]["Text"];
            /** @description Only for wrong input. */
            detail?: components["schemas"]["ProblemDetail"];
        };
        /** @description A text for people, in English and Chinese. */
        Text: {
            /**
             * @description English.
             * @example Accepted
             */
            en: string;
            /**
             * @description Chinese.
             * @example 已接受
             */
            zh: string;
        };
        /** @description The field that is wrong, and the rule that it breaks. */
        ProblemDetail: {
            /**
             * @description The place of the field, such as `/body/termination_mode`.
             * @example /body/termination_mode
             */
            field: string;
            /**
             * @description What is wrong with it, in English.
             * @example it is not one of the documented values
             */
            issue: string;
            /**
             * @description The value, when it is not an object or a list.
             * @example NOBODY
             */
            value?: unknown;
            /**
             * @description Where the field stands.
             * @example body
             * @enum {string}
             */
            location: "path" | "query" | "header" | "body";
        };
        /** @description Everything that the console shows. Each list has the newest item first. */
        Snapshot: {
            platform: components["schemas"]["PlatformView"];
            clock: components["schemas"]["ClockView"];
            /** @description The last 1,000 requests. */
            exchanges: components["schemas"]["ExchangeSummary"][];
            /** @description The last 200 sessions. */
            sessions: components["schemas"]["SessionView"][];
            /** @description The last 200 contracts. */
            contracts: components["schemas"]["ContractView"][];
            /** @description The last 200 orders. */
            orders: components["schemas"]["OrderView"][];
            /** @description The last 200 refunds. */
            refunds: components["schemas"]["RefundView"][];
            /** @description The wallets of the users who signed last. */
            wallets: components["schemas"]["WalletView"][];
            /** @description The last 200 notifications. */
            notifications: components["schemas"]["NotificationView"][];
            /** @description The faults that are switched on. */
            faults: components["schemas"]["ActiveFault"][];
            /** @description The faults that can be switched on. */
            fault_kinds: components["schemas"]["FaultKind"][];
        };
        /** @description The settings of the sandbox, its certificates and its merchants. */
        PlatformView: {
            /**
             * @description The base URL of the API.
             * @example http://127.0.0.1:4020
             */
            base_url: string;
            /**
             * @description With https, the file of the test CA's certificate.
             * @example /project/.wechatpay-sandbox/tls/ca.pem
             */
            ca_file: string | null;
            /**
             * @description The folder with keys and `.env`.
             * @example /project/.wechatpay-sandbox
             */
            directory: string;
            /**
             * @description The file with the variables for the merchant's code.
             * @example /project/.wechatpay-sandbox/.env
             */
            env_file: string;
            /**
             * @description Whether data is forgotten at the end.
             * @example false
             */
            memory: boolean;
            /**
             * @description Whether each session is signed at once.
             * @example false
             */
            auto_agree: boolean;
            /**
             * @description The target of all notifications.
             * @example http://localhost:3000/
             */
            forward_to: string | null;
            /**
             * @description Where notifications of terminations are sent. `null`: they are held.
             * @example https://yoursite.com/terminations
             */
            termination_url: string | null;
            /**
             * @description The divisor of the waits between deliveries.
             * @example 1
             */
            notify_speed: number;
            /**
             * @description The version of the sandbox.
             * @example 0.1.0
             */
            version: string;
            /** @description The platform certificates that are listed. */
            certificates: components["schemas"]["PlatformCertificateView"][];
            /**
             * @description The ID of the platform public key.
             * @example PUB_KEY_ID_0100000000000000000000000000000001
             */
            public_key_id: string;
            /** @description The merchant and the institution. */
            merchants: components["schemas"]["MerchantView"][];
        };
        /** @description A platform certificate. */
        PlatformCertificateView: {
            /**
             * @description The serial number of the certificate.
             * @example 5157F09EFDC096DE15EBE81A47057A7232F1B8E1
             */
            serial_no: string;
            /**
             * @description `ANNOUNCED`: listed, does not sign yet. `CURRENT`: listed, signs. `PREVIOUS`: listed, no longer signs.
             * @example CURRENT
             * @enum {string}
             */
            state: "ANNOUNCED" | "CURRENT" | "PREVIOUS";
            /**
             * Format: date-time
             * @description When it ends, in real time.
             * @example 2026-01-02T03:04:05.000Z
             */
            expires_at: string;
        };
        /** @description A merchant or an institution. */
        MerchantView: {
            /**
             * @description `common`: the merchant itself. `institutional`: an institution for its sub-merchant.
             * @example common
             * @enum {string}
             */
            mode: "common" | "institutional";
            /** @description Its name. */
            name: components["schemas"]["Text"];
            /**
             * @description The merchant number of the caller.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description Its first appid.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * @description The sub-merchant. `null` in common mode.
             * @example 10000097
             */
            sub_mchid: string | null;
            /**
             * @description The first appid of the sub-merchant.
             * @example wxcbda96de0b165484
             */
            sub_appid: string | null;
            /**
             * @description The plans.
             * @example [
             *       123
             *     ]
             */
            plan_ids: number[];
            /**
             * @description The serial number of the merchant API certificate.
             * @example 1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C
             */
            serial_no: string;
            /**
             * Format: date-time
             * @description When that certificate ends, in real time.
             * @example 2026-01-02T03:04:05.000Z
             */
            certificate_expires_at: string;
        };
        /** @description The business clock. */
        ClockView: {
            /**
             * Format: date-time
             * @description Business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            now: string;
            /**
             * Format: date-time
             * @description The time of this machine, which signatures use.
             * @example 2026-01-02T03:04:05.000Z
             */
            real: string;
            /**
             * @description How far business time is ahead of real time.
             * @example 0
             */
            offset_milliseconds: number;
            /** @description The next work; its time may be past while a delivery is running or waiting. */
            next: components["schemas"]["DueView"] | null;
        };
        /** @description Work with its due time. */
        DueView: {
            /**
             * Format: date-time
             * @description When it is due, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            at: string;
            /**
             * @description The kind. `session` and `contract` expire, `notification` is sent, `agreement` is automatic; there are other kinds.
             * @example notification
             */
            what: string;
            /**
             * @description The item that the work is about.
             * @example EV-2026010203040500000001
             */
            id: string;
        };
        /** @description A request to the API in the list. */
        ExchangeSummary: {
            /**
             * @description The `Request-ID` of the answer.
             * @example 0123456789ABCDEF0123456789ABCDEF01234567-0
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came, in real time.
             * @example 2026-01-02T03:04:05.000Z
             */
            at: string;
            /**
             * @description The method.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query, as sent.
             * @example /v3/global/papay/contracts/app-pre-entrust-sign
             */
            target: string;
            /**
             * @description The status of the answer. `null` when a fault closed the connection before the status.
             * @example 401
             */
            status: number | null;
            /**
             * @description The error code of the answer, such as `SIGN_ERROR`.
             * @example SIGN_ERROR
             */
            code: string | null;
            /**
             * @description The merchant number of Authorization.
             * @example 10000091
             */
            mchid: string | null;
            /**
             * @description How long the answer took.
             * @example 3.2
             */
            milliseconds: number;
            /**
             * @description The faults of the request, such as `latency=500`.
             * @example latency=500
             */
            fault: string | null;
            /** @description Why the request was accepted or refused, in short. */
            verdict: components["schemas"]["Text"];
            /**
             * @description The IDs of the doctor's findings, such as `body-bom`.
             * @example [
             *       "body-bom"
             *     ]
             */
            causes: string[];
        };
        /** @description A signing session. */
        SessionView: {
            /**
             * @description The number of the session.
             * @example 202601020304050600000001
             */
            session_id: string;
            /**
             * @description Where the user signs.
             * @example app
             * @enum {string}
             */
            channel: "app" | "mini-program" | "h5" | "jsapi" | "web";
            /**
             * @description `common`: the merchant itself. `institutional`: an institution for its sub-merchant.
             * @example common
             * @enum {string}
             */
            mode: "common" | "institutional";
            /**
             * @description The merchant number of the caller.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description The sub-merchant. `null` in common mode.
             * @example 10000097
             */
            sub_mchid: string | null;
            /** @description The merchant's name on the phone. */
            merchant_name: components["schemas"]["Text"];
            /**
             * @description The appid of the merchant, or of the sub-merchant.
             * @example wxcbda96de0b165486
             */
            appid: string;
            /**
             * @description The plan.
             * @example 123
             */
            plan_id: number;
            /**
             * @description The merchant's number of the contract.
             * @example 100001256
             */
            out_contract_code: string;
            /**
             * @description The name of the user at the merchant.
             * @example Zhang San
             */
            user_display_name: string;
            /**
             * @description Where the merchant wants the notification of the signing.
             * @example https://yoursite.com/wechatpay
             */
            success_notify_url: string;
            /**
             * @description The target of its notification. `null`: it is held, see `notify_held`.
             * @example http://127.0.0.1:3000/wechatpay
             */
            notify_target: string | null;
            /** @description Why its notification will be held. */
            notify_held: components["schemas"]["Text"] | null;
            /**
             * @description The real platform compares it with the user's address at signing.
             * @example 119.145.83.6
             */
            user_client_ip: string | null;
            /**
             * Format: date-time
             * @description When it was made, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ends unsigned, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            expires_at: string;
            /**
             * @description Only an `OPEN` session can be signed.
             * @example OPEN
             * @enum {string}
             */
            state: "OPEN" | "SIGNED" | "DECLINED" | "EXPIRED";
            /**
             * @description The `query` of an app's hand-off. For every channel, the phone is at `/phone?` followed by it.
             * @example sessionId=202601020304050600000001
             */
            query: string;
            /**
             * @description The answer of H5 and JSAPI, the signing page on the phone.
             * @example http://127.0.0.1:4020/global/papay/contracts/login?os_session_id=202601020304050600000001
             */
            sign_url: string | null;
            /**
             * @description The answer of PC web, the page with the QR code.
             * @example http://127.0.0.1:4020/global/papay/contracts/sessions/show_code?os_session_id=202601020304050600000001
             */
            show_code_url: string | null;
            /**
             * @description The page to open after the signing.
             * @example https://yoursite.com/signed
             */
            return_url: string | null;
            /**
             * @description The app to open after the signing.
             * @example wxcbda96de0b165486
             */
            return_appid: string | null;
        };
        /** @description A contract. */
        ContractView: {
            /**
             * @description WeChat Pay's number of the contract.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The session in which it was signed.
             * @example 202601020304050600000001
             */
            session_id: string;
            /**
             * @description The channel of its session.
             * @example app
             * @enum {string}
             */
            channel: "app" | "mini-program" | "h5" | "jsapi" | "web";
            /**
             * @description `common`: the merchant itself. `institutional`: an institution for its sub-merchant.
             * @example common
             * @enum {string}
             */
            mode: "common" | "institutional";
            /**
             * @description The merchant number of the caller.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description The sub-merchant. `null` in common mode.
             * @example 10000097
             */
            sub_mchid: string | null;
            /**
             * @description The plan.
             * @example 123
             */
            plan_id: number;
            /**
             * @description The merchant's number of the contract.
             * @example 100001256
             */
            out_contract_code: string;
            /**
             * @description The name of the user at the merchant.
             * @example Zhang San
             */
            user_display_name: string;
            /**
             * @description Only a `SIGNED` contract can be charged.
             * @example SIGNED
             * @enum {string}
             */
            state: "SIGNED" | "TERMINATED";
            /**
             * Format: date-time
             * @description When it was signed.
             * @example 2026-01-02T03:04:05.000Z
             */
            signed_at: string;
            /**
             * Format: date-time
             * @description When it expires. `null`: it does not expire.
             * @example 2026-01-02T03:04:05.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             * @example 2026-01-02T03:04:05.000Z
             */
            terminated_at: string | null;
            /**
             * @description How it was terminated.
             * @example USER
             * @enum {string|null}
             */
            termination_mode: "USER" | "MERCHANT" | "PLATFORM" | "EXPIRED" | null;
            /**
             * @description The reason that the merchant gave.
             * @example The user asked for it
             */
            termination_note: string | null;
            /** @description Its events, oldest first. */
            history: components["schemas"]["ContractEvent"][];
        };
        /** @description An event of a contract. */
        ContractEvent: {
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-01-02T03:04:05.000Z
             */
            at: string;
            /**
             * @description `NOTIFIED`: a delivery was acknowledged. `NOTIFICATION_FAILED`: it was not.
             * @example SIGNED
             * @enum {string}
             */
            what: "SIGNED" | "NOTIFIED" | "NOTIFICATION_FAILED" | "TERMINATED";
            /**
             * @description The channel of `SIGNED`, the mode of `TERMINATED`.
             * @example app
             * @enum {string|null}
             */
            by: "app" | "mini-program" | "h5" | "jsapi" | "web" | "USER" | "MERCHANT" | "PLATFORM" | "EXPIRED" | null;
            /**
             * @description Only for a delivery.
             * @example EV-2026010203040500000001
             */
            notification_id: string | null;
            /**
             * @description Only for a delivery.
             * @example PAPAY.SIGN
             * @enum {string|null}
             */
            event_type: "PAPAY.SIGN" | "PAPAY.TERMINATE" | null;
            /**
             * @description Only for a delivery: the status of the answer. `null` without an answer.
             * @example 204
             */
            status: number | null;
            /**
             * @description Only for a delivery that was sent with a fault. A receiver that refuses it does right: then `what` is `NOTIFICATION_FAILED`, and `status` is not `null`.
             * @example wrong-signature
             * @enum {string|null}
             */
            fault: "wrong-signature" | "unknown-serial" | "stale-timestamp" | null;
        };
        /** @description An order. */
        OrderView: {
            /**
             * @description WeChat Pay's number of the order.
             * @example 4200001234202601020000000001
             */
            transaction_id: string;
            /**
             * @description The merchant's number of the order.
             * @example ORDER-1
             */
            out_trade_no: string;
            /**
             * @description `common`: the merchant itself. `institutional`: an institution for its sub-merchant.
             * @example common
             * @enum {string}
             */
            mode: "common" | "institutional";
            /**
             * @description The merchant number of the caller.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description The sub-merchant. `null` in common mode.
             * @example 10000097
             */
            sub_mchid: string | null;
            /**
             * @description The contract that was charged.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The user who pays.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid: string;
            /**
             * @description What is charged for.
             * @example Example Music, first month
             */
            description: string;
            /**
             * @description The merchant's own data.
             * @example subscription 7
             */
            attach: string | null;
            /**
             * @description As queries answer it.
             * @example SUCCESS
             * @enum {string}
             */
            trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "PAYERROR";
            /**
             * @description What the merchant charges.
             * @example 888
             */
            total: number;
            /**
             * @description The currency of the order.
             * @example HKD
             */
            currency: string;
            /**
             * @description What the user pays.
             * @example 888
             */
            payer_total: number;
            /**
             * @description The currency of a mainland or a Hong Kong wallet.
             * @example CNY
             * @enum {string}
             */
            payer_currency: "CNY" | "HKD";
            /**
             * @description The part of `total` that was refunded or is being refunded.
             * @example 888
             */
            refunded: number;
            /**
             * @description The bank of the payment. `CFT`: the balance. `null`: not paid.
             * @example CFT
             */
            bank_type: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-02T03:04:05.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description From this time on, queries find the order. The fault `order-unseen` makes it later than `created_at`.
             * @example 2026-01-02T03:04:05.000Z
             */
            visible_at: string;
            /**
             * Format: date-time
             * @description When it was paid.
             * @example 2026-01-02T03:04:05.000Z
             */
            paid_at: string | null;
        };
        /** @description A refund. */
        RefundView: {
            /**
             * @description WeChat Pay's number of the refund.
             * @example 5000001234202601020000000001
             */
            refund_id: string;
            /**
             * @description The merchant's number of the refund.
             * @example REFUND-1
             */
            out_refund_no: string;
            /**
             * @description WeChat Pay's number of the order.
             * @example 4200001234202601020000000001
             */
            transaction_id: string;
            /**
             * @description The merchant's number of the order.
             * @example ORDER-1
             */
            out_trade_no: string;
            /**
             * @description The merchant number of the caller.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description The sub-merchant. `null` in common mode.
             * @example 10000097
             */
            sub_mchid: string | null;
            /**
             * @description As queries answer it.
             * @example PROCESSING
             * @enum {string}
             */
            status: "PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL";
            /**
             * @description What the merchant refunds.
             * @example 888
             */
            refund: number;
            /**
             * @description The currency of the order.
             * @example HKD
             */
            currency: string;
            /**
             * @description What the user gets.
             * @example 888
             */
            payer_refund: number;
            /**
             * @description The currency of a mainland or a Hong Kong wallet.
             * @example CNY
             * @enum {string}
             */
            payer_currency: "CNY" | "HKD";
            /**
             * @description The reason that the merchant gave.
             * @example The user changed their mind
             */
            reason: string | null;
            /**
             * @description The funds that pay for it.
             * @example UNSETTLED
             * @enum {string}
             */
            source: "UNSETTLED" | "RECHARGE";
            /**
             * @description The account that gets the money.
             * @example User balance
             */
            account: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-02T03:04:05.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ended, with any status.
             * @example 2026-01-02T03:04:05.000Z
             */
            finished_at: string | null;
        };
        /** @description The money of a user. */
        WalletView: {
            /**
             * @description The user.
             * @example ouFhd5X9s9WteC3eWRjXV3lea123
             */
            openid: string;
            /**
             * @description The currency of a mainland or a Hong Kong wallet.
             * @example CNY
             * @enum {string}
             */
            currency: "CNY" | "HKD";
            /**
             * @description The balance.
             * @example 888
             */
            balance: number;
            /** @description The cards. */
            cards: components["schemas"]["Card"][];
            /**
             * @description The method to charge first. `CFT`: the balance; otherwise the `bank_type` of a card.
             * @example CFT
             */
            preferred: string;
        };
        /** @description A card of a user. */
        Card: {
            /**
             * @description The `bank_type` of payments with this card.
             * @example CMB_DEBIT
             */
            bank_type: string;
            /**
             * @description The name of the card.
             * @example CMB debit card
             */
            name: string;
            /**
             * @description Its last four digits.
             * @example 0403
             */
            ends_in: string;
            /**
             * @description The amount that can be charged.
             * @example 888
             */
            available: number;
            /**
             * @description `true`: the security lock is on, and every payment is refused.
             * @example false
             */
            locked?: boolean | undefined;
        };
        /** @description A notification with its deliveries. */
        NotificationView: {
            /**
             * @description The number of the notification.
             * @example EV-2026010203040500000001
             */
            id: string;
            /**
             * @description What happened.
             * @example PAPAY.SIGN
             * @enum {string}
             */
            event_type: "PAPAY.SIGN" | "PAPAY.TERMINATE" | "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL";
            /**
             * @description The contract; of a payment or a refund, that of its order.
             * @example Wx15463511252015071056489715
             */
            contract_id: string;
            /**
             * @description The merchant's number of the contract.
             * @example 100001256
             */
            out_contract_code: string;
            /**
             * @description From the request; for a termination, the plan's termination URL, `null` without one.
             * @example https://yoursite.com/wechatpay
             */
            notify_url: string | null;
            /**
             * @description Where it is sent, `notify_url` or `--forward-to`. `null`: it is held, see `held`.
             * @example http://127.0.0.1:3000/wechatpay
             */
            target: string | null;
            /** @description Why it is not sent. */
            held: components["schemas"]["Text"] | null;
            /**
             * @description `ACKNOWLEDGED`: the receiver acknowledged it. `GIVEN_UP`: the last attempt failed. `HELD`: it has no target, see `held`.
             * @example ACKNOWLEDGED
             * @enum {string}
             */
            state: "PENDING" | "ACKNOWLEDGED" | "GIVEN_UP" | "HELD";
            /**
             * Format: date-time
             * @description When it was made, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it is sent next, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            next_attempt_at: string | null;
            /** @description Its deliveries, oldest first. */
            attempts: components["schemas"]["AttemptView"][];
            /**
             * @description The decrypted contract, order or refund, as JSON text.
             * @example {"contract_id":"Wx15463511252015071056489715"}
             */
            plaintext: string;
            /**
             * @description Only for a payment or a refund.
             * @example 4200001234202601020000000001
             */
            transaction_id: string | null;
            /**
             * @description Only for a refund.
             * @example 5000001234202601020000000001
             */
            refund_id: string | null;
        };
        /** @description One delivery of a notification. */
        AttemptView: {
            /**
             * @description 1 for the first.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was sent, in business time.
             * @example 2026-01-02T03:04:05.000Z
             */
            at: string;
            /**
             * @description Where it was sent.
             * @example http://127.0.0.1:3000/wechatpay
             */
            url: string;
            request: components["schemas"]["SentNotification"];
            /**
             * @description The signed message, which is timestamp, nonce and body, each followed by a line feed.
             * @example 1767323045
             *     nonce
             *     {}
             */
            message: string;
            /**
             * @description The status of the answer. `null` without an answer.
             * @example 204
             */
            status: number | null;
            /**
             * @description The beginning of the receiver's body.
             * @example
             */
            answer: string;
            /** @description Why the answer does not acknowledge it. */
            problem: components["schemas"]["Text"] | null;
            /** @description It was acknowledged, but the body of the answer reports a failure. */
            warning: components["schemas"]["Text"] | null;
            /**
             * @description How long the receiver took.
             * @example 12
             */
            milliseconds: number;
            /**
             * @description Whether the receiver acknowledged it.
             * @example true
             */
            acknowledged: boolean;
            /**
             * @description The fault of one delivery. `null`: none.
             * @example wrong-signature
             * @enum {string|null}
             */
            fault: "wrong-signature" | "unknown-serial" | "stale-timestamp" | null;
        };
        /** @description The request as it was sent. */
        SentNotification: {
            /**
             * @description Names and values in the order in which they were sent.
             * @example [
             *       [
             *         "Content-Type",
             *         "application/json"
             *       ]
             *     ]
             */
            headers: [
                string,
                string
            ][];
            /**
             * @description The encrypted notification.
             * @example {}
             */
            body: string;
        };
        /** @description A fault that is switched on for all requests, or for a number of requests. */
        ActiveFault: {
            /**
             * @description The name of the fault, as in the header `Sandbox-Fault`; a documented error code, or another name such as `connection-reset`.
             * @example SYSTEMERROR
             */
            kind: string;
            /**
             * @description Its value.
             * @example 3000
             */
            value: number | null;
            /**
             * @description How many requests it still applies to. `null`: until it is switched off.
             * @example 2
             */
            remaining: number | null;
        };
        /** @description A fault that can be switched on. */
        FaultKind: {
            /**
             * @description The name of the fault, as in the header `Sandbox-Fault`; a documented error code, or another name such as `connection-reset`.
             * @example SYSTEMERROR
             */
            kind: string;
            /** @description What it does. */
            title: components["schemas"]["Text"];
            /**
             * @description The unit of its value. `null` when it takes no value.
             * @example milliseconds
             * @enum {string|null}
             */
            unit: "milliseconds" | "seconds" | null;
            /**
             * @description The default value.
             * @example 3000
             */
            value: number | null;
            /**
             * @description Whether it also applies to deliveries of notifications.
             * @example false
             */
            notifications: boolean;
            /**
             * @description The operations that it applies to. Without them, all operations.
             * @example [
             *       "createTransaction"
             *     ]
             */
            operations?: string[];
        };
        /** @description What happens to the platform certificates. */
        CertificateChange: {
            /**
             * @description `announce` lists a new certificate. `rotate` signs with it.
             * @example announce
             * @enum {string}
             */
            action: "announce" | "rotate";
        };
        /** @description Where notifications go. */
        Forwarding: {
            /**
             * @description The address of your server. Without a path, each notification keeps the path of its own address. `null`: each goes to its own address, as far as
             *     the sandbox may send there.
             * @example http://localhost:3000
             */
            forward_to: string | null;
        };
        /** @description The test values and the test users. */
        TestValues: {
            /** @description The test values. */
            test_values: components["schemas"]["TestValueView"][];
            /** @description The test users. The first beginning that fits counts. */
            test_users: components["schemas"]["TestUser"][];
        };
        /** @description A text in a request that decides its outcome. */
        TestValueView: {
            /**
             * @description The text.
             * @example [sandbox:NOT_ENOUGH]
             */
            value: string;
            /**
             * @description The operation that takes it.
             * @example createTransaction
             */
            operation: string;
            /**
             * @description The field for the text.
             * @example description
             */
            field: string;
            /** @description What happens. */
            what: components["schemas"]["Text"];
        };
        /** @description Users whose `openid` has a certain beginning, and their first wallet. */
        TestUser: {
            /**
             * @description The beginning. Empty for all other users.
             * @example hk-
             */
            openid_begins_with: string;
            /** @description What they have. */
            who: components["schemas"]["Text"];
            /**
             * @description The currency of a mainland or a Hong Kong wallet.
             * @example CNY
             * @enum {string}
             */
            currency: "CNY" | "HKD";
            /**
             * @description The balance.
             * @example 888
             */
            balance: number;
            /** @description The cards. */
            cards: components["schemas"]["Card"][];
            /**
             * @description The method to charge first.
             * @example CFT
             */
            preferred: string;
        };
        /** @description What the phone shows of a session. */
        PhoneView: {
            session: components["schemas"]["SessionView"];
            /** @description `null` before the signing. */
            contract: components["schemas"]["ContractView"] | null;
            /** @description The notification of the signing. `null` before it. */
            notification: components["schemas"]["NotificationView"] | null;
            /** @description The last 50 orders of the contract, newest first. */
            orders: components["schemas"]["OrderView"][];
            /** @description The refunds of these orders, oldest first. */
            refunds: components["schemas"]["RefundView"][];
            /**
             * @description How far business time is ahead of real time, for countdowns.
             * @example 0
             */
            clock_offset_milliseconds: number;
        };
        /** @description How a contract is ended. */
        Termination: {
            /**
             * @description Who ends it. Without it, `USER`.
             * @example USER
             * @enum {string}
             */
            termination_mode?: ("USER" | "MERCHANT" | "PLATFORM" | "EXPIRED") | undefined;
        };
        /** @description How a payment ends that waits for its user. */
        PaymentEnd: {
            /**
             * @description The state that the order gets.
             * @example SUCCESS
             * @enum {string}
             */
            trade_state: "SUCCESS" | "PAYERROR" | "CLOSED";
        };
        /** @description A refund without a call of the merchant, as by the merchant platform. */
        RefundByHand: {
            /**
             * @description The amount, in the currency of the order. Without it, all that is left.
             * @example 100
             */
            refund?: number | undefined;
        };
        /** @description How a refund ends that is processed. */
        RefundEnd: {
            /**
             * @description The status that the refund gets.
             * @example SUCCESS
             * @enum {string}
             */
            status: "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL";
        };
        /** @description What is changed. A field that is left out stays as it is. */
        WalletChanges: {
            /**
             * @description The currency of a mainland or a Hong Kong wallet.
             * @example CNY
             * @enum {string}
             */
            currency?: ("CNY" | "HKD") | undefined;
            /**
             * @description The new balance.
             * @example 888
             */
            balance?: number | undefined;
            /** @description All cards, at most 10. */
            cards?: components["schemas"]["Card"][] | undefined;
            /**
             * @description The method to charge first. `CFT`: the balance; otherwise the `bank_type` of a card.
             * @example CFT
             */
            preferred?: string | undefined;
        };
        /** @description What is changed. A field that is left out stays as it is. */
        CardChanges: {
            /**
             * @description The amount that can be charged.
             * @example 888
             */
            available?: number | undefined;
            /**
             * @description `true` switches the security lock on.
             * @example true
             */
            locked?: boolean | undefined;
        };
        /** @description How a notification is sent again. */
        Resend: {
            /**
             * @description The fault of one delivery. `null`: none.
             * @example wrong-signature
             * @enum {string|null}
             */
            fault?: ("wrong-signature" | "unknown-serial" | "stale-timestamp" | null) | undefined;
        };
        /** @description A request to the API with all details. */
        Exchange: {
            /**
             * @description The `Request-ID` of the answer.
             * @example 0123456789ABCDEF0123456789ABCDEF01234567-0
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came, in real time.
             * @example 2026-01-02T03:04:05.000Z
             */
            at: string;
            /**
             * @description The method.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query, as sent.
             * @example /v3/global/papay/contracts/app-pre-entrust-sign
             */
            target: string;
            /**
             * @description The status of the answer. `null` when a fault closed the connection before the status.
             * @example 401
             */
            status: number | null;
            /**
             * @description The error code of the answer, such as `SIGN_ERROR`.
             * @example SIGN_ERROR
             */
            code: string | null;
            /**
             * @description The merchant number of Authorization.
             * @example 10000091
             */
            mchid: string | null;
            /**
             * @description How long the answer took.
             * @example 3.2
             */
            milliseconds: number;
            /**
             * @description The faults of the request, such as `latency=500`.
             * @example latency=500
             */
            fault: string | null;
            /** @description Why the request was accepted or refused, in short. */
            verdict: components["schemas"]["Text"];
            /**
             * @description The IDs of the doctor's findings, such as `body-bom`.
             * @example [
             *       "body-bom"
             *     ]
             */
            causes: string[];
            request: components["schemas"]["ReceivedRequest"];
            response: components["schemas"]["SentAnswer"];
            /**
             * @description The message that the sandbox built to verify the signature. `null` when Authorization could not be read.
             * @example POST
             *     /v3/global/papay/contracts/app-pre-entrust-sign
             *     1767323045
             *     nonce
             *     {}
             */
            message: string | null;
            /** @description The serial number of Authorization, and the owner of its certificate. */
            signedBy: components["schemas"]["Text"] | null;
            /** @description The doctor's findings on a refused signature, or findings on a request whose signature was verified. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description The request as it was received. Texts of more than 16,384 characters are cut. */
        ReceivedRequest: {
            /**
             * @description Names and values in the order in which they were sent.
             * @example [
             *       [
             *         "Content-Type",
             *         "application/json"
             *       ]
             *     ]
             */
            headers: [
                string,
                string
            ][];
            /**
             * @description The body.
             * @example {}
             */
            body: string;
            /**
             * @description The length of the body.
             * @example 2
             */
            bytes: number;
        };
        /** @description The answer as it was sent. A statement is not compressed here. */
        SentAnswer: {
            /**
             * @description Names and values in the order in which they were sent.
             * @example [
             *       [
             *         "Content-Type",
             *         "application/json"
             *       ]
             *     ]
             */
            headers: [
                string,
                string
            ][];
            /**
             * @description The body.
             * @example {}
             */
            body: string;
        };
        /** @description A mistake in a request, and how to correct it. */
        Finding: {
            /**
             * @description Stable, such as `body-reserialised`.
             * @example body-bom
             */
            id: string;
            /** @description What is wrong. */
            problem: components["schemas"]["Text"];
            /** @description What to change. */
            remedy: components["schemas"]["Text"];
        };
        /** @description A request that is to be signed. */
        RequestToSign: {
            /**
             * @description Whose key signs. `common`, also without it: the merchant's. `institutional`: the institution's.
             * @example common
             * @enum {string}
             */
            mode?: ("common" | "institutional") | undefined;
            /**
             * @description The method. Without it: `GET` without a body, else `POST`.
             * @example GET
             * @enum {string}
             */
            method?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE") | undefined;
            /**
             * @description Path and query, as they are sent.
             * @example /v3/global/certificates
             */
            target?: string | undefined;
            /**
             * @description The body, as it is sent.
             * @example {"appid":"wxcbda96de0b165486"}
             */
            body?: string | undefined;
        };
        /** @description A request that is signed with the test key of a merchant, ready to be sent once. */
        SignedRequest: {
            /**
             * @description The method.
             * @example GET
             */
            method: string;
            /**
             * @description The address.
             * @example http://127.0.0.1:4020/v3/global/certificates
             */
            url: string;
            /**
             * @description Name and value of each header, in the order in which they are sent.
             * @example [
             *       [
             *         "Accept",
             *         "application/json"
             *       ]
             *     ]
             */
            headers: string[][];
            /**
             * @description The body. Empty without one.
             * @example
             */
            body: string;
            /**
             * Format: date-time
             * @description From this time on the signature is too old.
             * @example 2026-01-02T03:04:05.000Z
             */
            expires_at: string;
            /**
             * @description The same request as a command for a POSIX shell.
             * @example curl --include --globoff --path-as-is --request GET 'http://127.0.0.1:4020/v3/global/certificates'
             */
            curl: string;
        };
        /** @description A fault to switch on. */
        FaultToAdd: {
            /**
             * @description The name of the fault, as in the header `Sandbox-Fault`; a documented error code, or another name such as `connection-reset`.
             * @example SYSTEMERROR
             */
            kind: string;
            /**
             * @description Its value, in the unit of its kind. Without it, or `null`: the default of the kind.
             * @example 3000
             */
            value?: (number | null) | undefined;
            /**
             * @description How many requests it applies to. Without it, or `null`: until it is switched off.
             * @example 2
             */
            remaining?: (number | null) | undefined;
        };
        /** @description All faults that are to be switched on. */
        FaultList: {
            /** @description At most 50. */
            faults: components["schemas"]["FaultToAdd"][];
        };
        /** @description Where the business clock goes. It only goes forward. */
        ClockMove: {
            /**
             * @description An ISO 8601 duration, such as `P1M` or `PT45M`. Months and years follow Beijing's calendar.
             * @example P1M
             */
            advance: string;
            /**
             * @description A time of RFC 3339.
             * @example 2030-01-01T00:00:00+08:00
             */
            to?: string | undefined;
        } | {
            /**
             * @description An ISO 8601 duration, such as `P1M` or `PT45M`. Months and years follow Beijing's calendar.
             * @example P1M
             */
            advance?: string | undefined;
            /**
             * @description A time of RFC 3339.
             * @example 2030-01-01T00:00:00+08:00
             */
            to: string;
        };
        /** @description The past and next settlements of a merchant. */
        SettlementsView: {
            /** @description Newest first. */
            settlements: components["schemas"]["SettlementBatch"][];
            /**
             * @description The recharge balance, from which refunds of settled orders are paid.
             * @example 888
             */
            recharge_balance: number;
            /**
             * @description The settlement currency.
             * @example HKD
             */
            currency: string;
        };
        /** @description The orders and refunds of one day and one wallet region, as `listSettlements` answers them. */
        SettlementBatch: {
            /**
             * @description The number of the batch.
             * @example 20260103001
             */
            batch_id: string;
            /**
             * @description A day in Beijing.
             * @example 20260103
             */
            settlement_date: string;
            /**
             * @description A day in Beijing.
             * @example 20260103
             */
            trade_start_date: string;
            /**
             * @description A day in Beijing.
             * @example 20260103
             */
            trade_end_date: string;
            /**
             * @description The region of the wallets.
             * @example CHINA_MAINLAND
             * @enum {string}
             */
            wallet_region: "CHINA_MAINLAND" | "CHINA_HONGKONG";
            amount: components["schemas"]["SettlementAmount"];
        };
        /** @description The amounts of a batch. They are negative when more was refunded than paid. */
        SettlementAmount: {
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            settled: number;
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            unsettle: number;
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            pay: number;
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            refund: number;
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            net: number;
            /**
             * @description An amount in the smallest unit of the currency.
             * @example 888
             */
            fee: number;
            /**
             * @description The settlement currency.
             * @example HKD
             */
            currency: string;
        };
        /** @description The recharge balance of a merchant, or of a sub-merchant of an institution. */
        RechargeBalance: {
            /**
             * @description The merchant number.
             * @example 10000091
             */
            mchid: string;
            /**
             * @description The sub-merchant. Leave it out, or empty, for the balance of the merchant itself.
             * @example 10000097
             */
            sub_mchid?: string | undefined;
            /**
             * @description The balance.
             * @example 888
             */
            remaining: number;
        };
    };
    responses: {
        /** @description The request did not come from this machine or from a page of the sandbox itself. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is wrong. `detail` names the field and the rule. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such item. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many items at most. The newest come first. */
        limit: number;
        /** @description Only those of this merchant number. */
        mchid: string;
        /** @description Only those of this sub-merchant. */
        sub_mchid: string;
        /** @description Only those of the contract with this number of the merchant. */
        out_contract_code: string;
        /** @description Only those of this contract. */
        contract_id: string;
        /** @description Only those of this order, by WeChat Pay's number. */
        transaction_id: string;
        /** @description Only those of this user. */
        openid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "platform.health": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.state": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description Everything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.events": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformView"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.changeCertificates": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateChange"];
            };
        };
        responses: {
            /** @description The settings with the certificates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "platform.forward": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forwarding"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "testValues.list": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The test values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestValues"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.openapiYaml": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.openapiJson": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "platform.testCa": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-pem-file": string;
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "sessions.list": {
        parameters: {
            query?: {
                /** @description Only those of the contract with this number of the merchant. */
                out_contract_code?: components["parameters"]["out_contract_code"] | undefined;
                /** @description Only those of this merchant number. */
                mchid?: components["parameters"]["mchid"] | undefined;
                /** @description Only those of this sub-merchant. */
                sub_mchid?: components["parameters"]["sub_mchid"] | undefined;
                /** @description Only those in this state. */
                state?: ("OPEN" | "SIGNED" | "DECLINED" | "EXPIRED") | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "sessions.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the session. */
                session_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "sessions.agree": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the session. */
                session_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The session with its contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "sessions.decline": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the session. */
                session_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "sessions.expire": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the session. */
                session_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "contracts.list": {
        parameters: {
            query?: {
                /** @description Only those of the contract with this number of the merchant. */
                out_contract_code?: components["parameters"]["out_contract_code"] | undefined;
                /** @description Only those of this merchant number. */
                mchid?: components["parameters"]["mchid"] | undefined;
                /** @description Only those of this sub-merchant. */
                sub_mchid?: components["parameters"]["sub_mchid"] | undefined;
                /** @description Only those of this user. */
                openid?: components["parameters"]["openid"] | undefined;
                /** @description Only those in this state. */
                state?: ("SIGNED" | "TERMINATED") | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "contracts.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the contract. */
                contract_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "contracts.terminate": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the contract. */
                contract_id: string;
            };
            cookie?: undefined;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Termination"];
            };
        };
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "contracts.expire": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the contract. */
                contract_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                /** @description Only those with this number of the merchant. */
                out_trade_no?: string | undefined;
                /** @description Only those of this contract. */
                contract_id?: components["parameters"]["contract_id"] | undefined;
                /** @description Only those of this merchant number. */
                mchid?: components["parameters"]["mchid"] | undefined;
                /** @description Only those of this sub-merchant. */
                sub_mchid?: components["parameters"]["sub_mchid"] | undefined;
                /** @description Only those of this user. */
                openid?: components["parameters"]["openid"] | undefined;
                /** @description Only those in this state. */
                trade_state?: ("SUCCESS" | "REFUND" | "NOTPAY" | "USERPAYING" | "CLOSED" | "PAYERROR") | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "orders.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the order. */
                transaction_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "orders.end": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the order. */
                transaction_id: string;
            };
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentEnd"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "orders.refund": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the order. */
                transaction_id: string;
            };
            cookie?: undefined;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundByHand"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "refunds.list": {
        parameters: {
            query?: {
                /** @description Only those with this number of the merchant. */
                out_refund_no?: string | undefined;
                /** @description Only those of this order, by WeChat Pay's number. */
                transaction_id?: components["parameters"]["transaction_id"] | undefined;
                /** @description Only those of the order with this number of the merchant. */
                out_trade_no?: string | undefined;
                /** @description Only those of this merchant number. */
                mchid?: components["parameters"]["mchid"] | undefined;
                /** @description Only those of this sub-merchant. */
                sub_mchid?: components["parameters"]["sub_mchid"] | undefined;
                /** @description Only those with this status. */
                status?: ("PROCESSING" | "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL") | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "refunds.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the refund. */
                refund_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "refunds.end": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description WeChat Pay's number of the refund. */
                refund_id: string;
            };
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundEnd"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "wallets.list": {
        parameters: {
            query?: {
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "wallets.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The user. */
                openid: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletView"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "wallets.set": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The user. */
                openid: string;
            };
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletChanges"];
            };
        };
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Conflict"];
        };
    };
    "wallets.setCard": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The user. */
                openid: string;
                /** @description The card, by the `bank_type` of its payments. */
                bank_type: string;
            };
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardChanges"];
            };
        };
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                /** @description Only those of this event. */
                event_type?: ("PAPAY.SIGN" | "PAPAY.TERMINATE" | "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL") | undefined;
                /** @description Only those of this contract. */
                contract_id?: components["parameters"]["contract_id"] | undefined;
                /** @description Only those of the contract with this number of the merchant. */
                out_contract_code?: components["parameters"]["out_contract_code"] | undefined;
                /** @description Only those of this order, by WeChat Pay's number. */
                transaction_id?: components["parameters"]["transaction_id"] | undefined;
                /** @description Only those of this refund. */
                refund_id?: string | undefined;
                /** @description Only those in this state. `ACKNOWLEDGED` is what the receiver acknowledged. */
                state?: ("ACKNOWLEDGED" | "PENDING" | "GIVEN_UP" | "HELD") | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "notifications.wait": {
        parameters: {
            query?: {
                /** @description Only those of this event. */
                event_type?: ("PAPAY.SIGN" | "PAPAY.TERMINATE" | "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.CLOSED" | "REFUND.ABNORMAL") | undefined;
                /** @description Only those of this contract. */
                contract_id?: components["parameters"]["contract_id"] | undefined;
                /** @description Only those of the contract with this number of the merchant. */
                out_contract_code?: components["parameters"]["out_contract_code"] | undefined;
                /** @description Only those of this order, by WeChat Pay's number. */
                transaction_id?: components["parameters"]["transaction_id"] | undefined;
                /** @description Only those of this refund. */
                refund_id?: string | undefined;
                /** @description Only those in this state. `ACKNOWLEDGED` is what the receiver acknowledged. */
                state?: ("ACKNOWLEDGED" | "PENDING" | "GIVEN_UP" | "HELD") | undefined;
                /** @description How long to wait, in seconds of real time. */
                timeout_seconds?: number | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "notifications.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the notification. */
                notification_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "notifications.resend": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The number of the notification. */
                notification_id: string;
            };
            cookie?: undefined;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Resend"];
            };
        };
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "requests.list": {
        parameters: {
            query?: {
                /** @description Only those with this method. */
                method?: string | undefined;
                /** @description Only those whose path begins so. */
                path?: string | undefined;
                /** @description Only those with this status. */
                status?: number | undefined;
                /** @description Only those with this error code. */
                code?: string | undefined;
                /** @description Only those of this merchant number. */
                mchid?: components["parameters"]["mchid"] | undefined;
                /** @description How many items at most. The newest come first. */
                limit?: components["parameters"]["limit"] | undefined;
            } | undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "requests.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path: {
                /** @description The `Request-ID` of the answer. */
                request_id: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "requests.sign": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestToSign"];
            };
        };
        responses: {
            /** @description The signed request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "faults.list": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFault"][];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "faults.set": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultList"];
            };
        };
        responses: {
            /** @description All faults that are switched on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFault"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "faults.add": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultToAdd"];
            };
        };
        responses: {
            /** @description All faults that are switched on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFault"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
    "faults.clear": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description An empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFault"][];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "faults.kinds": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultKind"][];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "clock.get": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    "clock.move": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Conflict"];
        };
    };
    "statements.get": {
        parameters: {
            query: {
                /** @description The merchant, or the institution. */
                mchid: string;
                /** @description One sub-merchant of the institution. */
                sub_mchid?: string | undefined;
            };
            header?: undefined;
            path: {
                /** @description A day in Beijing. */
                date: string;
            };
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "settlements.list": {
        parameters: {
            query: {
                /** @description The merchant, or the institution. */
                mchid: string;
                /** @description One sub-merchant of the institution. */
                sub_mchid?: string | undefined;
            };
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        requestBody?: never;
        responses: {
            /** @description The settlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
        };
    };
    "rechargeBalances.set": {
        parameters: {
            query?: undefined;
            header?: undefined;
            path?: undefined;
            cookie?: undefined;
        };
        /** @description The input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechargeBalance"];
            };
        };
        responses: {
            /** @description The recharge balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechargeBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
        };
    };
}
