// The bot over a real chat, by Wechaty. Either family is an optional peer: build it yourself and hand it in.
export { wechatyChat } from './wechaty-chat.ts';
export type { WechatyChatOptions } from './wechaty-chat.ts';
export type { MiniProgramShape, PuppetShape, WechatyShape } from './wechaty-shape.ts';
