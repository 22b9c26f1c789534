// 公证: notarised copies of a document from the case file. A party asks, a clerk decides and hands over at the counter.
import { addPeriod } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, TimerContext } from '../court/context.ts';
import { deadline } from '../court/deadline.ts';
import { defined } from '../court/defined.ts';
import type { RecordBase } from '../court/records.ts';
import { defineService } from '../court/service.ts';
import { toMs } from '../court/time.ts';

/** A request of one party, hence `partyId`: for the other parties of the case it does not exist. */
interface NotarizationRecord extends RecordBase {
  readonly state: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly partyId: string;
  readonly documentId: string;
  readonly purpose: string;
  readonly copies: number;
  readonly requestedBy: string;
  readonly pickup?: Schemas['Deadline'];
  readonly refusalReason?: string;
  readonly decidedAt?: string;
  readonly decidedBy?: string;
  readonly handedOverAt?: string;
  readonly handedOverBy?: string;
}

declare module '../court/records.ts' {
  interface Records {
    notarization: NotarizationRecord;
  }
}

/** Working days from the approval to the day on which the copies are picked up. */
const pickupWorkdays = 5;
const decide = 'notarization.decide';
const pickupMissed = 'notarization.pickup';

/** The request as its own party sees it. */
function view(one: NotarizationRecord): Schemas['Notarization'] {
  const { partyId, caseId, documentId, purpose, copies, requestedBy, createdAt } = one;
  const { pickup, refusalReason, decidedAt, handedOverAt } = one;
  return {
    notarizationId: one.id,
    version: one.version,
    caseId,
    partyId,
    documentId,
    purpose,
    copies,
    state: one.state,
    requestedBy,
    createdAt,
    ...defined({ pickup, refusalReason, decidedAt, handedOverAt }),
  };
}

function viewForDesk(ctx: Context, one: NotarizationRecord): Schemas['DeskNotarization'] {
  const party = ctx.get('party', one.partyId);
  const { decidedBy, handedOverBy } = one;
  return {
    notarization: view(one),
    party: { partyId: party.id, role: party.role, displayName: party.name },
    documentTitle: ctx.get('document', one.documentId).title,
    ...defined({ decidedBy, handedOverBy }),
  };
}

/** The parties that the actor is, or is the agent of, in a case. */
function ownPartyIds(ctx: Context, caseId: string): string[] {
  const grants = ctx
    .all('caseGrant', { principalId: ctx.actor.principalId, caseId })
    .filter(({ role }) => role === 'litigant' || role === 'agent')
    .filter(({ revoked, until }) => !revoked && (until === undefined || toMs(until) > toMs(ctx.now)));
  return [...new Set(grants.flatMap(({ partyId }) => partyId ?? []))];
}

/** The one party for which the actor asks. Who stands for several has to say which: an act is never guessed. */
function actingPartyId(ctx: OperationContext<'notarizations.request'>, caseId: string): string {
  const { forPartyId } = ctx.input;
  const own = ownPartyIds(ctx, caseId).filter((id) => forPartyId === undefined || id === forPartyId);
  const [partyId] = own;
  if (partyId !== undefined && own.length === 1) return partyId;
  const words = { zh: '请指明为哪一方办理', en: 'State for which party this is done' };
  return ctx.refuse('invalid_request', {
    violations: [{ pointer: '/forPartyId', code: 'partyNeeded', ...words }],
  });
}

/** Only what the court has sent to this party, and what still stands, can be copied for it. */
function requireOwnDocument(ctx: Context, caseId: string, partyId: string, documentId: string): void {
  const document = ctx.find('document', documentId);
  const stands = document?.state === 'issued' && document.caseId === caseId;
  if (!stands || !document.recipientPartyIds.includes(partyId)) ctx.refuse('notarization_document_unknown');
}

/** The day has come and the copies are still at the counter: the clerk gets in touch. Nothing is decided by it. */
function pickupDue(ctx: TimerContext): void {
  const one = ctx.subject<'notarization'>();
  if (one.state !== 'approved') return;
  ctx.task({
    kind: pickupMissed,
    role: 'clerk',
    subject: one,
    zh: '公证副本到了领取日期还没有人领：请联系当事人',
    en: 'The pick-up date of notarised copies has come and nobody has taken them: get in touch with the party',
    dueOn: ctx.today,
  });
}

export const notarizations = defineService({
  name: 'notarizations',
  operations: {
    'notarizations.request': (ctx) => {
      const { id: caseId, courtId } = ctx.subject<'case'>();
      const { documentId, purpose, copies } = ctx.input;
      const partyId = actingPartyId(ctx, caseId);
      requireOwnDocument(ctx, caseId, partyId, documentId);
      const requestedBy = ctx.actor.name;
      const asked = ctx.insert('notarization', {
        caseId,
        courtId,
        partyId,
        documentId,
        purpose,
        copies,
        requestedBy,
      });
      ctx.emit('notarization.requested', asked);
      ctx.task({
        kind: decide,
        role: 'clerk',
        subject: asked,
        zh: '当事人申请公证副本，请决定',
        en: 'A party asks for notarised copies: decide',
      });
      return view(asked);
    },

    'notarizations.list': (ctx) => {
      const { id: caseId } = ctx.subject<'case'>();
      const own = ownPartyIds(ctx, caseId);
      return ctx.page(
        ctx.all('notarization', { caseId }).filter(({ partyId }) => own.includes(partyId)),
        view,
      );
    },

    'notarizations.get': (ctx) => view(ctx.subject<'notarization'>()),

    'notarizations.withdraw': (ctx) => {
      const asked = ctx.subject<'notarization'>();
      ctx.checkVersion(asked, ctx.input.version);
      const withdrawn = ctx.move('notarization', asked, 'withdrawn');
      ctx.closeTasks(decide, withdrawn);
      return view(withdrawn);
    },

    'desk.notarizations.list': (ctx) => {
      const { caseId, state } = ctx.input;
      const { courtId } = ctx.actor;
      const found = ctx.all('notarization', { courtId, ...defined({ caseId, state }) });
      return ctx.page(found, (one) => viewForDesk(ctx, one));
    },

    'desk.notarizations.approve': (ctx) => {
      const asked = ctx.subject<'notarization'>();
      ctx.checkVersion(asked, ctx.input.version);
      const counted = addPeriod({ unit: 'workday', count: pickupWorkdays, startOn: ctx.today });
      const pickup = deadline('notarizationPickup', counted, {
        zh: '到日未领的，书记员会与您联系；之后仍可领取',
        en: 'If they are not picked up by then, the clerk gets in touch; they can still be picked up later',
      });
      const approved = ctx.move('notarization', asked, 'approved', {
        pickup,
        decidedAt: ctx.now,
        decidedBy: ctx.actor.name,
      });
      ctx.closeTasks(decide, approved);
      ctx.timer('notarization.pickupDue', pickup.dueOn, approved);
      return viewForDesk(ctx, approved);
    },

    'desk.notarizations.refuse': (ctx) => {
      const asked = ctx.subject<'notarization'>();
      ctx.checkVersion(asked, ctx.input.version);
      const refused = ctx.move('notarization', asked, 'refused', {
        refusalReason: ctx.input.reason,
        decidedAt: ctx.now,
        decidedBy: ctx.actor.name,
      });
      ctx.closeTasks(decide, refused);
      return viewForDesk(ctx, refused);
    },

    'desk.notarizations.handOver': (ctx) => {
      const approved = ctx.subject<'notarization'>();
      ctx.checkVersion(approved, ctx.input.version);
      const handedOver = ctx.move('notarization', approved, 'handedOver', {
        handedOverAt: ctx.now,
        handedOverBy: ctx.actor.name,
      });
      ctx.cancelTimer('notarization.pickupDue', handedOver);
      ctx.closeTasks(pickupMissed, handedOver);
      return viewForDesk(ctx, handedOver);
    },
  },
  timers: { 'notarization.pickupDue': pickupDue },
});
