import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatterLines } from './examples/chatter.ts';
import { questionLines, topicLines } from './examples/ordinary.ts';
import { harmlessLines, safetyLines } from './examples/safety.ts';
import type { Heard, Reading } from './reading.ts';
import { understand } from './understand.ts';

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const labelled = (table: Readonly<Partial<Record<string, string>>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([label, text]) => linesOf(text ?? '').map((line) => [label, line] as const));

const said = (text: string): Reading => understand({ text, type: 'text' });

const safety = labelled(safetyLines);
const questions = labelled(questionLines);
const topics = labelled(topicLines);
const chatter = linesOf(chatterLines);
const harmless = linesOf(harmlessLines);

describe('danger', () => {
  it('is tried on enough lines', () => expect(safety.length).toBeGreaterThanOrEqual(200));

  it.each(safety)('%s: %s', (label, line) => expect(said(line)).toEqual({ kind: 'safety', safety: label }));

  it.each(safety)('%s is not hidden by politeness, a command or a mention around it: %s', (label, line) => {
    for (const text of [
      `您好，${line}`,
      `${line}。谢谢`,
      `#案件 ${line}`,
      `@法院小助手\u2005${line}`,
      `收到。\n${line}`,
    ])
      expect(said(text)).toMatchObject({ kind: 'safety' });
    // Whatever else is said after it, the same person is meant.
    expect(said(`${line}！！！`)).toEqual({ kind: 'safety', safety: label });
  });

  it.each(safety)('%s is seen through full-width letters, invisible signs and spaces: %s', (_label, line) => {
    const hidden = [...line].join('\u200B');
    const spaced = line.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ');
    expect(said(hidden)).toMatchObject({ kind: 'safety' });
    expect(said(spaced)).toMatchObject({ kind: 'safety' });
  });

  it.each(harmless)('is not seen in: %s', (line) => expect(said(line).kind).not.toBe('safety'));

  it.each([...questions, ...topics])('is not seen in a question of %s: %s', (_label, line) =>
    expect(said(line).kind).not.toBe('safety'),
  );

  it.each(chatter)('is not seen in chatter: %s', (line) => expect(said(line).kind).not.toBe('safety'));

  it('comes before money and before the writer’s own threat', () => {
    expect(said('有人加我让转保证金，我不想活了')).toEqual({ kind: 'safety', safety: 'selfHarm' });
    expect(said('他要打我，我就弄死他')).toEqual({ kind: 'safety', safety: 'violence' });
  });

  it('tells who fears violence from who threatens it', () => {
    expect(said('他说要弄死我')).toEqual({ kind: 'safety', safety: 'violence' });
    expect(said('我要弄死他')).toEqual({ kind: 'safety', safety: 'threat' });
  });

  it('is read in the name of a file too', () => {
    expect(understand({ text: '我的遗书.docx', type: 'file' })).toEqual({
      kind: 'safety',
      safety: 'selfHarm',
    });
  });
});

describe('everyday words', () => {
  it('are tried on enough lines', () => expect(questions.length + topics.length).toBeGreaterThanOrEqual(400));
  it.each(questions)('ask for %s: %s', (command, line) =>
    expect(said(line)).toEqual({ kind: 'command', command, argument: '' }),
  );
  it.each(topics)('are about %s: %s', (topic, line) => expect(said(line)).toEqual({ kind: 'topic', topic }));
});

describe('chatter', () => {
  it('is tried on enough lines', () => expect(chatter.length).toBeGreaterThanOrEqual(200));
  it('is left alone, but for one line in a hundred', () => {
    const heard = chatter.filter((line) => said(line).kind !== 'nothing');
    expect(heard.length, heard.join(' / ')).toBeLessThanOrEqual(chatter.length / 100);
  });
});

describe('what is meant for the program', () => {
  const command = (name: string, argument = '') => ({ kind: 'command', command: name, argument });
  const seen = (explicit: boolean, number?: string) => ({
    kind: 'received',
    explicit,
    ...(number && { number }),
  });
  it.each<readonly [string, unknown]>([
    ['#案件', command('case')],
    ['＃案件', command('case')],
    ['#案件 9001', command('case', '9001')],
    ['#待办 本周', command('todo', '本周')],
    ['#开庭下周', command('hearing', '下周')],
    ['#开亭', command('hearing')],
    ['#交费', command('pay')],
    ['#人工 想改送达地址', command('person', '想改送达地址')],
    ['#CASE', command('case')],
    ['#casework', command('help')],
    ['#', command('help')],
    ['#没有这个', command('help')],
    ['你好 #文书', command('documents')],
    ['@法院小助手\u2005#案件', command('case')],
    ['#9', { kind: 'choice', choice: 9 }],
    ['#签收', { kind: 'topic', topic: 'signing' }],
    ['#签收 21', { kind: 'topic', topic: 'signing' }],
    ['#收到', seen(true)],
    ['＃收到！', seen(true)],
    ['#收到9001-12', seen(true, '9001-12')],
    ['#收到 9001 - 12', seen(true, '9001-12')],
    ['＃收到９００１－１２', seen(true, '9001-12')],
    ['#收到 2026-1207-3', seen(true, '2026-1207-3')],
    ['好的 #收到', seen(true)],
    ['收到 9001-12', seen(true, '9001-12')],
    ['收到〔9001-12〕谢谢', seen(true, '9001-12')],
    ['〔9001-12〕收到', seen(true, '9001-12')],
    ['9001-12已收到', seen(true, '9001-12')],
    ['收到12', seen(true, '12')],
    ['〔9001-12〕', seen(false, '9001-12')],
    ['「法院：〔9001-12〕9月8日开庭」\n- - - - - - - - - - - - - - -\n好的', seen(false, '9001-12')],
    ['「书记员：您好」\n- - - - - - - - - - - - - - -\n我的案子到哪了', command('case')],
    ['1', { kind: 'choice', choice: 1 }],
    ['①', { kind: 'choice', choice: 1 }],
    ['１', { kind: 'choice', choice: 1 }],
    ['2️⃣', { kind: 'choice', choice: 2 }],
    ['一', { kind: 'choice', choice: 1 }],
    ['两', { kind: 'choice', choice: 2 }],
    ['回1', { kind: 'choice', choice: 1 }],
    ['选第三个', { kind: 'choice', choice: 3 }],
    ['3.', { kind: 'choice', choice: 3 }],
    ['回9', { kind: 'choice', choice: 9 }],
    ['0', { kind: 'choice', choice: 0 }],
    ['', { kind: 'nothing' }],
    ['？', { kind: 'nothing' }],
    ['10', { kind: 'nothing' }],
    ['1207', { kind: 'nothing' }],
  ])('%s', (text, reading) => expect(said(text)).toEqual(reading));

  it.each(
    '收到|好的|嗯嗯|👌|👌🏻|👍|[OK]|知道了|收到谢谢|好嘞|明白|已阅|收到，会准时到|受到|收道|OK|好的法官，收到|收到🙏|行|我看到了'.split(
      '|',
    ),
  )('a bare %s says "seen", without saying what', (text) => expect(said(text)).toEqual(seen(false)));

  it.each(
    '没收到|收到了吗|收到没|我是书记员|你好|好吗|不好|好人|可以吗|我收到一个奇怪的电话|收到他的钱了|好像不对'.split(
      '|',
    ),
  )('%s does not say "seen"', (text) => expect(said(text).kind).not.toBe('received'));

  it.each<readonly [Heard, Reading]>([
    [
      { text: 'IMG_1.jpg', type: 'image' },
      { kind: 'topic', topic: 'material' },
    ],
    [
      { text: '借条.pdf', type: 'file' },
      { kind: 'topic', topic: 'material' },
    ],
    [
      { text: '', type: 'moneyGift' },
      { kind: 'safety', safety: 'influence' },
    ],
    [
      { text: '', type: 'voice' },
      { kind: 'topic', topic: 'voice' },
    ],
    [{ text: '', type: 'other' }, { kind: 'nothing' }],
  ])('%o', (heard, reading) => expect(understand(heard)).toEqual(reading));
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...safety.map(([, line]) => line),
    '他',
    '我',
    '要',
    '打',
    '死',
    '不',
    '没',
    '收到',
    '#',
    '9001-12',
    '，',
    '。',
    '？',
    ' ',
    '\n',
    '@',
    '「',
    '」\n- - - - - -\n',
    '案子',
    '钱',
    '交',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('is read without an error, and the same each time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = said(text);
        expect(said(text)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in well under two milliseconds, and the longest in not much more', () => {
    const all = [...safety, ...questions, ...topics].map(([, line]) => line);
    const start = performance.now();
    for (const line of all) said(line);
    expect((performance.now() - start) / all.length).toBeLessThan(2);
    // Made to be slow: beginnings of many signs, and the end of none.
    for (const unit of [
      '我要他',
      '就要想去把',
      '从楼上',
      '有人说法院让我',
      '想要去真也都只',
      '没收到过',
      '打',
      '你们法官',
    ]) {
      const long = unit.repeat(Math.ceil(4000 / unit.length));
      const before = performance.now();
      said(long);
      expect(performance.now() - before, unit).toBeLessThan(250);
    }
  });
});
