// The chat's people and the bot's settings, the same for every stage.
import type { BotSettings } from '../../packages/bot/src/core/engine/context.ts';
import { noPace } from '../../packages/bot/src/core/engine/pacing.ts';
import { defaultQuietHours } from '../../packages/bot/src/core/engine/quiet-hours.ts';
import { World } from '../../packages/bot/src/chat/simulator/index.ts';
import type { WorldOptions } from '../../packages/bot/src/chat/simulator/index.ts';

/** The account, the stand-by account and the clerk, by their chat ids. */
export const account = 'court-1';
export const standby = 'court-2';
export const clerkInChat = 'clerk-qian';

export const settings: BotSettings = {
  courtName: '演示区人民法院（虚构）',
  policy: 'full',
  content: 'full',
  quietHours: defaultQuietHours,
  pace: noPace,
  echoWaitMs: 20,
  staleReplyMs: 600_000,
  retryMs: 5,
};

/** A chat with the court's accounts and its clerk in it. */
export function courtsWorld(options: WorldOptions): World {
  const world = World.create(options);
  world.addAccount('演示法院', { id: account });
  world.addPerson('演示法院（备用）', { id: standby });
  world.addPerson('钱书记员', { id: clerkInChat });
  world.befriend(account, standby);
  world.befriend(account, clerkInChat);
  return world;
}
