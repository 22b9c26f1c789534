import { describe, expect, it } from 'vitest';
import { attendanceTreatment, hearingMode, smallClaimsTrack } from './index.ts';

const articles = (mode: ReturnType<typeof hearingMode>): string[] =>
  mode.reasons.flatMap(({ legalBasis }) => legalBasis.map(({ article }) => article));

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
