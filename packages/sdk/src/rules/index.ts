// The law that a basic-level court needs, as pure functions: no dependency, no clock, no globals of Node or the web.

// Money
export { checkFen, formatYuan, parseYuan } from './money/yuan.ts';
export type { YuanStyle } from './money/yuan.ts';
export type { RoundingPolicy } from './money/rounding.ts';

// Fees
export { explainFee, halvedPropertyFee, propertyFee } from './fees.ts';
export { reductionRefused } from './fees/fee-refusal.ts';
export type { FeeInput, FeeRelief, HalvingGround, MaritimeSubject } from './fees/fee-input.ts';
export type {
  FeeCollection,
  FeeExplanation,
  FeeRefusal,
  FeeRefusalCode,
  FeeResult,
} from './fees/fee-result.ts';
export type { FeeStep } from './fees/fee-table.ts';

// Calendar and periods
export { createCalendar, nextWorkday, officialCalendar, withYear } from './calendar.ts';
export type { CourtCalendar, DayStatus, YearPlan } from './calendar.ts';
export { dateInShanghai, formatInstant, parseInstant } from './instant.ts';
export { isDate } from './civil-day.ts';
export { ageOn, isMinor } from './age.ts';
export { isTimely } from './timeliness.ts';
export type { FilingAct, Timeliness } from './timeliness.ts';
export { addPeriod } from './periods.ts';
export { judgmentTakesEffectOn } from './judgment-effect.ts';
export type { DayPeriodInput, HourPeriodInput, PeriodMeaning, PeriodResult } from './period-result.ts';
export { isPeriodName, namedPeriods, period } from './named-periods.ts';
export type { NamedPeriodResult, PeriodName, PeriodOptions } from './named-periods.ts';
export type { NamedPeriod } from './named-periods/shape.ts';

// Service
export { effectiveAt } from './service-effect.ts';
export type { ServiceBasis, ServiceEffect, ServiceReason, ServiceState } from './service-effect.ts';
export type {
  AddressStatus,
  ServiceAttempt,
  ServiceChannel,
  ServiceFacts,
  ServiceRebuttal,
} from './service/service-facts.ts';
export { electronicServiceConsent, serviceMethodAllowed } from './service/service-method.ts';
export type { ConsentDecision, ConsentFacts, MethodDecision, MethodFacts } from './service/service-method.ts';
export {
  confirmedAddressUsable,
  defaultJudgmentAllowed,
  mediationDocumentEffect,
  paymentOrderOutcome,
} from './service/service-consequences.ts';
export type { MediationEffect, ServiceConsequence, ServicePhase } from './service/service-consequences.ts';

// Hearings and procedure
export { hearingMode } from './online-hearing.ts';
export type { HearingBarrier, HearingMode, HearingParty, OnlineStage } from './online-hearing.ts';
export { asynchronousHearingAllowed, attendanceTreatment } from './online-attendance.ts';
export type {
  AsynchronousCondition,
  AsynchronousDecision,
  AsynchronousFacts,
  AttendanceFacts,
  AttendanceTreatment,
} from './online-attendance.ts';
export { smallClaimsTrack, thresholdFromAverageWage } from './small-claims.ts';
export type {
  SmallClaimsExclusion,
  SmallClaimsFacts,
  SmallClaimsResult,
  SmallClaimsThreshold,
} from './small-claims.ts';
export { delayInterest } from './delay-interest.ts';
export type { DelayInterest } from './delay-interest.ts';

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

// Citations and errors
export { cite } from './laws.ts';
export type { Bilingual, Citation, LawCode, LegalBasis } from './laws.ts';
export { RuleInputError } from './errors.ts';
export type { RuleInputCode } from './errors.ts';
