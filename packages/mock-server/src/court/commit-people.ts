// The part of a commit that concerns people: who exists, which case is open to whom, and the tokens they hold.
import type { Role } from '@yunting/sdk/contract';
import { CommitBase } from './commit-base.ts';
import type { NewRecord, Patch } from './new-record.ts';
import { digest, makeToken } from './random.ts';
import type { Assurance, PrincipalRecord, Records } from './records.ts';
import { instant } from './time.ts';

/** Access to a case, as it is given. */
export interface CaseAccess {
  readonly caseId: string;
  readonly role: Role;
  readonly partyId?: string;
  readonly side?: string;
  readonly until?: string;
}

export interface TokenRequest {
  readonly kind: 'access' | 'refresh';
  readonly assurance: Assurance;
  readonly seconds: number;
  readonly actsFor?: Records['token']['actsFor'];
}

/** A new token: the secret is shown this once. */
export interface IssuedToken {
  readonly token: string;
  readonly tokenId: string;
  readonly expiresAt: string;
}

/** Which tokens end: one, all that a principal holds, or all that act under a grant or a room binding. */
export interface WhichTokens {
  readonly tokenId?: string;
  readonly principalId?: string;
  readonly grantId?: string;
  readonly memberId?: string;
}

export class CommitPeople extends CommitBase {
  grantCase(principalId: string, grant: CaseAccess, now: string): void {
    const same = this.tx
      .all('caseGrant', { principalId })
      .find(
        (one) =>
          one.caseId === grant.caseId &&
          one.role === grant.role &&
          one.partyId === grant.partyId &&
          !one.revoked,
      );
    if (same) return;
    this.tx.put('caseGrant', {
      ...grant,
      principalId,
      id: this.id('caseGrant'),
      version: 1,
      createdAt: now || instant(this.nowMs),
    } as Records['caseGrant']);
  }

  revokeCaseGrant(principalId: string, caseId: string, partyId?: string): void {
    for (const grant of this.tx.all('caseGrant', { principalId })) {
      if (grant.caseId !== caseId || grant.revoked || (partyId !== undefined && grant.partyId !== partyId))
        continue;
      this.tx.put('caseGrant', {
        ...grant,
        version: grant.version + 1,
        revoked: true,
      } as Records['caseGrant']);
    }
  }

  addPrincipal(fields: NewRecord<'principal'>, now: string): PrincipalRecord {
    const id = fields.id ?? this.id('principal');
    const record = { ...fields, id, version: 1, createdAt: now || instant(this.nowMs) } as PrincipalRecord;
    this.tx.put('principal', record);
    return record;
  }

  updatePrincipal(principal: PrincipalRecord, patch: Patch<'principal'>): PrincipalRecord {
    const next = { ...principal, ...patch, version: principal.version + 1 } as PrincipalRecord;
    this.tx.put('principal', next);
    return next;
  }

  issueToken(principalId: string, token: TokenRequest, now: string): IssuedToken {
    const secret = `yt_${makeToken(this.seed, this.tx.next('token'))}`;
    const id = this.id('token');
    const expiresAtWall = this.wallMs + token.seconds * 1000;
    this.tx.put('token', {
      id,
      version: 1,
      createdAt: now || instant(this.nowMs),
      digest: digest(secret),
      principalId,
      kind: token.kind,
      assurance: token.assurance,
      expiresAtWall,
      ...(token.actsFor ? { actsFor: token.actsFor } : {}),
    } as Records['token']);
    return { token: secret, tokenId: id, expiresAt: new Date(expiresAtWall).toISOString() };
  }

  raiseToken(tokenId: string, assurance: Assurance): void {
    const token = this.tx.find('token', tokenId);
    if (token) this.tx.put('token', { ...token, version: token.version + 1, assurance } as Records['token']);
  }

  revokeTokens(which: WhichTokens): void {
    for (const token of this.#tokensOf(which)) this.tx.remove('token', token.id);
  }

  #tokensOf({ tokenId, principalId, grantId, memberId }: WhichTokens): Records['token'][] {
    if (principalId !== undefined) return this.tx.all('token', { principalId });
    if (tokenId !== undefined) return [this.tx.find('token', tokenId)].filter((one) => one !== undefined);
    return this.tx
      .all('token')
      .filter(
        ({ actsFor }) =>
          (grantId !== undefined && actsFor?.grantId === grantId) ||
          (memberId !== undefined && actsFor?.memberId === memberId),
      );
  }
}
