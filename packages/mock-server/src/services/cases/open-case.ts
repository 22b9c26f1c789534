// filing.accepted → the case: number, parties, agents, access, trial limit; told as case.opened.
import type { Schemas } from '@yunting/sdk/types';
import { formatCaseNumber } from '@yunting/sdk/rules';
import type { ReactionContext } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { grantAccess, openAgent, openParty } from './open-parties.ts';
import type { CaseRecord, PartyRecord, Procedure } from './records.ts';
import { note } from './timeline.ts';
import { trialLimit } from './trial-limit.ts';

/** Serials of invented cases begin here, so that none can be mistaken for a real one. */
const firstSerial = 900001;

const procedureNames = {
  ordinary: 'ordinary procedure',
  summary: 'summary procedure',
  smallClaims: 'small claims procedure',
};

/** Opens the case of an accepted filing. */
export function openCase(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  const { content, decision } = filing;
  const owners = (filing.ownerIds ?? []).flatMap((id) => ctx.find('principal', id) ?? []);
  const record = insertCase(ctx);
  const parties = (content.parties ?? []).map((filed) => openParty(ctx, record, filed, owners));
  const powers = (content.papers ?? []).filter(({ kind }) => kind === 'powerOfAttorney');
  const filedAgents = content.representatives ?? [];
  const agents = parties.map((party) =>
    filedAgents
      .filter(({ partyKey }) => partyKey === party.filingPartyKey)
      .map((filed) =>
        openAgent(
          ctx,
          party,
          filed,
          owners,
          powers.filter((paper) => paper.partyKey === filed.partyKey).flatMap((paper) => paper.fileIds),
        ),
      ),
  );
  parties.forEach((party, at) => grantAccess(ctx, party, agents[at] ?? []));
  ctx.timer('trial.limit', record.trialLimit.dueAt, record);
  ctx.emit('case.opened', record);
  parties.forEach((party) => linkOpened(ctx, party));
  agents.flat().forEach((agent) => ctx.move('representation', agent, 'active', { startedOn: ctx.today }));
  note(ctx, {
    zh: `已立案：${record.caseNumber}（${decision?.procedureReason ?? '适用程序见通知'}）`,
    en: `Case opened under ${procedureNames[record.procedure]}`,
    caseId: record.id,
    kind: 'case',
    told: 'allParties',
    subject: { type: 'case', record },
  });
}

function linkOpened(ctx: ReactionContext, party: PartyRecord): void {
  const [first] = party.principalIds;
  if (first !== undefined) ctx.move('party', party, 'linked', {}, { data: { principalId: first } });
}

function insertCase(ctx: ReactionContext): CaseRecord {
  const filing = ctx.subject<'filing'>();
  const { content, decision } = filing;
  const courtId = filing.courtId ?? content.courtId ?? ctx.refuse('not_found');
  const year = Number(ctx.today.slice(0, 4));
  const type = decision?.caseType ?? '民初';
  const serial = ctx.sequence(`case:${courtId}:${type}:${year}`, firstSerial);
  const fixed = decision?.procedure;
  const procedure: Procedure =
    fixed === 'summary' ? 'summary' : fixed === 'smallClaims' ? 'smallClaims' : 'ordinary';
  const claimed = claimedFen(content);
  return ctx.insert('case', {
    courtId,
    matterId: filing.matterId ?? ctx.newId('mtr'),
    filingId: filing.id,
    caseNumber: formatCaseNumber({
      year,
      court: courtById(courtId)?.courtWord ?? ctx.refuse('not_found'),
      type,
      serial,
    }),
    serial,
    cause: decision?.causeOfAction ?? content.causeOfAction ?? '',
    ...(claimed === undefined ? {} : { claimAmountFen: claimed }),
    procedure,
    procedureReason: {
      zh: decision?.procedureReason ?? '立案时确定',
      en: `Fixed at acceptance: ${procedureNames[procedure]}`,
    },
    acceptedOn: ctx.today,
    trialLimit: trialLimit(procedure, ctx.today),
  });
}

/** What is claimed: the total as filed, otherwise the sum of the claims that have an amount. */
function claimedFen(content: Schemas['FilingContent']): number | undefined {
  if (content.claimAmount) return content.claimAmount.amountFen;
  const amounts = (content.claims ?? []).flatMap(({ amount }) => amount?.amountFen ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, fen) => sum + fen, 0);
}
