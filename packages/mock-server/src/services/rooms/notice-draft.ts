// A notice before it is one, and the kinds that have rules of their own.
import type { NoticeKind, NoticeRecord } from './records.ts';

/** What a notice says, before it has a number. */
export interface Draft extends Pick<NoticeRecord, 'kind' | 'audience' | 'delivery' | 'lines'> {
  readonly partyId?: string | undefined;
  readonly hearingId?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly documentId?: string | undefined;
}

/** One party's matters: never told to all. */
export const privateOnly: readonly NoticeKind[] = ['payment', 'relief', 'service', 'personal'];

/** Those that say when a hearing is. */
export const hearingKinds: readonly NoticeKind[] = ['hearingNotice', 'hearingReminder', 'hearingChanged'];

/** Documents that decide something. */
export const decisions: readonly string[] = ['judgment', 'ruling', 'mediationStatement', 'decision'];

/** What a notice is about, by its own kind; a correction is about what it corrects, however often that was corrected. */
export const kindOf = (notice: NoticeRecord): NoticeKind => notice.subjectKind ?? notice.kind;

/** What a notice says, to be checked again. */
export const draftOf = (notice: NoticeRecord): Draft => ({ ...notice, kind: kindOf(notice) });
