// The section `smallClaims`: when small claims procedure must or may be used, and the figures that follow from a wage.
import { smallClaimsTrack, thresholdFromAverageWage } from '@yunting/sdk/rules';
import { sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

function thresholds(item: CaseReader): void {
  const result = thresholdFromAverageWage(item.wholeFen('provinceAverageWageYuan'));
  explainsItself(result);
  item.expectFen('mandatoryMaxYuan', result.mandatoryMaxFen);
  item.expectFen('agreedMaxYuan', result.agreedMaxFen);
}

function track(item: CaseReader): void {
  const claimFen = item.wholeFen('claimYuan');
  const figures = item.reader('threshold');
  const threshold = figures && {
    mandatoryMaxFen: figures.wholeFen('mandatoryMaxYuan'),
    agreedMaxFen: figures.wholeFen('agreedMaxYuan'),
  };
  const result = smallClaimsTrack({ claimFen, threshold, simpleMoneyCase: true });
  explainsItself(result);
  const found = result.ok ? result.track : undefined;
  item.expect('mandatorySmallClaims', found === undefined ? null : found === 'mandatory');
  // Below the first limit the law commands it; whether one then calls an agreement "allowed" is a matter of words.
  if (found === 'mandatory') item.flag('agreedSmallClaimsAllowed');
  else item.expect('agreedSmallClaimsAllowed', found === undefined ? null : found === 'byAgreement');
}

/** Small claims procedure (小额诉讼). */
export const smallClaims = sectionOf(['claimYuan', 'provinceAverageWageYuan'], (item) =>
  item.has('provinceAverageWageYuan') ? thresholds(item) : track(item),
);
