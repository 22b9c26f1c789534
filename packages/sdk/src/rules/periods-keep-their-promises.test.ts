import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, formatDate, parseDate, weekdayOf } from './civil-day.ts';
import {
  addPeriod,
  createCalendar,
  dateInShanghai,
  formatInstant,
  isPeriodName,
  assessTimeliness,
  judgmentTakesEffectOn,
  namedPeriods,
  nextWorkday,
  officialCalendar,
  parseInstant,
  period,
  RuleInputError,
  withYear,
} from './index.ts';
import type { PeriodName } from './index.ts';

const announcedDay = integer({ min: parseDate('2025-01-01'), max: parseDate('2026-10-31') }).map(formatDate);

describe('civil days', () => {
  it('agree with the proleptic Gregorian calendar for four centuries and a bit', () => {
    for (let day = parseDate('1800-01-01'); day < parseDate('2210-01-01'); day += 1) {
      const date = new Date(day * 86_400_000);
      if (formatDate(day) !== date.toISOString().slice(0, 10) || weekdayOf(day) !== date.getUTCDay()) {
        expect(formatDate(day)).toBe(date.toISOString().slice(0, 10));
      }
    }
  });

  it('refuse dates that do not exist', () => {
    for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-32', '']) {
      expect(() => parseDate(date)).toThrow(RuleInputError);
    }
    expect(formatDate(addMonths(parseDate('2024-02-29'), 12))).toBe('2025-02-28');
    expect(formatDate(addMonths(parseDate('2026-03-31'), -1))).toBe('2026-02-28');
  });
});

describe('instants', () => {
  it('read back what they wrote', () => {
    assert(
      property(integer({ min: 0, max: 4_000_000_000_000 }), (milliseconds) => {
        expect(parseInstant(formatInstant(milliseconds))).toBe(milliseconds);
        expect(parseInstant(new Date(milliseconds).toISOString())).toBe(milliseconds);
      }),
    );
  });

  it('know the day in Shanghai', () => {
    expect(dateInShanghai('2026-03-25T15:59:59Z')).toBe('2026-03-25');
    expect(dateInShanghai('2026-03-25T16:00:00Z')).toBe('2026-03-26');
    expect(dateInShanghai('2026-03-25T11:00:00.250-05:00')).toBe('2026-03-26');
    for (const text of [
      '2026-03-25',
      '2026-03-25T10:00:00',
      '2026-03-25T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '',
    ]) {
      expect(() => parseInstant(text)).toThrow(RuleInputError);
    }
  });
});

describe('periods keep their promises', () => {
  it('an answer to a complaint received on 2026-09-25 is due on the make-up Saturday 2026-10-10', () => {
    const result = period('answer', { startOn: '2026-09-25' });
    expect(result).toMatchObject({
      name: 'answer.defendant',
      dueOn: '2026-10-10',
      dueAt: '2026-10-11T00:00:00+08:00',
    });
    expect(result.provisional).toBe(false);
    expect(period('answer', { startOn: '2026-09-25', foreign: true }).name).toBe('answer.defendant.foreign');
  });

  it('never ends on a rest day when it rolls over, and moves no further than needed', () => {
    assert(
      property(
        announcedDay,
        constantFrom('day', 'month'),
        integer({ min: 1, max: 2 }),
        (startOn, unit, count) => {
          const { dueOn, rawEndOn, restDays } = addPeriod({ startOn, count, unit });
          expect(officialCalendar.dayStatus(dueOn).rest).toBe(false);
          expect(dueOn).toBe(nextWorkday(rawEndOn));
          expect(restDays.length).toBe(parseDate(dueOn) - parseDate(rawEndOn));
        },
      ),
    );
  });

  it('a later start never ends earlier', () => {
    assert(
      property(
        announcedDay,
        integer({ min: 1, max: 60 }),
        constantFrom('day', 'workday', 'month'),
        (startOn, count, unit) => {
          const next = formatDate(parseDate(startOn) + 1);
          expect(
            addPeriod({ startOn, count, unit }).dueOn <= addPeriod({ startOn: next, count, unit }).dueOn,
          ).toBe(true);
        },
      ),
    );
  });

  it('counting working days there and back returns to the start, from a working day', () => {
    assert(
      property(announcedDay, integer({ min: 1, max: 30 }), (day, count) => {
        const startOn = nextWorkday(day);
        const { dueOn } = addPeriod({ startOn, count, unit: 'workday' });
        expect(addPeriod({ startOn: dueOn, count, unit: 'workday', direction: 'backward' }).dueOn).toBe(
          startOn,
        );
      }),
    );
  });

  it('says provisional whenever an unannounced year decides, and only then', () => {
    const answer = period('answer', { startOn: '2026-12-17' });
    expect(answer).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    expect(period('answer', { startOn: '2026-12-16' }).provisional).toBe(false);
    expect(addPeriod({ startOn: '2030-03-01', count: 3, unit: 'workday' }).provisional).toBe(true);
    expect(addPeriod({ startOn: '2030-04-21', count: 10, unit: 'day' })).toMatchObject({
      dueOn: '2030-05-03',
      provisional: true,
    });
  });

  it('takes a later notice, and the same question gets the announced answer', () => {
    const rest = [{ zh: '元旦', en: "New Year's Day", from: '2027-01-01', to: '2027-01-03' }];
    const announced = {
      year: 2027,
      status: 'published',
      source: 'test',
      rest,
      makeupWorkdays: ['2027-01-09'],
    } as const;
    const calendar = withYear(officialCalendar, announced);
    expect(period('answer', { startOn: '2026-12-17', calendar })).toMatchObject({
      dueOn: '2027-01-04',
      provisional: false,
    });
    expect(period('answer', { startOn: '2026-12-25', calendar })).toMatchObject({
      dueOn: '2027-01-09',
      provisional: false,
    });
  });

  it('knows a year once', () => {
    const plan = officialCalendar.plans[0] as (typeof officialCalendar.plans)[number];
    expect(() => createCalendar([plan, plan])).toThrow(/twice/);
  });

  it('names the notice that decided, of the year in which the days lie', () => {
    const laws = (startOn: string): string[] =>
      period('answer', { startOn }).legalBasis.map(({ law, version }) => `${law} ${version}`);
    expect(laws('2025-09-17')).toContain('国务院办公厅关于2025年部分节假日安排的通知 国办发明电〔2024〕12号');
    expect(laws('2026-12-17')).toContain('全国年节及纪念日放假办法 2024修订');
    expect(laws('2026-03-06')).toContain('国务院关于职工工作时间的规定 1995修订');
    const onto = period('answer', { startOn: '2026-09-04' });
    expect(onto).toMatchObject({ rawEndOn: '2026-09-19', dueOn: '2026-09-20' });
    expect(onto.steps[2]).toMatchObject({
      zh: '2026-09-19（周六）为周末，顺延至 2026-09-20（周日，调休上班）',
      legalBasis: [{ article: '85/3' }, {}, {}, { version: '国办发明电〔2025〕7号' }],
    });
  });

  it('says which working days it skipped, and which days it left out', () => {
    const working = period('mediation.partiesChooseMediator', { startOn: '2026-09-30' });
    expect(working.dueOn).toBe('2026-10-09');
    expect(working.steps[1]?.zh).toContain('2026-10-01（周四）至 2026-10-07（周三）为国庆节放假');
    const trial = period('trialLimit.ordinary', { startOn: '2026-03-05', excludedDays: 30 });
    expect(trial.steps[2]).toMatchObject({ legalBasis: [{ article: '243' }] });
  });

  it('names its reading: backward counting, hours, the court’s own limits, an unannounced year', () => {
    const said = (answer: { assumptions: { zh: string }[] }): string =>
      answer.assumptions.map(({ zh }) => zh).join();
    expect(said(period('hearing.notice', { startOn: '2026-09-30' }))).toContain('倒算');
    expect(said(addPeriod({ unit: 'hour', count: 1, startAt: '2026-09-30T09:00:00Z' }))).toContain(
      '以时计算',
    );
    expect(said(period('filing.complaintCopyToDefendant', { startOn: '2026-04-01' }))).toContain('通行理解');
    expect(said(period('answer', { startOn: '2026-12-17' }))).toMatch(/暂定.*第6条.*偏早.*偏晚/);
    expect(said(period('answer', { startOn: '2026-03-02' }))).toMatch(/下班.*第203条第2款.*停止业务活动/);
    expect(said(period('answer', { startOn: '2026-03-02' }))).not.toContain('暂定');
  });

  it('moves the court’s own limits by a reading, a party’s by the statute', () => {
    expect(period('filing.complaintCopyToDefendant', { startOn: '2026-04-01' })).toMatchObject({
      dueOn: '2026-04-07',
      interpretive: true,
    });
    expect(period('filing.complaintCopyToDefendant', { startOn: '2026-03-04' }).interpretive).toBe(false);
    expect(period('appeal.judgment', { startOn: '2026-03-06' })).toMatchObject({
      dueOn: '2026-03-23',
      interpretive: false,
    });
  });

  it('a mediator’s limit moves by a reading too, and the other day is named', () => {
    const mediation = period('mediation.preLitigation', { startOn: '2026-09-02' });
    expect(mediation).toMatchObject({ dueOn: '2026-10-08', interpretive: true });
    expect(mediation.assumptions.some(({ zh }) => zh.includes('最后一日为 2026-10-02'))).toBe(true);
  });

  it('service by announcement that ends on a holiday is a reading that names the earlier day', () => {
    const rolled = period('service.announcement', { startOn: '2026-09-02' });
    expect(rolled).toMatchObject({ rawEndOn: '2026-10-02', dueOn: '2026-10-08', interpretive: true });
    expect(rolled.assumptions.map(({ zh }) => zh).join()).toMatch(/2026-10-02 期满即视为.*按较早一日准备/);
    expect(rolled.assumptions.map(({ en }) => en).join()).toContain('be ready by the earlier day');
    const plain = period('service.announcement', { startOn: '2026-03-02' });
    expect(plain).toMatchObject({ dueOn: '2026-04-01', interpretive: false, assumptions: [] });
  });

  it('what must have lasted is over on the day after its end, rolled over or not', () => {
    expect(period('enforcement.idle.higherCourt', { startOn: '2026-01-15' })).toMatchObject({
      rawEndOn: '2026-07-15',
      dueOn: '2026-07-16',
      dueAt: '2026-07-16T00:00:00+08:00',
      interpretive: false,
    });
    const notice = period('publicNotice.minimum', { startOn: '2026-09-02' });
    expect(notice).toMatchObject({ rawEndOn: '2026-11-01', dueOn: '2026-11-03', interpretive: true });
    expect(notice.assumptions.map(({ zh }) => zh).join()).toContain('2026-11-01 即期满');
    for (const wrong of [{ meaning: 'latest' }, { meaning: 'earliest', direction: 'backward' }] as const) {
      expect(() =>
        addPeriod({ unit: 'day', count: 3, startOn: '2026-03-02', afterEnd: true, ...wrong }),
      ).toThrow(/first possible day/);
    }
  });

  it('cites “over leaves out the number” where the law says over, and nowhere else', () => {
    const citing = (Object.keys(namedPeriods) as PeriodName[]).filter((name) =>
      period(name, { startOn: '2026-09-02', startAt: '2026-09-02T09:00:00+08:00' }).legalBasis.some(
        ({ article }) => article === '1259',
      ),
    );
    expect(citing).toEqual(['enforcement.idle.higherCourt']);
    const { steps } = addPeriod({ unit: 'day', count: 15, startOn: '2026-03-02', meaning: 'earliest' });
    expect(steps[2]).toMatchObject({ legalBasis: [{ law: '民法典', article: '201/1' }] });
  });

  it('a measure that runs out on a rest day does not move, which is a reading', () => {
    const freeze = period('seizure.movable', { startOn: '2026-09-02' });
    expect(freeze).toMatchObject({ dueOn: '2028-09-02', interpretive: true });
    const said = freeze.assumptions.map(({ zh }) => zh).join();
    expect(said).toContain('载明的届满日为准');
    expect(said).toContain('此处不顺延');
    const posted = (startOn: string) => period('auction.notifyByPublication', { startOn });
    expect(posted('2026-09-02')).toMatchObject({ dueOn: '2026-09-07', interpretive: false });
    expect(posted('2026-09-01')).toMatchObject({ dueOn: '2026-09-06', interpretive: true });
  });

  it('whatever is marked as a reading says which, beside the hour of the end', () => {
    for (const name of Object.keys(namedPeriods) as PeriodName[]) {
      const answer = period(name, { startOn: '2026-09-02', startAt: '2026-09-02T09:00:00+08:00' });
      const readings = answer.assumptions.filter(({ zh }) => !/24:00 计|法定休假日对待|暂定/.test(zh));
      if (answer.interpretive) expect(readings.length, name).toBeGreaterThan(0);
    }
  });

  it('a party without domicile in China has the longer period, also after announcement, e-service and on appeal', () => {
    const abroad = (name: PeriodName) => {
      const { count, citations } = namedPeriods[period(name, { startOn: '2026-09-02', foreign: true }).name];
      return [count, citations.join()];
    };
    expect(abroad('appeal.answer')).toEqual([30, 'CPL 286']);
    expect(abroad('service.electronic.appeal')).toEqual([30, expect.stringContaining('CPL 286')]);
    expect(abroad('service.announcement.answer')).toEqual([30, 'CPL 283/2,CPL 285']);
    expect(abroad('recusal.decision')).toEqual([3, 'CPL 50']);
  });

  it('refuses a limit that foreign-related cases do not have, with the article', () => {
    for (const [name, article] of [
      ['trialLimit.ordinary', '287'],
      ['trialLimit.secondInstance.ruling', '287'],
      ['trialLimit.smallClaims', '166'],
      ['evidence.smallClaims.usualMaximum', '166'],
      ['retrial.review', '537'],
    ] as const) {
      expect(() => period(name, { startOn: '2026-09-02', foreign: true })).toThrow(
        expect.objectContaining({
          code: 'invalidPeriod',
          messageZh: expect.stringContaining(`第${article}条`),
          message: expect.stringContaining(`art. ${article}`),
        }),
      );
    }
    expect(period('trialLimit.summary', { startOn: '2026-09-02', foreign: true }).name).toBe(
      'trialLimit.summary',
    );
  });

  it('tells the conditions of a period as assumptions, with their articles', () => {
    const { assumptions, legalBasis } = period('enforcement.application', { startOn: '2024-05-10' });
    expect(assumptions.map(({ zh }) => zh).join()).toMatch(/第250条第1款.*中止、中断.*第481条.*仍应受理/);
    expect(legalBasis.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['250/1', '250/2', '481']),
    );
  });

  it('an hour that has just begun is the starting hour', () => {
    const at = (startAt: string): string => period('preservation.urgent.ruling', { startAt }).dueAt;
    expect(at('2026-03-05T10:00:00+08:00')).toBe('2026-03-07T11:00:00+08:00');
    expect(at('2026-03-05T02:59:59Z')).toBe('2026-03-07T11:00:00+08:00');
  });

  it('a judgment takes effect on the day after the last appeal period', () => {
    const plaintiff = period('appeal.judgment.plaintiff', { startOn: '2026-05-08' }).dueOn;
    const defendant = period('appeal.judgment.defendant', { startOn: '2026-05-12' }).dueOn;
    expect(
      judgmentTakesEffectOn([
        { role: 'plaintiff', dueOn: plaintiff },
        { role: 'defendant', dueOn: defendant },
      ]),
    ).toMatchObject({ effectiveOn: '2026-05-28', decidedBy: ['defendant'], interpretive: false });
    expect(() => judgmentTakesEffectOn([])).toThrow(RuleInputError);
  });

  it('speaks of parties as a court does, and quotes what it does not know', () => {
    const { steps, decidedBy } = judgmentTakesEffectOn([
      { role: 'plaintiff', dueOn: '2026-05-25' },
      { role: 'thirdParty:2', dueOn: '2026-05-27' },
      { role: '共同被告乙', dueOn: '2026-05-27' },
    ]);
    expect(decidedBy).toEqual(['thirdParty:2', '共同被告乙']);
    expect(steps[0]).toMatchObject({
      zh: '上诉期从各自收到之日分别计算：原告至 2026-05-25，第三人（2）至 2026-05-27，“共同被告乙”至 2026-05-27',
      en: 'each party’s appeal period counts from its own receipt: the plaintiff until 2026-05-25, the third party (2) until 2026-05-27, “共同被告乙” until 2026-05-27',
    });
    expect(steps[1]?.zh).toBe('最后届满的是第三人（2）、“共同被告乙”的上诉期：2026-05-27（周三）24:00');
  });

  it('a day ends at 24:00 in Beijing, and what was posted before is in time', () => {
    const by = (
      act: 'posted' | 'submittedOnline' | 'handedIn',
      at: string,
    ): ReturnType<typeof assessTimeliness> => assessTimeliness({ dueOn: '2026-10-08', act, at });
    expect(by('submittedOnline', '2026-10-08T15:59:59.999Z')).toMatchObject({
      timely: true,
      interpretive: true,
    });
    expect(by('submittedOnline', '2026-10-08T16:00:00Z')).toMatchObject({
      timely: false,
      zh: '在 2026-10-08 24:00 后，已过期',
    });
    const posted = by('posted', '2026-10-08T23:59:00+08:00');
    expect(posted).toMatchObject({ timely: true, interpretive: false, assumptions: [] });
    expect(posted.legalBasis.map(({ article }) => article)).toEqual(['203/2', '85/4']);
    expect(by('handedIn', '2026-10-08T18:00:00+08:00').assumptions[0]?.zh).toContain('下班');
  });

  it('a day may be given by its instant, wherever that was written', () => {
    const answer = period('answer', { startAt: '2026-09-15T16:30:00Z' });
    expect(answer).toMatchObject({ startOn: '2026-09-16', dueOn: '2026-10-08' });
  });

  it('every named period can be computed, cites its law and names its foreign twin rightly', () => {
    for (const name of Object.keys(namedPeriods)) {
      const result = period(name as PeriodName, {
        startOn: '2026-03-02',
        startAt: '2026-03-02T09:00:00+08:00',
      });
      expect(result.legalBasis.length, name).toBeGreaterThan(0);
      expect(
        result.steps.every(({ zh, en }) => zh && en),
        name,
      ).toBe(true);
      const { foreign } = namedPeriods[name as keyof typeof namedPeriods];
      if (foreign !== undefined) expect(isPeriodName(foreign), foreign).toBe(true);
    }
  });

  it('refuses what the law does not know', () => {
    expect(() => period('nonsense' as PeriodName, { startOn: '2026-03-02' })).toThrow(/unknown period/);
    expect(() => period('toString' as PeriodName, { startOn: '2026-03-02' })).toThrow(/unknown period/);
    expect(() => period('answer', {})).toThrow(RuleInputError);
    expect(() => period('preservation.urgent.ruling', { startOn: '2026-03-02' })).toThrow(RuleInputError);
    expect(() => period('answer', { startOn: '2026-03-02', excludedDays: 3 })).toThrow(RuleInputError);
    expect(() => addPeriod({ startOn: '2026-03-02', count: 0, unit: 'day' })).toThrow(RuleInputError);
    expect(() => addPeriod({ startOn: '2026-03-02', count: 1.5, unit: 'day' })).toThrow(RuleInputError);
    expect(() =>
      addPeriod({ startOn: '2026-03-02', count: 3, unit: 'day', direction: 'backward', rollOver: true }),
    ).toThrow(RuleInputError);
  });
});
