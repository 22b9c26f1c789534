// 民间借贷, filed online by 王桂芳 against 李建国 and accepted: the case stands, its fee is still to be paid.
import type { Schemas } from '@yunting/sdk';
import { loan } from '../../../examples/demo/content.ts';
import type { Stage } from '../stage.ts';
import { fileOnline, scan } from './file-online.ts';

/** A case that has just been accepted, and its two parties as the desk sees them. */
export interface OpenCase {
  readonly caseId: string;
  readonly filingId: string;
  readonly plaintiff: Schemas['DeskParty'];
  readonly defendant: Schemas['DeskParty'];
}

/** On 1 September 2026, unless time has passed. `some` is filed instead of what the loan says. */
export async function openLoan(
  stage: Stage,
  some: Partial<Schemas['FilingContent']> = {},
  procedure: 'ordinary' | 'summary' = 'ordinary',
): Promise<OpenCase> {
  const wang = stage.as('plaintiff');
  const { filingId, version } = await fileOnline(wang, { ...loan([await scan(wang, '借条')]), ...some });
  return acceptFiling(stage, { filingId, version }, procedure);
}

/** Accepted by the filing judge. */
export async function acceptFiling(
  stage: Stage,
  { filingId, version }: Pick<Schemas['Filing'], 'filingId' | 'version'>,
  procedure: 'ordinary' | 'summary' = 'ordinary',
): Promise<OpenCase> {
  const { caseId = '' } = await stage.as('filingJudge').desk.filings.accept({
    filingId,
    version,
    caseType: '民初',
    procedure,
    procedureReason: procedure === 'ordinary' ? '双方对借款事实争议较大' : '事实清楚、争议不大',
  });
  const { data } = await stage.as('clerk').desk.cases.listParties({ caseId });
  const plaintiff = data.find(({ side }) => side === 'plaintiff');
  const defendant = data.find(({ side }) => side === 'defendant');
  if (!plaintiff || !defendant) throw new Error('the case has not both sides');
  return { caseId, filingId, plaintiff, defendant };
}

/** The bill of the acceptance fee, as 王桂芳 sees it. */
export async function billOf(stage: Stage, caseId: string): Promise<Schemas['Bill']> {
  const [bill] = (await stage.as('plaintiff').fees.listBills({ caseId })).data;
  if (!bill) throw new Error('the case has no bill');
  return bill;
}

/** The newest bill of the case that 王桂芳 sees. */
export async function lastBillOf(stage: Stage, caseId: string): Promise<Schemas['Bill']> {
  const bill = (await stage.as('plaintiff').fees.listBills({ caseId })).data.at(-1);
  if (!bill) throw new Error('the case has no bill');
  return bill;
}

/** Paid at a bank with the code of the bill: the case is in progress. */
export async function payFee(stage: Stage, caseId: string): Promise<void> {
  const { fiscalCode, amount } = await billOf(stage, caseId);
  stage.payAtBank(fiscalCode, amount.amountFen);
}
