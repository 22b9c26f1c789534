// Who acts in a call, once it is known and allowed.
import type { Role } from '@yunting/sdk/contract';
import type { Assurance, PrincipalKind, PrincipalRecord } from './records.ts';

/** The acting person, staff member, app or bot; `clock` and `court` for timers and reactions. */
export interface Actor {
  /** For whom it counts: the person acted for, otherwise the principal itself. Empty for nobody (public calls, the clock). */
  readonly principalId: string;
  readonly principal?: PrincipalRecord;
  readonly kind: PrincipalKind | 'nobody' | 'clock' | 'court';
  readonly name: string;
  /** The role this call is made in. */
  readonly role: Role | 'clock' | 'court' | 'nobody';
  readonly assurance: Assurance;
  readonly courtId?: string;
  /** The party in this case that the actor is, or acts for. */
  readonly partyId?: string;
  readonly side?: string;
  /** The app or room agent that holds the token, when it acts for someone. */
  readonly through?: PrincipalRecord;
  readonly tokenId?: string;
}

export const nobody: Actor = { principalId: '', kind: 'nobody', name: '', role: 'nobody', assurance: 'none' };
export const theClock: Actor = {
  principalId: '',
  kind: 'clock',
  name: '法院时钟',
  role: 'clock',
  assurance: 'none',
};
export const theCourt: Actor = {
  principalId: '',
  kind: 'court',
  name: '法院系统',
  role: 'court',
  assurance: 'none',
};
