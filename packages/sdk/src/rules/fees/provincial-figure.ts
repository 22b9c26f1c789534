import { cite } from '../laws.ts';
import type { LegalBasis } from '../laws.ts';
import type { FeeInput } from './fee-input.ts';

/** The national range of a figure that the province fixes, whole fen. */
export interface ProvincialRange {
  minFen: number;
  maxFen: number;
  legalBasis: LegalBasis[];
}

function range(minFen: number, maxFen: number, legalBasis: LegalBasis): ProvincialRange {
  return { minFen, maxFen, legalBasis: [legalBasis] };
}

/** The range from which the province takes its figure, or `undefined` when the fee needs none (FEE 13 last paragraph). */
export function provincialRange(input: FeeInput): ProvincialRange | undefined {
  switch (input.kind) {
    case 'divorce':
      return range(5000, 30_000, cite('FEE 13(2)1', '每件50元至300元', '50 to 300 yuan a case'));
    case 'personalityRights':
      return range(10_000, 50_000, cite('FEE 13(2)2', '每件100元至500元', '100 to 500 yuan a case'));
    case 'otherNonProperty':
      return range(5000, 10_000, cite('FEE 13(2)3', '每件50元至100元', '50 to 100 yuan a case'));
    case 'intellectualProperty':
      if (input.amountFen !== undefined) return undefined;
      return range(
        50_000,
        100_000,
        cite('FEE 13(3)', '没有争议金额的每件500元至1000元', '500 to 1 000 yuan without amount'),
      );
    case 'jurisdictionObjection':
      if (input.outcome !== 'rejected') return undefined;
      return range(
        5000,
        10_000,
        cite('FEE 13(6)', '异议不成立的每件50元至100元', '50 to 100 yuan when the objection fails'),
      );
    case 'enforcement':
      if (input.amountFen !== undefined) return undefined;
      return range(
        5000,
        50_000,
        cite('FEE 14(1)1', '没有执行金额的每件50元至500元', '50 to 500 yuan without amount'),
      );
    case 'maritime':
      if (input.subject === 'limitationFund') {
        return range(100_000, 1_000_000, cite('FEE 14(7)1', '每件1000元至1万元', '1 000 to 10 000 yuan'));
      }
      if (input.subject === 'injunction' || input.subject === 'shipLienNotice') {
        return range(100_000, 500_000, cite('FEE 14(7)', '每件1000元至5000元', '1 000 to 5 000 yuan'));
      }
      return undefined;
    default:
      return undefined;
  }
}
