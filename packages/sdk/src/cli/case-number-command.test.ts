import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const nothing = (): string => {
  throw new Error('nothing to read');
};
const read = (...args: string[]) => runCli(['case-number', ...args], nothing);
const lines = (text: string): string[] => text.split('\n').map((line) => line.replace(/\s+/g, ' '));

describe('yunting case-number', () => {
  it('explains every part of a number, and how the court is known', () => {
    const { out, err, code } = read('（2026）鲁0305民初900001号');
    expect([err, code]).toEqual(['', 0]);
    const shown = lines(out);
    expect(shown).toContain('案号： （2026）鲁0305民初900001号');
    expect(shown).toContain('写法： 与印本格式一致');
    expect(shown).toContain('收案年度： 2026');
    expect(shown).toContain('法院代字： 鲁0305 基层人民法院');
    expect(
      shown.some((line) => line.startsWith('法院： 山东省淄博市临淄区人民法院 由行政区划代码推得')),
    ).toBe(true);
    expect(shown.some((line) => line.startsWith('类型代字： 民初 民事一审案件，类型代码 0301，'))).toBe(true);
    expect(shown).toContain('顺序号： 900001');
    expect(shown).toContain('后缀： 无');
    expect(out).toContain('《案号规定》(2018修正)');
    expect(out).toContain('不是法律意见');
  });

  it('normalises what was typed, also in pieces, and says so', () => {
    const { out, code } = read('(2026)鲁0305民初', '1234号');
    expect(code).toBe(0);
    expect(out).toContain('（2026）鲁0305民初1234号');
    expect(out).toContain('已规范，原写作 (2026)鲁0305民初 1234号');
    expect(read('(2026)鲁0305民初1234号', '--lang', 'en').out).toContain('normalised from');
  });

  it('tells a court that is derived from one that was seen and one that is not in the data', () => {
    expect(read('（2026）粤0785民初1号').out).toContain('见于公开文书');
    const unknown = read('（2026）川0104民诉前调801号').out;
    expect(unknown).toContain('名称未收录');
    expect(unknown).toContain('没有类型代码');
    expect(unknown).toContain('实践中使用');
    expect(read('（2026）川0104民诉前调801号', '--lang', 'en').out).toContain('no type code');
  });

  it('reads specialty and suffix', () => {
    const { out } = read('（2026）鲁知民终12号之一');
    expect(out).toContain('知（知识产权）');
    expect(out).toContain('之一（同一案件的又一份裁判文书）');
    expect(out).toContain('高级人民法院');
    expect(read('（2026）最高法知民终12号之一', '--lang', 'en').out).toContain('Supreme');
  });

  it('reads a number from before 2016 and says what it is; exit code 1', () => {
    const { out, err, code } = read('（2014）临民初字第123号');
    expect([err, code]).toEqual(['', 1]);
    expect(out).toContain('2015年以前的旧案号：2014 年，“临民初”字，第 123 号');
    expect(read('（2014）临民初字第123号', '--lang', 'en').out).toContain('mark 临民初');
  });

  it.each([
    ['鲁0305民初1号', '收案年度开头', 'begins with the year'],
    ['（26）鲁0305民初1号', '四位数字', 'four digits'],
    ['（2015）鲁0305民初1号', '自2016年起', 'since 2016'],
    ['（2026）临民初字第123号', '不再使用', 'no longer used'],
    ['（2026）鲁030民初1号', '四位（基层法院），高级法院没有：鲁030', 'two digits'],
    ['（2026）齐0305民初1号', '法院代字须是“最高法”', 'must be 最高法'],
    ['（2026）鲁0305民一初12号', '民一初', 'no such type word'],
    ['（2026）鲁030512号', '法院代字的数字', 'a court word has'],
    ['（2026）鲁民初号', '缺少顺序号', 'serial number is missing'],
    ['（2026）鲁0305民初01号', '不以零开头：01', 'leading zeros: 01'],
    ['（2026）鲁0305民初1234567890号', '最多九位', 'nine digits'],
    ['（2026）鲁0305民初12', '之后须是“号”', 'comes 号'],
    ['（2026）鲁0305民初12号。', '之一', 'may follow: 。'],
    ['（2026）', '法院代字', '(missing)'],
    ['（2026）鲁0305知知民初1号', '合在一起不是案号', 'together'],
    ['hello', '收案年度开头', 'begins with the year'],
  ])('says what is wrong with %s, part by part; exit code 1', (text, zh, en) => {
    const chinese = read(text);
    expect([chinese.err, chinese.code]).toEqual(['', 1]);
    expect(chinese.out).toContain(zh);
    expect(read(text, '--lang', 'en').out).toContain(en);
  });

  it('shows a text with what a terminal would obey written out, on its line', () => {
    const text = '（2026）鲁0305民初1号\u009b\u202e\nx';
    expect(read(text).out.split('\n')[0]).toBe(
      '不是现行格式的案号：（2026）鲁0305民初1号\\u009b\\u202e\\u000ax',
    );
    expect(read(text, '--lang', 'en').out).not.toMatch(/[\u009b\u202e]/);
    expect(read('(2026)鲁0305民初1号\n').out).toContain('原写作 (2026)鲁0305民初1号\\u000a');
  });

  it('answers as JSON', () => {
    const good = JSON.parse(read('(2026)鲁0305民初1号', '--json').out) as Record<string, unknown>;
    expect(good).toMatchObject({ valid: true, canonical: false, problems: [], parsed: { serial: 1 } });
    const bad = read('（2026）鲁0305民初01号', '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      valid: false,
      reason: 'malformed',
      legalBasis: [{ law: '案号规定' }],
    });
  });

  it('ends with code 2 without a number, or with an option it does not know', () => {
    for (const args of [[], [' '], ['x', '--half', 'y']]) {
      const { out, err, code } = read(...args);
      expect([out, code]).toEqual(['', 2]);
      expect(err).toContain('yunting case-number --help');
    }
    expect(read().err).toContain('<text>');
  });

  it('explains itself, in both languages', () => {
    expect(read('--help').out).toContain('识读案号');
    expect(read('--help', '--lang', 'en').out).toContain('explains its parts');
  });
});
