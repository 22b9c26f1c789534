// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface components {
    schemas: {
        /** @description 金额，以分计的整数 · An amount as an integer of fen (1/100 yuan), never a float */
        Money: {
            /** @description 分 · fen */
            amountFen: number;
            /** @constant */
            currency: "CNY";
        };
        /** @description 同一句话的中文和英文 · One sentence in Chinese and in English */
        Bilingual: {
            zh: string;
            en: string;
        };
        /** @description 法律依据：法律、版本、条款 · Law, version and article that a result or refusal rests on */
        LegalBasis: {
            /** @description 法律或规定的名称 · name of the law */
            law: string;
            /** @description 版本，如 2023修正 · version */
            version?: string;
            /** @description 条款，如 第128条 · article */
            article: string;
            zh?: string;
            en?: string;
        };
        /** @description 一个结论的理由及其依据 · Why a conclusion was reached, with its basis */
        Reason: {
            zh: string;
            en: string;
            legalBasis?: components["schemas"]["LegalBasis"][];
        };
        /** @description 计算的一步 · One step of a sum or of a count of days */
        Step: {
            zh: string;
            en: string;
            /** @description 这一步得出的金额（分） · amount of this step in fen */
            amountFen?: number;
            /** @description 这一步依据的条款 · articles that this step rests on */
            legalBasis?: components["schemas"]["LegalBasis"][];
        };
        /** @description 期限：到哪一天为止、错过会怎样、依据什么 · Something that runs out, what happens if it is missed, and why */
        Deadline: {
            /** @description 期限种类，如 answer · kind of deadline */
            kind: string;
            /**
             * Format: date
             * @description 最后一天（北京时间） · last day, Asia/Shanghai
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description 从这一刻起算逾期（不含） · exclusive end
             */
            dueAt: string;
            /** @description 依赖尚未公布的放假安排 · rests on holidays not yet announced */
            provisional: boolean;
            consequence: components["schemas"]["Bilingual"];
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description 怎样数出来的 · how it was counted */
            steps?: components["schemas"]["Step"][];
            /** @description 法律或事实未明、按此处理的事项 · what was taken for granted */
            assumptions?: components["schemas"]["Bilingual"][];
        };
        /** @description 请求里哪一处不对 · What is wrong, and where */
        Violation: {
            /** @description JSON Pointer，如 /claim/amountFen */
            pointer: string;
            code: string;
            zh: string;
            en: string;
        };
        /** @description 出错时的回答（RFC 9457） · Answer to a refused or failed call */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description 稳定的错误代码 · stable code */
            code: string;
            requestId: string;
            /** @description 原样重发是否有用 · whether sending it again can help */
            retryable: boolean;
            retryAfterSeconds?: number;
            /** @description 发生了什么、怎么办 */
            zh: string;
            /** @description what happened and what to do */
            en: string;
            violations?: components["schemas"]["Violation"][];
            legalBasis?: components["schemas"]["LegalBasis"][];
            /** @description 对象当前的状态 · present state of the subject */
            state?: string;
            /** @description 在这一状态下能办的事 · operations possible from that state */
            possible?: string[];
        };
        /**
         * @description 诉讼地位 · Role in the case
         * @enum {string}
         */
        CaseRole: "plaintiff" | "defendant" | "thirdParty" | "applicant" | "respondent" | (string & {});
        /** @description 当事人的简称 · Reference to a party, with a name fit for this reader */
        PartyRef: {
            /** @example pty_0000010000ab */
            partyId: string;
            role: components["schemas"]["CaseRole"];
            displayName: string;
        };
        /**
         * @description 诉讼环节。同意是按环节分别给出的 · Stage of the proceedings; consent is given per stage
         * @enum {string}
         */
        Stage: "mediation" | "filing" | "service" | "evidenceExchange" | "hearing" | "room" | "enforcement";
        /** @description 只带版本号的请求：证明看过最新状态 · Only the version last read */
        VersionBody: {
            /** @description 最近一次读到的版本 · version last read */
            version: number;
        };
        /** @description 事件所说的对象及其版本 · What an event is about, at which version */
        EventSubject: {
            type: string;
            id: string;
            version: number;
        };
        /** @description 事件。只说哪个对象到了哪个版本，内容须再读取 · A thin event; the receiver reads the subject again */
        EventEnvelope: {
            /** @example evt_0000010000ab */
            id: string;
            /** @example filing.submitted */
            type: string;
            /**
             * Format: date-time
             * @description 法院时间 · court time
             */
            occurredAt: string;
            subject: components["schemas"]["EventSubject"];
            matterId?: string;
            caseId?: string;
            courtId?: string;
            /** @description 谁可以知道：court、party:<id>、side:<side>、person:<id>、allParties、public */
            audience: string[];
            /**
             * Format: date-time
             * @description 在这之前不得告知 · not to be told before
             */
            releaseAfter?: string;
            /** @description 所属的流（案件或事项） · stream, a case or matter */
            stream: string;
            /** @description 在本接收方、本流里连续无缺的序号 · dense per feed and stream */
            sequence: number;
        };
        /**
         * @description 保障等级：无、短信、已实名、刚刚重新核验、仅聊天 · How sure the court is who is acting
         * @enum {string}
         */
        Assurance: "none" | "sms" | "verified" | "reverified" | "chat" | (string & {});
        /** @description 谁作出的、代表谁、保障等级 · Who acted, for whom, at which assurance; a delegate is never recorded as the party */
        ActingPerson: {
            /** @example prs_0000010000ab */
            principalId: string;
            kind: components["schemas"]["PrincipalKind"];
            displayName: string;
            /** @description 以什么身份，如 litigant、agent · in which role */
            role: string;
            assurance: components["schemas"]["Assurance"];
            /**
             * @description 代表的当事人 · the party acted for
             * @example pty_0000010000ab
             */
            onBehalfOfPartyId?: string;
            /** @description 代表的人（应用、群助手） · the person acted for by an app or the room agent */
            onBehalfOfPrincipalId?: string;
            /**
             * @description 会话编号（不是令牌） · session, never a token
             * @example ses_0000010000ab
             */
            sessionId?: string;
        };
        /**
         * @description 主体种类：人、法院工作人员、应用、群助手 · Kind of principal
         * @enum {string}
         */
        PrincipalKind: "person" | "staff" | "app" | "roomAgent" | (string & {});
        /** @description 获取验证码的请求 · Request for a one-time code */
        CodeRequest: {
            /**
             * @description 大陆手机号 · mainland mobile number
             * @example 13800000001
             */
            phone: string;
            /**
             * @description 用途；一码一用 · a code serves one purpose only
             * @default signIn
             * @enum {string}
             */
            purpose?: "signIn" | "changePhone";
        };
        /** @description 已发出的验证码（不含验证码本身） · A code that was sent; never the code itself */
        SessionCode: {
            /**
             * @description 登录时与验证码一起提交 · to be sent with the code
             * @example cod_0000010000ab
             */
            codeId: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description 多少秒后可以再发 · seconds until another may be sent */
            resendAfterSeconds: number;
            /** @description 还可以试几次 · tries left */
            triesLeft: number;
        };
        /** @description 用验证码登录 · Sign-in by code */
        SessionStart: {
            /** @example cod_0000010000ab */
            codeId: string;
            /**
             * @description 六位验证码 · six digits
             * @example 000000
             */
            code: string;
            /** @description 已阅读的隐私说明版本 · version of the privacy notice that was read */
            privacyNoticeVersion?: string;
        };
        /** @description 刷新令牌 · Refresh token */
        SessionRefresh: {
            refreshToken: string;
        };
        /** @description 会话及其令牌。令牌只在此处出现一次，不得写入日志 · A session with its tokens, shown once and never logged */
        Session: {
            /** @example ses_0000010000ab */
            sessionId: string;
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /**
             * Format: date-time
             * @description 访问令牌到期（机器时间，不随法院时钟） · end of the access token, by machine time and not by the court's clock
             */
            expiresAt: string;
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
            /** @example prs_0000010000ab */
            principalId: string;
            assurance: components["schemas"]["Assurance"];
            /** @description 刚刚建立的账号，尚未实名 · account made just now, not yet verified */
            isNewAccount: boolean;
        };
        /** @description 会话结束的时间 · When the session ended */
        SessionEnd: {
            /** @example ses_0000010000ab */
            sessionId: string;
            /** Format: date-time */
            endedAt: string;
        };
        /** @description 应用登录 · Sign-in of a registered client */
        AppSessionStart: {
            clientId: string;
            clientSecret: string;
        };
        /** @description 应用自己的会话；没有刷新令牌，到期重新登录 · An app's own session; no refresh, sign in again */
        AppSession: {
            /** @example ses_0000010000ab */
            sessionId: string;
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** Format: date-time */
            expiresAt: string;
            principalId: string;
            kind: components["schemas"]["PrincipalKind"];
            /** @description 登记的应用名称 · registered name */
            displayName: string;
        };
        /** @description 当前令牌代表谁、能办什么 · Whom this token names and what it may do */
        Me: {
            /** @example prs_0000010000ab */
            principalId: string;
            kind: components["schemas"]["PrincipalKind"];
            /** @description 实名前为手机号末四位 · masked phone until verified */
            displayName: string;
            assurance: components["schemas"]["Assurance"];
            /** @description 账号版本（本人） · version of the account, for a person */
            version?: number;
            /** @example 138****0001 */
            phoneMasked?: string;
            documentType?: components["schemas"]["IdentityDocumentType"];
            /** @example 370301********0005 */
            idNumberMasked?: string;
            /**
             * Format: date-time
             * @description 首次实名的时间 · first verified
             */
            verifiedAt?: string;
            /** @description 工作人员所在法院 · court of a member of staff */
            courtId?: string;
            /** @description 工作人员的岗位 · roles of a member of staff */
            staffRoles?: string[];
            actsFor?: components["schemas"]["ActsFor"];
            /**
             * Format: date-time
             * @description 当前令牌到期 · end of this token
             */
            expiresAt?: string;
            /** @description 这个令牌可用的有效权限 · active grants this token rests on */
            grants: components["schemas"]["Grant"][];
            /** Format: date-time */
            createdAt?: string;
        };
        /** @description 替谁办事 · On whose behalf */
        ActsFor: {
            principalId: string;
            displayName: string;
            /** @example grt_0000010000ab */
            grantId?: string;
            /** @example rom_0000010000ab */
            roomId?: string;
            /** @example mem_0000010000ab */
            memberId?: string;
        };
        /** @description 更换手机号 · Change of phone number */
        PhoneChange: {
            /** @description 发到新号码、用途为 changePhone 的验证码 · code sent to the new number */
            codeId: string;
            code: string;
            /** @description 最近一次读到的账号版本 · version of the account last read */
            version: number;
        };
        /**
         * @description 证件种类：居民身份证、护照、港澳居民来往内地通行证、台湾居民来往大陆通行证、外国人永久居留身份证 · Kind of identity document
         * @enum {string}
         */
        IdentityDocumentType: "residentId" | "passport" | "hkMacaoTravelPermit" | "taiwanTravelPermit" | "permanentResidentId";
        /**
         * @description 核验方式：人脸、银行卡、人工视频、窗口 · How identity is proved; never face only
         * @enum {string}
         */
        VerificationRoute: "face" | "bankCard" | "video" | "counter";
        /**
         * @description 为哪一项诉讼活动重新核验 · The act for which one is verified again
         * @enum {string}
         */
        VerificationActivity: "mediation" | "evidenceExchange" | "hearing" | "service" | "binding" | "account";
        /** @description 开始实名认证 · Start of a verification */
        VerificationStart: {
            /**
             * @description 证件上的姓名 · name on the document
             * @example 张虚构
             */
            name: string;
            documentType?: components["schemas"]["IdentityDocumentType"];
            /** @description 证件号码；身份证核对校验位 · number; the check digit of a resident ID is verified */
            idNumber: string;
            route: components["schemas"]["VerificationRoute"];
            activity?: components["schemas"]["VerificationActivity"];
            /**
             * @description 与哪个案件有关 · case it is for
             * @example cas_0000010000ab
             */
            caseId?: string;
            /** @description 人工视频、窗口方式须写明法院 · court, needed for video and counter */
            courtId?: string;
            /** @description 银行卡方式；只用于核验，不保存 · bank card route; used once, not kept */
            bankCardNumber?: string;
            /** @description 银行预留手机号 · phone known to the bank */
            reservedPhone?: string;
        };
        /** @description 一次实名认证或重新核验 · One verification of identity */
        Verification: {
            /** @example vrf_0000010000ab */
            verificationId: string;
            version: number;
            /** @enum {string} */
            state: "pending" | "awaitingOfficer" | "verified" | "failed" | "expired" | (string & {});
            /** @enum {string} */
            route: "face" | "bankCard" | "video" | "counter" | (string & {});
            /** @enum {string} */
            documentType: "residentId" | "passport" | "hkMacaoTravelPermit" | "taiwanTravelPermit" | "permanentResidentId" | (string & {});
            /** @example 张某 */
            nameMasked: string;
            idNumberMasked: string;
            /** @description 账号已实名，这是重新核验 · a re-verification of a verified account */
            isReverification: boolean;
            /** @enum {string} */
            activity?: "mediation" | "evidenceExchange" | "hearing" | "service" | "binding" | "account" | (string & {});
            caseId?: string;
            courtId?: string;
            /** @description 还可以试几次 · tries left */
            triesLeft: number;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            verifiedAt?: string;
            /** @description 未通过的说明，以及还能怎样办 · why it failed and what else is open */
            failure?: components["schemas"]["Bilingual"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 认证及下一步。凭据只出现一次 · The verification and the next step; the ticket is shown once */
        VerificationHandoff: {
            verification: components["schemas"]["Verification"];
            /** @description 接下来怎样做 · what to do next */
            next: components["schemas"]["Bilingual"];
            /** @description 交给官方小程序人脸核验的一次性凭据 · one-time ticket for the official face check */
            faceTicket?: string;
            /** @description 验证码发到的银行预留手机号 · where the bank's code was sent */
            codeSentToMasked?: string;
        };
        /** @description 核验凭据 · Proof for a verification */
        VerificationProof: {
            /** @description 人脸核验给出的一次性凭据，或银行预留手机收到的六位验证码 · proof from the face check, or the six digits */
            proof: string;
            version: number;
        };
        /** @description 工作人员核对用，含完整姓名和号码 · For the officer who checks, with the full name and number */
        DeskVerification: {
            /** @example vrf_0000010000ab */
            verificationId: string;
            version: number;
            /** @enum {string} */
            state: "pending" | "awaitingOfficer" | "verified" | "failed" | "expired" | (string & {});
            /** @enum {string} */
            route: "face" | "bankCard" | "video" | "counter" | (string & {});
            /** @enum {string} */
            documentType: "residentId" | "passport" | "hkMacaoTravelPermit" | "taiwanTravelPermit" | "permanentResidentId" | (string & {});
            name: string;
            idNumber: string;
            phoneMasked: string;
            isReverification: boolean;
            /** @description 该证件已有另一账号；窗口核对后转到新手机号 · another account holds this identity and will move */
            existingAccount?: boolean;
            caseId?: string;
            courtId?: string;
            /** Format: date-time */
            expiresAt: string;
            checkedBy?: components["schemas"]["ActingPerson"];
            /** Format: date-time */
            checkedAt?: string;
            note?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页实名认证 · A page of verifications */
        DeskVerificationPage: {
            data: components["schemas"]["DeskVerification"][];
            nextCursor: string | null;
        };
        /** @description 工作人员核对的结果 · What the officer found */
        VerificationCheck: {
            /**
             * @description 证件与本人一致，或不一致 · document and person match, or not
             * @enum {string}
             */
            outcome: "verified" | "failed";
            /** @description 核对说明；不一致的必须写 · note, required when they do not match */
            note?: string;
            version: number;
        };
        /** @description 告知书或隐私说明的一个版本 · One version of a notice */
        NoticeText: {
            /** @enum {string} */
            kind: "consent" | "privacy" | (string & {});
            stage?: components["schemas"]["Stage"];
            /** @example hearing-2026-01 */
            version: string;
            title: components["schemas"]["Bilingual"];
            text: components["schemas"]["Bilingual"];
            /** Format: date */
            effectiveFrom: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 现行的告知文本 · The notices in force */
        NoticeTextList: {
            data: components["schemas"]["NoticeText"][];
        };
        /** @description 同意某一环节在线办理；caseId 与 filingId 只填一个 · Consent to one stage; exactly one of caseId and filingId */
        ConsentGiving: {
            /** @example cas_0000010000ab */
            caseId?: string;
            /** @example flg_0000010000ab */
            filingId?: string;
            /**
             * @description 代理多位当事人时，这次代表谁 · for whom, when acting for several
             * @example pty_0000010000ab
             */
            partyId?: string;
            stage: components["schemas"]["Stage"];
            /**
             * @description 已阅读的告知书版本 · version of the notice that was read
             * @example hearing-2026-01
             */
            noticeVersion: string;
        };
        /** @description 一方当事人对一个环节的同意 · One party's consent to one stage */
        Consent: {
            /** @example cns_0000010000ab */
            consentId: string;
            version: number;
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "lapsed" | "withdrawalRequested" | "withdrawn" | (string & {});
            stage: components["schemas"]["Stage"];
            /**
             * @description 这一环节对此人怎样进行。未答复且未注册的为线下；已注册而未答复的为未定，由法院再询问 · how this stage is held for this party; silent and unregistered is offline, silent but registered is undecided and asked again
             * @enum {string}
             */
            mode: "undecided" | "online" | "offline" | (string & {});
            /** @example cas_0000010000ab */
            caseId?: string;
            /** @example flg_0000010000ab */
            filingId?: string;
            /** @example pty_0000010000ab */
            partyId?: string;
            /** @description 阅读的告知书版本 · version of the notice read */
            noticeVersion?: string;
            /** @description 未经询问、主动选择 · chosen without being asked */
            ownChoice?: boolean;
            /** Format: date-time */
            requestedAt?: string;
            answerBy?: components["schemas"]["Deadline"];
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: components["schemas"]["ActingPerson"];
            withdrawal?: components["schemas"]["ConsentWithdrawalView"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页同意记录 · A page of consents */
        ConsentPage: {
            data: components["schemas"]["Consent"][];
            nextCursor: string | null;
        };
        /** @description 撤回同意的申请 · A request to withdraw consent */
        ConsentWithdrawal: {
            /** @description 为什么要转线下，如设备不便 · why, for example no suitable device */
            reason: string;
            version: number;
        };
        /** @description 撤回同意的申请及审查结果 · A withdrawal and its review */
        ConsentWithdrawalView: {
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["ActingPerson"];
            /** @enum {string} */
            outcome?: "withdrawn" | "upheld" | (string & {});
            reviewReason?: components["schemas"]["Reason"];
            /** Format: date-time */
            reviewedAt?: string;
            reviewedBy?: components["schemas"]["ActingPerson"];
        };
        /** @description 询问一方当事人 · The court's question to one party */
        ConsentRequest: {
            /** @example cas_0000010000ab */
            caseId: string;
            /** @example pty_0000010000ab */
            partyId: string;
            stage: components["schemas"]["Stage"];
            /**
             * @description 法院指定的答复期限（日） · period set by the court, in days
             * @default 3
             */
            answerDays?: number;
        };
        /** @description 审查结果：转线下，或仍在线进行 · Outcome of the review */
        ConsentReview: {
            /** @enum {string} */
            outcome: "withdrawn" | "upheld";
            /** @description 不准转线下的必须写明理由 · reasons, required when it stays online */
            reasonZh?: string;
            version: number;
        };
        /**
         * @description 授权范围：服务与读写。同意、实名、签收、签名、授权本身不能授予应用 · Service and read or write. Consent, verification, signing for documents, signatures and grants themselves cannot be given to an app
         * @enum {string}
         */
        GrantScope: "files.read" | "files.write" | "filings.read" | "filings.write" | "cases.read" | "cases.write" | "documents.read" | "fees.read" | "fees.write" | "eservice.read" | "hearings.read" | "hearings.write" | "rooms.read" | "events.read";
        /** @description 应用的授权请求 · An app's request for a grant */
        GrantAsk: {
            /** @description 请谁授权（其登录手机号） · the person's sign-in phone */
            phone: string;
            scopes: components["schemas"]["GrantScope"][];
            /** @description 只限这一案件；不填为此人的全部案件 · this case only; absent means all of the person's cases */
            caseId?: string;
            /**
             * Format: date-time
             * @description 授权截止，最长一年 · end of the grant, at most one year
             */
            until: string;
            /** @description 用来做什么，会原样显示给本人 · purpose, shown to the person as written */
            purpose: string;
        };
        /** @description 授权请求 · A request for a grant */
        GrantRequest: {
            /** @example grq_0000010000ab */
            grantRequestId: string;
            version: number;
            /** @enum {string} */
            state: "pending" | "approved" | "refused" | "expired" | (string & {});
            app: components["schemas"]["AppRef"];
            /** @description 授权范围 · scopes */
            scopes: string[];
            caseId?: string;
            /** Format: date-time */
            until: string;
            purpose: string;
            /** @description 核对数字：两边一致才是同一个请求；不是验证码，不要告诉别人也不会有人索要 · shown on both sides to recognise the same request; not a code, nobody will ask for it */
            matchNumber: string;
            phoneMasked: string;
            /** @description 本人在哪里决定 · where the person decides */
            officialSurface: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description 这次请求何时过期 · when the request itself expires
             */
            expiresAt: string;
            /** Format: date-time */
            decidedAt?: string;
            /**
             * @description 同意后的授权 · the grant, once approved
             * @example grt_0000010000ab
             */
            grantId?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页授权请求 · A page of grant requests */
        GrantRequestPage: {
            data: components["schemas"]["GrantRequest"][];
            nextCursor: string | null;
        };
        /** @description 应用 · An app */
        AppRef: {
            principalId: string;
            /** @description 法院登记的名称 · name registered with the court */
            displayName: string;
        };
        /** @description 一项权限：谁、以什么身份、在哪个案件或法院、替谁、到何时 · One right to act */
        Grant: {
            /** @example grt_0000010000ab */
            grantId: string;
            version: number;
            /** @enum {string} */
            state: "active" | "revoked" | "ended" | (string & {});
            /**
             * @description 依据：当事人、委托代理、对应用的授权、岗位 · what it rests on
             * @enum {string}
             */
            basis: "party" | "representation" | "appApproval" | "office" | (string & {});
            holder: components["schemas"]["GrantHolder"];
            /** @description 角色 · role */
            role: string;
            /** @description 对应用的授权范围；没有此项即角色的全部 · scopes of an app; absent means all of the role */
            scopes?: string[];
            /** @example cas_0000010000ab */
            caseId?: string;
            courtId?: string;
            /** @example pty_0000010000ab */
            partyId?: string;
            actsFor?: components["schemas"]["GrantHolder"];
            purpose?: string;
            /** Format: date-time */
            until?: string;
            /** Format: date-time */
            lastUsedAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 权限的持有人或授权人 · Holder or giver of a grant */
        GrantHolder: {
            principalId: string;
            kind: components["schemas"]["PrincipalKind"];
            displayName: string;
        };
        /** @description 一页权限 · A page of grants */
        GrantPage: {
            data: components["schemas"]["Grant"][];
            nextCursor: string | null;
        };
        /** @description 换取短时令牌：应用填 grantId，群助手填 memberId · An app names a grant, the room agent a member */
        TokenExchange: {
            /** @example grt_0000010000ab */
            grantId?: string;
            /** @example mem_0000010000ab */
            memberId?: string;
            /**
             * @description 有效秒数，最多 900 · seconds, at most 900
             * @default 900
             */
            ttlSeconds?: number;
        };
        /** @description 代表他人的短时令牌；不能刷新，不得写入日志 · A short-lived token on someone's behalf; no refresh, never logged */
        ExchangedToken: {
            /** @example ses_0000010000ab */
            sessionId: string;
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** Format: date-time */
            expiresAt: string;
            assurance: components["schemas"]["Assurance"];
            actsFor: components["schemas"]["ActsFor"];
            scopes?: string[];
        };
        /** @description 个人信息请求 · A request about one's own data */
        DataRequestStart: {
            /** @description 向哪个法院提出 · court asked */
            courtId: string;
            /**
             * @description 查阅、更正、删除 · access, correction or deletion
             * @enum {string}
             */
            kind: "access" | "correction" | "deletion";
            /** @description 与哪个案件有关 · case concerned */
            caseId?: string;
            /** @description 具体要求 · what is asked */
            detail: string;
        };
        /** @description 个人信息请求及其答复 · A request about personal data and its answer */
        DataRequest: {
            /** @example drq_0000010000ab */
            dataRequestId: string;
            version: number;
            /** @enum {string} */
            state: "received" | "overdue" | "answered" | "refused" | (string & {});
            /** @enum {string} */
            kind: "access" | "correction" | "deletion" | (string & {});
            courtId: string;
            caseId?: string;
            detail: string;
            answerBy: components["schemas"]["Deadline"];
            answer?: string;
            reason?: components["schemas"]["Reason"];
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: components["schemas"]["ActingPerson"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页个人信息请求 · A page of data requests */
        DataRequestPage: {
            data: components["schemas"]["DataRequest"][];
            nextCursor: string | null;
        };
        /** @description 对个人信息请求的答复 · The court's answer */
        DataRequestAnswer: {
            /** @enum {string} */
            outcome: "answered" | "refused";
            /** @description 答复；不予办理的，写明理由 · answer, or reasons for refusing */
            answer: string;
            /** @description 不予办理的依据，如 档案法第14条 · basis of a refusal */
            legalBasis?: string[];
            version: number;
        };
        /**
         * @description 接受的文件类型：PDF、JPEG、PNG、HEIC、DOCX、纯文本、MP3、MP4 · Accepted types
         * @enum {string}
         */
        FileType: "application/pdf" | "image/jpeg" | "image/png" | "image/heic" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/plain" | "audio/mpeg" | "video/mp4";
        /** @description 要上传的文件 · The file to be uploaded */
        UploadStart: {
            /** @example 借条.jpg */
            fileName: string;
            contentType: components["schemas"]["FileType"];
            /** @description 字节数，最大 200 MiB · size in bytes, at most 200 MiB */
            byteLength: number;
            /**
             * @description 每块字节数，最大 1 MiB · size of a chunk
             * @default 1048576
             */
            chunkBytes?: number;
        };
        /** @description 一次分块上传 · An upload in chunks */
        Upload: {
            /** @example upl_0000010000ab */
            uploadId: string;
            /** @description 收到分块不改变版本 · chunks do not change it */
            version: number;
            /** @enum {string} */
            state: "open" | "completed" | "cancelled" | "expired" | (string & {});
            /** @description 整理后的文件名 · the name, made safe */
            fileName: string;
            contentType: string;
            byteLength: number;
            chunkBytes: number;
            /** @description 总块数 · number of chunks */
            chunkCount: number;
            /** @description 已收到的块 · indexes received */
            receivedChunks: number[];
            /** @description 还缺的块（最多列 100 个） · indexes missing, at most 100 listed */
            missingChunks: number[];
            /** Format: date-time */
            expiresAt: string;
            /**
             * @description 完成后的文件 · the file, once completed
             * @example fil_0000010000ab
             */
            fileId?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 完成上传 · Completion of an upload */
        UploadCompletion: {
            version: number;
            /** @description 客户端算出的摘要，只用于核对；以回执里法院算出的为准 · a check only; the court's digest is of record */
            sha256?: string;
        };
        /** @description 收件回执，证明何时收到了什么，不是提交凭证 · Receipt of what arrived and when; no proof of submission */
        FileReceipt: {
            /** @example 收2026-900001 */
            receiptNumber: string;
            /**
             * Format: date-time
             * @description 法院时间 · court time
             */
            receivedAt: string;
            /** @description 法院算出的 SHA-256，十六进制；以此为准 · computed by the court, of record */
            sha256: string;
            byteLength: number;
        };
        /** @description 本人上传的一个文件 · A file of one's own */
        File: {
            /** @example fil_0000010000ab */
            fileId: string;
            version: number;
            /** @enum {string} */
            state: "private" | "submitted" | "erased" | (string & {});
            fileName: string;
            contentType: string;
            byteLength: number;
            receipt: components["schemas"]["FileReceipt"];
            /** @description 提交到了哪里 · where it was submitted */
            uses: components["schemas"]["FileUse"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 文件提交到的地方 · Where a file was submitted */
        FileUse: {
            /** @enum {string} */
            subjectType: "filing" | "submission" | "representation" | "relief" | "postponement" | "presence" | "contest" | "document" | (string & {});
            /** @example flg_0000010000ab */
            subjectId: string;
            caseId?: string;
            /**
             * @description 谁看得到：只有法院和提交人、本方、各方 · court and owner only, one's own party, or all parties
             * @enum {string}
             */
            visibleTo: "court" | "party" | "allParties" | (string & {});
            /** Format: date-time */
            since: string;
        };
        /** @description 一页文件 · A page of files */
        FilePage: {
            data: components["schemas"]["File"][];
            nextCursor: string | null;
        };
        /** @description 案件里的一个文件 · A file of a case */
        CaseFile: {
            /** @example fil_0000010000ab */
            fileId: string;
            version: number;
            fileName: string;
            contentType: string;
            byteLength: number;
            sha256: string;
            /** @enum {string} */
            visibleTo: "court" | "party" | "allParties" | (string & {});
            /** @description 哪一方提交的 · which party submitted it */
            partyId?: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description 本人上传的 · uploaded by the reader */
            isMine: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页案件文件 · A page of files of a case */
        CaseFilePage: {
            data: components["schemas"]["CaseFile"][];
            nextCursor: string | null;
        };
        /** @description 法院看到的文件 · A file as the court sees it */
        DeskFile: {
            /** @example fil_0000010000ab */
            fileId: string;
            version: number;
            /** @enum {string} */
            state: "private" | "submitted" | "erased" | (string & {});
            fileName: string;
            contentType: string;
            byteLength: number;
            receipt: components["schemas"]["FileReceipt"];
            uses: components["schemas"]["FileUse"][];
            uploadedBy: components["schemas"]["ActingPerson"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 一页案卷文件 · A page of files */
        DeskFilePage: {
            data: components["schemas"]["DeskFile"][];
            nextCursor: string | null;
        };
        /** @description 法院 · A court */
        Court: {
            /** @example lu0305 */
            courtId: string;
            /** @example 山东省淄博市临淄区人民法院 */
            name: string;
            /**
             * @description 案号里的法院代字 · court word in case numbers
             * @example 鲁0305
             */
            courtWord: string;
            /**
             * @description 审级 · level of court
             * @enum {string}
             */
            level: "basic" | "intermediate" | (string & {});
            /** @description 辖区的行政区划代码 · region code of its district */
            regionCode: string;
            /** @description 上一级人民法院，上诉时用 · next higher court; for appeals */
            higherCourtId?: string;
            acceptsOnlineFiling: boolean;
            /** @description 代收跨域立案材料 · receives for other courts */
            assistsCrossRegion: boolean;
            /** @description 诉讼服务热线 · service hotline */
            hotline?: string;
        };
        /** @description 法院一页 · One page of courts */
        CourtPage: {
            data: components["schemas"]["Court"][];
            nextCursor: string | null;
        };
        /** @description 一个法院的立案要求，机器可读 · Filing rules of one court, machine-readable */
        FilingRules: {
            courtId: string;
            courtName: string;
            /**
             * Format: date-time
             * @description 数据截至 · as of
             */
            asOf: string;
            /** @description 可用的文字（BCP 47）；民族自治地方可用当地通用文字 · languages of the form */
            languages: string[];
            fields: components["schemas"]["FilingFieldRule"][];
            papers: components["schemas"]["FilingPaperRule"][];
            causes: components["schemas"]["FilingCauseRule"][];
            figures: components["schemas"]["CourtFigure"][];
        };
        /** @description 一个要填的项目 · One field of the form */
        FilingFieldRule: {
            /**
             * @description JSON Pointer；- 表示数组的每一项 · a dash stands for every item
             * @example /content/parties/-/name
             */
            pointer: string;
            /** @enum {string} */
            requirement: "required" | "conditional" | "optional" | (string & {});
            /** @description 只对这些案由；空表示全部 · only for these causes; empty means all */
            causes: string[];
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 一种要交的材料 · One kind of paper */
        FilingPaperRule: {
            kind: components["schemas"]["FilingPaperKind"];
            /** @enum {string} */
            requirement: "required" | "conditional" | "optional" | (string & {});
            /** @description 只对这些案由；空表示全部 · only for these causes; empty means all */
            causes: string[];
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 案由，及其示范文本和专属管辖 · A cause of action, its element-style form and exclusive venue */
        FilingCauseRule: {
            /** @example 民间借贷纠纷 */
            name: string;
            /**
             * @description 2026 年起施行的案由规定中的编号 · number in the list in force since 2026
             * @example 108.3
             */
            officialNo?: string;
            level: number;
            /**
             * @description 专属管辖的连结点 · the place that fixes exclusive jurisdiction
             * @enum {string}
             */
            exclusiveVenue?: "property" | "port" | "inheritance" | (string & {});
            /** @description 要素式起诉状的名称 · name of the official element-style form */
            elementForm?: string;
            /** @description 须写明请求金额 · an amount has to be claimed */
            amountNeeded?: boolean;
        };
        /**
         * @description 由省里确定的数额 · A figure that the province fixes
         * @enum {string}
         */
        CourtFigureKey: "smallClaimsMandatoryMax" | "smallClaimsAgreedMax" | "feeDivorce" | "feePersonalityRights" | "feeOtherNonProperty" | "feeIntellectualProperty" | "feeJurisdictionObjection" | "feeEnforcementNoAmount";
        /** @description 省定数额；未登记的写明 absent · A provincial figure, or explicitly absent */
        CourtFigure: {
            /** @enum {string} */
            key: "smallClaimsMandatoryMax" | "smallClaimsAgreedMax" | "feeDivorce" | "feePersonalityRights" | "feeOtherNonProperty" | "feeIntellectualProperty" | "feeJurisdictionObjection" | "feeEnforcementNoAmount" | (string & {});
            /** @enum {string} */
            status: "recorded" | "absent" | (string & {});
            amount?: components["schemas"]["Money"];
            /**
             * Format: date
             * @description 施行日期 · in force from
             */
            effectiveFrom?: string;
            /** @description 出处（文件名、文号、日期） · source */
            source?: string;
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 登记一个省定数额 · Records a provincial figure */
        CourtFigureEntry: {
            key: components["schemas"]["CourtFigureKey"];
            amount: components["schemas"]["Money"];
            /** Format: date */
            effectiveFrom: string;
            /** @description 出处（文件名、文号、日期） · source */
            source: string;
        };
        /**
         * @description 材料种类 · Kind of paper
         * @enum {string}
         */
        FilingPaperKind: "complaint" | "identityProof" | "businessLicence" | "representativeCertificate" | "powerOfAttorney" | "agentIdentity" | "evidence" | "marriageCertificate" | "iouOrContract" | "paymentProof" | "accidentDetermination" | "medicalRecord" | "arbitrationAward" | "propertyProof" | "serviceAddressForm" | "other";
        /** @description 草稿或待检查的内容 · Content to keep as a draft or to check */
        FilingDraft: {
            content: components["schemas"]["FilingContent"];
            /** @description 同一纠纷的事项编号，如来自调解 · the matter it continues */
            matterId?: string;
        };
        /** @description 修改后的全部内容 · The whole content, changed */
        FilingUpdate: {
            version: number;
            content: components["schemas"]["FilingContent"];
        };
        /** @description 起诉的全部内容；草稿可以不全 · All that is filed; a draft may be incomplete */
        FilingContent: {
            /** @description 向哪个法院起诉 · the court it is filed with */
            courtId?: string;
            /** @description 起诉使用的文字，默认 zh-CN · language of the papers */
            language?: string;
            /**
             * @description 案由，选最末一级 · the lowest fitting level
             * @example 民间借贷纠纷
             */
            causeOfAction?: string;
            parties?: components["schemas"]["FilingParty"][];
            representatives?: components["schemas"]["FilingRepresentative"][];
            claims?: components["schemas"]["FilingClaim"][];
            claimAmount?: components["schemas"]["Money"];
            /** @description 事实与理由 · facts and reasons */
            facts?: string;
            evidence?: components["schemas"]["FilingEvidence"][];
            witnesses?: components["schemas"]["FilingWitness"][];
            papers?: components["schemas"]["FilingPaper"][];
            jurisdiction?: components["schemas"]["FilingJurisdiction"];
            /**
             * @description 希望适用的程序；由法院决定 · procedure wished for; the court decides
             * @enum {string}
             */
            requestedProcedure?: "summary" | "ordinary" | "smallClaims";
            serviceAddress?: components["schemas"]["FilingServiceAddress"];
            /** @description 在线诉讼的同意，按环节分别给出 · consent to going online; stage by stage */
            onlineConsents?: components["schemas"]["FilingStageConsent"][];
            /**
             * @description 是否愿意先行调解；不愿意不影响立案 · willingness to mediate first; a no has no effect on the filing
             * @enum {string}
             */
            mediation?: "willing" | "unwilling" | "undecided";
            relief?: components["schemas"]["FilingReliefRequest"];
            /** @description 给立案庭的说明 · note to the filing division */
            note?: string;
        };
        /** @description 当事人。演示数据一律用合成的身份信息 · A party; demonstration data uses synthetic identifiers only */
        FilingParty: {
            /** @description 诉状内部的编号，如 p1 · label within the filing */
            key: string;
            /** @enum {string} */
            role: "plaintiff" | "defendant" | "thirdParty";
            /** @enum {string} */
            kind: "naturalPerson" | "legalPerson" | "otherOrganisation";
            name?: string;
            /**
             * @description 证件种类 · kind of identifier
             * @enum {string}
             */
            idType?: "residentId" | "passport" | "hkMacaoPermit" | "taiwanPermit" | "creditCode" | "other";
            /** @description 证件号码或统一社会信用代码（合成） · identifier; synthetic */
            idNumber?: string;
            /** @enum {string} */
            gender?: "male" | "female";
            /** Format: date */
            birthDate?: string;
            ethnicity?: string;
            occupation?: string;
            employer?: string;
            /** @description 住所或主要办事机构所在地 · domicile or seat */
            address?: string;
            /** @description 住所地的行政区划代码，用于检查管辖 · region code of the domicile */
            regionCode?: string;
            phone?: string;
            /** @description 住址对其他当事人保密（如遭受家庭暴力） · keep the address from the other side */
            addressConfidential?: boolean;
            /** @description 法定代表人或主要负责人 · legal representative of an organisation */
            legalRepresentative?: string;
            legalRepresentativeTitle?: string;
            /** @description 未成年人的法定代理人 · guardian of a minor */
            guardian?: string;
            /** @description 在中国领域内没有住所 · no domicile in China */
            abroad?: boolean;
            /** @description 下落不明 · whereabouts unknown */
            whereaboutsUnknown?: boolean;
            /** @description 这就是提交人本人 · this party is the person filing */
            selfParty?: boolean;
        };
        /** @description 委托诉讼代理人，每人至多两名 · A litigation representative, at most two per party */
        FilingRepresentative: {
            /** @description 代理哪位当事人 · whom they represent */
            partyKey: string;
            /**
             * @description 代理人身份 · who may represent
             * @enum {string}
             */
            kind: "lawyer" | "legalWorker" | "nearRelative" | "staffMember" | "recommended";
            /**
             * @description 一般授权不能承认、放弃、变更请求，不能和解、反诉、上诉 · general authority does not reach conceding/settling/counterclaiming/appealing
             * @enum {string}
             */
            authority: "general" | "special";
            name?: string;
            idNumber?: string;
            /** @description 律师执业证号 · lawyer's licence */
            licenceNumber?: string;
            firm?: string;
            phone?: string;
            /** @description 这就是提交人本人 · this is the person filing */
            selfRepresentative?: boolean;
        };
        /** @description 一项诉讼请求 · One claim */
        FilingClaim: {
            /** @description 请求的文字 · what is asked for */
            text: string;
            /** @enum {string} */
            kind?: "principal" | "interest" | "damages" | "performance" | "status" | "costs" | "other";
            amount?: components["schemas"]["Money"];
        };
        /** @description 证据及证明目的 · Evidence and what it is to prove */
        FilingEvidence: {
            name: string;
            /** @description 证明目的 · what it proves */
            proves?: string;
            /** @description 证据来源 · where it comes from */
            source?: string;
            fileIds?: string[];
            /**
             * @description 原件在谁手里 · who holds the original
             * @enum {string}
             */
            originalHeldBy?: "applicant" | "court" | "otherParty" | "thirdPerson" | "electronic";
        };
        /** @description 证人姓名和住所 · A witness */
        FilingWitness: {
            name: string;
            address?: string;
        };
        /** @description 一份材料及其文件 · A paper and its files */
        FilingPaper: {
            kind: components["schemas"]["FilingPaperKind"];
            /** @description 属于哪位当事人 · whose paper it is */
            partyKey?: string;
            title?: string;
            fileIds: string[];
        };
        /** @description 认为本院有管辖权的理由 · Why this court is thought to have jurisdiction */
        FilingJurisdiction: {
            /**
             * @description 连结点 · connecting point
             * @enum {string}
             */
            ground: "defendantDomicile" | "plaintiffDomicile" | "contractPerformance" | "tort" | "property" | "inheritance" | "port" | "agreement" | "other";
            /** @description 连结点所在地的行政区划代码 · region code of that place */
            regionCode?: string;
            /** @description 书面协议选择的法院 · court chosen in a written agreement */
            agreedCourtId?: string;
            note?: string;
        };
        /** @description 自愿提供的送达地址；同意电子送达是自愿的，可以要纸质 · Address offered for service; e-service is voluntary and paper stays possible */
        FilingServiceAddress: {
            /** @description 是否同意电子送达 · consent to electronic service */
            electronicConsent: boolean;
            /** @description 判决书、裁定书、调解书也同意电子送达 · consent for judgments; rulings and mediation documents too */
            judgmentsConsent?: boolean;
            recipientName?: string;
            phone?: string;
            channels?: components["schemas"]["FilingServiceChannel"][];
            postalAddress?: string;
            postcode?: string;
        };
        /** @description 一个电子送达地址 · One electronic address */
        FilingServiceChannel: {
            /**
             * @description 平台账户、短信、电子邮件、即时通讯 · kind of address
             * @enum {string}
             */
            channel: "platform" | "sms" | "email" | "instantMessage";
            address: string;
        };
        /** @description 对一个环节在线进行的同意或不同意 · Consent to one stage online, or refusal */
        FilingStageConsent: {
            stage: components["schemas"]["Stage"];
            agrees: boolean;
            /** @description 看过的权利义务告知书版本 · version of the notice that was read */
            noticeVersion: string;
        };
        /** @description 立案时提出的缓、减、免交诉讼费申请；证明材料只给法院看 · Request for relief from the fee, made at filing; its proofs are seen by the court alone */
        FilingReliefRequest: {
            /**
             * @description 免交（只限自然人）、减交、缓交 · exempt (natural persons only)／reduce／defer
             * @enum {string}
             */
            kind: "exempt" | "reduce" | "defer";
            /** @description 申请理由 · grounds */
            grounds: string;
            /** @description 证明材料 · proofs */
            fileIds?: string[];
        };
        /** @description 提交立案申请 · Submitting a filing */
        FilingSubmission: {
            version: number;
            /**
             * @description 声明内容真实，知晓虚假诉讼的责任 · declares the content true; knowing of the liability for sham litigation
             * @constant
             */
            truthful: true;
            /** @description 材料不完整也坚持提交，由法院审查 · submit although incomplete; the court will examine it */
            insist?: boolean;
        };
        /** @description 补正：改好的全部内容 · The corrected content, whole */
        FilingSupplement: {
            version: number;
            content?: components["schemas"]["FilingContent"];
            /** @description 对各项问题的说明 · answer to the points */
            note?: string;
            /** @description 不再补正，坚持起诉，请法官裁定 · corrects no further and asks for a ruling */
            insist?: boolean;
        };
        /** @description 撤回立案申请 · Withdrawing a filing */
        FilingWithdrawal: {
            version: number;
            reason?: string;
        };
        /** @description 关联窗口立案 · Linking a counter filing */
        FilingLink: {
            /** @description 窗口收件凭证号 · number on the counter's receipt */
            receiptNumber: string;
        };
        /** @description 窗口接收的材料和申请人 · What is received at a counter, and from whom */
        CounterFiling: {
            content: components["schemas"]["FilingContent"];
            applicant: components["schemas"]["CounterApplicant"];
            /** @description 收件清单 · list of the originals taken in */
            originals: components["schemas"]["CounterOriginal"][];
            /** @description 窗口或服务站 · counter or station */
            place?: string;
        };
        /** @description 到窗口的人，身份当面核对 · The person at the counter, identity checked in person */
        CounterApplicant: {
            name: string;
            idNumber: string;
            phone: string;
            /**
             * @description 已当面核对证件 · documents were checked in person
             * @constant
             */
            identityChecked: true;
        };
        /** @description 一份原件 · One original */
        CounterOriginal: {
            name: string;
            copies: number;
            pages?: number;
        };
        /** @description 推送管辖法院 · Pushing to the competent court */
        FilingPush: {
            version: number;
            /** @description 申请人在窗口等候 · the person waits at the counter */
            applicantWaits: boolean;
            /** @description 材料不完整，申请人坚持提交 · incomplete; and the person insists */
            insist?: boolean;
            /** @description 给管辖法院的说明 · note to the competent court */
            note?: string;
        };
        /** @description 原件交接的一步 · One step of the custody of originals */
        CustodyEntry: {
            version: number;
            /** @enum {string} */
            step: "couriered" | "receivedByCompetentCourt";
            /** @description 承运人 · carrier */
            carrier?: string;
            /** @description 寄送单号，寄出时必填 · tracking number; needed when couriered */
            trackingNumber?: string;
            /** @description 与收件清单不符之处 · what does not match the list */
            discrepancy?: string;
        };
        /** @description 一次性补正告知 · The one request for a supplement */
        SupplementRequest: {
            version: number;
            /** @description 全部问题 · every defect */
            items: components["schemas"]["SupplementItem"][];
            /**
             * Format: date
             * @description 补正的最后一天 · last day
             */
            dueOn: string;
        };
        /** @description 一处要补正的问题 · One defect */
        SupplementItem: {
            /** @description JSON Pointer，如 /content/parties/1/address */
            pointer?: string;
            zh: string;
            en?: string;
        };
        /** @description 立案决定 · Decision to accept */
        FilingAcceptance: {
            version: number;
            /**
             * @description 案件类型代字 · case type word
             * @enum {string}
             */
            caseType: "民初";
            /** @description 法院确定的案由，缺省用诉状所写 · cause fixed by the court */
            causeOfAction?: string;
            /** @enum {string} */
            procedure: "summary" | "ordinary" | "smallClaims";
            /** @description 为什么适用这一程序 · why this procedure */
            procedureReason: string;
            /** @description 双方约定适用小额诉讼 · both sides agreed to small claims */
            smallClaimsAgreed?: boolean;
        };
        /** @description 不予受理的裁定内容 · Content of a ruling that refuses the filing */
        FilingRefusal: {
            version: number;
            /** @description 书面理由 · written reasons */
            reasons: string;
            legalBasis: components["schemas"]["FilingLegalBasis"][];
        };
        /** @description 裁定引用的条文 · An article the ruling rests on */
        FilingLegalBasis: {
            law: string;
            version?: string;
            article: string;
        };
        /** @description 退回 · Sending back */
        FilingSendBack: {
            version: number;
            reason: string;
        };
        /** @description 检查出的一点 · One point of the check */
        FilingIssue: {
            /** @description JSON Pointer，如 /content/parties/0/name */
            pointer: string;
            /** @example party_address_missing */
            code: string;
            zh: string;
            en: string;
            legalBasis?: components["schemas"]["LegalBasis"][];
        };
        /** @description 立案前检查的结果 · Answer of the preflight */
        FilingPreflight: {
            /** @description 没有缺的和错的 · nothing missing; nothing wrong */
            ready: boolean;
            /** Format: date-time */
            asOf: string;
            missing: components["schemas"]["FilingIssue"][];
            wrong: components["schemas"]["FilingIssue"][];
            /** @description 可以补充、不影响立案的 · could be added; not needed */
            optional: components["schemas"]["FilingIssue"][];
            jurisdiction: components["schemas"]["JurisdictionCheck"];
            procedures: components["schemas"]["FilingProcedureOption"][];
        };
        /** @description 管辖检查；最终由法院认定 · Jurisdiction as far as the facts tell; the court has the last word */
        JurisdictionCheck: {
            /** @enum {string} */
            result: "competent" | "notCompetent" | "unclear" | (string & {});
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description 看来有管辖权的法院 · courts that seem competent */
            suggestedCourts: components["schemas"]["Court"][];
        };
        /** @description 一种程序能否适用，及其受理费 · Whether a procedure seems possible, and what it would cost */
        FilingProcedureOption: {
            /** @enum {string} */
            procedure: "summary" | "ordinary" | "smallClaims" | (string & {});
            /** @enum {string} */
            possible: "yes" | "no" | "unknown" | (string & {});
            reason: components["schemas"]["Reason"];
            fee?: components["schemas"]["FeeEstimate"];
            feeUnknown?: components["schemas"]["Reason"];
        };
        /** @description 注明日期的收件凭证 · Dated receipt */
        FilingReceipt: {
            /** @example 鲁0305网申2026900001号 */
            number: string;
            /** @enum {string} */
            kind: "submission" | "counter" | "supplement" | (string & {});
            /** Format: date-time */
            receivedAt: string;
            courtId: string;
            courtName: string;
            /** @description 所收内容的 SHA-256 · digest of what was received */
            contentSha256: string;
            fileCount: number;
            /** @description 材料不完整而坚持提交 · received although incomplete */
            insisted?: boolean;
        };
        /** @description 有法律意义的一步：谁、替谁、以什么身份和认证程度 · An act, by whom, for whom, at which assurance */
        FilingAct: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            byRole: string;
            onBehalfOf?: string;
            /** @description 经由的应用 · the app it came through */
            through?: string;
            /** @enum {string} */
            assurance: "none" | "sms" | "chat" | "verified" | "reverified" | (string & {});
        };
        /** @description 补正的要求与回复 · The supplement request and its answer */
        FilingSupplementState: {
            items: components["schemas"]["SupplementItem"][];
            due: components["schemas"]["Deadline"];
            /** Format: date-time */
            requestedAt: string;
            /** @description 立案法官 · filing judge */
            requestedBy: string;
            /** Format: date-time */
            answeredAt?: string;
            note?: string;
            insisted?: boolean;
        };
        /** @description 立案法官的决定 · The filing judge's decision */
        FilingDecision: {
            /** @enum {string} */
            kind: "accepted" | "refused" | "sentBack" | (string & {});
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            caseType?: string;
            causeOfAction?: string;
            /** @enum {string} */
            procedure?: "summary" | "ordinary" | "smallClaims" | (string & {});
            procedureReason?: string;
            reasons?: string;
            legalBasis?: components["schemas"]["LegalBasis"][];
            remedy?: components["schemas"]["Bilingual"];
        };
        /** @description 原件交接链的一环 · One link of the custody chain */
        FilingCustody: {
            /** @enum {string} */
            step: "receivedAtCounter" | "couriered" | "receivedByCompetentCourt" | (string & {});
            /** Format: date-time */
            at: string;
            byName: string;
            courtId: string;
            courtName: string;
            carrier?: string;
            trackingNumber?: string;
            discrepancy?: string;
        };
        /** @description 立案申请摘要 · A filing in a list */
        FilingSummary: {
            /** @example flg_00000100abcdef */
            filingId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "discarded" | "receivedAtCounter" | "submitted" | "supplementRequired" | "supplementOverdue" | "supplemented" | "accepted" | "refused" | "sentBack" | "withdrawn" | (string & {});
            /** @enum {string} */
            channel: "online" | "counter" | (string & {});
            /** @description 网申号，提交时生成 · number given at submission */
            filingNumber?: string;
            courtId?: string;
            courtName?: string;
            causeOfAction?: string;
            claimAmount?: components["schemas"]["Money"];
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            createdAt: string;
            deadlines: components["schemas"]["Deadline"][];
            caseId?: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber?: string;
        };
        /** @description 立案申请一页 · One page of filings */
        FilingPage: {
            data: components["schemas"]["FilingSummary"][];
            nextCursor: string | null;
        };
        /** @description 立案申请（申请人看到的） · A filing as its applicant sees it */
        Filing: {
            /** @example flg_00000100abcdef */
            filingId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "discarded" | "receivedAtCounter" | "submitted" | "supplementRequired" | "supplementOverdue" | "supplemented" | "accepted" | "refused" | "sentBack" | "withdrawn" | (string & {});
            /** @enum {string} */
            channel: "online" | "counter" | (string & {});
            /** @description 同一纠纷的事项编号 · what links everything of one dispute */
            matterId: string;
            filingNumber?: string;
            /** @description 管辖法院 · the competent court */
            courtId?: string;
            courtName?: string;
            /** @description 协作法院 · the assisting court */
            assistingCourtId?: string;
            assistingCourtName?: string;
            content: components["schemas"]["FilingContent"];
            receipts: components["schemas"]["FilingReceipt"][];
            acts: components["schemas"]["FilingAct"][];
            supplement?: components["schemas"]["FilingSupplementState"];
            decision?: components["schemas"]["FilingDecision"];
            deadlines: components["schemas"]["Deadline"][];
            custody: components["schemas"]["FilingCustody"][];
            caseId?: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber?: string;
            next?: components["schemas"]["Bilingual"];
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 立案申请摘要（法院） · A filing in the desk's list */
        DeskFilingSummary: {
            filingId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "discarded" | "receivedAtCounter" | "submitted" | "supplementRequired" | "supplementOverdue" | "supplemented" | "accepted" | "refused" | "sentBack" | "withdrawn" | (string & {});
            /** @enum {string} */
            channel: "online" | "counter" | (string & {});
            filingNumber?: string;
            courtId: string;
            courtName: string;
            assistingCourtId?: string;
            assistingCourtName?: string;
            applicantName: string;
            causeOfAction?: string;
            claimAmount?: components["schemas"]["Money"];
            reliefAsked: boolean;
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            createdAt: string;
            deadlines: components["schemas"]["Deadline"][];
            caseId?: string;
            caseNumber?: string;
        };
        /** @description 立案申请一页（法院） · One page of filings on the desk */
        DeskFilingPage: {
            data: components["schemas"]["DeskFilingSummary"][];
            nextCursor: string | null;
        };
        /** @description 申请人在窗口等候 · The person waits at the counter */
        FilingWaiting: {
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description 30 分钟服务目标，不是法定期限 · a service target of 30 minutes; not a law
             */
            targetAt: string;
            /** Format: date-time */
            answeredAt?: string;
        };
        /** @description 立案申请（法院看到的） · A filing as the court sees it */
        DeskFiling: {
            /** @example flg_00000100abcdef */
            filingId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "discarded" | "receivedAtCounter" | "submitted" | "supplementRequired" | "supplementOverdue" | "supplemented" | "accepted" | "refused" | "sentBack" | "withdrawn" | (string & {});
            /** @enum {string} */
            channel: "online" | "counter" | (string & {});
            matterId: string;
            filingNumber?: string;
            /** @description 管辖法院 · the competent court */
            courtId: string;
            courtName: string;
            /** @description 协作法院 · the assisting court */
            assistingCourtId?: string;
            assistingCourtName?: string;
            applicantName: string;
            content: components["schemas"]["FilingContent"];
            check: components["schemas"]["FilingPreflight"];
            receipts: components["schemas"]["FilingReceipt"][];
            acts: components["schemas"]["FilingAct"][];
            supplement?: components["schemas"]["FilingSupplementState"];
            decision?: components["schemas"]["FilingDecision"];
            deadlines: components["schemas"]["Deadline"][];
            originals: components["schemas"]["CounterOriginal"][];
            custody: components["schemas"]["FilingCustody"][];
            waiting?: components["schemas"]["FilingWaiting"];
            /** @description 协作法院的说明 · the assisting court's note */
            counterNote?: string;
            /** @description 减免缓申请尚未决定 · relief asked and undecided */
            reliefPending: boolean;
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @description 审理程序。小额诉讼是简易程序的一种 · Procedure; small claims is a form of summary procedure
         * @enum {string}
         */
        Procedure: "ordinary" | "summary" | "smallClaims";
        /**
         * @description 案件状态 · State of a case
         * @enum {string}
         */
        CaseState: "accepted" | "inProgress" | "judged" | "closed" | "archived" | (string & {});
        /**
         * @description 结案方式 · How a case ended
         * @enum {string}
         */
        ClosingManner: "judgment" | "mediated" | "withdrawn" | "deemedWithdrawn" | "dismissed" | "transferred" | "terminated" | (string & {});
        /** @description 审判组织成员 · A member of the panel */
        CasePanelMember: {
            /** @description 工作人员账号 · staff account */
            principalId?: string;
            name: string;
            /**
             * @description 独任审判员、审判长、审判员、人民陪审员、法官助理、书记员 · part in the panel
             * @enum {string}
             */
            part: "soleJudge" | "presidingJudge" | "judge" | "assessor" | "judgeAssistant" | "clerk" | (string & {});
        };
        /** @description 审判组织 · The panel that hears the case */
        CasePanel: {
            /**
             * @description 独任或合议 · sole judge or collegial
             * @enum {string}
             */
            form: "sole" | "collegial" | (string & {});
            members: components["schemas"]["CasePanelMember"][];
            /**
             * Format: date
             * @description 确定的日期 · day it was fixed
             */
            setOn: string;
            tellBy?: components["schemas"]["Deadline"];
        };
        /** @description 已登记的诉讼代理人，各方可见 · A registered agent, visible to every party */
        CaseAgent: {
            name: string;
            kind: components["schemas"]["AgentKind"];
            /** @description 律师事务所 · law firm */
            firmName?: string;
            authority: components["schemas"]["Authority"];
        };
        /** @description 案件列表中的一行 · One line of the list of cases */
        CaseSummary: {
            /** @example cas_0000010000ab */
            caseId: string;
            /** @description 同一纠纷的调解、立案、审理、执行共用 · links everything of one dispute */
            matterId: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber: string;
            courtId: string;
            courtName: string;
            /** @description 案由 · cause of action */
            cause: string;
            procedure: components["schemas"]["Procedure"];
            state: components["schemas"]["CaseState"];
            /**
             * Format: date
             * @description 立案日期 · day of acceptance
             */
            acceptedOn: string;
            /** @description 本人是谁，或代理谁 · who the reader is or acts for */
            myRoles: components["schemas"]["PartyRef"][];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 案件，按本人能看的范围 · A case, as far as this reader may see it */
        Case: {
            /** @example cas_0000010000ab */
            caseId: string;
            matterId: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber: string;
            courtId: string;
            courtName: string;
            /** @description 案由 · cause of action */
            cause: string;
            claimAmount?: components["schemas"]["Money"];
            procedure: components["schemas"]["Procedure"];
            procedureReason: components["schemas"]["Reason"];
            state: components["schemas"]["CaseState"];
            /**
             * Format: date
             * @description 立案日期 · day of acceptance
             */
            acceptedOn: string;
            parties: components["schemas"]["PartyRef"][];
            /** @description 本人是谁，或代理谁 · who the reader is or acts for */
            myRoles: components["schemas"]["PartyRef"][];
            panel?: components["schemas"]["CasePanel"];
            /** @description 与本人有关、尚在进行的期限 · running deadlines that concern the reader */
            deadlines: components["schemas"]["Deadline"][];
            /**
             * Format: date
             * @description 宣判日期 · day of pronouncement
             */
            judgedOn?: string;
            /**
             * Format: date
             * @description 结案日期 · day of closing
             */
            closedOn?: string;
            closingManner?: components["schemas"]["ClosingManner"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 案件列表的一页 · A page of cases */
        CasePage: {
            data: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        /** @description 案件群可见的摘要，不含任何个人信息 · What a case room may see; nothing personal */
        CaseRoomSummary: {
            caseId: string;
            courtId: string;
            /** @description 案号尾号，如 0001 · last digits of the serial */
            numberTail: string;
            procedure: components["schemas"]["Procedure"];
            state: components["schemas"]["CaseState"];
            panel?: components["schemas"]["CasePanel"];
            evidenceDeadline?: components["schemas"]["Deadline"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 当事人，按本人能看的范围 · A party, as far as this reader may see it */
        CaseParty: {
            /** @example pty_0000010000ab */
            partyId: string;
            role: components["schemas"]["CaseRole"];
            side: components["schemas"]["Side"];
            kind: components["schemas"]["PartyKind"];
            displayName: string;
            /** @description 是否本人或本人代理的一方 · the reader's own party */
            mine: boolean;
            agents: components["schemas"]["CaseAgent"][];
            own?: components["schemas"]["OwnPartyDetails"];
        };
        /** @description 只有本方看得到的登记信息（掩码） · Registered details, shown masked and to one's own side only */
        OwnPartyDetails: {
            /**
             * @description 账号关联状态 · link state
             * @enum {string}
             */
            linkState: "unlinked" | "linkAgreed" | "linked" | "offline" | (string & {});
            /** @example 138****0000 */
            phone?: string;
            /** @description 只到区县 · down to the county only */
            address?: string;
            /** @example 3703************05 */
            idNumber?: string;
        };
        /** @description 当事人列表的一页 · A page of parties */
        CasePartyPage: {
            data: components["schemas"]["CaseParty"][];
            nextCursor: string | null;
        };
        /**
         * @description 哪一方 · Side in the case
         * @enum {string}
         */
        Side: "plaintiff" | "defendant" | "thirdParty" | (string & {});
        /**
         * @description 自然人或法人、非法人组织 · Natural person or organisation
         * @enum {string}
         */
        PartyKind: "natural" | "organization" | (string & {});
        /**
         * @description 代理人身份 · Who the agent is
         * @enum {string}
         */
        AgentKind: "lawyer" | "legalServiceWorker" | "closeRelative" | "staff" | "recommended";
        /**
         * @description 授权范围。一般授权不能代为承认、放弃、变更诉讼请求，和解，反诉，上诉 · Authority; general authority cannot admit, waive or change claims, settle, counterclaim or appeal
         * @enum {string}
         */
        Authority: "general" | "special";
        /** @description 委托手续 · A power of attorney */
        RepresentationInput: {
            agentName: string;
            agentKind: components["schemas"]["AgentKind"];
            /** @description 代理人身份证号；律师可只填执业证号 · identity number; a lawyer may give the licence instead */
            agentIdNumber?: string;
            /** @description 律师执业证号 · licence of the lawyer */
            lawyerLicence?: string;
            /** @description 律师事务所 · law firm */
            firmName?: string;
            agentPhone?: string;
            authority: components["schemas"]["Authority"];
            /** @description 本账号在本案有多方身份时须指明 · needed when the account stands for several parties */
            forPartyId?: string;
            /** @description 授权委托书、律所函、执业证或亲属关系证明 · power of attorney and proofs */
            fileIds: string[];
        };
        /** @description 窗口登记的委托手续 · A power of attorney registered at the counter */
        DeskRepresentationInput: {
            /** @description 委托的当事人 · the party */
            forPartyId: string;
            agentName: string;
            agentKind: components["schemas"]["AgentKind"];
            agentIdNumber?: string;
            lawyerLicence?: string;
            firmName?: string;
            agentPhone?: string;
            authority: components["schemas"]["Authority"];
            /**
             * @description 已核对原件 · the original has been checked
             * @constant
             */
            originalChecked: true;
            /** @description 扫描件 · scans */
            fileIds?: string[];
        };
        /** @description 一项诉讼代理 · A representation */
        Representation: {
            /** @example rep_0000010000ab */
            representationId: string;
            caseId: string;
            partyId: string;
            agentName: string;
            agentKind: components["schemas"]["AgentKind"];
            lawyerLicence?: string;
            firmName?: string;
            authority: components["schemas"]["Authority"];
            /** @enum {string} */
            state: "submitted" | "active" | "returned" | "ended" | (string & {});
            /** @description 代理人账号已能查看本案 · the agent's account can see the case */
            agentLinked?: boolean;
            returnReason?: components["schemas"]["Bilingual"];
            fileIds: string[];
            /** Format: date */
            startedOn?: string;
            /** Format: date */
            endedOn?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 诉讼代理列表的一页 · A page of representations */
        RepresentationPage: {
            data: components["schemas"]["Representation"][];
            nextCursor: string | null;
        };
        /** @description 终止代理 · End of a representation */
        RepresentationEnd: {
            version: number;
            /**
             * @description 当事人解除或代理人辞去 · revoked by the party or resigned by the agent
             * @enum {string}
             */
            reason: "revokedByParty" | "resignedByAgent";
        };
        /** @description 核对结果 · Result of the check */
        RepresentationDecision: {
            version: number;
            /** @enum {string} */
            decision: "confirm" | "return";
            reason?: components["schemas"]["Bilingual"];
        };
        /** @description 时间轴上的一条 · One entry of the timeline */
        TimelineEntry: {
            /** @example tle_0000010000ab */
            entryId: string;
            /** Format: date-time */
            occurredAt: string;
            /**
             * @description 哪一类事 · what it is about
             * @enum {string}
             */
            kind: "case" | "fee" | "document" | "service" | "hearing" | "submission" | "party" | "representation" | (string & {});
            zh: string;
            en: string;
            /**
             * @description 告知范围 · who is told
             * @enum {string}
             */
            audience: "court" | "party" | "side" | "allParties" | "public" | (string & {});
            subject?: components["schemas"]["TimelineSubject"];
        };
        /** @description 这一条说的对象 · What the entry is about */
        TimelineSubject: {
            type: string;
            id: string;
        };
        /** @description 时间轴的一页 · A page of the timeline */
        TimelinePage: {
            data: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        /** @description 时间轴上的一条（法院一侧） · An entry, the court's view */
        DeskTimelineEntry: {
            entryId: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            kind: "case" | "fee" | "document" | "service" | "hearing" | "submission" | "party" | "representation" | (string & {});
            zh: string;
            en: string;
            /** @enum {string} */
            audience: "court" | "party" | "side" | "allParties" | "public" | (string & {});
            /** @description audience 为 party 时的当事人 · the party told */
            partyId?: string;
            /**
             * Format: date-time
             * @description 在这之前不告知 · not told before
             */
            releaseAfter?: string;
            subject?: components["schemas"]["TimelineSubject"];
        };
        /** @description 时间轴的一页（法院一侧） · A page of the timeline, the court's view */
        DeskTimelinePage: {
            data: components["schemas"]["DeskTimelineEntry"][];
            nextCursor: string | null;
        };
        /** @description 一件可以办、必须办或等待的事 · One thing to do, that may be done, or that is waited for */
        NextAction: {
            /**
             * @description 事项代码 · stable code
             * @enum {string}
             */
            action: "linkAccount" | "confirmAddress" | "payFee" | "awaitRelief" | "awaitRefund" | "answer" | "objectJurisdiction" | "counterclaim" | "submitEvidence" | "correctSubmission" | "appointAgent" | "readDocument" | "attendHearing" | "signRecord" | "requestPostponement" | "awaitService" | "awaitCourt" | "appeal" | "applyEnforcement" | (string & {});
            /**
             * @description 必须办、可以办、只需等待 · must, may, or just wait
             * @enum {string}
             */
            urgency: "must" | "may" | "wait" | (string & {});
            /** @description 要办的事，一句话 · the thing itself in one sentence */
            zh: string;
            en: string;
            /** @description 用哪个操作办，如 cases.submit；不在线上办的没有 · operation to call; absent when it is not done online */
            operation?: string;
            subject?: components["schemas"]["TimelineSubject"];
            submissionKind?: components["schemas"]["SubmissionKind"];
            /** @description 为哪一方办 · for which party */
            partyId?: string;
            deadline?: components["schemas"]["Deadline"];
            consequence: components["schemas"]["Bilingual"];
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 下一步清单 · What comes next */
        NextActions: {
            caseId: string;
            /**
             * Format: date-time
             * @description 数据截至 · as of
             */
            asOf: string;
            caseVersion: number;
            data: components["schemas"]["NextAction"][];
        };
        /**
         * @description 答辩状、证据、陈述、管辖异议、反诉、申请 · Answer, evidence, statement, jurisdiction objection, counterclaim, application
         * @enum {string}
         */
        SubmissionKind: "answer" | "evidence" | "statement" | "jurisdictionObjection" | "counterclaim" | "application";
        /**
         * @description 申请的种类 · What is applied for
         * @enum {string}
         */
        ApplicationKind: "withdrawal" | "evidenceExtension" | "investigation" | "witness" | "appraisal" | "recusal" | "procedureObjection" | "changeClaims" | "preservation" | "offline" | "other";
        /** @description 提交给法院的材料 · Material for the court */
        SubmissionInput: {
            kind: components["schemas"]["SubmissionKind"];
            title: string;
            /** @description 正文；与文件至少有一项 · text; either text or files */
            text?: string;
            /** @description 已上传的文件 · uploaded files */
            fileIds?: string[];
            applicationKind?: components["schemas"]["ApplicationKind"];
            claimAmount?: components["schemas"]["Money"];
            /** @description 补正后重交时，原来被退回的那份 · the returned one that this corrects */
            replacesSubmissionId?: string;
            /** @description 本账号在本案有多方身份时须指明 · needed when the account stands for several parties */
            forPartyId?: string;
        };
        /** @description 收件回执 · Receipt */
        SubmissionReceipt: {
            /**
             * @description 收件编号 · receipt number
             * @example SJ-20261124-000001
             */
            receiptNumber: string;
            /**
             * Format: date-time
             * @description 收到的时间 · received at
             */
            receivedAt: string;
        };
        /** @description 一份诉讼材料 · A submission */
        Submission: {
            /** @example sub_0000010000ab */
            submissionId: string;
            caseId: string;
            /** @description 哪一方提交 · whose submission */
            partyId: string;
            /** @description 提交人姓名 · name of who submitted */
            submittedBy: string;
            kind: components["schemas"]["SubmissionKind"];
            applicationKind?: components["schemas"]["ApplicationKind"];
            title: string;
            text?: string;
            claimAmount?: components["schemas"]["Money"];
            fileIds: string[];
            /** @enum {string} */
            state: "submitted" | "accepted" | "returned" | (string & {});
            receipt: components["schemas"]["SubmissionReceipt"];
            /** @description 超过期限提交；仍然收件 · came after its deadline; received all the same */
            late: boolean;
            lateNote?: components["schemas"]["Bilingual"];
            deadline?: components["schemas"]["Deadline"];
            returnReason?: components["schemas"]["Bilingual"];
            /** @description 已转送对方 · forwarded to the other side */
            forwarded: boolean;
            /** Format: date-time */
            forwardedAt?: string;
            replacesSubmissionId?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 诉讼材料的一页 · A page of submissions */
        SubmissionPage: {
            data: components["schemas"]["Submission"][];
            nextCursor: string | null;
        };
        /** @description 一份诉讼材料（法院一侧） · A submission, the court's view */
        DeskSubmission: {
            submissionId: string;
            caseId: string;
            partyId: string;
            submittedBy: string;
            /** @description 以什么身份提交 · role of who submitted */
            submittedByRole: string;
            /** @description 经由哪个应用或协助人 · app or helper that carried it */
            through?: string;
            /** @description 身份核验程度 · assurance level of the act */
            assurance?: string;
            kind: components["schemas"]["SubmissionKind"];
            applicationKind?: components["schemas"]["ApplicationKind"];
            title: string;
            text?: string;
            claimAmount?: components["schemas"]["Money"];
            fileIds: string[];
            /** @enum {string} */
            state: "submitted" | "accepted" | "returned" | (string & {});
            receipt: components["schemas"]["SubmissionReceipt"];
            late: boolean;
            lateNote?: components["schemas"]["Bilingual"];
            deadline?: components["schemas"]["Deadline"];
            /** @description 单方事项（如保全），不得转送对方 · one-sided, never forwarded */
            oneSided: boolean;
            returnReason?: components["schemas"]["Bilingual"];
            forwarded: boolean;
            /** Format: date-time */
            forwardedAt?: string;
            forwardBy?: components["schemas"]["Deadline"];
            /** @description 处理人 · who decided */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            replacesSubmissionId?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 诉讼材料的一页（法院一侧） · A page of submissions, the court's view */
        DeskSubmissionPage: {
            data: components["schemas"]["DeskSubmission"][];
            nextCursor: string | null;
        };
        /** @description 接收或退回 · Take in or return */
        SubmissionDecision: {
            version: number;
            /** @enum {string} */
            decision: "accept" | "return";
            /** @description 接收时同时转送对方，默认是（单方事项除外） · forward at once, by default yes except one-sided matters */
            forward?: boolean;
            reason?: components["schemas"]["Bilingual"];
        };
        /** @description 用案件码关联 · Linking by case code */
        CaseLinkRequest: {
            /** @description 法院文书上印的十二位案件码 · twelve digits printed on the court's paper */
            caseCode: string;
        };
        /** @description 关联结果 · Result of linking */
        CaseLink: {
            caseId: string;
            partyId: string;
            caseNumber: string;
            role: components["schemas"]["CaseRole"];
            /**
             * @description 以本人、法定代表人或代理人身份 · as the party, its legal representative, or its agent
             * @enum {string}
             */
            as: "party" | "legalRepresentative" | "agent" | (string & {});
            /** Format: date-time */
            linkedAt: string;
        };
        /** @description 案件列表中的一行（法院一侧） · One line of the list, the court's view */
        DeskCaseSummary: {
            caseId: string;
            matterId: string;
            caseNumber: string;
            courtId: string;
            cause: string;
            procedure: components["schemas"]["Procedure"];
            state: components["schemas"]["CaseState"];
            /** Format: date */
            acceptedOn: string;
            parties: components["schemas"]["PartyRef"][];
            trialLimit: components["schemas"]["Deadline"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 案件列表的一页（法院一侧） · A page of cases, the court's view */
        DeskCasePage: {
            data: components["schemas"]["DeskCaseSummary"][];
            nextCursor: string | null;
        };
        /** @description 案件（法院一侧） · A case, the court's view */
        DeskCase: {
            caseId: string;
            matterId: string;
            filingId: string;
            caseNumber: string;
            courtId: string;
            courtName: string;
            cause: string;
            claimAmount?: components["schemas"]["Money"];
            procedure: components["schemas"]["Procedure"];
            procedureReason: components["schemas"]["Reason"];
            state: components["schemas"]["CaseState"];
            /** Format: date */
            acceptedOn: string;
            parties: components["schemas"]["PartyRef"][];
            representations: components["schemas"]["Representation"][];
            panel?: components["schemas"]["CasePanel"];
            evidenceDeadline?: components["schemas"]["Deadline"];
            trialLimit: components["schemas"]["Deadline"];
            openTaskCount: number;
            /** Format: date */
            judgedOn?: string;
            /** Format: date */
            closedOn?: string;
            closingManner?: components["schemas"]["ClosingManner"];
            closingDocumentId?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 当事人（法院一侧） · A party, the court's view */
        DeskParty: {
            partyId: string;
            caseId: string;
            role: components["schemas"]["CaseRole"];
            side: components["schemas"]["Side"];
            kind: components["schemas"]["PartyKind"];
            name: string;
            idNumber?: string;
            creditCode?: string;
            phone?: string;
            address?: string;
            /** @description 住址对其他当事人保密 · address kept from the other parties */
            addressConfidential?: boolean;
            /** @enum {string} */
            state: "unlinked" | "linkAgreed" | "linked" | "offline" | (string & {});
            /** @description 案件码 · case code */
            caseCode: string;
            linkDeadline?: components["schemas"]["Deadline"];
            answerDeadline?: components["schemas"]["Deadline"];
            /**
             * @description 答辩情况 · state of the answer
             * @enum {string}
             */
            answerState?: "running" | "answered" | "overdue" | "void" | (string & {});
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 当事人列表的一页（法院一侧） · A page of parties, the court's view */
        DeskPartyPage: {
            data: components["schemas"]["DeskParty"][];
            nextCursor: string | null;
        };
        /** @description 审判组织成员 · A member of the panel */
        PanelMemberInput: {
            principalId?: string;
            name: string;
            /** @enum {string} */
            part: "soleJudge" | "presidingJudge" | "judge" | "assessor" | "judgeAssistant" | "clerk";
        };
        /** @description 审判组织 · The panel */
        PanelInput: {
            version: number;
            /** @enum {string} */
            form: "sole" | "collegial";
            members: components["schemas"]["PanelMemberInput"][];
        };
        /** @description 变更程序 · Change of procedure */
        ProcedureInput: {
            version: number;
            procedure: components["schemas"]["Procedure"];
            reason: components["schemas"]["Bilingual"];
            /** @description 双方当事人同意适用简易程序 · both parties agree to summary procedure */
            bothAgree?: boolean;
        };
        /** @description 举证期限 · Evidence period */
        EvidencePeriodInput: {
            version: number;
            /** @description 从次日起的天数 · days from tomorrow */
            days: number;
            /** @description 延长已有的期限 · extends a running period */
            extension?: boolean;
            reason?: components["schemas"]["Bilingual"];
        };
        /** @description 结案 · Closing */
        CaseCloseInput: {
            version: number;
            /**
             * @description 结案方式；按撤诉处理由收费环节的裁定产生 · manner; deemed withdrawal comes from the ruling in fees
             * @enum {string}
             */
            manner: "judgment" | "mediated" | "withdrawn" | "dismissed" | "transferred" | "terminated";
            /** @description 结案文书 · the document that ended it */
            documentId?: string;
        };
        /** @description 同意在线诉讼的登记 · Record of an agreement to proceed online */
        LinkAgreementInput: {
            version: number;
            /**
             * @description 怎样表示同意的 · how it was expressed
             * @enum {string}
             */
            by: "phone" | "sms" | "counter" | "paper";
            note?: string;
        };
        /** @description 转线下的理由 · Why a party proceeds offline */
        OfflineInput: {
            version: number;
            /**
             * @description 理由 · ground
             * @enum {string}
             */
            ground: "notLinkedInTime" | "ownChoice" | "noSmartphone" | "other";
            note?: string;
        };
        /** @description 待办 · A task on the court's desk */
        Task: {
            /** @example tsk_0000010000ab */
            taskId: string;
            /** @example fee.overdue */
            kind: string;
            /** @description 由哪个岗位办 · role that does it */
            role: string;
            courtId: string;
            caseId?: string;
            subject: components["schemas"]["TimelineSubject"];
            zh: string;
            en: string;
            /** Format: date */
            dueOn?: string;
            legalBasis?: string;
            /** @enum {string} */
            state: "open" | "done" | (string & {});
            doneBy?: string;
            /** Format: date-time */
            doneAt?: string;
            note?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 待办的一页 · A page of tasks */
        TaskPage: {
            data: components["schemas"]["Task"][];
            nextCursor: string | null;
        };
        /** @description 办结说明 · What was done */
        TaskCompletion: {
            version: number;
            /** @description 怎样办的 · what was done */
            note: string;
        };
        /** @description 送达状态，先于正文给出；不因查看而改变 · State of service, shown before the text; reading never changes it */
        ServiceState: {
            /** @example svc_00000100abcdef */
            serviceId?: string;
            /**
             * @description 待送达、已到达、推定送达、已送达、未成功、已收回 · state
             * @enum {string}
             */
            state: "pending" | "arrived" | "presumed" | "effective" | "failed" | "recalled" | (string & {});
            /**
             * Format: date-time
             * @description 送达生效的时间 · when service took effect
             */
            effectiveAt?: string;
            /** @description 使送达生效的方式 · the channel that took effect */
            channel?: string;
            basis?: components["schemas"]["Reason"];
            /** @description 由此起算的期限 · the clocks it started */
            clocks: components["schemas"]["Deadline"][];
            text: components["schemas"]["Bilingual"];
        };
        /**
         * @description 可以起草的文书种类 · Kinds that can be drafted
         * @enum {string}
         */
        DocumentKind: "acceptanceNotice" | "responseNotice" | "feeNotice" | "evidenceNotice" | "panelNotice" | "hearingNotice" | "summons" | "notice" | "ruling" | "judgment" | "mediationStatement" | "decision";
        /** @description 正文的一段 · One paragraph */
        DocumentParagraph: {
            /**
             * @description 标题、正文、分项、主文、依据、告知 · style
             * @enum {string}
             */
            style: "heading" | "text" | "item" | "order" | "basis" | "notice";
            zh: string;
        };
        /** @description 随文书发送的材料 · A paper sent with the document */
        DocumentAttachment: {
            fileId: string;
            name: string;
            sha256?: string;
        };
        /** @description 模拟印章，不含国徽和任何真实印模 · A simulated seal, with no emblem and no real imprint */
        DocumentSeal: {
            /** @example 山东省淄博市临淄区人民法院（演示·虚构） */
            text: string;
            /** @constant */
            simulated: true;
        };
        /** @description 文书摘要 · A document in a list */
        DocumentSummary: {
            /** @example doc_00000100abcdef */
            documentId: string;
            version: number;
            caseId?: string;
            filingId?: string;
            /** @enum {string} */
            kind: "acceptanceNotice" | "responseNotice" | "feeNotice" | "evidenceNotice" | "panelNotice" | "complaintCopy" | "answerCopy" | "summons" | "hearingNotice" | "notice" | "ruling" | "judgment" | "mediationStatement" | "decision" | "refusalRuling" | "correctionRuling" | "supplementNotice" | "sendBackNotice" | "serviceCertificate" | (string & {});
            /** @example 受理案件通知书 */
            title: string;
            /** @description 文号 · document number */
            number?: string;
            /** @enum {string} */
            state: "issued" | "superseded" | "revoked" | (string & {});
            /** Format: date-time */
            issuedAt: string;
            service: components["schemas"]["ServiceState"];
            /** @description 取代它的文书 · the document that replaced it */
            supersededBy?: string;
            /** @description 补正它的裁定 · rulings that correct it */
            correctedBy?: string[];
        };
        /** @description 文书一页 · One page of documents */
        DocumentPage: {
            data: components["schemas"]["DocumentSummary"][];
            nextCursor: string | null;
        };
        /** @description 发给本方的一份文书 · A document addressed to the reader's party */
        Document: {
            service: components["schemas"]["ServiceState"];
            /** @example doc_00000100abcdef */
            documentId: string;
            version: number;
            caseId?: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber?: string;
            filingId?: string;
            /** @enum {string} */
            kind: "acceptanceNotice" | "responseNotice" | "feeNotice" | "evidenceNotice" | "panelNotice" | "complaintCopy" | "answerCopy" | "summons" | "hearingNotice" | "notice" | "ruling" | "judgment" | "mediationStatement" | "decision" | "refusalRuling" | "correctionRuling" | "supplementNotice" | "sendBackNotice" | "serviceCertificate" | (string & {});
            title: string;
            number?: string;
            /** @enum {string} */
            state: "issued" | "superseded" | "revoked" | (string & {});
            /** Format: date-time */
            issuedAt: string;
            /** @description 署名 · signed by */
            issuedBy: string;
            courtId: string;
            courtName: string;
            /** @description 本份的收件人 · the recipient of this copy */
            addressedTo: string;
            paragraphs: components["schemas"]["DocumentParagraph"][];
            attachments: components["schemas"]["DocumentAttachment"][];
            seal: components["schemas"]["DocumentSeal"];
            /** @description 正文的 SHA-256 · digest of the content */
            sha256: string;
            /**
             * @description 验真用的 16 位码 · 16-digit code for verification
             * @example 4830 1177 2094 6615
             */
            verificationCode: string;
            /** @constant */
            notice: "演示·虚构";
            supersedes?: string;
            supersededBy?: string;
            /** @description 所补正的裁判文书 · the decision it corrects */
            corrects?: string;
            correctedBy?: string[];
            /** @description 更正或撤回的理由 · why it was corrected or revoked */
            reason?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 验真 · Verification query */
        DocumentVerificationQuery: {
            /** @description 文书上的验证码，空格可有可无 · code on the document; spaces do not matter */
            verificationCode: string;
            /** @description 手中文书的 SHA-256，可选 · digest of the copy at hand */
            sha256?: string;
        };
        /** @description 验真结果；不含内容和当事人 · Genuine or not; nothing of content or parties */
        DocumentVerification: {
            genuine: boolean;
            /**
             * @description 现在的状态 · present standing
             * @enum {string}
             */
            standing?: "issued" | "superseded" | "revoked" | (string & {});
            /** @description 给了摘要时：内容是否一致 · whether the given digest is the document's */
            contentMatches?: boolean;
            courtName?: string;
            kind?: string;
            kindTitle?: components["schemas"]["Bilingual"];
            /** Format: date */
            issuedOn?: string;
            zh: string;
            en: string;
            /** Format: date-time */
            asOf: string;
        };
        /** @description 起草一份文书 · Drafting a document */
        DocumentDraft: {
            kind: components["schemas"]["DocumentKind"];
            title: string;
            paragraphs: components["schemas"]["DocumentParagraph"][];
            /** @description 发给哪些当事人 · which parties it goes to */
            partyIds?: string[];
            /** @description 随附的案卷材料 · files of the case to attach */
            fileIds?: string[];
        };
        /** @description 修改草稿 · Changing a draft */
        DocumentUpdate: {
            version: number;
            title: string;
            paragraphs: components["schemas"]["DocumentParagraph"][];
            partyIds?: string[];
            fileIds?: string[];
        };
        /** @description 签发 · Issuing */
        DocumentIssue: {
            version: number;
            /** @description 收件人；缺省用草稿里的 · recipients; by default those of the draft */
            partyIds?: string[];
        };
        /** @description 更正 · Correcting */
        DocumentCorrection: {
            version: number;
            /** @description 错在哪里 · what was wrong */
            reason: string;
            title?: string;
            /** @description 通知：改正后的全文；裁判文书：补正裁定的正文 · the whole corrected notice or the text of the correcting ruling */
            paragraphs: components["schemas"]["DocumentParagraph"][];
        };
        /** @description 窗口交付，申请人签收 · Handed over and signed for */
        DocumentHandover: {
            version: number;
            /** @description 签收人 · who signed */
            receivedBy: string;
            /**
             * @description 已在送达回证上签名 · signed on the service return
             * @constant
             */
            signed: true;
        };
        /** @description 撤回 · Revoking */
        DocumentRevocation: {
            version: number;
            reason: string;
        };
        /** @description 一个收件人及其送达 · A recipient and the service on them */
        DeskDocumentRecipient: {
            /** @description 没有案件时缺省 · absent before a case exists */
            partyId?: string;
            displayName: string;
            service: components["schemas"]["ServiceState"];
        };
        /** @description 文书摘要（法院） · A document in the desk's list */
        DeskDocumentSummary: {
            documentId: string;
            version: number;
            caseId?: string;
            filingId?: string;
            /** @enum {string} */
            kind: "acceptanceNotice" | "responseNotice" | "feeNotice" | "evidenceNotice" | "panelNotice" | "complaintCopy" | "answerCopy" | "summons" | "hearingNotice" | "notice" | "ruling" | "judgment" | "mediationStatement" | "decision" | "refusalRuling" | "correctionRuling" | "supplementNotice" | "sendBackNotice" | "serviceCertificate" | (string & {});
            title: string;
            number?: string;
            /** @enum {string} */
            state: "draft" | "issued" | "superseded" | "revoked" | "discarded" | (string & {});
            recipients: components["schemas"]["DeskDocumentRecipient"][];
            /** Format: date-time */
            issuedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 文书一页（法院） · One page of documents on the desk */
        DeskDocumentPage: {
            data: components["schemas"]["DeskDocumentSummary"][];
            nextCursor: string | null;
        };
        /** @description 文书（法院看到的） · A document as the court sees it */
        DeskDocument: {
            /** @example doc_00000100abcdef */
            documentId: string;
            version: number;
            caseId?: string;
            caseNumber?: string;
            filingId?: string;
            /** @enum {string} */
            kind: "acceptanceNotice" | "responseNotice" | "feeNotice" | "evidenceNotice" | "panelNotice" | "complaintCopy" | "answerCopy" | "summons" | "hearingNotice" | "notice" | "ruling" | "judgment" | "mediationStatement" | "decision" | "refusalRuling" | "correctionRuling" | "supplementNotice" | "sendBackNotice" | "serviceCertificate" | (string & {});
            title: string;
            number?: string;
            /** @enum {string} */
            state: "draft" | "issued" | "superseded" | "revoked" | "discarded" | (string & {});
            courtId: string;
            courtName: string;
            recipients: components["schemas"]["DeskDocumentRecipient"][];
            paragraphs: components["schemas"]["DocumentParagraph"][];
            attachments: components["schemas"]["DocumentAttachment"][];
            seal?: components["schemas"]["DocumentSeal"];
            sha256?: string;
            verificationCode?: string;
            draftedBy: string;
            issuedBy?: string;
            /** Format: date-time */
            issuedAt?: string;
            /** @constant */
            notice: "演示·虚构";
            /**
             * @description 它所依据的事项种类 · what it is about
             * @example hearing
             */
            subjectType?: string;
            subjectId?: string;
            supersedes?: string;
            supersededBy?: string;
            corrects?: string;
            correctedBy?: string[];
            reason?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @description 减半的理由。无论几个，只减半一次 · Why a fee is halved; however many grounds, once only
         * @enum {string}
         */
        FeeHalvingGround: "summaryProcedure" | "smallClaims" | "mediated" | "withdrawn" | "counterclaimJoined" | "independentThirdPartyJoined";
        /** @description 试算时假设的减免 · Relief assumed in an estimate */
        FeeReliefTerms: {
            /** @enum {string} */
            kind: "reduce" | "exempt";
            /** @description 减去的百分比，不低于 30 · per cent taken off, at least 30 */
            percent?: number;
            /**
             * @description 免交只限自然人 · exemption is for natural persons
             * @enum {string}
             */
            applicant?: "naturalPerson" | "organisation";
        };
        /** @description 试算条件。不同种类需要不同的金额 · Facts of an estimate; which amounts are needed depends on the kind */
        FeeEstimateRequest: {
            /**
             * @description 费用种类 · kind of fee
             * @enum {string}
             */
            kind: "property" | "propertyClaims" | "propertyAppeal" | "divorce" | "personalityRights" | "otherNonProperty" | "intellectualProperty" | "labour" | "administrative" | "jurisdictionObjection" | "retrial" | "specialProcedure" | "judicialConfirmation" | "dismissal" | "claimChange" | "summaryToOrdinary" | "withdrawnAfterNoSupplement" | "paymentOrderToSuit" | "refundOnEnding" | "enforcement" | "preservation" | "paymentOrder" | "publicNotice" | "setAsideAward" | "arbitrationAgreementValidity" | "bankruptcy" | "maritime";
            amount?: components["schemas"]["Money"];
            /** @description 多个财产请求，合并计算 · several property claims, added up */
            claims?: components["schemas"]["Money"][];
            previousAmount?: components["schemas"]["Money"];
            base?: components["schemas"]["Money"];
            /** @description 按该院已登记的省定标准 · uses the provincial figure recorded for this court */
            courtId?: string;
            /**
             * @description 行政或海事案件的种类 · which administrative or maritime matter
             * @enum {string}
             */
            subject?: "ordinary" | "trademarkPatentMaritime" | "compensation" | "limitationFund" | "injunction" | "shipLienNotice" | "creditorRegistration" | "generalAverageAdjustment";
            /**
             * @description 管辖异议的结果 · outcome of a jurisdiction objection
             * @enum {string}
             */
            outcome?: "rejected" | "upheld" | "appealed";
            /**
             * @description 再审事由 · ground of retrial
             * @enum {string}
             */
            ground?: "newEvidence" | "noAppealBefore" | "other";
            /**
             * @description 案件如何结束（退费时用，amount 为已交金额） · how the case ended (for a refund; amount is what was paid)
             * @enum {string}
             */
            ending?: "notAccepted" | "dismissed" | "remanded" | "crimeTransferred" | "suspended" | "terminated";
            withNonPropertyClaims?: boolean;
            jointAppellants?: number;
            /** @description 法庭调查终结前变更请求 · claim changed before court investigation closed */
            beforeInvestigationClosed?: boolean;
            halvings?: components["schemas"]["FeeHalvingGround"][];
            relief?: components["schemas"]["FeeReliefTerms"];
            /**
             * @description 默认精确到分 · to the fen by default
             * @enum {string}
             */
            rounding?: "fen" | "yuan";
        };
        /** @description 一笔费用是怎样算出来的 · How a fee was computed */
        FeeExplanation: {
            kind: string;
            /**
             * @description 应交、补交、退还或不动 · to pay, to top up, to give back, or nothing
             * @enum {string}
             */
            direction: "payable" | "supplement" | "refund" | "none" | (string & {});
            amount: components["schemas"]["Money"];
            /** @description 未取整的元数，分数，如 2001/40 · unrounded yuan as a fraction */
            exact: string;
            /** @enum {string} */
            rounding: "fen" | "yuan" | (string & {});
            /**
             * @description 何时收取 · when it is collected
             * @enum {string}
             */
            collection: "prepaid" | "onDecision" | "afterEnforcement" | "afterLiquidation" | "none" | (string & {});
            steps: components["schemas"]["Step"][];
            legalBasis: components["schemas"]["LegalBasis"][];
            assumptions: components["schemas"]["Bilingual"][];
            /** @description 条文未明、按通行理解 · follows a reading where the text is silent */
            interpretive: boolean;
        };
        /** @description 简易程序减半后的金额 · The amount when the summary procedure halves it */
        FeeHalf: {
            amount: components["schemas"]["Money"];
            exact: string;
        };
        /** @description 试算结果 · An estimate */
        FeeEstimate: {
            explanation: components["schemas"]["FeeExplanation"];
            half?: components["schemas"]["FeeHalf"];
            display: components["schemas"]["Bilingual"];
            /** @description 省定标准的出处 · source of the provincial figure */
            baseSource?: string;
        };
        /** @description 账单的一项 · One item of a bill */
        BillItem: {
            /** @enum {string} */
            code: "acceptance" | "counterclaim" | "supplement" | "claimIncrease" | (string & {});
            zh: string;
            en: string;
            amount: components["schemas"]["Money"];
        };
        /** @description 账单 · A bill */
        Bill: {
            /** @example bil_0000010000ab */
            billId: string;
            caseId: string;
            /** @description 由哪一方交 · the party that pays */
            partyId: string;
            payerName: string;
            /**
             * @description 受理费、反诉费、补交 · acceptance fee, counterclaim, top-up
             * @enum {string}
             */
            kind: "acceptance" | "counterclaim" | "supplement" | (string & {});
            /** @enum {string} */
            state: "issued" | "overdue" | "deferred" | "settled" | "deemedWithdrawn" | "cancelled" | (string & {});
            amount: components["schemas"]["Money"];
            fullAmount: components["schemas"]["Money"];
            halvedFor?: components["schemas"]["FeeHalvingGround"];
            items: components["schemas"]["BillItem"][];
            /**
             * @description 二十位缴款码，在官方应用或银行使用 · 20-digit fiscal payment code for the official app or a bank
             * @example 37030526000000000017
             */
            fiscalCode: string;
            deadline?: components["schemas"]["Deadline"];
            explanation: components["schemas"]["FeeExplanation"];
            display: components["schemas"]["Bilingual"];
            /**
             * @description 怎样结清 · how it was settled
             * @enum {string}
             */
            settledBy?: "paid" | "exempt" | "deferred" | "nothingDue" | "notPrepaid" | (string & {});
            /** Format: date-time */
            settledAt?: string;
            /**
             * Format: date
             * @description 缓交到哪天 · deferred until
             */
            deferredUntil?: string;
            paidAmount: components["schemas"]["Money"];
            /** @description 缓减免审批中，不计逾期 · relief pending, nothing becomes overdue */
            reliefPending: boolean;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 账单的一页 · A page of bills */
        BillPage: {
            data: components["schemas"]["Bill"][];
            nextCursor: string | null;
        };
        /**
         * @description 缴款码（银行、非税平台）、微信、支付宝、银联；后三者是非税收缴的受理渠道 · Fiscal code, or an acquirer behind fiscal collection
         * @enum {string}
         */
        PaymentChannel: "fiscalCode" | "wechatPay" | "alipay" | "unionPay";
        /** @description 发起支付 · Start of a payment */
        PaymentInput: {
            channel: components["schemas"]["PaymentChannel"];
            /** @description 代交人姓名，默认交费人本人 · who pays for the party, by default itself */
            payerName?: string;
        };
        /** @description 在官方小程序或应用里唤起支付所需 · What the official app needs to open the channel */
        PaymentLaunch: {
            fiscalCode: string;
            /** @description 渠道的预支付标识；缴款码渠道没有 · the channel's prepay token; none for the fiscal code */
            token?: string;
        };
        /** @description 一笔支付 · A payment */
        Payment: {
            /** @example pay_0000010000ab */
            paymentId: string;
            billId: string;
            caseId: string;
            channel: components["schemas"]["PaymentChannel"];
            /** @enum {string} */
            state: "processing" | "succeeded" | "failed" | "expired" | "mismatched" | "surplus" | "refunded" | (string & {});
            amount: components["schemas"]["Money"];
            reportedAmount?: components["schemas"]["Money"];
            payerName: string;
            launch: components["schemas"]["PaymentLaunch"];
            /** @description 现在该怎么办 */
            zh: string;
            /** @description what to do now */
            en: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Format: date-time */
            paidAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 支付记录的一页 · A page of payments */
        PaymentPage: {
            data: components["schemas"]["Payment"][];
            nextCursor: string | null;
        };
        /** @description 财政电子票据（演示·虚构） · Fiscal e-receipt (fictional) */
        FiscalReceipt: {
            /** @description 票据号码 · number */
            receiptNumber: string;
            /** @description 校验码 · check code */
            checkCode: string;
            billId: string;
            fiscalCode: string;
            payerName: string;
            items: components["schemas"]["BillItem"][];
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            issuedAt: string;
            /** @description 收款单位 · payee */
            payee: string;
            /** @description 演示·虚构 */
            notice: string;
        };
        /**
         * @description 缓交、减交、免交 · Defer, reduce, exempt
         * @enum {string}
         */
        ReliefKind: "defer" | "reduce" | "exempt";
        /**
         * @description 理由 · Ground
         * @enum {string}
         */
        ReliefGround: "disabledWithoutIncome" | "maintenanceClaim" | "lowIncome" | "goodSamaritan" | "disaster" | "preferentialTreatment" | "welfareInstitution" | "socialInsurance" | "accidentVictim" | "legalAid" | "other";
        /** @description 缓减免申请 · A relief request */
        ReliefInput: {
            kind: components["schemas"]["ReliefKind"];
            ground: components["schemas"]["ReliefGround"];
            /** @description 困难情况 · why */
            statement: string;
            /** @description 证明材料，只有法院看得到 · proofs, seen by the court alone */
            fileIds?: string[];
        };
        /** @description 缓减免申请 · A relief request */
        Relief: {
            /** @example rlf_0000010000ab */
            reliefId: string;
            /** @description 随立案提出的 · made with this filing */
            filingId?: string;
            billId?: string;
            caseId?: string;
            kind: components["schemas"]["ReliefKind"];
            ground: components["schemas"]["ReliefGround"];
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "lapsed" | (string & {});
            grantedKind?: components["schemas"]["ReliefKind"];
            /** @description 减去的百分比 · per cent taken off */
            percent?: number;
            /** Format: date */
            deferredUntil?: string;
            reason?: components["schemas"]["Reason"];
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 缓减免申请的一页 · A page of relief requests */
        ReliefPage: {
            data: components["schemas"]["Relief"][];
            nextCursor: string | null;
        };
        /** @description 缓减免申请（法院一侧） · A relief request, the court's view */
        DeskRelief: {
            reliefId: string;
            filingId?: string;
            billId?: string;
            caseId?: string;
            kind: components["schemas"]["ReliefKind"];
            ground: components["schemas"]["ReliefGround"];
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "lapsed" | (string & {});
            applicantName: string;
            applicantKind: components["schemas"]["PartyKind"];
            statement: string;
            fileIds: string[];
            grantedKind?: components["schemas"]["ReliefKind"];
            percent?: number;
            /** Format: date */
            deferredUntil?: string;
            reason?: components["schemas"]["Reason"];
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 缓减免申请的一页（法院一侧） · A page of relief requests, the court's view */
        DeskReliefPage: {
            data: components["schemas"]["DeskRelief"][];
            nextCursor: string | null;
        };
        /** @description 缓减免的决定 · Decision on relief */
        ReliefDecision: {
            version: number;
            /** @enum {string} */
            decision: "grant" | "refuse";
            kind?: components["schemas"]["ReliefKind"];
            /** @description 减去的百分比，不低于 30 · per cent taken off, at least 30 */
            percent?: number;
            /**
             * Format: date
             * @description 缓交到哪天 · deferred until
             */
            deferredUntil?: string;
            reason?: components["schemas"]["Bilingual"];
        };
        /** @description 一笔退费 · A refund */
        Refund: {
            /** @example rfd_0000010000ab */
            refundId: string;
            billId: string;
            caseId: string;
            /** @description 退的是哪一笔多付的款 · the payment in excess */
            paymentId?: string;
            /** @enum {string} */
            state: "ordered" | "paid" | (string & {});
            reason: components["schemas"]["RefundReason"];
            amount: components["schemas"]["Money"];
            /** @description 收款人，可以不是交费人 · payee, not always the payer */
            payeeName: string;
            deadline: components["schemas"]["Deadline"];
            explanation?: components["schemas"]["FeeExplanation"];
            voucherNumber?: string;
            /** Format: date */
            paidOn?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /**
         * @description 退费的理由 · Why something is refunded
         * @enum {string}
         */
        RefundReason: "halved" | "dismissed" | "claimReduced" | "duplicatePayment" | "amountMismatch" | "paidAfterRuling" | "noSupplement" | "winnerPrepaid" | "arithmetic" | "other";
        /** @description 退费的一页 · A page of refunds */
        RefundPage: {
            data: components["schemas"]["Refund"][];
            nextCursor: string | null;
        };
        /** @description 决定退费 · Order of a refund */
        RefundInput: {
            reason: components["schemas"]["RefundReason"];
            amount: components["schemas"]["Money"];
            /** @description 默认交费人 · the payer by default */
            payeeName?: string;
            /** @description 多付或金额不符的那一笔 · the payment in excess or mismatched */
            paymentId?: string;
            /** @description 生效文书 · the effective document */
            documentId?: string;
        };
        /** @description 已退还的登记 · Record of a payout */
        RefundConfirmation: {
            version: number;
            /** Format: date */
            paidOn: string;
            voucherNumber: string;
        };
        /** @description 补开账单 · Billing a case */
        BillRequest: {
            /**
             * @description 案件受理费 · acceptance fee
             * @enum {string}
             */
            kind: "acceptance";
        };
        /** @description 变更应交金额 · Change of the amount due */
        BillAdjustment: {
            version: number;
            /**
             * @description 减半、请求变更、改正计算 · halve, claim changed, arithmetic
             * @enum {string}
             */
            change: "halve" | "claimChanged" | "arithmetic";
            halving?: components["schemas"]["FeeHalvingGround"];
            claimAmount?: components["schemas"]["Money"];
            /** @description 法庭调查终结前变更，默认是 · before court investigation closed, yes by default */
            beforeInvestigationClosed?: boolean;
            reason: components["schemas"]["Bilingual"];
        };
        /** @description 按撤诉处理的裁定 · Ruling of deemed withdrawal */
        DeemedWithdrawalRuling: {
            version: number;
            reason: components["schemas"]["Bilingual"];
            /** @description 裁定书 · the ruling */
            documentId?: string;
        };
        /** @description 账单（法院一侧） · A bill, the court's view */
        DeskBill: {
            billId: string;
            caseId: string;
            partyId: string;
            courtId: string;
            payerName: string;
            /** @enum {string} */
            kind: "acceptance" | "counterclaim" | "supplement" | (string & {});
            /** @enum {string} */
            state: "issued" | "overdue" | "deferred" | "settled" | "deemedWithdrawn" | "cancelled" | (string & {});
            amount: components["schemas"]["Money"];
            fullAmount: components["schemas"]["Money"];
            halvedFor?: components["schemas"]["FeeHalvingGround"];
            items: components["schemas"]["BillItem"][];
            fiscalCode: string;
            deadline?: components["schemas"]["Deadline"];
            explanation: components["schemas"]["FeeExplanation"];
            display: components["schemas"]["Bilingual"];
            /** @enum {string} */
            settledBy?: "paid" | "exempt" | "deferred" | "nothingDue" | "notPrepaid" | (string & {});
            /** Format: date-time */
            settledAt?: string;
            /** Format: date */
            deferredUntil?: string;
            paidAmount: components["schemas"]["Money"];
            refundedAmount: components["schemas"]["Money"];
            reliefPending: boolean;
            rulingReason?: components["schemas"]["Bilingual"];
            payments: components["schemas"]["Payment"][];
            reliefs: components["schemas"]["DeskRelief"][];
            refunds: components["schemas"]["Refund"][];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 账单的一页（法院一侧） · A page of bills, the court's view */
        DeskBillPage: {
            data: components["schemas"]["DeskBill"][];
            nextCursor: string | null;
        };
        /**
         * @description 电子送达的渠道 · Electronic channel of service
         * @enum {string}
         */
        ElectronicChannel: "platformAccount" | "sms" | "email" | "im";
        /**
         * @description 一次送达的渠道 · Channel of one attempt. Public notice is not among them; a judge orders it
         * @enum {string}
         */
        AttemptChannel: "platformAccount" | "sms" | "email" | "im" | "ems" | "inPerson" | "phone";
        /**
         * @description 渠道 · Channel
         * @enum {string}
         */
        ServiceChannel: "platformAccount" | "sms" | "email" | "im" | "ems" | "inPerson" | "phone" | "publicNotice" | (string & {});
        /**
         * @description 适用范围：all 含判决书、裁定书、调解书；exceptJudgments 这三类除外 · Which documents may go there
         * @enum {string}
         */
        AddressScope: "all" | "exceptJudgments";
        /**
         * @description 送达的状态 · State of a service
         * @enum {string}
         */
        ServiceStep: "queued" | "sent" | "arrived" | "presumed" | "effective" | "failed" | "recalled" | (string & {});
        /**
         * @description 这次送达的结果。电子：sent 已发、arrived 到达对方系统、read 对方系统反馈已阅、replied 回复收到、failed 失败；邮寄：sent 寄出、signed 签收、
         *     returned 退回、refused 拒收；当面：signed 签收、left 留置、refused 拒收、noAnswer 无人；电话：answered 接通并告知、noAnswer 未接通。
         *     What became of an attempt, by channel
         * @enum {string}
         */
        AttemptOutcome: "sent" | "arrived" | "read" | "replied" | "signed" | "left" | "answered" | "returned" | "refused" | "noAnswer" | "failed";
        /**
         * @description 当面送达怎样交付 · How personal service was made
         * @enum {string}
         */
        DeliveryManner: "toRecipient" | "toAdultFamilyMember" | "toAgent" | "toOrganisationReception" | "leftWithWitness" | "leftWithVideo";
        /** @description 确认电子送达：方式、地址、范围、后果（在线诉讼规则第30条的四项） · The four things that are confirmed */
        ServiceAddressConfirmation: {
            channel: components["schemas"]["ElectronicChannel"];
            /** @description 手机号、邮箱或即时通讯账号；平台账号不填 · not for platformAccount */
            address?: string;
            scope: components["schemas"]["AddressScope"];
            /**
             * @description 看过的“送达后果告知”的版本 · version of the notice of effects that was read
             * @example 2026-01
             */
            effectsNoticeVersion: string;
        };
        /** @description 书面变更送达地址 · A change of address, in writing */
        ServiceAddressChange: {
            version: number;
            channel: components["schemas"]["ElectronicChannel"];
            address?: string;
            scope: components["schemas"]["AddressScope"];
            effectsNoticeVersion: string;
        };
        /** @description 法院登记的地址确认 · A confirmation recorded by the court */
        DeskAddressConfirmation: {
            /** @example pty_0000010000ab */
            partyId: string;
            channel: components["schemas"]["ElectronicChannel"];
            address?: string;
            scope: components["schemas"]["AddressScope"];
            /**
             * @description 怎样确认的；preAgreement 为纠纷发生前的约定或承诺 · how it was confirmed
             * @enum {string}
             */
            via: "phone" | "paperForm" | "counter" | "preAgreement";
            /** @description 录音、确认书或合同 · recording, form or contract */
            evidenceFileId?: string;
            note?: string;
        };
        /** @description 曾用的地址 · An address used before */
        FormerAddress: {
            channel: components["schemas"]["ServiceChannel"];
            address?: string;
            /** Format: date-time */
            until: string;
        };
        /** @description 电子送达地址 · An e-service address of a party */
        ServiceAddress: {
            /** @example adr_0000010000ab */
            addressId: string;
            version: number;
            caseId: string;
            partyId: string;
            channel: components["schemas"]["ServiceChannel"];
            /** @description 平台账号没有 · absent for platformAccount */
            address?: string;
            /**
             * @description 谁的地址；向诉讼代理人送达即可 · whose it is; serving the agent suffices
             * @enum {string}
             */
            holder?: "party" | "agent" | (string & {});
            scope: components["schemas"]["AddressScope"];
            /** @enum {string} */
            state: "inferred" | "offered" | "confirmed" | "withdrawn" | (string & {});
            /**
             * @description 怎样得来的 · where it comes from
             * @enum {string}
             */
            via: "platform" | "phone" | "paperForm" | "counter" | "preAgreement" | "pleading" | "account" | "carriedOver" | (string & {});
            /** @description 适用于上诉、再审和执行，书面变更前有效 · good for appeal, retrial and enforcement until changed in writing */
            carriesOver: boolean;
            /** @description 由前一程序沿用 · carried over from this earlier case */
            carriedFromCaseId?: string;
            /** Format: date-time */
            confirmedAt?: string;
            /** @description 后果 · what follows */
            effects: components["schemas"]["Bilingual"];
            /** @description 确认后随即发往此地址的待送达文书（serviceId） · waiting services that go there at once */
            willServe?: string[];
            former: components["schemas"]["FormerAddress"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 送达地址 · Addresses */
        ServiceAddressList: {
            data: components["schemas"]["ServiceAddress"][];
        };
        /** @description 送达渠道的回执 · What the provider reported */
        ProviderSaid: {
            /** @description 渠道或承运方 · provider */
            name?: string;
            messageId?: string;
            /** @example DELIVRD */
            code?: string;
            text?: string;
        };
        /** @description 一次送达 · One attempt */
        ServiceAttempt: {
            attemptNo: number;
            channel: components["schemas"]["ServiceChannel"];
            /**
             * @description service 送达；copy 给本人的副本；reminder 提醒，不是送达 · only service counts
             * @enum {string}
             */
            purpose: "service" | "copy" | "reminder" | (string & {});
            /** @enum {string} */
            to: "party" | "agent" | (string & {});
            /** @description 已遮盖 · masked */
            address?: string;
            /** @enum {string} */
            addressState?: "confirmed" | "offered" | "inferred" | "none" | (string & {});
            /** @enum {string} */
            outcome: "sent" | "arrived" | "read" | "replied" | "acted" | "signed" | "left" | "answered" | "returned" | "refused" | "noAnswer" | "failed" | "published" | (string & {});
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            readAt?: string;
            /** Format: date-time */
            repliedAt?: string;
            /**
             * Format: date-time
             * @description 签收、退回或失败的时间 · when signed for, returned or failed
             */
            endedAt?: string;
            manner?: components["schemas"]["DeliveryManner"];
            provider?: components["schemas"]["ProviderSaid"];
            /** @description 异议成立后不再计入 · false once rebutted */
            counts: boolean;
        };
        /** @description 一次送达（法院） · One attempt, court's view */
        DeskServiceAttempt: {
            attemptNo: number;
            channel: components["schemas"]["ServiceChannel"];
            /**
             * @description service 送达；copy 给本人的副本；reminder 提醒，不是送达 · only service counts
             * @enum {string}
             */
            purpose: "service" | "copy" | "reminder" | (string & {});
            /** @enum {string} */
            to: "party" | "agent" | (string & {});
            /** @description 已遮盖 · masked */
            address?: string;
            /** @enum {string} */
            addressState?: "confirmed" | "offered" | "inferred" | "none" | (string & {});
            /** @enum {string} */
            outcome: "sent" | "arrived" | "read" | "replied" | "acted" | "signed" | "left" | "answered" | "returned" | "refused" | "noAnswer" | "failed" | "published" | (string & {});
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            readAt?: string;
            /** Format: date-time */
            repliedAt?: string;
            /**
             * Format: date-time
             * @description 签收、退回或失败的时间 · when signed for, returned or failed
             */
            endedAt?: string;
            manner?: components["schemas"]["DeliveryManner"];
            provider?: components["schemas"]["ProviderSaid"];
            /** @description 异议成立后不再计入 · false once rebutted */
            counts: boolean;
            /** @description 经办人；自动发送的没有 · absent when automatic */
            recordedBy?: string;
            note?: string;
            evidenceFileIds?: string[];
        };
        /** @description 纸质文书 · The paper that was asked for */
        PaperRequest: {
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            state: "requested" | "sent" | (string & {});
            /** @description 判决书、裁定书、调解书为 true · true for judgments, rulings, mediation statements */
            mustSupply: boolean;
            /** Format: date */
            sentOn?: string;
            trackingNumber?: string;
        };
        /** @description 通知被看到的证据；不是签收 · Evidence that a notice was seen; not a signature */
        ServiceReceipt: {
            /**
             * @description 编号通知或电话 · a numbered notice or a call
             * @enum {string}
             */
            via: "notice" | "phone" | (string & {});
            noticeId?: string;
            /** @example 〔9001-12〕 */
            number?: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            assurance: "chat" | "platform" | "phone" | (string & {});
        };
        /** @description 一份文书对一位当事人的送达 · Service of one document on one party */
        Service: {
            /** @example svc_0000010000ab */
            serviceId: string;
            version: number;
            caseId: string;
            /** @example （2026）鲁0305民初900001号 */
            caseNumber?: string;
            documentId: string;
            documentTitle: string;
            documentKind: string;
            partyId: string;
            /**
             * @description 生效的那次送给了谁 · on whom the effective attempt was made
             * @enum {string}
             */
            servedOn?: "party" | "agent" | (string & {});
            state: components["schemas"]["ServiceStep"];
            service: components["schemas"]["ServiceState"];
            /** @description 用一句话说清楚 · in one plain sentence */
            explanation: components["schemas"]["Bilingual"];
            /** @description 规则怎样得出的 · how the rules got there */
            reasons: components["schemas"]["Reason"][];
            attempts: components["schemas"]["ServiceAttempt"][];
            /** Format: date-time */
            acknowledgedAt?: string;
            /** @description 最近一次异议 · latest contest */
            contestId?: string;
            paper?: components["schemas"]["PaperRequest"];
            receipts?: components["schemas"]["ServiceReceipt"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 送达列表 · A page of services */
        ServicePage: {
            data: components["schemas"]["Service"][];
            nextCursor: string | null;
        };
        /** @description 公告送达 · Service by public notice */
        PublicNotice: {
            /** @description 决定的法官 · the judge */
            orderedBy: string;
            /** Format: date-time */
            orderedAt: string;
            /** Format: date */
            publishOn: string;
            /** @description 公告载体 · where it is published */
            medium: string;
            /**
             * Format: date
             * @description 视为送达之日 · day of deemed service
             */
            effectiveOn: string;
        };
        /** @description 下一个合法步骤 · The next lawful step */
        NextStep: {
            /**
             * @description judge 为改期或依法处理，由法官决定 · judge means a judge decides
             * @enum {string}
             */
            kind: "message" | "sms" | "call" | "postOrVisit" | "judge" | "wait" | "none" | (string & {});
            /**
             * Format: date
             * @description 最迟在这一天 · no later than
             */
            byOn?: string;
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 送达（法院） · A service, court's view */
        DeskService: {
            serviceId: string;
            version: number;
            caseId: string;
            caseNumber?: string;
            documentId: string;
            documentTitle: string;
            documentKind: string;
            /** @description 文书所通知的庭审 · hearing that the document is about */
            hearingId?: string;
            /** Format: date */
            hearingOn?: string;
            recipient: components["schemas"]["PartyRef"];
            /** @enum {string} */
            servedOn?: "party" | "agent" | (string & {});
            state: components["schemas"]["ServiceStep"];
            service: components["schemas"]["ServiceState"];
            explanation: components["schemas"]["Bilingual"];
            reasons: components["schemas"]["Reason"][];
            attempts: components["schemas"]["DeskServiceAttempt"][];
            /** Format: date-time */
            acknowledgedAt?: string;
            contestIds: string[];
            paper?: components["schemas"]["PaperRequest"];
            /** @description 寄往 · where the paper goes */
            paperAddress?: string;
            publicNotice?: components["schemas"]["PublicNotice"];
            receipts?: components["schemas"]["ServiceReceipt"][];
            /** @description 是否有证据证明收到；简便方式通知未经证明不得缺席判决 · without it no default judgment after notice by simple means */
            receiptProven: boolean;
            nextStep: components["schemas"]["NextStep"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 送达列表 · A page of services */
        DeskServicePage: {
            data: components["schemas"]["DeskService"][];
            nextCursor: string | null;
        };
        /** @description 打开文书之前先看到的 · What is shown before the document */
        ServicePreview: {
            serviceId: string;
            documentId: string;
            documentTitle: string;
            documentKind: string;
            /** @description 文书内容的 SHA-256 · digest of the content */
            documentDigest?: string;
            service: components["schemas"]["ServiceState"];
            explanation: components["schemas"]["Bilingual"];
            ifAcknowledged: components["schemas"]["AcknowledgementForecast"];
        };
        /** @description 如果现在签收会怎样 · What an acknowledgement now would do */
        AcknowledgementForecast: {
            /**
             * @description noChange 什么也不改变 · nothing changes
             * @enum {string}
             */
            result: "noChange" | "becomesEffective" | (string & {});
            /** Format: date-time */
            effectiveAt?: string;
            /** @description 会开始的期间 · periods it would start */
            clocks: components["schemas"]["Deadline"][];
            explanation: components["schemas"]["Bilingual"];
        };
        /** @description 签收 · Acknowledgement */
        ServiceAcknowledgement: {
            /** @description true 只回答会怎样 · answer only, no effect */
            dryRun?: boolean;
        };
        /** @description 签收的结果 · What the acknowledgement did, or would do */
        ServiceAcknowledgementResult: {
            serviceId: string;
            dryRun: boolean;
            /** @enum {string} */
            result: "noChange" | "becomesEffective" | (string & {});
            service: components["schemas"]["ServiceState"];
            /** @description 因此开始（或将开始）的期间 · periods that this starts */
            clocks: components["schemas"]["Deadline"][];
            /** Format: date-time */
            acknowledgedAt?: string;
            explanation: components["schemas"]["Bilingual"];
        };
        /** @description 送达异议 · A contest */
        ServiceContestRequest: {
            /**
             * @description 系统错误、不是我的账号、不是我本人看的、实际到达日期不同
             * @enum {string}
             */
            reason: "systemError" | "notMyAccount" | "notReadByMe" | "arrivedLater";
            statement: string;
            /**
             * Format: date-time
             * @description arrivedLater 时必填 · needed for arrivedLater
             */
            arrivedAt?: string;
            evidenceFileIds?: string[];
        };
        /** @description 送达异议 · A contest of service */
        ServiceContest: {
            /** @example cnt_0000010000ab */
            contestId: string;
            version: number;
            serviceId: string;
            caseId: string;
            partyId: string;
            /** @enum {string} */
            state: "open" | "upheld" | "dismissed" | (string & {});
            /** @enum {string} */
            reason: "systemError" | "notMyAccount" | "notReadByMe" | "arrivedLater" | (string & {});
            statement: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** @description 决定的法官 · the judge */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionReasons?: string;
            /** @description 决定后的送达状态 · state of service after the decision */
            serviceAfter?: components["schemas"]["ServiceState"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 送达异议（法院） · A contest, court's view */
        DeskServiceContest: {
            /** @example cnt_0000010000ab */
            contestId: string;
            version: number;
            serviceId: string;
            caseId: string;
            partyId: string;
            /** @enum {string} */
            state: "open" | "upheld" | "dismissed" | (string & {});
            /** @enum {string} */
            reason: "systemError" | "notMyAccount" | "notReadByMe" | "arrivedLater" | (string & {});
            statement: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** @description 决定的法官 · the judge */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionReasons?: string;
            /** @description 决定后的送达状态 · state of service after the decision */
            serviceAfter?: components["schemas"]["ServiceState"];
            /** Format: date-time */
            createdAt: string;
            filedBy: string;
            evidenceFileIds: string[];
        };
        /** @description 异议列表 · A page of contests */
        DeskServiceContestPage: {
            data: components["schemas"]["DeskServiceContest"][];
            nextCursor: string | null;
        };
        /** @description 法官对送达异议的决定 · A judge's decision */
        ServiceContestDecision: {
            version: number;
            /** @enum {string} */
            decision: "upheld" | "dismissed";
            reasons: string;
            /**
             * Format: date-time
             * @description 认定的实际到达时间（arrivedLater） · arrival as found
             */
            arrivedAt?: string;
        };
        /** @description 寄往哪里 · Where the paper goes */
        PaperRequestBody: {
            deliverTo: string;
            receiver: string;
            phone: string;
        };
        /** @description 寄出登记 · Dispatch of the paper */
        PaperDispatch: {
            version: number;
            /** Format: date */
            sentOn: string;
            trackingNumber?: string;
        };
        /** @description 追加受送达人 · One more recipient */
        ServiceCreation: {
            documentId: string;
            partyId: string;
        };
        /** @description 一次送达的事实 · Facts of one attempt */
        ServiceAttemptReport: {
            version: number;
            /** @description 补记这一次的结果；不填为新的一次 · completes this attempt; absent for a new one */
            attemptNo?: number;
            /** @description 新的一次必填 · needed for a new attempt */
            channel?: components["schemas"]["AttemptChannel"];
            /**
             * @description 默认 party · default party
             * @enum {string}
             */
            to?: "party" | "agent";
            /** @description 电子渠道发往的地址 · e-address used */
            addressId?: string;
            /** @description 邮寄、上门或电话的地址、号码 · postal address or number used */
            addressText?: string;
            /** @description 邮寄地址由受送达人自己提供或确认（退回之日视为送达） · then the day of return counts as service */
            addressGivenByParty?: boolean;
            outcome: components["schemas"]["AttemptOutcome"];
            /**
             * Format: date-time
             * @description 结果发生的时间 · when it happened
             */
            at: string;
            manner?: components["schemas"]["DeliveryManner"];
            providerName?: string;
            providerMessageId?: string;
            providerCode?: string;
            providerText?: string;
            /** @description 截图、录音、照片 · screenshots, recordings, photographs */
            evidenceFileIds?: string[];
            note?: string;
        };
        /** @description 公告送达的决定 · A judge's order */
        PublicNoticeOrder: {
            version: number;
            /** Format: date */
            publishOn: string;
            /** @description 公告栏、报纸、信息网络等 · where it appears */
            medium: string;
            /** @description 已用尽哪些方式，记入卷宗 · which means were exhausted, kept in the dossier */
            exhausted: string;
        };
        /** @description 电子送达凭证 · Proof of service, equal to a service return */
        ServiceProof: {
            proofNumber: string;
            /** @example 电子送达凭证 */
            title: string;
            court: string;
            caseId: string;
            caseNumber?: string;
            serviceId: string;
            documentId: string;
            documentTitle: string;
            documentDigest?: string;
            recipient: components["schemas"]["PartyRef"];
            /** @enum {string} */
            servedOn?: "party" | "agent" | (string & {});
            /** Format: date-time */
            effectiveAt: string;
            basis: components["schemas"]["Reason"];
            reasons: components["schemas"]["Reason"][];
            /** @description 全过程 · the whole trace */
            trace: components["schemas"]["ServiceAttempt"][];
            /** Format: date-time */
            acknowledgedAt?: string;
            statement: components["schemas"]["Bilingual"];
            /** @description 以上内容的 SHA-256 · digest of what is above */
            digest: string;
            /** Format: date-time */
            asOf: string;
            /** @constant */
            demo: "演示·虚构";
        };
        /** @description 一项尚未有效送达的文书 · One thing not effectively served */
        NotYetNotified: {
            serviceId: string;
            caseId: string;
            caseNumber?: string;
            documentId: string;
            documentTitle: string;
            documentKind: string;
            recipient: components["schemas"]["PartyRef"];
            state: components["schemas"]["ServiceStep"];
            /**
             * Format: date-time
             * @description 文书签发或首次发送 · since when
             */
            since: string;
            hearingId?: string;
            /** Format: date */
            hearingOn?: string;
            /** @description 距开庭的天数 · days before the hearing */
            daysLeft?: number;
            tried: components["schemas"]["ServiceChannel"][];
            receiptProven: boolean;
            nextStep: components["schemas"]["NextStep"];
        };
        /** @description 尚未通知到的人 · The queue */
        NotYetNotifiedPage: {
            data: components["schemas"]["NotYetNotified"][];
            nextCursor: string | null;
        };
        /**
         * @description 开庭方式；混合即一方线上、一方到庭 · online, in the courtroom, or mixed
         * @enum {string}
         */
        HearingMode: "online" | "offline" | "hybrid";
        /**
         * @description 开庭种类 · trial, evidence exchange, pre-trial meeting, inquiry or pronouncement of judgment
         * @enum {string}
         */
        HearingKind: "trial" | "evidenceExchange" | "pretrialMeeting" | "inquiry" | "pronouncement";
        /** @description 法庭 · Courtroom, also where the court sits in an online hearing */
        Venue: {
            /**
             * @description 法庭编号，用来查冲突 · used for the conflict check
             * @example internet-03
             */
            courtroomId: string;
            /** @example 第三互联网法庭（演示·虚构） */
            name: string;
            /** @description 到庭地址 · where to go */
            address?: string;
        };
        /** @description 合议庭成员或书记员 · A member of the panel, or the clerk */
        PanelSeat: {
            /** @description 工作人员账号，用来查冲突 · staff account, for the conflict check */
            principalId?: string;
            name: string;
            /**
             * @description 独任审判员、审判长、审判员、人民陪审员、法官助理、书记员 · part in the hearing
             * @enum {string}
             */
            part: "soleJudge" | "presidingJudge" | "judge" | "assessor" | "judgeAssistant" | "clerk";
        };
        /**
         * @description 不宜在线的情形，由法院认定 · Reasons against an online hearing, as found by the court [OLR 21]
         * @enum {string}
         */
        HearingBarrier: "onSiteCheckNeeded" | "witnessOnSite" | "complexOrEvidenceHeavy" | "stateSecurityOrSecret" | "majorPublicAttention" | "other";
        /**
         * @description 判断能否在线开庭的事实，不写即没有。各方是否同意由在线诉讼的同意记录得出。
         *     Facts that decide whether the case may be heard online; absent means none. Consents come from the consent records.
         */
        OnlineHearingFacts: {
            barriers?: components["schemas"]["HearingBarrier"][];
            /** @description 不具备技术条件和能力的当事人 · parties without the means */
            withoutMeansPartyIds?: string[];
            /** @description 不同意在线且有正当理由的当事人 · parties refusing with good reason */
            justifiedRefusalPartyIds?: string[];
            /** @description 公告送达的当事人 · parties served by announcement */
            announcementPartyIds?: string[];
        };
        /** @description 拟定的时间、法庭和合议庭 · A proposed time, courtroom and panel */
        HearingProposal: {
            /** Format: date-time */
            startsAt: string;
            durationMinutes: number;
            courtroomId?: string;
            /** @description 合议庭成员和书记员的账号 · accounts of panel and clerk */
            panelIds?: string[];
            /** @description 改期时不与自己冲突 · the hearing being moved does not conflict with itself */
            exceptHearingId?: string;
        };
        /** @description 一处冲突 · One conflict */
        HearingConflict: {
            /** @enum {string} */
            kind: "panel" | "courtroom" | "agent" | "party" | "restDay" | (string & {});
            /** @description 为真则不能排（合议庭、法庭）；代理人、当事人和休息日只作提示 · panel and courtroom block, the rest advise */
            blocking: boolean;
            hearingId?: string;
            caseId?: string;
            /** @description 谁或哪个法庭 · who, or which courtroom */
            who?: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * @description 依惯例谁优先 · who has priority by practice
             * @enum {string}
             */
            priority: "thisCase" | "otherCase" | "undetermined" | (string & {});
            reason: components["schemas"]["Reason"];
        };
        /** @description 冲突检查的结果 · Result of the conflict check */
        HearingConflicts: {
            /** @description 没有不能排的冲突 · nothing that blocks */
            free: boolean;
            conflicts: components["schemas"]["HearingConflict"][];
            /**
             * Format: date
             * @description 普通程序最迟在这一天通知 · last day to tell the parties in the ordinary procedure
             */
            latestNotice: string;
            /**
             * Format: date-time
             * @description 数据截至 · as of
             */
            asOf: string;
        };
        /** @description 排期 · A listing */
        HearingSchedule: {
            kind: components["schemas"]["HearingKind"];
            mode?: components["schemas"]["HearingMode"];
            onlineFacts?: components["schemas"]["OnlineHearingFacts"];
            /** Format: date-time */
            startsAt: string;
            durationMinutes: number;
            venue: components["schemas"]["Venue"];
            panel: components["schemas"]["PanelSeat"][];
            /**
             * @description 不公开审理的理由，不写即公开 · ground for closing the hearing; absent means public [CPL 137]
             * @enum {string}
             */
            closedGround?: "stateSecret" | "personalPrivacy" | "otherLaw" | "divorceOnRequest" | "tradeSecretOnRequest";
            /** @description 接续哪次休庭 · the adjourned hearing that this one continues */
            continuesHearingId?: string;
            /** @description 内部备注 · note for the court alone */
            note?: string;
        };
        /** @description 改期 · A new time for a hearing */
        HearingReschedule: {
            version: number;
            /** Format: date-time */
            startsAt: string;
            durationMinutes: number;
            venue?: components["schemas"]["Venue"];
            panel?: components["schemas"]["PanelSeat"][];
            mode?: components["schemas"]["HearingMode"];
            onlineFacts?: components["schemas"]["OnlineHearingFacts"];
            reason: components["schemas"]["Bilingual"];
        };
        /** @description 取消开庭及其理由 · Cancellation with its reason */
        HearingCancellation: {
            version: number;
            reason: components["schemas"]["Bilingual"];
        };
        /** @description 传票的送达情况；提醒不是送达 · State of the summons; a reminder is not service */
        HearingNotice: {
            /**
             * @description 未出具、送达中、已有效送达 · not issued, under way, effective
             * @enum {string}
             */
            state: "none" | "pending" | "effective" | (string & {});
            documentId?: string;
            serviceId?: string;
            /** Format: date-time */
            effectiveAt?: string;
        };
        /** @description 一次提醒 · One reminder */
        HearingReminder: {
            /** @description 提前几天；0 为当天 · days before; 0 on the day */
            daysBefore: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            raisedAt?: string;
        };
        /** @description 什么时候可以入庭 · When one may join */
        HearingJoinWindow: {
            /** Format: date-time */
            opensAt: string;
        };
        /** @description 开庭（当事人看到的） · A hearing as a party sees it */
        Hearing: {
            /** @example hrg_0000010000ab */
            hearingId: string;
            caseId: string;
            /** @description 案件群助手看不到完整案号 · not given to the room agent */
            caseNumber?: string;
            kind: components["schemas"]["HearingKind"];
            mode: components["schemas"]["HearingMode"];
            /** @enum {string} */
            state: "scheduled" | "notified" | "postponed" | "inProgress" | "heard" | "adjourned" | "superseded" | "cancelled" | (string & {});
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * @description 预计结束 · planned end
             */
            endsAt: string;
            venue: components["schemas"]["Venue"];
            panel: components["schemas"]["PanelSeat"][];
            /** @description 是否公开审理 · whether the public may attend */
            openToPublic: boolean;
            /**
             * @description 本方怎样参加；代表多方的，有一方在线即在线 · how your side attends; online if any of several parties is
             * @enum {string}
             */
            attendBy?: "online" | "onSite" | (string & {});
            join?: components["schemas"]["HearingJoinWindow"];
            /** @description 本方的传票；代表多方的，为最迟的一方 · your own summons; the one furthest behind of several */
            myNotice?: components["schemas"]["HearingNotice"];
            /** @description 各方传票是否都已有效送达；为否时提醒须注明不是传票 · whether every summons took effect */
            allNotified?: boolean;
            absence?: components["schemas"]["Reason"];
            reminders: components["schemas"]["HearingReminder"][];
            /** @description 代替了哪次 · the hearing that this one replaces */
            supersedesHearingId?: string;
            /** @description 由哪次代替 · the hearing that replaces it */
            supersededByHearingId?: string;
            continuesHearingId?: string;
            reason?: components["schemas"]["Bilingual"];
            /** Format: date-time */
            notifiedAt?: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一页开庭 · A page of hearings */
        HearingPage: {
            data: components["schemas"]["Hearing"][];
            nextCursor: string | null;
        };
        /** @description 日程里的一次开庭 · A hearing in one's schedule */
        ScheduledHearing: {
            hearing: components["schemas"]["Hearing"];
            /** @description 与自己日程中哪些开庭时间冲突 · own hearings at the same time */
            overlapsWith: string[];
        };
        /** @description 一页日程 · A page of the schedule */
        ScheduledHearingPage: {
            data: components["schemas"]["ScheduledHearing"][];
            nextCursor: string | null;
        };
        /** @description 开庭公告的一项 · An entry of the public list */
        PublicHearing: {
            caseNumber: string;
            /** @description 案由 · cause of action */
            cause: string;
            parties: components["schemas"]["PublicHearingParty"][];
            kind: components["schemas"]["HearingKind"];
            mode: components["schemas"]["HearingMode"];
            /** Format: date-time */
            startsAt: string;
            venueName: string;
        };
        /** @description 公告中的当事人 · A party as announced */
        PublicHearingParty: {
            role: components["schemas"]["CaseRole"];
            name: string;
        };
        /** @description 一页开庭公告 · A page of the public list */
        PublicHearingPage: {
            data: components["schemas"]["PublicHearing"][];
            nextCursor: string | null;
        };
        /** @description 一方的传票送达情况 · Notice of one party */
        PartyNotice: {
            party: components["schemas"]["PartyRef"];
            notice: components["schemas"]["HearingNotice"];
            /** @enum {string} */
            attendBy?: "online" | "onSite" | (string & {});
        };
        /** @description 一方到庭的事实，和规则上可以怎样评价的建议（由法官认定） · A party's attendance and what the rule would propose; a judge finds */
        AttendanceFinding: {
            party: components["schemas"]["PartyRef"];
            status: components["schemas"]["AttendanceStatus"];
            /** @enum {string} */
            by?: "self" | "agent" | (string & {});
            /** @description 传票是否已有效送达；否则不能缺席判决 · without effective notice no judgment by default */
            noticeEffective?: boolean;
            cause?: components["schemas"]["AbsenceCause"];
            /**
             * @description 依规则的建议，不是认定 · what the rule proposes, not a finding
             * @enum {string}
             */
            proposal?: "present" | "notAbsent" | "refuseToAppear" | "midwayExit" | "warnFirst" | "undetermined" | (string & {});
            reason?: components["schemas"]["Reason"];
        };
        /** @description 开庭（法院看到的） · A hearing as the court sees it */
        DeskHearing: {
            hearingId: string;
            caseId: string;
            caseNumber: string;
            courtId: string;
            kind: components["schemas"]["HearingKind"];
            mode: components["schemas"]["HearingMode"];
            /** @description 为什么是这种方式 · why this mode */
            modeReasons: components["schemas"]["Reason"][];
            /** @enum {string} */
            state: "scheduled" | "notified" | "postponed" | "inProgress" | "heard" | "adjourned" | "superseded" | "cancelled" | (string & {});
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            venue: components["schemas"]["Venue"];
            panel: components["schemas"]["PanelSeat"][];
            openToPublic: boolean;
            /** @description 不公开的理由 · ground for closing */
            closedGround?: string;
            /**
             * Format: date
             * @description 普通程序最迟在这一天通知 · last day for the notice, ordinary procedure only
             */
            latestNotice?: string;
            notices: components["schemas"]["PartyNotice"][];
            attendance: components["schemas"]["AttendanceFinding"][];
            reminders: components["schemas"]["HearingReminder"][];
            /** @description 排期时的提示 · advice given when it was listed */
            conflicts?: components["schemas"]["HearingConflict"][];
            supersedesHearingId?: string;
            supersededByHearingId?: string;
            continuesHearingId?: string;
            judgmentId?: string;
            reason?: components["schemas"]["Bilingual"];
            note?: string;
            /** Format: date-time */
            notifiedAt?: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一页开庭（法院） · A page of hearings, court's view */
        DeskHearingPage: {
            data: components["schemas"]["DeskHearing"][];
            nextCursor: string | null;
        };
        /**
         * @description 延期的法定情形 · Statutory grounds for postponement [CPL 149]
         * @enum {string}
         */
        PostponementGround: "mustAppearAbsentWithReason" | "suddenRecusalRequest" | "newWitnessOrEvidence" | "other";
        /** @description 延期申请 · A request for postponement */
        PostponementRequest: {
            ground: components["schemas"]["PostponementGround"];
            /** @description 具体情况；只有法院和本方看得到 · seen by the court and your side alone */
            explanation: string;
            /** @description 证明材料 · proofs already uploaded */
            fileIds?: string[];
            /** @description 方便的日期 · dates that would suit */
            suggestedDates?: string[];
            /** @description 本账号在本案有多方身份时须指明 · needed when the account stands for several parties */
            forPartyId?: string;
        };
        /** @description 延期申请及结果 · A request for postponement and its outcome */
        Postponement: {
            /** @example ppr_0000010000ab */
            postponementId: string;
            hearingId: string;
            caseId: string;
            partyId: string;
            ground: components["schemas"]["PostponementGround"];
            explanation: string;
            fileIds?: string[];
            suggestedDates?: string[];
            /** @enum {string} */
            state: "requested" | "granted" | "refused" | "withdrawn" | "lapsed" | (string & {});
            standing: components["schemas"]["Bilingual"];
            /**
             * Format: date-time
             * @description 目前有效的开庭时间 · the time that stands
             */
            hearingStartsAt: string;
            /** @description 实际提出的人（本人或代理人） · who asked, party or agent */
            requestedBy: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionReason?: components["schemas"]["Reason"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一页延期申请 · A page of requests */
        PostponementPage: {
            data: components["schemas"]["Postponement"][];
            nextCursor: string | null;
        };
        /** @description 延期申请（法院） · A request, court's view */
        DeskPostponement: {
            postponement: components["schemas"]["Postponement"];
            party: components["schemas"]["PartyRef"];
            hearing: components["schemas"]["DeskHearing"];
            /** @description 作出决定的法官 · the judge who decided */
            decidedBy?: string;
        };
        /** @description 一页延期申请（法院） · A page of requests, court's view */
        DeskPostponementPage: {
            data: components["schemas"]["DeskPostponement"][];
            nextCursor: string | null;
        };
        /** @description 对延期申请的决定 · Decision on a postponement */
        PostponementDecision: {
            /** @description 申请的版本 · version of the request */
            version: number;
            /** @enum {string} */
            decision: "granted" | "refused";
            reason: components["schemas"]["Bilingual"];
        };
        /**
         * @description 用什么参加 · What one joins with
         * @enum {string}
         */
        HearingClient: "web" | "miniProgram" | "native";
        /**
         * @description 设备情况 · State of a device
         * @enum {string}
         */
        DeviceState: "ok" | "denied" | "missing" | "failed";
        /** @description 试机时测到的情况 · What the device test measured */
        SelfTestReport: {
            client: components["schemas"]["HearingClient"];
            camera: components["schemas"]["DeviceState"];
            microphone: components["schemas"]["DeviceState"];
            speaker: components["schemas"]["DeviceState"];
            uplinkKbps?: number;
            downlinkKbps?: number;
            roundTripMs?: number;
        };
        /** @description 试机结果 · Result of a device test */
        SelfTestResult: {
            selfTestId: string;
            hearingId: string;
            passed: boolean;
            /** @description 怎么办 · what to do */
            advice: components["schemas"]["Bilingual"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 用什么参加庭审 · What one will join with */
        JoinTicketRequest: {
            client: components["schemas"]["HearingClient"];
        };
        /** @description 从哪里进入；按 client 给出其中几项 · Where to enter; which fields are given depends on the client */
        JoinTarget: {
            /** @enum {string} */
            client: "web" | "miniProgram" | "native" | (string & {});
            /** @description 网页入口；凭证不在网址里 · web entrance; the ticket is not in the address */
            url?: string;
            /** @description 庭审小程序的 appId · the hearing mini-program */
            appId?: string;
            /** @description 小程序页面路径 · its page */
            path?: string;
            /** @description 庭审客户端的庭审码 · room number for the native client */
            roomNumber?: string;
        };
        /** @description 入庭凭证。只出现这一次，五分钟内有效，用一次即废 · Shown once, valid five minutes, usable once */
        JoinTicket: {
            ticketId: string;
            hearingId: string;
            /** @description 凭证本身 · the secret itself */
            ticket: string;
            /** Format: date-time */
            expiresAt: string;
            target: components["schemas"]["JoinTarget"];
            /** @description 庭审纪律 · rules of the session */
            discipline: components["schemas"]["Bilingual"][];
        };
        /** @description 要核验的凭证 · The ticket to redeem */
        TicketRedemption: {
            ticket: string;
        };
        /** @description 谁以什么身份入庭 · Who joins, and as whom */
        RedeemedTicket: {
            ticketId: string;
            hearingId: string;
            principalId: string;
            name: string;
            /** @enum {string} */
            actingAs: "litigant" | "agent" | (string & {});
            party: components["schemas"]["PartyRef"];
            /** @description 同时代表的其他各方 · other parties that the same person stands for */
            alsoFor?: components["schemas"]["PartyRef"][];
            /** @enum {string} */
            client: "web" | "miniProgram" | "native" | (string & {});
            /** @description 取凭证时的认证级别 · assurance when the ticket was issued */
            assurance: string;
            identityCheck: components["schemas"]["Reason"];
            /** Format: date-time */
            redeemedAt: string;
        };
        /**
         * @description 发生了什么 · What happened
         * @enum {string}
         */
        PresenceKind: "joined" | "left" | "disconnected" | "reconnected" | "deviceFault" | "networkFault" | "warned";
        /**
         * @description 原因。网络、设备、电力、不可抗力查明属实的，不算拒不到庭 · Cause; network, device, power and force majeure excuse when found true [OLR 25]
         * @enum {string}
         */
        AbsenceCause: "networkFailure" | "deviceFailure" | "powerCut" | "forceMajeure" | "illness" | "other" | "none" | "unknown";
        /** @description 要记录的到庭或故障情况 · Presence or fault to record */
        PresenceEntry: {
            partyId: string;
            /** @description 由哪张凭证入庭 · the ticket used */
            ticketId?: string;
            kind: components["schemas"]["PresenceKind"];
            cause?: components["schemas"]["AbsenceCause"];
            /**
             * Format: date-time
             * @description 不写即现在 · now if absent
             */
            occurredAt?: string;
            note?: string;
        };
        /** @description 故障报告 · A fault as the party reports it */
        FaultReport: {
            /** @enum {string} */
            kind: "deviceFault" | "networkFault";
            cause: components["schemas"]["AbsenceCause"];
            /** Format: date-time */
            occurredAt?: string;
            /** @description 具体情况 · what happened */
            note?: string;
            /** @description 证明，如停电通知 · proofs */
            fileIds?: string[];
            /** @description 本账号在本案有多方身份时须指明 · needed when the account stands for several parties */
            forPartyId?: string;
        };
        /** @description 一条到庭或故障记录，不可修改 · One entry of presence or fault; never changed */
        Presence: {
            presenceId: string;
            hearingId: string;
            caseId: string;
            partyId: string;
            ticketId?: string;
            /** @enum {string} */
            kind: "joined" | "left" | "disconnected" | "reconnected" | "deviceFault" | "networkFault" | "warned" | (string & {});
            /** @enum {string} */
            cause: "networkFailure" | "deviceFailure" | "powerCut" | "forceMajeure" | "illness" | "other" | "none" | "unknown" | (string & {});
            /**
             * @description 由谁报告 · who reported it
             * @enum {string}
             */
            source: "platform" | "clerk" | "party" | (string & {});
            /** @description 记录人 · who wrote it down */
            recordedBy?: string;
            note?: string;
            fileIds?: string[];
            /**
             * Format: date-time
             * @description 发生的时间 · when it happened
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description 记录的时间 · when it was recorded
             */
            createdAt: string;
        };
        /** @description 一页到庭记录 · A page of presence */
        PresencePage: {
            data: components["schemas"]["Presence"][];
            nextCursor: string | null;
        };
        /**
         * @description 到庭、未到、中途退庭 · attended, absent, left midway
         * @enum {string}
         */
        AttendanceStatus: "attended" | "absent" | "leftMidway";
        /** @description 一方到庭的事实 · Whether a party attended */
        Attendance: {
            partyId: string;
            status: components["schemas"]["AttendanceStatus"];
            /**
             * @description 本人到庭还是仅代理人到庭 · in person or by agent only
             * @enum {string}
             */
            by?: "self" | "agent";
            cause?: components["schemas"]["AbsenceCause"];
            /** @description 擅自退庭后是否经提示仍未改正 · warned and did not return */
            warned?: boolean;
        };
        /** @description 庭审怎样结束 · How the session ended */
        HearingEnd: {
            version: number;
            /** @enum {string} */
            outcome: "heard" | "adjourned";
            attendance: components["schemas"]["Attendance"][];
            reason?: components["schemas"]["Bilingual"];
        };
        /** @description 笔录的一段 · One passage of the record */
        RecordEntry: {
            /** @description 发言人，如 审判长、原告 · who speaks */
            speaker: string;
            /** @description 当事人的陈述注明是哪一方 · the party whose statement it is */
            partyId?: string;
            text: string;
        };
        /** @description 笔录草稿 · Draft of the record */
        RecordDraft: {
            /** @description 第一次保存时不写 · absent on the first save */
            version?: number;
            entries: components["schemas"]["RecordEntry"][];
            /** @description 应签名的当事人 · parties who are to sign */
            signerPartyIds: string[];
        };
        /** @description 一方的签名情况 · Signature of one party */
        RecordSignature: {
            party: components["schemas"]["PartyRef"];
            /**
             * @description 待签、已签、拒签、无法签
             * @enum {string}
             */
            state: "pending" | "signed" | "refused" | "unavailable" | (string & {});
            /** Format: date-time */
            signedAt?: string;
            /** @description 实际签名的人（本人或代理人） · who signed */
            signedBy?: string;
            /** @description 签名时的认证级别 · assurance at that moment */
            assurance?: string;
            note?: string;
        };
        /** @description 补正申请 · A request for correction */
        RecordObjection: {
            objectionId: string;
            partyId: string;
            /** @description 第几段（从0起） · passage, from 0 */
            entryIndex?: number;
            text: string;
            /** @description 是否过了五日 · after the five days */
            late: boolean;
            /** @enum {string} */
            state: "open" | "corrected" | "noted" | (string & {});
            decisionReason?: components["schemas"]["Bilingual"];
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 庭审笔录 · Record of the hearing */
        HearingRecord: {
            /** @example rec_0000010000ab */
            recordId: string;
            hearingId: string;
            caseId: string;
            /** @enum {string} */
            state: "draft" | "published" | "objected" | "objectionsNoted" | "signed" | "closed" | (string & {});
            /** @description 第几稿；补正后加一，签名须重来 · grows with each correction */
            revision: number;
            entries: components["schemas"]["RecordEntry"][];
            /** @description 内容的 SHA-256（十六进制），签名时写回 · SHA-256 of the content, named when signing */
            contentDigest: string;
            readingDeadline?: components["schemas"]["Deadline"];
            signatures: components["schemas"]["RecordSignature"][];
            objections: components["schemas"]["RecordObjection"][];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 签名：确认读到的是这一稿 · Signature over the text that was read */
        RecordSigning: {
            contentDigest: string;
            /** @description 只为这一方签；不写即为本账号代表的各方 · only for this party; all that the account stands for if absent */
            forPartyId?: string;
        };
        /** @description 申请补正的内容 · What should be corrected */
        RecordObjectionRequest: {
            entryIndex?: number;
            /** @description 遗漏或差错在哪里，应当是什么 · what is missing or wrong, and what it should be */
            text: string;
            /** @description 本账号在本案有多方身份时须指明 · needed when the account stands for several parties */
            forPartyId?: string;
        };
        /** @description 对补正申请的决定 · Decision on a request for correction */
        RecordObjectionDecision: {
            version: number;
            /** @enum {string} */
            decision: "corrected" | "noted";
            reason: components["schemas"]["Bilingual"];
            /** @description 补正后的全文；补正时必填 · the whole corrected text, needed when corrected */
            entries?: components["schemas"]["RecordEntry"][];
        };
        /** @description 未签名的各方及情况 · Those who did not sign, and why */
        RecordClosing: {
            version: number;
            unsigned: components["schemas"]["UnsignedNote"][];
        };
        /** @description 一方未签名的情况 · Why one party did not sign */
        UnsignedNote: {
            partyId: string;
            /** @enum {string} */
            state: "refused" | "unavailable";
            note: string;
        };
        /** @description 判决依据的条文 · An article that the judgment rests on */
        JudgmentArticle: {
            law: string;
            version?: string;
            article: string;
        };
        /** @description 判决主文的一项 · One order of the judgment */
        JudgmentOrder: {
            text: string;
            /** @description 义务人 · who is to perform */
            obligorPartyId?: string;
            amount?: components["schemas"]["Money"];
            /** @description 判决生效后几日内履行 · days after it takes effect */
            performWithinDays?: number;
        };
        /** @description 诉讼费用的负担 · Who bears the costs */
        JudgmentCost: {
            partyId: string;
            amount: components["schemas"]["Money"];
        };
        /** @description 判决的内容 · Content of the judgment */
        JudgmentContent: {
            /** @description 诉讼请求和答辩 · claims and answer */
            claims: string;
            /** @description 认定的事实和证据 · facts found, and evidence */
            facts: string;
            /** @description 判决理由 · reasons */
            reasoning: string;
            articles: components["schemas"]["JudgmentArticle"][];
            orders: components["schemas"]["JudgmentOrder"][];
            costs?: components["schemas"]["JudgmentCost"][];
        };
        /** @description 宣判 · Pronouncement of judgment */
        JudgmentPronouncement: {
            /**
             * @description 当庭宣判或定期宣判 · in court, or on a set date
             * @enum {string}
             */
            manner: "inCourt" | "onSetDate";
            content: components["schemas"]["JudgmentContent"];
            /** @description 上诉的法院；小额诉讼不写 · the court of appeal; not for small claims */
            appealCourt?: string;
            /** @description 离婚判决须告知生效前不得另行结婚 · the bar on remarriage must be told */
            divorce?: boolean;
        };
        /** @description 上诉的权利、期限和法院 · Right, period and court of appeal */
        JudgmentAppeal: {
            allowed: boolean;
            /** @description 从各人自己收到判决书之次日起 · counted from each party's own receipt */
            days?: number;
            court?: string;
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
        };
        /** @description 判决（法院看到的） · The judgment as the court keeps it */
        Judgment: {
            /** @example jdg_0000010000ab */
            judgmentId: string;
            caseId: string;
            caseNumber: string;
            hearingId: string;
            /** @enum {string} */
            manner: "inCourt" | "onSetDate" | (string & {});
            content: components["schemas"]["JudgmentContent"];
            /** Format: date-time */
            pronouncedAt: string;
            /** @description 宣判的法官 · the judge */
            pronouncedBy: string;
            appeal: components["schemas"]["JudgmentAppeal"];
            /** @description 宣判时须告知的其他事项 · other things that must be told */
            notices: components["schemas"]["Bilingual"][];
            sendBy: components["schemas"]["Deadline"];
            /**
             * Format: date-time
             * @description 判决书出具发送的时间 · when the document went out
             */
            sentAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /**
         * @description 案件群、调解群、执行群 · Kind of room
         * @enum {string}
         */
        RoomKind: "case" | "mediation" | "enforcement" | (string & {});
        /** @description 群里和私聊里固定的话 · Standing words of the room and of the private thread */
        RoomBanner: {
            welcome: components["schemas"]["Bilingual"];
            privateThread: components["schemas"]["Bilingual"];
        };
        /** @description 案件群 · A room */
        Room: {
            /** @example rom_0000010000ab */
            roomId: string;
            version: number;
            caseId: string;
            kind: components["schemas"]["RoomKind"];
            /**
             * @description notOpen 没有开通（不说明原因） · not open, without a reason
             * @enum {string}
             */
            state: "notOpen" | "open" | "closed" | (string & {});
            /**
             * @description 群名称；不公开案件不含姓名、案由和完整案号 · neutral in a case that is not public
             * @example 案件群·9001
             */
            topic: string;
            /**
             * @description 通知编号的前半，同一读者的案件之间不重复：案号的序号不足四位补足四位（1207 → 1207）；演示案件（序号900001起）省去9后面的零（900001 → 9001）；
             *     与其他法院、年度、类型的案件相同的，加年份。
             *     First half of notice numbers, never the same for two cases of one reader: the serial, at least four digits; that of an
             *     invented case without the zeros after its 9; with the year where a case of another court, year or type has it already.
             * @example 1207
             * @example 9001
             */
            numberPrefix: string;
            banner: components["schemas"]["RoomBanner"];
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            mine?: components["schemas"]["RoomMembership"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 案件群 · A page of rooms */
        RoomPage: {
            data: components["schemas"]["Room"][];
            nextCursor: string | null;
        };
        /** @description 进群的同意 · Consent to the room */
        RoomConsentState: {
            given: boolean;
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            noticeVersion?: string;
            /** @description 不进群不影响任何诉讼权利 · staying out costs no right */
            statement: components["schemas"]["Bilingual"];
        };
        /** @description 本人在群中的情况 · The caller's own place in a room */
        RoomMembership: {
            /** @example mem_0000010000ab */
            memberId: string;
            roomId: string;
            caseId: string;
            partyId: string;
            /** @enum {string} */
            role: "litigant" | "agent" | (string & {});
            /** @enum {string} */
            state: "invited" | "bound" | "joined" | "left" | "removed" | "ended" | (string & {});
            consent: components["schemas"]["RoomConsentState"];
            /** @description 现行进群告知书的版本 · current version of the notice about the room */
            noticeVersion: string;
            /** Format: date-time */
            boundAt?: string;
            removal?: components["schemas"]["RoomRemovalNotice"];
        };
        /** @description 进群同意 · Consent to the room */
        RoomConsentRequest: {
            /**
             * @description 看过的进群告知书的版本 · version that was read
             * @example 2026-01
             */
            noticeVersion: string;
        };
        /** @description 入群码 · A code for one person */
        RoomInvite: {
            memberId: string;
            roomId: string;
            /** @example 48213907 */
            code: string;
            /**
             * @description 分两段显示 · in two blocks
             * @example 4821 3907
             */
            display: string;
            /** Format: date-time */
            expiresAt: string;
            triesLeft: number;
            /** @description 只在官方小程序里填，不要告诉任何人 · where to enter it, and to tell nobody */
            caution: components["schemas"]["Bilingual"];
        };
        /** @description 绑定聊天账号 · Binding a handle */
        RoomBindingRequest: {
            /** @description 八位数字，可带空格 · eight digits, a space allowed */
            code: string;
            /** @description 群助手给出的不透明账号 · opaque handle from the room agent */
            chatHandle: string;
        };
        /** @description 名册中的一人 · One person on the roster */
        RosterEntry: {
            memberId: string;
            partyId: string;
            partyRole: components["schemas"]["CaseRole"];
            /** @enum {string} */
            role: "litigant" | "agent" | (string & {});
            /**
             * @description 代理权限；一般授权不能承认、和解 · general authority cannot concede or settle
             * @enum {string}
             */
            authority?: "general" | "special" | (string & {});
            displayName: string;
            /** @enum {string} */
            state: "joined" | "left" | (string & {});
        };
        /** @description 名册 · The roster */
        RoomRoster: {
            roomId: string;
            topic: string;
            members: components["schemas"]["RosterEntry"][];
            /** Format: date-time */
            asOf: string;
        };
        /** @description 一个聊天账号属于哪位成员 · Whose handle this is */
        RoomBindingEntry: {
            memberId: string;
            chatHandle: string;
            /** @enum {string} */
            state: "bound" | "joined" | "left" | "removed" | (string & {});
            /** @description 有给本人的通知待取；内容须以该成员身份读取 · something is to be fetched in this member's name */
            waiting: boolean;
            /** @description 是否应当在群里 · whether this handle belongs in the room now */
            inRoom: boolean;
        };
        /** @description 聊天账号与成员 · Handles and members */
        RoomBindings: {
            roomId: string;
            data: components["schemas"]["RoomBindingEntry"][];
            /** Format: date-time */
            asOf: string;
        };
        /**
         * @description 通知的种类。payment、relief、service、personal 只能私下通知本人
         *     Kind of notice; payment, relief, service and personal are private only
         * @enum {string}
         */
        NoticeKind: "hearingNotice" | "hearingReminder" | "hearingChanged" | "documentIssued" | "deadline" | "procedure" | "roomInfo" | "general" | "payment" | "relief" | "service" | "personal";
        /** @description 要发的通知 · A notice to be given */
        RoomNoticeInput: {
            kind: components["schemas"]["NoticeKind"];
            /** @enum {string} */
            audience: "allParties" | "party";
            /** @description audience 为 party 时 · for audience party */
            partyId?: string;
            /**
             * @description 发在群里，或逐人私下 · in the room, or to each person privately
             * @enum {string}
             */
            delivery: "room" | "private";
            /** @description 最多四行 · at most four lines */
            lines: string[];
            /** @description 开庭类通知必填 · needed for hearing notices */
            hearingId?: string;
            /**
             * Format: date-time
             * @description 通知所说的开庭时间，须与已签发文书一致 · must agree with the signed document
             */
            startsAt?: string;
            /** @description 所依据的已签发文书 · issued document it rests on */
            documentId?: string;
            /**
             * Format: date-time
             * @description 不早于此刻发出 · not before
             */
            releaseAfter?: string;
        };
        /** @description 群助手拟的通知 · A notice drafted by the room agent */
        RoomNoticeDraft: {
            kind: components["schemas"]["NoticeKind"];
            /**
             * @description party 为该成员的本方，只能用其令牌拟 · party is the member's own, with that member's token alone
             * @enum {string}
             */
            audience: "allParties" | "party";
            /** @enum {string} */
            delivery: "room" | "private";
            lines: string[];
            hearingId?: string;
            /** Format: date-time */
            startsAt?: string;
            documentId?: string;
            /** Format: date-time */
            releaseAfter?: string;
        };
        /** @description 更正 · A correction */
        RoomNoticeCorrection: {
            version: number;
            /** @description 最多三行；法院加上写明新旧编号的一行；传票未全部送达的开庭通知，其中一行留给法院写明不是传票 · three lines; the court adds one with both numbers, and needs one of the three while a summons is not served */
            lines: string[];
            hearingId?: string;
            /** Format: date-time */
            startsAt?: string;
            documentId?: string;
        };
        /** @description 通知所说的对象 · What a notice is about */
        NoticeSubject: {
            hearingId?: string;
            /** Format: date-time */
            startsAt?: string;
            documentId?: string;
        };
        /** @description 谁看到了 · Who has seen it */
        NoticeAcknowledgement: {
            memberId: string;
            partyId: string;
            /** Format: date-time */
            at: string;
            /**
             * @description chat 为聊天账号，不是签名 · a chat handle is no signature
             * @enum {string}
             */
            assurance: "chat" | "platform" | (string & {});
        };
        /** @description 一条编号通知 · A numbered notice */
        RoomNotice: {
            /** @example ntc_0000010000ab */
            noticeId: string;
            version: number;
            roomId: string;
            caseId: string;
            /**
             * @description 对同一读者不重复：numberPrefix 加本案的顺序号 · unique for its reader: numberPrefix and a number that runs through the case
             * @example 〔9001-12〕
             */
            number: string;
            /** @enum {string} */
            kind: "hearingNotice" | "hearingReminder" | "hearingChanged" | "documentIssued" | "deadline" | "procedure" | "roomInfo" | "general" | "payment" | "relief" | "service" | "personal" | "correction" | (string & {});
            /** @enum {string} */
            audience: "allParties" | "party" | (string & {});
            /** @enum {string} */
            delivery: "room" | "private" | (string & {});
            lines: string[];
            subject: components["schemas"]["NoticeSubject"];
            /** @enum {string} */
            state: "drafted" | "pending" | "released" | "undone" | "superseded" | (string & {});
            /** Format: date-time */
            releasedAt?: string;
            /** @description 所更正的编号 · number that this corrects */
            corrects?: string;
            /** @description 更正它的编号 · number of the correction */
            correctedBy?: string;
            /**
             * Format: date-time
             * @description 本人表示看到的时间 · when the caller said so
             */
            acknowledgedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 通知 · A page of notices */
        RoomNoticePage: {
            data: components["schemas"]["RoomNotice"][];
            nextCursor: string | null;
        };
        /** @description 一条通知（法院） · A notice, court's view */
        DeskRoomNotice: {
            noticeId: string;
            version: number;
            roomId: string;
            caseId: string;
            number: string;
            /** @enum {string} */
            kind: "hearingNotice" | "hearingReminder" | "hearingChanged" | "documentIssued" | "deadline" | "procedure" | "roomInfo" | "general" | "payment" | "relief" | "service" | "personal" | "correction" | (string & {});
            /** @enum {string} */
            audience: "allParties" | "party" | (string & {});
            partyId?: string;
            /** @enum {string} */
            delivery: "room" | "private" | (string & {});
            lines: string[];
            subject: components["schemas"]["NoticeSubject"];
            /** @enum {string} */
            state: "drafted" | "pending" | "released" | "undone" | "superseded" | (string & {});
            /** @description 拟稿人 · who drafted it */
            draftedBy: string;
            /** @description 批准群助手拟稿的人 · who approved the room agent's draft */
            approvedBy?: string;
            /**
             * @description 更正所说的通知的种类 · kind of what a correction is about
             * @enum {string}
             */
            subjectKind?: "hearingNotice" | "hearingReminder" | "hearingChanged" | "documentIssued" | "deadline" | "procedure" | "roomInfo" | "general" | "payment" | "relief" | "service" | "personal" | (string & {});
            /**
             * Format: date-time
             * @description 拟稿批准之前没有 · absent while a draft waits for approval
             */
            undoUntil?: string;
            /** Format: date-time */
            releasedAt?: string;
            corrects?: string;
            correctedBy?: string;
            acknowledgements: components["schemas"]["NoticeAcknowledgement"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 通知 · A page of notices */
        DeskRoomNoticePage: {
            data: components["schemas"]["DeskRoomNotice"][];
            nextCursor: string | null;
        };
        /** @description 记录链的末端 · Head of the transcript */
        RoomAnchorRequest: {
            /** @description SHA-256（小写十六进制） · SHA-256 in lower-case hex */
            headDigest: string;
            /** @description 到末端为止的条数 · entries up to the head */
            count: number;
        };
        /** @description 法院副签的记录摘要 · A counter-signed head */
        RoomAnchor: {
            /** @example anc_0000010000ab */
            anchorId: string;
            roomId: string;
            headDigest: string;
            count: number;
            /**
             * Format: date-time
             * @description 法院收到的时间 · court's time of receipt
             */
            receivedAt: string;
            previousAnchorId?: string;
            /** @description 对“上一副签|roomId|headDigest|count|receivedAt”的 SHA-256 · SHA-256 over previous countersignature, roomId, headDigest, count, receivedAt */
            countersignature: string;
        };
        /** @description 摘要 · A page of anchors */
        RoomAnchorPage: {
            data: components["schemas"]["RoomAnchor"][];
            nextCursor: string | null;
        };
        /** @description 不能建群的一种情形，仅法院可见 · One blocking ground, for the court alone */
        RoomGround: {
            /** @enum {string} */
            code: "stateSecrets" | "privacy" | "familyMatter" | "guardianship" | "sexualViolence" | "domesticViolence" | "protectionOrder" | "minorParty" | "ageUnknown" | "privateProsecution" | "defendantNotServed" | "exParteApplication" | "consentMissing" | "caseEnded" | (string & {});
            zh: string;
            en: string;
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description 涉及哪些当事人 · parties concerned */
            partyIds?: string[];
            /** @description 由承办人登记（否则由卷宗数据得出） · recorded by an officer, not derived */
            recorded: boolean;
        };
        /** @description 能不能建群 · Eligibility of a case for a room */
        RoomEligibility: {
            roomId: string;
            eligible: boolean;
            grounds: components["schemas"]["RoomGround"][];
            /** Format: date-time */
            asOf: string;
            /** @description 不得告知当事人 · never to be told to a party */
            caution: components["schemas"]["Bilingual"];
        };
        /** @description 登记或解除一种情形 · Record or lift a ground */
        RoomBlockInput: {
            version: number;
            /** @enum {string} */
            ground: "stateSecrets" | "privacy" | "familyMatter" | "guardianship" | "sexualViolence" | "domesticViolence" | "protectionOrder" | "minorParty" | "ageUnknown" | "privateProsecution" | "exParteApplication";
            note?: string;
        };
        /** @description 提出建群 · Proposal of a room */
        RoomProposal: {
            /** @enum {string} */
            kind: "mediation" | "enforcement";
        };
        /** @description 决定及其理由（仅法院可见） · A decision with its reason, for the court alone */
        RoomReasonBody: {
            version: number;
            reason: string;
        };
        /** @description 移出的决定 · Removal of a member */
        RoomRemoval: {
            version: number;
            reason: string;
            /** @description 救济途径；不填用通用文字 · remedy; a general text if absent */
            remedy?: string;
        };
        /** @description 移出的理由和救济 · Reason and remedy of a removal */
        RoomRemovalNotice: {
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
            reason: string;
            remedy: string;
        };
        /** @description 成员（法院） · A member, court's view */
        DeskRoomMember: {
            memberId: string;
            version: number;
            roomId: string;
            caseId: string;
            partyId: string;
            personId: string;
            name: string;
            /** @enum {string} */
            role: "litigant" | "agent" | (string & {});
            /** @enum {string} */
            state: "invited" | "bound" | "joined" | "left" | "removed" | "ended" | (string & {});
            consented: boolean;
            /** Format: date-time */
            consentedAt?: string;
            /** Format: date-time */
            boundAt?: string;
            /** @description 入群码因试错作废，须先与本人联系 · the code was burnt by wrong tries; contact the person first */
            inviteBurnt: boolean;
            removal?: components["schemas"]["RoomRemovalNotice"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 案件群（法院） · A room, court's view */
        DeskRoom: {
            roomId: string;
            version: number;
            caseId: string;
            caseNumber?: string;
            kind: components["schemas"]["RoomKind"];
            /** @enum {string} */
            state: "proposed" | "open" | "declined" | "closed" | "archived" | (string & {});
            topic: string;
            numberPrefix: string;
            /** @description 是否公开审理 · whether the case is public */
            public: boolean;
            eligibility: components["schemas"]["RoomEligibility"];
            members: components["schemas"]["DeskRoomMember"][];
            confirmedBy?: string;
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            /** @description 不建群或关闭的理由，不得告知当事人 · never told to parties */
            reason?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 案件群 · A page of rooms */
        DeskRoomPage: {
            data: components["schemas"]["DeskRoom"][];
            nextCursor: string | null;
        };
        /** @description 请工作人员处理的事 · What an officer is called for */
        RoomAlertInput: {
            /**
             * @description selfHarm 可能想不开；violence 家里或身边有暴力；threat 威胁；fraud 受骗；influence 请托、送钱物；strangerInRoom 群里有未核验的人；
             *     impostor 冒充法官或本人；memberRemoved 有人被移出聊天；undeliverable 通知送不出去；mediaUnread 有图片、语音没有人看；
             *     complaint 投诉；paperRequest 要纸质材料；contest 说没有收到或不是本人看的
             *     Harm to oneself, violence, threat, fraud, undue influence, a stranger in the room, an impostor, a member put out of the chat,
             *     a notice that cannot be delivered, media that nobody has read, a complaint, paper wanted, receipt contested
             * @enum {string}
             */
            kind: "selfHarm" | "violence" | "threat" | "fraud" | "influence" | "strangerInRoom" | "impostor" | "memberRemoved" | "undeliverable" | "mediaUnread" | "complaint" | "paperRequest" | "contest";
            /** @description 哪个群 · which room */
            roomId?: string;
            /** @description 哪位成员 · which member */
            memberId?: string;
            /** @description 原话摘录，只有值班的人看 · what was said, for the officers on duty alone */
            excerpt?: string;
        };
        /** @description 已转到前台 · It is on the desk */
        RoomAlertReceipt: {
            /** @example alr_0000010000ab */
            alertId: string;
            version: number;
            /** @enum {string} */
            kind: "selfHarm" | "violence" | "threat" | "fraud" | "influence" | "strangerInRoom" | "impostor" | "memberRemoved" | "undeliverable" | "mediaUnread" | "complaint" | "paperRequest" | "contest" | (string & {});
            /** @description 值班的人也有一条待办 · the officer on duty has a task too */
            urgent: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 怎样处理的 · What was done */
        RoomAlertClosing: {
            version: number;
            note: string;
        };
        /** @description 群助手的一条提示（法院） · An alert, court's view */
        DeskRoomAlert: {
            /** @example alr_0000010000ab */
            alertId: string;
            version: number;
            /** @enum {string} */
            state: "raised" | "taken" | "closed" | (string & {});
            /** @enum {string} */
            kind: "selfHarm" | "violence" | "threat" | "fraud" | "influence" | "strangerInRoom" | "impostor" | "memberRemoved" | "undeliverable" | "mediaUnread" | "complaint" | "paperRequest" | "contest" | (string & {});
            urgent: boolean;
            roomId?: string;
            caseId?: string;
            memberId?: string;
            /** @description 这位成员是谁 · who the member is */
            name?: string;
            /** @description 处理之后删除；调解群的只有调解员看 · erased once dealt with; of a mediation room, for the mediator alone */
            excerpt?: string;
            takenBy?: string;
            /** Format: date-time */
            takenAt?: string;
            closedBy?: string;
            /** Format: date-time */
            closedAt?: string;
            note?: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 提示 · A page of alerts */
        DeskRoomAlertPage: {
            data: components["schemas"]["DeskRoomAlert"][];
            nextCursor: string | null;
        };
        /**
         * @description procedure 程序、进展；merits 案件结果、证据；complaint 意见投诉；paper 要纸质材料；accessibility 需要帮助（看不清、听不见、不会用等）；other 其他
         *     What a question is about
         * @enum {string}
         */
        ConsultationCategory: "procedure" | "merits" | "complaint" | "paper" | "accessibility" | "other";
        /** @description 一个问题；有案件的写 caseId，没有的写 courtId · A question, in a case or to a court */
        ConsultationQuestion: {
            /** @description 本人的案件；群助手代问的，不写就是绑定的那一案 · through a chat handle, the bound case if absent */
            caseId?: string;
            /**
             * @description 没有案件时写明向哪个法院提问 · which court, without a case
             * @example lu0305
             */
            courtId?: string;
            /** @description 代理几方当事人的，写明为哪一方问 · for which party, for an agent of several */
            forPartyId?: string;
            category?: components["schemas"]["ConsultationCategory"];
            question: string;
        };
        /** @description 以前的一问一答 · What was asked and answered before */
        ConsultationExchange: {
            question: string;
            /** Format: date-time */
            askedAt: string;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
        };
        /** @description 本人的一次咨询 · A question of one's own */
        Consultation: {
            /** @example cst_0000010000ab */
            consultationId: string;
            version: number;
            /** @enum {string} */
            state: "asked" | "taken" | "answered" | "closed" | (string & {});
            caseId?: string;
            partyId?: string;
            courtId: string;
            /** @enum {string} */
            category: "procedure" | "merits" | "complaint" | "paper" | "accessibility" | "other" | (string & {});
            question: string;
            /**
             * @description 本人登录平台提的，或经绑定的聊天账号提的 · the platform, or a bound chat handle
             * @enum {string}
             */
            channel: "platform" | "chat" | (string & {});
            /** Format: date-time */
            askedAt: string;
            answerBy: components["schemas"]["Deadline"];
            /** Format: date-time */
            takenAt?: string;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            /** @description 谁答复的 · who answered */
            answeredBy?: string;
            /** @description 答复（不含问题）已同时发给各方 · the answer, not the question, went to all parties */
            sharedWithAllParties: boolean;
            /** Format: date-time */
            closedAt?: string;
            /** @enum {string} */
            closedBy?: "asker" | "court" | (string & {});
            /** @description 法院了结时的说明 · what the court said on closing */
            closingNote?: string;
            rating?: number;
            /** @description 再问之前的问答 · before it was asked once more */
            earlier: components["schemas"]["ConsultationExchange"][];
            /** @description 现在可以再问一次 · whether it may be asked once more now */
            mayReopen: boolean;
            /** @description 法官看不到；要让法官看到的办法 · no judge reads it; how to reach the judge */
            banner: components["schemas"]["Bilingual"];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 咨询 · A page of questions */
        ConsultationPage: {
            data: components["schemas"]["Consultation"][];
            nextCursor: string | null;
        };
        /** @description 不再需要答复 · Closing one's own question */
        ConsultationClosing: {
            version: number;
            /** @description 满意程度，五分最好 · five is best */
            rating?: number;
        };
        /** @description 再问一次 · Asking once more */
        ConsultationReopening: {
            version: number;
            question: string;
        };
        /** @description 给各方的程序答复 · A procedural answer given to all */
        SharedAnswer: {
            /** @example sha_0000010000ab */
            sharedAnswerId: string;
            version: number;
            caseId: string;
            answer: string;
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 给各方的程序答复 · A page of answers */
        SharedAnswerPage: {
            data: components["schemas"]["SharedAnswer"][];
            nextCursor: string | null;
        };
        /**
         * @description 问案件结果的，可以给的指引：procedure 程序和开庭；forms 表格和示范文本；legalAid 法律援助；lawyer 请律师；submission 作为材料提交
         *     What a question on the merits may be answered with
         * @enum {string}
         */
        ConsultationReferral: "procedure" | "forms" | "legalAid" | "lawyer" | "submission";
        /** @description 答复；merits 只写 referrals，其他的写 answer · An answer; on the merits referrals, otherwise words */
        ConsultationAnswer: {
            version: number;
            category: components["schemas"]["ConsultationCategory"];
            /** @description 一行一句，写得短些 · short lines */
            answer?: string;
            referrals?: components["schemas"]["ConsultationReferral"][];
            /**
             * @description 共同的程序事项，同时发给各方；答复里不得写出问题和提问人 · for shared procedure; the answer must name neither question nor asker
             * @default false
             */
            sharedWithAllParties?: boolean;
        };
        /** @description 了结及说明 · Closing with a note */
        DeskConsultationClosing: {
            version: number;
            note: string;
        };
        /** @description 一次咨询（法院） · A question, court's view */
        DeskConsultation: {
            /** @example cst_0000010000ab */
            consultationId: string;
            version: number;
            /** @enum {string} */
            state: "asked" | "taken" | "answered" | "closed" | (string & {});
            caseId?: string;
            caseNumber?: string;
            party?: components["schemas"]["PartyRef"];
            courtId: string;
            /** @enum {string} */
            category: "procedure" | "merits" | "complaint" | "paper" | "accessibility" | "other" | (string & {});
            question: string;
            /** @enum {string} */
            channel: "platform" | "chat" | (string & {});
            /** Format: date-time */
            askedAt: string;
            /** @description 提问人 · who asked */
            askedBy: string;
            /**
             * Format: date-time
             * @description 此前应有人受理 · somebody should have taken it by then
             */
            takeBy: string;
            answerBy: components["schemas"]["Deadline"];
            /** @description 超过时限仍未办 · it has waited too long */
            overdue: boolean;
            takenBy?: string;
            /** Format: date-time */
            takenAt?: string;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            sharedWithAllParties: boolean;
            /** Format: date-time */
            closedAt?: string;
            /** @enum {string} */
            closedBy?: "asker" | "court" | (string & {});
            closingNote?: string;
            rating?: number;
            earlier: components["schemas"]["ConsultationExchange"][];
            /** Format: date-time */
            createdAt: string;
        };
        /** @description 咨询 · A page of questions */
        DeskConsultationPage: {
            data: components["schemas"]["DeskConsultation"][];
            nextCursor: string | null;
        };
        /** @description 一页事件。hasMore 为真时立即再读 · A page of the feed; when hasMore read on at once */
        EventFeed: {
            data: components["schemas"]["EventEnvelope"][];
            /** @description 下次作为 after 传入，空页也要保存 · pass as `after` next time, also from an empty page */
            nextAfter: string;
            hasMore: boolean;
            /**
             * Format: date-time
             * @description 数据截至（法院时间） · as of, court time
             */
            asOf: string;
        };
        /**
         * @description 签名算法。v1 即 Standard Webhooks 的 HMAC-SHA256；v1sm3 为 HMAC-SM3 · Signature suite
         * @enum {string}
         */
        WebhookSuite: "v1" | "v1sm3";
        /** @description 登记端点 · A new endpoint */
        WebhookEndpointCreation: {
            /**
             * @description 公网 https 地址，不带用户名密码 · public https address without credentials
             * @example https://hooks.example.com/court
             */
            url: string;
            /** @description 要哪些事件，末尾可用 *；不写即全部 · which events, a trailing * allowed; all if absent */
            eventTypes?: string[];
            /** @description 用哪些算法签名，默认 v1 · suites to sign with, v1 if absent */
            suites?: components["schemas"]["WebhookSuite"][];
            description?: string;
        };
        /** @description 修改端点；没写的不变 · Changes; what is absent stays */
        WebhookEndpointUpdate: {
            version: number;
            url?: string;
            /** @description 空数组即全部 · an empty list means all */
            eventTypes?: string[];
            suites?: components["schemas"]["WebhookSuite"][];
            description?: string;
        };
        /** @description 恢复端点 · Resumption */
        WebhookEndpointResumption: {
            version: number;
            /** @description 同时重投用尽重试的投递 · also send again what ran out of retries */
            redeliverExhausted?: boolean;
        };
        /** @description Webhook 端点 · A webhook endpoint */
        WebhookEndpoint: {
            /** @example whk_0000010000ab */
            endpointId: string;
            url: string;
            /** @description 空数组即全部 · empty means all */
            eventTypes: string[];
            suites: string[];
            description?: string;
            /** @enum {string} */
            state: "active" | "paused" | "disabled" | (string & {});
            stateReason?: components["schemas"]["Bilingual"];
            /** @description 密钥的最后四位 · last four characters of the secret */
            secretHint: string;
            /**
             * Format: date-time
             * @description 旧密钥到何时为止仍同时签名 · until then the former secret signs as well
             */
            previousSecretUntil?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一页端点 · A page of endpoints */
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        /** @description 端点和它的密钥；密钥不再显示 · An endpoint with its secret, not shown again */
        WebhookEndpointWithSecret: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description whsec_ 开头 · starts with whsec_ */
            secret: string;
        };
        /** @description 一次尝试 · One attempt */
        WebhookAttempt: {
            attempt: number;
            /**
             * Format: date-time
             * @description 法院时间 · court time
             */
            reportedAt: string;
            /** @enum {string} */
            outcome: "accepted" | "refused" | "redirected" | "gone" | "unreachable" | "timeout" | "unsafeAddress" | (string & {});
            status?: number;
            /** @description 简短的原因，不含对方的回答 · short cause, never the receiver's answer */
            detail?: string;
        };
        /** @description 把一个事件投递到一个端点 · One event on its way to one endpoint */
        WebhookDelivery: {
            /** @example dlv_0000010000ab */
            deliveryId: string;
            endpointId: string;
            event: components["schemas"]["EventEnvelope"];
            /** @enum {string} */
            state: "pending" | "retrying" | "delivered" | "exhausted" | "cancelled" | (string & {});
            attempts: components["schemas"]["WebhookAttempt"][];
            /** Format: date-time */
            nextAttemptAt?: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一页投递 · A page of deliveries */
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
        };
    };
}

/** Every schema of the contract by its name. */
export type Schemas = components['schemas'];
