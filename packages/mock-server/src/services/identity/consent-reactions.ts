// What identity does when a filing brings consents, when it becomes a case, and when people join or leave a party.
import type { Context, ReactionContext } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { personsOf } from './consent-place.ts';
import { given } from './given.ts';
import type { ConsentRecord } from './records.ts';

/**
 * The consents written in a filing, one record per stage; what is not named stays open (OLR 4). The room's is not taken
 * from here: it is given in the room's own page, with the room's own notice.
 */
export function recordFilingConsents(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  const { actor } = ctx.event;
  const ownerIds = filing.ownerIds ?? (filing.ownerId ? [filing.ownerId] : []);
  for (const { stage, agrees, noticeVersion } of filing.content.onlineConsents ?? []) {
    if (stage === 'room') continue;
    const known = ctx.all('consent', { filingId: filing.id }).find((one) => one.stage === stage);
    if (known && known.state !== 'requested') continue;
    const record =
      known ??
      ctx.insert('consent', {
        stage,
        mode: 'undecided',
        ownChoice: true,
        ownerIds,
        filingId: filing.id,
        ...given({ courtId: filing.courtId }),
      });
    const answeredBy = actor && {
      principalId: actor.id,
      kind: actor.kind,
      displayName: actor.name,
      role: actor.roles[0] ?? 'litigant',
      assurance: actor.assurance,
    };
    ctx.move('consent', record, agrees ? 'granted' : 'refused', {
      mode: agrees ? 'online' : 'offline',
      noticeVersion,
      answeredAt: ctx.now,
      ...given({ answeredBy }),
    });
  }
}

/** The filing has become a case: its consents go on there, one for each party that the person filed for. */
export function carryConsents(ctx: ReactionContext): void {
  const opened = ctx.subject<'case'>();
  for (const record of ctx.all('consent', { filingId: opened.filingId })) {
    const [first, ...others] = filedFor(ctx, opened, record);
    const carried = { caseId: opened.id, courtId: opened.courtId };
    ctx.update('consent', record, { ...carried, ...place(ctx, opened.id, first, record) });
    for (const partyId of others) {
      const { stage, mode, ownChoice, noticeVersion, answeredAt, answeredBy } = record;
      const copy = ctx.insert('consent', {
        stage,
        mode,
        ownChoice,
        ...carried,
        ...given({ noticeVersion, answeredAt, answeredBy }),
        ...place(ctx, opened.id, partyId, record),
      });
      if (record.state === 'granted' || record.state === 'refused') ctx.move('consent', copy, record.state);
    }
  }
}

/** A counter filing was linked to its applicant's own account: they see the consents given there. */
export function shareFilingConsents(ctx: ReactionContext): void {
  const { id, ownerIds } = ctx.subject<'filing'>();
  for (const record of ctx.all('consent', { filingId: id })) {
    if (record.caseId === undefined) ctx.update('consent', record, { ownerIds });
  }
}

/** Someone joined a party, took over its representation, or left it: who stands for it now sees its consents and answers. */
export function shareConsents(ctx: ReactionContext): void {
  const { caseId } = ctx.event;
  if (caseId === undefined) return;
  for (const record of ctx.all('consent', { caseId })) {
    const partyId = record.partyId ?? partiesOf(ctx, caseId, record.ownerIds)[0];
    const next = place(ctx, caseId, partyId, record);
    if (next.partyId === record.partyId && String(next.ownerIds) === String(record.ownerIds)) continue;
    ctx.update('consent', record, next);
  }
}

/** The party a consent belongs to, and its owners: whoever is, or acts for, that party now. */
function place(ctx: Context, caseId: string, partyId: string | undefined, record: ConsentRecord) {
  if (partyId === undefined) return { ownerIds: record.ownerIds };
  const persons = personsOf(ctx, caseId, partyId);
  if (persons.length > 0) return { partyId, ownerIds: persons };
  // Who filed without a right of their own (a guardian) keeps what they answered; whose right has ended does not.
  const gone = new Set(ctx.all('caseGrant', { caseId }).map(({ principalId }) => principalId));
  return { partyId, ownerIds: record.ownerIds.filter((id) => !gone.has(id)) };
}

/** Whose consent it is: the parties that its people filed for, or at a counter the applicant. */
function filedFor(ctx: Context, opened: Records['case'], record: ConsentRecord): string[] {
  const own = partiesOf(ctx, opened.id, record.ownerIds);
  if (own.length > 0) return own;
  const applicant = ctx.find('filing', opened.filingId)?.applicantName;
  const plaintiffs = ctx.all('party', { caseId: opened.id }).filter(({ side }) => side === 'plaintiff');
  const one = plaintiffs.find(({ name }) => name === applicant) ?? plaintiffs[0];
  return one ? [one.id] : [];
}

/** Parties that these people are, or act for, in a case. */
function partiesOf(ctx: Context, caseId: string, ownerIds: readonly string[]): string[] {
  const grants = ctx.all('caseGrant', { caseId }).filter((grant) => ownerIds.includes(grant.principalId));
  return [...new Set(grants.flatMap(({ partyId }) => partyId ?? []))];
}
