// Getting in: by a ticket that is short-lived, usable once and good for one person.
import type { Schemas } from '@yunting/sdk/types';
import { cite } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import type { CourtService } from '../../court/service.ts';
import { instant, toMs } from '../../court/time.ts';
import { partyRef } from './parties.ts';
import { record } from './presence.ts';
import type { HearingRecord, JoinTicketRecord } from './records.ts';
import { opensAt } from './times.ts';

const ticketMinutes = 5;

const discipline: readonly Schemas['Bilingual'][] = [
  {
    zh: '未经许可，不得录音、录像、截屏、转播或传播庭审内容',
    en: 'Do not record, capture, relay or spread the hearing without permission',
  },
  {
    zh: '请在安静、明亮、封闭的地方参加，保持画面中只有本人',
    en: 'Take part in a quiet, lit, closed place, alone in the picture',
  },
  {
    zh: '中途不得擅自退出；断线请立即重新进入或联系书记员',
    en: 'Do not leave without permission; when cut off, come back at once or call the clerk',
  },
];

/** Where to enter. The ticket itself is never part of an address, which may be logged or forwarded. */
function targetOf(hearing: HearingRecord, client: Schemas['HearingClient']): Schemas['JoinTarget'] {
  switch (client) {
    case 'web':
      return { client, url: `https://ting.yunting.example/hearings/${hearing.id}` };
    case 'miniProgram':
      return { client, appId: 'wxdemo0000000000', path: `pages/hearing/index?hearingId=${hearing.id}` };
    case 'native':
      return { client, roomNumber: hearing.id };
  }
}

/** The parties that join with the actor. Refuses who comes too early or too late, and who attends in the courtroom. */
function joiningParties(
  ctx: OperationContext<'hearings.createJoinTicket'>,
  hearing: HearingRecord,
): [string, ...string[]] {
  if (hearing.notifiedAt === undefined) ctx.refuse('not_found');
  const own = ctx.ownPartyIds(hearing.caseId);
  const [first, ...others] = own.filter((partyId) => hearing.attendBy[partyId] === 'online');
  if (first === undefined) return ctx.refuse(own.length === 0 ? 'forbidden' : 'hearing_not_online');
  const early = hearing.state === 'notified' && toMs(ctx.now) < toMs(opensAt(hearing));
  if (early || (hearing.state !== 'notified' && hearing.state !== 'inProgress')) {
    ctx.refuse('hearing_join_closed', { state: hearing.state, extra: { opensAt: opensAt(hearing) } });
  }
  return [first, ...others];
}

/** The ticket behind a secret, if it is good for this hearing now. Tickets follow machine time, as all codes do. */
function goodTicket(
  ctx: OperationContext<'desk.hearings.redeemTicket'>,
  hearing: HearingRecord,
): JoinTicketRecord {
  const found = ctx.all('joinTicket', { digest: ctx.digest(ctx.input.ticket) })[0];
  const good =
    found?.hearingId === hearing.id && found.state === 'issued' && toMs(found.expiresAt) > ctx.wallMs;
  return good ? found : ctx.refuse('join_ticket_invalid');
}

export const joining: CourtService['operations'] = {
  'hearings.createJoinTicket': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    const [partyId, ...alsoForPartyIds] = joiningParties(ctx, hearing);
    const secret = `jt_${ctx.secret()}`;
    const ticket = ctx.insert('joinTicket', {
      caseId: hearing.caseId,
      courtId: hearing.courtId,
      hearingId: hearing.id,
      partyId,
      alsoForPartyIds,
      principalId: ctx.actor.principalId,
      name: ctx.actor.name,
      actingAs: ctx.actor.role === 'agent' ? 'agent' : 'litigant',
      client: ctx.input.client,
      assurance: ctx.actor.assurance,
      digest: ctx.digest(secret),
      expiresAt: instant(ctx.wallMs + ticketMinutes * 60_000),
    });
    return {
      ticketId: ticket.id,
      hearingId: hearing.id,
      ticket: secret,
      expiresAt: ticket.expiresAt,
      target: targetOf(hearing, ctx.input.client),
      discipline: [...discipline],
    };
  },

  'desk.hearings.redeemTicket': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    const ticket = ctx.move('joinTicket', goodTicket(ctx, hearing), 'redeemed', { redeemedAt: ctx.now });
    for (const partyId of [ticket.partyId, ...ticket.alsoForPartyIds]) {
      record(ctx, hearing, {
        partyId,
        ticketId: ticket.id,
        kind: 'joined',
        cause: 'none',
        source: 'platform',
        occurredAt: ctx.now,
        fileIds: [],
      });
    }
    return {
      ticketId: ticket.id,
      hearingId: hearing.id,
      principalId: ticket.principalId,
      name: ticket.name,
      actingAs: ticket.actingAs,
      party: partyRef(ctx.get('party', ticket.partyId)),
      alsoFor: ticket.alsoForPartyIds.map((partyId) => partyRef(ctx.get('party', partyId))),
      client: ticket.client,
      assurance: ticket.assurance,
      identityCheck: {
        zh: ticket.assurance === 'reverified' ? '已重新认证，当庭仍须核对身份' : '庭审时须再次验证身份',
        en:
          ticket.assurance === 'reverified'
            ? 'Verified anew; identity is still checked in session'
            : 'Identity is to be verified again in session',
        legalBasis: [cite('OLR 7')],
      },
      redeemedAt: ctx.now,
    };
  },
};
