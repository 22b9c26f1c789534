// The ways in which the bot reaches the chat: directly, and by real Wechaty of both families over a puppet.
import { simulatedChat } from '../../packages/bot/src/chat/simulator/index.ts';
import { simulatedWechaty } from '../../packages/bot/src/chat/simulator/puppets.ts';
import { wechatyChat } from '../../packages/bot/src/chat/wechaty/index.ts';
import type { BotStageOptions } from './bot-stage.ts';

// Read when Wechaty's packages are loaded.
process.env['WECHATY_LOG'] ??= 'silent';

/** Wechaty looks every payload up before it tells of an event. */
const lagMs = 60;
const miniProgram = { appid: 'wx0000000000000000', username: 'gh_000000000000' };

const byWechaty = (family: 'wechaty' | '@juzi/wechaty'): BotStageOptions => ({
  lagMs,
  chatOf: (world, accountId, clock) =>
    wechatyChat({ wechaty: () => simulatedWechaty(family, world, accountId), accountId, clock, miniProgram }),
});

export const ways: readonly (readonly [name: string, over: BotStageOptions])[] = [
  ['the simulated chat', { chatOf: (world, accountId) => simulatedChat(world, accountId) }],
  ['wechaty', byWechaty('wechaty')],
  ['@juzi/wechaty', byWechaty('@juzi/wechaty')],
];
