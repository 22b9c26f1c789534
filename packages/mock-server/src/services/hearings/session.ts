// Opening and ending the session. Who attended is a fact that is written down; what follows from it a judge finds.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { viewForDesk } from './desk-view.ts';
import { caseInTrial, release } from './ending.ts';
import { partyIn } from './parties.ts';
import type { HearingRecord } from './records.ts';
import { opensAt } from './times.ts';

/** Every party of the case has to be accounted for, once. */
function checkAttendance(ctx: OperationContext<'desk.hearings.end'>, hearing: HearingRecord): void {
  const named = ctx.input.attendance.map(
    (one, at) => partyIn(ctx, hearing.caseId, one.partyId, `/attendance/${at}/partyId`).id,
  );
  const violations: Schemas['Violation'][] = [];
  if (new Set(named).size !== named.length) {
    violations.push({
      pointer: '/attendance',
      code: 'twice',
      zh: '同一当事人写了两次',
      en: 'a party is named twice',
    });
  }
  for (const party of ctx.all('party', { caseId: hearing.caseId })) {
    if (named.includes(party.id)) continue;
    violations.push({
      pointer: '/attendance',
      code: 'missing',
      zh: `没有写明${party.name}是否到庭`,
      en: `attendance of ${party.name} is missing`,
    });
  }
  if (violations.length > 0) ctx.refuse('invalid_request', { violations });
}

export const session: CourtService['operations'] = {
  'desk.hearings.start': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    ctx.checkVersion(hearing, ctx.input.version);
    caseInTrial(ctx, hearing.caseId);
    if (toMs(ctx.now) < toMs(opensAt(hearing)))
      ctx.refuse('hearing_too_early', { extra: { opensAt: opensAt(hearing) } });
    const open = ctx.all('postponement', { hearingId: hearing.id }).some((one) => one.state === 'requested');
    if (open) ctx.refuse('postponement_undecided');
    const started = ctx.move('hearing', hearing, 'inProgress', { startedAt: ctx.now });
    ctx.cancelTimer('hearing.reminder', started);
    ctx.cancelTimer('hearing.notNotifiedDue', started);
    return viewForDesk(ctx, started);
  },

  'desk.hearings.end': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    const { version, outcome, attendance, reason } = ctx.input;
    ctx.checkVersion(hearing, version);
    checkAttendance(ctx, hearing);
    const ended = ctx.move('hearing', hearing, outcome, {
      endedAt: ctx.now,
      attendance,
      ...(reason === undefined ? {} : { reason }),
    });
    release(ctx, ended);
    if (attendance.some((one) => one.status !== 'attended')) {
      ctx.task({
        kind: 'hearing.absence',
        role: 'judge',
        subject: ended,
        zh: '有当事人未到庭或中途退庭：请认定有无正当理由',
        en: 'A party was absent or left: find whether there was good reason',
        legalBasis: basisZh('CPL 146', 'CPL 147'),
      });
    }
    return viewForDesk(ctx, ended);
  },
};
