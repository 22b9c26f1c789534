// The article behind every line and every step of a fee.
import type { AnyFeeInput, FeeEnding, HalvingGround } from './fee-input.ts';
import type { FeeRefusalCode, FeeStepCode } from './fee-result.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName, FeeRow } from './fee-schedule.ts';
import type { FeeArticle } from './fee-words.ts';
import { isProvincial } from './fee-notes.ts';
import { eachOnce } from './halving.ts';

const byTable: FeeArticle = 'FEE 13(1)';
const provincial: FeeArticle = 'FEE 13/2';

/** Its own article first. */
const lines: Readonly<Record<FeeLineName, readonly [FeeArticle, ...FeeArticle[]]>> = {
  property: [byTable],
  propertyClaims: [byTable, 'INT 201/2'],
  propertyAppeal: [byTable, 'FEE 17'],
  divorce: ['FEE 13(2)1', provincial],
  personalityRights: ['FEE 13(2)2', provincial],
  otherNonProperty: ['FEE 13(2)3', provincial],
  intellectualProperty: [byTable, 'FEE 13(3)'],
  'intellectualProperty.noAmount': ['FEE 13(3)', provincial],
  labour: ['FEE 13(4)'],
  'administrative.trademarkPatentMaritime': ['FEE 13(5)1'],
  'administrative.ordinary': ['FEE 13(5)2'],
  'administrative.compensation': ['FEE 8(4)'],
  'jurisdictionObjection.rejected': ['FEE 13(6)', provincial],
  'jurisdictionObjection.upheld': ['FEE 13(6)'],
  'jurisdictionObjection.appealed': ['FEE 8(3)'],
  'retrial.newEvidence': [byTable, 'FEE 9(1)', 'FEE 19'],
  'retrial.noAppealBefore': [byTable, 'FEE 9(2)', 'FEE 19'],
  'retrial.other': ['FEE 9'],
  specialProcedure: ['FEE 8(1)'],
  judicialConfirmation: ['FEE 8(1)', 'CONFIRM 11'],
  dismissal: ['FEE 8(2)', 'FEE 27/2'],
  enforcement: ['FEE 14(1)2', 'FEE 20/2', 'FEE 38/1'],
  'enforcement.noAmount': ['FEE 14(1)1', 'FEE 20/2', 'FEE 38/1'],
  preservation: ['FEE 14(2)', 'FEE 38/3'],
  'preservation.noAmount': ['FEE 14(2)', 'FEE 38/3'],
  paymentOrder: ['FEE 14(3)', byTable],
  publicNotice: ['FEE 14(4)'],
  setAsideAward: ['FEE 14(5)'],
  arbitrationAgreementValidity: ['FEE 14(5)'],
  bankruptcy: ['FEE 14(6)', byTable, 'FEE 20/2', 'FEE 42'],
  'maritime.limitationFund': ['FEE 14(7)1'],
  'maritime.injunction': ['FEE 14(7)2'],
  'maritime.shipLienNotice': ['FEE 14(7)3'],
  'maritime.creditorRegistration': ['FEE 14(7)4'],
  'maritime.generalAverageAdjustment': ['FEE 14(7)5'],
};

const endings: Readonly<Record<FeeEnding, FeeArticle>> = {
  notAccepted: 'FEE 27/2',
  dismissed: 'FEE 27/2',
  remanded: 'FEE 27/1',
  crimeTransferred: 'FEE 25',
  suspended: 'FEE 26',
  terminated: 'FEE 28',
};

const refusals: Readonly<Partial<Record<FeeRefusalCode, readonly FeeArticle[]>>> = {
  halvingNotApplicable: ['FEE 15', 'FEE 16', 'FEE 18'],
  reductionBelowMinimum: ['FEE 46/2'],
  exemptionOnlyForNaturalPersons: ['FEE 44/2'],
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

/** Who pays beforehand (FEE 20): the acceptance fee (FEE 13), or the fee of an application (FEE 14). */
function prepayment(line: FeeLineName): FeeArticle[] {
  const { collection, eachFen }: FeeRow = feeSchedule[line];
  if (collection || eachFen === 0) return [];
  return [lines[line][0].startsWith('FEE 14') ? 'FEE 20/2' : 'FEE 20/1'];
}

/** The articles of a fee as a whole; one fee for a joint appeal (INT 202). */
export function articlesOfLine(line: FeeLineName, input: AnyFeeInput): readonly FeeArticle[] {
  const joint = (input.jointAppellants ?? 1) > 1;
  return [
    ...lines[line],
    ...(joint ? (['INT 202/2'] as const) : []),
    ...(input.withNonPropertyClaims ? (['INT 201/1'] as const) : []),
    ...prepayment(line),
  ];
}

/** The article that gives the range of a line, with who fixes the figure within it. */
export function articlesOfRange(line: FeeLineName): readonly FeeArticle[] {
  return lines[line].slice(0, isProvincial(line) ? 2 : 1);
}

/** The articles of a refusal. */
export function articlesOfRefusal(line: FeeLineName, code: FeeRefusalCode): readonly FeeArticle[] {
  return refusals[code] ?? articlesOfRange(line);
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
    case 'nothingMore':
      return [];
    case 'flatPart':
    case 'slice':
      return row?.share ? [byTable] : own;
    case 'halved':
      return halvingArticles(input.halvings);
    case 'exempted':
      return ['FEE 44/2', 'FEE 45'];
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
      return ['FEE 21(2)', 'FEE 35'];
    case 'missingHalf':
    case 'halfBack':
      return ['INT 199'];
    case 'restOfSuit':
      return ['INT 195', 'FEE 36'];
    case 'allBack':
    case 'kept':
      return [endings[input.ending as FeeEnding]];
    default:
      return own;
  }
}
