// Whether a party was effectively told of a hearing: read from the summons and its service, decided nowhere here.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { HearingRecord } from './records.ts';

type Notice = Schemas['HearingNotice'];

const noticeKinds = new Set(['summons', 'hearingNotice']);

/** Documents that give notice of this hearing and still stand. */
function noticesOf(ctx: Context, hearing: HearingRecord): Records['document'][] {
  return ctx
    .all('document', { subjectId: hearing.id })
    .filter((document) => document.state === 'issued' && noticeKinds.has(document.kind));
}

/** State of one party's notice: none, under way, or effective. A reminder or a shown "read" is not effective notice. */
export function noticeOf(ctx: Context, hearing: HearingRecord, partyId: string): Notice {
  let pending: Notice | undefined;
  for (const document of noticesOf(ctx, hearing)) {
    if (!document.recipientPartyIds?.includes(partyId)) continue;
    const service = ctx.all('service', { documentId: document.id }).find((one) => one.partyId === partyId);
    if (service?.state === 'effective' || service?.state === 'presumed') {
      return {
        state: 'effective',
        documentId: document.id,
        serviceId: service.id,
        ...(service.effectiveAt === undefined ? {} : { effectiveAt: service.effectiveAt }),
      };
    }
    pending ??= { state: 'pending', documentId: document.id, ...(service ? { serviceId: service.id } : {}) };
  }
  return pending ?? { state: 'none' };
}

/** Parties whose notice is not effective. */
export function notNotified(ctx: Context, hearing: HearingRecord): Records['party'][] {
  return ctx
    .all('party', { caseId: hearing.caseId })
    .filter((party) => noticeOf(ctx, hearing, party.id).state !== 'effective');
}

/** Parties for whom no notice stands: none was issued, or it was taken back. */
export function withoutNotice(ctx: Context, hearing: HearingRecord): Records['party'][] {
  return ctx
    .all('party', { caseId: hearing.caseId })
    .filter((party) => noticeOf(ctx, hearing, party.id).state === 'none');
}
