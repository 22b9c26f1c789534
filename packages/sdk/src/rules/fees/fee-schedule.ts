import {
  damagesTable,
  divorcePropertyTable,
  enforcementTable,
  preservationTable,
  propertyTable,
} from './fee-table.ts';
import type { FeeTable } from './fee-table.ts';

/** When a fee is collected: prepaid by the one who asks, or later from the one who loses (FEE 20, 38). */
export type FeeCollection = 'prepaid' | 'onDecision' | 'afterEnforcement' | 'afterLiquidation' | 'none';

/** Where an input has its amount. */
export type AmountField =
  | 'amountFen'
  | 'claimsFen'
  | 'contestedFen'
  | 'propertyFen'
  | 'damagesFen'
  | 'estateFen';

/** One line of the schedule of fees. A fee is a figure for each case, an amount by table, or both. All amounts in fen. */
export interface FeeRow {
  /** The law's own figure for each case; 0 where no fee is charged. */
  eachFen?: number;
  /** The law gives only a range for each case: the province may fix the figure (FEE 13/2), within FEE 14 the court. */
  range?: readonly [minFen: number, maxFen: number];
  table?: FeeTable;
  /** The field with the amount that the table is applied to. */
  of?: AmountField;
  /** Only 1/2 or 1/3 of what the table gives. */
  share?: number;
  /** At most. */
  capFen?: number;
  /** Default `prepaid`; `none` where nothing is charged. */
  collection?: FeeCollection;
  /** Which grounds halve it: any (FEE 15, 16, 18), only how it ends (FEE 15), or none. */
  halvedBy?: 'any' | 'ending';
}

const any = 'any';
const ending = 'ending';
const collection = 'afterEnforcement';
const of = 'amountFen';

/** The schedule: FEE 8, 9, 13, 14. Keys are the kind, and what distinguishes it. Their articles: `fee-articles.ts`. */
export const feeSchedule = {
  property: { of, table: propertyTable, halvedBy: any },
  propertyClaims: { of: 'claimsFen', table: propertyTable, halvedBy: any },
  propertyAppeal: { of: 'contestedFen', table: propertyTable, halvedBy: ending },
  divorce: { of: 'propertyFen', range: [5000, 30_000], table: divorcePropertyTable, halvedBy: any },
  personalityRights: { of: 'damagesFen', range: [10_000, 50_000], table: damagesTable, halvedBy: any },
  otherNonProperty: { range: [5000, 10_000], halvedBy: any },
  intellectualProperty: { of, table: propertyTable, halvedBy: any },
  'intellectualProperty.noAmount': { range: [50_000, 100_000], halvedBy: any },
  labour: { eachFen: 1000, halvedBy: any },
  'administrative.trademarkPatentMaritime': { eachFen: 10_000, halvedBy: any },
  'administrative.ordinary': { eachFen: 5000, halvedBy: any },
  'administrative.compensation': { eachFen: 0, halvedBy: any },
  'jurisdictionObjection.rejected': { range: [5000, 10_000], collection: 'onDecision' },
  'jurisdictionObjection.upheld': { eachFen: 0 },
  'jurisdictionObjection.appealed': { eachFen: 0 },
  'retrial.newEvidence': { of: 'contestedFen', table: propertyTable, halvedBy: ending },
  'retrial.noAppealBefore': { of: 'contestedFen', table: propertyTable, halvedBy: ending },
  'retrial.other': { of: 'contestedFen', eachFen: 0, halvedBy: ending },
  specialProcedure: { eachFen: 0 },
  judicialConfirmation: { eachFen: 0 },
  dismissal: { eachFen: 0 },
  enforcement: { of, table: enforcementTable, collection },
  'enforcement.noAmount': { range: [5000, 50_000], collection },
  preservation: { of, table: preservationTable, capFen: 500_000 },
  'preservation.noAmount': { eachFen: 3000 },
  paymentOrder: { of, table: propertyTable, share: 3 },
  publicNotice: { eachFen: 10_000 },
  setAsideAward: { eachFen: 40_000 },
  arbitrationAgreementValidity: { eachFen: 40_000 },
  bankruptcy: {
    of: 'estateFen',
    table: propertyTable,
    share: 2,
    capFen: 30_000_000,
    collection: 'afterLiquidation',
  },
  'maritime.limitationFund': { range: [100_000, 1_000_000] },
  'maritime.injunction': { range: [100_000, 500_000] },
  'maritime.shipLienNotice': { range: [100_000, 500_000] },
  'maritime.creditorRegistration': { eachFen: 100_000 },
  'maritime.generalAverageAdjustment': { eachFen: 100_000 },
} as const satisfies Record<string, FeeRow>;

/** A line of the schedule. */
export type FeeLineName = keyof typeof feeSchedule;
