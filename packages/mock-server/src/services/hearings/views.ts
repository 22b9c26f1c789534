// A hearing as parties and the room see it. Nothing of another party's notice, nothing of the court's own notes.
import type { Schemas } from '@yunting/sdk/types';
import { cite } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { HearingRecord } from './records.ts';
import { noticeOf, notNotified } from './notices.ts';
import { opensAt } from './times.ts';

type Hearing = Schemas['Hearing'];

/** Fields that both views share. */
export function common(ctx: Context, hearing: HearingRecord) {
  const { supersedesId, supersededById, continuesId, reason, notifiedAt, startedAt, endedAt } = hearing;
  return {
    hearingId: hearing.id,
    caseId: hearing.caseId,
    caseNumber: ctx.get('case', hearing.caseId).caseNumber,
    kind: hearing.kind,
    mode: hearing.mode,
    state: hearing.state,
    startsAt: hearing.startsAt,
    endsAt: hearing.endsAt,
    venue: hearing.venue,
    panel: [...hearing.panel],
    openToPublic: hearing.closedGround === undefined,
    reminders: [...hearing.reminders],
    createdAt: hearing.createdAt,
    version: hearing.version,
    ...(supersedesId === undefined ? {} : { supersedesHearingId: supersedesId }),
    ...(supersededById === undefined ? {} : { supersededByHearingId: supersededById }),
    ...(continuesId === undefined ? {} : { continuesHearingId: continuesId }),
    ...(reason === undefined ? {} : { reason }),
    ...(notifiedAt === undefined ? {} : { notifiedAt }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}

/** Whether parties know of it at all. */
export const isKnown = (hearing: HearingRecord): boolean => hearing.notifiedAt !== undefined;

/** For who is, or stands for, these parties; for none, such as the room agent, only what all may know. */
export function viewForParty(ctx: Context, hearing: HearingRecord, partyIds: readonly string[]): Hearing {
  // Who sits is public, by which account is not.
  const panel = hearing.panel.map(({ name, part }) => ({ name, part }));
  const { caseNumber, ...shared } = common(ctx, hearing);
  const allNotified = notNotified(ctx, hearing).length === 0;
  const [first] = partyIds;
  // A group chat may belong to a closed case: whoever writes into it never has the whole number.
  if (first === undefined) return { ...shared, panel, allNotified, ...joinWindow(hearing) };
  const general = { ...shared, caseNumber, panel, allNotified };
  const attendBy = partyIds.some((partyId) => hearing.attendBy[partyId] === 'online') ? 'online' : 'onSite';
  const notices = partyIds.map((partyId) => noticeOf(ctx, hearing, partyId));
  const behind =
    notices.find((one) => one.state === 'none') ??
    notices.find((one) => one.state === 'pending') ??
    notices[0];
  const absence = absenceOf(ctx, hearing, first);
  return {
    ...general,
    attendBy,
    ...(behind ? { myNotice: behind } : {}),
    ...(attendBy === 'online' ? joinWindow(hearing) : {}),
    ...(absence ? { absence } : {}),
  };
}

function joinWindow(hearing: HearingRecord): { join?: Schemas['HearingJoinWindow'] } {
  const joinable =
    hearing.mode !== 'offline' && (hearing.state === 'notified' || hearing.state === 'inProgress');
  return joinable ? { join: { opensAt: opensAt(hearing) } } : {};
}

/** What staying away may lead to: told truthfully, and only for a trial. */
function absenceOf(ctx: Context, hearing: HearingRecord, partyId: string): Schemas['Reason'] | undefined {
  if (hearing.kind !== 'trial') return undefined;
  const agent = {
    zh: '；委托了代理人的，一般可由代理人到庭，离婚案件本人仍应到庭',
    en: '; a party with an agent may usually be represented, but not in divorce',
  };
  const side = ctx.find('party', partyId)?.side;
  if (side === 'plaintiff') {
    return {
      zh: `无正当理由不到庭，可能按撤诉处理${agent.zh}`,
      en: `absence without good reason may count as withdrawal${agent.en}`,
      legalBasis: [cite('CPL 146')],
    };
  }
  if (side !== 'defendant') return undefined;
  return {
    zh: `无正当理由不到庭，可能缺席判决${agent.zh}`,
    en: `absence without good reason may lead to judgment by default${agent.en}`,
    legalBasis: [cite('CPL 147')],
  };
}
