// Claims, facts, evidence, papers and the relief asked for.
import type { Context } from '../../court/context.ts';
import { causeNamed } from './causes.ts';
import { paperRules } from './field-rule-data.ts';
import type { RuledPaper } from './field-rule-data.ts';
import { blank } from './findings.ts';
import type { Findings } from './findings.ts';
import type { FilingContent } from './record.ts';

/** What is asked for, and why. */
export function checkClaims(found: Findings, content: FilingContent): void {
  const claims = content.claims ?? [];
  const cause = causeNamed(content.causeOfAction);
  if (!claims.some(({ text }) => !blank(text))) found.lacks('claim');
  if (blank(content.facts)) found.lacks('facts');
  if (blank(content.causeOfAction)) found.may('cause');
  if (content.mediation === undefined) found.may('mediation');
  const amounts = claims.flatMap(({ amount }) => (amount ? [amount.amountFen] : []));
  const total = content.claimAmount?.amountFen;
  if (cause?.amountNeeded && total === undefined) found.lacks('claim_amount');
  if (total !== undefined && amounts.length > 0 && amounts.reduce((sum, one) => sum + one, 0) !== total) {
    found.errs(
      '/content/claimAmount',
      'claim_amount_differs',
      '请求总额与各项金额之和不一致',
      'The total differs from the sum of the claims',
    );
  }
  if (total === 0)
    found.errs('/content/claimAmount', 'claim_amount_zero', '请求的金额为零', 'The amount claimed is zero');
}

/** Evidence and witnesses. */
export function checkEvidence(found: Findings, content: FilingContent): void {
  const evidence = content.evidence ?? [];
  if (evidence.length === 0) found.lacks('evidence');
  for (const [index, one] of evidence.entries()) {
    if (blank(one.source) || blank(one.proves))
      found.may('evidence_source', `/content/evidence/${index}/source`);
  }
  for (const [index, one] of (content.witnesses ?? []).entries()) {
    if (blank(one.address)) found.lacks('witness_address', `/content/witnesses/${index}/address`);
  }
}

/** Papers. `verifiedSelf`: a verified account files for itself, which proves identity [OLR 7]. */
export function checkPapers(found: Findings, content: FilingContent, verifiedSelf: boolean): void {
  const papers = content.papers ?? [];
  const brought = new Set<string>(papers.map(({ kind }) => kind));
  const cause = causeNamed(content.causeOfAction);
  for (const [index, party] of (content.parties ?? []).entries()) {
    if (party.role !== 'plaintiff') continue;
    const has = (kind: RuledPaper) =>
      papers.some((one) => one.kind === kind && (one.partyKey ?? party.key) === party.key);
    const needed: RuledPaper[] =
      party.kind === 'naturalPerson'
        ? verifiedSelf && party.selfParty
          ? []
          : ['identityProof']
        : ['businessLicence', 'representativeCertificate'];
    for (const kind of needed) if (!has(kind)) found.lacksPaper(kind, `/content/parties/${index}`);
  }
  if ((content.representatives ?? []).length > 0) {
    if (!brought.has('powerOfAttorney')) found.lacksPaper('powerOfAttorney');
    if (!brought.has('agentIdentity')) found.mayBring('agentIdentity');
  }
  for (const kind of cause?.papers ?? []) if (!brought.has(kind) && isRuled(kind)) found.lacksPaper(kind);
  for (const kind of cause?.helpful ?? []) if (!brought.has(kind) && isRuled(kind)) found.mayBring(kind);
}

const isRuled = (kind: string): kind is RuledPaper => kind in paperRules;

/** Relief from the fee: exemption is for natural persons, and it comes with proof [FEE 44, 48]. */
export function checkRelief(found: Findings, content: FilingContent): void {
  const { relief } = content;
  if (!relief) return found.may('relief');
  if ((relief.fileIds ?? []).length === 0) found.lacks('relief_proof');
  const plaintiffs = (content.parties ?? []).filter(({ role }) => role === 'plaintiff');
  if (
    relief.kind === 'exempt' &&
    plaintiffs.length > 0 &&
    plaintiffs.every(({ kind }) => kind !== 'naturalPerson')
  ) {
    found.errs(
      '/content/relief/kind',
      'exemption_natural_persons_only',
      '免交只适用于自然人，可以申请减交或缓交',
      'Exemption is for natural persons; reduction or deferral can be asked',
      'FEE 44',
    );
  }
}

/** Every file named in the content, with its place. */
export function filesOf(content: FilingContent): { fileId: string; pointer: string }[] {
  const list = (ids: readonly string[] | undefined, at: string) =>
    (ids ?? []).map((fileId, index) => ({ fileId, pointer: `${at}/${index}` }));
  return [
    ...(content.evidence ?? []).flatMap((one, index) =>
      list(one.fileIds, `/content/evidence/${index}/fileIds`),
    ),
    ...(content.papers ?? []).flatMap((one, index) => list(one.fileIds, `/content/papers/${index}/fileIds`)),
    ...list(content.relief?.fileIds, '/content/relief/fileIds'),
  ];
}

/** Whose uploads a filing may name: the filer's own, those already in it, or at a counter those of this court's staff. */
export interface FileSources {
  readonly owners: readonly string[];
  readonly known?: readonly string[];
  readonly courtId?: string;
}

/** Files must have been handed in, and by someone who may: another person's upload does not exist here. */
export function checkFiles(ctx: Context, found: Findings, content: FilingContent, from: FileSources): void {
  const known = new Set(from.known);
  for (const { fileId, pointer } of filesOf(content)) {
    const file = ctx.find('file', fileId);
    const uploader = file && ctx.find('principal', file.ownerId);
    const mayName =
      file !== undefined &&
      file.state !== 'erased' &&
      (known.has(fileId) ||
        from.owners.includes(file.ownerId) ||
        (from.courtId !== undefined && uploader?.courtId === from.courtId));
    if (!mayName)
      found.errs(pointer, 'file_unknown', '没有这份上传的文件，或不是本人上传的', 'No such upload of yours');
  }
}
