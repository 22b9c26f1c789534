// Wrong case codes are counted for the person who tries them: five in a day, and linking rests for half an hour. What the
// person sees is the same whether a code exists or not.
import type { OperationContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import { isAgent, isParty } from './identity-match.ts';
import type { LinkTryRecord, PartyRecord } from './records.ts';

type LinkContext = OperationContext<'cases.link'>;

const triesAllowed = 5;
const restMinutes = 30;

const triesOf = (ctx: LinkContext, { id }: PrincipalRecord): LinkTryRecord | undefined =>
  ctx.all('linkTry', { ownerId: id })[0];

/** Refuses while linking rests for this person, with whatever code. */
export function requireNoRest(ctx: LinkContext, principal: PrincipalRecord): void {
  const until = triesOf(ctx, principal)?.lockedUntil;
  if (until !== undefined && Date.parse(until) > Date.parse(ctx.now)) {
    ctx.refuse('case_link_locked', { extra: { lockedUntil: until } });
  }
}

/** Counts a wrong code, although it is refused. `tried` is the party whose code it is, if it is anyone's. */
export function refuseTry(
  ctx: LinkContext,
  principal: PrincipalRecord,
  tried: PartyRecord | undefined,
): never {
  const before = triesOf(ctx, principal);
  const tries = (before?.on === ctx.today ? before.tries : 0) + 1;
  const locked = tries >= triesAllowed;
  const lockedUntil = ctx.inMinutes(restMinutes);
  const counted = { on: ctx.today, tries: locked ? 0 : tries, ...(locked ? { lockedUntil } : {}) };
  if (before) ctx.update('linkTry', before, counted);
  else ctx.insert('linkTry', { ownerId: principal.id, ...counted });
  if (!locked) ctx.refuse('case_link_mismatch', { keep: true, extra: { triesLeft: triesAllowed - tries } });
  askClerk(ctx, principal, tried);
  return ctx.refuse('case_link_locked', { keep: true, extra: { lockedUntil } });
}

/** The right code ends the count. */
export function forgetTries(ctx: LinkContext, principal: PrincipalRecord): void {
  const before = triesOf(ctx, principal);
  if (before && before.tries > 0) ctx.update('linkTry', before, { tries: 0 });
}

/** A clerk calls the person whom a case waits for; or asks the party whose code a stranger has tried. */
function askClerk(ctx: LinkContext, principal: PrincipalRecord, tried: PartyRecord | undefined): void {
  const own = waitingFor(ctx, principal);
  const subject = own ?? tried;
  // Nobody's case, nobody's code: no court has a desk for it.
  if (!subject) return;
  ctx.task({
    kind: 'link.locked',
    role: 'clerk',
    subject,
    zh: own
      ? `${principal.name}连续五次输错案件码：联系本人核对，或在窗口协助关联`
      : `有人用${subject.name}的案件码关联被拒，已连续五次输错：请与${subject.name}本人核实`,
    en: own
      ? 'Five wrong case codes by someone whom the case waits for: call, or help at the counter'
      : "A stranger tried this party's case code, after other wrong ones: check with the party",
    legalBasis: basisZh('OLR 7'),
  });
}

/** A party that this person is, or is registered to act for, and has not linked. */
function waitingFor(ctx: LinkContext, principal: PrincipalRecord): PartyRecord | undefined {
  const { idNumber, lawyerLicence } = principal;
  const party =
    idNumber === undefined
      ? undefined
      : ctx.all('party', { idNumber }).find((one) => one.state !== 'linked' && isParty(principal, one));
  if (party || lawyerLicence === undefined) return party;
  const agent = ctx
    .all('representation', { lawyerLicence, state: 'active' })
    .find((one) => one.principalId === undefined && isAgent(principal, one));
  return agent && ctx.find('party', agent.partyId);
}
