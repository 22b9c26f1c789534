// Which periods a service starts. Their length and counting come from the rules alone.
import { period } from '@yunting/sdk/rules';
import type { PeriodName } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import type { Deadline } from '../../court/deadline.ts';
import type { ServiceRecord } from './records.ts';

interface Clock {
  readonly kind: string;
  readonly period: PeriodName;
  readonly zh: string;
  readonly en: string;
}

const answer: Clock = {
  kind: 'answer',
  period: 'answer',
  zh: '不按期答辩不影响案件审理',
  en: 'The case goes on without an answer',
};
const appeal: Clock = {
  kind: 'appeal',
  period: 'appeal.judgment',
  zh: '期满不上诉，对您不能再上诉',
  en: 'After that you can no longer appeal',
};
const feePrepay: Clock = {
  kind: 'fee.prepay',
  period: 'fee.prepay',
  zh: '逾期不交又未获缓减免的，由法官裁定是否按撤诉处理',
  en: 'If it stays unpaid without relief, a judge rules on deemed withdrawal',
};
const reconsideration: Clock = {
  kind: 'reconsideration',
  period: 'preservation.reconsideration',
  zh: '期满不能再申请复议；复议期间不停止执行',
  en: 'No reconsideration after that; enforcement is not stayed',
};

/** Rulings that may be appealed: non-acceptance, jurisdiction, dismissal (CPL 157). Others may not. */
const appealable = /不予受理|管辖|驳回起诉/;

function clocksFor(ctx: Context, service: ServiceRecord): Clock[] {
  const party = ctx.get('party', service.partyId);
  const { procedure } = ctx.get('case', service.caseId);
  switch (service.documentKind) {
    case 'complaintCopy':
      return party.side === 'defendant' ? [answer] : [];
    case 'feeNotice':
      return [feePrepay];
    case 'judgment':
      // Small claims end with one instance (CPL 165).
      return procedure === 'smallClaims' ? [] : [appeal];
    case 'ruling':
      if (/保全/.test(service.documentTitle)) return [reconsideration];
      if (procedure === 'smallClaims' || !appealable.test(service.documentTitle)) return [];
      return [{ ...appeal, period: 'appeal.ruling' }];
    default:
      return [];
  }
}

/** The periods that start when this document is served on `effectiveOn` by this channel. */
export function startedClocks(
  ctx: Context,
  service: ServiceRecord,
  effectiveOn: string,
  byAnnouncement = false,
): Deadline[] {
  const foreign = ctx.get('party', service.partyId).abroad ?? false;
  return clocksFor(ctx, service).map((clock) => {
    const name = clock.kind === 'answer' && byAnnouncement ? 'service.announcement.answer' : clock.period;
    return deadline(clock.kind, period(name, { startOn: effectiveOn, foreign }), {
      zh: clock.zh,
      en: clock.en,
    });
  });
}
