// Who sits at the desk, and what every part of it needs.
import { createContext, useContext } from 'react';
import type { Bilingual, Yunting } from '@yunting/sdk';
import type { PageSession } from '../shared/court.ts';
import type { Lang } from '../tools/kit/lang.ts';

export interface DeskState {
  readonly session: PageSession;
  readonly persona: string;
  readonly principalId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly courtId: string;
  readonly court: Yunting;
  readonly lang: Lang;
  /** Court time, RFC 3339. */
  readonly now: string;
  /** Another value means: read again. */
  readonly turn: string;
  /** Says what was done, and makes everything read again. */
  readonly done: (what: Bilingual) => void;
}

export const DeskContext = createContext<DeskState | undefined>(undefined);

/** @throws outside of a desk */
export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of a desk');
  return desk;
}
