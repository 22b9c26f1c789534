import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPrivateNumber, heardText, line, longestHeard, plain } from './plain.ts';

/** Text made of what people use to deceive: marks, dots, slashes, invisible and full-width characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '@所有人 ',
        '@',
        '﹫',
        '\u2005',
        '\u202E',
        '\u2066',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u2028',
        '\n',
        'http',
        'https',
        ':',
        '：',
        '/',
        '／',
        '//',
        'www',
        '.',
        '．',
        '。',
        '｡',
        '․',
        'com',
        'ｃｏｍ',
        '中国',
        '点',
        'dot',
        'pay',
        '1',
        '2',
        '127',
        'e\u0301\u0302\u0303\u0304',
        '👨‍👩‍👧',
        '王',
        ' ',
        '\uD800',
        'h\u200Bttp',
        'c\u00ADom',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What the court refuses in a notice, and chat programs make a link of. */
const links: readonly RegExp[] = [
  /https?:|:\/\//i,
  /[\p{L}\p{N}-]\s*[.。]\s*[a-z]{2,}/iu,
  /[\p{L}\p{N}-]\s*\.\s*(中国|公司|网络|网址|在线)/u,
  /(?<!\d)\d{1,3}(\.\d{1,3}){3}(?!\d)/,
];

describe('what comes in', () => {
  it('makes full-width signs and digits ordinary', () => {
    expect(heardText('＃收到９００１－１２')).toBe('#收到9001-12');
    expect(heardText('①')).toBe('1');
  });

  it('drops what cannot be seen, keeps lines and collapses spaces', () => {
    expect(heardText('\u202E收\u200B到\uFEFF  了\u3000吗\r\n\r\n 好 ')).toBe('收到 了 吗\n好');
  });

  it('is stable, short and free of control characters, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const once = heardText(text);
        expect(heardText(once)).toBe(once);
        expect(once).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
        expect(once.length).toBeLessThanOrEqual(longestHeard);
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts what is too long, also when a ligature grows', () => {
    expect(heardText('\uFDFA'.repeat(4000)).length).toBeLessThanOrEqual(longestHeard);
  });
});

describe('what goes out', () => {
  it('cannot mention, link, reorder, hide or break the line, and is stable', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const said = plain(text);
        expect(said).not.toMatch(/[@﹫\n\r\u2005\u2028\u2029]/);
        expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        for (const link of links) expect(said.normalize('NFKC')).not.toMatch(link);
        expect(plain(said)).toBe(said);
        expect([...new Intl.Segmenter('zh').segment(said)].length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ['@所有人 转账', '＠所有人 转账'],
    ['看 https://pay.example/x', '看 https·//pay·example/x'],
    ['法院.中国', '法院·中国'],
    ['pay点com', 'pay·com'],
    ['⒈com', '1、com'],
    ['登录 127.0.0.1', '登录 127·0·0·1'],
    ['王\u202E五\n李四', '王五 李四'],
  ])('says %s as %s', (value, said) => expect(plain(value)).toBe(said));

  it.each([
    '（2026）鲁0305民初900001号',
    '980.26元',
    '1. 请到法院',
    '9月8日。请准时',
    '第3法庭（二楼）',
    '2026.9.8',
  ])('leaves the ordinary alone: %s', (value) => expect(plain(value)).toBe(value));

  it('cuts between whole characters, never inside one', () => {
    expect(plain('👨‍👩‍👧'.repeat(50), 3)).not.toContain('\uFFFD');
    expect(plain('一二三四五六', 4)).toBe('一二三…');
    expect(plain('一二三四', 4)).toBe('一二三四');
  });

  it('puts every value of a line through the same gate', () => {
    expect(line`原告：${'@王\n桂芳'}，共${3}件`).toBe('原告：＠王 桂芳，共3件');
  });
});

describe('the last gate before a room', () => {
  it.each([
    '身份证 370305199001010013',
    '37030519900101001X',
    '3703 0519 9001 0100 13',
    '卡号：6222-0212-0000-1234-567',
    '电话13800138000',
    '电话 138 0013 8000',
    '+86 138-0013-8000',
    '电话１３８００１３８０００',
    '一三八零零一三八零零零',
    '缴款码 37030526000000000018',
    '缴款码：3703 0526 0000 0000 0018',
    '1\u200B3800138000',
  ])('stops %s', (text) => expect(hasPrivateNumber(text)).toBe(true));

  it.each([
    '〔9001-12〕2026-09-01 09:00 开庭',
    '（2026）鲁0305民初900001号',
    '9月8日上午9:00，第3法庭，2026年9月23日前',
    '1 960.51 元；减半 980.26 元',
    '12368、12348、110',
    '0533-7180000',
    '〔9001-12〕〔9001-13〕〔9001-14〕〔9001-15〕',
    '二〇二六年九月八日',
  ])('lets through %s', (text) => expect(hasPrivateNumber(text)).toBe(false));

  it('finds a number however it is written in blocks', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{14,19}$/),
        fc.constantFrom('', ' ', '-', '·', '  '),
        fc.integer({ min: 2, max: 6 }),
        (digits, between, size) => {
          const blocks = digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
          expect(hasPrivateNumber(`号码${blocks.join(between)}。`)).toBe(true);
        },
      ),
    );
  });
});
