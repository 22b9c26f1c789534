// A hearing as the court sees it: each party's notice, who attended, and what the rules would propose about absence.
import type { Schemas } from '@yunting/sdk/types';
import { attendanceTreatment, cite } from '@yunting/sdk/rules';
import type { AttendanceFacts } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { AttendanceFact, HearingRecord } from './records.ts';
import { noticeOf } from './notices.ts';
import { partyRef } from './parties.ts';
import { latestNotice } from './times.ts';
import { common } from './views.ts';

/** The whole record, with what is read from notices and services. */
export function viewForDesk(ctx: Context, hearing: HearingRecord): Schemas['DeskHearing'] {
  const parties = ctx.all('party', { caseId: hearing.caseId });
  const ordinary = ctx.get('case', hearing.caseId).procedure === 'ordinary';
  return {
    ...common(ctx, hearing),
    courtId: hearing.courtId,
    modeReasons: [...hearing.modeReasons],
    notices: parties.map((party) => ({
      party: partyRef(party),
      notice: noticeOf(ctx, hearing, party.id),
      attendBy: hearing.attendBy[party.id] ?? 'onSite',
    })),
    attendance: hearing.attendance.flatMap((fact) => {
      const party = parties.find((one) => one.id === fact.partyId);
      return party ? [finding(ctx, hearing, party, fact)] : [];
    }),
    conflicts: [...hearing.conflicts],
    ...(ordinary ? { latestNotice: latestNotice(hearing.startsAt) } : {}),
    ...(hearing.closedGround === undefined ? {} : { closedGround: hearing.closedGround }),
    ...(hearing.judgmentId === undefined ? {} : { judgmentId: hearing.judgmentId }),
    ...(hearing.note === undefined ? {} : { note: hearing.note }),
  };
}

const ruledCauses: readonly AttendanceFacts['cause'][] = [
  'networkFailure',
  'deviceFailure',
  'powerCut',
  'forceMajeure',
  'none',
];

/** The facts, and what 人民法院在线诉讼规则第25条 would make of them online. In a courtroom the judge finds it (146、147). */
function finding(
  ctx: Context,
  hearing: HearingRecord,
  party: Records['party'],
  fact: AttendanceFact,
): Schemas['AttendanceFinding'] {
  const facts = {
    party: partyRef(party),
    status: fact.status,
    noticeEffective: noticeOf(ctx, hearing, party.id).state === 'effective',
    ...(fact.by === undefined ? {} : { by: fact.by }),
    ...(fact.cause === undefined ? {} : { cause: fact.cause }),
  };
  if (fact.status === 'attended') return { ...facts, proposal: 'present' };
  const cause = ruledCauses.find((one) => one === fact.cause);
  if (hearing.attendBy[party.id] === 'online' && cause) {
    const treated = attendanceTreatment({
      absent: fact.status === 'absent',
      leftWithoutPermission: fact.status === 'leftMidway',
      warned: fact.warned ?? false,
      cause,
    });
    const { zh, en, legalBasis } = treated;
    return { ...facts, proposal: treated.treatedAs, reason: { zh, en, legalBasis } };
  }
  const reason = {
    zh: '是否有正当理由，由法官认定',
    en: 'whether there was good reason is for the judge to find',
    legalBasis: [cite(party.side === 'plaintiff' ? 'CPL 146' : 'CPL 147')],
  };
  return { ...facts, proposal: 'undetermined', reason };
}
