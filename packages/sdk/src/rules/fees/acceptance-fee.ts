import { cite } from '../laws.ts';
import { fraction, plus } from '../money/fraction.ts';
import { checkFen } from '../money/yuan.ts';
import type { LegalBasis } from '../laws.ts';
import type { AcceptanceFeeSubject } from './fee-input.ts';
import { flatFee, noFee } from './fee-draft.ts';
import type { FeeDraft } from './fee-draft.ts';
import { applyTable, damagesTable, divorcePropertyTable, propertyTable } from './fee-table.ts';
import type { FeeTable } from './fee-table.ts';

const byTable = cite('FEE 13(1)', '财产案件分段累计交纳', 'property cases: cumulative by slice');

function propertyDraft(amountFen: number, extra: LegalBasis[] = []): FeeDraft {
  return { ...applyTable(propertyTable, amountFen), legalBasis: [byTable, ...extra], collection: 'prepaid' };
}

function basePlusTable(baseFen: number, table: FeeTable, amountFen: number, basis: LegalBasis): FeeDraft {
  const added = applyTable(table, amountFen);
  return {
    exactFen: plus(fraction(baseFen), added.exactFen),
    steps: [
      { zh: '每件（省定标准）', en: 'per case (provincial figure)', amountFen: baseFen },
      ...added.steps,
    ],
    legalBasis: [basis],
    collection: 'prepaid',
  };
}

function claimsDraft(claimsFen: readonly number[], withNonProperty: boolean): FeeDraft {
  const total = claimsFen.reduce((sum, claim) => checkFen(sum + checkFen(claim)), 0);
  const draft = propertyDraft(total, [
    cite('INT 201', '多个财产请求合并计算', 'several property claims are added up'),
  ]);
  if (!withNonProperty) return draft;
  const assumption = { zh: '另有非财产请求，不另收', en: 'non-property claims add nothing' };
  return { ...draft, assumptions: [assumption] };
}

function retrialDraft(ground: 'newEvidence' | 'noAppealBefore' | 'other', contestedFen: number): FeeDraft {
  const why = cite('FEE 9', '再审一般不交受理费，两种情形除外', 'retrial is free, but for two grounds');
  if (ground === 'other') return noFee({ zh: '再审案件不交受理费', en: 'no fee for retrial' }, [why]);
  return propertyDraft(contestedFen, [
    why,
    cite('FEE 19', '按不服部分的再审请求计算', 'on the contested part'),
  ]);
}

function administrativeDraft(subject: 'ordinary' | 'trademarkPatentMaritime' | 'compensation'): FeeDraft {
  switch (subject) {
    case 'compensation':
      return noFee({ zh: '行政赔偿案件不交受理费', en: 'no fee' }, [
        cite('FEE 8(4)', '行政赔偿案件', 'compensation'),
      ]);
    case 'trademarkPatentMaritime':
      return flatFee(
        10_000,
        { zh: '商标、专利、海事行政案件每件', en: 'trademark, patent or maritime, each' },
        [cite('FEE 13(5)1')],
      );
    case 'ordinary':
      return flatFee(5000, { zh: '其他行政案件每件', en: 'other administrative case, each' }, [
        cite('FEE 13(5)2'),
      ]);
  }
}

function jurisdictionDraft(outcome: 'rejected' | 'upheld' | 'appealed', baseFen: number): FeeDraft {
  const basis = [cite('FEE 13(6)', '异议不成立的每件50元至100元', '50 to 100 yuan when the objection fails')];
  switch (outcome) {
    case 'upheld':
      return noFee({ zh: '异议成立，不交费', en: 'objection upheld, no fee' }, basis);
    case 'appealed':
      return noFee({ zh: '对管辖裁定上诉不交费', en: 'no fee for appealing' }, [
        cite('FEE 8(3)', '对管辖裁定上诉', 'such appeals'),
      ]);
    case 'rejected':
      return flatFee(
        baseFen,
        { zh: '异议不成立，每件（省定标准）', en: 'objection fails (provincial figure)' },
        basis,
        'onDecision',
      );
  }
}

/** The full acceptance fee. `baseFen` is the provincial figure where the law gives a range, already checked. */
export function draftAcceptanceFee(subject: AcceptanceFeeSubject, baseFen: number): FeeDraft {
  switch (subject.kind) {
    case 'property':
      return propertyDraft(subject.amountFen);
    case 'propertyClaims':
      return claimsDraft(subject.claimsFen, subject.withNonPropertyClaims ?? false);
    case 'propertyAppeal': {
      const joint = (subject.jointAppellants ?? 1) > 1;
      const once = cite('INT 202', '同一方共同上诉只预交一份', 'one fee for a joint appeal');
      return propertyDraft(subject.contestedFen, [
        cite('FEE 17', '按不服部分', 'on the contested part'),
        ...(joint ? [once] : []),
      ]);
    }
    case 'divorce':
      return basePlusTable(
        baseFen,
        divorcePropertyTable,
        subject.propertyFen,
        cite('FEE 13(2)1', '离婚案件', 'divorce'),
      );
    case 'personalityRights':
      return basePlusTable(
        baseFen,
        damagesTable,
        subject.damagesFen,
        cite('FEE 13(2)2', '侵害人格权案件', 'personality rights'),
      );
    case 'otherNonProperty':
      return flatFee(baseFen, { zh: '每件（省定标准）', en: 'per case (provincial figure)' }, [
        cite('FEE 13(2)3'),
      ]);
    case 'intellectualProperty': {
      const basis = cite('FEE 13(3)', '知识产权民事案件', 'intellectual property');
      if (subject.amountFen !== undefined) return propertyDraft(subject.amountFen, [basis]);
      return flatFee(baseFen, { zh: '没有争议金额，每件（省定标准）', en: 'no amount (provincial figure)' }, [
        basis,
      ]);
    }
    case 'labour':
      return flatFee(1000, { zh: '劳动争议案件每件', en: 'labour dispute, each' }, [
        cite('FEE 13(4)', '每件10元', '10 yuan each'),
      ]);
    case 'administrative':
      return administrativeDraft(subject.subject);
    case 'jurisdictionObjection':
      return jurisdictionDraft(subject.outcome, baseFen);
    case 'retrial':
      return retrialDraft(subject.ground, subject.contestedFen);
    case 'specialProcedure':
      return noFee({ zh: '特别程序案件不交受理费', en: 'special procedure, no fee' }, [cite('FEE 8(1)')]);
    case 'judicialConfirmation':
      return noFee({ zh: '司法确认不收费', en: 'judicial confirmation, no fee' }, [
        cite('FEE 8(1)'),
        cite('CONFIRM 11'),
      ]);
    case 'dismissal':
      return noFee(
        {
          zh: '不予受理、驳回起诉或上诉不收费，已交全退',
          en: 'non-acceptance or dismissal: no fee, full refund',
        },
        [cite('FEE 8(2)'), cite('FEE 27')],
      );
  }
}
