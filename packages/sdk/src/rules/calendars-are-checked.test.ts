import { describe, expect, it } from 'vitest';
import {
  createCalendar,
  findWorkday,
  judgmentTakesEffectOn,
  nextWorkday,
  officialCalendar,
  period,
  RuleInputError,
  withYear,
} from './index.ts';
import type { YearPlan } from './index.ts';

const plan: YearPlan = {
  year: 2028,
  status: 'published',
  source: '虚构的通知',
  rest: [{ zh: '元旦', en: 'New Year', from: '2027-12-31', to: '2028-01-02' }],
  makeupWorkdays: ['2028-01-08'],
};

/** What is said against a plan in English. */
function fault(wrong: object): string {
  try {
    createCalendar([{ ...plan, ...wrong }]);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RuleInputError);
    return (error as RuleInputError).message;
  }
}
const holiday = (from: string, to: string): object => ({ rest: [{ zh: '假', en: 'day', from, to }] });

describe('calendars are checked', () => {
  it('a plan that is whole is taken, with a holiday that begins in the December before', () => {
    expect(fault({})).toBe('');
    expect(createCalendar([plan]).dayStatus('2027-12-31').kind).toBe('holiday');
  });

  it.each([
    [{ year: '2028' }, 'year must be a year of four digits'],
    [{ year: 2028.5 }, 'year must be'],
    [{ status: 'Published' }, 'status must be published or statutoryOnly'],
    [{ source: ' ' }, 'source must name the notice'],
    [{ rest: undefined }, 'rest must be a list'],
    [{ rest: [null] }, 'rest[0] needs its name'],
    [holiday('2028-05-03', '2028-05-01'), 'rest[0]: from and to'],
    [holiday('2028-02-30', '2028-03-01'), 'rest[0]: from and to'],
    [holiday('2026-01-01', '2028-01-02'), 'rest[0]: from and to'],
    [holiday('2028-12-31', '2029-02-01'), 'rest[0]: from and to'],
    [{ makeupWorkdays: ['2028-01-10'] }, 'makeupWorkdays[0] must be a Saturday or Sunday'],
    [{ makeupWorkdays: ['2028-01-01'] }, 'makeupWorkdays[0] lies within rest too'],
    [{ rest: 1, makeupWorkdays: 2 }, 'rest must be a list; makeupWorkdays must be a list'],
    [{ rest: 1, makeupWorkdays: ['2028-01-08'] }, 'rest must be a list'],
    [{ makeupWorkdays: Array.from({ length: 367 }, () => '2028-01-08') }, 'at most 366 entries'],
  ])('%j is refused', (wrong, words) => {
    expect(fault(wrong)).toContain(words);
  });

  it('a calendar keeps its own copy, which nobody can change', () => {
    const own = structuredClone(plan) as { year: number; makeupWorkdays: string[] } & YearPlan;
    const calendar = createCalendar([own]);
    own.makeupWorkdays.pop();
    own.year = 2030;
    expect(calendar.plans).toEqual([plan]);
    expect(Object.isFrozen(calendar.plans[0]?.rest[0])).toBe(true);
    expect(() => (calendar.plans as YearPlan[]).push(plan)).toThrow(TypeError);
  });

  it('what is no calendar is refused where one is asked for', () => {
    for (const wrong of [{}, [plan], { plans: [], dayStatus: 1 }, { dayStatus: () => 1 }, 'official']) {
      const calendar = wrong as typeof officialCalendar;
      for (const use of [
        () => period('answer', { startOn: '2026-09-16', calendar }),
        () => nextWorkday('2026-09-16', calendar),
        () => withYear(calendar, plan),
      ]) {
        expect(use).toThrow(RuleInputError);
      }
    }
  });

  it('a working day of a year without announced holidays says that it may change', () => {
    expect(findWorkday('2026-10-01')).toEqual({ on: '2026-10-08', provisional: false });
    expect(findWorkday('2027-12-31')).toEqual({ on: '2027-12-31', provisional: true });
    expect(findWorkday('2028-01-01', withYear(officialCalendar, plan))).toEqual({
      on: '2028-01-03',
      provisional: false,
    });
    expect(nextWorkday('2026-10-01')).toBe('2026-10-08');
  });

  it('a judgment takes effect provisionally where an appeal period is provisional', () => {
    const ends = (startOn: string) => {
      const { dueOn, provisional } = period('appeal.judgment', { startOn });
      return judgmentTakesEffectOn([{ role: 'plaintiff', dueOn, provisional }]);
    };
    expect(ends('2026-09-16').provisional).toBe(false);
    expect(ends('2027-09-16')).toMatchObject({ provisional: true });
    expect(ends('2027-09-16').assumptions.some(({ zh }) => zh.includes('暂定'))).toBe(true);
  });
});
