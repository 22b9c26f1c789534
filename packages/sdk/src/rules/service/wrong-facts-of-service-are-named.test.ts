import { describe, expect, it } from 'vitest';
import {
  assessConfirmedAddress,
  assessDefaultJudgment,
  effectiveAt,
  electronicServiceConsent,
  mediationDocumentEffect,
  paymentOrderOutcome,
  assessServiceMethod,
} from '../index.ts';
import type { RuleInputCode } from '../errors.ts';

type Row = readonly [name: string, call: () => unknown, code: RuleInputCode, says: string];

const at = '2026-01-01T00:00:00+08:00';
const summons = { procedure: 'ordinary', summonedBySimpleMeans: false, receiptConfirmedOrProven: true };
const address = { confirmedIn: 'firstInstance', usedIn: 'enforcement', changedInWriting: false };

const rows: readonly Row[] = [
  ['no facts about service', () => effectiveAt(undefined as never), 'invalidFacts', 'facts'],
  ['facts that are null', () => effectiveAt(null as never), 'invalidFacts', 'facts'],
  ['no attempts', () => effectiveAt({} as never), 'invalidFacts', 'attempts'],
  [
    'attempts as an object',
    () => effectiveAt({ attempts: { 0: { channel: 'sms' } } } as never),
    'invalidFacts',
    'attempts',
  ],
  ['an attempt that is null', () => effectiveAt({ attempts: [null] } as never), 'invalidFacts', 'attempts'],
  [
    'a hole among the attempts',
    () => effectiveAt({ attempts: Array(1) } as never),
    'invalidFacts',
    'attempts',
  ],
  [
    'no channel',
    () => effectiveAt({ attempts: [{ addressStatus: 'confirmed', systemSuccessAt: at }] } as never),
    'invalidFacts',
    'channel',
  ],
  [
    'an unknown channel',
    () =>
      effectiveAt({
        attempts: [{ channel: 'wechat', addressStatus: 'confirmed', systemSuccessAt: at }],
      } as never),
    'invalidFacts',
    'channel: unknown value wechat',
  ],
  [
    'a channel that every object has',
    () =>
      effectiveAt({
        attempts: [{ channel: 'constructor', addressStatus: 'confirmed', systemSuccessAt: at }],
      } as never),
    'invalidFacts',
    'channel',
  ],
  [
    'a misspelt status of the address',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'Confirmed', systemSuccessAt: at }],
      } as never),
    'invalidFacts',
    'addressStatus',
  ],
  [
    'an unknown recipient',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', recipient: 'neighbour' }],
      } as never),
    'invalidFacts',
    'recipient',
  ],
  [
    'an unknown rebuttal at an own address',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', readAt: at, rebutted: 'foo' }],
      } as never),
    'invalidFacts',
    'rebutted',
  ],
  [
    'an unknown rebuttal at a confirmed address',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: at, rebutted: 'foo' }],
      } as never),
    'invalidFacts',
    'rebutted',
  ],
  [
    'an unknown ground of return',
    () =>
      effectiveAt({
        attempts: [
          {
            channel: 'courtPost',
            returnedOn: '2026-01-05',
            returnedThroughOwnFault: true,
            returnGround: 'moved',
          },
        ],
      } as never),
    'invalidFacts',
    'returnGround',
  ],
  [
    'own fault as a text',
    () =>
      effectiveAt({
        attempts: [{ channel: 'courtPost', returnedOn: '2026-01-05', returnedThroughOwnFault: 'false' }],
      } as never),
    'invalidFacts',
    'returnedThroughOwnFault',
  ],
  [
    'an unknown document',
    () =>
      effectiveAt({
        document: 'verdict',
        attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', readAt: at }],
      } as never),
    'invalidFacts',
    'document',
  ],
  [
    'a misspelt procedure',
    () =>
      effectiveAt({
        procedure: 'sumary',
        attempts: [{ channel: 'announcement', deemedServedOn: '2026-01-05' }],
      } as never),
    'invalidFacts',
    'procedure',
  ],
  [
    'consent as a text',
    () =>
      effectiveAt({
        consent: 'false',
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: at }],
      } as never),
    'invalidFacts',
    'consent',
  ],
  [
    'a wish for paper as a text',
    () =>
      effectiveAt({
        paperRequested: 'no',
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: at }],
      } as never),
    'invalidFacts',
    'paperRequested',
  ],
  [
    'sentAt that is no instant (confirmed)',
    () => effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'confirmed', sentAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'sentAt that is no instant (unconfirmed)',
    () => effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', sentAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'systemSuccessAt that is no instant (confirmed)',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: 'x' }],
      } as never),
    'invalidInstant',
    'x',
  ],
  [
    'systemSuccessAt that is no instant (unconfirmed)',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', systemSuccessAt: 'x' }],
      } as never),
    'invalidInstant',
    'x',
  ],
  [
    'recipientProvesArrivedAt that is no instant (confirmed)',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', recipientProvesArrivedAt: 'x' }],
      } as never),
    'invalidInstant',
    'x',
  ],
  [
    'recipientProvesArrivedAt that is no instant (unconfirmed)',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', recipientProvesArrivedAt: 'x' }],
      } as never),
    'invalidInstant',
    'x',
  ],
  [
    'repliedAt that is no instant (confirmed)',
    () =>
      effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'confirmed', repliedAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'repliedAt that is no instant (unconfirmed)',
    () =>
      effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', repliedAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'actedAt that is no instant (confirmed)',
    () => effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'confirmed', actedAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'actedAt that is no instant (unconfirmed)',
    () =>
      effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', actedAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'readAt that is no instant (confirmed)',
    () => effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'confirmed', readAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'readAt that is no instant (unconfirmed)',
    () => effectiveAt({ attempts: [{ channel: 'sms', addressStatus: 'unconfirmed', readAt: 'x' }] } as never),
    'invalidInstant',
    'x',
  ],
  [
    'an instant without offset',
    () =>
      effectiveAt({
        attempts: [{ channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: '2026-01-01T00:00:00' }],
      } as never),
    'invalidInstant',
    '2026-01-01T00:00:00',
  ],
  [
    'a day of signature that does not exist',
    () => effectiveAt({ attempts: [{ channel: 'courtPost', signedOn: '2026-02-30' }] } as never),
    'invalidDate',
    '2026-02-30',
  ],
  [
    'a day of signature in words',
    () => effectiveAt({ attempts: [{ channel: 'courtPost', signedOn: 'yesterday' }] } as never),
    'invalidDate',
    'yesterday',
  ],
  [
    'a day of return that is none',
    () =>
      effectiveAt({
        attempts: [{ channel: 'courtPost', returnedOn: 'x', returnedThroughOwnFault: true }],
      } as never),
    'invalidDate',
    'x',
  ],
  [
    'a day of deemed service that is none',
    () => effectiveAt({ attempts: [{ channel: 'announcement', deemedServedOn: 'x' }] } as never),
    'invalidDate',
    'x',
  ],
  ['no facts about a way of service', () => assessServiceMethod(undefined as never), 'invalidFacts', 'facts'],
  ['no way of service', () => assessServiceMethod({} as never), 'invalidFacts', 'channel'],
  [
    'an unknown way, with consent',
    () => assessServiceMethod({ channel: 'pigeon', consent: true } as never),
    'invalidFacts',
    'channel: unknown value pigeon',
  ],
  [
    'a way that every object has',
    () => assessServiceMethod({ channel: 'constructor' } as never),
    'invalidFacts',
    'channel',
  ],
  [
    'another way that every object has',
    () => assessServiceMethod({ channel: 'toString' } as never),
    'invalidFacts',
    'channel',
  ],
  [
    'a way with consent as a text',
    () => assessServiceMethod({ channel: 'sms', consent: 'false' } as never),
    'invalidFacts',
    'consent',
  ],
  [
    'a way for an unknown document',
    () => assessServiceMethod({ channel: 'sms', document: 'verdict' } as never),
    'invalidFacts',
    'document',
  ],
  [
    'a way in an unknown procedure',
    () => assessServiceMethod({ channel: 'announcement', procedure: 'sumary' } as never),
    'invalidFacts',
    'procedure',
  ],
  [
    'a way to an unknown status',
    () => assessServiceMethod({ channel: 'sms', addressStatus: 'own' } as never),
    'invalidFacts',
    'addressStatus',
  ],
  [
    'a way to an unknown recipient',
    () => assessServiceMethod({ channel: 'inPerson', recipient: 'son' } as never),
    'invalidFacts',
    'recipient',
  ],
  ['no facts about consent', () => electronicServiceConsent(undefined as never), 'invalidFacts', 'facts'],
  [
    'express consent as a text',
    () => electronicServiceConsent({ express: 'no' } as never),
    'invalidFacts',
    'express',
  ],
  [
    'a refusal as a text',
    () => electronicServiceConsent({ express: true, refused: 'false' } as never),
    'invalidFacts',
    'refused',
  ],
  [
    'conduct as a text behind a refusal',
    () => electronicServiceConsent({ refused: true, acceptedByConduct: 'x' } as never),
    'invalidFacts',
    'acceptedByConduct',
  ],
  ['no facts about a summons', () => assessDefaultJudgment(undefined as never), 'invalidFacts', 'facts'],
  ['an empty summons', () => assessDefaultJudgment({} as never), 'invalidFacts', 'procedure'],
  [
    'a summons in an unknown procedure',
    () => assessDefaultJudgment({ ...summons, procedure: 'ordinry' } as never),
    'invalidFacts',
    'procedure',
  ],
  [
    'a summons by unsaid means',
    () => assessDefaultJudgment({ procedure: 'summary' } as never),
    'invalidFacts',
    'summonedBySimpleMeans',
  ],
  [
    'a summons of which receipt is not said',
    () => assessDefaultJudgment({ procedure: 'summary', summonedBySimpleMeans: true } as never),
    'invalidFacts',
    'receiptConfirmedOrProven',
  ],
  [
    'an unknown announcement',
    () => assessDefaultJudgment({ ...summons, announcement: 'ended' } as never),
    'invalidFacts',
    'announcement',
  ],
  [
    'an announcement that is just true',
    () => assessDefaultJudgment({ ...summons, announcement: true } as never),
    'invalidFacts',
    'announcement',
  ],
  [
    'a good reason as a text',
    () => assessDefaultJudgment({ ...summons, goodReason: 'no' } as never),
    'invalidFacts',
    'goodReason',
  ],
  [
    'a mere notice as a text',
    () => assessDefaultJudgment({ ...summons, onlyNotified: 'no' } as never),
    'invalidFacts',
    'onlyNotified',
  ],
  ['no signatures', () => mediationDocumentEffect(undefined as never, 1), 'invalidFacts', 'signedOn'],
  [
    'signatures as a text',
    () => mediationDocumentEffect('2026-01-05' as never, 1),
    'invalidFacts',
    'signedOn',
  ],
  [
    'a hole among the signatures',
    () => mediationDocumentEffect(Array(1) as never, 1),
    'invalidDate',
    'undefined',
  ],
  [
    'a day of signature out of the calendar',
    () => mediationDocumentEffect(['2026-02-30'], 1),
    'invalidDate',
    '2026-02-30',
  ],
  [
    'parties: undefined',
    () => mediationDocumentEffect(['2026-01-05'], undefined as never),
    'invalidCount',
    'parties',
  ],
  [
    'parties: Number.NaN',
    () => mediationDocumentEffect(['2026-01-05'], Number.NaN as never),
    'invalidCount',
    'parties',
  ],
  ['parties: -1', () => mediationDocumentEffect(['2026-01-05'], -1 as never), 'invalidCount', 'parties'],
  ['parties: 0', () => mediationDocumentEffect(['2026-01-05'], 0 as never), 'invalidCount', 'parties'],
  ['parties: "2"', () => mediationDocumentEffect(['2026-01-05'], '2' as never), 'invalidCount', 'parties'],
  ['parties: 1.5', () => mediationDocumentEffect(['2026-01-05'], 1.5 as never), 'invalidCount', 'parties'],
  [
    'more signatures than parties',
    () => mediationDocumentEffect(['2026-01-05', '2026-01-06', '2026-01-07'], 2),
    'invalidCount',
    'parties: 2',
  ],
  ['no facts about a payment order', () => paymentOrderOutcome(undefined as never), 'invalidFacts', 'facts'],
  ['an empty payment order', () => paymentOrderOutcome({} as never), 'invalidCount', 'daysSinceIssue'],
  [
    'days since issue: Number.NaN',
    () => paymentOrderOutcome({ daysSinceIssue: Number.NaN, served: false } as never),
    'invalidCount',
    'daysSinceIssue',
  ],
  [
    'days since issue: -5',
    () => paymentOrderOutcome({ daysSinceIssue: -5, served: false } as never),
    'invalidCount',
    'daysSinceIssue',
  ],
  [
    'days since issue: "30"',
    () => paymentOrderOutcome({ daysSinceIssue: '30', served: false } as never),
    'invalidCount',
    'daysSinceIssue',
  ],
  [
    'days since issue: 1.5',
    () => paymentOrderOutcome({ daysSinceIssue: 1.5, served: false } as never),
    'invalidCount',
    'daysSinceIssue',
  ],
  [
    'days since issue: null',
    () => paymentOrderOutcome({ daysSinceIssue: null, served: false } as never),
    'invalidCount',
    'daysSinceIssue',
  ],
  [
    'served as a text',
    () => paymentOrderOutcome({ daysSinceIssue: 40, served: 'no' } as never),
    'invalidFacts',
    'served',
  ],
  ['served not said', () => paymentOrderOutcome({ daysSinceIssue: 40 } as never), 'invalidFacts', 'served'],
  ['no facts about an address', () => assessConfirmedAddress(undefined as never), 'invalidFacts', 'facts'],
  ['an address confirmed nowhere', () => assessConfirmedAddress({} as never), 'invalidFacts', 'confirmedIn'],
  [
    'an address confirmed in an unknown stage',
    () => assessConfirmedAddress({ ...address, confirmedIn: 'arbitration' } as never),
    'invalidFacts',
    'confirmedIn',
  ],
  [
    'an address used in an unknown stage',
    () => assessConfirmedAddress({ ...address, usedIn: 'foo' } as never),
    'invalidFacts',
    'usedIn',
  ],
  [
    'an address of which no change is said',
    () => assessConfirmedAddress({ ...address, changedInWriting: undefined } as never),
    'invalidFacts',
    'changedInWriting',
  ],
  [
    'a change as a text',
    () => assessConfirmedAddress({ ...address, changedInWriting: 'no' } as never),
    'invalidFacts',
    'changedInWriting',
  ],
];

describe('wrong facts of service are named', () => {
  it.each(rows)('%s', (_name, call, code, says) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code,
        message: expect.stringContaining(says) as unknown,
        messageZh: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown,
      }),
    );
  });

  it('what is null is absent: no arrival, no reading, no signature, no rebuttal', () => {
    const none = {
      sentAt: null,
      recipientProvesArrivedAt: null,
      repliedAt: null,
      actedAt: null,
      rebutted: null,
    };
    const states = [
      { channel: 'sms', addressStatus: 'confirmed', systemSuccessAt: null },
      { channel: 'sms', addressStatus: 'unconfirmed', readAt: null },
      { channel: 'sms', addressStatus: null, systemSuccessAt: at },
      { channel: 'courtPost', signedOn: null, returnedOn: null, returnGround: null },
      { channel: 'announcement', deemedServedOn: null },
    ].map((attempt) => effectiveAt({ document: null, attempts: [{ ...none, ...attempt }] } as never));
    for (const answer of states) {
      expect(answer.state).toBe('pending');
      expect(answer).not.toHaveProperty('effectiveOn');
    }
    const read = { channel: 'sms', addressStatus: 'unconfirmed', readAt: at, rebutted: null };
    expect(effectiveAt({ attempts: [read] } as never)).toMatchObject({ state: 'presumed', effectiveAt: at });
    expect(assessServiceMethod({ channel: 'sms', consent: null } as never)).toMatchObject({
      allowed: true,
      assumptions: [{ en: 'consent to electronic service is not yet found' }],
    });
    expect(electronicServiceConsent({ refused: null, express: true } as never).consent).toBe(true);
    expect(
      assessDefaultJudgment({ ...summons, announcement: null, goodReason: null } as never),
    ).toMatchObject({
      allowed: true,
      assumptions: [{ en: 'the absence has no good reason' }],
    });
  });

  it('the day is the day in Shanghai, whatever the offset', () => {
    const sent = {
      channel: 'sms',
      addressStatus: 'confirmed',
      systemSuccessAt: '2025-12-31T16:00:00Z',
    } as const;
    expect(effectiveAt({ attempts: [sent] }).effectiveOn).toBe('2026-01-01');
  });

  it('a reminder and a message in the case group serve nothing, whatever the consent and the address', () => {
    for (const channel of ['caseGroup', 'smsReminder'] as const) {
      for (const consent of [true, undefined]) {
        for (const addressStatus of ['confirmed', 'unconfirmed', undefined] as const) {
          const answer = assessServiceMethod({ channel, consent, addressStatus });
          expect(answer).toMatchObject({ allowed: false, interpretive: true });
        }
      }
    }
  });
});
