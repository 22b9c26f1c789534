// Whom the actor stands for in a case. An account can stand for several parties (a lawyer for two plaintiffs), so "my party"
// follows from its grants, never from one field.
import type { Actor } from './actor.ts';
import { CourtProblem } from './problem.ts';
import type { CaseGrantRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** The actor's case grants in force at `nowMs` (court time). A token limited to one case, or one party's place, reaches no other. */
export function grantsInForce(
  tx: Transaction,
  actor: Actor,
  nowMs: number,
  caseId?: string,
): CaseGrantRecord[] {
  const token = actor.tokenId === undefined ? undefined : tx.find('token', actor.tokenId);
  const { caseId: only, partyId: place } = token?.actsFor ?? {};
  return tx
    .all('caseGrant', { principalId: actor.principalId })
    .filter(
      (grant) =>
        !grant.revoked &&
        (grant.until === undefined || Date.parse(grant.until) > nowMs) &&
        (only === undefined || grant.caseId === only) &&
        (place === undefined || grant.partyId === place) &&
        (caseId === undefined || grant.caseId === caseId),
    );
}

/** The one party for which an act is done: a litigant's own, or an agent's. With several it has to be named. */
export function partyActedFor(grants: readonly CaseGrantRecord[], forPartyId: string | undefined): string {
  const acting = grants.filter(({ role }) => role === 'litigant' || role === 'agent');
  const parties = [...new Set(acting.flatMap(({ partyId }) => partyId ?? []))];
  if (parties.length === 0) throw new CourtProblem('forbidden');
  const chosen = forPartyId === undefined ? parties : parties.filter((partyId) => partyId === forPartyId);
  const [partyId] = chosen;
  if (partyId !== undefined && chosen.length === 1) return partyId;
  throw new CourtProblem('invalid_request', {
    violations: [
      {
        pointer: '/forPartyId',
        code: 'party_needed',
        zh: '请指明为哪一方办理',
        en: 'state for which party this is done',
      },
    ],
  });
}
