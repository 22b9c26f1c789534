// The law that a basic-level court needs, as pure functions: no dependency, no clock, no globals of Node or the web.

// Money
export { checkFen, formatYuan, parseYuan } from './money/yuan.ts';
export type { YuanStyle } from './money/yuan.ts';
export type { RoundingPolicy } from './money/rounding.ts';

// Fees
export { halvedPropertyFee, propertyFee } from './fees.ts';
export { computeFee } from './fees/compute-fee.ts';
export type { WholeFeeInput } from './fees/compute-fee.ts';
export { computeFeeChange } from './fees/fee-change.ts';
export { explainFee, figureRange, reductionRefused } from './fees/explain-fee.ts';
export { feeInputOfCase, feeKindOfCause, halvingOfProcedure, needNotPrepay } from './fees/case-fee.ts';
export type { CaseFeeKind } from './fees/case-fee.ts';
export { explainTopUp } from './fees/explain-top-up.ts';
export type { TopUpReason } from './fees/explain-top-up.ts';
export type { FeeEnding, FeeInput, FeeRelief, HalvingGround, MaritimeSubject } from './fees/fee-input.ts';
export type {
  FeeAssumption,
  FeeDirection,
  FeeExplanation,
  FeeReckoning,
  FeeRefusal,
  FeeRefusalCode,
  FeeRefusalCodes,
  FeeResult,
  FeeStep,
  FeeStepCode,
  FeeStepInWords,
} from './fees/fee-result.ts';
export type { FeeCollection, FeeLineName } from './fees/fee-schedule.ts';

// Calendar and periods
export { createCalendar, findWorkday, nextWorkday, officialCalendar, withYear } from './calendar.ts';
export type { CourtCalendar, DayStatus, FoundWorkday, YearPlan } from './calendar.ts';
export { dateInShanghai, formatInstant, parseInstant } from './instant.ts';
export { isDate } from './civil-day.ts';
export { addDays, daysBetween, endOfDay } from './dates.ts';
export { ageOn, isMinor } from './age.ts';
export { assessTimeliness } from './timeliness.ts';
export type { FilingAct, Timeliness } from './timeliness.ts';
export { addPeriod } from './periods.ts';
export type { PeriodWords } from './count-days.ts';
export { judgmentTakesEffectOn } from './judgment-effect.ts';
export type { AppealPeriod, JudgmentEffect } from './judgment-effect.ts';
export type {
  DayPeriodInput,
  HourPeriodInput,
  PeriodMeaning,
  PeriodResult,
  RestDay,
} from './period-result.ts';
export { isPeriodName, namedPeriods, period } from './named-periods.ts';
export type { NamedPeriodResult, PeriodName, PeriodOptions } from './named-periods.ts';
export type { NamedPeriod } from './named-periods/shape.ts';

// Service
export { effectiveAt } from './service-effect.ts';
export type { ServiceBasis, ServiceEffect, ServiceState } from './service-effect.ts';
export type {
  AddressStatus,
  ReturnGround,
  ServiceAttempt,
  ServiceChannel,
  ServiceFacts,
  ServiceRebuttal,
  ServiceRecipient,
} from './service/service-facts.ts';
export { assessServiceMethod } from './service/service-method.ts';
export type { MethodDecision, MethodFacts } from './service/service-method.ts';
export { electronicServiceConsent } from './service/service-consent.ts';
export type { ConsentDecision, ConsentFacts } from './service/service-consent.ts';
export { assessDefaultJudgment } from './service/default-judgment.ts';
export type { DefaultJudgmentDecision, DefaultJudgmentFacts } from './service/default-judgment.ts';
export {
  assessConfirmedAddress,
  mediationDocumentEffect,
  paymentOrderOutcome,
} from './service/service-consequences.ts';
export type {
  AddressDecision,
  MediationEffect,
  PaymentOrderOutcome,
  ServicePhase,
} from './service/service-consequences.ts';

// Hearings and procedure
export { hearingMode } from './online-hearing.ts';
export type { HearingMode } from './online-hearing.ts';
export type { HearingBarrier, HearingParty, OnlineStage } from './hearings/hearing-party.ts';
export { assessAsynchronousHearing } from './asynchronous-hearing.ts';
export type {
  AsynchronousCondition,
  AsynchronousDecision,
  AsynchronousFacts,
} from './asynchronous-hearing.ts';
export { attendanceTreatment } from './online-attendance.ts';
export type { AttendanceFacts, AttendanceTreatment } from './online-attendance.ts';
export { smallClaimsTrack } from './small-claims.ts';
export { thresholdFromAverageWage } from './small-claims-threshold.ts';
export type { ReckonedThreshold } from './small-claims-threshold.ts';
export type {
  SmallClaimsExclusion,
  SmallClaimsFacts,
  SmallClaimsResult,
  SmallClaimsThreshold,
} from './small-claims.ts';
export { delayInterest } from './delay-interest.ts';
export type { DelayInterest } from './delay-interest.ts';

// Auctions
export { afterSecondFailure } from './auctions/after-second-failure.ts';
export type { AfterSecondFailure, FailureOption } from './auctions/after-second-failure.ts';
export { barredBidders, assessBidder } from './auctions/barred-bidders.ts';
export type { BarredBidders, BarredRole, BidderDecision } from './auctions/barred-bidders.ts';
export { biddingDuration } from './auctions/bidding-duration.ts';
export type { BiddingDuration } from './auctions/bidding-duration.ts';
export { biddingResult } from './auctions/bidding-result.ts';
export type {
  AuctionBid,
  AuctionBidding,
  BiddingResult,
  BidOutcome,
  JudgedBid,
} from './auctions/bidding-result.ts';
export { buyerDefault } from './auctions/buyer-default.ts';
export type { BuyerDefault, DefaultFacts } from './auctions/buyer-default.ts';
export { creditorDeposit, depositRange, depositRefund } from './auctions/deposit.ts';
export type { CreditorDeposit, DepositRange, DepositRefund } from './auctions/deposit.ts';
export { inquiredPrice } from './auctions/inquired-price.ts';
export type { InquiredPrice } from './auctions/inquired-price.ts';
export { noticeDays } from './auctions/notice-days.ts';
export type { AuctionProperty, NoticeDays } from './auctions/notice-days.ts';
export { ownershipPasses } from './auctions/ownership.ts';
export type { OwnershipPasses } from './auctions/ownership.ts';
export { startPrice } from './auctions/start-price.ts';
export type { ReferenceSource, StartPrice, StartPriceFacts } from './auctions/start-price.ts';

// Causes of action
export type { Cause, CauseLevel, CauseRow } from './causes/cause.ts';
export type { CauseCatalogue } from './causes/catalogue.ts';
export { causeListOn } from './causes/cause-list-on.ts';
export type { CauseList } from './causes/cause-list-on.ts';
export { chooseCause } from './causes/choose-cause.ts';
export type { CauseChoice } from './causes/choose-cause.ts';
export { loadCauses } from './causes/load-causes.ts';
export type { CauseLoading, CauseProblem } from './causes/load-causes.ts';
export { officialCauses } from './causes/official-causes.ts';

// Identifiers
export {
  caseType,
  courtName,
  formatCaseNumber,
  isCaseNumber,
  normaliseCaseNumber,
  parseCaseNumber,
} from './identifiers/case-number.ts';
export type { CaseNumber, CaseNumberResult, LegacyCaseNumber } from './identifiers/case-number.ts';
export { rulingSuffix } from './identifiers/ruling-suffix.ts';
export { idNumberCheckCharacter, parseIdNumber } from './identifiers/id-number.ts';
export type { IdNumberProblem, IdNumberResult } from './identifiers/id-number.ts';
export { creditCodeCheckCharacter, parseCreditCode } from './identifiers/credit-code.ts';
export type { CreditCode, CreditCodeResult } from './identifiers/credit-code.ts';
export { parseLawyerLicence } from './identifiers/lawyer-licence.ts';
export type { LawyerLicence, LawyerLicenceResult } from './identifiers/lawyer-licence.ts';
export { parsePhone } from './identifiers/phone.ts';
export type { PhoneResult } from './identifiers/phone.ts';
export {
  fieldsNeverPublished,
  maskBankAccount,
  maskIdNumber,
  maskName,
  maskNames,
  maskPhone,
} from './identifiers/masking.ts';

// Explanations, citations and errors
export type { Explained, Step } from './explained.ts';
export { cite } from './laws.ts';
export type { Bilingual, Citation, LawCode, LegalBasis } from './laws.ts';
export { RuleInputError } from './errors.ts';
export type { RuleInputCode } from './errors.ts';
