import type { RoundingPolicy } from '../money/rounding.ts';

/**
 * Why an acceptance fee is halved: FEE 15 (mediated, withdrawn), FEE 16 (summary procedure, of which small claims is
 * a form), FEE 18 (joined counterclaim or third-party claim). However many apply, it is halved once (INT 206).
 */
export type HalvingGround =
  | 'summaryProcedure'
  | 'smallClaims'
  | 'mediated'
  | 'withdrawn'
  | 'counterclaimJoined'
  | 'independentThirdPartyJoined';

/** Relief that changes the amount (FEE 44–46). `percent` is what is taken off, a whole number from 30 to 99. */
export type FeeRelief =
  | { kind: 'reduce'; percent: number }
  | { kind: 'exempt'; applicant: 'naturalPerson' | 'organisation' };

/** What every fee takes. */
interface FeeOptions {
  /** Default `fen`. */
  rounding?: RoundingPolicy | undefined;
}

/** What a fee takes that is due as a whole; a supplement or refund does not. */
interface Relievable {
  relief?: FeeRelief | undefined;
}

interface Halvable {
  halvings?: readonly HalvingGround[] | undefined;
}

interface HalvableOnAppeal {
  halvings?: readonly ('mediated' | 'withdrawn')[] | undefined;
}

/** The law gives only a range and the province fixes the figure. Absent: the answer is a refusal with the range. */
interface ProvincialBase {
  baseFen?: number | undefined;
  /** Where the figure is from (document, number, date); the explanation says so, or that it was not said. */
  baseSource?: string | undefined;
}

/**
 * Acceptance fees (案件受理费), FEE 13. All amounts in fen. An appeal in a case without property costs what the case itself
 * costs; only a property appeal is on the contested part (FEE 17).
 */
export type AcceptanceFeeSubject =
  | ({ kind: 'property'; amountFen: number } & Halvable)
  | ({
      kind: 'propertyClaims';
      claimsFen: readonly number[];
      withNonPropertyClaims?: boolean | undefined;
    } & Halvable)
  | ({
      kind: 'propertyAppeal';
      contestedFen: number;
      jointAppellants?: number | undefined;
    } & HalvableOnAppeal)
  | ({ kind: 'divorce'; propertyFen: number } & ProvincialBase & Halvable)
  | ({ kind: 'personalityRights'; damagesFen: number } & ProvincialBase & Halvable)
  | ({ kind: 'otherNonProperty' } & ProvincialBase & Halvable)
  | ({ kind: 'intellectualProperty'; amountFen?: number | undefined } & ProvincialBase & Halvable)
  | ({ kind: 'labour' } & Halvable)
  | ({ kind: 'administrative'; subject: 'ordinary' | 'trademarkPatentMaritime' | 'compensation' } & Halvable)
  | ({ kind: 'jurisdictionObjection'; outcome: 'rejected' | 'upheld' | 'appealed' } & ProvincialBase)
  | ({
      kind: 'retrial';
      ground: 'newEvidence' | 'noAppealBefore' | 'other';
      contestedFen: number;
    } & HalvableOnAppeal)
  | { kind: 'specialProcedure' | 'judicialConfirmation' | 'dismissal' };

/** What is still to be paid or given back when something changes. All amounts in fen. */
export type FeeChangeSubject =
  | ({ kind: 'claimChange'; fromFen: number; toFen: number; beforeInvestigationClosed: boolean } & Halvable)
  | { kind: 'summaryToOrdinary'; amountFen: number }
  | { kind: 'withdrawnAfterNoSupplement'; amountFen: number }
  | { kind: 'paymentOrderToSuit'; amountFen: number }
  | { kind: 'refundOnEnding'; paidFen: number; ending: FeeEnding };

/**
 * How a case ends, or halts, as far as what was paid is concerned: given back in full (FEE 25, 27) or not at all
 * (FEE 26, 28). A case that ends by mediation or withdrawal is halved instead (FEE 15).
 */
export type FeeEnding =
  | 'notAccepted'
  | 'dismissed'
  | 'remanded'
  | 'crimeTransferred'
  | 'suspended'
  | 'terminated';

/** Application fees (申请费), FEE 14. All amounts in fen. */
export type ApplicationFeeSubject =
  | ({ kind: 'enforcement'; amountFen?: number | undefined } & ProvincialBase)
  | { kind: 'preservation'; amountFen?: number | undefined }
  | { kind: 'paymentOrder'; amountFen: number }
  | { kind: 'publicNotice' | 'setAsideAward' | 'arbitrationAgreementValidity' }
  | { kind: 'bankruptcy'; estateFen: number }
  | ({ kind: 'maritime'; subject: MaritimeSubject } & ProvincialBase);

/** Maritime applications, FEE 14(7). */
export type MaritimeSubject =
  | 'limitationFund'
  | 'injunction'
  | 'shipLienNotice'
  | 'creditorRegistration'
  | 'generalAverageAdjustment';

/** What a fee is asked for. `kind` decides which other fields are needed. */
export type FeeInput = (((AcceptanceFeeSubject | ApplicationFeeSubject) & Relievable) | FeeChangeSubject) &
  FeeOptions;

/** A union as one type with every field that any of its members has. */
type AnyOf<Union, Keys extends PropertyKey = Union extends unknown ? keyof Union : never> = {
  readonly [Key in Keys]?:
    | (Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never)
    | undefined;
};

/** Any input, whose other fields are looked for by name. Internal to the fee rules. */
export type AnyFeeInput = AnyOf<FeeInput> & Pick<FeeInput, 'kind'>;
