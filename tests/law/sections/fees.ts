// The section `fees`: what a kind of case costs, or why no amount is given.
import { explainFee } from '@yunting/sdk/rules';
import type { FeeDirection, FeeInput } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { citesTheLaw, explainsItself } from '../explains-itself.ts';
import { feeQuestion } from '../fee-question.ts';

/** The case says `null`: the law leaves the figure to the province, or does not allow what is asked for. */
function refused(item: CaseReader, question: FeeInput): void {
  const result = explainFee(question);
  item.expect('expectedYuan', result.ok ? result.amountFen : null);
  if (result.ok) return;
  citesTheLaw(result.legalBasis);
  same('the reason in both languages', true, result.zh !== '' && result.en !== '');
  const byProvince = result.code === 'figureMissing';
  same('a range is given', item.has('expectedYuanMin') && item.has('expectedYuanMax'), byProvince);
  item.expectFen('expectedYuanMin', result.range?.minFen);
  item.expectFen('expectedYuanMax', result.range?.maxFen);
}

/** Which way the money goes, by the last word of the kind; nothing moves where nothing is due. */
function directionOf(kind: string, amountFen: number): FeeDirection {
  if (amountFen === 0) return 'none';
  if (kind.includes('.supplement')) return 'supplement';
  return kind.includes('.refund') ? 'refund' : 'payable';
}

function check(item: CaseReader): void {
  const question = feeQuestion(item);
  if (item.value('expectedYuan') === null) return refused(item, question);
  const result = explainFee(question);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  explainsItself(result);
  item.wholeFen('expectedYuan');
  item.expectFen('expectedYuan', result.amountFen);
  item.expect('exact', result.exact);
  item.expect('interpretive', result.interpretive);
  same('the direction', directionOf(item.words('kind'), result.amountFen), result.direction);
  if (!item.has('expectedWholeYuan')) return;
  const whole = explainFee({ ...question, rounding: 'yuan' });
  item.expect('expectedWholeYuan', whole.ok ? whole.amountFen / 100 : null);
}

/** Court fees (诉讼费用). */
export const fees = sectionOf(['kind', 'amountYuan', 'params'], check);
