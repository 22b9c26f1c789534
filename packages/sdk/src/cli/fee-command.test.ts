import { describe, expect, it } from 'vitest';
import { explainFee } from '../rules/fees/explain-fee.ts';
import type { AnyFeeInput, FeeInput } from '../rules/fees/fee-input.ts';
import { feeKinds } from './fee-kinds.ts';
import { textWidth } from './plain-text.ts';
import { runCli } from './run-cli.ts';

const nothing = (): string => {
  throw new Error('nothing to read');
};
const fee = (...args: string[]) => runCli(['fee', ...args], nothing);

/** What is printed, line by line, of a command that must answer. */
function lines(...args: string[]): string[] {
  const { out, err, code } = fee(...args);
  expect([err, code]).toEqual(['', 0]);
  return out.split('\n').map((line) => line.trim());
}

/** What the rules answered, as JSON. */
function answer(...args: string[]): { ok: boolean; amountFen?: number; code?: string } {
  return JSON.parse(fee(...args, '--json').out) as { ok: boolean; amountFen?: number; code?: string };
}

/** How each kind is written, and what the rules must have been asked for. */
const written: readonly [command: string, input: FeeInput][] = [
  ['property 86420.50', { kind: 'property', amountFen: 8642050 }],
  ['财产 86,420.50', { kind: 'property', amountFen: 8642050 }],
  ['多项请求 100 200.5 300元', { kind: 'propertyClaims', claimsFen: [10_000, 20_050, 30_000] }],
  [
    'property-claims 90000 --with-non-property',
    { kind: 'propertyClaims', claimsFen: [9_000_000], withNonPropertyClaims: true },
  ],
  ['上诉 50000 --appellants 2', { kind: 'propertyAppeal', contestedFen: 5_000_000, jointAppellants: 2 }],
  ['离婚 300000 --base 200', { kind: 'divorce', propertyFen: 30_000_000, baseFen: 20_000 }],
  ['人格权 60000 --base 300', { kind: 'personalityRights', damagesFen: 6_000_000, baseFen: 30_000 }],
  ['非财产 --base 80', { kind: 'otherNonProperty', baseFen: 8000 }],
  ['知识产权 60000', { kind: 'intellectualProperty', amountFen: 6_000_000 }],
  ['知识产权 --base 800', { kind: 'intellectualProperty', baseFen: 80_000 }],
  ['劳动', { kind: 'labour' }],
  ['行政 --subject 商标', { kind: 'administrative', subject: 'trademarkPatentMaritime' }],
  ['管辖权异议 --outcome 成立', { kind: 'jurisdictionObjection', outcome: 'upheld' }],
  [
    '管辖权异议 --outcome 驳回 --base 60',
    { kind: 'jurisdictionObjection', outcome: 'rejected', baseFen: 6000 },
  ],
  ['再审 90000 --ground 新证据', { kind: 'retrial', ground: 'newEvidence', contestedFen: 9_000_000 }],
  ['再审 --ground 其他', { kind: 'retrial', ground: 'other', contestedFen: 0 }],
  ['特别程序', { kind: 'specialProcedure' }],
  ['司法确认', { kind: 'judicialConfirmation' }],
  ['驳回起诉', { kind: 'dismissal' }],
  [
    '增加请求 50000 86420.50 --half 简易',
    {
      kind: 'claimChange',
      fromFen: 5_000_000,
      toFen: 8_642_050,
      beforeInvestigationClosed: true,
      halvings: ['summaryProcedure'],
    },
  ],
  [
    '减少请求 86420.50 50000 --investigation 已终结',
    { kind: 'claimChange', fromFen: 8_642_050, toFen: 5_000_000, beforeInvestigationClosed: false },
  ],
  ['简转普 86420.50', { kind: 'summaryToOrdinary', amountFen: 8_642_050 }],
  ['未补交撤诉 86420.50', { kind: 'withdrawnAfterNoSupplement', amountFen: 8_642_050 }],
  ['支付令转诉讼 86420.50', { kind: 'paymentOrderToSuit', amountFen: 8_642_050 }],
  ['退费 100 --ending 终结', { kind: 'refundOnEnding', paidFen: 10_000, ending: 'terminated' }],
  ['执行 600000', { kind: 'enforcement', amountFen: 60_000_000 }],
  ['保全', { kind: 'preservation' }],
  ['支付令 12345.67 --rounding 元', { kind: 'paymentOrder', amountFen: 1_234_567, rounding: 'yuan' }],
  ['公示催告', { kind: 'publicNotice' }],
  ['撤销仲裁裁决', { kind: 'setAsideAward' }],
  ['仲裁协议效力', { kind: 'arbitrationAgreementValidity' }],
  ['破产 200000000', { kind: 'bankruptcy', estateFen: 20_000_000_000 }],
  ['海事 --subject 强制令 --base 2000', { kind: 'maritime', subject: 'injunction', baseFen: 200_000 }],
  [
    '财产 5000 --relief 30%',
    { kind: 'property', amountFen: 500_000, relief: { kind: 'reduce', percent: 30 } },
  ],
  [
    '财产 5000 --relief 免交 --applicant 自然人',
    { kind: 'property', amountFen: 500_000, relief: { kind: 'exempt', applicant: 'naturalPerson' } },
  ],
  [
    '财产 5000 --half 简易程序,调解 --half withdrawn',
    { kind: 'property', amountFen: 500_000, halvings: ['summaryProcedure', 'mediated', 'withdrawn'] },
  ],
];

describe('yunting fee', () => {
  it.each(written)('asks the rules for exactly what is written: %s', (command, input) => {
    const { notice, ...rest } = answer(...command.split(' ')) as Record<string, unknown>;
    expect(rest).toEqual(JSON.parse(JSON.stringify(explainFee(input))));
    expect(notice).toHaveProperty('en');
  });

  it('knows every kind of fee, and no name stands for two', () => {
    expect(new Set(written.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(feeKinds)));
    const names = Object.entries(feeKinds).flatMap(([kind, { names: zh }]) => [kind, ...zh]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows the steps numbered with their articles, the exact value, the rounding and the sources', () => {
    const shown = lines('财产', '86420.50', '--half', '简易程序');
    expect(shown[0]).toBe('财产案件受理费：标的额 86,420.50 元');
    expect(shown.find((line) => line.startsWith('1. '))).toContain('50.00 元');
    expect(shown.find((line) => line.startsWith('4. '))).toContain('980.26 元');
    expect(shown).toContain('依据：《诉讼费用交纳办法》(2006)第16条');
    expect(shown).toContain('应交：980.26 元');
    expect(shown.some((line) => /^精确值：\s+156841\/160 = 980.25625 元$/.test(line))).toBe(true);
    expect(shown.some((line) => /^取整：\s+最后四舍五入到分$/.test(line))).toBe(true);
    expect(shown).toContain('前提：');
    expect(shown.some((line) => line.startsWith('《诉讼费用交纳办法》(2006)第16条：'))).toBe(true);
    expect(shown.at(-2)).toContain('不是法律意见');
  });

  it('says the same in English without a Chinese character', () => {
    const { out } = fee('property', '86420.50', '--half', 'summaryProcedure', '--lang', 'en');
    expect(out).toContain('Payable: 980.26 yuan');
    expect(out).toContain('no legal advice');
    expect(out).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('aligns the amounts to the right, counting Chinese characters as two columns', () => {
    const { out } = fee('破产', '200000000');
    const amounts = out.split('\n').filter((line) => /^ +\d+\. .* 元$/.test(line) && !line.includes('依据'));
    expect(amounts.length).toBeGreaterThan(10);
    expect(new Set(amounts.map(textWidth)).size).toBe(1);
  });

  it('writes an endless fraction as such, and says when a reading is followed', () => {
    const shown = lines('支付令', '12345.67');
    expect(shown.some((line) => line.includes('434567/12000 ≈ 36.213917 元'))).toBe(true);
    expect(lines('支付令转诉讼', '86420.50').join()).toContain('可能有不同意见');
    expect(lines('财产', '5000').join()).not.toContain('可能有不同意见');
  });

  it('names what moves: a supplement, a refund, or nothing', () => {
    expect(lines('增加请求', '50000', '86420.50')).toContain('应补交：910.51 元');
    expect(lines('退费', '100', '--ending', '发回重审')).toContain('应退还：100.00 元');
    expect(lines('管辖权异议', '--outcome', 'upheld')).toContain('应交：0.00 元');
  });

  it('refuses without the provincial figure: the range, the article, what to give; exit code 1', () => {
    const { out, err, code } = fee('离婚', '300000');
    expect([err, code]).toEqual(['', 1]);
    expect(out).toContain('可能的金额：550.00–800.00 元');
    expect(out).toContain('--base <元>');
    expect(out).toContain('50.00–300.00 元');
    expect(out).toContain('第13条(二)1');
    expect(answer('离婚', '300000')).toMatchObject({ ok: false, code: 'figureMissing' });
  });

  it('says whose figure is missing: the province’s, or the court’s within the range of the law', () => {
    expect(fee('离婚', '300000').out).toContain('本省公布的每件标准');
    const court = fee('执行').out;
    expect([court.includes('本省'), court.includes('法院在幅度内确定的金额')]).toEqual([false, true]);
    const english = fee('执行', '--lang', 'en').out;
    expect(english).toContain('as the court fixes it within the range; for each case between 50.00–500.00');
    expect(english).not.toMatch(/[，；：、。（）]/);
  });

  it('an empty list of grounds is no list without any: the full fee is not computed in silence', () => {
    expect(fee('财产', '5', '--half', '')).toMatchObject({ out: '', code: 2 });
  });

  it('what a terminal would obey is written out', () => {
    expect(fee('\u001b[31m红\n').err).toContain('“\\u001b[31m红\\u000a”');
  });

  it.each([
    ['离婚 300000 --base 2', '50.00–300.00'],
    ['离婚 300000 --base 2 --lang en', 'must lie within'],
    ['执行 5000 --half 调解', '调解'],
    ['财产 5000 --relief 20%', '30%'],
    ['财产 5000 --relief 29%', '30%'],
    ['财产 5000 --relief exempt --applicant 单位', '自然人'],
  ])('refuses with exit code 1 what the law does not give: %s', (command, said) => {
    const { out, err, code } = fee(...command.split(' '));
    expect([err, code]).toEqual(['', 1]);
    expect(out).toContain(said);
  });

  it.each([
    ['', '<kind>', 'property（财产）'],
    ['房租 5', '<kind>', 'property（财产）'],
    ['财产', '标的额', 'amount in dispute'],
    ['财产 1 2', '标的额', 'amount in dispute'],
    ['财产 1e5', '86420.50：1e5', '86420.50: 1e5'],
    ['劳动 50000', '不写金额：50000', 'takes no amount: 50000'],
    ['财产 5 --half 心情', '--half', 'summaryProcedure（简易程序）'],
    ['财产 5 --rounding 角', '--rounding', 'fen（分）'],
    ['财产 5 --relief 一半', '--relief', '30%'],
    ['财产 5 --relief exempt', '--applicant', 'naturalPerson（自然人）'],
    ['财产 5 --applicant 自然人', '--applicant', '--relief exempt'],
    ['财产 5 --base 80', '没有 --base', 'knows no --base'],
    ['知识产权 5 --base 800', '不用 --base', 'has no place here'],
    ['管辖权异议 --outcome 成立 --base 60', '不用 --base', 'has no place here'],
    ['非财产 --base 八十', '--base', '86420.50'],
    ['上诉 5 --appellants 0', '--appellants', 'whole number'],
    ['行政', '--subject', 'ordinary（一般）'],
    ['再审 5 --ground 不服', '--ground', 'newEvidence（新证据）'],
    ['减少请求 10 5', '--investigation', 'open（未终结）'],
    ['简转普 5 --half 简易', '没有 --half', 'knows no --half'],
    ['财产 5 --lang fr', '--lang', 'zh or en'],
    ['财产 5 --frob', '没有这个选项：--frob', 'unknown option: --frob'],
    ['财产 5 --base', '--base 须带一个值', '--base needs a value'],
    ['财产 5 --half ,', '--half 须带一个值', '--half needs a value'],
    ['财产 -5', '不能为负：-5', 'cannot be negative: -5'],
    ['非财产 --base -5', '不能为负：-5', 'cannot be negative: -5'],
    ['财产 5 --json=yes', '--json 不带值', '--json takes no value'],
    ['离婚 5 --base 80 --base 90', '--base 只能给一次', 'only once'],
  ])('ends with code 2 and names the argument in both languages: %s', (command, zh, en) => {
    const { out, err, code } = fee(...command.split(' ').filter((word) => word !== ''));
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(zh);
    expect(err).toContain(en);
    expect(err).toContain('yunting fee --help');
  });

  it('lists every kind in its help, in both languages', () => {
    for (const language of ['zh', 'en']) {
      const { out, code } = fee('--help', '--lang', language);
      expect(code).toBe(0);
      for (const kind of Object.keys(feeKinds)) expect(out).toContain(kind);
    }
  });

  it('shows what was chosen and every amount in the title', () => {
    expect(lines('多项请求', '100', '200')[0]).toContain('100.00 元 + 200.00 元');
    expect(lines('行政', '--subject', 'ordinary')[0]).toBe('行政案件受理费：一般');
    const input: AnyFeeInput = { kind: 'administrative', subject: 'ordinary' };
    expect(fee('administrative', '--subject', 'ordinary', '--lang', 'en').out).toContain(
      String(input.subject),
    );
  });
});
