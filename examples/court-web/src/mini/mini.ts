// What every page of the official mini-program gets: the court's API as the verified person, and the way to other pages.
import type { Yunting } from '@yunting/sdk';
import type { PhoneOwner } from '../shared/phone-api.ts';
import type { Lang, Translate } from '../words/words.ts';
import type { miniWords } from '../words/mini.ts';

export interface MiniProps {
  readonly owner: PhoneOwner;
  readonly court: Yunting;
  readonly lang: Lang;
  readonly t: Translate<typeof miniWords>;
  readonly refreshKey: number;
  /** What the page was opened with: `caseId`, `handle`, … */
  readonly query: URLSearchParams;
  readonly go: (path: string) => void;
}
