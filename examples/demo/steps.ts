// A reckoning as the court explains it: every step numbered, with its amount and its article, then what was assumed.
import type { Schemas } from '@yunting/sdk/types';
import { yuan } from './scene.ts';
import type { Voice } from './scene.ts';

/** What a fee and a deadline have in common. */
interface Reckoning {
  readonly steps?: readonly Schemas['Step'][];
  readonly assumptions?: readonly Schemas['Bilingual'][];
}

/** Law, version and number of an article, without what it says. */
const article = ({ law, zh, en }: Schemas['LegalBasis']): { zh: string; en: string } => ({
  zh: (zh ?? law).split('：')[0] ?? law,
  en: (en ?? law).split(': ')[0] ?? law,
});

export function tellSteps(voice: Voice, { steps = [], assumptions = [] }: Reckoning): void {
  steps.forEach(({ zh, en, amountFen, legalBasis = [] }, index) => {
    const articles = legalBasis.map(article);
    const amount =
      amountFen === undefined ? ['', ''] : [` = ${yuan(amountFen)} 元`, ` = ${yuan(amountFen)} yuan`];
    const basis = [articles.map((one) => one.zh).join('、'), articles.map((one) => one.en).join(', ')];
    voice.said(
      `  ${index + 1}. ${zh}${amount[0]}${basis[0] ? `〔${basis[0]}〕` : ''}`,
      `  ${index + 1}. ${en}${amount[1]}${basis[1] ? ` [${basis[1]}]` : ''}`,
    );
  });
  for (const { zh, en } of assumptions) voice.said(`  按此处理：${zh}`, `  taken for granted: ${en}`);
}
