import { describe, expect, it } from 'vitest';
import { assessAsynchronousHearing, attendanceTreatment, hearingMode } from '../index.ts';
import type { RuleInputCode } from '../errors.ts';

type Row = readonly [name: string, call: () => unknown, code: RuleInputCode, says: string];

const asked = {
  procedure: 'summary',
  simultaneousDifficult: true,
  writtenApplication: true,
  allAgree: true,
  factsUndisputed: true,
} as const;

const rows: readonly Row[] = [
  ['no facts about a hearing', () => hearingMode(undefined as never), 'invalidFacts', 'facts'],
  ['no parties', () => hearingMode({} as never), 'invalidFacts', 'parties'],
  ['parties as a text', () => hearingMode({ parties: 'plaintiff' } as never), 'invalidFacts', 'parties'],
  ['a party that is null', () => hearingMode({ parties: [null] } as never), 'invalidFacts', 'parties'],
  [
    'a party without a role',
    () => hearingMode({ parties: [{ consent: true }] } as never),
    'invalidFacts',
    'role',
  ],
  [
    'a party with an empty role',
    () => hearingMode({ parties: [{ role: ' ', consent: true }] }),
    'invalidFacts',
    'role',
  ],
  [
    'an unknown barrier',
    () => hearingMode({ parties: [{ role: 'p', consent: true }], barriers: ['foo'] } as never),
    'invalidFacts',
    'barriers: unknown value foo',
  ],
  [
    'a barrier that every object has',
    () => hearingMode({ parties: [{ role: 'p', consent: true }], barriers: ['constructor'] } as never),
    'invalidFacts',
    'barriers',
  ],
  [
    'barriers as a text',
    () => hearingMode({ parties: [{ role: 'p', consent: true }], barriers: 'other' } as never),
    'invalidFacts',
    'barriers',
  ],
  [
    'consent that says yes',
    () => hearingMode({ parties: [{ role: 'p', consent: 'yes' }] } as never),
    'invalidFacts',
    'consent',
  ],
  [
    'consent that says no',
    () => hearingMode({ parties: [{ role: 'p', consent: 'no' }] } as never),
    'invalidFacts',
    'consent',
  ],
  [
    'an unknown stage',
    () =>
      hearingMode({
        parties: [{ role: 'p', consent: true, consentScope: ['hearing'] }],
        stage: 'hearng',
      } as never),
    'invalidFacts',
    'stage',
  ],
  [
    'a scope as a text',
    () => hearingMode({ parties: [{ role: 'p', consent: true, consentScope: 'hearing' }] } as never),
    'invalidFacts',
    'consentScope',
  ],
  [
    'a scope that is empty text',
    () => hearingMode({ parties: [{ role: 'p', consent: true, consentScope: '' }] } as never),
    'invalidFacts',
    'consentScope',
  ],
  [
    'an unknown stage in the scope',
    () => hearingMode({ parties: [{ role: 'p', consent: true, consentScope: ['all'] }] } as never),
    'invalidFacts',
    'consentScope: unknown value all',
  ],
  [
    'an unknown withdrawal',
    () => hearingMode({ parties: [{ role: 'p', consent: true, withdrawal: 'yes' }] } as never),
    'invalidFacts',
    'withdrawal',
  ],
  [
    'a refusal justified by a text',
    () => hearingMode({ parties: [{ role: 'p', consent: true, refusalJustified: 'no' }] } as never),
    'invalidFacts',
    'refusalJustified',
  ],
  [
    'means as a text',
    () => hearingMode({ parties: [{ role: 'p', consent: true, technicalMeans: 'false' }] } as never),
    'invalidFacts',
    'technicalMeans',
  ],
  [
    'an announcement as a text',
    () => hearingMode({ parties: [{ role: 'p', consent: true, servedByAnnouncement: 'false' }] } as never),
    'invalidFacts',
    'servedByAnnouncement',
  ],
  [
    'no facts about an asynchronous hearing',
    () => assessAsynchronousHearing(undefined as never),
    'invalidFacts',
    'facts',
  ],
  [
    'an empty asynchronous hearing',
    () => assessAsynchronousHearing({} as never),
    'invalidFacts',
    'procedure',
  ],
  [
    'a misspelt procedure',
    () => assessAsynchronousHearing({ ...asked, procedure: 'Summary' } as never),
    'invalidFacts',
    'procedure',
  ],
  [
    'simultaneousDifficult as a text',
    () => assessAsynchronousHearing({ ...asked, simultaneousDifficult: 'true' } as never),
    'invalidFacts',
    'simultaneousDifficult',
  ],
  [
    'writtenApplication as a text',
    () => assessAsynchronousHearing({ ...asked, writtenApplication: 'true' } as never),
    'invalidFacts',
    'writtenApplication',
  ],
  [
    'allAgree as a text',
    () => assessAsynchronousHearing({ ...asked, allAgree: 'true' } as never),
    'invalidFacts',
    'allAgree',
  ],
  [
    'factsUndisputed as a text',
    () => assessAsynchronousHearing({ ...asked, factsUndisputed: 'true' } as never),
    'invalidFacts',
    'factsUndisputed',
  ],
  [
    'witnessNeeded as a text',
    () => assessAsynchronousHearing({ ...asked, witnessNeeded: 'true' } as never),
    'invalidFacts',
    'witnessNeeded',
  ],
  ['no facts about attendance', () => attendanceTreatment(undefined as never), 'invalidFacts', 'facts'],
  ['attendance of which nothing is said', () => attendanceTreatment({} as never), 'invalidFacts', 'cause'],
  ['absence without a cause', () => attendanceTreatment({ absent: true } as never), 'invalidFacts', 'cause'],
  [
    'absence for an unknown cause',
    () => attendanceTreatment({ absent: true, cause: 'overslept' } as never),
    'invalidFacts',
    'cause',
  ],
  [
    'absence for a cause that every object has',
    () => attendanceTreatment({ absent: true, cause: 'toString' } as never),
    'invalidFacts',
    'cause',
  ],
  [
    'absence as a text',
    () => attendanceTreatment({ absent: 'false', cause: 'none' } as never),
    'invalidFacts',
    'absent',
  ],
  [
    'leaving as a text',
    () => attendanceTreatment({ leftWithoutPermission: 'no', cause: 'none' } as never),
    'invalidFacts',
    'leftWithoutPermission',
  ],
  [
    'a warning as a text',
    () => attendanceTreatment({ leftWithoutPermission: true, warned: 'no', cause: 'none' } as never),
    'invalidFacts',
    'warned',
  ],
];

describe('wrong facts of hearings are named', () => {
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

  it('what is null is absent', () => {
    const party = { role: 'p', consent: true, consentScope: null, withdrawal: null, technicalMeans: null };
    const answer = hearingMode({ parties: [party], barriers: null, stage: null } as never);
    expect(answer).toMatchObject({
      mode: 'online',
      assumptions: [{ en: 'consent without a scope is taken to be for this stage' }],
    });
    expect(hearingMode({ parties: [{ role: 'p', consent: null }] } as never).mode).toBe('needConsent');
    const unsaid = assessAsynchronousHearing({ ...asked, witnessNeeded: null } as never);
    expect(unsaid).toMatchObject({ allowed: true, assumptions: [{ en: 'no witness is needed' }] });
    const left = { absent: null, leftWithoutPermission: true, warned: null, cause: 'none' };
    expect(attendanceTreatment(left as never).treatedAs).toBe('warnFirst');
  });

  it('a barrier keeps the case off the screen before the parties are known', () => {
    const answer = hearingMode({ parties: [], barriers: ['stateSecurityOrSecret'] });
    expect(answer).toMatchObject({
      mode: 'offline',
      parties: [],
      steps: [{ en: 'state security or secrets' }],
    });
    expect(hearingMode({ parties: [], barriers: ['witnessOnSite'] }).mode).toBe('needConsent');
  });

  it('consent for no stage is no consent for this one', () => {
    expect(hearingMode({ parties: [{ role: 'p', consent: true, consentScope: [] }] }).mode).toBe(
      'needConsent',
    );
  });
});
