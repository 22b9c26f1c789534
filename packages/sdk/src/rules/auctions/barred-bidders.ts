import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import { factsGiven, listGiven, nameGiven, wordsGiven } from '../facts.ts';
import type { Citation } from '../laws.ts';

const roles = {
  executingCourt: ['执行法院', 'executing court', 'AUC 34(1)'],
  platform: ['网络服务提供者', 'platform', 'AUC 34(2)'],
  auxiliaryAgency: ['拍卖辅助机构', 'auxiliary agencies', 'AUC 34(3)'],
  staffAndCloseRelatives: ['上述主体的工作人员及近亲属', 'their staff and close relatives', 'AUC 34(4)'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string, basis: Citation]>>;

/** Who may not bid for property that their own work concerns, nor let others bid (AUC 34). */
export type BarredRole = keyof typeof roles;

const roleNames = Object.keys(roles) as BarredRole[];

const barred = (role: BarredRole): Step => {
  const [zh, en, basis] = roles[role];
  return step(`${zh}不得竞买`, `barred: ${en}`, basis);
};

/** Everyone whose role bars them. */
export interface BarredBidders extends Explained {
  roles: readonly BarredRole[];
}

/** Who may not bid, nor let others bid for them? (AUC 34) */
export function barredBidders(): BarredBidders {
  return { roles: roleNames, ...explained(roleNames.map(barred)) };
}

/** May somebody bid? */
export interface BidderDecision extends Explained {
  allowed: boolean;
}

/**
 * May this person bid? Not in a role that AUC 34 bars, and not in the auction held again after their own default
 * (AUC 24/2). Capacity, deposit, and qualifications that other laws ask (homes, say) are not looked at.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function assessBidder(facts: {
  bidder: string;
  /** Their roles in this auction. */
  roles?: readonly BarredRole[] | undefined;
  /** The buyers whose default made this auction necessary. */
  defaultedBuyers?: readonly string[] | undefined;
}): BidderDecision {
  const given = factsGiven(facts);
  const bidder = nameGiven('bidder', given.bidder);
  const defaultedBuyers = listGiven('defaultedBuyers', given.defaultedBuyers ?? []);
  for (const buyer of defaultedBuyers) nameGiven('defaultedBuyers', buyer);
  const steps = wordsGiven('roles', given.roles, roleNames).map(barred);
  if (defaultedBuyers.includes(bidder)) {
    steps.push(step('悔拍的原买受人不得竞买', 'barred: the buyer in default', 'AUC 24/2'));
  }
  const allowed = steps.length === 0;
  if (allowed) {
    steps.push(step('没有不得竞买的情形', 'nothing bars this bidder', 'AUC 34', 'AUC 24/2'));
  }
  return {
    allowed,
    ...explained(steps, {
      assumptions: [
        {
          zh: '其他竞买资格另行审查',
          en: 'other qualifications are examined apart',
        },
      ],
    }),
  };
}
