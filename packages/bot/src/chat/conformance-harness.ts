// For the tests of the port: one world, and the three ways to reach it as a Chat.
import type { Chat, ChatEvent } from '../core/ports/chat.ts';
import type { BotClock } from '../core/ports/clock.ts';
import type { ChatLimits } from './simulator/index.ts';
import { simulatedChat, World } from './simulator/index.ts';
import type { WechatyFamily } from './simulator/puppets.ts';
import { simulatedWechaty } from './simulator/puppets.ts';
import type { WechatyChatOptions, WechatyShape } from './wechaty/index.ts';
import { wechatyChat } from './wechaty/index.ts';

// Read when Wechaty's packages are loaded, which the scene does.
process.env['WECHATY_LOG'] ??= 'silent';

export const kinds = ['simulatedChat', 'wechaty', '@juzi/wechaty'] as const;
export type ChatKind = 'simulatedChat' | WechatyFamily;

export interface MovableClock extends BotClock {
  /** Moves both times forward; what is due `after` runs by real time all the same, because Wechaty does. */
  advance(ms: number): void;
}

export function movableClock(): MovableClock {
  let moved = 0;
  const court = Date.parse('2026-09-01T09:00:00+08:00');
  const begun = Date.now();
  return {
    courtNow: () => court + Date.now() - begun + moved,
    wallNow: () => Date.now() + moved,
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    advance: (ms) => {
      moved += ms;
    },
  };
}

export interface Scene {
  readonly world: World;
  readonly chat: Chat;
  readonly wechaty: WechatyShape | undefined;
  readonly clock: MovableClock;
  readonly events: ChatEvent[];
  readonly problems: string[];
  readonly bot: string;
  /** Friends of the bot. */
  readonly people: readonly [string, string, string, string];
  readonly stranger: string;
  readonly start: () => Promise<void>;
  /** Waits until the condition holds; fails after two seconds. */
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly roomOfThree: () => Promise<string>;
  readonly messages: () => readonly Extract<ChatEvent, { kind: 'message' }>[];
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface SceneOptions {
  readonly limits?: Partial<ChatLimits>;
  readonly changesIds?: boolean;
  /** Whether a mini-program is configured. */
  readonly cards?: boolean;
  readonly options?: Partial<WechatyChatOptions>;
  readonly sink?: (event: ChatEvent) => void;
}

export async function scene(
  kind: ChatKind,
  { limits = {}, changesIds = false, cards = true, options, sink }: SceneOptions = {},
) {
  const clock = movableClock();
  const world = World.create({ clock, seed: 7, limits });
  const bot = world.addAccount('云庭法院·立案助手', { id: 'wxid_court', changesIds });
  const names = ['原告赵甲', '被告钱乙', '律师孙丙', '书记员李丁'];
  const people = names.map((name) => world.addPerson(name)) as [string, string, string, string];
  for (const one of people) world.befriend(bot, one);
  const stranger = world.addPerson('陌生人周戊');
  const events: ChatEvent[] = [];
  const problems: string[] = [];
  const onProblem = (what: string, cause: unknown): void => void problems.push(`${what}: ${String(cause)}`);
  const wechaty = kind === 'simulatedChat' ? undefined : await simulatedWechaty(kind, world, bot);
  const chat =
    wechaty === undefined
      ? simulatedChat(world, bot, { onProblem })
      : wechatyChat({
          wechaty,
          accountId: bot,
          clock,
          ...(cards && { miniProgram: { appid: 'wx0000000000000000' } }),
          newIdEveryLogin: changesIds,
          onProblem,
          ...options,
        });
  const until = async (holds: () => boolean): Promise<void> => {
    for (let waited = 0; !holds(); waited += 5) {
      if (waited > 2000) throw new Error(`waited in vain; events: ${JSON.stringify(events.slice(-5))}`);
      await pause(5);
    }
  };
  const made: Scene = {
    world,
    chat,
    wechaty,
    clock,
    events,
    problems,
    bot,
    people,
    stranger,
    until,
    start: async () => {
      await chat.start((event) => {
        events.push(event);
        sink?.(event);
      });
      await until(() => events.some(({ kind: what }) => what === 'online'));
    },
    roomOfThree: async () => {
      const { roomId } = await chat.createRoom(people.slice(0, 2), '案件群·1207');
      if (roomId === undefined) throw new Error('no room id');
      return roomId;
    },
    messages: () => events.filter((event) => event.kind === 'message'),
  };
  return made;
}
