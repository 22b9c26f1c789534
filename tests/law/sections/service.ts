// The section `service`: when a document counts as served, how it may be served, and what follows.
import {
  assessConfirmedAddress,
  assessDefaultJudgment,
  effectiveAt,
  electronicServiceConsent,
  mediationDocumentEffect,
  paymentOrderOutcome,
  assessServiceMethod,
} from '@yunting/sdk/rules';
import type { ConsentFacts, ServiceEffect, ServicePhase } from '@yunting/sdk/rules';
import { listOf, same, sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';
import { attemptOf, channels, documents, factsOf, procedures } from '../service-attempt.ts';

const isServed = ({ state }: ServiceEffect): boolean => state === 'effective' || state === 'presumed';

/** When a document counts as served, by one attempt or several. */
function arrival(item: CaseReader): void {
  const attempts = item.has('attempts') ? item.readers('attempts').map(attemptOf) : [attemptOf(item)];
  const result = effectiveAt(factsOf(item, attempts));
  explainsItself(result);
  const served = isServed(result);
  if (!item.has('effective') && !item.has('isService'))
    throw new Error('the case does not say whether it is served');
  item.expect('effective', served);
  item.expect('isService', served);
  if (served || item.value('effectiveAt') !== null) item.expectInstant('effectiveAt', result.effectiveAt);
  item.expect('effectiveDate', result.effectiveOn ?? null);
  item.expect('strength', served ? (result.state === 'presumed' ? 'presumed' : 'completed') : null);
  item.expect('rebuttable', result.rebuttable);
  item.expect('interpretive', result.interpretive);
}

/** Paper on request: it is due, and the date of service stays. */
function paperOnRequest(item: CaseReader): void {
  const at = '2026-03-06T10:00:00+08:00';
  const address = { channel: 'platformAccount', addressStatus: 'confirmed', systemSuccessAt: at } as const;
  const facts = factsOf(item, [item.has('channel') ? attemptOf(item) : address]);
  const before = effectiveAt(facts);
  const asked = effectiveAt({ ...facts, paperRequested: true });
  explainsItself(asked);
  item.expect('effective', isServed(asked));
  item.expect('paperMustBeSupplied', asked.paperDue);
  item.expect('effectiveDateChanges', asked.effectiveAt !== before.effectiveAt);
  item.expect('interpretive', asked.interpretive);
}

const electronic = ['platformAccount', 'email', 'im', 'sms', 'fax'] as const;

/** May the document go out electronically at all, whatever the channel and the address? */
function electronicChannel(item: CaseReader): void {
  const channel = item.oneOf('channel', channels);
  const [document, consent] = [item.oneOf('document', documents), item.flag('consent')];
  const procedure = item.oneOf('procedure', procedures);
  const answers = (channel ? [channel] : electronic).flatMap((one) =>
    (['confirmed', 'unconfirmed'] as const).map((addressStatus) => {
      const answer = assessServiceMethod({ channel: one, document, procedure, consent, addressStatus });
      explainsItself(answer);
      return answer.allowed;
    }),
  );
  for (const allowed of answers) item.expect('channelAllowed', allowed);
}

/** May it be served in this way? */
function method(item: CaseReader): void {
  const channel = item.oneOf('mode', channels);
  if (channel === undefined) throw new TypeError('mode is missing');
  const answer = assessServiceMethod({
    channel,
    document: item.oneOf('document', documents),
    procedure: item.oneOf('procedure', procedures),
    consent: item.flag('consent'),
    addressStatus: item.oneOf('addressStatus', ['confirmed', 'unconfirmed', 'unknown']),
  });
  explainsItself(answer);
  item.expect('allowed', answer.allowed);
  item.expect('interpretive', answer.interpretive);
}

/** When a mediation document takes effect; `null` among the days is a party who has not signed. */
function signatures(item: CaseReader): void {
  same('document', item.words('document'), 'mediationDocument');
  const parties = listOf(item.value('signedAt'), 'signedAt');
  const days = parties.filter((day) => day !== null).map(String);
  const answer = mediationDocumentEffect(days, item.count('parties') ?? parties.length);
  explainsItself(answer);
  item.expect('effectiveDate', answer.effectiveOn ?? null);
  // The other side: as long as one signature is missing there is no effect.
  const waiting = mediationDocumentEffect(days.slice(1), parties.length);
  const missing = parties.length - days.length + 1;
  same('without one signature', [waiting.effectiveOn, waiting.missingSignatures], [undefined, missing]);
}

/** A payment order that cannot be served; where the case does not say so otherwise, the thirty days are over. */
function paymentOrder(item: CaseReader): void {
  same('document', item.words('document'), 'paymentOrder');
  const daysSinceIssue = item.count('daysSinceIssue') ?? 30;
  const answer = paymentOrderOutcome({ daysSinceIssue, served: item.flag('served') ?? false });
  explainsItself(answer);
  item.expect('outcome', answer.outcome);
  same('a day before', paymentOrderOutcome({ daysSinceIssue: 29, served: false }).outcome, 'pending');
}

/** A judgment by default after a summons by simple means, confirmed or not. */
function defaultJudgment(item: CaseReader): void {
  const procedure = item.oneOf('procedure', procedures);
  const receiptConfirmedOrProven = item.flag('acknowledged');
  if (procedure === undefined || receiptConfirmedOrProven === undefined) {
    throw new TypeError('procedure or acknowledged is missing');
  }
  const facts = { procedure, summonedBySimpleMeans: true };
  const answer = assessDefaultJudgment({ ...facts, receiptConfirmedOrProven });
  explainsItself(answer);
  item.expect('defaultJudgmentAllowed', answer.allowed);
  // The other side: where receipt is proven, simple means suffice, but never in ordinary procedure.
  const proven = assessDefaultJudgment({ ...facts, receiptConfirmedOrProven: true });
  same('receipt proven', proven.allowed, procedure !== 'ordinary');
}

/** Handed to the party or to the agent and signed for. */
function toWhom(item: CaseReader): void {
  const recipient = item.oneOf('to', ['party', 'agent']);
  const answer = effectiveAt(factsOf(item, [{ channel: 'inPerson', recipient, signedOn: '2026-03-06' }]));
  explainsItself(answer);
  item.expect('effective', isServed(answer));
  if (recipient === 'agent') {
    same(
      'the article on agents is named',
      true,
      answer.legalBasis.some(({ article }) => article === '132'),
    );
  }
}

const phases: readonly ServicePhase[] = ['firstInstance', 'secondInstance', 'retrial', 'enforcement'];

/** An address that was confirmed in another phase. */
function addressCarriesOver(item: CaseReader): void {
  const confirmedIn = item.oneOf('addressFrom', phases);
  const usedIn = item.oneOf('phase', phases);
  if (!confirmedIn || !usedIn) throw new TypeError('phase or addressFrom is missing');
  const changedInWriting = item.flag('changedInWriting') ?? false;
  const answer = assessConfirmedAddress({ confirmedIn, usedIn, changedInWriting });
  explainsItself(answer);
  item.expect('usable', answer.allowed);
  // The other side: what was changed in writing holds no longer.
  const changed = assessConfirmedAddress({ confirmedIn, usedIn, changedInWriting: true });
  same('changed in writing', changed.allowed, false);
}

/** What shows consent, by the word of the case. */
const consentFacts = {
  express: { express: true },
  preAgreed: { preAgreed: true },
  providedInPleading: { addressInPleading: true },
  conduct: { acceptedByConduct: true },
  refused: { refused: true },
  none: {},
} as const satisfies Record<string, ConsentFacts>;

/** Is there consent to electronic service, and on what does it rest? */
function consent(item: CaseReader): void {
  const basis =
    item.oneOf('consentBasis', Object.keys(consentFacts) as (keyof typeof consentFacts)[]) ?? 'none';
  const answer = electronicServiceConsent(consentFacts[basis]);
  explainsItself(answer);
  same('the basis of consent', basis, answer.basis);
  item.expect('consent', answer.consent);
  item.expect('interpretive', answer.interpretive);
}

/** Which question a case asks, by a field that only such a case has; the first that fits. */
const questions: readonly (readonly [fields: readonly string[], check: (item: CaseReader) => void])[] = [
  [['paperMustBeSupplied', 'effectiveDateChanges'], paperOnRequest],
  [['channelAllowed'], electronicChannel],
  [['mode'], method],
  [['signedAt'], signatures],
  [['outcome'], paymentOrder],
  [['defaultJudgmentAllowed'], defaultJudgment],
  [['to'], toWhom],
  [['usable'], addressCarriesOver],
  [['attempts', 'channel'], arrival],
  [['consent'], consent],
];

/** Service (送达). What happened is told in `case` too, for people. */
export const service = sectionOf(
  ['case'],
  (item) => {
    const question = questions.find(([fields]) => fields.some((field) => item.has(field)));
    if (!question) throw new Error('no rule answers a case of this shape');
    question[1](item);
  },
  ['case'],
);
