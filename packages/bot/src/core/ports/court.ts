// The court as the bot reaches it: its own account, and for a bound member a token that can read and act for nobody.
import type { Yunting } from '@yunting/sdk';

export interface Court {
  /** The room agent itself: sees what a room may show. */
  readonly agent: Yunting;
  /** In a bound member's name, at the assurance `chat`: reads what the private thread may show. */
  member(memberId: string): Promise<Yunting>;
}
