// The section `delayInterest`: doubled interest for late performance.
import { delayInterest as reckon } from '@yunting/sdk/rules';
import { sectionOf } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

/** Interest for late performance (迟延履行期间的加倍债务利息). */
export const delayInterest = sectionOf(['principalYuan', 'days'], (item) => {
  const days = item.count('days');
  if (days === undefined) throw new TypeError('days is missing');
  const result = reckon({ principalFen: item.wholeFen('principalYuan'), days });
  explainsItself(result);
  item.expectFen('expectedYuan', result.amountFen);
  item.expect('exact', result.exact);
});
