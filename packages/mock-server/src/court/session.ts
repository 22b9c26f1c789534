// Who calls: the session behind a bearer token, by machine time.
import { CourtProblem } from './problem.ts';
import { digest } from './random.ts';
import type { PrincipalRecord, TokenRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** A recognised bearer token. */
export interface Session {
  readonly token: TokenRecord;
  /** Whose acts they are: the person acted for, otherwise the holder. */
  readonly principal: PrincipalRecord;
  /** The app or room agent that holds the token, when it acts for someone. */
  readonly through?: PrincipalRecord;
}

/** The session behind an Authorization header; undefined without one. 401 when it is not, or no longer, good. */
export function authenticate(
  tx: Transaction,
  authorization: string | undefined,
  wallMs: number,
): Session | undefined {
  if (authorization === undefined) return undefined;
  const match = /^Bearer (\S+)$/i.exec(authorization);
  const token = match && tx.all('token', { digest: digest(match[1]!) })[0];
  if (!token || token.kind !== 'access') throw new CourtProblem('unauthorized');
  if (token.expiresAtWall <= wallMs) throw new CourtProblem('token_expired');
  const holder = tx.find('principal', token.principalId);
  const principal = token.actsFor ? tx.find('principal', token.actsFor.principalId) : holder;
  if (!holder || !principal) throw new CourtProblem('unauthorized');
  return { token, principal, ...(token.actsFor ? { through: holder } : {}) };
}

/** Like {@link authenticate}, for operations that need nobody: a token that is not good makes its bearer nobody. */
export function recognise(
  tx: Transaction,
  authorization: string | undefined,
  wallMs: number,
): Session | undefined {
  try {
    return authenticate(tx, authorization, wallMs);
  } catch {
    return undefined;
  }
}
