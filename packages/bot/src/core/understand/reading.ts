// What a message means, before anybody answers it.
import type { CommandName } from './commands.ts';

/** Classes that outrank commands, dialogues and quiet hours. */
export type SafetyClass = 'selfHarm' | 'violence' | 'threat' | 'fraudCheck' | 'influence';

/** What people say without a command, as conduct tells them apart. */
export type Topic =
  | 'notReceived' // 我没收到传票啊 / 是我儿子点的我没看: leads to a contest
  | 'paper' // wants paper
  | 'material' // posts or speaks of material
  | 'signing' // 签收: not done in the chat, leads to the platform
  | 'postpone' // cannot come, wants another day, wants to attend offline
  | 'relief' // cannot pay
  | 'paidQuestion' // 交了怎么还说没交
  | 'merits' // legal advice, prediction
  | 'disposing' // withdrawal, admission, settlement, appeal, objection in chat
  | 'angry'
  | 'privacy' // asks for the other side's data
  | 'impostor' // claims to be someone
  | 'oneSided' // clue, seizure, freeze
  | 'child'
  | 'roomRules' // 拉人进群 / 退群算不算缺席
  | 'deleteRequest' // 发错了快帮我删
  | 'injection'
  | 'voice' // a voice message: asked for in writing
  | 'greeting';

export type Reading =
  | { readonly kind: 'safety'; readonly safety: SafetyClass }
  | { readonly kind: 'command'; readonly command: CommandName; readonly argument: string }
  /**
   * "Seen". `number` is a notice's number as people write it, without brackets: 9001-12; or its last part alone: 12.
   * `explicit`: said so in words meant for it (#收到, 收到 9001-12); otherwise only 好的, 👌 or a number without a word,
   * which the engine matches when exactly one notice can be meant, and asks otherwise.
   */
  | { readonly kind: 'received'; readonly number?: string; readonly explicit: boolean }
  /** 1–9; 0 is "never mind". */
  | { readonly kind: 'choice'; readonly choice: number }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'nothing' };

/** The message as the matcher sees it. */
export interface Heard {
  readonly text: string;
  readonly type: 'text' | 'image' | 'file' | 'voice' | 'video' | 'moneyGift' | 'other';
}
