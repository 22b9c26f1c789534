// What a fee case asks, by the subject of its kind.
import type { FeeInput, FeeRelief, HalvingGround, MaritimeSubject } from '@yunting/sdk/rules';
import type { CaseReader } from './case-reader.ts';
import { KindWords, amountOf, baseOf, modifiersOf, noHalvings, stages } from './fee-kind.ts';
import type { Question } from './fee-kind.ts';
import { property } from './property-fee-question.ts';

/** What cases other than about property have in common: stage, provincial figure, halvings. */
function eachCase(question: Question): { halvings: HalvingGround[]; baseFen?: number } {
  const stage = question.words.take(...stages) ?? 'firstInstance';
  const { halvings, others } = modifiersOf(question, stage, ['withBase']);
  return { halvings, ...baseOf(question, others) };
}

function intellectualProperty(question: Question): FeeInput {
  const { words, amountFen } = question;
  const variant =
    words.take('withAmount', 'noAmount') ?? (amountFen === undefined ? 'noAmount' : 'withAmount');
  const stage = words.take(...stages) ?? 'firstInstance';
  const { halvings, others } = modifiersOf(question, stage, ['withBase']);
  return variant === 'withAmount'
    ? { kind: 'intellectualProperty', amountFen: amountOf(question), halvings }
    : { kind: 'intellectualProperty', halvings, ...baseOf(question, others) };
}

/** The party did not appeal and seeks a retrial later (FEE 9(2)); files word it in several ways. */
const noAppeal = [
  'noAppeal',
  'noAppealBefore',
  'notAppealed',
  'didNotAppeal',
  'noAppealFiled',
  'withoutAppeal',
] as const;

function retrial(question: Question): FeeInput {
  const ground = question.words.need('ordinary', 'newEvidence', ...noAppeal);
  const { halvings } = modifiersOf(question, 'appeal');
  return {
    kind: 'retrial',
    ground: ground === 'ordinary' ? 'other' : ground === 'newEvidence' ? ground : 'noAppealBefore',
    contestedFen: question.params?.fen('contestedYuan') ?? amountOf(question),
    halvings: halvings as ('mediated' | 'withdrawn')[],
  };
}

const reliefKinds = { reduction: '减交', exemption: '免交', deferral: '缓交' } as const;

function percentOf(ratio: string, words: KindWords): number {
  // In whole per cent, without a product that is not exact.
  const digits = /^(0|1)\.(\d{2})0*$/.exec(ratio);
  return digits ? Number(digits[1]) * 100 + Number(digits[2]) : words.fail(`the ratio ${ratio}`);
}

function relief(question: Question): FeeInput {
  const { words, params } = question;
  const wanted = words.need('reduction', 'exemption', 'deferral');
  words.take('minimum');
  const named = params?.text('reliefKind');
  if (named !== undefined && named !== reliefKinds[wanted]) words.fail(`another kind of relief: ${named}`);
  const { halvings } = modifiersOf(question, 'firstInstance');
  const asked = { kind: 'property', amountFen: amountOf(question), halvings } as const;
  // A deferral changes when the fee is paid, not how much it is.
  if (wanted === 'deferral') return asked;
  if (wanted === 'reduction') {
    const ratio = params?.text('ratioMin') ?? params?.text('ratio') ?? words.fail('by how much?');
    return { ...asked, relief: { kind: 'reduce', percent: percentOf(ratio, words) } satisfies FeeRelief };
  }
  const applicant = params?.words('applicant') ?? words.fail('who applies?');
  return {
    ...asked,
    relief: { kind: 'exempt', applicant: applicant === 'naturalPerson' ? applicant : 'organisation' },
  };
}

const maritimeSubjects: readonly MaritimeSubject[] = [
  'limitationFund',
  'injunction',
  'shipLienNotice',
  'creditorRegistration',
  'generalAverageAdjustment',
];

const objections = { rejected: 'rejected', upheld: 'upheld', appeal: 'appealed' } as const;

const subjects: Readonly<Record<string, (question: Question) => FeeInput>> = {
  property,
  divorce: (question) => ({ kind: 'divorce', propertyFen: amountOf(question), ...eachCase(question) }),
  personalityRights: (question) => ({
    kind: 'personalityRights',
    damagesFen: amountOf(question),
    ...eachCase(question),
  }),
  otherNonProperty: (question) => ({ kind: 'otherNonProperty', ...eachCase(question) }),
  ip: intellectualProperty,
  labour(question) {
    const stage = question.words.take(...stages) ?? 'firstInstance';
    return { kind: 'labour', halvings: modifiersOf(question, stage).halvings };
  },
  administrative(question) {
    const subject = question.words.need('ordinary', 'trademarkPatentMaritime', 'compensation');
    const stage = question.words.take(...stages) ?? 'firstInstance';
    return { kind: 'administrative', subject, halvings: modifiersOf(question, stage).halvings };
  },
  jurisdictionObjection(question) {
    const outcome = objections[question.words.need('rejected', 'upheld', 'appeal')];
    const others = noHalvings(question, ['withBase']);
    return { kind: 'jurisdictionObjection', outcome, ...baseOf(question, others) };
  },
  specialProcedure: (question) => (noHalvings(question), { kind: 'specialProcedure' }),
  judicialConfirmationOfMediation: (question) => (noHalvings(question), { kind: 'judicialConfirmation' }),
  dismissal(question) {
    question.words.need('noAcceptance', 'suit', 'suitDismissed', 'appeal', 'appealDismissed');
    noHalvings(question);
    return { kind: 'dismissal' };
  },
  retrial,
  execution(question) {
    const variant = question.words.need('withAmount', 'noAmount');
    const others = noHalvings(question, ['withBase']);
    return variant === 'withAmount'
      ? { kind: 'enforcement', amountFen: amountOf(question) }
      : { kind: 'enforcement', ...baseOf(question, others) };
  },
  preservation(question) {
    const variant = question.words.need('property', 'noAmount');
    noHalvings(question);
    return variant === 'property'
      ? { kind: 'preservation', amountFen: amountOf(question) }
      : { kind: 'preservation' };
  },
  paymentOrder(question) {
    const becameSuit = question.words.take('toSuit') !== undefined;
    if (becameSuit) question.words.take('supplement');
    noHalvings(question);
    return { kind: becameSuit ? 'paymentOrderToSuit' : 'paymentOrder', amountFen: amountOf(question) };
  },
  publicNotice: (question) => (noHalvings(question), { kind: 'publicNotice' }),
  setAsideAward: (question) => (noHalvings(question), { kind: 'setAsideAward' }),
  arbitrationAgreementValidity: (question) => (
    noHalvings(question),
    { kind: 'arbitrationAgreementValidity' }
  ),
  bankruptcy: (question) => (noHalvings(question), { kind: 'bankruptcy', estateFen: amountOf(question) }),
  maritime(question) {
    const subject = question.words.need(...maritimeSubjects);
    return { kind: 'maritime', subject, ...baseOf(question, noHalvings(question, ['withBase'])) };
  },
  relief,
};

/** The question that a fee case asks. A word that nobody knows, or one that makes no sense here, is a failure. */
export function feeQuestion(item: CaseReader): FeeInput {
  const words = new KindWords(item.words('kind'));
  const subject = words.need(...Object.keys(subjects));
  const question = { words, amountFen: item.fen('amountYuan'), params: item.reader('params') };
  return subjects[subject]?.(question) ?? words.fail('no such subject');
}
