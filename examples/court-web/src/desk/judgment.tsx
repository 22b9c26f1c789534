// The judgment: drafted and pronounced by the judge alone. What is likely stands there already; every word can be changed.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { formatYuan } from '@yunting/sdk/rules';
import { useLoad } from '../tools/kit/load.ts';
import { pronounceManners } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, moneyOf } from './kit/fields.ts';
import { usePermitted } from './kit/act.tsx';
import { words } from './words.ts';

type Hearing = Schemas['DeskHearing'];

/** What the judge begins with, from the file. The file is Chinese and so is a judgment. */
function likelyText(
  file: Schemas['DeskCase'],
): Record<'claims' | 'reasoning' | 'law' | 'article' | 'order', string> {
  const named = (role: string): string => file.parties.find((one) => one.role === role)?.displayName ?? '';
  const amount = file.claimAmount ? `${formatYuan(file.claimAmount.amountFen, 'plain')}元` : '';
  const loan = file.cause.includes('借贷');
  return {
    claims: `原告${named('plaintiff')}请求判令被告${named('defendant')}支付${amount}。`,
    reasoning: loan ? '借款合同合法有效，被告应当按约归还。' : '',
    law: '民法典',
    article: loan ? '675' : '',
    order: `被告${named('defendant')}于本判决生效之日起十日内向原告${named('plaintiff')}支付${amount}`,
  };
}

function PronounceForm({
  of,
  file,
  feeFen,
}: {
  readonly of: Hearing;
  readonly file: Schemas['DeskCase'];
  readonly feeFen: number;
}): ReactNode {
  const { court } = useDesk();
  const likely = likelyText(file);
  const parties = Object.fromEntries(
    file.parties.map((one) => [one.partyId, { zh: one.displayName, en: one.displayName }]),
  );
  const defendant = file.parties.find((one) => one.role === 'defendant')?.partyId ?? '';
  const plain = (fen: number): string => formatYuan(fen, 'plain');
  return (
    <ActForm
      operation="desk.hearings.pronounce"
      tone="main"
      fields={{
        manner: {
          kind: 'choice',
          label: words.howPronounced,
          choices: pronounceManners,
          initial: 'onSetDate',
        },
        claims: { kind: 'area', label: words.claims, initial: likely.claims },
        facts: { kind: 'area', label: words.factsFound, initial: words.factsExample.zh },
        reasoning: { kind: 'area', label: words.reasoning, initial: likely.reasoning },
        law: { kind: 'text', label: words.law, initial: likely.law },
        article: { kind: 'text', label: words.article, initial: likely.article },
        order: { kind: 'area', label: words.order, initial: likely.order },
        obligor: { kind: 'choice', label: words.obligor, choices: parties, initial: defendant },
        amount: {
          kind: 'yuan',
          label: words.orderAmount,
          optional: true,
          initial: file.claimAmount ? plain(file.claimAmount.amountFen) : '',
        },
        days: { kind: 'number', label: words.performWithin, optional: true, initial: '10' },
        costBearer: { kind: 'choice', label: words.costBearer, choices: parties, initial: defendant },
        cost: {
          kind: 'yuan',
          label: words.costAmount,
          optional: true,
          initial: feeFen > 0 ? plain(feeFen) : '',
        },
        appealCourt: {
          kind: 'text',
          label: words.appealCourt,
          optional: true,
          initial: words.demoAppealCourt.zh,
        },
      }}
      run={(values) =>
        court.desk.hearings.pronounce({
          hearingId: of.hearingId,
          manner: values.manner as Schemas['JudgmentPronouncement']['manner'],
          content: {
            claims: values.claims,
            facts: values.facts,
            reasoning: values.reasoning,
            articles: [{ law: values.law, article: values.article }],
            orders: [
              {
                text: values.order,
                obligorPartyId: values.obligor,
                ...(values.amount.trim() === '' ? {} : { amount: moneyOf(values.amount) }),
                ...(values.days.trim() === '' ? {} : { performWithinDays: Number(values.days) }),
              },
            ],
            ...(values.cost.trim() === ''
              ? {}
              : { costs: [{ partyId: values.costBearer, amount: moneyOf(values.cost) }] }),
          },
          ...given('appealCourt', values.appealCourt),
        })
      }
    />
  );
}

/** The form, with what the file says; nothing for those who do not judge. */
export function Pronounce({ of }: { readonly of: Hearing }): ReactNode {
  const { court, turn } = useDesk();
  const { caseId } = of;
  const permitted = usePermitted({ operation: 'desk.hearings.pronounce' });
  const likely = useLoad(async () => {
    const [file, bills] = await Promise.all([
      court.desk.cases.get({ caseId }),
      court.desk.fees.listBills({ caseId, limit: 100 }),
    ]);
    const feeFen = bills.data.reduce(
      (sum, one) => sum + one.paidAmount.amountFen - one.refundedAmount.amountFen,
      0,
    );
    return { file, feeFen };
  }, [caseId, turn]);
  if (!permitted || !likely.data) return null;
  return <PronounceForm of={of} {...likely.data} />;
}
