// One-time codes by SMS: sent without saying whether the number is known, good once, five tries, five minutes.
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import type { SessionCodeRecord } from './records.ts';

const lifetimeMs = 5 * 60_000;
const resendMs = 60_000;
const tries = 5;
/** Unused codes to one phone within ten minutes; more looks like someone bothering its owner. */
const burst = 5;
const burstMs = 10 * 60_000;

export const requestCode: Handler<'identity.requestCode'> = (ctx) => {
  const { phone, purpose = 'signIn' } = ctx.input;
  const unused = ctx.all('sessionCode', { phone }).filter((one) => !one.used && one.purpose === purpose);
  const last = unused.at(-1);
  const tooSoon = last && last.triesLeft > 0 ? last.sentAtWall + resendMs - ctx.wallMs : 0;
  const recent = unused.filter((one) => one.sentAtWall > ctx.wallMs - burstMs);
  if (tooSoon > 0 || recent.length >= burst) {
    const waitMs = Math.max(
      tooSoon,
      recent.length >= burst ? recent[0]!.sentAtWall + burstMs - ctx.wallMs : 0,
    );
    ctx.refuse('rate_limited', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }
  const code = ctx.code(6);
  const record = ctx.insert('sessionCode', {
    phone,
    purpose,
    digest: ctx.digest(`${phone}\n${code}`),
    triesLeft: tries,
    sentAtWall: ctx.wallMs,
    expiresAtWall: ctx.wallMs + lifetimeMs,
    used: false,
  });
  const use = purpose === 'signIn' ? '登录' : '更换手机号';
  ctx.sms(
    phone,
    `【云庭·演示】验证码 ${code}，五分钟内有效，仅用于${use}。法院不会打电话或在聊天里索要验证码。`,
  );
  return {
    codeId: record.id,
    expiresAt: new Date(record.expiresAtWall).toISOString(),
    resendAfterSeconds: resendMs / 1000,
    triesLeft: tries,
  };
};

/** Takes a code that fits, or refuses; a wrong try counts although it is refused. */
export function takeCode(
  ctx: Context,
  given: { codeId: string; code: string },
  purpose: SessionCodeRecord['purpose'],
): SessionCodeRecord {
  const record = ctx.find('sessionCode', given.codeId);
  if (!record || record.used || record.purpose !== purpose || record.expiresAtWall <= ctx.wallMs) {
    ctx.refuse('code_invalid');
  }
  if (record.triesLeft === 0) ctx.refuse('code_locked');
  if (record.digest !== ctx.digest(`${record.phone}\n${given.code}`)) {
    const triesLeft = record.triesLeft - 1;
    ctx.update('sessionCode', record, { triesLeft });
    return ctx.refuse(triesLeft === 0 ? 'code_locked' : 'code_invalid', { keep: true, extra: { triesLeft } });
  }
  return ctx.update('sessionCode', record, { used: true });
}
