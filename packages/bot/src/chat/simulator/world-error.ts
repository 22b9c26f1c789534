// How the chat programme refuses, with words as people and programmes see them.

export type WorldErrorCode = keyof typeof words;

const words = {
  OFFLINE: '账号未登录',
  BANNED: '账号被限制登录',
  THROTTLED: '操作过于频繁，请稍后再试',
  NOT_FRIEND: '对方开启了朋友验证，你还不是他（她）朋友',
  NOT_MEMBER: '你不在该群聊中',
  NOT_OWNER: '仅群主和群管理员可操作',
  ROOM_FULL: '群聊人数已达上限',
  QR_CLOSED: '当前群聊人数较多，只可通过邀请进群',
  NO_ROOM: '群聊不存在',
  NO_CONTACT: '用户不存在',
  NO_MESSAGE: '消息不存在',
  NO_REQUEST: '朋友验证已过期',
  NO_INVITATION: '邀请已过期',
  TOO_FEW: '至少选择两位朋友才能发起群聊',
  TOO_MANY: '一次最多邀请40人，请分批邀请',
  TOO_LATE: '发送时间超过2分钟的消息，不能被撤回',
  NOT_YOURS: '只能撤回自己的消息',
  REFUSED: '操作被拒绝',
  NETWORK: '网络连接异常，请检查后重试 (timeout)',
} as const;

export class WorldError extends Error {
  readonly code: WorldErrorCode;

  constructor(code: WorldErrorCode, detail?: string) {
    super(detail === undefined ? words[code] : `${words[code]}：${detail}`);
    this.name = 'WorldError';
    this.code = code;
  }
}
