// 民间借贷 in trial, as the hearing of it begins: filed and accepted, fee paid, both sides linked and reachable, both
// willing to be heard online.
import { loan, paper } from '../../../examples/demo/content.ts';
import type { Stage } from '../stage.ts';

/** A case that can be listed, and its two parties. */
export interface CaseInTrial {
  readonly caseId: string;
  readonly plaintiffId: string;
  readonly defendantId: string;
}

/**
 * 王桂芳 v 李建国, ordinary procedure; 周明 is her lawyer. On 1 September 2026, all of it. Filed by the lawyer, she herself has
 * not linked the case.
 */
export async function loanInTrial(
  stage: Stage,
  filedBy: 'plaintiff' | 'lawyer' = 'plaintiff',
): Promise<CaseInTrial> {
  const plaintiff = stage.as(filedBy);
  const scan = await plaintiff.files.uploadOnce({
    file: { name: '借条.pdf', mediaType: 'application/pdf', content: paper },
  });
  const content = loan([scan.fileId]);
  const parties =
    content.parties?.map((one) =>
      one.key === 'p1' && filedBy === 'plaintiff' ? { ...one, selfParty: true } : one,
    ) ?? [];
  const draft = await plaintiff.filings.create({ content: { ...content, parties } });
  const submitted = await plaintiff.filings.submit({
    filingId: draft.filingId,
    version: draft.version,
    truthful: true,
  });
  const { caseId = '' } = await stage.as('filingJudge').desk.filings.accept({
    filingId: submitted.filingId,
    version: submitted.version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '双方对借款事实争议较大，适用普通程序',
  });

  for (const bill of (await plaintiff.fees.listBills({ caseId })).data) {
    await plaintiff.fees.pay({ billId: bill.billId, channel: 'fiscalCode' });
    stage.payAtBank(bill.fiscalCode, bill.amount.amountFen);
  }
  const { data } = await stage.as('clerk').desk.cases.listParties({ caseId });
  const claimant = data.find((one) => one.role === 'plaintiff');
  const opponent = data.find((one) => one.role === 'defendant');
  if (!claimant || !opponent) throw new Error('the case has not both sides');
  if (filedBy === 'plaintiff') await stage.as('lawyer').cases.link({ caseCode: claimant.caseCode });
  await stage.as('defendant').cases.link({ caseCode: opponent.caseCode });
  await stage.as('defendant').eservice.confirmAddress({
    caseId,
    channel: 'platformAccount',
    scope: 'all',
    effectsNoticeVersion: '2026-01',
  });
  await stage
    .as('defendant')
    .identity.giveConsent({ caseId, stage: 'hearing', noticeVersion: await hearingNotice(stage) });
  return { caseId, plaintiffId: claimant.partyId, defendantId: opponent.partyId };
}

/** The version of the text that a person is shown before agreeing to an online hearing. */
async function hearingNotice(stage: Stage): Promise<string> {
  const { data } = await stage.anyone.identity.listNoticeTexts({});
  return data.find((one) => one.stage === 'hearing')?.version ?? '';
}
