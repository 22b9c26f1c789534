// What identity keeps. Principals and tokens are the kernel's; here is how a session began, what was verified, what was
// agreed to, and what an app may do for someone.
import type { Schemas } from '@yunting/sdk';
import type { RecordBase } from '../../court/records.ts';

type Acting = Schemas['ActingPerson'];

/** A one-time code that was sent by SMS. Only its digest is kept; wall time, since codes never follow the court's clock. */
export interface SessionCodeRecord extends RecordBase {
  readonly phone: string;
  readonly purpose: 'signIn' | 'changePhone';
  readonly digest: string;
  readonly triesLeft: number;
  readonly sentAtWall: number;
  readonly expiresAtWall: number;
  readonly used: boolean;
}

/** A sign-in: which tokens belong together. An exchanged token has a session of its own, without refresh. */
export interface SessionRecord extends RecordBase {
  readonly ownerId: string;
  readonly kind: 'person' | 'client' | 'exchange';
  readonly accessTokenId: string;
  readonly refreshTokenId?: string;
  /** Digest of the refresh token before: whoever shows it again has stolen one of the two. */
  readonly spentRefreshDigest?: string;
  readonly grantId?: string;
  readonly memberId?: string;
  readonly privacyNoticeVersion?: string;
  readonly endedAt?: string;
}

export interface VerificationRecord extends RecordBase {
  readonly state: 'pending' | 'awaitingOfficer' | 'verified' | 'failed' | 'expired';
  readonly ownerId: string;
  readonly ownerIds: readonly string[];
  readonly route: Schemas['VerificationRoute'];
  readonly documentType: Schemas['IdentityDocumentType'];
  readonly name: string;
  readonly idNumber: string;
  readonly isReverification: boolean;
  readonly activity?: Schemas['VerificationActivity'];
  /** The token that asked: what a later check by an officer raises. */
  readonly tokenId?: string;
  readonly proofDigest?: string;
  readonly triesLeft: number;
  readonly expiresAt: string;
  readonly verifiedAt?: string;
  readonly failure?: Schemas['Bilingual'];
  readonly checkedBy?: Acting;
  readonly checkedAt?: string;
  readonly note?: string;
}

/** One party's consent to one stage (人民法院在线诉讼规则第4条). Before there is a case it belongs to the filing and its person. */
export interface ConsentRecord extends RecordBase {
  readonly state: 'requested' | 'granted' | 'refused' | 'lapsed' | 'withdrawalRequested' | 'withdrawn';
  readonly stage: Schemas['Stage'];
  readonly mode: 'undecided' | 'online' | 'offline';
  readonly ownerIds: readonly string[];
  readonly filingId?: string;
  readonly ownChoice: boolean;
  readonly noticeVersion?: string;
  readonly requestedAt?: string;
  readonly answerBy?: Schemas['Deadline'];
  readonly answeredAt?: string;
  readonly answeredBy?: Acting;
  readonly withdrawal?: Schemas['ConsentWithdrawalView'];
}

export interface GrantRequestRecord extends RecordBase {
  readonly state: 'pending' | 'approved' | 'refused' | 'expired';
  readonly ownerIds: readonly string[];
  readonly appId: string;
  readonly phone: string;
  /** Unknown until someone with that phone has an account. Never told to the app. */
  readonly personId?: string;
  readonly scopes: readonly string[];
  readonly until: string;
  readonly purpose: string;
  readonly matchNumber: string;
  readonly expiresAt: string;
  readonly decidedAt?: string;
  readonly grantId?: string;
}

/** What a person lets an app do. Rights that follow from a case are the kernel's `caseGrant`. */
export interface GrantRecord extends RecordBase {
  readonly state: 'active' | 'revoked' | 'ended';
  readonly ownerIds: readonly string[];
  readonly holderId: string;
  readonly giverId: string;
  readonly scopes: readonly string[];
  readonly purpose: string;
  readonly until: string;
  readonly endedAt?: string;
}

export interface DataRequestRecord extends RecordBase {
  readonly state: 'received' | 'overdue' | 'answered' | 'refused';
  readonly ownerId: string;
  readonly courtId: string;
  readonly kind: 'access' | 'correction' | 'deletion';
  readonly detail: string;
  readonly answerBy: Schemas['Deadline'];
  readonly answer?: string;
  readonly reason?: Schemas['Reason'];
  readonly answeredAt?: string;
  readonly answeredBy?: Acting;
}

declare module '../../court/records.ts' {
  interface Records {
    sessionCode: SessionCodeRecord;
    session: SessionRecord;
    verification: VerificationRecord;
    consent: ConsentRecord;
    grantRequest: GrantRequestRecord;
    grant: GrantRecord;
    dataRequest: DataRequestRecord;
  }
}
