// The section `feeRounding`: to the fen or to the yuan, and before or after halving.
import { explainFee, halvedPropertyFee, propertyFee } from '@yunting/sdk/rules';
import { caseOf, listOf, nameOf, recordOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';
import type { LawCase, Section } from '../section.ts';

function rounding(item: CaseReader): void {
  const amountFen = item.wholeFen('amountYuan');
  const result = explainFee({ kind: 'property', amountFen });
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  explainsItself(result);
  item.expect('exact', result.exact);
  item.expectFen('fen', propertyFee(amountFen));
  item.expectFen('wholeYuan', propertyFee(amountFen, 'yuan'));
  item.expectFen('halfOfExactFen', halvedPropertyFee(amountFen));
  item.expectFen('halfOfWholeYuan', halvedPropertyFee(amountFen, 'yuan'));
}

/** The least amount in dispute whose fee, in whole yuan, is not below the given one. */
function leastAmountFor(feeFen: number): number {
  let [low, high] = [0, 100_000_000_000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (propertyFee(middle, 'yuan') < feeFen) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A full fee that a court charged can be reached by rounding to whole yuan, and its half is what the court took. */
function observed(item: CaseReader): void {
  const amountFen = leastAmountFor(item.wholeFen('fullYuan'));
  item.expectFen('fullYuan', propertyFee(amountFen, 'yuan'));
  item.expectFen('halfYuan', halvedPropertyFee(amountFen, 'yuan'));
}

/** The parts of the section: which field tells one case from another, and how it is checked. */
const parts: Readonly<Record<string, readonly [title: string, check: (item: CaseReader) => void]>> = {
  cases: ['amountYuan', rounding],
  observedInPublicJudgments: ['fullYuan', observed],
};

/** How a fee is rounded. */
export const feeRounding: Section = (content) =>
  Object.entries(recordOf(content, 'the section')).flatMap(([part, items]): LawCase[] => {
    const [title, check] = (Object.keys(parts).includes(part) ? parts[part] : undefined) ?? [];
    if (!title || !check)
      return [
        caseOf(items, part, () => {
          throw new Error(`no rule answers ${part}`);
        }),
      ];
    return listOf(items, part).map((item, place) =>
      caseOf(item, `${part} ${nameOf(item, place, [title])}`, check),
    );
  });
