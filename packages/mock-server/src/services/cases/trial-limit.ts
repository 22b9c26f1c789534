// How long a case may take: counted from the day after filing, whatever procedure it changes to (TIME 8, INT 258).
import { period } from '@yunting/sdk/rules';
import type { TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { Deadline, Procedure } from './records.ts';

const names = {
  ordinary: 'trialLimit.ordinary',
  summary: 'trialLimit.summary',
  smallClaims: 'trialLimit.smallClaims',
} as const;

/** The trial limit of a procedure (CPL 152, 164, 168). */
export function trialLimit(procedure: Procedure, acceptedOn: string): Deadline {
  return deadline('trialLimit', period(names[procedure], { startOn: acceptedOn }), {
    zh: '届满前须审结，或依法报批延长、转换程序',
    en: 'The case has to be decided by then, or an extension or change of procedure approved',
  });
}

/** The limit is reached: the judge is told. Nothing happens to the case by itself. */
export function trialLimitDue(ctx: TimerContext): void {
  const record = ctx.subject<'case'>();
  if (record.state !== 'accepted' && record.state !== 'inProgress') return;
  ctx.emit('trial.limitDue', record);
  ctx.task({
    kind: 'trial.limit',
    role: 'judge',
    subject: record,
    zh: `${record.caseNumber}审限届满：审结、报批延长，或转换程序`,
    en: 'Trial limit reached: decide, apply for an extension, or change the procedure',
    dueOn: ctx.today,
    legalBasis: basisZh('CPL 152', 'CPL 164', 'CPL 168'),
  });
}
