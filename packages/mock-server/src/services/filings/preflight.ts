// The check before submission: one answer with everything. The same check runs at submission and on the desk.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { checkClaims, checkEvidence, checkFiles, checkPapers, checkRelief, filesOf } from './check-claims.ts';
import type { FileSources } from './check-claims.ts';
import { checkParties } from './check-parties.ts';
import { Findings, blank } from './findings.ts';
import { checkJurisdiction } from './jurisdiction.ts';
import { procedureOptions } from './procedures.ts';
import type { FilingContent, FilingRecord } from './record.ts';

export type Preflight = Schemas['FilingPreflight'];

export interface CheckedBy {
  readonly files: FileSources;
  /** A verified account: identity of `selfParty` needs no paper. */
  readonly verified: boolean;
}

const filesIn = (content: FilingContent): string[] => filesOf(content).map(({ fileId }) => fileId);

/** The applicant's side: own uploads, and what the filing already holds once the court has it. */
export function byApplicant(record: FilingRecord): CheckedBy {
  const known = record.state === 'draft' ? [] : filesIn(record.content);
  return { files: { owners: record.ownerIds, known }, verified: record.channel === 'online' };
}

/** The court's side: uploads of this court's staff, and what the filing already holds. */
export function byCourt(courtId: string | undefined, record?: FilingRecord): CheckedBy {
  return {
    files: {
      owners: [],
      known: record ? filesIn(record.content) : [],
      ...(courtId === undefined ? {} : { courtId }),
    },
    verified: record?.channel === 'online',
  };
}

/** Everything missing, wrong and optional; jurisdiction; procedures with their fees. */
export function preflight(ctx: Context, content: FilingContent, by: CheckedBy): Preflight {
  const found = new Findings();
  if (blank(content.courtId)) found.lacks('court');
  else if (!courtById(content.courtId))
    found.errs('/content/courtId', 'court_unknown', '没有这个法院', 'No such court');
  if (content.language !== undefined && content.language !== 'zh-CN') {
    found.errs(
      '/content/language',
      'language_not_used',
      '本院使用国家通用语言文字',
      'This court works in Standard Chinese',
      'CPL 11',
    );
  }
  checkParties(found, content, ctx.today);
  checkClaims(found, content);
  checkEvidence(found, content);
  checkPapers(found, content, by.verified);
  checkFiles(ctx, found, content, by.files);
  checkRelief(found, content);
  if (!content.serviceAddress) found.may('service_address');
  if ((content.onlineConsents ?? []).length === 0) found.may('online_consent');
  const jurisdiction = checkJurisdiction(content);
  if (jurisdiction.result === 'notCompetent') {
    found.errs('/content/courtId', 'court_not_competent', jurisdiction.zh, jurisdiction.en, 'CPL 127');
  } else if (content.jurisdiction === undefined) found.may('venue_ground');
  const { missing, wrong, optional } = found;
  return {
    ready: missing.length === 0 && wrong.length === 0,
    asOf: ctx.now,
    missing,
    wrong,
    optional,
    jurisdiction,
    procedures: procedureOptions(ctx, content),
  };
}

/** Without these there is nothing that a court could receive [CPL 122]. */
const essentials = new Set([
  'court_missing',
  'court_unknown',
  'plaintiff_missing',
  'defendant_missing',
  'claim_missing',
]);

/** The issues without which the papers cannot even be received. */
export function essentialsOf(check: Preflight): Preflight['missing'] {
  return [...check.missing, ...check.wrong].filter(({ code }) => essentials.has(code));
}

/** Issues as violations of a refused call. */
export function violationsOf(issues: Preflight['missing']): Schemas['Violation'][] {
  return issues.map(({ pointer, code, zh, en }) => ({ pointer, code, zh, en }));
}

/** Refuses when the papers cannot be received, or are incomplete and the person does not insist [FILE 2]. */
export function refuseUnlessReceivable(ctx: Context, check: Preflight, insist: boolean): void {
  const essential = essentialsOf(check);
  if (essential.length > 0) ctx.refuse('filing_essentials_missing', { violations: violationsOf(essential) });
  if (check.ready || insist) return;
  ctx.refuse('filing_incomplete', { violations: violationsOf([...check.missing, ...check.wrong]) });
}
