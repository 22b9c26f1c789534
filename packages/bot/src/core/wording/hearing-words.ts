// What every service may say of a hearing: what it is, when it is, and whether it still lies ahead.
import type { Schemas } from '@yunting/sdk';
import { parseInstant } from '@yunting/sdk/rules';
import { momentWords } from './days.ts';

type Hearing = Schemas['Hearing'];

const kindWords: Readonly<Record<string, string>> = {
  trial: '开庭',
  evidenceExchange: '证据交换',
  pretrialMeeting: '庭前会议',
  inquiry: '询问',
  pronouncement: '宣判',
};

/** 开庭, 证据交换 … */
export const kindOf = ({ kind }: Hearing): string => kindWords[kind] ?? '开庭';

/** Parties were told of it, and it stands and has not begun. */
export const isAhead = ({ state, notifiedAt, startsAt }: Hearing, asOf: string): boolean =>
  state === 'notified' && notifiedAt !== undefined && parseInstant(asOf) < parseInstant(startsAt);

/** 9月22日周二上午9:00 */
export const whenOf = ({ startsAt }: Hearing, asOf: string): string => momentWords(startsAt, asOf);
