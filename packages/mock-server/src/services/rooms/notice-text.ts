// What the words of a notice may not be, whatever its kind: a number that identifies or pays, a link, and, where both sides
// read it, what has a way of its own (hearing days, decisions, measures, money).
import type { Context } from '../../court/context.ts';
import { isPublicCase } from './eligibility.ts';
import { decisions, hearingKinds } from './notice-draft.ts';
import type { Draft } from './notice-draft.ts';
import type { NoticeKind, RoomRecord } from './records.ts';

/** As a reader takes it: full-width and ordinary characters alike, nothing invisible between them. */
const plain = (line: string): string => line.normalize('NFKC').replaceAll(/[\u200B-\u200F\u2060\uFEFF]/g, '');

/** Digits written in blocks are one number. */
const joined = (text: string): string => text.replaceAll(/(?<=\d)[\s\-‐–—_.·,，、/]+(?=\d)/g, '');

/** Identity numbers, cards, 缴款码 (20 digits) and mobile numbers, with or without spaces. */
function hasNumber(text: string): boolean {
  return [text, joined(text)].some((one) => /\d{15}/.test(one) || /(?<!\d)1[3-9]\d{9}(?!\d)/.test(one));
}

const linkPatterns: readonly RegExp[] = [
  /https?:|www\.|:\/\//i,
  // A name, a dot and an ending: pay.example, court.gov; 「1. 请提交」 is none.
  /[\p{L}\p{N}-]\s*[.。]\s*[a-z]{2,}/iu,
  /\.\s*(中国|公司|网络|网址|在线)/,
  /(?<!\d)\d{1,3}(\.\d{1,3}){3}(?!\d)/,
  /[a-z0-9]\s*(点|dot)\s*(com|cn|net|top|xyz)\b/i,
];

/** No links anywhere: one that asks for money in a chat is a fraudster's. */
const hasLink = (text: string): boolean => linkPatterns.some((one) => one.test(text));

const daysNamed =
  /([\d一二三四五六七八九十〇]{1,3}月[\d一二三四五六七八九十〇]{1,3}[日号])|(\d{1,4}[-/.]\d{1,2}(?!\d*:))/;
const hearing = /开庭|庭审|听证/;
const decided = /判决|裁定/;
/** One-sided or coercive: never where both sides read it. */
const measures =
  /冻结|查封|扣押|保全|失信|限高|限制(高)?消费|黑名单|扫码|二维码|转账|汇款|付款码|缴款码|验证码/;
const aboutDocuments: readonly NoticeKind[] = ['documentIssued', 'deadline', 'procedure'];

/** Whether an issued decision is what this notice is about (notice-rules.ts looks at its service). */
function restsOnDecision(ctx: Context, { kind, documentId }: Draft): boolean {
  if (documentId === undefined || !aboutDocuments.includes(kind)) return false;
  const document = ctx.find('document', documentId);
  return document !== undefined && decisions.includes(document.kind);
}

/** Something that both sides would read here and that must come by its own way. */
function isOutOfPlace(ctx: Context, draft: Draft, lines: readonly string[]): boolean {
  const words = lines.map((line) => line.replaceAll(/[\s·*_|~]/g, ''));
  const aboutHearing = hearingKinds.includes(draft.kind);
  if (words.some((line) => measures.test(line))) return true;
  if (!aboutHearing && hearing.test(words.join('\n')) && daysNamed.test(words.join('\n'))) return true;
  // What may follow from staying away belongs to a reminder: 可能缺席判决.
  const bare = aboutHearing ? words.map((line) => line.replaceAll('可能缺席判决', '')) : words;
  return bare.some((line) => decided.test(line)) && !restsOnDecision(ctx, draft);
}

/** Refuses what a notice must not say; `most` is how many lines of its own it may have. */
export function checkText(ctx: Context, room: RoomRecord, draft: Draft, most: number): void {
  const lines = draft.lines.map(plain);
  const text = lines.join('\n');
  if (draft.lines.length > most || hasNumber(text) || hasLink(text)) ctx.refuse('room_notice_text');
  if (draft.delivery === 'room' && (room.kind === 'mediation' || !isPublicCase(ctx, room.caseId))) {
    const { cause, caseNumber } = ctx.get('case', room.caseId);
    const names = ctx.all('party', { caseId: room.caseId }).map((one) => one.name);
    if ([...names, cause, caseNumber].some((one) => one.length > 1 && text.includes(plain(one))))
      ctx.refuse('room_notice_text');
  }
}

/** Refuses, where both sides read it, what has a kind of its own; after what the notice rests on has been looked at. */
export function checkPlace(ctx: Context, draft: Draft): void {
  const shared = draft.delivery === 'room' || draft.audience === 'allParties';
  if (shared && isOutOfPlace(ctx, draft, draft.lines.map(plain))) {
    ctx.refuse('room_notice_text', {
      zh: '给各方的通知不写付款、验证码和强制措施；开庭日期、裁判须用相应种类的通知并指明庭审或文书',
      en: 'A notice to all says nothing of payment, codes or coercive measures; hearing days and decisions need a notice of their kind that names the hearing or document',
    });
  }
}
