// The timeline: every entry is written with its audience, and a reader sees only what is meant for it.
import type { Context, ReactionContext } from '../../court/context.ts';
import type { RecordBase } from '../../court/records.ts';
import type { Bilingual, TimelineEntryRecord } from './records.ts';

/** Who is told: everybody in the case, certain parties, or the court alone. */
type Told = 'allParties' | 'court' | readonly string[];

export interface Entry extends Bilingual {
  readonly caseId: string;
  readonly kind: TimelineEntryRecord['kind'];
  readonly told: Told;
  readonly subject?: { readonly type: string; readonly record: RecordBase };
  readonly releaseAfter?: string;
}

/** Writes one entry. */
export function note(ctx: Context, entry: Entry): void {
  const { told, subject } = entry;
  ctx.insert('timelineEntry', {
    caseId: entry.caseId,
    occurredAt: ctx.now,
    kind: entry.kind,
    zh: entry.zh,
    en: entry.en,
    audience: typeof told === 'string' ? told : 'party',
    ...(typeof told === 'string' ? {} : { toPartyIds: told }),
    ...(subject ? { subjectType: subject.type, subjectId: subject.record.id } : {}),
    ...(entry.releaseAfter === undefined ? {} : { releaseAfter: entry.releaseAfter }),
  });
}

/** Whether a reader who stands for these parties may see the entry now. */
export function mayRead(entry: TimelineEntryRecord, partyIds: ReadonlySet<string>, now: string): boolean {
  if (entry.releaseAfter !== undefined && Date.parse(entry.releaseAfter) > Date.parse(now)) return false;
  if (entry.audience === 'allParties') return true;
  return entry.toPartyIds?.some((id) => partyIds.has(id)) ?? false;
}

const hearingWords: Readonly<Record<string, Bilingual>> = {
  'hearing.notified': { zh: '开庭时间已通知', en: 'The parties were told of a hearing' },
  'hearing.rescheduled': {
    zh: '开庭改期，原通知作废',
    en: 'The hearing was moved; the earlier notice no longer counts',
  },
  'hearing.postponed': {
    zh: '延期开庭，新日期另行通知',
    en: 'The hearing was postponed; a new date will follow',
  },
  'hearing.cancelled': { zh: '开庭已取消', en: 'The hearing was cancelled' },
  'hearing.started': { zh: '已开庭', en: 'The hearing began' },
  'hearing.heard': { zh: '庭审结束', en: 'The hearing ended' },
  'hearing.adjourned': { zh: '休庭，将再次开庭', en: 'The hearing was adjourned' },
  'record.published': { zh: '庭审笔录可以阅读核对', en: 'The record may be read and signed' },
};

const feeWords: Readonly<Record<string, Bilingual>> = {
  'fee.billed': { zh: '法院出具交费通知', en: 'The court issued a fee notice' },
  'fee.overdue': { zh: '交费期限已过，仍可交费', en: 'The fee is overdue and still payable' },
  'fee.refunded': { zh: '费用已退还', en: 'A refund was paid out' },
};

/** Reaction to what happens in hearings: told to all parties. */
export function tellHearing(ctx: ReactionContext): void {
  const words = hearingWords[ctx.event.type];
  const { caseId } = ctx.event;
  if (!words || caseId === undefined) return;
  note(ctx, {
    ...words,
    caseId,
    kind: 'hearing',
    told: 'allParties',
    subject: { type: ctx.event.subjectType, record: ctx.subject() },
  });
}

/** Reaction to what happens with a fee: told to the one who pays. */
export function tellFee(ctx: ReactionContext): void {
  const words = feeWords[ctx.event.type];
  const record: RecordBase = ctx.subject();
  if (!words || record.caseId === undefined || record.partyId === undefined) return;
  note(ctx, {
    ...words,
    caseId: record.caseId,
    kind: 'fee',
    told: [record.partyId],
    subject: { type: ctx.event.subjectType, record },
  });
}

/** Reaction to an issued document: told to its recipients, with its title alone. */
export function tellDocument(ctx: ReactionContext): void {
  const document = ctx.subject<'document'>();
  if (document.caseId === undefined) return;
  note(ctx, {
    zh: `法院签发《${document.title}》`,
    en: `The court issued a document: ${document.title}`,
    caseId: document.caseId,
    kind: 'document',
    told: document.recipientPartyIds ?? [],
    subject: { type: 'document', record: document },
  });
}
