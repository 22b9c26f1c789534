import { expect, test } from 'vitest';
import { ChatError } from '../../core/ports/chat.ts';
import type { WorldErrorCode } from '../simulator/index.ts';
import { WorldError } from '../simulator/index.ts';
import { worldFailures } from '../simulator/world-failures.ts';
import { chatErrorOf } from './failure-of.ts';

test.each([
  ['操作过于频繁，请稍后再试', 'throttled'],
  ['由于当前账号打招呼频率过高', 'throttled'],
  ['RESOURCE_EXHAUSTED: rate limit', 'throttled'],
  ['error code 20001', 'throttled'],
  ['你不是群主', 'notOwner'],
  ['only owner can do this: you are not the owner', 'notOwner'],
  ['群聊人数已达上限', 'roomFull'],
  ['对方开启了朋友验证，你还不是他（她）朋友', 'notFriend'],
  ['MemberList are wrong', 'notFriend'],
  ['你不在该群聊中', 'notMember'],
  ['contactList need at least 2 contact to create a new room', 'tooFew'],
  ['群聊不存在', 'noSuchRoom'],
  ['no room found for id: 1@chatroom', 'noSuchRoom'],
  ['用户不存在：wxid_1', 'noSuchContact'],
  ['消息已发出，但被对方拒收了', 'refused'],
  ['UNIMPLEMENTED: method not found', 'refused'],
  ['not logged in, no this.__currentUserId yet.', 'offline'],
  ['TimeoutPromiseGError: timeout after 15000 ms', 'unknown'],
  ['4 DEADLINE_EXCEEDED: room not found in time', 'unknown'],
  ['read ECONNRESET', 'unknown'],
  ['something quite new', 'unknown'],
] as const)('“%s” is %s', (message, failure) => {
  const cause = new Error(message);
  expect(chatErrorOf(cause)).toMatchObject({ failure, message, cause });
});

test("the chat's own errors pass as they are, and what is no error becomes one", () => {
  const own = new ChatError('roomFull', 'full');
  expect(chatErrorOf(own)).toBe(own);
  expect(chatErrorOf('timeout')).toMatchObject({ failure: 'unknown' });
});

test.each(Object.entries(worldFailures))(
  'the simulated chat’s %s is understood through its words alone: %s',
  (code, failure) => {
    expect(chatErrorOf(new WorldError(code as WorldErrorCode))).toMatchObject({ failure });
  },
);
