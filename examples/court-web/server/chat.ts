// The phones' side of the simulated chat, as the page's API asks for it. A conversation is named by what it is with:
// `room:<id>` or `with:<contact>`.
import { WorldError } from '@yunting/bot/simulator';
import type { World, WorldAddress } from '@yunting/bot/simulator';
import type {
  ChatLine,
  PhoneConversation,
  PhoneOwner,
  PhoneSend,
  PhoneState,
} from '../src/shared/phone-api.ts';
import { courtAccount } from './furnish.ts';
import { people } from './people.ts';
import { BadRequest } from './requests.ts';
import type { WorldOnDisk } from './world-on-disk.ts';

export interface ChatSide {
  /** What this person's phone shows. */
  readonly phone: (owner: PhoneOwner) => PhoneState;
  readonly send: (owner: PhoneOwner, message: PhoneSend) => void;
  /** Adds the court's account from the QR on the court's paper. */
  readonly addCourtAccount: (owner: PhoneOwner) => void;
  readonly leave: (owner: PhoneOwner, conversationId: string) => void;
  /** A member pulls someone into a room. */
  readonly pullIn: (owner: PhoneOwner, conversationId: string, other: PhoneOwner) => void;
}

/** The phones over this world. Every act is on disk when it returns. */
export function chatSide({ world, keep }: WorldOnDisk): ChatSide {
  const doing = (act: () => unknown): void => {
    try {
      act();
    } catch (error) {
      if (error instanceof WorldError) throw refused(error);
      throw error;
    }
    keep();
  };
  return {
    phone: (owner) => phoneOf(world, owner),
    send: (owner, message) => doing(() => send(world, owner, message)),
    addCourtAccount: (owner) => doing(() => addCourt(world, owner)),
    leave: (owner, conversationId) => doing(() => world.as(owner).leaveRoom(roomOf(conversationId))),
    pullIn: (owner, conversationId, other) =>
      doing(() => world.as(owner).addMember(roomOf(conversationId), other)),
  };
}

function send(world: World, owner: PhoneOwner, message: PhoneSend): void {
  const person = world.as(owner);
  const to = addressOf(message.conversationId);
  switch (message.kind) {
    case 'text':
      person.say(to, message.text);
      return;
    case 'recall':
      person.recall(message.messageId);
      return;
    default:
      person.send(to, { type: message.kind, name: message.name });
  }
}

/** Asking twice is no fault: the phone then only waits. */
function addCourt(world: World, owner: PhoneOwner): void {
  const person = world.as(owner);
  if (person.isFriend(courtAccount)) return;
  person.requestFriend(courtAccount, '来自法院信函上的二维码');
}

function phoneOf(world: World, owner: PhoneOwner): PhoneState {
  const view = world.phoneOf(owner);
  return {
    owner,
    name: people.get(owner) ?? owner,
    hasCourtAccount: world.as(owner).isFriend(courtAccount),
    conversations: view.conversations.map((one): PhoneConversation => {
      const room = one.kind === 'room';
      return {
        id: room ? `room:${one.roomId}` : `with:${one.contactId}`,
        kind: one.kind,
        title: one.title,
        members: room ? one.memberNames : [],
        lines: one.lines.map(lineOf),
      };
    }),
  };
}

function lineOf(line: ReturnType<World['phoneOf']>['conversations'][number]['lines'][number]): ChatLine {
  const { id, from, mine, at, text, path } = line;
  const shared = { id, from, mine, at, text, ...(path !== undefined && { path }) };
  switch (line.kind) {
    case 'text':
    case 'image':
    case 'file':
    case 'miniProgram':
    case 'system':
    case 'recalled':
      return { ...shared, kind: line.kind };
    case 'voice':
      return { ...shared, kind: 'file', text: `〔语音〕${text}` };
    case 'video':
      return { ...shared, kind: 'file', text: `〔视频〕${text}` };
    case 'moneyGift':
      return { ...shared, kind: 'text', text: `〔红包〕${text}` };
    case 'location':
    case 'contactCard':
    case 'link':
      return { ...shared, kind: 'text', text: `〔${text}〕` };
  }
}

function addressOf(conversationId: string): WorldAddress {
  const [kind, id = ''] = conversationId.split(/:(.*)/s, 2);
  if (kind === 'room') return { roomId: id };
  if (kind === 'with') return { contactId: id };
  throw new BadRequest('没有这个会话', 'There is no such conversation');
}

function roomOf(conversationId: string): string {
  const address = addressOf(conversationId);
  if (!('roomId' in address)) throw new BadRequest('这不是群聊', 'That is no room');
  return address.roomId;
}

/** The chat's own words, with a plain translation beside them. */
function refused(error: WorldError): BadRequest {
  return new BadRequest(error.message, `The chat refused: ${error.code.toLowerCase().replaceAll('_', ' ')}`);
}
