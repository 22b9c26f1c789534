// A message of the simulated chat as a puppet's payload.
import type { SessionMessage } from '../simulator/account-session.ts';
import type { WorldContent } from '../simulator/world-state.ts';
import type { MessagePayloadShape } from './wechaty-shape.ts';
import { messageType } from './wechaty-shape.ts';

type Part = Pick<MessagePayloadShape, 'type' | 'text' | 'filename' | 'mentionIdList'>;

function partOf(content: WorldContent): Part {
  switch (content.type) {
    case 'text': {
      const { text, mentions } = content;
      return {
        type: messageType.text,
        text,
        ...(mentions !== undefined && { mentionIdList: [...mentions] }),
      };
    }
    case 'image':
      return { type: messageType.image, filename: content.name };
    case 'file':
      return { type: messageType.attachment, filename: content.name };
    case 'voice':
      return { type: messageType.audio, filename: content.name };
    case 'video':
      return { type: messageType.video, filename: content.name };
    case 'miniProgram':
      return { type: messageType.miniProgram, text: content.title };
    case 'moneyGift':
      return { type: messageType.redEnvelope, text: content.greeting };
    case 'location':
      return { type: messageType.location, text: content.name };
    case 'contactCard':
      return { type: messageType.contact };
    case 'link':
      return { type: messageType.url, text: content.title };
    case 'recall':
      return { type: messageType.recalled, text: content.messageId };
    case 'system':
      return { type: 0 };
  }
}

export function puppetPayload({ messageId, from, to, at, content }: SessionMessage): MessagePayloadShape {
  const head = { id: messageId, talkerId: from, timestamp: Date.parse(at), ...partOf(content) };
  return 'roomId' in to ? { ...head, roomId: to.roomId } : { ...head, listenerId: to.contactId };
}
