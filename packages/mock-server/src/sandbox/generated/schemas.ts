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

/** 法院时间 · Court time */
export const ClockState = /* @__PURE__ */ open({
  now: /* @__PURE__ */ dateTime(),
  nextDueAt: /* @__PURE__ */ maybe(/* @__PURE__ */ dateTime()),
});

/** 前进到某一刻或若干时间；只能向前 · How far to advance; only forwards */
export const ClockAdvance = /* @__PURE__ */ z.strictObject({
  to: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  days: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(36600))),
  minutes: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(525600))),
  next: /* @__PURE__ */ maybe(/* @__PURE__ */ z.boolean()),
});

/** 到期的一件事 · One thing that fell due */
export const FiredTimer = /* @__PURE__ */ open({
  timer: /* @__PURE__ */ z.string(),
  subjectId: /* @__PURE__ */ z.string(),
  at: /* @__PURE__ */ dateTime(),
});

/** 前进途中到期的事 · What fell due on the way */
export const ClockAdvanced = /* @__PURE__ */ open({
  now: /* @__PURE__ */ dateTime(),
  fired: /* @__PURE__ */ z.array(FiredTimer),
});

/** 可以扮演的虚构人物 · An invented person to act as */
export const PersonaView = /* @__PURE__ */ open({
  key: /* @__PURE__ */ z.string(),
  principalId: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  roles: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
  courtId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  phone: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  idNumber: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  lawyerLicence: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  zh: /* @__PURE__ */ z.string(),
  en: /* @__PURE__ */ z.string(),
});

/** 全部人物 · All personas */
export const PersonaList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(PersonaView),
});

/** 该人物的会话令牌 · A session token of that persona */
export const PersonaToken = /* @__PURE__ */ open({
  key: /* @__PURE__ */ z.string(),
  principalId: /* @__PURE__ */ z.string(),
  token: /* @__PURE__ */ z.string(),
});

/** 一条故障规则 · A fault, as data */
export const FaultRequest = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ z.enum(['status', 'latency', 'reset', 'lostResponse', 'cutBody', 'garbage', 'html', 'webhookDuplicate', 'webhookLate', 'webhookReorder', 'webhookForged']),
  on: /* @__PURE__ */ z.string(),
  times: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1))),
  after: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0))),
  probability: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.number(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(1))),
  status: /* @__PURE__ */ maybe(/* @__PURE__ */ z.literal([429, 500, 502, 503, 504])),
  retryAfterSeconds: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0))),
  latencyMs: /* @__PURE__ */ maybe(/* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(0), /* @__PURE__ */ z.lte(60000))),
});

/** 故障规则及其已发生次数 · A fault rule and how often it struck */
export const FaultView = /* @__PURE__ */ open({
  id: /* @__PURE__ */ z.string(),
  kind: /* @__PURE__ */ z.string(),
  on: /* @__PURE__ */ z.string(),
  struck: /* @__PURE__ */ z.int(),
});

/** 全部故障规则 · All fault rules */
export const FaultList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(FaultView),
});

/** 已清除 · Cleared */
export const Cleared = /* @__PURE__ */ open({
  cleared: /* @__PURE__ */ z.boolean(),
});

/** 法院会发出的一条短信（并未发出） · An SMS the court would have sent */
export const SmsView = /* @__PURE__ */ open({
  to: /* @__PURE__ */ z.string(),
  text: /* @__PURE__ */ z.string(),
  at: /* @__PURE__ */ dateTime(),
  caseId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 全部短信 · All SMS */
export const SmsList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(SmsView),
});

/** 付款人在银行或支付应用里的动作 · What the payer does at the bank or in a payment app */
export const PayerAct = /* @__PURE__ */ z.strictObject({
  fiscalCode: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  paymentId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  amountFen: /* @__PURE__ */ checked(/* @__PURE__ */ z.int(), /* @__PURE__ */ z.gte(1)),
  outcome: /* @__PURE__ */ z.enum(['succeeded', 'failed']),
});

/** 支付机构已回报法院 · The acquirer has told the court */
export const PayerActed = /* @__PURE__ */ open({
  reported: /* @__PURE__ */ z.boolean(),
});

/** 新建世界，或从另一个世界分叉 · A new world, or a fork of another */
export const WorldRequest = /* @__PURE__ */ z.strictObject({
  name: /* @__PURE__ */ checked(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.regex(/^[a-z0-9][a-z0-9-]{0,40}$/u)),
  from: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 一个互不影响的世界 · One isolated world */
export const WorldView = /* @__PURE__ */ open({
  name: /* @__PURE__ */ z.string(),
  now: /* @__PURE__ */ dateTime(),
  digest: /* @__PURE__ */ z.string(),
});

/** 全部世界 · All worlds */
export const WorldList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
});

/** 一次调用的记录，不含内容 · One call, without its content */
export const ExchangeView = /* @__PURE__ */ open({
  method: /* @__PURE__ */ z.string(),
  path: /* @__PURE__ */ z.string(),
  operationId: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
  status: /* @__PURE__ */ z.int(),
  requestId: /* @__PURE__ */ z.string(),
  replayed: /* @__PURE__ */ z.boolean(),
  fault: /* @__PURE__ */ maybe(/* @__PURE__ */ z.string()),
});

/** 最近的调用 · Recent calls */
export const ExchangeList = /* @__PURE__ */ open({
  data: /* @__PURE__ */ z.array(ExchangeView),
});

/** 已覆盖与未覆盖 · Seen and missing */
export const CoverageTally = /* @__PURE__ */ open({
  seen: /* @__PURE__ */ z.int(),
  all: /* @__PURE__ */ z.int(),
  missing: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
});

/** 对契约的覆盖 · Coverage of the contract */
export const CoverageView = /* @__PURE__ */ open({
  operations: CoverageTally,
  transitions: CoverageTally,
  events: CoverageTally,
});
