// Small words for writing documents: paragraphs, dates, people.
import { formatYuan } from '@yunting/sdk/rules';
import type { Paragraph } from '../record.ts';

export const heading = (zh: string): Paragraph => ({ style: 'heading', zh });
export const text = (zh: string): Paragraph => ({ style: 'text', zh });
export const item = (zh: string): Paragraph => ({ style: 'item', zh });
export const order = (zh: string): Paragraph => ({ style: 'order', zh });
export const basis = (zh: string): Paragraph => ({ style: 'basis', zh });
export const notice = (zh: string): Paragraph => ({ style: 'notice', zh });

/** Paragraphs of several lines, the empty ones left out. */
export function lines(make: (zh: string) => Paragraph, written: string | undefined): Paragraph[] {
  return (written ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(make);
}

/** 2026年9月8日. */
export function dateZh(date: string): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** 2026年9月8日 09:30, of an instant in +08:00. */
export const timeZh = (at: string): string => `${dateZh(at)} ${at.slice(11, 16)}`;

/** 1 960.51 元. */
export const yuan = (fen: number): string => formatYuan(fen, 'spaced');

/** Never copy the fraud script: what the court never asks for in a chat. */
export const fraudWarning = notice(
  '法院不会在聊天里发付款链接，不会索要验证码，不会要求向个人账户转账。拿不准，请凭文书上的验证码验真，或者到办案法院询问。',
);
