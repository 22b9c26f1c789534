import { describe, expect, it } from 'vitest';
import { namedPeriods } from '../rules/named-periods.ts';
import { textWidth } from './plain-text.ts';
import { runCli } from './run-cli.ts';

const plan2027 = {
  year: 2027,
  status: 'published',
  source: '虚构的通知，仅供测试',
  rest: [{ zh: '测试假', en: 'test holiday', from: '2027-03-01', to: '2027-03-03' }],
  makeupWorkdays: ['2027-03-06'],
};
const files: Readonly<Record<string, unknown>> = {
  '2027.json': plan2027,
  'list.json': [plan2027, { ...plan2027, year: 2028, rest: [], makeupWorkdays: [] }],
  'empty.json': [],
  'no-plan.json': 7,
  'wrong.json': {
    year: 2027,
    status: 'soon',
    source: ' ',
    rest: [
      { from: '2027-03-01', to: '2027-03-03' },
      { zh: '假', en: 'day', from: '2027-03-03', to: '2027-03-01' },
    ],
    makeupWorkdays: ['2027-03-01'],
  },
  'no-lists.json': { year: 2027, status: 'published', source: '通知', rest: 1, makeupWorkdays: 2 },
};
const readText = (path: string): string => {
  if (path === 'broken.json') return '{';
  if (!(path in files)) throw new Error(`ENOENT: ${path}`);
  return JSON.stringify(files[path]);
};
const deadline = (command: string) =>
  runCli(['deadline', ...command.split(' ').filter((word) => word !== '')], readText);

function shown(command: string): string {
  const { out, err, code } = deadline(command);
  expect([err, code]).toEqual(['', 0]);
  return out;
}
const answer = (command: string) => JSON.parse(shown(`${command} --json`)) as Record<string, unknown>;

describe('yunting deadline', () => {
  it('counts the answer period over National Day: steps, last day with weekday, articles', () => {
    const out = shown('answer --from 2026-09-16');
    expect(out).toContain('提出答辩状（answer.defendant）：15 日');
    expect(out).toContain('起算的事件：2026-09-16（周三）');
    expect(out).toMatch(/1\. .*\n/);
    expect(out).toContain('2026-09-17');
    expect(out).toContain('国庆节');
    expect(out).toContain('最后一日：2026-10-08（周四）24:00（北京时间）');
    expect(out).toContain('《民事诉讼法》(2023修正)第128条');
    expect(out).toContain('不是法律意见');
    expect(out).not.toContain('暂定');
  });

  it('says the same in English; only the number of a notice stays as it is printed', () => {
    const out = shown('answer --from 2026-09-16 --lang en');
    expect(out).toContain('Last day: 2026-10-08 (Thursday) 24:00 (Beijing time)');
    expect(out.replace(/国办发明电〔\d+〕\d+号/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('knows a period by full name, short name and Chinese title, and longer ones for foreign parties', () => {
    for (const name of ['answer', 'answer.defendant', '提出答辩状']) {
      expect(answer(`${name} --from 2026-09-16`)).toMatchObject({ name: 'answer.defendant' });
    }
    expect(answer('appeal.judgment --from 2026-09-16 --foreign')).toMatchObject({
      name: 'appeal.judgment.foreignParty',
      dueOn: '2026-10-16',
    });
    expect(shown('recusal.decision --from 2026-09-16 --foreign')).toContain('未收录');
    expect(shown('recusal.decision --from 2026-09-16')).not.toContain('未收录');
    expect(shown('recusal.decision --from 2026-09-16 --foreign --lang en')).toContain('please check');
    for (const name of ['appeal.judgment.foreignParty', 'answer.defendant.foreign']) {
      expect(shown(`${name} --from 2026-09-16 --foreign`)).not.toContain('未收录');
    }
  });

  it('takes the day in Beijing of an instant', () => {
    expect(answer('answer --at 2026-09-15T16:30:00Z')).toMatchObject({ startOn: '2026-09-16' });
    expect(answer('--days 1 --at 2026-09-15T16:30:00Z')).toMatchObject({ startOn: '2026-09-16' });
  });

  it('counts unnamed periods of every unit, forward and back', () => {
    expect(answer('--days 15 --from 2026-09-16')).toMatchObject({
      rawEndOn: '2026-10-01',
      dueOn: '2026-10-08',
    });
    expect(answer('--workdays 3 --from 2026-09-30')).toMatchObject({ dueOn: '2026-10-10' });
    expect(answer('--months 1 --from 2026-01-31')).toMatchObject({ rawEndOn: '2026-02-28' });
    expect(answer('--years 1 --from 2024-02-29')).toMatchObject({ rawEndOn: '2025-02-28' });
    expect(answer('--days 3 --backward --from 2026-09-16')).toMatchObject({ dueOn: '2026-09-13' });
    expect(answer('--days 3 --exclude 2 --from 2026-11-02')).toMatchObject({ rawEndOn: '2026-11-07' });
    expect(shown('--days 3 --backward --from 2026-09-16')).toContain('3 日（倒算）');
    expect(shown('--days 3 --backward --from 2026-09-16 --lang en')).toContain('3 days back');
  });

  it('counts hours from the next full hour', () => {
    const out = shown('--hours 48 --at 2026-09-16T09:30:00+08:00');
    expect(out).toContain('最后一日：2026-09-18（周五）10:00（北京时间）');
    const hourly = Object.entries(namedPeriods).find(([, { unit }]) => unit === 'hour')?.[0] ?? '';
    expect(answer(`${hourly} --at 2026-09-16T09:30:00+08:00`)).toMatchObject({ name: hourly });
    expect(deadline(`${hourly} --from 2026-09-16`).err).toContain('--at 2026-09-16T09:30:00+08:00');
  });

  it('leaves days out of a trial limit', () => {
    expect(answer('trialLimit.ordinary --from 2026-01-05 --exclude 30')).toMatchObject({
      rawEndOn: '2026-08-04',
    });
  });

  it('warns of a provisional result, and takes the holidays of later years from a file', () => {
    const before = shown('--days 15 --from 2027-02-14');
    expect(before).toContain('暂定');
    const after = shown('--days 15 --from 2027-02-14 --calendar 2027.json');
    expect(after).toContain('测试假');
    expect(after).not.toContain('暂定');
    expect(after).toContain('最后一日：2027-03-04（周四）');
    expect(answer('--days 1 --from 2028-01-03 --calendar list.json')).toMatchObject({ provisional: false });
  });

  it('lists the named periods, all of them or those with a word', () => {
    expect(shown('--list').trim().split('\n').length).toBe(Object.keys(namedPeriods).length);
    const found = shown('--list 回避').trim().split('\n');
    expect(found[0]).toMatch(
      /^recusal\.decision +决定是否回避 +3 日 +自提出回避申请起 +《民事诉讼法》\(2023修正\)第50条$/,
    );
    expect(new Set(found.map((line) => textWidth(line.split('《')[0] ?? ''))).size).toBe(1);
    expect(shown('--list RECUSAL --lang en')).toMatch(/3 days +from the request +Civil Procedure Law/);
    expect(Object.keys(answer('--list recusal'))).toEqual(['recusal.decision', 'recusal.review']);
  });

  it('says "before" where a named period is counted back', () => {
    const backward =
      Object.entries(namedPeriods).find(([, spec]) => spec.direction === 'backward')?.[0] ?? '';
    expect(shown(`--list ${backward}`)).toMatch(/倒算.*前/);
    expect(shown(`--list ${backward} --lang en`)).toMatch(/back +before/);
  });

  it.each([
    ['', '<name>', '--days --workdays --months --years --hours'],
    ['answer --days 3 --from 2026-09-16', '<name>', 'one length'],
    ['--days 3 --months 1 --from 2026-09-16', '<name>', 'one length'],
    ['answer appeal.judgment --from 2026-09-16', '<name>', 'one period'],
    ['回避 --from 2026-09-16', 'recusal.decision（决定是否回避）', 'alike: recusal.decision'],
    ['xyzzy --from 2026-09-16', '--list', 'no period is called "xyzzy"'],
    ['answer', '--from YYYY-MM-DD', 'one of the two'],
    ['answer --from 2026-09-16 --at 2026-09-16T09:30:00+08:00', '二者择一', 'one of the two'],
    ['answer --from 2026-02-29', '--from 须是存在的日期', '--from must be an existing date'],
    ['answer --at 2026-09-16', '--at 须是带时区的时刻', '--at must be an instant'],
    ['answer --from 2026-09-16 --backward', '--backward', 'unnamed periods only'],
    ['answer --from 2026-09-16 --exclude 3', '只有审限', 'trial limit'],
    ['--days 3 --foreign --from 2026-09-16', '--foreign', 'named periods only'],
    ['trialLimit.ordinary --from 2026-09-16 --foreign', '第287条', 'art. 287'],
    ['--days 0 --from 2026-09-16', '--days 须是不小于 1', '--days must be a whole number from 1'],
    ['--days three --from 2026-09-16', '--days', 'three'],
    ['--days 3 --exclude x --from 2026-09-16', '--exclude', 'whole number from 0'],
    ['--hours 3 --from 2026-09-16', '--at', 'needs an instant'],
    ['--hours 3 --backward --at 2026-09-16T09:30:00+08:00', '--backward', 'knows no --backward'],
    ['--workdays 3 --exclude 1 --from 2026-09-16', '工作日', 'combination'],
    ['--list 甲 乙', '--list', 'one word'],
    ['--list --from 2026-09-16', '--list 不与 --from 同用', '--list takes no --from'],
    ['--days -5 --from 2026-09-16', '不能为负：-5', 'cannot be negative: -5'],
    ['answer --from 2026-09-16 --calendar ,', '--calendar 须带一个值', 'option --calendar needs a value'],
    ['--list xyzzy', 'xyzzy', 'no period has "xyzzy"'],
    ['answer --from 2026-09-16 --calendar none.json', '--calendar 读不了 none.json', 'cannot read none.json'],
    ['answer --from 2026-09-16 --calendar broken.json', '--calendar 读不了', 'cannot read broken.json'],
    ['answer --from 2026-09-16 --calendar empty.json', '是空列表', 'is an empty list'],
    ['answer --from 2026-09-16 --calendar no-plan.json', 'year 须是四位年份', 'year must be'],
    ['answer --from 2026-09-16 --calendar no-lists.json', 'rest 须是列表', 'makeupWorkdays must be a list'],
    ['answer --from 2026-09-16 --calendar 2027.json --calendar 2027.json', '年份重复', 'year given twice'],
  ])('ends with code 2 and names the argument in both languages: %s', (command, zh, en) => {
    const { out, err, code } = deadline(command);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(zh);
    expect(err).toContain(en);
  });

  it('names every field that is wrong in a calendar file', () => {
    const { err } = deadline('answer --from 2026-09-16 --calendar wrong.json');
    for (const field of ['status', 'source', 'rest[0]', 'rest[1]', 'makeupWorkdays[0]']) {
      expect(err.split('\n')[0]).toContain(field);
      expect(err.split('\n')[1]).toContain(field);
    }
  });

  it('explains itself, in both languages', () => {
    expect(shown('--help')).toContain('yunting deadline answer --from 2026-09-16');
    expect(shown('-h --lang en')).toContain('the named periods');
  });
});
