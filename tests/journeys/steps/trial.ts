// A trial at some time, as far as a journey needs it: listed, noticed, or over.
import type { Schemas } from '@yunting/sdk';
import type { Stage } from '../stage.ts';
import type { CaseInTrial } from './loan-in-trial.ts';

export const courtroom = {
  courtroomId: 'internet-03',
  name: '第三互联网法庭（演示·虚构）',
  address: '淄博市临淄区虚构大道1号',
};
export const soleJudge = { principalId: 'prs_personajudge', name: '孙法官', part: 'soleJudge' } as const;

/** Listed by the clerk: the parties do not know of it yet. */
export function listTrial(
  stage: Stage,
  { caseId }: CaseInTrial,
  startsAt: string,
  some: Partial<Schemas['HearingSchedule']> = {},
): Promise<Schemas['DeskHearing']> {
  return stage.as('clerk').desk.hearings.schedule({
    caseId,
    kind: 'trial',
    startsAt,
    durationMinutes: 90,
    venue: courtroom,
    panel: [soleJudge],
    ...some,
  });
}

/** Listed, and the parties told. */
export async function noticeTrial(
  stage: Stage,
  theCase: CaseInTrial,
  startsAt: string,
  some: Partial<Schemas['HearingSchedule']> = {},
): Promise<Schemas['DeskHearing']> {
  const { hearingId, version } = await listTrial(stage, theCase, startsAt, some);
  return stage.as('clerk').desk.hearings.notify({ hearingId, version });
}

/** Noticed, begun at its time, and over with everybody there. */
export async function holdTrial(
  stage: Stage,
  theCase: CaseInTrial,
  startsAt: string,
  some: Partial<Schemas['HearingSchedule']> = {},
): Promise<Schemas['DeskHearing']> {
  const { hearingId } = await noticeTrial(stage, theCase, startsAt, some);
  await stage.advanceTo(startsAt);
  const judge = stage.as('judge');
  const { version } = await judge.desk.hearings.get({ hearingId });
  const begun = await judge.desk.hearings.start({ hearingId, version });
  return judge.desk.hearings.end({
    hearingId,
    version: begun.version,
    outcome: 'heard',
    attendance: [
      { partyId: theCase.plaintiffId, status: 'attended', by: 'agent' },
      { partyId: theCase.defendantId, status: 'attended', by: 'self' },
    ],
  });
}

/** What was said, as the record has it. */
export const wordsOf = (theCase: CaseInTrial, repaid = '已经还过两万元。'): Schemas['RecordEntry'][] => [
  { speaker: '审判员', text: '现在开庭。核对当事人身份。' },
  { speaker: '原告', partyId: theCase.plaintiffId, text: '请求判令被告归还本息86420.50元。' },
  { speaker: '被告', partyId: theCase.defendantId, text: repaid },
];
