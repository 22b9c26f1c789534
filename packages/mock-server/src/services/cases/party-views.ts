// Parties as others in the case see them, as they see themselves (masked), and as the desk does.
import type { Schemas } from '@yunting/sdk/types';
import { maskIdNumber, maskPhone } from '@yunting/sdk/rules';
import type { Context, OperationContext } from '../../court/context.ts';
import { answerPeriodOf } from './answer-period.ts';
import { agentsOf } from './people.ts';
import type { PartyRecord } from './records.ts';
import { viewAgent } from './representation-views.ts';

/** Id, role and name. Parties of a civil case know each other's names from the complaint. */
export function partyRef(party: PartyRecord): Schemas['PartyRef'] {
  return { partyId: party.id, role: party.role, displayName: party.name };
}

/** An address down to the county, so that a screen over someone's shoulder gives nothing away. */
function coarseAddress(address: string): string {
  const found = /^.*?(?:区|县|旗|市(?!.*(?:区|县|旗)))/u.exec(address);
  return found ? `${found[0]}****` : '****';
}

function ownDetails(party: PartyRecord): Schemas['OwnPartyDetails'] {
  const { state, phone, address, idNumber } = party;
  return {
    linkState: state,
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
    ...(address === undefined ? {} : { address: coarseAddress(address) }),
    ...(idNumber === undefined ? {} : { idNumber: maskIdNumber(idNumber) }),
  };
}

/** `cases.listParties` */
export function listParties(ctx: OperationContext<'cases.listParties'>): Schemas['CasePartyPage'] {
  const { id } = ctx.subject<'case'>();
  const mine = new Set(ctx.ownPartyIds(id));
  return ctx.page(ctx.all('party', { caseId: id }), (party) => ({
    ...partyRef(party),
    side: party.side,
    kind: party.kind,
    mine: mine.has(party.id),
    agents: agentsOf(ctx, party.id).map(viewAgent),
    ...(mine.has(party.id) ? { own: ownDetails(party) } : {}),
  }));
}

/** `desk.cases.listParties` */
export function listDeskParties(ctx: OperationContext<'desk.cases.listParties'>): Schemas['DeskPartyPage'] {
  return ctx.page(ctx.all('party', { caseId: ctx.subject<'case'>().id }), (party) =>
    viewDeskParty(ctx, party),
  );
}

/** A party with everything the desk needs to reach it. */
export function viewDeskParty(ctx: Context, party: PartyRecord): Schemas['DeskParty'] {
  const period = answerPeriodOf(ctx, party.id);
  const { idNumber, creditCode, phone, address, addressConfidential, linkDeadline } = party;
  return {
    partyId: party.id,
    caseId: party.caseId,
    role: party.role,
    side: party.side,
    kind: party.kind,
    name: party.name,
    ...(idNumber === undefined ? {} : { idNumber }),
    ...(creditCode === undefined ? {} : { creditCode }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(addressConfidential === undefined ? {} : { addressConfidential }),
    state: party.state,
    caseCode: party.caseCode,
    ...(linkDeadline === undefined ? {} : { linkDeadline }),
    ...(period ? { answerDeadline: period.deadline, answerState: period.state } : {}),
    createdAt: party.createdAt,
    version: party.version,
  };
}
