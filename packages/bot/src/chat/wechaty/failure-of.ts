// What went wrong, read from the words of puppets: none of them has stable codes. What is not known may have been done.
import type { ChatFailure } from '../../core/ports/chat.ts';
import { ChatError } from '../../core/ports/chat.ts';

/** In this order: a time-out that also names a room is a time-out. Words of the protocols, of WeChat itself, and of gRPC. */
const signs: readonly (readonly [RegExp, ChatFailure])[] = [
  [/time.?d?.?out|超时|etimedout|econnreset|socket hang up|deadline_exceeded|unavailable|网络/iu, 'unknown'],
  [/频繁|频率|frequen|rate.?limit|too (?:many|fast)|resource_exhausted|\b20001\b/iu, 'throttled'],
  [/未登录|限制登录|not logged.?in|nopuppet|logged out|unauthenticated/iu, 'offline'],
  [/拒收|拒绝|过期|不支持|不能被撤回|只能撤回|消息不存在|分批邀请|通过邀请进群/u, 'refused'],
  [/unsupported|not.{0,4}support|not.{0,4}implement|unimplemented/iu, 'refused'],
  [/群主|管理员|not.{0,12}(?:owner|admin)|no.{0,6}permission|permission_denied/iu, 'notOwner'],
  [/人数(?:已达|超过).{0,4}上限|room.{0,6}full|群.{0,4}已满/iu, 'roomFull'],
  [/朋友验证|不是.{0,6}(?:朋友|好友)|not.{0,8}friend|memberlist are wrong/iu, 'notFriend'],
  [/不在(?:该|此|这个)?群|not.{0,6}(?:a )?(?:room )?member/iu, 'notMember'],
  [/至少选择|at least [23]/iu, 'tooFew'],
  [/群(?:聊)?不存在|no.{0,6}room|room.{0,24}not.{0,4}(?:found|exist)/iu, 'noSuchRoom'],
  [/(?:用户|联系人)不存在|no.{0,6}contact|contact.{0,24}not.{0,4}(?:found|exist)/iu, 'noSuchContact'],
];

/** The chat's own errors pass; everything else becomes one, with the puppet's words. */
export function chatErrorOf(error: unknown): ChatError {
  if (error instanceof ChatError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const failure = signs.find(([sign]) => sign.test(message))?.[1] ?? 'unknown';
  return new ChatError(failure, message, { cause: error });
}
