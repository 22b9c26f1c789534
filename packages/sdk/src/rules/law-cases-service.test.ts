import { describe, expect, it } from 'vitest';
import lawCases from '../../../../tests/fixtures/law-cases.json' with { type: 'json' };
import {
  asynchronousHearingAllowed,
  attendanceTreatment,
  confirmedAddressUsable,
  dateInShanghai,
  defaultJudgmentAllowed,
  effectiveAt,
  electronicServiceConsent,
  hearingMode,
  mediationDocumentEffect,
  paymentOrderOutcome,
  serviceMethodAllowed,
} from './index.ts';
import type {
  AsynchronousFacts,
  AttendanceFacts,
  ConsentFacts,
  HearingBarrier,
  HearingParty,
  ServiceAttempt,
  ServiceFacts,
} from './index.ts';

type Loose = Record<string, unknown>;
const serviceCases = lawCases.service as Loose[];
const caseOf = (id: string): Loose => {
  const found = serviceCases.find((item) => item['id'] === id);
  if (!found) throw new Error(`no service case ${id}`);
  return found;
};

/** Cases about when a document counts as served, by one or several attempts. */
const arrivalCases = ['S001', 'S002', 'S003', 'S004', 'S005', 'S006', 'S007', 'S019', 'S021', 'S022'];
const consentFacts: Readonly<Record<string, ConsentFacts>> = {
  S009: { addressInPleading: true },
  S010: { preAgreed: true },
  S011: { acceptedByConduct: true },
  S012: {},
};
const otherCases = ['S013', 'S014', 'S015', 'S016', 'S017', 'S018', 'S020', 'S023', 'S024'];

function attemptOf(item: Loose): ServiceAttempt {
  const { returnedAt, addressStatus } = item;
  const status = addressStatus === 'notConfirmedAsServiceAddress' ? 'unconfirmed' : addressStatus;
  const returned = returnedAt === undefined ? {} : { returnedOn: returnedAt, returnedThroughOwnFault: true };
  return { ...item, addressStatus: status, ...returned } as unknown as ServiceAttempt;
}

function factsOf(item: Loose): ServiceFacts {
  const attempts = (item['attempts'] as Loose[] | undefined) ?? [item];
  return { attempts: attempts.map(attemptOf) };
}

describe('the service cases of the fixture', () => {
  it('covers every case', () => {
    const covered = new Set([...arrivalCases, ...Object.keys(consentFacts), ...otherCases]);
    expect(covered).toEqual(new Set(serviceCases.map(({ id }) => id)));
  });

  it.each(arrivalCases)('%s: effective or not, and when', (id) => {
    const item = caseOf(id);
    const result = effectiveAt(factsOf(item));
    const served = result.state === 'effective' || result.state === 'presumed';
    expect(served).toBe(item['effective'] ?? item['isService']);
    if (item['strength'] === 'presumed')
      expect(result).toMatchObject({ state: 'presumed', rebuttable: true });
    else if (served) expect(result).toMatchObject({ state: 'effective', rebuttable: false });
    expect(result.effectiveAt).toBe(item['effectiveAt']);
    const day =
      item['effectiveDate'] ?? (item['effectiveAt'] && dateInShanghai(item['effectiveAt'] as string));
    expect(result.effectiveOn).toBe(day);
    expect(result.reasons.every(({ zh, en, legalBasis }) => zh && en && legalBasis.length > 0)).toBe(true);
    if (item['interpretive']) expect(result.interpretive).toBe(true);
  });

  it.each(Object.entries(consentFacts))('%s: consent to electronic service', (id, facts) => {
    const item = caseOf(id);
    const result = electronicServiceConsent(facts);
    expect(result.consent).toBe(item['consent']);
    expect(result.basis).toBe(item['consentBasis'] ?? 'none');
    expect(result.interpretive).toBe(item['interpretive'] === true);
  });

  it('S013: paper on request changes nothing about the date', () => {
    const item = caseOf('S013');
    const attempts: ServiceAttempt[] = [
      {
        channel: 'platformAccount',
        addressStatus: 'confirmed',
        systemSuccessAt: '2026-03-06T10:00:00+08:00',
      },
    ];
    const facts = { document: 'judgment', consent: true, attempts } as const;
    const asked = effectiveAt({ ...facts, paperRequested: true });
    expect(asked).toMatchObject({
      state: 'effective',
      paperDue: item['paperMustBeSupplied'],
      interpretive: true,
    });
    expect(asked.effectiveAt === effectiveAt(facts).effectiveAt).toBe(item['effectiveDateChanges'] === false);
  });

  it('S014: no judgment by electronic means without consent', () => {
    const item = caseOf('S014');
    for (const addressStatus of ['confirmed', 'unconfirmed'] as const) {
      const method = serviceMethodAllowed({
        channel: 'email',
        document: 'judgment',
        consent: false,
        addressStatus,
      });
      expect(method.allowed).toBe(item['channelAllowed']);
    }
  });

  it('S015: a mediation document is never left at the door', () => {
    const method = serviceMethodAllowed({ channel: 'leaving', document: 'mediationDocument' });
    expect(method.allowed).toBe(caseOf('S015')['allowed']);
  });

  it('S016: a mediation document takes effect on the last signature', () => {
    const item = caseOf('S016');
    const signedAt = item['signedAt'] as string[];
    expect(mediationDocumentEffect(signedAt, 2).effectiveOn).toBe(item['effectiveDate']);
    expect(mediationDocumentEffect(signedAt.slice(0, 1), 2)).toMatchObject({ missingSignatures: 1 });
    expect(mediationDocumentEffect(signedAt.slice(0, 1), 2).effectiveOn).toBeUndefined();
  });

  it('S017: no announcement in summary procedure', () => {
    const method = serviceMethodAllowed({ channel: 'announcement', procedure: 'summary' });
    expect(method.allowed).toBe(caseOf('S017')['allowed']);
  });

  it('S018: a payment order that cannot be served ends after 30 days', () => {
    expect(paymentOrderOutcome({ daysSinceIssue: 30, served: false })).toBe(caseOf('S018')['outcome']);
    expect(paymentOrderOutcome({ daysSinceIssue: 29, served: false })).toBe('pending');
  });

  it('S020: no default judgment on an unconfirmed simple summons', () => {
    const facts = {
      procedure: 'summary',
      summonedBySimpleMeans: true,
      receiptConfirmedOrProven: false,
    } as const;
    expect(defaultJudgmentAllowed(facts).allowed).toBe(caseOf('S020')['defaultJudgmentAllowed']);
    expect(defaultJudgmentAllowed({ ...facts, receiptConfirmedOrProven: true }).allowed).toBe(true);
  });

  it('S023: service on the agent suffices', () => {
    const result = effectiveAt({
      attempts: [{ channel: 'inPerson', recipient: 'agent', signedOn: '2026-03-06' }],
    });
    expect(result.state === 'effective').toBe(caseOf('S023')['effective']);
    expect(result.reasons.some(({ legalBasis }) => legalBasis.some(({ article }) => article === '132'))).toBe(
      true,
    );
  });

  it('S024: a confirmed address carries over to enforcement', () => {
    const facts = { confirmedIn: 'firstInstance', usedIn: 'enforcement', changedInWriting: false } as const;
    expect(confirmedAddressUsable(facts).allowed).toBe(caseOf('S024')['usable']);
    expect(confirmedAddressUsable({ ...facts, changedInWriting: true }).allowed).toBe(false);
  });
});

const barrierWords: Readonly<Record<string, HearingBarrier>> = {
  needsOriginalsOnSite: 'onSiteCheckNeeded',
  stateSecret: 'stateSecurityOrSecret',
};

function hearingOf(item: Loose): Parameters<typeof hearingMode>[0] {
  const consents = (item['consents'] as Record<string, boolean> | undefined) ?? {};
  const parties: HearingParty[] = ['plaintiff', 'defendant'].map((role) => {
    const announced = role === 'defendant' && item['defendantServedByAnnouncement'] === true;
    const scope = item['consentScope'] as HearingParty['consentScope'];
    return {
      role,
      consent: scope ? true : announced ? (item['defendantConsentBeforeHearing'] as boolean) : consents[role],
      consentScope: scope,
      refusalJustified: item['justifiedReason'] as boolean | undefined,
      technicalMeans: item['noTechnicalMeans'] === 'all' ? false : undefined,
      servedByAnnouncement: announced,
    };
  });
  const barriers = Object.entries(barrierWords).flatMap(([word, barrier]) => (item[word] ? [barrier] : []));
  return { parties, barriers, stage: item['requestedStage'] === 'hearing' ? 'hearing' : undefined };
}

describe('the online hearing cases of the fixture', () => {
  it.each((lawCases.onlineHearing as Loose[]).map((item) => [item['id'] as string, item] as const))(
    '%s',
    (_id, item) => {
      if ('mode' in item) {
        expect(hearingMode(hearingOf(item)).mode).toBe(item['mode']);
      } else if ('asynchronous' in item) {
        expect(asynchronousHearingAllowed(item as unknown as AsynchronousFacts).allowed).toBe(
          item['allowed'],
        );
      } else if ('treatedAs' in item) {
        const facts: AttendanceFacts = {
          absent: item['onlineAbsent'] as boolean | undefined,
          leftWithoutPermission: item['leftWithoutPermission'] as boolean | undefined,
          warned: item['warned'] as boolean | undefined,
          cause: (item['cause'] as AttendanceFacts['cause'] | undefined) ?? 'none',
        };
        expect(attendanceTreatment(facts).treatedAs).toBe(item['treatedAs']);
      } else {
        throw new Error('the fixture has an online hearing case that no rule answers');
      }
    },
  );
});
