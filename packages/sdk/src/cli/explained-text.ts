import type { Explained, Step } from '../rules/explained.ts';
import type { Bilingual, LegalBasis } from '../rules/laws.ts';
import type { Language } from './command.ts';
import { padTo, textWidth } from './plain-text.ts';

/** Under every answer. */
export const notice: Bilingual = {
  zh: '以上是按公布的条文推算的结果，不是法律意见；以法院的通知和文书为准。',
  en: 'This is a reckoning from published law, no legal advice; what the court notifies and serves is decisive.',
};

/** Between a name and what it is. */
export const colon = { zh: '：', en: ': ' } as const;

const words = {
  basis: { zh: '依据', en: 'law' },
  sources: { zh: '法律依据', en: 'Sources' },
  assumptions: { zh: '前提', en: 'Assumed' },
  interpretive: {
    zh: '其中一步法条没有明文，或者要由法院确定；这里采用的理解见“前提”，可能有不同意见。',
    en: 'On one step the text of the law is silent, or a court decides; the reading followed here is under “Assumed”, and others may not share it.',
  },
} as const;

/** A citation without what it says for the case: `《民事诉讼法》(2023修正)第85条第2款`. */
function shortCitation(basis: LegalBasis, language: Language): string {
  return (language === 'zh' ? basis.zh.split('：') : basis.en.split(': '))[0] ?? '';
}

/** Steps, numbered, each with its articles below; amounts, where there are any, aligned right. */
export function stepLines(
  steps: readonly Step[],
  language: Language,
  amountOf?: (index: number) => string,
): string[] {
  const amounts = steps.map((_, index) => amountOf?.(index) ?? '');
  const textColumns = Math.max(...steps.map((step) => textWidth(step[language])));
  const amountColumns = Math.max(...amounts.map(textWidth));
  const numberColumns = String(steps.length).length;
  const lines: string[] = [];
  steps.forEach((step, index) => {
    const number = padTo(String(index + 1), numberColumns, 'right');
    const amount = padTo(amounts[index] ?? '', amountColumns, 'right');
    lines.push(`  ${number}. ${padTo(step[language], textColumns)}  ${amount}`.trimEnd());
    if (step.legalBasis) {
      const articles = step.legalBasis
        .map((basis) => shortCitation(basis, language))
        .join(language === 'zh' ? '、' : '; ');
      lines.push(`  ${' '.repeat(numberColumns)}  ${words.basis[language]}${colon[language]}${articles}`);
    }
  });
  return lines;
}

/** Articles with what they say, one a line. */
export function sourceLines(legalBasis: readonly LegalBasis[], language: Language): string[] {
  return [
    `${words.sources[language]}${colon[language]}`.trim(),
    ...legalBasis.map((basis) => `  ${basis[language]}`),
  ];
}

/** What was taken for granted, whether a reading was followed, the sources, and that it is no legal advice. */
export function closingLines(answer: Omit<Explained, 'steps'>, language: Language): string[] {
  const { assumptions, interpretive, legalBasis } = answer;
  const lines: string[] = [];
  if (assumptions.length > 0) {
    lines.push(
      `${words.assumptions[language]}${colon[language]}`.trim(),
      ...assumptions.map((one) => `  ${one[language]}`),
    );
  }
  if (interpretive) lines.push(words.interpretive[language]);
  return [...lines, ...sourceLines(legalBasis, language), '', notice[language]];
}
