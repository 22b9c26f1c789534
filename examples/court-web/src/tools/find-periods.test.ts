import { describe, expect, it } from 'vitest';
import { namedPeriods, period } from '@yunting/sdk/rules';
import { findPeriods } from './find-periods.ts';

describe('searching the periods', () => {
  it('finds by Chinese title, by English, and by name, and needs every word', () => {
    expect(findPeriods('答辩').map(([name]) => name)).toContain('answer.defendant');
    expect(findPeriods('APPEAL judgment').map(([name]) => name)).toContain('appeal.judgment');
    expect(findPeriods('答辩 没有这个词')).toEqual([]);
  });

  it('lists all periods without a word, and each of them can be reckoned', () => {
    const all = findPeriods(' ');
    expect(all.length).toBe(Object.keys(namedPeriods).length);
    for (const [name, { unit }] of all) {
      const result = period(
        name,
        unit === 'hour' ? { startAt: '2026-09-16T09:30:00+08:00' } : { startOn: '2026-09-16' },
      );
      expect(result.legalBasis.length, name).toBeGreaterThan(0);
    }
  });
});
