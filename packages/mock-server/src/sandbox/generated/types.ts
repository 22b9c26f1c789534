// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface components {
    schemas: {
        /** @description 法院时间 · Court time */
        ClockState: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date-time
             * @description 最早到期的事 · when something next falls due
             */
            nextDueAt?: string;
        };
        /** @description 前进到某一刻或若干时间；只能向前 · How far to advance; only forwards */
        ClockAdvance: {
            /** @description RFC 3339 时刻或日期 · instant or civil date */
            to?: string;
            days?: number;
            minutes?: number;
            /** @description 到下一件到期的事 · to whatever falls due next */
            next?: boolean;
        };
        /** @description 前进途中到期的事 · What fell due on the way */
        ClockAdvanced: {
            /** Format: date-time */
            now: string;
            fired: components["schemas"]["FiredTimer"][];
        };
        /** @description 到期的一件事 · One thing that fell due */
        FiredTimer: {
            timer: string;
            subjectId: string;
            /** Format: date-time */
            at: string;
        };
        /** @description 可以扮演的虚构人物 · An invented person to act as */
        PersonaView: {
            key: string;
            principalId: string;
            kind: string;
            name: string;
            roles: string[];
            courtId?: string;
            phone?: string;
            idNumber?: string;
            lawyerLicence?: string;
            zh: string;
            en: string;
        };
        /** @description 全部人物 · All personas */
        PersonaList: {
            data: components["schemas"]["PersonaView"][];
        };
        /** @description 该人物的会话令牌 · A session token of that persona */
        PersonaToken: {
            key: string;
            principalId: string;
            token: string;
        };
        /** @description 一条故障规则 · A fault, as data */
        FaultRequest: {
            /** @enum {string} */
            kind: "status" | "latency" | "reset" | "lostResponse" | "cutBody" | "garbage" | "html" | "webhookDuplicate" | "webhookLate" | "webhookReorder" | "webhookForged";
            /** @description operationId、事件类型或 * · operation id */
            on: string;
            times?: number;
            after?: number;
            probability?: number;
            /** @enum {integer} */
            status?: 429 | 500 | 502 | 503 | 504;
            retryAfterSeconds?: number;
            latencyMs?: number;
        };
        /** @description 故障规则及其已发生次数 · A fault rule and how often it struck */
        FaultView: {
            id: string;
            kind: string;
            on: string;
            struck: number;
        };
        /** @description 全部故障规则 · All fault rules */
        FaultList: {
            data: components["schemas"]["FaultView"][];
        };
        /** @description 已清除 · Cleared */
        Cleared: {
            cleared: boolean;
        };
        /** @description 法院会发出的一条短信（并未发出） · An SMS the court would have sent */
        SmsView: {
            to: string;
            text: string;
            /** Format: date-time */
            at: string;
            caseId?: string;
        };
        /** @description 全部短信 · All SMS */
        SmsList: {
            data: components["schemas"]["SmsView"][];
        };
        /** @description 付款人在银行或支付应用里的动作 · What the payer does at the bank or in a payment app */
        PayerAct: {
            /** @description 缴款码 · for payment at a bank */
            fiscalCode?: string;
            /** @description 已发起的付款 · for a payment that was started */
            paymentId?: string;
            amountFen: number;
            /** @enum {string} */
            outcome: "succeeded" | "failed";
        };
        /** @description 支付机构已回报法院 · The acquirer has told the court */
        PayerActed: {
            reported: boolean;
        };
        /** @description 新建世界，或从另一个世界分叉 · A new world, or a fork of another */
        WorldRequest: {
            name: string;
            from?: string;
        };
        /** @description 一个互不影响的世界 · One isolated world */
        WorldView: {
            name: string;
            /** Format: date-time */
            now: string;
            digest: string;
        };
        /** @description 全部世界 · All worlds */
        WorldList: {
            data: string[];
        };
        /** @description 一次调用的记录，不含内容 · One call, without its content */
        ExchangeView: {
            method: string;
            path: string;
            operationId?: string;
            status: number;
            requestId: string;
            replayed: boolean;
            fault?: string;
        };
        /** @description 最近的调用 · Recent calls */
        ExchangeList: {
            data: components["schemas"]["ExchangeView"][];
        };
        /** @description 已覆盖与未覆盖 · Seen and missing */
        CoverageTally: {
            seen: number;
            all: number;
            missing: string[];
        };
        /** @description 对契约的覆盖 · Coverage of the contract */
        CoverageView: {
            operations: components["schemas"]["CoverageTally"];
            transitions: components["schemas"]["CoverageTally"];
            events: components["schemas"]["CoverageTally"];
        };
    };
}

/** Every schema of the contract by its name. */
export type Schemas = components['schemas'];
