// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

/** Unknown fields stay (answers may grow), but do not widen the static type. */
/* @__NO_SIDE_EFFECTS__ */
function open<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<z.core.util.Writeable<Shape>, z.core.$strip>;
}

/** A field that may be absent. `undefined` passes as absent, as it does in JSON; the static type is exact. */
/* @__NO_SIDE_EFFECTS__ */
function maybe<Schema extends z.core.SomeType>(schema: Schema) {
  return z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>;
}

/** `schema.check(…)` as a function without side effects, so that unused schemas are left out of a bundle. */
/* @__NO_SIDE_EFFECTS__ */
function checked<Schema extends z.ZodMiniType>(schema: Schema, ...checks: Parameters<Schema['check']>): Schema {
  return schema.check(...checks);
}

/** An enum that may grow: any string passes, the known ones are in the type. */
/* @__NO_SIDE_EFFECTS__ */
function growing<Known extends string>() {
  return z.string() as unknown as z.ZodMiniType<Known | (string & {}), Known | (string & {})>;
}

/** No value twice; for lists of strings or numbers. */
/* @__NO_SIDE_EFFECTS__ */
function unique() {
  return z.refine<readonly unknown[]>((items) => new Set(items).size === items.length, { error: 'not_unique' });
}

/** A day of the calendar, `2026-02-28`. */
/* @__NO_SIDE_EFFECTS__ */
function date() {
  return z.stringFormat('date', isDate);
}

/** An instant with its offset, `2026-03-02T09:30:00+08:00`. */
/* @__NO_SIDE_EFFECTS__ */
function dateTime() {
  return z.stringFormat('date-time', isDateTime);
}

function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isDateTime(text: string): boolean {
  const match = /^(.{10})[tT\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:[zZ]|([+-])(\d\d)(?::?(\d\d))?)$/.exec(text);
  if (!match || !isDate(match[1] ?? '')) return false;
  const [hour = 0, minute = 0, second = 0] = match.slice(2, 5).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  // a leap second is the last one of a UTC day
  const sign = match[5] === '-' ? -1 : 1;
  const utcMinute = minute - offsetMinutes * sign;
  const utcHour = hour - offsetHours * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

/** 金额，以分计的整数 · An amount as an integer of fen (1/100 yuan), never a float */
export const Money = /* @__PURE__ */ z.strictObject({
  amountFen: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(9007199254740991)),
  currency: /* @__PURE__ */ z.literal('CNY'),
});

/** 同一句话的中文和英文 · One sentence in Chinese and in English */
export const Bilingual = /* @__PURE__ */ z.strictObject({
  zh: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(2000)),
  en: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(4000)),
});

/** 法律依据：法律、版本、条款 · Law, version and article that a result or refusal rests on */
export const LegalBasis = /* @__PURE__ */ open({
  law: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  article: /* @__PURE__ */ z.string(),
  zh: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  en: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一个结论的理由及其依据 · Why a conclusion was reached, with its basis */
export const Reason = /* @__PURE__ */ open({
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(LegalBasis)),
});

/** 计算的一步 · One step of a sum or of a count of days */
export const Step = /* @__PURE__ */ open({
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  amountFen: /* @__PURE__ */ maybe(/* @__PURE__ */ z.int()),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(LegalBasis)),
});

/** 期限：到哪一天为止、错过会怎样、依据什么 · Something that runs out, what happens if it is missed, and why */
export const Deadline = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ z.string(),
  dueOn: /* @__PURE__ */ date(),
  dueAt: /* @__PURE__ */ dateTime(),
  provisional: /* @__PURE__ */ z.boolean(),
  consequence: Bilingual,
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
  steps: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(Step)),
  assumptions: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(Bilingual)),
});

/** 请求里哪一处不对 · What is wrong, and where */
export const Violation = /* @__PURE__ */ open({
  pointer: /* @__PURE__ */ z.string(),
  code: /* @__PURE__ */ z.string(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
});

/** 出错时的回答（RFC 9457） · Answer to a refused or failed call */
export const Problem = /* @__PURE__ */ open({
  type: /* @__PURE__ */ z.string(),
  title: /* @__PURE__ */ z.string(),
  status: /* @__PURE__ */ z.int(),
  code: /* @__PURE__ */ z.string(),
  requestId: /* @__PURE__ */ z.string(),
  retryable: /* @__PURE__ */ z.boolean(),
  retryAfterSeconds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0))),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  violations: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(Violation)),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(LegalBasis)),
  state: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  possible: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
});

/** 诉讼地位 · Role in the case */
export const CaseRole = /* @__PURE__ */ growing<'plaintiff' | 'defendant' | 'thirdParty' | 'applicant' | 'respondent'>();

/** 当事人的简称 · Reference to a party, with a name fit for this reader */
export const PartyRef = /* @__PURE__ */ open({
  partyId: /* @__PURE__ */ z.string(),
  role: CaseRole,
  displayName: /* @__PURE__ */ z.string(),
});

/** 诉讼环节。同意是按环节分别给出的 · Stage of the proceedings; consent is given per stage */
export const Stage = /* @__PURE__ */ z.enum(['mediation', 'filing', 'service', 'evidenceExchange', 'hearing', 'room', 'enforcement']);

/** 只带版本号的请求：证明看过最新状态 · Only the version last read */
export const VersionBody = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 事件所说的对象及其版本 · What an event is about, at which version */
export const EventSubject = /* @__PURE__ */ open({
  type: /* @__PURE__ */ z.string(),
  id: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 事件。只说哪个对象到了哪个版本，内容须再读取 · A thin event; the receiver reads the subject again */
export const EventEnvelope = /* @__PURE__ */ open({
  id: /* @__PURE__ */ z.string(),
  type: /* @__PURE__ */ z.string(),
  occurredAt: /* @__PURE__ */ dateTime(),
  subject: EventSubject,
  matterId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  audience: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  releaseAfter: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  stream: /* @__PURE__ */ z.string(),
  sequence: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 保障等级：无、短信、已实名、刚刚重新核验、仅聊天 · How sure the court is who is acting */
export const Assurance = /* @__PURE__ */ growing<'none' | 'sms' | 'verified' | 'reverified' | 'chat'>();

/** 主体种类：人、法院工作人员、应用、群助手 · Kind of principal */
export const PrincipalKind = /* @__PURE__ */ growing<'person' | 'staff' | 'app' | 'roomAgent'>();

/** 谁作出的、代表谁、保障等级 · Who acted, for whom, at which assurance; a delegate is never recorded as the party */
export const ActingPerson = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ z.string(),
  kind: PrincipalKind,
  displayName: /* @__PURE__ */ z.string(),
  role: /* @__PURE__ */ z.string(),
  assurance: Assurance,
  onBehalfOfPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  onBehalfOfPrincipalId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  sessionId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 获取验证码的请求 · Request for a one-time code */
export const CodeRequest = /* @__PURE__ */ z.strictObject({
  phone: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^1[3-9][0-9]{9}$/u)),
  purpose: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['signIn', 'changePhone'])),
});

/** 已发出的验证码（不含验证码本身） · A code that was sent; never the code itself */
export const SessionCode = /* @__PURE__ */ open({
  codeId: /* @__PURE__ */ z.string(),
  expiresAt: /* @__PURE__ */ dateTime(),
  resendAfterSeconds: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  triesLeft: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
});

/** 用验证码登录 · Sign-in by code */
export const SessionStart = /* @__PURE__ */ z.strictObject({
  codeId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(64)),
  code: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{6}$/u)),
  privacyNoticeVersion: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
});

/** 刷新令牌 · Refresh token */
export const SessionRefresh = /* @__PURE__ */ z.strictObject({
  refreshToken: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(16), /* @__PURE__ */ z.maxLength(200)),
});

/** 会话及其令牌。令牌只在此处出现一次，不得写入日志 · A session with its tokens, shown once and never logged */
export const Session = /* @__PURE__ */ open({
  sessionId: /* @__PURE__ */ z.string(),
  accessToken: /* @__PURE__ */ z.string(),
  tokenType: /* @__PURE__ */ z.literal('Bearer'),
  expiresAt: /* @__PURE__ */ dateTime(),
  refreshToken: /* @__PURE__ */ z.string(),
  refreshExpiresAt: /* @__PURE__ */ dateTime(),
  principalId: /* @__PURE__ */ z.string(),
  assurance: Assurance,
  isNewAccount: /* @__PURE__ */ z.boolean(),
});

/** 会话结束的时间 · When the session ended */
export const SessionEnd = /* @__PURE__ */ open({
  sessionId: /* @__PURE__ */ z.string(),
  endedAt: /* @__PURE__ */ dateTime(),
});

/** 应用登录 · Sign-in of a registered client */
export const AppSessionStart = /* @__PURE__ */ z.strictObject({
  clientId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(80)),
  clientSecret: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(8), /* @__PURE__ */ z.maxLength(200)),
});

/** 应用自己的会话；没有刷新令牌，到期重新登录 · An app's own session; no refresh, sign in again */
export const AppSession = /* @__PURE__ */ open({
  sessionId: /* @__PURE__ */ z.string(),
  accessToken: /* @__PURE__ */ z.string(),
  tokenType: /* @__PURE__ */ z.literal('Bearer'),
  expiresAt: /* @__PURE__ */ dateTime(),
  principalId: /* @__PURE__ */ z.string(),
  kind: PrincipalKind,
  displayName: /* @__PURE__ */ z.string(),
});

/** 证件种类：居民身份证、护照、港澳居民来往内地通行证、台湾居民来往大陆通行证、外国人永久居留身份证 · Kind of identity document */
export const IdentityDocumentType = /* @__PURE__ */ z.enum(['residentId', 'passport', 'hkMacaoTravelPermit', 'taiwanTravelPermit', 'permanentResidentId']);

/** 替谁办事 · On whose behalf */
export const ActsFor = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ z.string(),
  displayName: /* @__PURE__ */ z.string(),
  grantId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  roomId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  memberId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 权限的持有人或授权人 · Holder or giver of a grant */
export const GrantHolder = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ z.string(),
  kind: PrincipalKind,
  displayName: /* @__PURE__ */ z.string(),
});

/** 一项权限：谁、以什么身份、在哪个案件或法院、替谁、到何时 · One right to act */
export const Grant = /* @__PURE__ */ open({
  grantId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'active' | 'revoked' | 'ended'>(),
  basis: /* @__PURE__ */ growing<'party' | 'representation' | 'appApproval' | 'office'>(),
  holder: GrantHolder,
  role: /* @__PURE__ */ z.string(),
  scopes: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  actsFor: /* @__PURE__ */ maybe(GrantHolder),
  purpose: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  until: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  lastUsedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  endedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 当前令牌代表谁、能办什么 · Whom this token names and what it may do */
export const Me = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ z.string(),
  kind: PrincipalKind,
  displayName: /* @__PURE__ */ z.string(),
  assurance: Assurance,
  version: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1))),
  phoneMasked: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  documentType: /* @__PURE__ */ maybe(IdentityDocumentType),
  idNumberMasked: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  verifiedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  staffRoles: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  actsFor: /* @__PURE__ */ maybe(ActsFor),
  expiresAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  grants: /* @__PURE__ */ z.array(Grant),
  createdAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 更换手机号 · Change of phone number */
export const PhoneChange = /* @__PURE__ */ z.strictObject({
  codeId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(64)),
  code: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{6}$/u)),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 核验方式：人脸、银行卡、人工视频、窗口 · How identity is proved; never face only */
export const VerificationRoute = /* @__PURE__ */ z.enum(['face', 'bankCard', 'video', 'counter']);

/** 为哪一项诉讼活动重新核验 · The act for which one is verified again */
export const VerificationActivity = /* @__PURE__ */ z.enum(['mediation', 'evidenceExchange', 'hearing', 'service', 'binding', 'account']);

/** 开始实名认证 · Start of a verification */
export const VerificationStart = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  documentType: /* @__PURE__ */ maybe(IdentityDocumentType),
  idNumber: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9A-Za-z]{6,20}$/u)),
  route: VerificationRoute,
  activity: /* @__PURE__ */ maybe(VerificationActivity),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  bankCardNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{12,19}$/u))),
  reservedPhone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^1[3-9][0-9]{9}$/u))),
});

/** 一次实名认证或重新核验 · One verification of identity */
export const Verification = /* @__PURE__ */ open({
  verificationId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'pending' | 'awaitingOfficer' | 'verified' | 'failed' | 'expired'>(),
  route: /* @__PURE__ */ growing<'face' | 'bankCard' | 'video' | 'counter'>(),
  documentType: /* @__PURE__ */ growing<'residentId' | 'passport' | 'hkMacaoTravelPermit' | 'taiwanTravelPermit' | 'permanentResidentId'>(),
  nameMasked: /* @__PURE__ */ z.string(),
  idNumberMasked: /* @__PURE__ */ z.string(),
  isReverification: /* @__PURE__ */ z.boolean(),
  activity: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'mediation' | 'evidenceExchange' | 'hearing' | 'service' | 'binding' | 'account'>()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  triesLeft: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  expiresAt: /* @__PURE__ */ dateTime(),
  verifiedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  failure: /* @__PURE__ */ maybe(Bilingual),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 认证及下一步。凭据只出现一次 · The verification and the next step; the ticket is shown once */
export const VerificationHandoff = /* @__PURE__ */ open({
  verification: Verification,
  next: Bilingual,
  faceTicket: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  codeSentToMasked: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 核验凭据 · Proof for a verification */
export const VerificationProof = /* @__PURE__ */ z.strictObject({
  proof: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(4), /* @__PURE__ */ z.maxLength(200)),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 工作人员核对用，含完整姓名和号码 · For the officer who checks, with the full name and number */
export const DeskVerification = /* @__PURE__ */ open({
  verificationId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'pending' | 'awaitingOfficer' | 'verified' | 'failed' | 'expired'>(),
  route: /* @__PURE__ */ growing<'face' | 'bankCard' | 'video' | 'counter'>(),
  documentType: /* @__PURE__ */ growing<'residentId' | 'passport' | 'hkMacaoTravelPermit' | 'taiwanTravelPermit' | 'permanentResidentId'>(),
  name: /* @__PURE__ */ z.string(),
  idNumber: /* @__PURE__ */ z.string(),
  phoneMasked: /* @__PURE__ */ z.string(),
  isReverification: /* @__PURE__ */ z.boolean(),
  existingAccount: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  expiresAt: /* @__PURE__ */ dateTime(),
  checkedBy: /* @__PURE__ */ maybe(ActingPerson),
  checkedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页实名认证 · A page of verifications */
export const DeskVerificationPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskVerification),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 工作人员核对的结果 · What the officer found */
export const VerificationCheck = /* @__PURE__ */ z.strictObject({
  outcome: /* @__PURE__ */ z.enum(['verified', 'failed']),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 告知书或隐私说明的一个版本 · One version of a notice */
export const NoticeText = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ growing<'consent' | 'privacy'>(),
  stage: /* @__PURE__ */ maybe(Stage),
  version: /* @__PURE__ */ z.string(),
  title: Bilingual,
  text: Bilingual,
  effectiveFrom: /* @__PURE__ */ date(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 现行的告知文本 · The notices in force */
export const NoticeTextList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(NoticeText),
});

/** 同意某一环节在线办理；caseId 与 filingId 只填一个 · Consent to one stage; exactly one of caseId and filingId */
export const ConsentGiving = /* @__PURE__ */ z.strictObject({
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  stage: Stage,
  noticeVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(40)),
});

/** 撤回同意的申请及审查结果 · A withdrawal and its review */
export const ConsentWithdrawalView = /* @__PURE__ */ open({
  reason: /* @__PURE__ */ z.string(),
  requestedAt: /* @__PURE__ */ dateTime(),
  requestedBy: ActingPerson,
  outcome: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'withdrawn' | 'upheld'>()),
  reviewReason: /* @__PURE__ */ maybe(Reason),
  reviewedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  reviewedBy: /* @__PURE__ */ maybe(ActingPerson),
});

/** 一方当事人对一个环节的同意 · One party's consent to one stage */
export const Consent = /* @__PURE__ */ open({
  consentId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'requested' | 'granted' | 'refused' | 'lapsed' | 'withdrawalRequested' | 'withdrawn'>(),
  stage: Stage,
  mode: /* @__PURE__ */ growing<'undecided' | 'online' | 'offline'>(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  noticeVersion: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  ownChoice: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  requestedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answerBy: /* @__PURE__ */ maybe(Deadline),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answeredBy: /* @__PURE__ */ maybe(ActingPerson),
  withdrawal: /* @__PURE__ */ maybe(ConsentWithdrawalView),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页同意记录 · A page of consents */
export const ConsentPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Consent),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 撤回同意的申请 · A request to withdraw consent */
export const ConsentWithdrawal = /* @__PURE__ */ z.strictObject({
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(1000)),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 询问一方当事人 · The court's question to one party */
export const ConsentRequest = /* @__PURE__ */ z.strictObject({
  caseId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(48)),
  partyId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(48)),
  stage: Stage,
  answerDays: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(30))),
});

/** 审查结果：转线下，或仍在线进行 · Outcome of the review */
export const ConsentReview = /* @__PURE__ */ z.strictObject({
  outcome: /* @__PURE__ */ z.enum(['withdrawn', 'upheld']),
  reasonZh: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 授权范围：服务与读写。同意、实名、签收、签名、授权本身不能授予应用 · Service and read or write. Consent, verification, signing for documents, signatures and grants themselves cannot be given to an app */
export const GrantScope = /* @__PURE__ */ z.enum(['files.read', 'files.write', 'filings.read', 'filings.write', 'cases.read', 'cases.write', 'documents.read', 'fees.read', 'fees.write', 'eservice.read', 'hearings.read', 'hearings.write', 'rooms.read', 'events.read']);

/** 应用的授权请求 · An app's request for a grant */
export const GrantAsk = /* @__PURE__ */ z.strictObject({
  phone: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^1[3-9][0-9]{9}$/u)),
  scopes: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(GrantScope), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ unique()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  until: /* @__PURE__ */ dateTime(),
  purpose: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(200)),
});

/** 应用 · An app */
export const AppRef = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ z.string(),
  displayName: /* @__PURE__ */ z.string(),
});

/** 授权请求 · A request for a grant */
export const GrantRequest = /* @__PURE__ */ open({
  grantRequestId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'pending' | 'approved' | 'refused' | 'expired'>(),
  app: AppRef,
  scopes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  until: /* @__PURE__ */ dateTime(),
  purpose: /* @__PURE__ */ z.string(),
  matchNumber: /* @__PURE__ */ z.string(),
  phoneMasked: /* @__PURE__ */ z.string(),
  officialSurface: Bilingual,
  expiresAt: /* @__PURE__ */ dateTime(),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  grantId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页授权请求 · A page of grant requests */
export const GrantRequestPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(GrantRequest),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一页权限 · A page of grants */
export const GrantPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Grant),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 换取短时令牌：应用填 grantId，群助手填 memberId · An app names a grant, the room agent a member */
export const TokenExchange = /* @__PURE__ */ z.strictObject({
  grantId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  memberId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  ttlSeconds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(30), /* @__PURE__ */ z.lte(900))),
});

/** 代表他人的短时令牌；不能刷新，不得写入日志 · A short-lived token on someone's behalf; no refresh, never logged */
export const ExchangedToken = /* @__PURE__ */ open({
  sessionId: /* @__PURE__ */ z.string(),
  accessToken: /* @__PURE__ */ z.string(),
  tokenType: /* @__PURE__ */ z.literal('Bearer'),
  expiresAt: /* @__PURE__ */ dateTime(),
  assurance: Assurance,
  actsFor: ActsFor,
  scopes: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
});

/** 个人信息请求 · A request about one's own data */
export const DataRequestStart = /* @__PURE__ */ z.strictObject({
  courtId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(48)),
  kind: /* @__PURE__ */ z.enum(['access', 'correction', 'deletion']),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(48))),
  detail: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
});

/** 个人信息请求及其答复 · A request about personal data and its answer */
export const DataRequest = /* @__PURE__ */ open({
  dataRequestId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'received' | 'overdue' | 'answered' | 'refused'>(),
  kind: /* @__PURE__ */ growing<'access' | 'correction' | 'deletion'>(),
  courtId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  detail: /* @__PURE__ */ z.string(),
  answerBy: Deadline,
  answer: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  reason: /* @__PURE__ */ maybe(Reason),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answeredBy: /* @__PURE__ */ maybe(ActingPerson),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页个人信息请求 · A page of data requests */
export const DataRequestPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DataRequest),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 对个人信息请求的答复 · The court's answer */
export const DataRequestAnswer = /* @__PURE__ */ z.strictObject({
  outcome: /* @__PURE__ */ z.enum(['answered', 'refused']),
  answer: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000)),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))), /* @__PURE__ */ z.maxLength(10))),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 接受的文件类型：PDF、JPEG、PNG、HEIC、DOCX、纯文本、MP3、MP4 · Accepted types */
export const FileType = /* @__PURE__ */ z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/plain', 'audio/mpeg', 'video/mp4']);

/** 要上传的文件 · The file to be uploaded */
export const UploadStart = /* @__PURE__ */ z.strictObject({
  fileName: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
  contentType: FileType,
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(209715200)),
  chunkBytes: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(65536), /* @__PURE__ */ z.lte(1048576))),
});

/** 一次分块上传 · An upload in chunks */
export const Upload = /* @__PURE__ */ open({
  uploadId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'open' | 'completed' | 'cancelled' | 'expired'>(),
  fileName: /* @__PURE__ */ z.string(),
  contentType: /* @__PURE__ */ z.string(),
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  chunkBytes: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  chunkCount: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  receivedChunks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.int()),
  missingChunks: /* @__PURE__ */ z.array(/* @__PURE__ */ z.int()),
  expiresAt: /* @__PURE__ */ dateTime(),
  fileId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 完成上传 · Completion of an upload */
export const UploadCompletion = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  sha256: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9a-f]{64}$/u))),
});

/** 收件回执，证明何时收到了什么，不是提交凭证 · Receipt of what arrived and when; no proof of submission */
export const FileReceipt = /* @__PURE__ */ open({
  receiptNumber: /* @__PURE__ */ z.string(),
  receivedAt: /* @__PURE__ */ dateTime(),
  sha256: /* @__PURE__ */ z.string(),
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 文件提交到的地方 · Where a file was submitted */
export const FileUse = /* @__PURE__ */ open({
  subjectType: /* @__PURE__ */ growing<'filing' | 'submission' | 'representation' | 'relief' | 'postponement' | 'presence' | 'contest' | 'document'>(),
  subjectId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  visibleTo: /* @__PURE__ */ growing<'court' | 'party' | 'allParties'>(),
  since: /* @__PURE__ */ dateTime(),
});

/** 本人上传的一个文件 · A file of one's own */
export const File = /* @__PURE__ */ open({
  fileId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'private' | 'submitted' | 'erased'>(),
  fileName: /* @__PURE__ */ z.string(),
  contentType: /* @__PURE__ */ z.string(),
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  receipt: FileReceipt,
  uses: /* @__PURE__ */ z.array(FileUse),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页文件 · A page of files */
export const FilePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(File),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 案件里的一个文件 · A file of a case */
export const CaseFile = /* @__PURE__ */ open({
  fileId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  fileName: /* @__PURE__ */ z.string(),
  contentType: /* @__PURE__ */ z.string(),
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  sha256: /* @__PURE__ */ z.string(),
  visibleTo: /* @__PURE__ */ growing<'court' | 'party' | 'allParties'>(),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  submittedAt: /* @__PURE__ */ dateTime(),
  isMine: /* @__PURE__ */ z.boolean(),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页案件文件 · A page of files of a case */
export const CaseFilePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(CaseFile),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 法院看到的文件 · A file as the court sees it */
export const DeskFile = /* @__PURE__ */ open({
  fileId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'private' | 'submitted' | 'erased'>(),
  fileName: /* @__PURE__ */ z.string(),
  contentType: /* @__PURE__ */ z.string(),
  byteLength: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  receipt: FileReceipt,
  uses: /* @__PURE__ */ z.array(FileUse),
  uploadedBy: ActingPerson,
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页案卷文件 · A page of files */
export const DeskFilePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskFile),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 法院 · A court */
export const Court = /* @__PURE__ */ open({
  courtId: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  courtWord: /* @__PURE__ */ z.string(),
  level: /* @__PURE__ */ growing<'basic' | 'intermediate'>(),
  regionCode: /* @__PURE__ */ z.string(),
  higherCourtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  acceptsOnlineFiling: /* @__PURE__ */ z.boolean(),
  assistsCrossRegion: /* @__PURE__ */ z.boolean(),
  hotline: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 法院一页 · One page of courts */
export const CourtPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Court),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一个要填的项目 · One field of the form */
export const FilingFieldRule = /* @__PURE__ */ open({
  pointer: /* @__PURE__ */ z.string(),
  requirement: /* @__PURE__ */ growing<'required' | 'conditional' | 'optional'>(),
  causes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 材料种类 · Kind of paper */
export const FilingPaperKind = /* @__PURE__ */ z.enum(['complaint', 'identityProof', 'businessLicence', 'representativeCertificate', 'powerOfAttorney', 'agentIdentity', 'evidence', 'marriageCertificate', 'iouOrContract', 'paymentProof', 'accidentDetermination', 'medicalRecord', 'arbitrationAward', 'propertyProof', 'serviceAddressForm', 'other']);

/** 一种要交的材料 · One kind of paper */
export const FilingPaperRule = /* @__PURE__ */ open({
  kind: FilingPaperKind,
  requirement: /* @__PURE__ */ growing<'required' | 'conditional' | 'optional'>(),
  causes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 案由，及其示范文本和专属管辖 · A cause of action, its element-style form and exclusive venue */
export const FilingCauseRule = /* @__PURE__ */ open({
  name: /* @__PURE__ */ z.string(),
  officialNo: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  level: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(4)),
  exclusiveVenue: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'property' | 'port' | 'inheritance'>()),
  elementForm: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  amountNeeded: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 省定数额；未登记的写明 absent · A provincial figure, or explicitly absent */
export const CourtFigure = /* @__PURE__ */ open({
  key: /* @__PURE__ */ growing<'smallClaimsMandatoryMax' | 'smallClaimsAgreedMax' | 'feeDivorce' | 'feePersonalityRights' | 'feeOtherNonProperty' | 'feeIntellectualProperty' | 'feeJurisdictionObjection' | 'feeEnforcementNoAmount'>(),
  status: /* @__PURE__ */ growing<'recorded' | 'absent'>(),
  amount: /* @__PURE__ */ maybe(Money),
  effectiveFrom: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  source: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 一个法院的立案要求，机器可读 · Filing rules of one court, machine-readable */
export const FilingRules = /* @__PURE__ */ open({
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  asOf: /* @__PURE__ */ dateTime(),
  languages: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  fields: /* @__PURE__ */ z.array(FilingFieldRule),
  papers: /* @__PURE__ */ z.array(FilingPaperRule),
  causes: /* @__PURE__ */ z.array(FilingCauseRule),
  figures: /* @__PURE__ */ z.array(CourtFigure),
});

/** 由省里确定的数额 · A figure that the province fixes */
export const CourtFigureKey = /* @__PURE__ */ z.enum(['smallClaimsMandatoryMax', 'smallClaimsAgreedMax', 'feeDivorce', 'feePersonalityRights', 'feeOtherNonProperty', 'feeIntellectualProperty', 'feeJurisdictionObjection', 'feeEnforcementNoAmount']);

/** 登记一个省定数额 · Records a provincial figure */
export const CourtFigureEntry = /* @__PURE__ */ z.strictObject({
  key: CourtFigureKey,
  amount: Money,
  effectiveFrom: /* @__PURE__ */ date(),
  source: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(4), /* @__PURE__ */ z.maxLength(400)),
});

/** 当事人。演示数据一律用合成的身份信息 · A party; demonstration data uses synthetic identifiers only */
export const FilingParty = /* @__PURE__ */ z.strictObject({
  key: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ z.regex(/^[A-Za-z0-9_-]+$/u)),
  role: /* @__PURE__ */ z.enum(['plaintiff', 'defendant', 'thirdParty']),
  kind: /* @__PURE__ */ z.enum(['naturalPerson', 'legalPerson', 'otherOrganisation']),
  name: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
  idType: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['residentId', 'passport', 'hkMacaoPermit', 'taiwanPermit', 'creditCode', 'other'])),
  idNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  gender: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['male', 'female'])),
  birthDate: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  ethnicity: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(20))),
  occupation: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  employer: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  regionCode: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{6}$/u))),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(30))),
  addressConfidential: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  legalRepresentative: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  legalRepresentativeTitle: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  guardian: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  abroad: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  whereaboutsUnknown: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  selfParty: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 委托诉讼代理人，每人至多两名 · A litigation representative, at most two per party */
export const FilingRepresentative = /* @__PURE__ */ z.strictObject({
  partyKey: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(20)),
  kind: /* @__PURE__ */ z.enum(['lawyer', 'legalWorker', 'nearRelative', 'staffMember', 'recommended']),
  authority: /* @__PURE__ */ z.enum(['general', 'special']),
  name: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  idNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  licenceNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(30))),
  firm: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(30))),
  selfRepresentative: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 一项诉讼请求 · One claim */
export const FilingClaim = /* @__PURE__ */ z.strictObject({
  text: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000)),
  kind: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['principal', 'interest', 'damages', 'performance', 'status', 'costs', 'other'])),
  amount: /* @__PURE__ */ maybe(Money),
});

/** 证据及证明目的 · Evidence and what it is to prove */
export const FilingEvidence = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
  proves: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
  source: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(50))),
  originalHeldBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['applicant', 'court', 'otherParty', 'thirdPerson', 'electronic'])),
});

/** 证人姓名和住所 · A witness */
export const FilingWitness = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
});

/** 一份材料及其文件 · A paper and its files */
export const FilingPaper = /* @__PURE__ */ z.strictObject({
  kind: FilingPaperKind,
  partyKey: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(20))),
  title: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  fileIds: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50)),
});

/** 认为本院有管辖权的理由 · Why this court is thought to have jurisdiction */
export const FilingJurisdiction = /* @__PURE__ */ z.strictObject({
  ground: /* @__PURE__ */ z.enum(['defendantDomicile', 'plaintiffDomicile', 'contractPerformance', 'tort', 'property', 'inheritance', 'port', 'agreement', 'other']),
  regionCode: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{6}$/u))),
  agreedCourtId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 一个电子送达地址 · One electronic address */
export const FilingServiceChannel = /* @__PURE__ */ z.strictObject({
  channel: /* @__PURE__ */ z.enum(['platform', 'sms', 'email', 'instantMessage']),
  address: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(120)),
});

/** 自愿提供的送达地址；同意电子送达是自愿的，可以要纸质 · Address offered for service; e-service is voluntary and paper stays possible */
export const FilingServiceAddress = /* @__PURE__ */ z.strictObject({
  electronicConsent: /* @__PURE__ */ z.boolean(),
  judgmentsConsent: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  recipientName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(30))),
  channels: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingServiceChannel), /* @__PURE__ */ z.maxLength(6))),
  postalAddress: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  postcode: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(10))),
});

/** 对一个环节在线进行的同意或不同意 · Consent to one stage online, or refusal */
export const FilingStageConsent = /* @__PURE__ */ z.strictObject({
  stage: Stage,
  agrees: /* @__PURE__ */ z.boolean(),
  noticeVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(40)),
});

/** 立案时提出的缓、减、免交诉讼费申请；证明材料只给法院看 · Request for relief from the fee, made at filing; its proofs are seen by the court alone */
export const FilingReliefRequest = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['exempt', 'reduce', 'defer']),
  grounds: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000)),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(30))),
});

/** 起诉的全部内容；草稿可以不全 · All that is filed; a draft may be incomplete */
export const FilingContent = /* @__PURE__ */ z.strictObject({
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  language: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(20))),
  causeOfAction: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  parties: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingParty), /* @__PURE__ */ z.maxLength(60))),
  representatives: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingRepresentative), /* @__PURE__ */ z.maxLength(60))),
  claims: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingClaim), /* @__PURE__ */ z.maxLength(40))),
  claimAmount: /* @__PURE__ */ maybe(Money),
  facts: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(20000))),
  evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingEvidence), /* @__PURE__ */ z.maxLength(200))),
  witnesses: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingWitness), /* @__PURE__ */ z.maxLength(30))),
  papers: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingPaper), /* @__PURE__ */ z.maxLength(100))),
  jurisdiction: /* @__PURE__ */ maybe(FilingJurisdiction),
  requestedProcedure: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['summary', 'ordinary', 'smallClaims'])),
  serviceAddress: /* @__PURE__ */ maybe(FilingServiceAddress),
  onlineConsents: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingStageConsent), /* @__PURE__ */ z.maxLength(7))),
  mediation: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['willing', 'unwilling', 'undecided'])),
  relief: /* @__PURE__ */ maybe(FilingReliefRequest),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(2000))),
});

/** 草稿或待检查的内容 · Content to keep as a draft or to check */
export const FilingDraft = /* @__PURE__ */ z.strictObject({
  content: FilingContent,
  matterId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^mtr_[0-9a-z]{4,40}$/u))),
});

/** 修改后的全部内容 · The whole content, changed */
export const FilingUpdate = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  content: FilingContent,
});

/** 提交立案申请 · Submitting a filing */
export const FilingSubmission = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  truthful: /* @__PURE__ */ z.literal(true),
  insist: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 补正：改好的全部内容 · The corrected content, whole */
export const FilingSupplement = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  content: /* @__PURE__ */ maybe(FilingContent),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(2000))),
  insist: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 撤回立案申请 · Withdrawing a filing */
export const FilingWithdrawal = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 关联窗口立案 · Linking a counter filing */
export const FilingLink = /* @__PURE__ */ z.strictObject({
  receiptNumber: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(4), /* @__PURE__ */ z.maxLength(40)),
});

/** 到窗口的人，身份当面核对 · The person at the counter, identity checked in person */
export const CounterApplicant = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  idNumber: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(40)),
  phone: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(30)),
  identityChecked: /* @__PURE__ */ z.literal(true),
});

/** 一份原件 · One original */
export const CounterOriginal = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
  copies: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(100)),
  pages: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(10000))),
});

/** 窗口接收的材料和申请人 · What is received at a counter, and from whom */
export const CounterFiling = /* @__PURE__ */ z.strictObject({
  content: FilingContent,
  applicant: CounterApplicant,
  originals: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(CounterOriginal), /* @__PURE__ */ z.maxLength(100)),
  place: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
});

/** 推送管辖法院 · Pushing to the competent court */
export const FilingPush = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  applicantWaits: /* @__PURE__ */ z.boolean(),
  insist: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 原件交接的一步 · One step of the custody of originals */
export const CustodyEntry = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  step: /* @__PURE__ */ z.enum(['couriered', 'receivedByCompetentCourt']),
  carrier: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  trackingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  discrepancy: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 一处要补正的问题 · One defect */
export const SupplementItem = /* @__PURE__ */ z.strictObject({
  pointer: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  zh: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(1000)),
  en: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(2000))),
});

/** 一次性补正告知 · The one request for a supplement */
export const SupplementRequest = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  items: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(SupplementItem), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50)),
  dueOn: /* @__PURE__ */ date(),
});

/** 立案决定 · Decision to accept */
export const FilingAcceptance = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseType: /* @__PURE__ */ z.enum(['民初']),
  causeOfAction: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  procedure: /* @__PURE__ */ z.enum(['summary', 'ordinary', 'smallClaims']),
  procedureReason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(1000)),
  smallClaimsAgreed: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 裁定引用的条文 · An article the ruling rests on */
export const FilingLegalBasis = /* @__PURE__ */ z.strictObject({
  law: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(100)),
  version: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  article: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
});

/** 不予受理的裁定内容 · Content of a ruling that refuses the filing */
export const FilingRefusal = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reasons: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(10), /* @__PURE__ */ z.maxLength(5000)),
  legalBasis: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(FilingLegalBasis), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(10)),
});

/** 退回 · Sending back */
export const FilingSendBack = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
});

/** 检查出的一点 · One point of the check */
export const FilingIssue = /* @__PURE__ */ open({
  pointer: /* @__PURE__ */ z.string(),
  code: /* @__PURE__ */ z.string(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(LegalBasis)),
});

/** 管辖检查；最终由法院认定 · Jurisdiction as far as the facts tell; the court has the last word */
export const JurisdictionCheck = /* @__PURE__ */ open({
  result: /* @__PURE__ */ growing<'competent' | 'notCompetent' | 'unclear'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
  suggestedCourts: /* @__PURE__ */ z.array(Court),
});

/** 一笔费用是怎样算出来的 · How a fee was computed */
export const FeeExplanation = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ z.string(),
  direction: /* @__PURE__ */ growing<'payable' | 'supplement' | 'refund' | 'none'>(),
  amount: Money,
  exact: /* @__PURE__ */ z.string(),
  rounding: /* @__PURE__ */ growing<'fen' | 'yuan'>(),
  collection: /* @__PURE__ */ growing<'prepaid' | 'onDecision' | 'afterEnforcement' | 'afterLiquidation' | 'none'>(),
  steps: /* @__PURE__ */ z.array(Step),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
  assumptions: /* @__PURE__ */ z.array(Bilingual),
  interpretive: /* @__PURE__ */ z.boolean(),
});

/** 简易程序减半后的金额 · The amount when the summary procedure halves it */
export const FeeHalf = /* @__PURE__ */ open({
  amount: Money,
  exact: /* @__PURE__ */ z.string(),
});

/** 试算结果 · An estimate */
export const FeeEstimate = /* @__PURE__ */ open({
  explanation: FeeExplanation,
  half: /* @__PURE__ */ maybe(FeeHalf),
  display: Bilingual,
  baseSource: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一种程序能否适用，及其受理费 · Whether a procedure seems possible, and what it would cost */
export const FilingProcedureOption = /* @__PURE__ */ open({
  procedure: /* @__PURE__ */ growing<'summary' | 'ordinary' | 'smallClaims'>(),
  possible: /* @__PURE__ */ growing<'yes' | 'no' | 'unknown'>(),
  reason: Reason,
  fee: /* @__PURE__ */ maybe(FeeEstimate),
  feeUnknown: /* @__PURE__ */ maybe(Reason),
});

/** 立案前检查的结果 · Answer of the preflight */
export const FilingPreflight = /* @__PURE__ */ open({
  ready: /* @__PURE__ */ z.boolean(),
  asOf: /* @__PURE__ */ dateTime(),
  missing: /* @__PURE__ */ z.array(FilingIssue),
  wrong: /* @__PURE__ */ z.array(FilingIssue),
  optional: /* @__PURE__ */ z.array(FilingIssue),
  jurisdiction: JurisdictionCheck,
  procedures: /* @__PURE__ */ z.array(FilingProcedureOption),
});

/** 注明日期的收件凭证 · Dated receipt */
export const FilingReceipt = /* @__PURE__ */ open({
  number: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ growing<'submission' | 'counter' | 'supplement'>(),
  receivedAt: /* @__PURE__ */ dateTime(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  contentSha256: /* @__PURE__ */ z.string(),
  fileCount: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  insisted: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 有法律意义的一步：谁、替谁、以什么身份和认证程度 · An act, by whom, for whom, at which assurance */
export const FilingAct = /* @__PURE__ */ open({
  act: /* @__PURE__ */ z.string(),
  at: /* @__PURE__ */ dateTime(),
  byName: /* @__PURE__ */ z.string(),
  byRole: /* @__PURE__ */ z.string(),
  onBehalfOf: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  through: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assurance: /* @__PURE__ */ growing<'none' | 'sms' | 'chat' | 'verified' | 'reverified'>(),
});

/** 补正的要求与回复 · The supplement request and its answer */
export const FilingSupplementState = /* @__PURE__ */ open({
  items: /* @__PURE__ */ z.array(SupplementItem),
  due: Deadline,
  requestedAt: /* @__PURE__ */ dateTime(),
  requestedBy: /* @__PURE__ */ z.string(),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  insisted: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 立案法官的决定 · The filing judge's decision */
export const FilingDecision = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ growing<'accepted' | 'refused' | 'sentBack'>(),
  decidedAt: /* @__PURE__ */ dateTime(),
  decidedBy: /* @__PURE__ */ z.string(),
  caseType: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  causeOfAction: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  procedure: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'summary' | 'ordinary' | 'smallClaims'>()),
  procedureReason: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  reasons: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(LegalBasis)),
  remedy: /* @__PURE__ */ maybe(Bilingual),
});

/** 原件交接链的一环 · One link of the custody chain */
export const FilingCustody = /* @__PURE__ */ open({
  step: /* @__PURE__ */ growing<'receivedAtCounter' | 'couriered' | 'receivedByCompetentCourt'>(),
  at: /* @__PURE__ */ dateTime(),
  byName: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  carrier: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  trackingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  discrepancy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 立案申请摘要 · A filing in a list */
export const FilingSummary = /* @__PURE__ */ open({
  filingId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  state: /* @__PURE__ */ growing<'draft' | 'discarded' | 'receivedAtCounter' | 'submitted' | 'supplementRequired' | 'supplementOverdue' | 'supplemented' | 'accepted' | 'refused' | 'sentBack' | 'withdrawn'>(),
  channel: /* @__PURE__ */ growing<'online' | 'counter'>(),
  filingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  causeOfAction: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  claimAmount: /* @__PURE__ */ maybe(Money),
  submittedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  deadlines: /* @__PURE__ */ z.array(Deadline),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 立案申请一页 · One page of filings */
export const FilingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(FilingSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 立案申请（申请人看到的） · A filing as its applicant sees it */
export const Filing = /* @__PURE__ */ open({
  filingId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  state: /* @__PURE__ */ growing<'draft' | 'discarded' | 'receivedAtCounter' | 'submitted' | 'supplementRequired' | 'supplementOverdue' | 'supplemented' | 'accepted' | 'refused' | 'sentBack' | 'withdrawn'>(),
  channel: /* @__PURE__ */ growing<'online' | 'counter'>(),
  matterId: /* @__PURE__ */ z.string(),
  filingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assistingCourtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assistingCourtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  content: FilingContent,
  receipts: /* @__PURE__ */ z.array(FilingReceipt),
  acts: /* @__PURE__ */ z.array(FilingAct),
  supplement: /* @__PURE__ */ maybe(FilingSupplementState),
  decision: /* @__PURE__ */ maybe(FilingDecision),
  deadlines: /* @__PURE__ */ z.array(Deadline),
  custody: /* @__PURE__ */ z.array(FilingCustody),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  next: /* @__PURE__ */ maybe(Bilingual),
  submittedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 立案申请摘要（法院） · A filing in the desk's list */
export const DeskFilingSummary = /* @__PURE__ */ open({
  filingId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  state: /* @__PURE__ */ growing<'draft' | 'discarded' | 'receivedAtCounter' | 'submitted' | 'supplementRequired' | 'supplementOverdue' | 'supplemented' | 'accepted' | 'refused' | 'sentBack' | 'withdrawn'>(),
  channel: /* @__PURE__ */ growing<'online' | 'counter'>(),
  filingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  assistingCourtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assistingCourtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  applicantName: /* @__PURE__ */ z.string(),
  causeOfAction: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  claimAmount: /* @__PURE__ */ maybe(Money),
  reliefAsked: /* @__PURE__ */ z.boolean(),
  submittedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  deadlines: /* @__PURE__ */ z.array(Deadline),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 立案申请一页（法院） · One page of filings on the desk */
export const DeskFilingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskFilingSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 申请人在窗口等候 · The person waits at the counter */
export const FilingWaiting = /* @__PURE__ */ open({
  since: /* @__PURE__ */ dateTime(),
  targetAt: /* @__PURE__ */ dateTime(),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 立案申请（法院看到的） · A filing as the court sees it */
export const DeskFiling = /* @__PURE__ */ open({
  filingId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  state: /* @__PURE__ */ growing<'draft' | 'discarded' | 'receivedAtCounter' | 'submitted' | 'supplementRequired' | 'supplementOverdue' | 'supplemented' | 'accepted' | 'refused' | 'sentBack' | 'withdrawn'>(),
  channel: /* @__PURE__ */ growing<'online' | 'counter'>(),
  matterId: /* @__PURE__ */ z.string(),
  filingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  assistingCourtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assistingCourtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  applicantName: /* @__PURE__ */ z.string(),
  content: FilingContent,
  check: FilingPreflight,
  receipts: /* @__PURE__ */ z.array(FilingReceipt),
  acts: /* @__PURE__ */ z.array(FilingAct),
  supplement: /* @__PURE__ */ maybe(FilingSupplementState),
  decision: /* @__PURE__ */ maybe(FilingDecision),
  deadlines: /* @__PURE__ */ z.array(Deadline),
  originals: /* @__PURE__ */ z.array(CounterOriginal),
  custody: /* @__PURE__ */ z.array(FilingCustody),
  waiting: /* @__PURE__ */ maybe(FilingWaiting),
  counterNote: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  reliefPending: /* @__PURE__ */ z.boolean(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  submittedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 审理程序。小额诉讼是简易程序的一种 · Procedure; small claims is a form of summary procedure */
export const Procedure = /* @__PURE__ */ z.enum(['ordinary', 'summary', 'smallClaims']);

/** 案件状态 · State of a case */
export const CaseState = /* @__PURE__ */ growing<'accepted' | 'inProgress' | 'judged' | 'closed' | 'archived'>();

/** 结案方式 · How a case ended */
export const ClosingManner = /* @__PURE__ */ growing<'judgment' | 'mediated' | 'withdrawn' | 'deemedWithdrawn' | 'dismissed' | 'transferred' | 'terminated'>();

/** 审判组织成员 · A member of the panel */
export const CasePanelMember = /* @__PURE__ */ open({
  principalId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  name: /* @__PURE__ */ z.string(),
  part: /* @__PURE__ */ growing<'soleJudge' | 'presidingJudge' | 'judge' | 'assessor' | 'judgeAssistant' | 'clerk'>(),
});

/** 审判组织 · The panel that hears the case */
export const CasePanel = /* @__PURE__ */ open({
  form: /* @__PURE__ */ growing<'sole' | 'collegial'>(),
  members: /* @__PURE__ */ z.array(CasePanelMember),
  setOn: /* @__PURE__ */ date(),
  tellBy: /* @__PURE__ */ maybe(Deadline),
});

/** 代理人身份 · Who the agent is */
export const AgentKind = /* @__PURE__ */ z.enum(['lawyer', 'legalServiceWorker', 'closeRelative', 'staff', 'recommended']);

/** 授权范围。一般授权不能代为承认、放弃、变更诉讼请求，和解，反诉，上诉 · Authority; general authority cannot admit, waive or change claims, settle, counterclaim or appeal */
export const Authority = /* @__PURE__ */ z.enum(['general', 'special']);

/** 已登记的诉讼代理人，各方可见 · A registered agent, visible to every party */
export const CaseAgent = /* @__PURE__ */ open({
  name: /* @__PURE__ */ z.string(),
  kind: AgentKind,
  firmName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  authority: Authority,
});

/** 案件列表中的一行 · One line of the list of cases */
export const CaseSummary = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  matterId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  cause: /* @__PURE__ */ z.string(),
  procedure: Procedure,
  state: CaseState,
  acceptedOn: /* @__PURE__ */ date(),
  myRoles: /* @__PURE__ */ z.array(PartyRef),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 案件，按本人能看的范围 · A case, as far as this reader may see it */
export const Case = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  matterId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  cause: /* @__PURE__ */ z.string(),
  claimAmount: /* @__PURE__ */ maybe(Money),
  procedure: Procedure,
  procedureReason: Reason,
  state: CaseState,
  acceptedOn: /* @__PURE__ */ date(),
  parties: /* @__PURE__ */ z.array(PartyRef),
  myRoles: /* @__PURE__ */ z.array(PartyRef),
  panel: /* @__PURE__ */ maybe(CasePanel),
  deadlines: /* @__PURE__ */ z.array(Deadline),
  judgedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  closedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  closingManner: /* @__PURE__ */ maybe(ClosingManner),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 案件列表的一页 · A page of cases */
export const CasePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(CaseSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 案件群可见的摘要，不含任何个人信息 · What a case room may see; nothing personal */
export const CaseRoomSummary = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  numberTail: /* @__PURE__ */ z.string(),
  procedure: Procedure,
  state: CaseState,
  panel: /* @__PURE__ */ maybe(CasePanel),
  evidenceDeadline: /* @__PURE__ */ maybe(Deadline),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 哪一方 · Side in the case */
export const Side = /* @__PURE__ */ growing<'plaintiff' | 'defendant' | 'thirdParty'>();

/** 自然人或法人、非法人组织 · Natural person or organisation */
export const PartyKind = /* @__PURE__ */ growing<'natural' | 'organization'>();

/** 只有本方看得到的登记信息（掩码） · Registered details, shown masked and to one's own side only */
export const OwnPartyDetails = /* @__PURE__ */ open({
  linkState: /* @__PURE__ */ growing<'unlinked' | 'linkAgreed' | 'linked' | 'offline'>(),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  idNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 当事人，按本人能看的范围 · A party, as far as this reader may see it */
export const CaseParty = /* @__PURE__ */ open({
  partyId: /* @__PURE__ */ z.string(),
  role: CaseRole,
  side: Side,
  kind: PartyKind,
  displayName: /* @__PURE__ */ z.string(),
  mine: /* @__PURE__ */ z.boolean(),
  agents: /* @__PURE__ */ z.array(CaseAgent),
  own: /* @__PURE__ */ maybe(OwnPartyDetails),
});

/** 当事人列表的一页 · A page of parties */
export const CasePartyPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(CaseParty),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 委托手续 · A power of attorney */
export const RepresentationInput = /* @__PURE__ */ z.strictObject({
  agentName: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  agentKind: AgentKind,
  agentIdNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{17}[0-9X]$/u))),
  lawyerLicence: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{17}$/u))),
  firmName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100))),
  agentPhone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^1[3-9][0-9]{9}$/u))),
  authority: Authority,
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  fileIds: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ unique()),
});

/** 窗口登记的委托手续 · A power of attorney registered at the counter */
export const DeskRepresentationInput = /* @__PURE__ */ z.strictObject({
  forPartyId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60)),
  agentName: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  agentKind: AgentKind,
  agentIdNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{17}[0-9X]$/u))),
  lawyerLicence: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{17}$/u))),
  firmName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100))),
  agentPhone: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^1[3-9][0-9]{9}$/u))),
  authority: Authority,
  originalChecked: /* @__PURE__ */ z.literal(true),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ unique())),
});

/** 一项诉讼代理 · A representation */
export const Representation = /* @__PURE__ */ open({
  representationId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  agentName: /* @__PURE__ */ z.string(),
  agentKind: AgentKind,
  lawyerLicence: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  firmName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  authority: Authority,
  state: /* @__PURE__ */ growing<'submitted' | 'active' | 'returned' | 'ended'>(),
  agentLinked: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  returnReason: /* @__PURE__ */ maybe(Bilingual),
  fileIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  startedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  endedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 诉讼代理列表的一页 · A page of representations */
export const RepresentationPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Representation),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 终止代理 · End of a representation */
export const RepresentationEnd = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ z.enum(['revokedByParty', 'resignedByAgent']),
});

/** 核对结果 · Result of the check */
export const RepresentationDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['confirm', 'return']),
  reason: /* @__PURE__ */ maybe(Bilingual),
});

/** 这一条说的对象 · What the entry is about */
export const TimelineSubject = /* @__PURE__ */ open({
  type: /* @__PURE__ */ z.string(),
  id: /* @__PURE__ */ z.string(),
});

/** 时间轴上的一条 · One entry of the timeline */
export const TimelineEntry = /* @__PURE__ */ open({
  entryId: /* @__PURE__ */ z.string(),
  occurredAt: /* @__PURE__ */ dateTime(),
  kind: /* @__PURE__ */ growing<'case' | 'fee' | 'document' | 'service' | 'hearing' | 'submission' | 'party' | 'representation'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  audience: /* @__PURE__ */ growing<'court' | 'party' | 'side' | 'allParties' | 'public'>(),
  subject: /* @__PURE__ */ maybe(TimelineSubject),
});

/** 时间轴的一页 · A page of the timeline */
export const TimelinePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(TimelineEntry),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 时间轴上的一条（法院一侧） · An entry, the court's view */
export const DeskTimelineEntry = /* @__PURE__ */ open({
  entryId: /* @__PURE__ */ z.string(),
  occurredAt: /* @__PURE__ */ dateTime(),
  kind: /* @__PURE__ */ growing<'case' | 'fee' | 'document' | 'service' | 'hearing' | 'submission' | 'party' | 'representation'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  audience: /* @__PURE__ */ growing<'court' | 'party' | 'side' | 'allParties' | 'public'>(),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  releaseAfter: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  subject: /* @__PURE__ */ maybe(TimelineSubject),
});

/** 时间轴的一页（法院一侧） · A page of the timeline, the court's view */
export const DeskTimelinePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskTimelineEntry),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 答辩状、证据、陈述、管辖异议、反诉、申请 · Answer, evidence, statement, jurisdiction objection, counterclaim, application */
export const SubmissionKind = /* @__PURE__ */ z.enum(['answer', 'evidence', 'statement', 'jurisdictionObjection', 'counterclaim', 'application']);

/** 一件可以办、必须办或等待的事 · One thing to do, that may be done, or that is waited for */
export const NextAction = /* @__PURE__ */ open({
  action: /* @__PURE__ */ growing<'linkAccount' | 'confirmAddress' | 'payFee' | 'awaitRelief' | 'awaitRefund' | 'answer' | 'objectJurisdiction' | 'counterclaim' | 'submitEvidence' | 'correctSubmission' | 'appointAgent' | 'readDocument' | 'attendHearing' | 'signRecord' | 'requestPostponement' | 'awaitService' | 'awaitCourt' | 'appeal' | 'applyEnforcement'>(),
  urgency: /* @__PURE__ */ growing<'must' | 'may' | 'wait'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  operation: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  subject: /* @__PURE__ */ maybe(TimelineSubject),
  submissionKind: /* @__PURE__ */ maybe(SubmissionKind),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  deadline: /* @__PURE__ */ maybe(Deadline),
  consequence: Bilingual,
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 下一步清单 · What comes next */
export const NextActions = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  asOf: /* @__PURE__ */ dateTime(),
  caseVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  data: /* @__PURE__ */ z.array(NextAction),
});

/** 申请的种类 · What is applied for */
export const ApplicationKind = /* @__PURE__ */ z.enum(['withdrawal', 'evidenceExtension', 'investigation', 'witness', 'appraisal', 'recusal', 'procedureObjection', 'changeClaims', 'preservation', 'offline', 'other']);

/** 提交给法院的材料 · Material for the court */
export const SubmissionInput = /* @__PURE__ */ z.strictObject({
  kind: SubmissionKind,
  title: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(120)),
  text: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20000))),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(50), /* @__PURE__ */ unique())),
  applicationKind: /* @__PURE__ */ maybe(ApplicationKind),
  claimAmount: /* @__PURE__ */ maybe(Money),
  replacesSubmissionId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 收件回执 · Receipt */
export const SubmissionReceipt = /* @__PURE__ */ open({
  receiptNumber: /* @__PURE__ */ z.string(),
  receivedAt: /* @__PURE__ */ dateTime(),
});

/** 一份诉讼材料 · A submission */
export const Submission = /* @__PURE__ */ open({
  submissionId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  submittedBy: /* @__PURE__ */ z.string(),
  kind: SubmissionKind,
  applicationKind: /* @__PURE__ */ maybe(ApplicationKind),
  title: /* @__PURE__ */ z.string(),
  text: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  claimAmount: /* @__PURE__ */ maybe(Money),
  fileIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'submitted' | 'accepted' | 'returned'>(),
  receipt: SubmissionReceipt,
  late: /* @__PURE__ */ z.boolean(),
  lateNote: /* @__PURE__ */ maybe(Bilingual),
  deadline: /* @__PURE__ */ maybe(Deadline),
  returnReason: /* @__PURE__ */ maybe(Bilingual),
  forwarded: /* @__PURE__ */ z.boolean(),
  forwardedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  replacesSubmissionId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 诉讼材料的一页 · A page of submissions */
export const SubmissionPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Submission),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一份诉讼材料（法院一侧） · A submission, the court's view */
export const DeskSubmission = /* @__PURE__ */ open({
  submissionId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  submittedBy: /* @__PURE__ */ z.string(),
  submittedByRole: /* @__PURE__ */ z.string(),
  through: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assurance: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: SubmissionKind,
  applicationKind: /* @__PURE__ */ maybe(ApplicationKind),
  title: /* @__PURE__ */ z.string(),
  text: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  claimAmount: /* @__PURE__ */ maybe(Money),
  fileIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'submitted' | 'accepted' | 'returned'>(),
  receipt: SubmissionReceipt,
  late: /* @__PURE__ */ z.boolean(),
  lateNote: /* @__PURE__ */ maybe(Bilingual),
  deadline: /* @__PURE__ */ maybe(Deadline),
  oneSided: /* @__PURE__ */ z.boolean(),
  returnReason: /* @__PURE__ */ maybe(Bilingual),
  forwarded: /* @__PURE__ */ z.boolean(),
  forwardedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  forwardBy: /* @__PURE__ */ maybe(Deadline),
  decidedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  replacesSubmissionId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 诉讼材料的一页（法院一侧） · A page of submissions, the court's view */
export const DeskSubmissionPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskSubmission),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 接收或退回 · Take in or return */
export const SubmissionDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['accept', 'return']),
  forward: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  reason: /* @__PURE__ */ maybe(Bilingual),
});

/** 用案件码关联 · Linking by case code */
export const CaseLinkRequest = /* @__PURE__ */ z.strictObject({
  caseCode: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{12}$/u)),
});

/** 关联结果 · Result of linking */
export const CaseLink = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  role: CaseRole,
  as: /* @__PURE__ */ growing<'party' | 'legalRepresentative' | 'agent'>(),
  linkedAt: /* @__PURE__ */ dateTime(),
});

/** 案件列表中的一行（法院一侧） · One line of the list, the court's view */
export const DeskCaseSummary = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  matterId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  cause: /* @__PURE__ */ z.string(),
  procedure: Procedure,
  state: CaseState,
  acceptedOn: /* @__PURE__ */ date(),
  parties: /* @__PURE__ */ z.array(PartyRef),
  trialLimit: Deadline,
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 案件列表的一页（法院一侧） · A page of cases, the court's view */
export const DeskCasePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskCaseSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 案件（法院一侧） · A case, the court's view */
export const DeskCase = /* @__PURE__ */ open({
  caseId: /* @__PURE__ */ z.string(),
  matterId: /* @__PURE__ */ z.string(),
  filingId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  cause: /* @__PURE__ */ z.string(),
  claimAmount: /* @__PURE__ */ maybe(Money),
  procedure: Procedure,
  procedureReason: Reason,
  state: CaseState,
  acceptedOn: /* @__PURE__ */ date(),
  parties: /* @__PURE__ */ z.array(PartyRef),
  representations: /* @__PURE__ */ z.array(Representation),
  panel: /* @__PURE__ */ maybe(CasePanel),
  evidenceDeadline: /* @__PURE__ */ maybe(Deadline),
  trialLimit: Deadline,
  openTaskCount: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  judgedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  closedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  closingManner: /* @__PURE__ */ maybe(ClosingManner),
  closingDocumentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 当事人（法院一侧） · A party, the court's view */
export const DeskParty = /* @__PURE__ */ open({
  partyId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  role: CaseRole,
  side: Side,
  kind: PartyKind,
  name: /* @__PURE__ */ z.string(),
  idNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  creditCode: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  addressConfidential: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  state: /* @__PURE__ */ growing<'unlinked' | 'linkAgreed' | 'linked' | 'offline'>(),
  caseCode: /* @__PURE__ */ z.string(),
  linkDeadline: /* @__PURE__ */ maybe(Deadline),
  answerDeadline: /* @__PURE__ */ maybe(Deadline),
  answerState: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'running' | 'answered' | 'overdue' | 'void'>()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 当事人列表的一页（法院一侧） · A page of parties, the court's view */
export const DeskPartyPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskParty),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 审判组织成员 · A member of the panel */
export const PanelMemberInput = /* @__PURE__ */ z.strictObject({
  principalId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  part: /* @__PURE__ */ z.enum(['soleJudge', 'presidingJudge', 'judge', 'assessor', 'judgeAssistant', 'clerk']),
});

/** 审判组织 · The panel */
export const PanelInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  form: /* @__PURE__ */ z.enum(['sole', 'collegial']),
  members: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(PanelMemberInput), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(12)),
});

/** 变更程序 · Change of procedure */
export const ProcedureInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  procedure: Procedure,
  reason: Bilingual,
  bothAgree: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 举证期限 · Evidence period */
export const EvidencePeriodInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  days: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(180)),
  extension: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  reason: /* @__PURE__ */ maybe(Bilingual),
});

/** 结案 · Closing */
export const CaseCloseInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  manner: /* @__PURE__ */ z.enum(['judgment', 'mediated', 'withdrawn', 'dismissed', 'transferred', 'terminated']),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 同意在线诉讼的登记 · Record of an agreement to proceed online */
export const LinkAgreementInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  by: /* @__PURE__ */ z.enum(['phone', 'sms', 'counter', 'paper']),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
});

/** 转线下的理由 · Why a party proceeds offline */
export const OfflineInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  ground: /* @__PURE__ */ z.enum(['notLinkedInTime', 'ownChoice', 'noSmartphone', 'other']),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
});

/** 待办 · A task on the court's desk */
export const Task = /* @__PURE__ */ open({
  taskId: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ z.string(),
  role: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  subject: TimelineSubject,
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  dueOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  legalBasis: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'open' | 'done'>(),
  doneBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  doneAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 待办的一页 · A page of tasks */
export const TaskPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Task),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 办结说明 · What was done */
export const TaskCompletion = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  note: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(1000)),
});

/** 送达状态，先于正文给出；不因查看而改变 · State of service, shown before the text; reading never changes it */
export const ServiceState = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'pending' | 'arrived' | 'presumed' | 'effective' | 'failed' | 'recalled'>(),
  effectiveAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  channel: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  basis: /* @__PURE__ */ maybe(Reason),
  clocks: /* @__PURE__ */ z.array(Deadline),
  text: Bilingual,
});

/** 可以起草的文书种类 · Kinds that can be drafted */
export const DocumentKind = /* @__PURE__ */ z.enum(['acceptanceNotice', 'responseNotice', 'feeNotice', 'evidenceNotice', 'panelNotice', 'hearingNotice', 'summons', 'notice', 'ruling', 'judgment', 'mediationStatement', 'decision']);

/** 正文的一段 · One paragraph */
export const DocumentParagraph = /* @__PURE__ */ z.strictObject({
  style: /* @__PURE__ */ z.enum(['heading', 'text', 'item', 'order', 'basis', 'notice']),
  zh: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60000)),
});

/** 随文书发送的材料 · A paper sent with the document */
export const DocumentAttachment = /* @__PURE__ */ open({
  fileId: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  sha256: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 模拟印章，不含国徽和任何真实印模 · A simulated seal, with no emblem and no real imprint */
export const DocumentSeal = /* @__PURE__ */ open({
  text: /* @__PURE__ */ z.string(),
  simulated: /* @__PURE__ */ z.literal(true),
});

/** 文书摘要 · A document in a list */
export const DocumentSummary = /* @__PURE__ */ open({
  documentId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ growing<'acceptanceNotice' | 'responseNotice' | 'feeNotice' | 'evidenceNotice' | 'panelNotice' | 'complaintCopy' | 'answerCopy' | 'summons' | 'hearingNotice' | 'notice' | 'ruling' | 'judgment' | 'mediationStatement' | 'decision' | 'refusalRuling' | 'correctionRuling' | 'supplementNotice' | 'sendBackNotice' | 'serviceCertificate'>(),
  title: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'issued' | 'superseded' | 'revoked'>(),
  issuedAt: /* @__PURE__ */ dateTime(),
  service: ServiceState,
  supersededBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  correctedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
});

/** 文书一页 · One page of documents */
export const DocumentPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DocumentSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 发给本方的一份文书 · A document addressed to the reader's party */
export const Document = /* @__PURE__ */ open({
  service: ServiceState,
  documentId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ growing<'acceptanceNotice' | 'responseNotice' | 'feeNotice' | 'evidenceNotice' | 'panelNotice' | 'complaintCopy' | 'answerCopy' | 'summons' | 'hearingNotice' | 'notice' | 'ruling' | 'judgment' | 'mediationStatement' | 'decision' | 'refusalRuling' | 'correctionRuling' | 'supplementNotice' | 'sendBackNotice' | 'serviceCertificate'>(),
  title: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'issued' | 'superseded' | 'revoked'>(),
  issuedAt: /* @__PURE__ */ dateTime(),
  issuedBy: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  addressedTo: /* @__PURE__ */ z.string(),
  paragraphs: /* @__PURE__ */ z.array(DocumentParagraph),
  attachments: /* @__PURE__ */ z.array(DocumentAttachment),
  seal: DocumentSeal,
  sha256: /* @__PURE__ */ z.string(),
  verificationCode: /* @__PURE__ */ z.string(),
  notice: /* @__PURE__ */ z.literal('演示·虚构'),
  supersedes: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  supersededBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  corrects: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  correctedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  reason: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 验真 · Verification query */
export const DocumentVerificationQuery = /* @__PURE__ */ z.strictObject({
  verificationCode: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(8), /* @__PURE__ */ z.maxLength(40)),
  sha256: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9a-fA-F]{64}$/u))),
});

/** 验真结果；不含内容和当事人 · Genuine or not; nothing of content or parties */
export const DocumentVerification = /* @__PURE__ */ open({
  genuine: /* @__PURE__ */ z.boolean(),
  standing: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'issued' | 'superseded' | 'revoked'>()),
  contentMatches: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  courtName: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kindTitle: /* @__PURE__ */ maybe(Bilingual),
  issuedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  asOf: /* @__PURE__ */ dateTime(),
});

/** 起草一份文书 · Drafting a document */
export const DocumentDraft = /* @__PURE__ */ z.strictObject({
  kind: DocumentKind,
  title: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(100)),
  paragraphs: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(DocumentParagraph), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
  partyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(200))),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(100))),
});

/** 修改草稿 · Changing a draft */
export const DocumentUpdate = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  title: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(100)),
  paragraphs: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(DocumentParagraph), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
  partyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(200))),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(100))),
});

/** 签发 · Issuing */
export const DocumentIssue = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  partyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200))),
});

/** 更正 · Correcting */
export const DocumentCorrection = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
  title: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(100))),
  paragraphs: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(DocumentParagraph), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(300)),
});

/** 窗口交付，申请人签收 · Handed over and signed for */
export const DocumentHandover = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  receivedBy: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  signed: /* @__PURE__ */ z.literal(true),
});

/** 撤回 · Revoking */
export const DocumentRevocation = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
});

/** 一个收件人及其送达 · A recipient and the service on them */
export const DeskDocumentRecipient = /* @__PURE__ */ open({
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  displayName: /* @__PURE__ */ z.string(),
  service: ServiceState,
});

/** 文书摘要（法院） · A document in the desk's list */
export const DeskDocumentSummary = /* @__PURE__ */ open({
  documentId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ growing<'acceptanceNotice' | 'responseNotice' | 'feeNotice' | 'evidenceNotice' | 'panelNotice' | 'complaintCopy' | 'answerCopy' | 'summons' | 'hearingNotice' | 'notice' | 'ruling' | 'judgment' | 'mediationStatement' | 'decision' | 'refusalRuling' | 'correctionRuling' | 'supplementNotice' | 'sendBackNotice' | 'serviceCertificate'>(),
  title: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'draft' | 'issued' | 'superseded' | 'revoked' | 'discarded'>(),
  recipients: /* @__PURE__ */ z.array(DeskDocumentRecipient),
  issuedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 文书一页（法院） · One page of documents on the desk */
export const DeskDocumentPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskDocumentSummary),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 文书（法院看到的） · A document as the court sees it */
export const DeskDocument = /* @__PURE__ */ open({
  documentId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ z.int(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ growing<'acceptanceNotice' | 'responseNotice' | 'feeNotice' | 'evidenceNotice' | 'panelNotice' | 'complaintCopy' | 'answerCopy' | 'summons' | 'hearingNotice' | 'notice' | 'ruling' | 'judgment' | 'mediationStatement' | 'decision' | 'refusalRuling' | 'correctionRuling' | 'supplementNotice' | 'sendBackNotice' | 'serviceCertificate'>(),
  title: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'draft' | 'issued' | 'superseded' | 'revoked' | 'discarded'>(),
  courtId: /* @__PURE__ */ z.string(),
  courtName: /* @__PURE__ */ z.string(),
  recipients: /* @__PURE__ */ z.array(DeskDocumentRecipient),
  paragraphs: /* @__PURE__ */ z.array(DocumentParagraph),
  attachments: /* @__PURE__ */ z.array(DocumentAttachment),
  seal: /* @__PURE__ */ maybe(DocumentSeal),
  sha256: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  verificationCode: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  draftedBy: /* @__PURE__ */ z.string(),
  issuedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  issuedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  notice: /* @__PURE__ */ z.literal('演示·虚构'),
  subjectType: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  subjectId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  supersedes: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  supersededBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  corrects: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  correctedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  reason: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 减半的理由。无论几个，只减半一次 · Why a fee is halved; however many grounds, once only */
export const FeeHalvingGround = /* @__PURE__ */ z.enum(['summaryProcedure', 'smallClaims', 'mediated', 'withdrawn', 'counterclaimJoined', 'independentThirdPartyJoined']);

/** 试算时假设的减免 · Relief assumed in an estimate */
export const FeeReliefTerms = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['reduce', 'exempt']),
  percent: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(99))),
  applicant: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['naturalPerson', 'organisation'])),
});

/** 试算条件。不同种类需要不同的金额 · Facts of an estimate; which amounts are needed depends on the kind */
export const FeeEstimateRequest = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['property', 'propertyClaims', 'propertyAppeal', 'divorce', 'personalityRights', 'otherNonProperty', 'intellectualProperty', 'labour', 'administrative', 'jurisdictionObjection', 'retrial', 'specialProcedure', 'judicialConfirmation', 'dismissal', 'claimChange', 'summaryToOrdinary', 'withdrawnAfterNoSupplement', 'paymentOrderToSuit', 'refundOnEnding', 'enforcement', 'preservation', 'paymentOrder', 'publicNotice', 'setAsideAward', 'arbitrationAgreementValidity', 'bankruptcy', 'maritime']),
  amount: /* @__PURE__ */ maybe(Money),
  claims: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(Money), /* @__PURE__ */ z.maxLength(50))),
  previousAmount: /* @__PURE__ */ maybe(Money),
  base: /* @__PURE__ */ maybe(Money),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  subject: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['ordinary', 'trademarkPatentMaritime', 'compensation', 'limitationFund', 'injunction', 'shipLienNotice', 'creditorRegistration', 'generalAverageAdjustment'])),
  outcome: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['rejected', 'upheld', 'appealed'])),
  ground: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['newEvidence', 'noAppealBefore', 'other'])),
  ending: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['notAccepted', 'dismissed', 'remanded', 'crimeTransferred', 'suspended', 'terminated'])),
  withNonPropertyClaims: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  jointAppellants: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(100))),
  beforeInvestigationClosed: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  halvings: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(FeeHalvingGround), /* @__PURE__ */ z.maxLength(6), /* @__PURE__ */ unique())),
  relief: /* @__PURE__ */ maybe(FeeReliefTerms),
  rounding: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['fen', 'yuan'])),
});

/** 账单的一项 · One item of a bill */
export const BillItem = /* @__PURE__ */ open({
  code: /* @__PURE__ */ growing<'acceptance' | 'counterclaim' | 'supplement' | 'claimIncrease'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  amount: Money,
});

/** 账单 · A bill */
export const Bill = /* @__PURE__ */ open({
  billId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  payerName: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ growing<'acceptance' | 'counterclaim' | 'supplement'>(),
  state: /* @__PURE__ */ growing<'issued' | 'overdue' | 'deferred' | 'settled' | 'deemedWithdrawn' | 'cancelled'>(),
  amount: Money,
  fullAmount: Money,
  halvedFor: /* @__PURE__ */ maybe(FeeHalvingGround),
  items: /* @__PURE__ */ z.array(BillItem),
  fiscalCode: /* @__PURE__ */ z.string(),
  deadline: /* @__PURE__ */ maybe(Deadline),
  explanation: FeeExplanation,
  display: Bilingual,
  settledBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'paid' | 'exempt' | 'deferred' | 'nothingDue' | 'notPrepaid'>()),
  settledAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  deferredUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  paidAmount: Money,
  reliefPending: /* @__PURE__ */ z.boolean(),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 账单的一页 · A page of bills */
export const BillPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Bill),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 缴款码（银行、非税平台）、微信、支付宝、银联；后三者是非税收缴的受理渠道 · Fiscal code, or an acquirer behind fiscal collection */
export const PaymentChannel = /* @__PURE__ */ z.enum(['fiscalCode', 'wechatPay', 'alipay', 'unionPay']);

/** 发起支付 · Start of a payment */
export const PaymentInput = /* @__PURE__ */ z.strictObject({
  channel: PaymentChannel,
  payerName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60))),
});

/** 在官方小程序或应用里唤起支付所需 · What the official app needs to open the channel */
export const PaymentLaunch = /* @__PURE__ */ open({
  fiscalCode: /* @__PURE__ */ z.string(),
  token: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一笔支付 · A payment */
export const Payment = /* @__PURE__ */ open({
  paymentId: /* @__PURE__ */ z.string(),
  billId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  channel: PaymentChannel,
  state: /* @__PURE__ */ growing<'processing' | 'succeeded' | 'failed' | 'expired' | 'mismatched' | 'surplus' | 'refunded'>(),
  amount: Money,
  reportedAmount: /* @__PURE__ */ maybe(Money),
  payerName: /* @__PURE__ */ z.string(),
  launch: PaymentLaunch,
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  expiresAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  paidAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 支付记录的一页 · A page of payments */
export const PaymentPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Payment),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 财政电子票据（演示·虚构） · Fiscal e-receipt (fictional) */
export const FiscalReceipt = /* @__PURE__ */ open({
  receiptNumber: /* @__PURE__ */ z.string(),
  checkCode: /* @__PURE__ */ z.string(),
  billId: /* @__PURE__ */ z.string(),
  fiscalCode: /* @__PURE__ */ z.string(),
  payerName: /* @__PURE__ */ z.string(),
  items: /* @__PURE__ */ z.array(BillItem),
  amount: Money,
  issuedAt: /* @__PURE__ */ dateTime(),
  payee: /* @__PURE__ */ z.string(),
  notice: /* @__PURE__ */ z.string(),
});

/** 缓交、减交、免交 · Defer, reduce, exempt */
export const ReliefKind = /* @__PURE__ */ z.enum(['defer', 'reduce', 'exempt']);

/** 理由 · Ground */
export const ReliefGround = /* @__PURE__ */ z.enum(['disabledWithoutIncome', 'maintenanceClaim', 'lowIncome', 'goodSamaritan', 'disaster', 'preferentialTreatment', 'welfareInstitution', 'socialInsurance', 'accidentVictim', 'legalAid', 'other']);

/** 缓减免申请 · A relief request */
export const ReliefInput = /* @__PURE__ */ z.strictObject({
  kind: ReliefKind,
  ground: ReliefGround,
  statement: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4000)),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))), /* @__PURE__ */ z.maxLength(20), /* @__PURE__ */ unique())),
});

/** 缓减免申请 · A relief request */
export const Relief = /* @__PURE__ */ open({
  reliefId: /* @__PURE__ */ z.string(),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  billId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: ReliefKind,
  ground: ReliefGround,
  state: /* @__PURE__ */ growing<'requested' | 'granted' | 'refused' | 'lapsed'>(),
  grantedKind: /* @__PURE__ */ maybe(ReliefKind),
  percent: /* @__PURE__ */ maybe(/* @__PURE__ */ z.int()),
  deferredUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  reason: /* @__PURE__ */ maybe(Reason),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 缓减免申请的一页 · A page of relief requests */
export const ReliefPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Relief),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 缓减免申请（法院一侧） · A relief request, the court's view */
export const DeskRelief = /* @__PURE__ */ open({
  reliefId: /* @__PURE__ */ z.string(),
  filingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  billId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: ReliefKind,
  ground: ReliefGround,
  state: /* @__PURE__ */ growing<'requested' | 'granted' | 'refused' | 'lapsed'>(),
  applicantName: /* @__PURE__ */ z.string(),
  applicantKind: PartyKind,
  statement: /* @__PURE__ */ z.string(),
  fileIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  grantedKind: /* @__PURE__ */ maybe(ReliefKind),
  percent: /* @__PURE__ */ maybe(/* @__PURE__ */ z.int()),
  deferredUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  reason: /* @__PURE__ */ maybe(Reason),
  decidedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 缓减免申请的一页（法院一侧） · A page of relief requests, the court's view */
export const DeskReliefPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskRelief),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 缓减免的决定 · Decision on relief */
export const ReliefDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['grant', 'refuse']),
  kind: /* @__PURE__ */ maybe(ReliefKind),
  percent: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(99))),
  deferredUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  reason: /* @__PURE__ */ maybe(Bilingual),
});

/** 退费的理由 · Why something is refunded */
export const RefundReason = /* @__PURE__ */ z.enum(['halved', 'dismissed', 'claimReduced', 'duplicatePayment', 'amountMismatch', 'paidAfterRuling', 'noSupplement', 'winnerPrepaid', 'arithmetic', 'other']);

/** 一笔退费 · A refund */
export const Refund = /* @__PURE__ */ open({
  refundId: /* @__PURE__ */ z.string(),
  billId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  paymentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'ordered' | 'paid'>(),
  reason: RefundReason,
  amount: Money,
  payeeName: /* @__PURE__ */ z.string(),
  deadline: Deadline,
  explanation: /* @__PURE__ */ maybe(FeeExplanation),
  voucherNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  paidOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 退费的一页 · A page of refunds */
export const RefundPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Refund),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 决定退费 · Order of a refund */
export const RefundInput = /* @__PURE__ */ z.strictObject({
  reason: RefundReason,
  amount: Money,
  payeeName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60))),
  paymentId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 已退还的登记 · Record of a payout */
export const RefundConfirmation = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  paidOn: /* @__PURE__ */ date(),
  voucherNumber: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
});

/** 补开账单 · Billing a case */
export const BillRequest = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['acceptance']),
});

/** 变更应交金额 · Change of the amount due */
export const BillAdjustment = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  change: /* @__PURE__ */ z.enum(['halve', 'claimChanged', 'arithmetic']),
  halving: /* @__PURE__ */ maybe(FeeHalvingGround),
  claimAmount: /* @__PURE__ */ maybe(Money),
  beforeInvestigationClosed: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  reason: Bilingual,
});

/** 按撤诉处理的裁定 · Ruling of deemed withdrawal */
export const DeemedWithdrawalRuling = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: Bilingual,
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 账单（法院一侧） · A bill, the court's view */
export const DeskBill = /* @__PURE__ */ open({
  billId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  payerName: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ growing<'acceptance' | 'counterclaim' | 'supplement'>(),
  state: /* @__PURE__ */ growing<'issued' | 'overdue' | 'deferred' | 'settled' | 'deemedWithdrawn' | 'cancelled'>(),
  amount: Money,
  fullAmount: Money,
  halvedFor: /* @__PURE__ */ maybe(FeeHalvingGround),
  items: /* @__PURE__ */ z.array(BillItem),
  fiscalCode: /* @__PURE__ */ z.string(),
  deadline: /* @__PURE__ */ maybe(Deadline),
  explanation: FeeExplanation,
  display: Bilingual,
  settledBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'paid' | 'exempt' | 'deferred' | 'nothingDue' | 'notPrepaid'>()),
  settledAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  deferredUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  paidAmount: Money,
  refundedAmount: Money,
  reliefPending: /* @__PURE__ */ z.boolean(),
  rulingReason: /* @__PURE__ */ maybe(Bilingual),
  payments: /* @__PURE__ */ z.array(Payment),
  reliefs: /* @__PURE__ */ z.array(DeskRelief),
  refunds: /* @__PURE__ */ z.array(Refund),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 账单的一页（法院一侧） · A page of bills, the court's view */
export const DeskBillPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskBill),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 电子送达的渠道 · Electronic channel of service */
export const ElectronicChannel = /* @__PURE__ */ z.enum(['platformAccount', 'sms', 'email', 'im']);

/** 一次送达的渠道 · Channel of one attempt. Public notice is not among them; a judge orders it */
export const AttemptChannel = /* @__PURE__ */ z.enum(['platformAccount', 'sms', 'email', 'im', 'ems', 'inPerson', 'phone']);

/** 渠道 · Channel */
export const ServiceChannel = /* @__PURE__ */ growing<'platformAccount' | 'sms' | 'email' | 'im' | 'ems' | 'inPerson' | 'phone' | 'publicNotice'>();

/** 适用范围：all 含判决书、裁定书、调解书；exceptJudgments 这三类除外 · Which documents may go there */
export const AddressScope = /* @__PURE__ */ z.enum(['all', 'exceptJudgments']);

/** 送达的状态 · State of a service */
export const ServiceStep = /* @__PURE__ */ growing<'queued' | 'sent' | 'arrived' | 'presumed' | 'effective' | 'failed' | 'recalled'>();

/** 这次送达的结果。电子：sent 已发、arrived 到达对方系统、read 对方系统反馈已阅、replied 回复收到、failed 失败；邮寄：sent 寄出、signed 签收、 returned 退回、refused 拒收；当面：signed 签收、left 留置、refused 拒收、noAnswer 无人；电话：answered 接通并告知、noAnswer 未接通。 What became of an attempt, by channel */
export const AttemptOutcome = /* @__PURE__ */ z.enum(['sent', 'arrived', 'read', 'replied', 'signed', 'left', 'answered', 'returned', 'refused', 'noAnswer', 'failed']);

/** 当面送达怎样交付 · How personal service was made */
export const DeliveryManner = /* @__PURE__ */ z.enum(['toRecipient', 'toAdultFamilyMember', 'toAgent', 'toOrganisationReception', 'leftWithWitness', 'leftWithVideo']);

/** 确认电子送达：方式、地址、范围、后果（在线诉讼规则第30条的四项） · The four things that are confirmed */
export const ServiceAddressConfirmation = /* @__PURE__ */ z.strictObject({
  channel: ElectronicChannel,
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(3), /* @__PURE__ */ z.maxLength(200))),
  scope: AddressScope,
  effectsNoticeVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40)),
});

/** 书面变更送达地址 · A change of address, in writing */
export const ServiceAddressChange = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  channel: ElectronicChannel,
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(3), /* @__PURE__ */ z.maxLength(200))),
  scope: AddressScope,
  effectsNoticeVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40)),
});

/** 法院登记的地址确认 · A confirmation recorded by the court */
export const DeskAddressConfirmation = /* @__PURE__ */ z.strictObject({
  partyId: /* @__PURE__ */ z.string(),
  channel: ElectronicChannel,
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(3), /* @__PURE__ */ z.maxLength(200))),
  scope: AddressScope,
  via: /* @__PURE__ */ z.enum(['phone', 'paperForm', 'counter', 'preAgreement']),
  evidenceFileId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
});

/** 曾用的地址 · An address used before */
export const FormerAddress = /* @__PURE__ */ open({
  channel: ServiceChannel,
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  until: /* @__PURE__ */ dateTime(),
});

/** 电子送达地址 · An e-service address of a party */
export const ServiceAddress = /* @__PURE__ */ open({
  addressId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  channel: ServiceChannel,
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  holder: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'party' | 'agent'>()),
  scope: AddressScope,
  state: /* @__PURE__ */ growing<'inferred' | 'offered' | 'confirmed' | 'withdrawn'>(),
  via: /* @__PURE__ */ growing<'platform' | 'phone' | 'paperForm' | 'counter' | 'preAgreement' | 'pleading' | 'account' | 'carriedOver'>(),
  carriesOver: /* @__PURE__ */ z.boolean(),
  carriedFromCaseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  confirmedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  effects: Bilingual,
  willServe: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  former: /* @__PURE__ */ z.array(FormerAddress),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 送达地址 · Addresses */
export const ServiceAddressList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(ServiceAddress),
});

/** 送达渠道的回执 · What the provider reported */
export const ProviderSaid = /* @__PURE__ */ open({
  name: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  messageId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  code: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  text: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一次送达 · One attempt */
export const ServiceAttempt = /* @__PURE__ */ open({
  attemptNo: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  channel: ServiceChannel,
  purpose: /* @__PURE__ */ growing<'service' | 'copy' | 'reminder'>(),
  to: /* @__PURE__ */ growing<'party' | 'agent'>(),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  addressState: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'confirmed' | 'offered' | 'inferred' | 'none'>()),
  outcome: /* @__PURE__ */ growing<'sent' | 'arrived' | 'read' | 'replied' | 'acted' | 'signed' | 'left' | 'answered' | 'returned' | 'refused' | 'noAnswer' | 'failed' | 'published'>(),
  sentAt: /* @__PURE__ */ dateTime(),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  readAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  repliedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  endedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  manner: /* @__PURE__ */ maybe(DeliveryManner),
  provider: /* @__PURE__ */ maybe(ProviderSaid),
  counts: /* @__PURE__ */ z.boolean(),
});

/** 一次送达（法院） · One attempt, court's view */
export const DeskServiceAttempt = /* @__PURE__ */ open({
  attemptNo: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  channel: ServiceChannel,
  purpose: /* @__PURE__ */ growing<'service' | 'copy' | 'reminder'>(),
  to: /* @__PURE__ */ growing<'party' | 'agent'>(),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  addressState: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'confirmed' | 'offered' | 'inferred' | 'none'>()),
  outcome: /* @__PURE__ */ growing<'sent' | 'arrived' | 'read' | 'replied' | 'acted' | 'signed' | 'left' | 'answered' | 'returned' | 'refused' | 'noAnswer' | 'failed' | 'published'>(),
  sentAt: /* @__PURE__ */ dateTime(),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  readAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  repliedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  endedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  manner: /* @__PURE__ */ maybe(DeliveryManner),
  provider: /* @__PURE__ */ maybe(ProviderSaid),
  counts: /* @__PURE__ */ z.boolean(),
  recordedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  evidenceFileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
});

/** 纸质文书 · The paper that was asked for */
export const PaperRequest = /* @__PURE__ */ open({
  requestedAt: /* @__PURE__ */ dateTime(),
  state: /* @__PURE__ */ growing<'requested' | 'sent'>(),
  mustSupply: /* @__PURE__ */ z.boolean(),
  sentOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  trackingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 通知被看到的证据；不是签收 · Evidence that a notice was seen; not a signature */
export const ServiceReceipt = /* @__PURE__ */ open({
  via: /* @__PURE__ */ growing<'notice' | 'phone'>(),
  noticeId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  number: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  at: /* @__PURE__ */ dateTime(),
  assurance: /* @__PURE__ */ growing<'chat' | 'platform' | 'phone'>(),
});

/** 一份文书对一位当事人的送达 · Service of one document on one party */
export const Service = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  documentId: /* @__PURE__ */ z.string(),
  documentTitle: /* @__PURE__ */ z.string(),
  documentKind: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  servedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'party' | 'agent'>()),
  state: ServiceStep,
  service: ServiceState,
  explanation: Bilingual,
  reasons: /* @__PURE__ */ z.array(Reason),
  attempts: /* @__PURE__ */ z.array(ServiceAttempt),
  acknowledgedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  contestId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  paper: /* @__PURE__ */ maybe(PaperRequest),
  receipts: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(ServiceReceipt)),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 送达列表 · A page of services */
export const ServicePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Service),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 公告送达 · Service by public notice */
export const PublicNotice = /* @__PURE__ */ open({
  orderedBy: /* @__PURE__ */ z.string(),
  orderedAt: /* @__PURE__ */ dateTime(),
  publishOn: /* @__PURE__ */ date(),
  medium: /* @__PURE__ */ z.string(),
  effectiveOn: /* @__PURE__ */ date(),
});

/** 下一个合法步骤 · The next lawful step */
export const NextStep = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ growing<'message' | 'sms' | 'call' | 'postOrVisit' | 'judge' | 'wait' | 'none'>(),
  byOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 送达（法院） · A service, court's view */
export const DeskService = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  documentId: /* @__PURE__ */ z.string(),
  documentTitle: /* @__PURE__ */ z.string(),
  documentKind: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  hearingOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  recipient: PartyRef,
  servedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'party' | 'agent'>()),
  state: ServiceStep,
  service: ServiceState,
  explanation: Bilingual,
  reasons: /* @__PURE__ */ z.array(Reason),
  attempts: /* @__PURE__ */ z.array(DeskServiceAttempt),
  acknowledgedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  contestIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  paper: /* @__PURE__ */ maybe(PaperRequest),
  paperAddress: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  publicNotice: /* @__PURE__ */ maybe(PublicNotice),
  receipts: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(ServiceReceipt)),
  receiptProven: /* @__PURE__ */ z.boolean(),
  nextStep: NextStep,
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 送达列表 · A page of services */
export const DeskServicePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskService),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 如果现在签收会怎样 · What an acknowledgement now would do */
export const AcknowledgementForecast = /* @__PURE__ */ open({
  result: /* @__PURE__ */ growing<'noChange' | 'becomesEffective'>(),
  effectiveAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  clocks: /* @__PURE__ */ z.array(Deadline),
  explanation: Bilingual,
});

/** 打开文书之前先看到的 · What is shown before the document */
export const ServicePreview = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ z.string(),
  documentId: /* @__PURE__ */ z.string(),
  documentTitle: /* @__PURE__ */ z.string(),
  documentKind: /* @__PURE__ */ z.string(),
  documentDigest: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  service: ServiceState,
  explanation: Bilingual,
  ifAcknowledged: AcknowledgementForecast,
});

/** 签收 · Acknowledgement */
export const ServiceAcknowledgement = /* @__PURE__ */ z.strictObject({
  dryRun: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 签收的结果 · What the acknowledgement did, or would do */
export const ServiceAcknowledgementResult = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ z.string(),
  dryRun: /* @__PURE__ */ z.boolean(),
  result: /* @__PURE__ */ growing<'noChange' | 'becomesEffective'>(),
  service: ServiceState,
  clocks: /* @__PURE__ */ z.array(Deadline),
  acknowledgedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  explanation: Bilingual,
});

/** 送达异议 · A contest */
export const ServiceContestRequest = /* @__PURE__ */ z.strictObject({
  reason: /* @__PURE__ */ z.enum(['systemError', 'notMyAccount', 'notReadByMe', 'arrivedLater']),
  statement: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  evidenceFileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(20))),
});

/** 送达异议 · A contest of service */
export const ServiceContest = /* @__PURE__ */ open({
  contestId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  serviceId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ growing<'open' | 'upheld' | 'dismissed'>(),
  reason: /* @__PURE__ */ growing<'systemError' | 'notMyAccount' | 'notReadByMe' | 'arrivedLater'>(),
  statement: /* @__PURE__ */ z.string(),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  decidedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  decisionReasons: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  serviceAfter: /* @__PURE__ */ maybe(ServiceState),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 送达异议（法院） · A contest, court's view */
export const DeskServiceContest = /* @__PURE__ */ open({
  contestId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  serviceId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ growing<'open' | 'upheld' | 'dismissed'>(),
  reason: /* @__PURE__ */ growing<'systemError' | 'notMyAccount' | 'notReadByMe' | 'arrivedLater'>(),
  statement: /* @__PURE__ */ z.string(),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  decidedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  decisionReasons: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  serviceAfter: /* @__PURE__ */ maybe(ServiceState),
  createdAt: /* @__PURE__ */ dateTime(),
  filedBy: /* @__PURE__ */ z.string(),
  evidenceFileIds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
});

/** 异议列表 · A page of contests */
export const DeskServiceContestPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskServiceContest),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 法官对送达异议的决定 · A judge's decision */
export const ServiceContestDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['upheld', 'dismissed']),
  reasons: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(2000)),
  arrivedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 寄往哪里 · Where the paper goes */
export const PaperRequestBody = /* @__PURE__ */ z.strictObject({
  deliverTo: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(5), /* @__PURE__ */ z.maxLength(200)),
  receiver: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  phone: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(5), /* @__PURE__ */ z.maxLength(20)),
});

/** 寄出登记 · Dispatch of the paper */
export const PaperDispatch = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  sentOn: /* @__PURE__ */ date(),
  trackingNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
});

/** 追加受送达人 · One more recipient */
export const ServiceCreation = /* @__PURE__ */ z.strictObject({
  documentId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
});

/** 一次送达的事实 · Facts of one attempt */
export const ServiceAttemptReport = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  attemptNo: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1))),
  channel: /* @__PURE__ */ maybe(AttemptChannel),
  to: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['party', 'agent'])),
  addressId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  addressText: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
  addressGivenByParty: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  outcome: AttemptOutcome,
  at: /* @__PURE__ */ dateTime(),
  manner: /* @__PURE__ */ maybe(DeliveryManner),
  providerName: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  providerMessageId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
  providerCode: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  providerText: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
  evidenceFileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(20))),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
});

/** 公告送达的决定 · A judge's order */
export const PublicNoticeOrder = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  publishOn: /* @__PURE__ */ date(),
  medium: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(200)),
  exhausted: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(10), /* @__PURE__ */ z.maxLength(2000)),
});

/** 电子送达凭证 · Proof of service, equal to a service return */
export const ServiceProof = /* @__PURE__ */ open({
  proofNumber: /* @__PURE__ */ z.string(),
  title: /* @__PURE__ */ z.string(),
  court: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  serviceId: /* @__PURE__ */ z.string(),
  documentId: /* @__PURE__ */ z.string(),
  documentTitle: /* @__PURE__ */ z.string(),
  documentDigest: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  recipient: PartyRef,
  servedOn: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'party' | 'agent'>()),
  effectiveAt: /* @__PURE__ */ dateTime(),
  basis: Reason,
  reasons: /* @__PURE__ */ z.array(Reason),
  trace: /* @__PURE__ */ z.array(ServiceAttempt),
  acknowledgedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  statement: Bilingual,
  digest: /* @__PURE__ */ z.string(),
  asOf: /* @__PURE__ */ dateTime(),
  demo: /* @__PURE__ */ z.literal('演示·虚构'),
});

/** 一项尚未有效送达的文书 · One thing not effectively served */
export const NotYetNotified = /* @__PURE__ */ open({
  serviceId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  documentId: /* @__PURE__ */ z.string(),
  documentTitle: /* @__PURE__ */ z.string(),
  documentKind: /* @__PURE__ */ z.string(),
  recipient: PartyRef,
  state: ServiceStep,
  since: /* @__PURE__ */ dateTime(),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  hearingOn: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  daysLeft: /* @__PURE__ */ maybe(/* @__PURE__ */ z.int()),
  tried: /* @__PURE__ */ z.array(ServiceChannel),
  receiptProven: /* @__PURE__ */ z.boolean(),
  nextStep: NextStep,
});

/** 尚未通知到的人 · The queue */
export const NotYetNotifiedPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(NotYetNotified),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 开庭方式；混合即一方线上、一方到庭 · online, in the courtroom, or mixed */
export const HearingMode = /* @__PURE__ */ z.enum(['online', 'offline', 'hybrid']);

/** 开庭种类 · trial, evidence exchange, pre-trial meeting, inquiry or pronouncement of judgment */
export const HearingKind = /* @__PURE__ */ z.enum(['trial', 'evidenceExchange', 'pretrialMeeting', 'inquiry', 'pronouncement']);

/** 法庭 · Courtroom, also where the court sits in an online hearing */
export const Venue = /* @__PURE__ */ z.strictObject({
  courtroomId: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(64)),
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
  address: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
});

/** 合议庭成员或书记员 · A member of the panel, or the clerk */
export const PanelSeat = /* @__PURE__ */ z.strictObject({
  principalId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(64))),
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  part: /* @__PURE__ */ z.enum(['soleJudge', 'presidingJudge', 'judge', 'assessor', 'judgeAssistant', 'clerk']),
});

/** 不宜在线的情形，由法院认定 · Reasons against an online hearing, as found by the court [OLR 21] */
export const HearingBarrier = /* @__PURE__ */ z.enum(['onSiteCheckNeeded', 'witnessOnSite', 'complexOrEvidenceHeavy', 'stateSecurityOrSecret', 'majorPublicAttention', 'other']);

/** 判断能否在线开庭的事实，不写即没有。各方是否同意由在线诉讼的同意记录得出。 Facts that decide whether the case may be heard online; absent means none. Consents come from the consent records. */
export const OnlineHearingFacts = /* @__PURE__ */ z.strictObject({
  barriers: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(HearingBarrier), /* @__PURE__ */ z.maxLength(6))),
  withoutMeansPartyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(50))),
  justifiedRefusalPartyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(50))),
  announcementPartyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(50))),
});

/** 拟定的时间、法庭和合议庭 · A proposed time, courtroom and panel */
export const HearingProposal = /* @__PURE__ */ z.strictObject({
  startsAt: /* @__PURE__ */ dateTime(),
  durationMinutes: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(5), /* @__PURE__ */ z.lte(600)),
  courtroomId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(64))),
  panelIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(64))), /* @__PURE__ */ z.maxLength(12))),
  exceptHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一处冲突 · One conflict */
export const HearingConflict = /* @__PURE__ */ open({
  kind: /* @__PURE__ */ growing<'panel' | 'courtroom' | 'agent' | 'party' | 'restDay'>(),
  blocking: /* @__PURE__ */ z.boolean(),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  who: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  startsAt: /* @__PURE__ */ dateTime(),
  endsAt: /* @__PURE__ */ dateTime(),
  priority: /* @__PURE__ */ growing<'thisCase' | 'otherCase' | 'undetermined'>(),
  reason: Reason,
});

/** 冲突检查的结果 · Result of the conflict check */
export const HearingConflicts = /* @__PURE__ */ open({
  free: /* @__PURE__ */ z.boolean(),
  conflicts: /* @__PURE__ */ z.array(HearingConflict),
  latestNotice: /* @__PURE__ */ date(),
  asOf: /* @__PURE__ */ dateTime(),
});

/** 排期 · A listing */
export const HearingSchedule = /* @__PURE__ */ z.strictObject({
  kind: HearingKind,
  mode: /* @__PURE__ */ maybe(HearingMode),
  onlineFacts: /* @__PURE__ */ maybe(OnlineHearingFacts),
  startsAt: /* @__PURE__ */ dateTime(),
  durationMinutes: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(5), /* @__PURE__ */ z.lte(600)),
  venue: Venue,
  panel: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(PanelSeat), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(12)),
  closedGround: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['stateSecret', 'personalPrivacy', 'otherLaw', 'divorceOnRequest', 'tradeSecretOnRequest'])),
  continuesHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 改期 · A new time for a hearing */
export const HearingReschedule = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  startsAt: /* @__PURE__ */ dateTime(),
  durationMinutes: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(5), /* @__PURE__ */ z.lte(600)),
  venue: /* @__PURE__ */ maybe(Venue),
  panel: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(PanelSeat), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(12))),
  mode: /* @__PURE__ */ maybe(HearingMode),
  onlineFacts: /* @__PURE__ */ maybe(OnlineHearingFacts),
  reason: Bilingual,
});

/** 取消开庭及其理由 · Cancellation with its reason */
export const HearingCancellation = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: Bilingual,
});

/** 传票的送达情况；提醒不是送达 · State of the summons; a reminder is not service */
export const HearingNotice = /* @__PURE__ */ open({
  state: /* @__PURE__ */ growing<'none' | 'pending' | 'effective'>(),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  serviceId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  effectiveAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 一次提醒 · One reminder */
export const HearingReminder = /* @__PURE__ */ open({
  daysBefore: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  dueAt: /* @__PURE__ */ dateTime(),
  raisedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 什么时候可以入庭 · When one may join */
export const HearingJoinWindow = /* @__PURE__ */ open({
  opensAt: /* @__PURE__ */ dateTime(),
});

/** 开庭（当事人看到的） · A hearing as a party sees it */
export const Hearing = /* @__PURE__ */ open({
  hearingId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: HearingKind,
  mode: HearingMode,
  state: /* @__PURE__ */ growing<'scheduled' | 'notified' | 'postponed' | 'inProgress' | 'heard' | 'adjourned' | 'superseded' | 'cancelled'>(),
  startsAt: /* @__PURE__ */ dateTime(),
  endsAt: /* @__PURE__ */ dateTime(),
  venue: Venue,
  panel: /* @__PURE__ */ z.array(PanelSeat),
  openToPublic: /* @__PURE__ */ z.boolean(),
  attendBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'online' | 'onSite'>()),
  join: /* @__PURE__ */ maybe(HearingJoinWindow),
  myNotice: /* @__PURE__ */ maybe(HearingNotice),
  allNotified: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  absence: /* @__PURE__ */ maybe(Reason),
  reminders: /* @__PURE__ */ z.array(HearingReminder),
  supersedesHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  supersededByHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  continuesHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  reason: /* @__PURE__ */ maybe(Bilingual),
  notifiedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  startedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  endedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 一页开庭 · A page of hearings */
export const HearingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Hearing),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 日程里的一次开庭 · A hearing in one's schedule */
export const ScheduledHearing = /* @__PURE__ */ open({
  hearing: Hearing,
  overlapsWith: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
});

/** 一页日程 · A page of the schedule */
export const ScheduledHearingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(ScheduledHearing),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 公告中的当事人 · A party as announced */
export const PublicHearingParty = /* @__PURE__ */ open({
  role: CaseRole,
  name: /* @__PURE__ */ z.string(),
});

/** 开庭公告的一项 · An entry of the public list */
export const PublicHearing = /* @__PURE__ */ open({
  caseNumber: /* @__PURE__ */ z.string(),
  cause: /* @__PURE__ */ z.string(),
  parties: /* @__PURE__ */ z.array(PublicHearingParty),
  kind: HearingKind,
  mode: HearingMode,
  startsAt: /* @__PURE__ */ dateTime(),
  venueName: /* @__PURE__ */ z.string(),
});

/** 一页开庭公告 · A page of the public list */
export const PublicHearingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(PublicHearing),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一方的传票送达情况 · Notice of one party */
export const PartyNotice = /* @__PURE__ */ open({
  party: PartyRef,
  notice: HearingNotice,
  attendBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'online' | 'onSite'>()),
});

/** 到庭、未到、中途退庭 · attended, absent, left midway */
export const AttendanceStatus = /* @__PURE__ */ z.enum(['attended', 'absent', 'leftMidway']);

/** 原因。网络、设备、电力、不可抗力查明属实的，不算拒不到庭 · Cause; network, device, power and force majeure excuse when found true [OLR 25] */
export const AbsenceCause = /* @__PURE__ */ z.enum(['networkFailure', 'deviceFailure', 'powerCut', 'forceMajeure', 'illness', 'other', 'none', 'unknown']);

/** 一方到庭的事实，和规则上可以怎样评价的建议（由法官认定） · A party's attendance and what the rule would propose; a judge finds */
export const AttendanceFinding = /* @__PURE__ */ open({
  party: PartyRef,
  status: AttendanceStatus,
  by: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'self' | 'agent'>()),
  noticeEffective: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
  cause: /* @__PURE__ */ maybe(AbsenceCause),
  proposal: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'present' | 'notAbsent' | 'refuseToAppear' | 'midwayExit' | 'warnFirst' | 'undetermined'>()),
  reason: /* @__PURE__ */ maybe(Reason),
});

/** 开庭（法院看到的） · A hearing as the court sees it */
export const DeskHearing = /* @__PURE__ */ open({
  hearingId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  courtId: /* @__PURE__ */ z.string(),
  kind: HearingKind,
  mode: HearingMode,
  modeReasons: /* @__PURE__ */ z.array(Reason),
  state: /* @__PURE__ */ growing<'scheduled' | 'notified' | 'postponed' | 'inProgress' | 'heard' | 'adjourned' | 'superseded' | 'cancelled'>(),
  startsAt: /* @__PURE__ */ dateTime(),
  endsAt: /* @__PURE__ */ dateTime(),
  venue: Venue,
  panel: /* @__PURE__ */ z.array(PanelSeat),
  openToPublic: /* @__PURE__ */ z.boolean(),
  closedGround: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  latestNotice: /* @__PURE__ */ maybe(/* @__PURE__ */ date()),
  notices: /* @__PURE__ */ z.array(PartyNotice),
  attendance: /* @__PURE__ */ z.array(AttendanceFinding),
  reminders: /* @__PURE__ */ z.array(HearingReminder),
  conflicts: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(HearingConflict)),
  supersedesHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  supersededByHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  continuesHearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  judgmentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  reason: /* @__PURE__ */ maybe(Bilingual),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  notifiedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  startedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  endedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 一页开庭（法院） · A page of hearings, court's view */
export const DeskHearingPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskHearing),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 延期的法定情形 · Statutory grounds for postponement [CPL 149] */
export const PostponementGround = /* @__PURE__ */ z.enum(['mustAppearAbsentWithReason', 'suddenRecusalRequest', 'newWitnessOrEvidence', 'other']);

/** 延期申请 · A request for postponement */
export const PostponementRequest = /* @__PURE__ */ z.strictObject({
  ground: PostponementGround,
  explanation: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000)),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(10))),
  suggestedDates: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ date()), /* @__PURE__ */ z.maxLength(5))),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 延期申请及结果 · A request for postponement and its outcome */
export const Postponement = /* @__PURE__ */ open({
  postponementId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  ground: PostponementGround,
  explanation: /* @__PURE__ */ z.string(),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  suggestedDates: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ date())),
  state: /* @__PURE__ */ growing<'requested' | 'granted' | 'refused' | 'withdrawn' | 'lapsed'>(),
  standing: Bilingual,
  hearingStartsAt: /* @__PURE__ */ dateTime(),
  requestedBy: /* @__PURE__ */ z.string(),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  decisionReason: /* @__PURE__ */ maybe(Reason),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 一页延期申请 · A page of requests */
export const PostponementPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Postponement),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 延期申请（法院） · A request, court's view */
export const DeskPostponement = /* @__PURE__ */ open({
  postponement: Postponement,
  party: PartyRef,
  hearing: DeskHearing,
  decidedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一页延期申请（法院） · A page of requests, court's view */
export const DeskPostponementPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskPostponement),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 对延期申请的决定 · Decision on a postponement */
export const PostponementDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['granted', 'refused']),
  reason: Bilingual,
});

/** 用什么参加 · What one joins with */
export const HearingClient = /* @__PURE__ */ z.enum(['web', 'miniProgram', 'native']);

/** 设备情况 · State of a device */
export const DeviceState = /* @__PURE__ */ z.enum(['ok', 'denied', 'missing', 'failed']);

/** 试机时测到的情况 · What the device test measured */
export const SelfTestReport = /* @__PURE__ */ z.strictObject({
  client: HearingClient,
  camera: DeviceState,
  microphone: DeviceState,
  speaker: DeviceState,
  uplinkKbps: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(10000000))),
  downlinkKbps: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(10000000))),
  roundTripMs: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(600000))),
});

/** 试机结果 · Result of a device test */
export const SelfTestResult = /* @__PURE__ */ open({
  selfTestId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  passed: /* @__PURE__ */ z.boolean(),
  advice: /* @__PURE__ */ z.array(Bilingual),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 用什么参加庭审 · What one will join with */
export const JoinTicketRequest = /* @__PURE__ */ z.strictObject({
  client: HearingClient,
});

/** 从哪里进入；按 client 给出其中几项 · Where to enter; which fields are given depends on the client */
export const JoinTarget = /* @__PURE__ */ open({
  client: /* @__PURE__ */ growing<'web' | 'miniProgram' | 'native'>(),
  url: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  appId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  path: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  roomNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 入庭凭证。只出现这一次，五分钟内有效，用一次即废 · Shown once, valid five minutes, usable once */
export const JoinTicket = /* @__PURE__ */ open({
  ticketId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  ticket: /* @__PURE__ */ z.string(),
  expiresAt: /* @__PURE__ */ dateTime(),
  target: JoinTarget,
  discipline: /* @__PURE__ */ z.array(Bilingual),
});

/** 要核验的凭证 · The ticket to redeem */
export const TicketRedemption = /* @__PURE__ */ z.strictObject({
  ticket: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(16), /* @__PURE__ */ z.maxLength(256)),
});

/** 谁以什么身份入庭 · Who joins, and as whom */
export const RedeemedTicket = /* @__PURE__ */ open({
  ticketId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  principalId: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  actingAs: /* @__PURE__ */ growing<'litigant' | 'agent'>(),
  party: PartyRef,
  alsoFor: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(PartyRef)),
  client: /* @__PURE__ */ growing<'web' | 'miniProgram' | 'native'>(),
  assurance: /* @__PURE__ */ z.string(),
  identityCheck: Reason,
  redeemedAt: /* @__PURE__ */ dateTime(),
});

/** 发生了什么 · What happened */
export const PresenceKind = /* @__PURE__ */ z.enum(['joined', 'left', 'disconnected', 'reconnected', 'deviceFault', 'networkFault', 'warned']);

/** 要记录的到庭或故障情况 · Presence or fault to record */
export const PresenceEntry = /* @__PURE__ */ z.strictObject({
  partyId: /* @__PURE__ */ z.string(),
  ticketId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: PresenceKind,
  cause: /* @__PURE__ */ maybe(AbsenceCause),
  occurredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
});

/** 故障报告 · A fault as the party reports it */
export const FaultReport = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['deviceFault', 'networkFault']),
  cause: AbsenceCause,
  occurredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(1000))),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.maxLength(10))),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 一条到庭或故障记录，不可修改 · One entry of presence or fault; never changed */
export const Presence = /* @__PURE__ */ open({
  presenceId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  ticketId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: /* @__PURE__ */ growing<'joined' | 'left' | 'disconnected' | 'reconnected' | 'deviceFault' | 'networkFault' | 'warned'>(),
  cause: /* @__PURE__ */ growing<'networkFailure' | 'deviceFailure' | 'powerCut' | 'forceMajeure' | 'illness' | 'other' | 'none' | 'unknown'>(),
  source: /* @__PURE__ */ growing<'platform' | 'clerk' | 'party'>(),
  recordedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  fileIds: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  occurredAt: /* @__PURE__ */ dateTime(),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 一页到庭记录 · A page of presence */
export const PresencePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Presence),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一方到庭的事实 · Whether a party attended */
export const Attendance = /* @__PURE__ */ z.strictObject({
  partyId: /* @__PURE__ */ z.string(),
  status: AttendanceStatus,
  by: /* @__PURE__ */ maybe(/* @__PURE__ */ z.enum(['self', 'agent'])),
  cause: /* @__PURE__ */ maybe(AbsenceCause),
  warned: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 庭审怎样结束 · How the session ended */
export const HearingEnd = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  outcome: /* @__PURE__ */ z.enum(['heard', 'adjourned']),
  attendance: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(Attendance), /* @__PURE__ */ z.maxLength(100)),
  reason: /* @__PURE__ */ maybe(Bilingual),
});

/** 笔录的一段 · One passage of the record */
export const RecordEntry = /* @__PURE__ */ z.strictObject({
  speaker: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  text: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20000)),
});

/** 笔录草稿 · Draft of the record */
export const RecordDraft = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1))),
  entries: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(RecordEntry), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000)),
  signerPartyIds: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
});

/** 一方的签名情况 · Signature of one party */
export const RecordSignature = /* @__PURE__ */ open({
  party: PartyRef,
  state: /* @__PURE__ */ growing<'pending' | 'signed' | 'refused' | 'unavailable'>(),
  signedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  signedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  assurance: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 补正申请 · A request for correction */
export const RecordObjection = /* @__PURE__ */ open({
  objectionId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  entryIndex: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0))),
  text: /* @__PURE__ */ z.string(),
  late: /* @__PURE__ */ z.boolean(),
  state: /* @__PURE__ */ growing<'open' | 'corrected' | 'noted'>(),
  decisionReason: /* @__PURE__ */ maybe(Bilingual),
  decidedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 庭审笔录 · Record of the hearing */
export const HearingRecord = /* @__PURE__ */ open({
  recordId: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ growing<'draft' | 'published' | 'objected' | 'objectionsNoted' | 'signed' | 'closed'>(),
  revision: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  entries: /* @__PURE__ */ z.array(RecordEntry),
  contentDigest: /* @__PURE__ */ z.string(),
  readingDeadline: /* @__PURE__ */ maybe(Deadline),
  signatures: /* @__PURE__ */ z.array(RecordSignature),
  objections: /* @__PURE__ */ z.array(RecordObjection),
  publishedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 签名：确认读到的是这一稿 · Signature over the text that was read */
export const RecordSigning = /* @__PURE__ */ z.strictObject({
  contentDigest: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9a-f]{64}$/u)),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 申请补正的内容 · What should be corrected */
export const RecordObjectionRequest = /* @__PURE__ */ z.strictObject({
  entryIndex: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(1999))),
  text: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(5000)),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
});

/** 对补正申请的决定 · Decision on a request for correction */
export const RecordObjectionDecision = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  decision: /* @__PURE__ */ z.enum(['corrected', 'noted']),
  reason: Bilingual,
  entries: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(RecordEntry), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2000))),
});

/** 一方未签名的情况 · Why one party did not sign */
export const UnsignedNote = /* @__PURE__ */ z.strictObject({
  partyId: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ z.enum(['refused', 'unavailable']),
  note: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(1000)),
});

/** 未签名的各方及情况 · Those who did not sign, and why */
export const RecordClosing = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  unsigned: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(UnsignedNote), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
});

/** 判决依据的条文 · An article that the judgment rests on */
export const JudgmentArticle = /* @__PURE__ */ z.strictObject({
  law: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200)),
  version: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(60))),
  article: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60)),
});

/** 判决主文的一项 · One order of the judgment */
export const JudgmentOrder = /* @__PURE__ */ z.strictObject({
  text: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4000)),
  obligorPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  amount: /* @__PURE__ */ maybe(Money),
  performWithinDays: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(3650))),
});

/** 诉讼费用的负担 · Who bears the costs */
export const JudgmentCost = /* @__PURE__ */ z.strictObject({
  partyId: /* @__PURE__ */ z.string(),
  amount: Money,
});

/** 判决的内容 · Content of the judgment */
export const JudgmentContent = /* @__PURE__ */ z.strictObject({
  claims: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(20000)),
  facts: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50000)),
  reasoning: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50000)),
  articles: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(JudgmentArticle), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(100)),
  orders: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(JudgmentOrder), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(50)),
  costs: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(JudgmentCost), /* @__PURE__ */ z.maxLength(50))),
});

/** 宣判 · Pronouncement of judgment */
export const JudgmentPronouncement = /* @__PURE__ */ z.strictObject({
  manner: /* @__PURE__ */ z.enum(['inCourt', 'onSetDate']),
  content: JudgmentContent,
  appealCourt: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(100))),
  divorce: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 上诉的权利、期限和法院 · Right, period and court of appeal */
export const JudgmentAppeal = /* @__PURE__ */ open({
  allowed: /* @__PURE__ */ z.boolean(),
  days: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1))),
  court: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
});

/** 判决（法院看到的） · The judgment as the court keeps it */
export const Judgment = /* @__PURE__ */ open({
  judgmentId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ z.string(),
  hearingId: /* @__PURE__ */ z.string(),
  manner: /* @__PURE__ */ growing<'inCourt' | 'onSetDate'>(),
  content: JudgmentContent,
  pronouncedAt: /* @__PURE__ */ dateTime(),
  pronouncedBy: /* @__PURE__ */ z.string(),
  appeal: JudgmentAppeal,
  notices: /* @__PURE__ */ z.array(Bilingual),
  sendBy: Deadline,
  sentAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 案件群、调解群、执行群 · Kind of room */
export const RoomKind = /* @__PURE__ */ growing<'case' | 'mediation' | 'enforcement'>();

/** 群里和私聊里固定的话 · Standing words of the room and of the private thread */
export const RoomBanner = /* @__PURE__ */ open({
  welcome: Bilingual,
  privateThread: Bilingual,
});

/** 进群的同意 · Consent to the room */
export const RoomConsentState = /* @__PURE__ */ open({
  given: /* @__PURE__ */ z.boolean(),
  givenAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  withdrawnAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  noticeVersion: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  statement: Bilingual,
});

/** 移出的理由和救济 · Reason and remedy of a removal */
export const RoomRemovalNotice = /* @__PURE__ */ open({
  decidedBy: /* @__PURE__ */ z.string(),
  decidedAt: /* @__PURE__ */ dateTime(),
  reason: /* @__PURE__ */ z.string(),
  remedy: /* @__PURE__ */ z.string(),
});

/** 本人在群中的情况 · The caller's own place in a room */
export const RoomMembership = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  roomId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  role: /* @__PURE__ */ growing<'litigant' | 'agent'>(),
  state: /* @__PURE__ */ growing<'invited' | 'bound' | 'joined' | 'left' | 'removed' | 'ended'>(),
  consent: RoomConsentState,
  noticeVersion: /* @__PURE__ */ z.string(),
  boundAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  removal: /* @__PURE__ */ maybe(RoomRemovalNotice),
});

/** 案件群 · A room */
export const Room = /* @__PURE__ */ open({
  roomId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  kind: RoomKind,
  state: /* @__PURE__ */ growing<'notOpen' | 'open' | 'closed'>(),
  topic: /* @__PURE__ */ z.string(),
  numberPrefix: /* @__PURE__ */ z.string(),
  banner: RoomBanner,
  openedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  closedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  mine: /* @__PURE__ */ maybe(RoomMembership),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 案件群 · A page of rooms */
export const RoomPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Room),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 进群同意 · Consent to the room */
export const RoomConsentRequest = /* @__PURE__ */ z.strictObject({
  noticeVersion: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40)),
});

/** 入群码 · A code for one person */
export const RoomInvite = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  roomId: /* @__PURE__ */ z.string(),
  code: /* @__PURE__ */ z.string(),
  display: /* @__PURE__ */ z.string(),
  expiresAt: /* @__PURE__ */ dateTime(),
  triesLeft: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0)),
  caution: Bilingual,
});

/** 绑定聊天账号 · Binding a handle */
export const RoomBindingRequest = /* @__PURE__ */ z.strictObject({
  code: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9]{4} ?[0-9]{4}$/u)),
  chatHandle: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(8), /* @__PURE__ */ z.maxLength(128), /* @__PURE__ */ z.regex(/^[A-Za-z0-9_.:-]+$/u)),
});

/** 名册中的一人 · One person on the roster */
export const RosterEntry = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  partyRole: CaseRole,
  role: /* @__PURE__ */ growing<'litigant' | 'agent'>(),
  authority: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'general' | 'special'>()),
  displayName: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ growing<'joined' | 'left'>(),
});

/** 名册 · The roster */
export const RoomRoster = /* @__PURE__ */ open({
  roomId: /* @__PURE__ */ z.string(),
  topic: /* @__PURE__ */ z.string(),
  members: /* @__PURE__ */ z.array(RosterEntry),
  asOf: /* @__PURE__ */ dateTime(),
});

/** 一个聊天账号属于哪位成员 · Whose handle this is */
export const RoomBindingEntry = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  chatHandle: /* @__PURE__ */ z.string(),
  state: /* @__PURE__ */ growing<'bound' | 'joined' | 'left' | 'removed'>(),
  waiting: /* @__PURE__ */ z.boolean(),
  inRoom: /* @__PURE__ */ z.boolean(),
});

/** 聊天账号与成员 · Handles and members */
export const RoomBindings = /* @__PURE__ */ open({
  roomId: /* @__PURE__ */ z.string(),
  data: /* @__PURE__ */ z.array(RoomBindingEntry),
  asOf: /* @__PURE__ */ dateTime(),
});

/** 通知的种类。payment、relief、service、personal 只能私下通知本人 Kind of notice; payment, relief, service and personal are private only */
export const NoticeKind = /* @__PURE__ */ z.enum(['hearingNotice', 'hearingReminder', 'hearingChanged', 'documentIssued', 'deadline', 'procedure', 'roomInfo', 'general', 'payment', 'relief', 'service', 'personal']);

/** 要发的通知 · A notice to be given */
export const RoomNoticeInput = /* @__PURE__ */ z.strictObject({
  kind: NoticeKind,
  audience: /* @__PURE__ */ z.enum(['allParties', 'party']),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  delivery: /* @__PURE__ */ z.enum(['room', 'private']),
  lines: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60), /* @__PURE__ */ z.regex(/^[^\r\n]+$/u))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4)),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  startsAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  releaseAfter: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 群助手拟的通知 · A notice drafted by the room agent */
export const RoomNoticeDraft = /* @__PURE__ */ z.strictObject({
  kind: NoticeKind,
  audience: /* @__PURE__ */ z.enum(['allParties', 'party']),
  delivery: /* @__PURE__ */ z.enum(['room', 'private']),
  lines: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60), /* @__PURE__ */ z.regex(/^[^\r\n]+$/u))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(4)),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  startsAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  releaseAfter: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 更正 · A correction */
export const RoomNoticeCorrection = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  lines: /* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(60), /* @__PURE__ */ z.regex(/^[^\r\n]+$/u))), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(3)),
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  startsAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 通知所说的对象 · What a notice is about */
export const NoticeSubject = /* @__PURE__ */ open({
  hearingId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  startsAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  documentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 谁看到了 · Who has seen it */
export const NoticeAcknowledgement = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  at: /* @__PURE__ */ dateTime(),
  assurance: /* @__PURE__ */ growing<'chat' | 'platform'>(),
});

/** 一条编号通知 · A numbered notice */
export const RoomNotice = /* @__PURE__ */ open({
  noticeId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  roomId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ growing<'hearingNotice' | 'hearingReminder' | 'hearingChanged' | 'documentIssued' | 'deadline' | 'procedure' | 'roomInfo' | 'general' | 'payment' | 'relief' | 'service' | 'personal' | 'correction'>(),
  audience: /* @__PURE__ */ growing<'allParties' | 'party'>(),
  delivery: /* @__PURE__ */ growing<'room' | 'private'>(),
  lines: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  subject: NoticeSubject,
  state: /* @__PURE__ */ growing<'drafted' | 'pending' | 'released' | 'undone' | 'superseded'>(),
  releasedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  corrects: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  correctedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  acknowledgedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 通知 · A page of notices */
export const RoomNoticePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(RoomNotice),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一条通知（法院） · A notice, court's view */
export const DeskRoomNotice = /* @__PURE__ */ open({
  noticeId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  roomId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  number: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ growing<'hearingNotice' | 'hearingReminder' | 'hearingChanged' | 'documentIssued' | 'deadline' | 'procedure' | 'roomInfo' | 'general' | 'payment' | 'relief' | 'service' | 'personal' | 'correction'>(),
  audience: /* @__PURE__ */ growing<'allParties' | 'party'>(),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  delivery: /* @__PURE__ */ growing<'room' | 'private'>(),
  lines: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  subject: NoticeSubject,
  state: /* @__PURE__ */ growing<'drafted' | 'pending' | 'released' | 'undone' | 'superseded'>(),
  draftedBy: /* @__PURE__ */ z.string(),
  approvedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  subjectKind: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'hearingNotice' | 'hearingReminder' | 'hearingChanged' | 'documentIssued' | 'deadline' | 'procedure' | 'roomInfo' | 'general' | 'payment' | 'relief' | 'service' | 'personal'>()),
  undoUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  releasedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  corrects: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  correctedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  acknowledgements: /* @__PURE__ */ z.array(NoticeAcknowledgement),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 通知 · A page of notices */
export const DeskRoomNoticePage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskRoomNotice),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 记录链的末端 · Head of the transcript */
export const RoomAnchorRequest = /* @__PURE__ */ z.strictObject({
  headDigest: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[0-9a-f]{64}$/u)),
  count: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 法院副签的记录摘要 · A counter-signed head */
export const RoomAnchor = /* @__PURE__ */ open({
  anchorId: /* @__PURE__ */ z.string(),
  roomId: /* @__PURE__ */ z.string(),
  headDigest: /* @__PURE__ */ z.string(),
  count: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  receivedAt: /* @__PURE__ */ dateTime(),
  previousAnchorId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  countersignature: /* @__PURE__ */ z.string(),
});

/** 摘要 · A page of anchors */
export const RoomAnchorPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(RoomAnchor),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 不能建群的一种情形，仅法院可见 · One blocking ground, for the court alone */
export const RoomGround = /* @__PURE__ */ open({
  code: /* @__PURE__ */ growing<'stateSecrets' | 'privacy' | 'familyMatter' | 'guardianship' | 'sexualViolence' | 'domesticViolence' | 'protectionOrder' | 'minorParty' | 'ageUnknown' | 'privateProsecution' | 'defendantNotServed' | 'exParteApplication' | 'consentMissing' | 'caseEnded'>(),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
  legalBasis: /* @__PURE__ */ z.array(LegalBasis),
  partyIds: /* @__PURE__ */ maybe(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  recorded: /* @__PURE__ */ z.boolean(),
});

/** 能不能建群 · Eligibility of a case for a room */
export const RoomEligibility = /* @__PURE__ */ open({
  roomId: /* @__PURE__ */ z.string(),
  eligible: /* @__PURE__ */ z.boolean(),
  grounds: /* @__PURE__ */ z.array(RoomGround),
  asOf: /* @__PURE__ */ dateTime(),
  caution: Bilingual,
});

/** 登记或解除一种情形 · Record or lift a ground */
export const RoomBlockInput = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  ground: /* @__PURE__ */ z.enum(['stateSecrets', 'privacy', 'familyMatter', 'guardianship', 'sexualViolence', 'domesticViolence', 'protectionOrder', 'minorParty', 'ageUnknown', 'privateProsecution', 'exParteApplication']),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(500))),
});

/** 提出建群 · Proposal of a room */
export const RoomProposal = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['mediation', 'enforcement']),
});

/** 决定及其理由（仅法院可见） · A decision with its reason, for the court alone */
export const RoomReasonBody = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(500)),
});

/** 移出的决定 · Removal of a member */
export const RoomRemoval = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reason: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(5), /* @__PURE__ */ z.maxLength(500)),
  remedy: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(5), /* @__PURE__ */ z.maxLength(500))),
});

/** 成员（法院） · A member, court's view */
export const DeskRoomMember = /* @__PURE__ */ open({
  memberId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  roomId: /* @__PURE__ */ z.string(),
  caseId: /* @__PURE__ */ z.string(),
  partyId: /* @__PURE__ */ z.string(),
  personId: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  role: /* @__PURE__ */ growing<'litigant' | 'agent'>(),
  state: /* @__PURE__ */ growing<'invited' | 'bound' | 'joined' | 'left' | 'removed' | 'ended'>(),
  consented: /* @__PURE__ */ z.boolean(),
  consentedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  boundAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  inviteBurnt: /* @__PURE__ */ z.boolean(),
  removal: /* @__PURE__ */ maybe(RoomRemovalNotice),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 案件群（法院） · A room, court's view */
export const DeskRoom = /* @__PURE__ */ open({
  roomId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  kind: RoomKind,
  state: /* @__PURE__ */ growing<'proposed' | 'open' | 'declined' | 'closed' | 'archived'>(),
  topic: /* @__PURE__ */ z.string(),
  numberPrefix: /* @__PURE__ */ z.string(),
  public: /* @__PURE__ */ z.boolean(),
  eligibility: RoomEligibility,
  members: /* @__PURE__ */ z.array(DeskRoomMember),
  confirmedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  openedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  closedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  reason: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 案件群 · A page of rooms */
export const DeskRoomPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskRoom),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 请工作人员处理的事 · What an officer is called for */
export const RoomAlertInput = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['selfHarm', 'violence', 'threat', 'fraud', 'influence', 'strangerInRoom', 'impostor', 'memberRemoved', 'undeliverable', 'mediaUnread', 'complaint', 'paperRequest', 'contest']),
  roomId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  memberId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  excerpt: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(200))),
});

/** 已转到前台 · It is on the desk */
export const RoomAlertReceipt = /* @__PURE__ */ open({
  alertId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  kind: /* @__PURE__ */ growing<'selfHarm' | 'violence' | 'threat' | 'fraud' | 'influence' | 'strangerInRoom' | 'impostor' | 'memberRemoved' | 'undeliverable' | 'mediaUnread' | 'complaint' | 'paperRequest' | 'contest'>(),
  urgent: /* @__PURE__ */ z.boolean(),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 怎样处理的 · What was done */
export const RoomAlertClosing = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  note: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(500)),
});

/** 群助手的一条提示（法院） · An alert, court's view */
export const DeskRoomAlert = /* @__PURE__ */ open({
  alertId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'raised' | 'taken' | 'closed'>(),
  kind: /* @__PURE__ */ growing<'selfHarm' | 'violence' | 'threat' | 'fraud' | 'influence' | 'strangerInRoom' | 'impostor' | 'memberRemoved' | 'undeliverable' | 'mediaUnread' | 'complaint' | 'paperRequest' | 'contest'>(),
  urgent: /* @__PURE__ */ z.boolean(),
  roomId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  memberId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  name: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  excerpt: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  takenBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  takenAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  closedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  closedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  note: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 提示 · A page of alerts */
export const DeskRoomAlertPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskRoomAlert),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** procedure 程序、进展；merits 案件结果、证据；complaint 意见投诉；paper 要纸质材料；accessibility 需要帮助（看不清、听不见、不会用等）；other 其他 What a question is about */
export const ConsultationCategory = /* @__PURE__ */ z.enum(['procedure', 'merits', 'complaint', 'paper', 'accessibility', 'other']);

/** 一个问题；有案件的写 caseId，没有的写 courtId · A question, in a case or to a court */
export const ConsultationQuestion = /* @__PURE__ */ z.strictObject({
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(40))),
  forPartyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  category: /* @__PURE__ */ maybe(ConsultationCategory),
  question: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(500)),
});

/** 以前的一问一答 · What was asked and answered before */
export const ConsultationExchange = /* @__PURE__ */ open({
  question: /* @__PURE__ */ z.string(),
  askedAt: /* @__PURE__ */ dateTime(),
  answer: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 本人的一次咨询 · A question of one's own */
export const Consultation = /* @__PURE__ */ open({
  consultationId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'asked' | 'taken' | 'answered' | 'closed'>(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  partyId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ z.string(),
  category: /* @__PURE__ */ growing<'procedure' | 'merits' | 'complaint' | 'paper' | 'accessibility' | 'other'>(),
  question: /* @__PURE__ */ z.string(),
  channel: /* @__PURE__ */ growing<'platform' | 'chat'>(),
  askedAt: /* @__PURE__ */ dateTime(),
  answerBy: Deadline,
  takenAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answer: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answeredBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  sharedWithAllParties: /* @__PURE__ */ z.boolean(),
  closedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  closedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'asker' | 'court'>()),
  closingNote: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  rating: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(5))),
  earlier: /* @__PURE__ */ z.array(ConsultationExchange),
  mayReopen: /* @__PURE__ */ z.boolean(),
  banner: Bilingual,
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 咨询 · A page of questions */
export const ConsultationPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(Consultation),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 不再需要答复 · Closing one's own question */
export const ConsultationClosing = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  rating: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(5))),
});

/** 再问一次 · Asking once more */
export const ConsultationReopening = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  question: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(500)),
});

/** 给各方的程序答复 · A procedural answer given to all */
export const SharedAnswer = /* @__PURE__ */ open({
  sharedAnswerId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  caseId: /* @__PURE__ */ z.string(),
  answer: /* @__PURE__ */ z.string(),
  answeredAt: /* @__PURE__ */ dateTime(),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 给各方的程序答复 · A page of answers */
export const SharedAnswerPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(SharedAnswer),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 问案件结果的，可以给的指引：procedure 程序和开庭；forms 表格和示范文本；legalAid 法律援助；lawyer 请律师；submission 作为材料提交 What a question on the merits may be answered with */
export const ConsultationReferral = /* @__PURE__ */ z.enum(['procedure', 'forms', 'legalAid', 'lawyer', 'submission']);

/** 答复；merits 只写 referrals，其他的写 answer · An answer; on the merits referrals, otherwise words */
export const ConsultationAnswer = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  category: ConsultationCategory,
  answer: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(1000))),
  referrals: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(ConsultationReferral), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(5), /* @__PURE__ */ unique())),
  sharedWithAllParties: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 了结及说明 · Closing with a note */
export const DeskConsultationClosing = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  note: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(2), /* @__PURE__ */ z.maxLength(500)),
});

/** 一次咨询（法院） · A question, court's view */
export const DeskConsultation = /* @__PURE__ */ open({
  consultationId: /* @__PURE__ */ z.string(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  state: /* @__PURE__ */ growing<'asked' | 'taken' | 'answered' | 'closed'>(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  caseNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  party: /* @__PURE__ */ maybe(PartyRef),
  courtId: /* @__PURE__ */ z.string(),
  category: /* @__PURE__ */ growing<'procedure' | 'merits' | 'complaint' | 'paper' | 'accessibility' | 'other'>(),
  question: /* @__PURE__ */ z.string(),
  channel: /* @__PURE__ */ growing<'platform' | 'chat'>(),
  askedAt: /* @__PURE__ */ dateTime(),
  askedBy: /* @__PURE__ */ z.string(),
  takeBy: /* @__PURE__ */ dateTime(),
  answerBy: Deadline,
  overdue: /* @__PURE__ */ z.boolean(),
  takenBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  takenAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answer: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  answeredAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  answeredBy: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  sharedWithAllParties: /* @__PURE__ */ z.boolean(),
  closedAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  closedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ growing<'asker' | 'court'>()),
  closingNote: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  rating: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1), /* @__PURE__ */ z.lte(5))),
  earlier: /* @__PURE__ */ z.array(ConsultationExchange),
  createdAt: /* @__PURE__ */ dateTime(),
});

/** 咨询 · A page of questions */
export const DeskConsultationPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(DeskConsultation),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 一页事件。hasMore 为真时立即再读 · A page of the feed; when hasMore read on at once */
export const EventFeed = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(EventEnvelope),
  nextAfter: /* @__PURE__ */ z.string(),
  hasMore: /* @__PURE__ */ z.boolean(),
  asOf: /* @__PURE__ */ dateTime(),
});

/** 签名算法。v1 即 Standard Webhooks 的 HMAC-SHA256；v1sm3 为 HMAC-SM3 · Signature suite */
export const WebhookSuite = /* @__PURE__ */ z.enum(['v1', 'v1sm3']);

/** 登记端点 · A new endpoint */
export const WebhookEndpointCreation = /* @__PURE__ */ z.strictObject({
  url: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2048)),
  eventTypes: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(80))), /* @__PURE__ */ z.maxLength(100))),
  suites: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(WebhookSuite), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2))),
  description: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
});

/** 修改端点；没写的不变 · Changes; what is absent stays */
export const WebhookEndpointUpdate = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  url: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2048))),
  eventTypes: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(80))), /* @__PURE__ */ z.maxLength(100))),
  suites: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.array(WebhookSuite), /* @__PURE__ */ z.minLength(1), /* @__PURE__ */ z.maxLength(2))),
  description: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
});

/** 恢复端点 · Resumption */
export const WebhookEndpointResumption = /* @__PURE__ */ z.strictObject({
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  redeliverExhausted: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** Webhook 端点 · A webhook endpoint */
export const WebhookEndpoint = /* @__PURE__ */ open({
  endpointId: /* @__PURE__ */ z.string(),
  url: /* @__PURE__ */ z.string(),
  eventTypes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  suites: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  description: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  state: /* @__PURE__ */ growing<'active' | 'paused' | 'disabled'>(),
  stateReason: /* @__PURE__ */ maybe(Bilingual),
  secretHint: /* @__PURE__ */ z.string(),
  previousSecretUntil: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 一页端点 · A page of endpoints */
export const WebhookEndpointPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(WebhookEndpoint),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});

/** 端点和它的密钥；密钥不再显示 · An endpoint with its secret, not shown again */
export const WebhookEndpointWithSecret = /* @__PURE__ */ open({
  endpoint: WebhookEndpoint,
  secret: /* @__PURE__ */ z.string(),
});

/** 一次尝试 · One attempt */
export const WebhookAttempt = /* @__PURE__ */ open({
  attempt: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  reportedAt: /* @__PURE__ */ dateTime(),
  outcome: /* @__PURE__ */ growing<'accepted' | 'refused' | 'redirected' | 'gone' | 'unreachable' | 'timeout' | 'unsafeAddress'>(),
  status: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(100), /* @__PURE__ */ z.lte(599))),
  detail: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.maxLength(200))),
});

/** 把一个事件投递到一个端点 · One event on its way to one endpoint */
export const WebhookDelivery = /* @__PURE__ */ open({
  deliveryId: /* @__PURE__ */ z.string(),
  endpointId: /* @__PURE__ */ z.string(),
  event: EventEnvelope,
  state: /* @__PURE__ */ growing<'pending' | 'retrying' | 'delivered' | 'exhausted' | 'cancelled'>(),
  attempts: /* @__PURE__ */ z.array(WebhookAttempt),
  nextAttemptAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
  createdAt: /* @__PURE__ */ dateTime(),
  version: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
});

/** 一页投递 · A page of deliveries */
export const WebhookDeliveryPage = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(WebhookDelivery),
  nextCursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
});
