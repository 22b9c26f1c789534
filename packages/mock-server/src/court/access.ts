// Who may do what to which record. The contract says roles and scope per operation; grants and ownership say the rest.
// A record that one may not see does not exist for one: 404, not 403.
import type { OperationContract } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import { nobody } from './actor.ts';
import { subjectTypeOf } from './table-of-id.ts';
import { CourtProblem } from './problem.ts';
import type { Assurance, CaseGrantRecord, RecordBase, TableName } from './records.ts';
import type { Session } from './session.ts';
import type { Transaction } from './transaction.ts';

const rank: Readonly<Record<Assurance, number>> = { none: 0, sms: 1, chat: 1, verified: 2, reverified: 3 };

/**
 * What can be said before the record is looked up: signed in, scope given, role fit. Said first, so that a refusal is the
 * same whether the record exists or not.
 */
export function admit(operation: OperationContract, session: Session | undefined): void {
  if (operation.scope === 'public') return;
  if (!session) throw new CourtProblem('unauthorized');
  checkScopes(operation, session);
  const { kind, roles } = session.principal;
  if (operation.scope === 'court' && kind !== 'staff') throw new CourtProblem('forbidden');
  // In a case a person's role comes from the grant; everyone else brings theirs along.
  if (operation.scope !== 'case' || kind === 'staff' || !operation.subject) pickRole(operation, roles);
}

/** The actor of an allowed call and the record it is about. */
export interface Access {
  readonly actor: Actor;
  readonly subject?: RecordBase;
}

/** Decides for one that was admitted; throws forbidden, assurance_too_low or not_found. `nowMs` is court time. */
export function authorize(
  tx: Transaction,
  operation: OperationContract,
  params: Readonly<Record<string, string>>,
  session: Session | undefined,
  nowMs: number,
): Access {
  const subject = findSubject(tx, operation, params);
  const about = subject ? { subject } : {};
  if (operation.scope === 'public' || !session)
    return { actor: session ? actorOf(session, 'nobody') : nobody, ...about };
  const actor = actorFor(tx, operation, session, subject, nowMs);
  checkAssurance(operation, session);
  return { actor, ...about };
}

function actorFor(
  tx: Transaction,
  operation: OperationContract,
  session: Session,
  subject: RecordBase | undefined,
  nowMs: number,
): Actor {
  const { principal } = session;
  if (operation.scope === 'court') {
    if (subject && !courtsOf(tx, subject).includes(principal.courtId ?? ''))
      throw new CourtProblem('not_found');
    return actorOf(session, pickRole(operation, principal.roles));
  }
  if (operation.scope === 'self') {
    if (subject && !isOwn(operation, session, subject)) throw new CourtProblem('not_found');
    return actorOf(session, pickRole(operation, principal.roles));
  }
  // A case operation that names no record (a list over all one's cases): the handler filters by the actor's grants.
  if (!subject) return actorOf(session, pickRole(operation, principal.roles));
  const caseId = operation.subject === 'case' ? subject.id : subject.caseId;
  if (!caseId) throw new CourtProblem('not_found');
  return caseActor(tx, operation, session, subject, caseId, nowMs);
}

/** Whether the record belongs to whom the call is for, or to the app that calls; a token for one case reaches no other. */
function isOwn(operation: OperationContract, session: Session, subject: RecordBase): boolean {
  const { principal, through, token } = session;
  if (owns(subject, through?.id)) return true;
  const only = token.actsFor?.caseId;
  const caseId = operation.subject === 'case' ? subject.id : subject.caseId;
  return owns(subject, principal.id) && (only === undefined || only === caseId);
}

function caseActor(
  tx: Transaction,
  operation: OperationContract,
  session: Session,
  subject: RecordBase,
  caseId: string,
  nowMs: number,
): Actor {
  const { principal } = session;
  if (session.token.actsFor?.caseId !== undefined && session.token.actsFor.caseId !== caseId) {
    throw new CourtProblem('not_found');
  }
  if (principal.kind === 'staff' || (principal.kind === 'roomAgent' && operation.room)) {
    if (!courtsOf(tx, subject).includes(principal.courtId ?? '')) throw new CourtProblem('not_found');
    return actorOf(session, pickRole(operation, principal.roles));
  }
  const place = session.token.actsFor?.partyId;
  const grants = tx
    .all('caseGrant', { principalId: principal.id })
    .filter((grant) => grant.caseId === caseId && isCurrent(grant, nowMs))
    // A member bound in one party's place speaks for no other that the same person acts for.
    .filter(({ partyId }) => place === undefined || partyId === place);
  const mine = grants.filter((grant) => subject.partyId === undefined || grant.partyId === subject.partyId);
  if (mine.length === 0) throw new CourtProblem('not_found');
  const grant = mine.find((one) => operation.roles.includes(one.role));
  if (!grant) throw new CourtProblem('forbidden');
  return {
    ...actorOf(session, grant.role),
    ...(grant.partyId === undefined ? {} : { partyId: grant.partyId }),
    ...(grant.side === undefined ? {} : { side: grant.side }),
  };
}

const isCurrent = (grant: CaseGrantRecord, nowMs: number): boolean =>
  !grant.revoked && (grant.until === undefined || Date.parse(grant.until) > nowMs);

function pickRole(operation: OperationContract, roles: readonly string[]): Actor['role'] {
  const role = operation.roles.find((one) => roles.includes(one));
  if (role === undefined) throw new CourtProblem('forbidden');
  return role;
}

function owns(subject: RecordBase, principalId: string | undefined): boolean {
  if (principalId === undefined) return false;
  return subject.ownerId === principalId || (subject.ownerIds?.includes(principalId) ?? false);
}

function courtsOf(tx: Transaction, subject: RecordBase): string[] {
  const inCase = subject.caseId ? tx.find('case', subject.caseId) : undefined;
  return [subject.courtId, subject.assistingCourtId, inCase?.courtId].filter((one) => one !== undefined);
}

function findSubject(
  tx: Transaction,
  operation: OperationContract,
  params: Readonly<Record<string, string>>,
): RecordBase | undefined {
  if (!operation.subject || !operation.subjectParam) return undefined;
  const id = params[operation.subjectParam] ?? '';
  const record =
    subjectTypeOf(id) === operation.subject ? tx.find(operation.subject as TableName, id) : undefined;
  if (!record) throw new CourtProblem('not_found');
  return record;
}

/** What an app may do for a person: `<service>.read` or `<service>.write`, as the person approved. */
function checkScopes(operation: OperationContract, session: Session): void {
  const scopes = session.token.actsFor?.scopes;
  if (!scopes) return;
  const needed = `${operation.service}.${operation.method === 'GET' || operation.key === 'safe' ? 'read' : 'write'}`;
  if (!scopes.includes(needed)) throw new CourtProblem('forbidden', { extra: { scope: needed } });
}

/** Persons act on cases only once verified; a chat handle reaches only what is marked for the room. */
function checkAssurance(operation: OperationContract, session: Session): void {
  if (session.principal.kind !== 'person') return;
  if (session.token.assurance === 'chat') {
    if (!operation.thread) throw new CourtProblem('assurance_too_low');
    return;
  }
  if (operation.service === 'identity') return;
  if (rank[session.token.assurance] < rank.verified && rank[session.principal.assurance] < rank.verified) {
    throw new CourtProblem('assurance_too_low');
  }
}

function actorOf(session: Session, role: Actor['role']): Actor {
  const { principal, token, through } = session;
  return {
    principalId: principal.id,
    principal,
    kind: principal.kind,
    name: principal.name,
    role,
    assurance:
      token.assurance === 'chat' || rank[token.assurance] > rank[principal.assurance]
        ? token.assurance
        : principal.assurance,
    tokenId: token.id,
    ...(principal.courtId === undefined ? {} : { courtId: principal.courtId }),
    ...(through ? { through } : {}),
  };
}
