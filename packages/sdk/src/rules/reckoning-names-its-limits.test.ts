import { describe, expect, it } from 'vitest';
import {
  addDays,
  addPeriod,
  cite,
  endOfDay,
  formatCaseNumber,
  formatInstant,
  period,
  RuleInputError,
} from './index.ts';
import type { DayPeriodInput, HourPeriodInput } from './index.ts';

/** Code and English message of the refusal. */
function refusal(reckon: () => unknown): string {
  try {
    return `answered ${JSON.stringify(reckon())}`;
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
const days = (more: object): (() => unknown) => {
  return () => addPeriod({ unit: 'day', count: 3, startOn: '2026-03-11', ...more } as DayPeriodInput);
};
const hours = (more: object): (() => unknown) => {
  const startAt = '2026-03-11T09:30:00+08:00';
  return () => addPeriod({ unit: 'hour', count: 48, startAt, ...more } as HourPeriodInput);
};

describe('reckoning names its limits', () => {
  it.each([
    [days({ count: 100_001 }), 'invalidCount count must be a whole number from 1 to 100000: 100001'],
    [days({ excludedDays: -1 }), 'invalidCount excludedDays must be a whole number from 0 to 100000: -1'],
    [days({ direction: 'back' }), 'invalidFacts direction: unknown value back'],
    [days({ rollOver: 'no' }), 'invalidFacts rollOver: unknown value no'],
    [days({ unit: 'week' }), 'invalidFacts unit: unknown value week'],
    [hours({ direction: 'backward' }), 'invalidPeriod a period of hours'],
    [hours({ excludedDays: 1 }), 'invalidPeriod a period of hours'],
    [hours({ rollOver: true }), 'invalidPeriod a period of hours'],
    [hours({ afterEnd: true }), 'invalidPeriod a period of hours'],
  ])('%#', (reckon, words) => {
    expect(refusal(reckon)).toContain(words);
  });

  it('what ends outside the years 0000 to 9999 is refused by what was asked, not by a date that nobody wrote', () => {
    const beyond = 'the result lies outside the years 0000 to 9999';
    expect(refusal(days({ startOn: '9999-12-30' }))).toBe(`invalidCount 9999-12-30 + 3 day: ${beyond}`);
    expect(refusal(days({ startOn: '0000-01-02', direction: 'backward' }))).toBe(
      `invalidCount 0000-01-02 - 3 day: ${beyond}`,
    );
    const startAt = '9999-12-31T09:30:00+08:00';
    expect(refusal(hours({ startAt }))).toBe(`invalidCount ${startAt} + 48 hour: ${beyond}`);
    expect(refusal(() => addDays('2026-01-01', -1_000_000))).toContain('2026-01-01 + -1000000 d');
    expect(refusal(() => addDays('2026-01-01', 1.5))).toBe('invalidCount not a whole number of days: 1.5');
    expect(refusal(() => endOfDay('9999-12-31'))).toBe(`invalidDate ${beyond}`);
    expect(refusal(() => formatInstant(1e18))).toContain('invalidInstant');
    expect(refusal(() => formatInstant(1e15))).toBe(`invalidDate ${beyond}`);
  });

  it('a start given twice must be the same day', () => {
    const startAt = '2026-09-16T23:30:00Z';
    expect(period('answer', { startOn: '2026-09-17', startAt }).startOn).toBe('2026-09-17');
    expect(refusal(() => period('answer', { startOn: '2026-09-16', startAt }))).toBe(
      `invalidFacts startOn and startAt are different days: 2026-09-16, ${startAt}`,
    );
  });

  it('working days counted back say so, and nothing of calendar days', () => {
    const { assumptions, interpretive } = addPeriod({
      unit: 'workday',
      count: 3,
      startOn: '2026-03-11',
      direction: 'backward',
    });
    const said = assumptions.map(({ zh }) => zh).join();
    expect([said.includes('只数工作日'), said.includes('日历日'), interpretive]).toEqual([true, false, true]);
  });

  it('a citation has items from 一 to 二十, and a law of the table', () => {
    expect(cite('CPL 1(20)').zh).toContain('第1条(二十)');
    expect(cite('CPL 1(19)').zh).toContain('第1条(十九)');
    for (const wrong of [
      'CPL 1(0)',
      'CPL 1(21)',
      'CPL 0',
      'CPL 1/0',
      'CPL ',
      'XYZ 1',
      'constructor',
      'toString 1',
    ]) {
      expect(refusal(() => cite(wrong as 'CPL'))).toContain('invalidFacts');
    }
  });

  it('a case number is made from its parts alone, not from what only reads like them', () => {
    const parts = { year: 2026, court: '鲁0305', type: '民初', serial: 1 };
    expect(formatCaseNumber(parts)).toBe('（2026）鲁0305民初1号');
    for (const wrong of [
      { serial: '1' },
      { year: '2026' },
      { court: '鲁', type: '0305民初' },
      { suffix: '' },
    ]) {
      expect(refusal(() => formatCaseNumber({ ...parts, ...wrong } as typeof parts))).toContain(
        'invalidCaseNumber',
      );
    }
  });
});
