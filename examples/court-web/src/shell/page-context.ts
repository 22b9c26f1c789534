// What every part of the page knows: who may act, which language, and that something changed.
import { createContext, useContext } from 'react';
import type { PageSession } from '../shared/court.ts';
import type { PhoneOwner } from '../shared/phone-api.ts';
import type { Lang } from '../words/words.ts';

/** The apps on a phone. */
export type PhoneApp = 'chat' | 'inbox' | 'services' | 'letters';

/** Somewhere on the page. */
export type Destination =
  | { readonly place: 'phone'; readonly owner: PhoneOwner; readonly app: PhoneApp; readonly path?: string }
  | { readonly place: 'desk'; readonly persona: DeskPersona }
  | { readonly place: 'timeline' | 'columns' | 'calculators' };

export const deskPersonas = ['filingJudge', 'clerk', 'judge', 'judgeAssistant', 'assistingClerk'] as const;

export type DeskPersona = (typeof deskPersonas)[number];

export interface PageState {
  readonly session: PageSession;
  readonly lang: Lang;
  /** Grows with every change that the server tells; whoever shows something reads it again. */
  readonly refreshKey: number;
  /** Goes there, and marks it for a moment. Never acts. */
  readonly go: (destination: Destination) => void;
  /** After an act of one's own: read again at once. */
  readonly changed: () => void;
}

export const PageContext = createContext<PageState | undefined>(undefined);

/** @throws outside of the page */
export function usePage(): PageState {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of the page');
  return page;
}
