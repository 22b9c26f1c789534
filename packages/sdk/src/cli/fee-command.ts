import { explainFee, figureRange } from '../rules/fees/explain-fee.ts';
import type { FeeLineName } from '../rules/fees/fee-schedule.ts';
import { isProvincial } from '../rules/fees/fee-notes.ts';
import type { AnyFeeInput, FeeInput } from '../rules/fees/fee-input.ts';
import type { FeeExplanation, FeeRefusal } from '../rules/fees/fee-result.ts';
import { formatYuan } from '../rules/money/yuan.ts';
import type { Command, Language } from './command.ts';
import { exactDecimal } from './exact-text.ts';
import { closingLines, colon, notice, sourceLines, stepLines } from './explained-text.ts';
import { feeKinds } from './fee-kinds.ts';
import { amountNames, feeOptions, halvingChoices, readFeeRequest } from './fee-request.ts';
import { listChoices } from './choose.ts';
import { alignColumns } from './plain-text.ts';
import { readArguments } from './read-arguments.ts';

const words = {
  payable: { zh: '应交', en: 'Payable' },
  supplement: { zh: '应补交', en: 'To be paid in addition' },
  refund: { zh: '应退还', en: 'To be given back' },
  none: { zh: '应交', en: 'Payable' },
  exact: { zh: '精确值', en: 'Exact' },
  rounding: { zh: '取整', en: 'Rounding' },
  collection: { zh: '交纳', en: 'Collected' },
  range: { zh: '可能的金额', en: 'The amount lies between' },
  give: { zh: '请给出', en: 'Give' },
  refused: { zh: '不能给出金额', en: 'No amount can be given' },
} as const;

const roundings = {
  fen: { zh: '最后四舍五入到分', en: 'half up to 0.01 yuan, once, at the end' },
  yuan: { zh: '全额先四舍五入到元，再减', en: 'the full fee half up to whole yuan, then reduced' },
} as const;

const collections = {
  prepaid: { zh: '由提出的一方预交', en: 'prepaid by the one who asks' },
  onDecision: { zh: '裁定后交纳，不预交', en: 'on the decision, not prepaid' },
  afterEnforcement: { zh: '执行后交纳，不预交', en: 'after enforcement, not prepaid' },
  afterLiquidation: { zh: '清算后交纳，不预交', en: 'after liquidation, not prepaid' },
  none: { zh: '不收取', en: 'nothing is collected' },
} as const;

const yuan = (fen: number, language: Language): string =>
  `${formatYuan(fen)} ${language === 'zh' ? '元' : 'yuan'}`;

/** `财产案件受理费：标的额 86,420.50 元` */
function title(input: AnyFeeInput, language: Language): string {
  const { amounts, part, ...name } = feeKinds[input.kind];
  const details: string[] = [];
  const chosen = part && String(input[part.option]);
  if (part && chosen) details.push(language === 'zh' ? (part.choices[chosen]?.[0] ?? chosen) : chosen);
  for (const amount of amounts) {
    const value = input[amount.field];
    const fens = Array.isArray(value) ? (value as number[]) : typeof value === 'number' ? [value] : [];
    if (fens.length > 0)
      details.push(`${amount[language]} ${fens.map((fen) => yuan(fen, language)).join(' + ')}`);
  }
  const between = language === 'zh' ? ['：', '，'] : [': ', ', '];
  return name[language] + (details.length > 0 ? between[0] + details.join(between[1]) : '');
}

function reckoningText(input: FeeInput, fee: FeeExplanation, language: Language): string {
  const { steps, amountFen, direction, exact, rounding, collection } = fee;
  const exactText = exact.includes('/') ? `${exact} = ${exactDecimal(exact)}`.replace('= ≈', '≈') : exact;
  const totals = [
    [words.exact, `${exactText} ${language === 'zh' ? '元' : 'yuan'}`],
    [words.rounding, roundings[rounding][language]],
    ...(direction === 'payable' ? [[words.collection, collections[collection][language]] as const] : []),
  ] as const;
  return [
    title(input, language),
    '',
    ...stepLines(steps, language, (index) => yuan(steps[index]?.amountFen ?? 0, language)),
    '',
    `${words[direction][language]}${colon[language]}${yuan(amountFen, language)}`,
    ...alignColumns(totals.map(([name, text]) => [`${name[language]}${colon[language]}`.trim(), text])),
    '',
    ...closingLines(fee, language),
    '',
  ].join('\n');
}

/** Between what the figure for each case must lie. */
function baseRangeText(line: FeeLineName, language: Language): string {
  const range = figureRange(line);
  if (!range) return '';
  const span = `${formatYuan(range.minFen)}–${formatYuan(range.maxFen)}`;
  return language === 'zh' ? `每件的金额须在 ${span} 元之间` : `for each case between ${span} yuan`;
}

function refusalText(input: FeeInput, refusal: FeeRefusal, language: Language): string {
  const lines = [
    title(input, language),
    '',
    `${words.refused[language]}${colon[language]}${refusal[language]}`,
  ];
  const span = (from: number, to: number): string => `${formatYuan(from)}–${yuan(to, language)}`;
  if (refusal.range) {
    lines.push(
      `${words.range[language]}${colon[language]}${span(refusal.range.minFen, refusal.range.maxFen)}`,
    );
  }
  if (refusal.code === 'figureMissing') {
    const what = isProvincial(refusal.line)
      ? {
          zh: '--base <元>，本省公布的每件标准；',
          en: '--base <yuan>, the province’s figure for each case; ',
        }
      : {
          zh: '--base <元>，法院在幅度内确定的金额；',
          en: '--base <yuan>, as the court fixes it within the range; ',
        };
    lines.push(
      `${words.give[language]}${colon[language]}${what[language]}${baseRangeText(refusal.line, language)}`,
    );
  }
  return [...lines, ...sourceLines(refusal.legalBasis, language), '', notice[language], ''].join('\n');
}

function kindRows(language: Language): string[] {
  return alignColumns(
    Object.entries(feeKinds).map(([kind, spec]) => [
      `  ${kind}`,
      language === 'zh' ? spec.names.join(' ') : spec.en,
      [
        amountNames(spec),
        spec.part ? `--${spec.part.option} ${Object.keys(spec.part.choices).join('|')}` : '',
      ]
        .join(' ')
        .trim(),
    ]),
  );
}

/** `yunting fee` */
export const feeCommand: Command = {
  summary: { zh: '诉讼费：逐步计算并说明依据', en: 'court fees, step by step with their articles' },
  usage: {
    zh: [
      'yunting fee <kind> [金额] [选项]',
      '  yunting fee 财产 86420.50 --half 简易程序',
      '  yunting fee divorce 300000 --base 200',
      '',
      '选项:',
      `  --half <事由>         减半事由，可多个（只减半一次）: ${listChoices(halvingChoices, 'zh')}`,
      '  --base <元>           省定的每件标准（法律只给幅度时）',
      '  --rounding fen|yuan   取整：到分（默认）或全额先到元',
      '  --relief 30%|exempt   减交的百分比，或免交（须 --applicant naturalPerson|organisation）',
      '  --appellants <n>      共同上诉人数（propertyAppeal）',
      '  --with-non-property   另有非财产请求（propertyClaims）',
      '  --investigation open|closed   减少请求时法庭调查是否终结（claimChange）',
      '  --json  --lang zh|en',
      '',
      '种类 <kind>，其后的金额以元计:',
      ...kindRows('zh'),
      '',
    ].join('\n'),
    en: [
      'yunting fee <kind> [amount] [options]',
      '  yunting fee property 86420.50 --half summaryProcedure --lang en',
      '  yunting fee divorce 300000 --base 200 --lang en',
      '',
      'Options:',
      `  --half <ground>       why it is halved, several allowed (halved once): ${listChoices(halvingChoices, 'en')}`,
      '  --base <yuan>         the province’s figure for each case, where the law gives only a range',
      '  --rounding fen|yuan   to 0.01 yuan (default), or the full fee to whole yuan first',
      '  --relief 30%|exempt   per cent taken off, or exemption (needs --applicant naturalPerson|organisation)',
      '  --appellants <n>      how many appeal jointly (propertyAppeal)',
      '  --with-non-property   there are non-property claims besides (propertyClaims)',
      '  --investigation open|closed   has the court investigation closed, when a claim is lowered (claimChange)',
      '  --json  --lang zh|en',
      '',
      'Kinds, and the amounts in yuan that follow them:',
      ...kindRows('en'),
      '',
    ].join('\n'),
  },
  run(args) {
    const { positionals, values, language, json, help } = readArguments(args, feeOptions);
    if (help) return { out: this.usage[language], err: '', code: 0 };
    const input = readFeeRequest(positionals, values);
    const fee = explainFee(input);
    const code = fee.ok ? 0 : 1;
    if (json) return { out: `${JSON.stringify({ ...fee, notice }, null, 2)}\n`, err: '', code };
    const out = fee.ok ? reckoningText(input, fee, language) : refusalText(input, fee, language);
    return { out, err: '', code };
  },
};
