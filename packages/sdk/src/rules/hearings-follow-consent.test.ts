import { describe, expect, it } from 'vitest';
import {
  asynchronousHearingAllowed,
  attendanceTreatment,
  hearingMode,
  smallClaimsTrack,
  thresholdFromAverageWage,
} from './index.ts';

const articles = (mode: ReturnType<typeof hearingMode>): string[] =>
  mode.legalBasis.map(({ article }) => article);

describe('hearings follow consent', () => {
  it('go offline when all refuse, or when one refuses with good reason', () => {
    const refuse = { role: 'defendant', consent: false };
    const all = hearingMode({ parties: [{ role: 'plaintiff', consent: false }, refuse] });
    expect([all.mode, articles(all)]).toEqual(['offline', ['21/1(1)']]);
    const justified = { ...refuse, refusalJustified: true };
    const one = hearingMode({ parties: [{ role: 'plaintiff', consent: true }, justified] });
    expect([one.mode, articles(one)]).toEqual(['offline', ['21/1(1)']]);
    expect(one.parties.every(({ mode }) => mode === 'offline')).toBe(true);
  });

  it('are split when one is able and willing and another is not', () => {
    const parties = [
      { role: 'plaintiff', consent: true },
      { role: 'defendant', consent: true, technicalMeans: false },
    ];
    expect(hearingMode({ parties })).toMatchObject({
      mode: 'hybrid',
      parties: [{ mode: 'online' }, { mode: 'offline' }],
    });
  });

  it('never take silence for consent', () => {
    expect(hearingMode({ parties: [{ role: 'plaintiff', consent: true }, { role: 'defendant' }] }).mode).toBe(
      'needConsent',
    );
    expect(hearingMode({ parties: [] }).mode).toBe('needConsent');
  });

  it('give every ground that keeps a case offline', () => {
    const parties = [{ role: 'plaintiff', consent: false, technicalMeans: false }];
    const barriers = ['complexOrEvidenceHeavy', 'majorPublicAttention', 'other'] as const;
    expect(articles(hearingMode({ parties, barriers }))).toEqual([
      '21/1(4)',
      '21/1(6)',
      '21/1(7)',
      '21/1(1)',
      '21/1(2)',
    ]);
  });

  it('take a consent back that is withdrawn in reasonable time, and hold to one withdrawn late or to delay', () => {
    const plaintiff = { role: 'plaintiff', consent: true };
    const withdrew = (withdrawal: 'accepted' | 'late' | 'toDelay'): ReturnType<typeof hearingMode> =>
      hearingMode({ parties: [plaintiff, { role: 'defendant', consent: true, withdrawal }] });
    expect(withdrew('accepted')).toMatchObject({ mode: 'hybrid', parties: [{}, { mode: 'offline' }] });
    expect(articles(withdrew('accepted'))).toEqual(['5/2', '4/2(3)']);
    for (const held of [withdrew('late'), withdrew('toDelay')]) {
      expect(held).toMatchObject({ mode: 'online', parties: [{}, { mode: 'online' }] });
      expect(articles(held)).toEqual(['5/2', '6', '4/2(2)']);
    }
    const all = hearingMode({
      parties: [
        { ...plaintiff, withdrawal: 'accepted' },
        { role: 'defendant', consent: false },
      ],
    });
    expect(articles(all)).toContain('21/1(1)');
  });

  it('go offline when the able do not agree and the willing are not able', () => {
    const parties = [
      { role: 'plaintiff', consent: true, technicalMeans: false },
      { role: 'defendant', consent: false },
    ];
    expect(hearingMode({ parties })).toMatchObject({ mode: 'offline', parties: [{}, { mode: 'offline' }] });
  });

  it('are in court for who was served by announcement and has not agreed before, online for who has', () => {
    const announced = { role: 'defendant', servedByAnnouncement: true };
    const plaintiff = { role: 'plaintiff', consent: true };
    const silent = hearingMode({ parties: [plaintiff, announced] });
    expect([silent.mode, articles(silent)]).toEqual(['hybrid', ['4/2(3)', '23']]);
    expect(hearingMode({ parties: [plaintiff, { ...announced, consent: true }] }).mode).toBe('online');
  });

  it('say what a consent without a scope was taken for', () => {
    const asked = { role: 'plaintiff', consent: true };
    expect(hearingMode({ parties: [asked] }).assumptions).toHaveLength(1);
    const scoped = { ...asked, consentScope: ['hearing' as const] };
    expect(hearingMode({ parties: [scoped] })).toMatchObject({ mode: 'online', assumptions: [] });
  });

  it('are asynchronous only when every condition holds, and none when a witness must be heard', () => {
    const facts = {
      procedure: 'smallClaims',
      simultaneousDifficult: true,
      writtenApplication: true,
      allAgree: true,
      factsUndisputed: true,
    } as const;
    expect(asynchronousHearingAllowed(facts)).toMatchObject({
      allowed: true,
      missing: [],
      interpretive: false,
    });
    expect(asynchronousHearingAllowed({ ...facts, witnessNeeded: false }).assumptions).toEqual([]);
    expect(asynchronousHearingAllowed({ ...facts, witnessNeeded: true })).toMatchObject({
      allowed: false,
      missing: ['noWitness'],
      interpretive: true,
    });
    for (const name of [
      'simultaneousDifficult',
      'writtenApplication',
      'allAgree',
      'factsUndisputed',
    ] as const) {
      expect(asynchronousHearingAllowed({ ...facts, [name]: undefined })).toMatchObject({
        allowed: false,
        missing: [name],
      });
    }
  });

  it('excuse a fault by the rules, another good reason by a reading', () => {
    const absent = { absent: true } as const;
    const fault = attendanceTreatment({ ...absent, cause: 'powerCut' });
    expect(fault).toMatchObject({ treatedAs: 'notAbsent', interpretive: false });
    const other = attendanceTreatment({ ...absent, cause: 'otherGoodReason' });
    expect(other).toMatchObject({ treatedAs: 'notAbsent', interpretive: true });
    expect(other.zh).not.toBe(fault.zh);
  });

  it('warn before leaving counts as leaving', () => {
    expect(attendanceTreatment({ leftWithoutPermission: true, cause: 'none' }).treatedAs).toBe('warnFirst');
    expect(attendanceTreatment({ cause: 'none' }).treatedAs).toBe('present');
  });
});

describe('small claims', () => {
  const threshold = { mandatoryMaxFen: 5_432_300, agreedMaxFen: 21_729_000 };

  it('include both limits', () => {
    const track = (claimFen: number): unknown =>
      smallClaimsTrack({ claimFen, threshold, simpleMoneyCase: true });
    expect(track(5_432_300)).toMatchObject({ track: 'mandatory' });
    expect(track(5_432_301)).toMatchObject({ track: 'byAgreement' });
    expect(track(21_729_001)).toMatchObject({ track: 'notAvailable' });
  });

  it('say where the figures come from', () => {
    const from = (more: object): string =>
      smallClaimsTrack({ claimFen: 1, simpleMoneyCase: true, threshold: { ...threshold, ...more } })
        .assumptions.map(({ zh }) => zh)
        .join();
    expect(from({ source: '某高院通知', effectiveFrom: '2022-01-13' })).toBe(
      '标准来源：某高院通知，自 2022-01-13 起',
    );
    expect(from({})).toBe('标准由法院配置，未注明来源');
  });

  it('take figures reckoned from an average wage, which stay a reading', () => {
    const reckoned = thresholdFromAverageWage(10_864_500);
    expect(reckoned).toMatchObject({ ...threshold, interpretive: true });
    expect(
      smallClaimsTrack({ claimFen: 5_432_300, simpleMoneyCase: true, threshold: reckoned }),
    ).toMatchObject({ track: 'mandatory' });
  });

  it('name the item of every exclusion', () => {
    const { legalBasis } = smallClaimsTrack({
      claimFen: 1,
      simpleMoneyCase: true,
      exclusions: ['counterclaim', 'foreignRelated'],
    });
    expect(legalBasis.map(({ article }) => article)).toEqual(['166(2)', '166(5)']);
  });

  it('are refused without the figures of the province, and never taken for excluded cases', () => {
    expect(smallClaimsTrack({ claimFen: 1, simpleMoneyCase: true })).toMatchObject({
      ok: false,
      code: 'thresholdMissing',
    });
    const excluded = smallClaimsTrack({
      claimFen: 1,
      threshold,
      simpleMoneyCase: true,
      exclusions: ['counterclaim'],
    });
    expect(excluded).toMatchObject({ ok: true, track: 'notAvailable' });
    expect(smallClaimsTrack({ claimFen: 1, threshold, simpleMoneyCase: false })).toMatchObject({
      track: 'notAvailable',
    });
  });
});
