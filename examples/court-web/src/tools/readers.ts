// Who can look at a case on these pages, and what each is called.
import type { Bilingual } from '@yunting/sdk';

export interface Reader extends Bilingual {
  readonly persona: string;
  /** Reads through the court's side of the contract. */
  readonly desk: boolean;
}

/** The people of the demo case, the parties first. */
export const readers: readonly Reader[] = [
  { persona: 'plaintiff', desk: false, zh: '王桂芳（原告）', en: 'Wang Guifang (plaintiff)' },
  { persona: 'defendant', desk: false, zh: '李建国（被告）', en: 'Li Jianguo (defendant)' },
  { persona: 'lawyer', desk: false, zh: '周明（律师）', en: 'Zhou Ming (lawyer)' },
  { persona: 'stranger', desk: false, zh: '刘晓（另一案的当事人）', en: 'Liu Xiao (party of another case)' },
  { persona: 'clerk', desk: true, zh: '钱书记员（法院）', en: 'Clerk Qian (court)' },
  { persona: 'judge', desk: true, zh: '孙法官（法院）', en: 'Judge Sun (court)' },
];

/** Is this persona read through the court's side? */
export const isDesk = (persona: string): boolean =>
  readers.find((one) => one.persona === persona)?.desk ?? false;
