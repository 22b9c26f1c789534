// Which side may hand in what, when it counts as late, and what is never told to the other side.
import { assessTimeliness } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { answerPeriodOf } from './answer-period.ts';
import type { Bilingual, CaseRecord, Deadline, PartyRecord, Side } from './records.ts';
import { invalid } from './refusals.ts';

type Kind = Schemas['SubmissionKind'];
type Application = Schemas['ApplicationKind'];

const sides: Readonly<Partial<Record<Kind, readonly Side[]>>> = {
  answer: ['defendant', 'thirdParty'],
  jurisdictionObjection: ['defendant'],
  counterclaim: ['defendant'],
};

const claimantOnly: readonly Application[] = ['withdrawal', 'changeClaims'];

/** Preservation is told after the measure (CPL 106); whom the court asks for evidence is not told beforehand. */
const oneSidedApplications: readonly Application[] = ['preservation', 'investigation'];

/** Acts that need special authority when an agent does them (CPL 62). */
export function needsSpecialAuthority(kind: Kind, application: Application | undefined): boolean {
  return kind === 'counterclaim' || (application !== undefined && claimantOnly.includes(application));
}

export function isOneSided(application: Application | undefined): boolean {
  return application !== undefined && oneSidedApplications.includes(application);
}

/** Refuses what this side does not hand in, and what lacks its content. */
export function checkContent(ctx: Context, party: PartyRecord, input: Schemas['SubmissionInput']): void {
  const { kind, applicationKind, text, fileIds = [] } = input;
  if (sides[kind] && !sides[kind].includes(party.side)) ctx.refuse('submission_not_for_role');
  if (applicationKind && claimantOnly.includes(applicationKind) && party.side === 'defendant') {
    const counterclaimed = ctx
      .all('submission', { caseId: party.caseId })
      .some((one) => one.byPartyId === party.id && one.kind === 'counterclaim');
    if (!counterclaimed) ctx.refuse('submission_not_for_role');
  }
  if (text === undefined && fileIds.length === 0) ctx.refuse('submission_content_missing');
  if (kind === 'application' && applicationKind === undefined) {
    invalid(ctx, '/applicationKind', 'required', '请选择申请的种类', 'State what is applied for');
  }
  if (kind !== 'application' && applicationKind !== undefined) {
    invalid(
      ctx,
      '/applicationKind',
      'not_applicable',
      '只有申请才填申请种类',
      'Only an application has a kind',
    );
  }
  if (kind === 'counterclaim' && input.claimAmount === undefined) {
    invalid(
      ctx,
      '/claimAmount',
      'required',
      '请写明反诉请求的金额（没有金额的填 0）',
      'State the amount claimed, 0 when there is none',
    );
  }
}

/** The deadline that concerns this kind of material, if one is running or over. */
export function deadlineFor(
  ctx: Context,
  record: CaseRecord,
  party: PartyRecord,
  kind: Kind,
): Deadline | undefined {
  if (kind === 'answer' || kind === 'jurisdictionObjection') return answerPeriodOf(ctx, party.id)?.deadline;
  if (kind === 'evidence') return record.evidenceDeadline;
  return undefined;
}

const lateNotes: Readonly<Partial<Record<Kind, Bilingual>>> = {
  answer: {
    zh: '超过答辩期，法院照常收件；不影响案件审理',
    en: 'After the answer period; received all the same, and the case goes on',
  },
  jurisdictionObjection: {
    zh: '超过答辩期；是否审查由法官决定',
    en: 'After the answer period; a judge decides whether to look at it',
  },
  evidence: {
    zh: '超过举证期限；法院会要求说明理由，是否采纳由法官决定',
    en: 'After the evidence period; the court asks why, and a judge decides whether to take it',
  },
};

/** Late or not, by the rule of the last day (CPL 85), and what that means. */
export function lateness(
  ctx: Context,
  kind: Kind,
  until: Deadline | undefined,
): { late: boolean; lateNote?: Bilingual } {
  if (!until || assessTimeliness({ dueOn: until.dueOn, act: 'submittedOnline', at: ctx.now }).timely)
    return { late: false };
  const words = lateNotes[kind];
  return words ? { late: true, lateNote: words } : { late: true };
}
