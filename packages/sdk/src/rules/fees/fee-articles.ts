// The article behind every line and every step of a fee.
import type { AnyFeeInput, FeeEnding, HalvingGround } from './fee-input.ts';
import type { FeeRefusalCode, FeeStepCode } from './fee-result.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName, FeeRow } from './fee-schedule.ts';
import type { FeeArticle } from './fee-words.ts';
import { eachOnce } from './halving.ts';

const byTable: FeeArticle = 'FEE 13(1)';

/** Its own article first. */
const lines: Readonly<Record<FeeLineName, readonly [FeeArticle, ...FeeArticle[]]>> = {
  property: [byTable],
  propertyClaims: [byTable, 'INT 201'],
  propertyAppeal: [byTable, 'FEE 17'],
  divorce: ['FEE 13(2)1'],
  personalityRights: ['FEE 13(2)2'],
  otherNonProperty: ['FEE 13(2)3'],
  intellectualProperty: [byTable, 'FEE 13(3)'],
  'intellectualProperty.noAmount': ['FEE 13(3)'],
  labour: ['FEE 13(4)'],
  'administrative.trademarkPatentMaritime': ['FEE 13(5)1'],
  'administrative.ordinary': ['FEE 13(5)2'],
  'administrative.compensation': ['FEE 8(4)'],
  'jurisdictionObjection.rejected': ['FEE 13(6)'],
  'jurisdictionObjection.upheld': ['FEE 13(6)'],
  'jurisdictionObjection.appealed': ['FEE 8(3)'],
  'retrial.newEvidence': [byTable, 'FEE 9', 'FEE 19'],
  'retrial.noAppealBefore': [byTable, 'FEE 9', 'FEE 19'],
  'retrial.other': ['FEE 9'],
  specialProcedure: ['FEE 8(1)'],
  judicialConfirmation: ['FEE 8(1)', 'CONFIRM 11'],
  dismissal: ['FEE 8(2)', 'FEE 27'],
  enforcement: ['FEE 14(1)2', 'FEE 20', 'FEE 38'],
  'enforcement.noAmount': ['FEE 14(1)1', 'FEE 20', 'FEE 38'],
  preservation: ['FEE 14(2)', 'FEE 38'],
  'preservation.noAmount': ['FEE 14(2)', 'FEE 38'],
  paymentOrder: ['FEE 14(3)', byTable],
  publicNotice: ['FEE 14(4)'],
  setAsideAward: ['FEE 14(5)'],
  arbitrationAgreementValidity: ['FEE 14(5)'],
  bankruptcy: ['FEE 14(6)', byTable, 'FEE 20'],
  'maritime.limitationFund': ['FEE 14(7)1'],
  'maritime.injunction': ['FEE 14(7)2'],
  'maritime.shipLienNotice': ['FEE 14(7)3'],
  'maritime.creditorRegistration': ['FEE 14(7)4'],
  'maritime.generalAverageAdjustment': ['FEE 14(7)5'],
};

const endings: Readonly<Record<FeeEnding, FeeArticle>> = {
  notAccepted: 'FEE 27',
  dismissed: 'FEE 27',
  remanded: 'FEE 27',
  crimeTransferred: 'FEE 25',
  suspended: 'FEE 26',
  terminated: 'FEE 28',
};

const refusals: Readonly<Partial<Record<FeeRefusalCode, readonly FeeArticle[]>>> = {
  halvingNotApplicable: ['FEE 15', 'FEE 16', 'FEE 18'],
  reductionBelowMinimum: ['FEE 46/2'],
  exemptionOnlyForNaturalPersons: ['FEE 44'],
};

const grounds: Readonly<Record<HalvingGround, FeeArticle>> = {
  mediated: 'FEE 15',
  withdrawn: 'FEE 15',
  summaryProcedure: 'FEE 16',
  smallClaims: 'FEE 16',
  counterclaimJoined: 'FEE 18',
  independentThirdPartyJoined: 'FEE 18',
};

/** The articles of halving grounds, and that there is only one halving where there are several. */
function halvingArticles(given?: readonly HalvingGround[]): FeeArticle[] {
  const articles = eachOnce(given).map((ground) => grounds[ground]);
  return articles.length > 1 ? [...articles, 'INT 206'] : articles;
}

/** The articles of a fee as a whole; one fee for a joint appeal (INT 202). */
export function articlesOfLine(
  line: FeeLineName,
  { jointAppellants = 1 }: AnyFeeInput,
): readonly FeeArticle[] {
  return jointAppellants > 1 ? [...lines[line], 'INT 202'] : lines[line];
}

/** The articles of a refusal. */
export function articlesOfRefusal(line: FeeLineName, code: FeeRefusalCode): readonly FeeArticle[] {
  return refusals[code] ?? lines[line].slice(0, 1);
}

/** The articles of one step; the sum and the rounding have none. */
export function articlesOfStep(
  code: FeeStepCode,
  line: FeeLineName | undefined,
  input: AnyFeeInput,
): readonly FeeArticle[] {
  const row: FeeRow | undefined = line && feeSchedule[line];
  const own = line ? lines[line].slice(0, 1) : [];
  switch (code) {
    case 'sum':
    case 'rounded':
    case 'paid':
    case 'billed':
      return [];
    case 'flatPart':
    case 'slice':
      return row?.share ? [byTable] : own;
    case 'halved':
      return halvingArticles(input.halvings);
    case 'exempted':
      return ['FEE 44', 'FEE 45'];
    case 'reduced':
      return ['FEE 46/2'];
    case 'before':
    case 'after':
      return [byTable, ...halvingArticles(input.halvings)];
    case 'inFull':
      return [byTable];
    case 'prepaidHalf':
      return ['FEE 16'];
    case 'paidForOrder':
      return ['FEE 14(3)'];
    case 'toPay':
      return ['FEE 21(1)'];
    case 'toRefund':
      return ['FEE 21(2)'];
    case 'keptLate':
      return ['FEE 35'];
    case 'missingHalf':
    case 'halfBack':
      return ['INT 199'];
    case 'restOfSuit':
      return ['INT 195'];
    case 'allBack':
    case 'kept':
      return [endings[input.ending as FeeEnding]];
    default:
      return own;
  }
}
