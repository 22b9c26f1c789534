import { explainFee } from '../rules/fees/explain-fee.ts';
import type { FeeInput, FeeRelief, HalvingGround } from '../rules/fees/fee-input.ts';
import { parseYuan } from '../rules/money/yuan.ts';
import { choose, listChoices } from './choose.ts';
import type { Choices } from './choose.ts';
import { feeKinds } from './fee-kinds.ts';
import type { FeeKind } from './fee-kinds.ts';
import type { OptionValues } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Options of `yunting fee`. */
export const feeOptions = {
  half: 'list',
  base: 'string',
  rounding: 'string',
  relief: 'string',
  applicant: 'string',
  subject: 'string',
  outcome: 'string',
  ground: 'string',
  ending: 'string',
  investigation: 'string',
  appellants: 'string',
  'with-non-property': 'boolean',
} as const;

type FeeValues = OptionValues<typeof feeOptions>;

/** Why a fee is halved. */
export const halvingChoices: Choices<HalvingGround> = {
  summaryProcedure: ['简易程序', '简易'],
  smallClaims: ['小额诉讼', '小额'],
  mediated: ['调解', '调解结案'],
  withdrawn: ['撤诉'],
  counterclaimJoined: ['反诉合并', '反诉'],
  independentThirdPartyJoined: ['第三人合并', '第三人'],
};
/** How a fee is rounded. */
export const roundingChoices: Choices<'fen' | 'yuan'> = { fen: ['分', '到分'], yuan: ['元', '到元'] };
const applicantChoices: Choices<'naturalPerson' | 'organisation'> = {
  naturalPerson: ['自然人', '个人'],
  organisation: ['单位', '法人', '其他组织'],
};
const investigationChoices: Choices<'open' | 'closed'> = {
  open: ['未终结', '法庭调查终结前'],
  closed: ['已终结', '法庭调查终结后'],
};

/** The kinds with their Chinese names. */
export const kindChoices = Object.fromEntries(
  Object.entries(feeKinds).map(([kind, { names }]) => [kind, names]),
) as Choices<FeeInput['kind']>;

function yuan(what: string, text: string): number {
  try {
    return parseYuan(text);
  } catch {
    throw new UsageError(
      `${what} 须是以元计的金额，最多两位小数，如 86420.50：${text}`,
      `${what} must be an amount in yuan with at most two decimals, such as 86420.50: ${text}`,
    );
  }
}

/** `<标的额 amount in dispute>` … as it is shown in usage and in errors. */
export function amountNames({ amounts }: FeeKind): string {
  return amounts
    .map(({ zh, en, optional, several }) => {
      const name = `<${zh} ${en}>${several ? '…' : ''}`;
      return optional ? `[${name}]` : name;
    })
    .join(' ');
}

function readAmounts(kind: string, spec: FeeKind, texts: readonly string[]): Record<string, unknown> {
  const { amounts } = spec;
  const least = amounts.filter(({ optional }) => !optional).length;
  const most = amounts.some(({ several }) => several) ? Infinity : amounts.length;
  if (texts.length < least || texts.length > most) {
    const wanted = amountNames(spec);
    throw new UsageError(
      wanted ? `${kind} 后面应写：${wanted}` : `${kind} 按件收取，后面不写金额：${texts.join(' ')}`,
      wanted
        ? `after ${kind} comes: ${wanted}`
        : `${kind} is charged per case and takes no amount: ${texts.join(' ')}`,
    );
  }
  const found: Record<string, unknown> = {};
  amounts.forEach((amount, index) => {
    const what = `<${amount.zh} ${amount.en}>`;
    const text = texts[index];
    if (amount.several) found[amount.field] = texts.map((one) => yuan(what, one));
    else if (text !== undefined) found[amount.field] = yuan(what, text);
  });
  return found;
}

function readRelief({ relief, applicant }: FeeValues): FeeRelief | undefined {
  if (relief === 'exempt' || relief === '免交') {
    if (applicant === undefined) {
      throw new UsageError(
        `免交须说明申请人：--applicant ${listChoices(applicantChoices, 'zh')}`,
        `an exemption needs the applicant: --applicant ${listChoices(applicantChoices, 'en')}`,
      );
    }
    return { kind: 'exempt', applicant: choose('--applicant', applicant, applicantChoices) };
  }
  if (applicant !== undefined) {
    throw new UsageError(
      '--applicant 只与 --relief exempt 同用',
      '--applicant goes with --relief exempt only',
    );
  }
  if (relief === undefined) return undefined;
  const percent = /^(\d+(?:\.\d+)?)[%％]?$/.exec(relief)?.[1];
  if (percent === undefined) {
    throw new UsageError(
      `--relief 须是减交的百分比（如 30%）或 exempt（免交）：${relief}`,
      `--relief must be the share taken off, such as 30%, or exempt: ${relief}`,
    );
  }
  return { kind: 'reduce', percent: Number(percent) };
}

/** Refuses options that would say nothing for this kind, instead of passing over them. */
function checkOptions(kind: string, spec: FeeKind, values: FeeValues): void {
  const taken = [...spec.options, ...(spec.part ? [spec.part.option] : []), 'rounding'] as string[];
  const known = Object.keys(feeOptions);
  const idle = Object.keys(values).find((name) => known.includes(name) && !taken.includes(name));
  if (idle === undefined) return;
  const accepted = taken.map((name) => `--${name}`).join(' ');
  throw new UsageError(
    `${kind} 没有 --${idle}；可用：${accepted}`,
    `${kind} knows no --${idle}; accepted: ${accepted}`,
  );
}

function readPart(kind: string, { part }: FeeKind, values: FeeValues): Record<string, unknown> {
  if (!part) return {};
  const { option, choices } = part;
  const text = values[option];
  if (text === undefined) {
    throw new UsageError(
      `${kind} 须给出 --${option}：${listChoices(choices, 'zh')}`,
      `${kind} needs --${option}: ${listChoices(choices, 'en')}`,
    );
  }
  return { [option]: choose(`--${option}`, text, choices) };
}

function readInvestigation(
  amounts: Record<string, unknown>,
  text: string | undefined,
): Record<string, unknown> {
  // Only a lowered claim turns on it; a raised one pays the difference at any time.
  const lowered = Number(amounts['toFen']) < Number(amounts['fromFen']);
  if (text === undefined && lowered) {
    throw new UsageError(
      `减少请求须说明法庭调查是否已终结：--investigation ${listChoices(investigationChoices, 'zh')}`,
      `a lowered claim turns on the court investigation: --investigation ${listChoices(investigationChoices, 'en')}`,
    );
  }
  const state = text === undefined ? 'open' : choose('--investigation', text, investigationChoices);
  return { beforeInvestigationClosed: state === 'open' };
}

function readCount(option: string, text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1) return count;
  throw new UsageError(`${option} 须是正整数：${text}`, `${option} must be a whole number from 1: ${text}`);
}

/**
 * What `yunting fee` asks the rules for.
 *
 * @throws UsageError naming the argument and what it may be
 */
export function readFeeRequest(positionals: readonly string[], values: FeeValues): FeeInput {
  const [kindText, ...amountTexts] = positionals;
  if (kindText === undefined) {
    throw new UsageError(
      `须写明费用种类 <kind>：${listChoices(kindChoices, 'zh')}`,
      `the kind of fee is missing; <kind> is one of: ${listChoices(kindChoices, 'en')}`,
    );
  }
  const kind = choose('<kind>', kindText, kindChoices);
  const spec = feeKinds[kind];
  checkOptions(kind, spec, values);
  const part = readPart(kind, spec, values);
  const { half, base, rounding, appellants } = values;
  // A retrial that costs nothing needs no amount.
  const free = part['ground'] === 'other' && amountTexts.length === 0;
  const amounts = free ? { contestedFen: 0 } : readAmounts(kind, spec, amountTexts);
  const relief = readRelief(values);
  const input = {
    kind,
    ...part,
    ...amounts,
    ...(kind === 'claimChange' ? readInvestigation(amounts, values.investigation) : {}),
    ...(half ? { halvings: half.map((one) => choose('--half', one, halvingChoices)) } : {}),
    ...(rounding === undefined ? {} : { rounding: choose('--rounding', rounding, roundingChoices) }),
    ...(appellants === undefined ? {} : { jointAppellants: readCount('--appellants', appellants) }),
    ...(values['with-non-property'] ? { withNonPropertyClaims: true } : {}),
    ...(relief ? { relief } : {}),
    // The table of kinds says which fields each of them takes, which the type cannot follow.
  } as FeeInput;
  if (base === undefined) return input;
  const withoutBase = explainFee({ ...input, relief: undefined, halvings: undefined } as FeeInput);
  if (withoutBase.ok) {
    throw new UsageError(
      '这种费用由法律直接规定，不用 --base（省定标准）',
      'the law itself fixes this fee; --base, a provincial figure, has no place here',
    );
  }
  return { ...input, baseFen: yuan('--base', base) } as FeeInput;
}
