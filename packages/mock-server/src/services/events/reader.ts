// Whose eyes a feed is read with. The kernel judges each event (`maySee`); here is what it needs to know of the reader.
import type { Reader } from '../../court/audience.ts';
import type { Context } from '../../court/context.ts';
import type { CaseGrantRecord, PrincipalRecord } from '../../court/records.ts';
import { toMs } from '../../court/time.ts';

/** The scope by which a person lets an app hear of events. */
const eventScope = 'events.read';

/** Someone whose events a reader may know; with `caseId` only those of that case, and nothing personal. */
interface Source {
  readonly personId: string;
  readonly caseId?: string | undefined;
}

/** The reader that a principal is now. An app also sees what those see who gave it the scope, while the grant lasts. */
export function readerFor(ctx: Context, principal: PrincipalRecord): Reader {
  const sources: Source[] = [
    { personId: principal.id },
    ...(principal.kind === 'app' ? giversOf(ctx, principal.id) : []),
  ];
  // By case and only when asked: a lawyer may have thousands of cases, and most commits touch one.
  const known = new Map<string, CaseGrantRecord[]>();
  return {
    principal,
    personIds: sources.filter((one) => one.caseId === undefined).map((one) => one.personId),
    grants: (caseId) => {
      let grants = known.get(caseId);
      if (!grants) known.set(caseId, (grants = grantsIn(ctx, caseId, sources)));
      return grants;
    },
  };
}

function grantsIn(ctx: Context, caseId: string, sources: readonly Source[]): CaseGrantRecord[] {
  const here = sources.filter((one) => one.caseId === undefined || one.caseId === caseId);
  return ctx
    .all('caseGrant', { caseId })
    .filter((grant) => here.some((one) => one.personId === grant.principalId) && !grant.revoked)
    .filter((grant) => grant.until === undefined || toMs(grant.until) > toMs(ctx.now));
}

function giversOf(ctx: Context, appId: string): Source[] {
  return ctx
    .all('grant', { state: 'active' })
    .filter(
      (grant) =>
        grant.holderId === appId && grant.scopes.includes(eventScope) && toMs(grant.until) > toMs(ctx.now),
    )
    .map((grant) => ({ personId: grant.giverId, caseId: grant.caseId }));
}

/** The one case to which the caller's token is limited, if it is. */
export function onlyCase(ctx: Context): string | undefined {
  return ctx.actor.tokenId === undefined ? undefined : ctx.find('token', ctx.actor.tokenId)?.actsFor?.caseId;
}
