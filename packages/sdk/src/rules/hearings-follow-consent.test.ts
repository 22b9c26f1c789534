import { describe, expect, it } from 'vitest';
import {
  assessAsynchronousHearing,
  attendanceTreatment,
  hearingMode,
  smallClaimsTrack,
  thresholdFromAverageWage,
} from './index.ts';
import type { HearingBarrier, HearingParty } from './index.ts';

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

  it('bind who took the consent back too late, even where it now says no, unless it has no means', () => {
    const late = { role: 'defendant', consent: false, withdrawal: 'late' } as const;
    const plaintiff = { role: 'plaintiff', consent: true };
    expect(hearingMode({ parties: [plaintiff, late] })).toMatchObject({
      mode: 'online',
      parties: [{}, { mode: 'online' }],
      interpretive: true,
    });
    expect(hearingMode({ parties: [late] }).mode).toBe('online');
    expect(hearingMode({ parties: [{ ...late, consentScope: ['filing'] }] }).mode).toBe('needConsent');
    const unable = hearingMode({ parties: [plaintiff, { ...late, technicalMeans: false }] });
    expect(unable).toMatchObject({ mode: 'hybrid', parties: [{}, { mode: 'offline' }] });
    for (const { zh } of unable.steps) expect(zh).not.toMatch(/仍应在线/);
  });

  it('bring a witness to court, not the parties, and leave it to the court to bring all', () => {
    const agree = [
      { role: 'plaintiff', consent: true },
      { role: 'defendant', consent: true },
    ];
    const barriers = ['witnessOnSite'] as const;
    const witness = hearingMode({ parties: agree, barriers });
    expect(witness).toMatchObject({
      mode: 'hybrid',
      parties: [{ mode: 'online' }, { mode: 'online' }],
      interpretive: true,
    });
    expect(articles(witness)).toEqual(['4/2(2)', '26/1', '5/3']);
    expect(witness.steps.at(-1)?.zh).toContain('由法院');
    const refuse = agree.map(({ role }) => ({ role, consent: false }));
    expect(articles(hearingMode({ parties: refuse, barriers }))).toEqual(['21/1(1)']);
    const secret = hearingMode({ parties: agree, barriers: [...barriers, 'stateSecurityOrSecret'] });
    expect([secret.mode, articles(secret), secret.interpretive]).toEqual(['offline', ['21/1(5)'], false]);
    expect(hearingMode({ parties: [], barriers }).mode).toBe('needConsent');
  });

  it('follow the article on hearings, other stages the one on what is unsuitable', () => {
    const agree = { role: 'plaintiff', consent: true };
    const barriers = ['complexOrEvidenceHeavy'] as const;
    const at = (parties: readonly HearingParty[], found: readonly HearingBarrier[] = []) =>
      hearingMode({ parties, barriers: found, stage: 'mediation' });
    expect([at([agree], barriers).mode, articles(at([agree], barriers))]).toEqual(['offline', ['5/1']]);
    expect(articles(hearingMode({ parties: [agree], barriers }))).toEqual(['21/1(4)']);
    expect(articles(at([{ role: 'plaintiff', consent: false }]))).toEqual(['4/1']);
    expect(articles(at([{ ...agree, technicalMeans: false }]))).toEqual(['5/1']);
    // That one justified refusal takes everybody off the screen is said of hearings alone.
    const justified = { role: 'defendant', consent: false, refusalJustified: true };
    expect(at([agree, justified]).mode).toBe('hybrid');
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
    expect(articles(hearingMode({ parties }))).toEqual(['4/2(3)', '5/1']);
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
      expect(held).toMatchObject({
        interpretive: true,
        assumptions: [{}, { zh: expect.stringContaining('系解释') as string }],
      });
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
    expect(articles(hearingMode({ parties }))).toEqual(['4/1', '5/1']);
  });

  it('are in court for who was served by announcement and has not agreed before, online for who has', () => {
    const announced = { role: 'defendant', servedByAnnouncement: true };
    const plaintiff = { role: 'plaintiff', consent: true };
    const silent = hearingMode({ parties: [plaintiff, announced] });
    expect([silent.mode, articles(silent)]).toEqual(['hybrid', ['4/2(3)', '23']]);
    expect(hearingMode({ parties: [plaintiff, { ...announced, consent: true }] }).mode).toBe('online');
    // Where another party is the one in court, the announcement is no reason.
    const other = { role: 'thirdParty', consent: false };
    const agreed = hearingMode({ parties: [plaintiff, { ...announced, consent: true }, other] });
    expect([agreed.mode, articles(agreed)]).toEqual(['hybrid', ['4/2(3)']]);
    for (const instead of [{ consent: false }, { technicalMeans: false }]) {
      expect(articles(hearingMode({ parties: [plaintiff, { ...announced, ...instead }] }))).not.toContain(
        '23',
      );
    }
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
    expect(assessAsynchronousHearing(facts)).toMatchObject({
      allowed: true,
      missing: [],
      interpretive: false,
    });
    expect(assessAsynchronousHearing({ ...facts, witnessNeeded: false }).assumptions).toEqual([]);
    expect(assessAsynchronousHearing({ ...facts, witnessNeeded: true })).toMatchObject({
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
      expect(assessAsynchronousHearing({ ...facts, [name]: undefined })).toMatchObject({
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

  it('say that there is one instance, that objections come before the hearing, and that the court decides', () => {
    const track = (claimFen: number): ReturnType<typeof smallClaimsTrack> =>
      smallClaimsTrack({ claimFen, threshold, simpleMoneyCase: true });
    for (const answer of [track(1), track(6_000_000)]) {
      expect(answer.zh).toContain('一审终审');
      expect(answer.zh).toContain('由法院决定');
      const basis = answer.legalBasis.map(({ article }) => article);
      expect(basis).toEqual(expect.arrayContaining(['165/1', '169/2', '279']));
    }
    expect(track(30_000_000).zh).not.toContain('一审终审');
    const simple = smallClaimsTrack({ claimFen: 1, threshold, simpleMoneyCase: false });
    expect(simple.zh).toContain('争议不大');
    const valued = { claimFen: 1, simpleMoneyCase: true, exclusions: ['needsAppraisal'] } as const;
    expect(smallClaimsTrack(valued).steps[0]?.zh).toContain('结果有异议');
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
