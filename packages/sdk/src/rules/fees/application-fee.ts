import { cite } from '../laws.ts';
import { fraction, smaller, times } from '../money/fraction.ts';
import { toWholeFen } from '../money/rounding.ts';
import type { ApplicationFeeSubject, MaritimeSubject } from './fee-input.ts';
import { flatFee } from './fee-draft.ts';
import type { FeeDraft } from './fee-draft.ts';
import { applyTable, enforcementTable, preservationTable, propertyTable } from './fee-table.ts';

const bankruptcyCapFen = 30_000_000;

function enforcementDraft(amountFen: number | undefined, baseFen: number): FeeDraft {
  const later = cite(
    'FEE 20',
    '执行后由被执行人交纳，申请人不预交',
    'collected after enforcement, not prepaid',
  );
  const borne = cite('FEE 38', '由被执行人负担', 'borne by the person enforced');
  if (amountFen === undefined) {
    const text = { zh: '没有执行金额，每件（省定标准）', en: 'no amount (provincial figure)' };
    return flatFee(baseFen, text, [cite('FEE 14(1)1'), later, borne], 'afterEnforcement');
  }
  const legalBasis = [cite('FEE 14(1)2', '分段累计', 'cumulative by slice'), later, borne];
  return { ...applyTable(enforcementTable, amountFen), legalBasis, collection: 'afterEnforcement' };
}

function preservationDraft(amountFen: number | undefined): FeeDraft {
  const legalBasis = [
    cite('FEE 14(2)', '财产保全申请费，最多5000元', 'preservation, at most 5 000 yuan'),
    cite('FEE 38', '由申请人负担，可列入诉讼请求', 'borne by the applicant, may be claimed'),
  ];
  if (amountFen === undefined) {
    return flatFee(3000, { zh: '不涉及财产数额，每件', en: 'no amount, each' }, legalBasis);
  }
  return { ...applyTable(preservationTable, amountFen), legalBasis, collection: 'prepaid' };
}

function shareOfPropertyFee(amountFen: number, share: { over: bigint; zh: string; en: string }): FeeDraft {
  const full = applyTable(propertyTable, amountFen);
  const exactFen = times(full.exactFen, fraction(1n, share.over));
  const step = { zh: share.zh, en: share.en, amountFen: toWholeFen(exactFen) };
  return { exactFen, steps: [...full.steps, step], legalBasis: [cite('FEE 13(1)')], collection: 'prepaid' };
}

function bankruptcyDraft(estateFen: number): FeeDraft {
  const half = shareOfPropertyFee(estateFen, { over: 2n, zh: '破产案件减半', en: 'half in bankruptcy' });
  const exactFen = smaller(half.exactFen, fraction(bankruptcyCapFen));
  const capped = { zh: '最高 300,000.00 元', en: 'at most 300,000.00 yuan', amountFen: bankruptcyCapFen };
  return {
    exactFen,
    steps: exactFen === half.exactFen ? half.steps : [...half.steps, capped],
    legalBasis: [
      cite('FEE 14(6)', '减半，最高30万元', 'half, at most 300 000 yuan'),
      cite('FEE 20', '清算后交纳', 'after liquidation'),
    ],
    collection: 'afterLiquidation',
  };
}

const maritimeItems: Readonly<
  Record<MaritimeSubject, { item: string; zh: string; en: string; fixedFen?: number }>
> = {
  limitationFund: { item: '1', zh: '设立海事赔偿责任限制基金', en: 'limitation fund' },
  injunction: { item: '2', zh: '海事强制令', en: 'maritime injunction' },
  shipLienNotice: { item: '3', zh: '船舶优先权催告', en: 'ship-lien notice' },
  creditorRegistration: { item: '4', zh: '海事债权登记', en: 'claim registration', fixedFen: 100_000 },
  generalAverageAdjustment: { item: '5', zh: '共同海损理算', en: 'general average', fixedFen: 100_000 },
};

/** The full application fee. `baseFen` is the provincial figure where the law gives a range, already checked. */
export function draftApplicationFee(subject: ApplicationFeeSubject, baseFen: number): FeeDraft {
  switch (subject.kind) {
    case 'enforcement':
      return enforcementDraft(subject.amountFen, baseFen);
    case 'preservation':
      return preservationDraft(subject.amountFen);
    case 'paymentOrder': {
      const third = shareOfPropertyFee(subject.amountFen, {
        over: 3n,
        zh: '支付令：三分之一',
        en: 'payment order: one third',
      });
      return {
        ...third,
        legalBasis: [cite('FEE 14(3)', '财产案件受理费的三分之一', 'one third'), ...third.legalBasis],
      };
    }
    case 'publicNotice':
      return flatFee(10_000, { zh: '公示催告每件', en: 'public notice, each' }, [cite('FEE 14(4)')]);
    case 'setAsideAward':
      return flatFee(40_000, { zh: '申请撤销仲裁裁决每件', en: 'setting aside an award, each' }, [
        cite('FEE 14(5)'),
      ]);
    case 'arbitrationAgreementValidity':
      return flatFee(
        40_000,
        { zh: '认定仲裁协议效力每件', en: 'validity of an arbitration agreement, each' },
        [cite('FEE 14(5)')],
      );
    case 'bankruptcy':
      return bankruptcyDraft(subject.estateFen);
    case 'maritime': {
      const { item, zh, en, fixedFen } = maritimeItems[subject.subject];
      return flatFee(fixedFen ?? baseFen, { zh: `${zh}每件`, en: `${en}, each` }, [cite(`FEE 14(7)${item}`)]);
    }
  }
}
