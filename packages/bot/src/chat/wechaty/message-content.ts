// A puppet's payload as the bot reads it: ids only. A mention is what the payload's list says; names are never searched for one.
import { formatInstant } from '@yunting/sdk/rules';
import type { ChatContent, ChatEvent } from '../../core/ports/chat.ts';
import type { MessagePayloadShape } from './wechaty-shape.ts';
import { messageType } from './wechaty-shape.ts';

function contentOf(payload: MessagePayloadShape, own: (id: string) => string, title: string): ChatContent {
  const name = payload.filename ?? '';
  switch (payload.type) {
    case messageType.text: {
      const mentions = payload.mentionIdList?.map(own) ?? [];
      return { type: 'text', text: payload.text ?? '', ...(mentions.length > 0 && { mentions }) };
    }
    case messageType.image:
      return { type: 'image', name };
    case messageType.attachment:
      return { type: 'file', name };
    case messageType.audio:
      return { type: 'voice', name };
    case messageType.video:
      return { type: 'video', name };
    case messageType.recalled:
      // By convention of the puppets, the text is the id of the message taken back.
      return payload.text ? { type: 'recall', messageId: payload.text } : { type: 'other' };
    case messageType.transfer:
    case messageType.redEnvelope:
      return { type: 'moneyGift' };
    case messageType.location:
      return { type: 'location' };
    case messageType.contact:
      return { type: 'contactCard' };
    case messageType.url:
      return { type: 'link' };
    case messageType.miniProgram:
      return { type: 'miniProgram', title };
    default:
      return { type: 'other' };
  }
}

/** Puppets give seconds or milliseconds, and sometimes nothing. */
function sentAt(timestamp: number | undefined): string | undefined {
  if (timestamp === undefined || !(timestamp > 0)) return undefined;
  return formatInstant(Math.round(timestamp < 100_000_000_000 ? timestamp * 1000 : timestamp));
}

/** `own` turns the account's id of this login into the one that never changes. `title`: of a card, loaded apart. */
export function messageEvent(
  payload: MessagePayloadShape,
  accountId: string,
  own: (id: string) => string,
  title: string,
): ChatEvent {
  const from = own(payload.talkerId || payload.fromId || '');
  const self = from === accountId;
  const listener = own(payload.listenerId || payload.toId || '');
  const at = sentAt(payload.timestamp);
  return {
    kind: 'message',
    messageId: payload.id,
    from,
    self,
    conversation: payload.roomId ? { roomId: payload.roomId } : { contactId: self ? listener : from },
    content: contentOf(payload, own, title),
    ...(at !== undefined && { sentAt: at }),
  };
}

/** A message whose payload could not be loaded: that it came is known, but not from whom and where; both ids are empty. */
export function unreadableMessage(messageId: string): ChatEvent {
  return {
    kind: 'message',
    messageId,
    from: '',
    self: false,
    conversation: { contactId: '' },
    content: { type: 'other' },
  };
}
