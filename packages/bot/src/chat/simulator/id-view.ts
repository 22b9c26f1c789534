// Ids as one account sees them. With the web protocol the ids of contacts and rooms are other ones after every login.
import { WorldError } from './world-error.ts';
import type { AccountState, WorldAddress, WorldContent } from './world-state.ts';

export interface IdView {
  readonly shown: (realId: string) => string;
  /** @throws WorldError NO_CONTACT for an id of an earlier login */
  readonly real: (shownId: string) => string;
  readonly address: (to: WorldAddress) => WorldAddress;
  readonly realAddress: (to: WorldAddress) => WorldAddress;
  readonly content: (content: WorldContent) => WorldContent;
  readonly realContent: (content: WorldContent) => WorldContent;
}

export function idView(account: AccountState): IdView {
  const mark = (): string => `@${account.logins}@`;
  const shown = (realId: string): string => (account.changesIds ? mark() + realId : realId);
  const real = (shownId: string): string => {
    if (!account.changesIds) return shownId;
    if (!shownId.startsWith(mark())) throw new WorldError('NO_CONTACT', shownId);
    return shownId.slice(mark().length);
  };
  const turned = (turn: (id: string) => string) => ({
    address: (to: WorldAddress): WorldAddress =>
      'roomId' in to ? { roomId: turn(to.roomId) } : { contactId: turn(to.contactId) },
    content: (content: WorldContent): WorldContent => {
      if (content.type === 'text' && content.mentions !== undefined) {
        return { ...content, mentions: content.mentions.map(turn) };
      }
      return content.type === 'contactCard' ? { ...content, contactId: turn(content.contactId) } : content;
    },
  });
  const outward = turned(shown);
  const inward = turned(real);
  return {
    shown,
    real,
    address: outward.address,
    content: outward.content,
    realAddress: inward.address,
    realContent: inward.content,
  };
}
