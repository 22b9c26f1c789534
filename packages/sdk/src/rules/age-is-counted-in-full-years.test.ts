import { describe, expect, it } from 'vitest';
import { RuleInputError, ageOn, isMinor } from './index.ts';

describe('age', () => {
  it.each([
    ['2008-09-01', '2026-08-31', 17, true],
    ['2008-09-01', '2026-09-01', 18, false],
    ['2008-09-01', '2026-12-31', 18, false],
    ['2008-02-29', '2026-02-28', 17, true],
    ['2008-02-29', '2026-03-01', 18, false],
    ['1990-01-01', '2026-09-01', 36, false],
    ['2026-09-02', '2026-09-01', -1, true],
  ])('born %s, on %s: %i full years; minor: %s', (birthDate, date, age, minor) => {
    expect(ageOn(birthDate, date)).toBe(age);
    expect(isMinor(birthDate, date)).toBe(minor);
  });

  it.each([
    ['2008-02-30', '2026-09-01'],
    ['2008-09-01', 'today'],
  ])('%s, %s: no such date', (birthDate, date) => {
    expect(() => ageOn(birthDate, date)).toThrow(RuleInputError);
    expect(() => isMinor(birthDate, date)).toThrow(RuleInputError);
  });
});
