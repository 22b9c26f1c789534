// Who or what is taken at a proposed time. Panel and courtroom block; for agents and parties there is only a practice of
// which hearing goes first, stated as such: a person decides.
import type { Schemas } from '@yunting/sdk/types';
import { officialCalendar } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { HearingRecord } from './records.ts';
import { dateOf, overlap } from './times.ts';

type Conflict = Schemas['HearingConflict'];

export interface Proposal {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly courtroomId?: string | undefined;
  readonly panelIds: readonly string[];
  readonly exceptHearingId?: string | undefined;
}

const live = ['scheduled', 'notified', 'inProgress'] as const;

const practice = {
  zh: '惯例：临近审限的案件优先，其次先排定的优先；由法官商定',
  en: 'practice: the case nearer its trial limit goes first, then the hearing fixed earlier; the judges settle it',
};

/** Everything that stands against a proposed time, what blocks first. */
export function findConflicts(ctx: Context, theCase: Records['case'], proposal: Proposal): Conflict[] {
  const others = live
    .flatMap((state) => ctx.all('hearing', { state }))
    .filter(
      (one) =>
        one.courtId === theCase.courtId && one.id !== proposal.exceptHearingId && overlap(one, proposal),
    );
  const mine = peopleOf(ctx, theCase.id);
  const found = others.flatMap((other) => [
    ...panelConflicts(other, proposal),
    ...(proposal.courtroomId === other.venue.courtroomId
      ? [blocked('courtroom', other, other.venue.name)]
      : []),
    ...peopleConflicts(ctx, theCase, other, mine),
  ]);
  return [
    ...found.filter((one) => one.blocking),
    ...found.filter((one) => !one.blocking),
    ...restDay(proposal),
  ];
}

function panelConflicts(other: HearingRecord, proposal: Proposal): Conflict[] {
  return other.panel
    .filter(({ principalId }) => principalId !== undefined && proposal.panelIds.includes(principalId))
    .map(({ name }) => blocked('panel', other, name));
}

function blocked(kind: 'panel' | 'courtroom', other: HearingRecord, who: string): Conflict {
  const reason = { zh: `${who}在这个时间已有别的庭`, en: `${who} is taken at that time` };
  return { ...span(other), kind, blocking: true, who, priority: 'otherCase', reason };
}

/** Agents and parties of a case by account or licence, with the name to show. */
function peopleOf(ctx: Context, caseId: string): Map<string, { kind: 'agent' | 'party'; name: string }> {
  const people = new Map<string, { kind: 'agent' | 'party'; name: string }>();
  for (const party of ctx.all('party', { caseId })) {
    for (const principalId of party.principalIds)
      people.set(principalId, { kind: 'party', name: party.name });
  }
  for (const agent of ctx.all('representation', { caseId })) {
    const key = agent.principalId ?? agent.lawyerLicence;
    if (agent.state === 'active' && key !== undefined)
      people.set(key, { kind: 'agent', name: agent.agentName });
  }
  return people;
}

function peopleConflicts(
  ctx: Context,
  theCase: Records['case'],
  other: HearingRecord,
  mine: ReturnType<typeof peopleOf>,
): Conflict[] {
  if (other.caseId === theCase.id) return [];
  const theirs = peopleOf(ctx, other.caseId);
  const theirCase = ctx.find('case', other.caseId);
  const [ours, others] = [theCase.trialLimit.dueOn, theirCase?.trialLimit.dueOn ?? '9999-12-31'];
  const priority = ours < others ? 'thisCase' : 'otherCase';
  return [...mine]
    .filter(([key]) => theirs.has(key))
    .map(([, { kind, name }]) => ({
      ...span(other),
      kind,
      blocking: false,
      who: name,
      priority,
      reason: { ...practice },
    }));
}

function span(other: HearingRecord): Pick<Conflict, 'hearingId' | 'caseId' | 'startsAt' | 'endsAt'> {
  return { hearingId: other.id, caseId: other.caseId, startsAt: other.startsAt, endsAt: other.endsAt };
}

function restDay(proposal: Proposal): Conflict[] {
  const day = officialCalendar.dayStatus(dateOf(proposal.startsAt));
  if (!day.rest) return [];
  const reason = { zh: `这一天是${day.zh}`, en: `that day is a rest day (${day.en})` };
  return [
    {
      kind: 'restDay',
      blocking: false,
      startsAt: proposal.startsAt,
      endsAt: proposal.endsAt,
      priority: 'undetermined',
      reason,
    },
  ];
}
