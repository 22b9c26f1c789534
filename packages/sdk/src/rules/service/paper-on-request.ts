import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import type { Bilingual } from '../laws.ts';
import { decisions } from './service-method.ts';
import type { ServiceFacts } from './service-facts.ts';

/** Whether the recipient must get paper, and what is to be said about it. */
export interface PaperOnRequest {
  due: boolean;
  steps: Step[];
  assumptions: Bilingual[];
}

/**
 * Must the court supply paper that the recipient asked for? Of judgments, rulings and mediation documents that are served
 * electronically (CPL 90/1); of another document it may. That the date of service stays is a reading.
 *
 * @param servedOnPaper it was served on paper: nothing more is due
 */
export function paperOnRequest(
  { document, paperRequested }: ServiceFacts,
  servedOnPaper: boolean,
): PaperOnRequest {
  if (!paperRequested) return { due: false, steps: [], assumptions: [] };
  if (!decisions.includes(document)) {
    const why = step(
      '应当提供纸质文书的是判决书、裁定书、调解书；其他文书是否提供由法院决定，不改变送达日期',
      'paper is due of judgments, rulings and mediation documents; of others the court may give it; the date of service stays',
      'CPL 90/1',
    );
    const unnamed = {
      zh: '未说明文书种类，不当作判决书、裁定书、调解书',
      en: 'the kind of document is not said; it is taken to be none of the three',
    };
    return { due: false, steps: [why], assumptions: document === undefined ? [unnamed] : [] };
  }
  if (servedOnPaper) {
    const why = step('已送达纸质文书，无须另行提供', 'paper was served; no more is due', 'CPL 90/1');
    return { due: false, steps: [why], assumptions: [] };
  }
  const why = step(
    '已要求纸质文书：应当提供，不改变送达日期',
    'paper was asked for and is due; the date of service stays',
    'CPL 90/1',
  );
  const reading = {
    zh: '另行提供纸质文书不改变电子送达的日期，条文未明文，系解释',
    en: 'that supplying paper leaves the date of electronic service as it is is a reading; the text is silent',
  };
  return { due: true, steps: [why], assumptions: [reading] };
}
