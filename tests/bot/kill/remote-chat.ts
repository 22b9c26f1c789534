// The chat for a bot in another process: its calls go over the pipe to whoever holds the simulated world.
import type { ChildProcess } from 'node:child_process';
import { ChatError } from '../../../packages/bot/src/core/ports/chat.ts';
import type { Chat, ChatEvent, ChatFailure } from '../../../packages/bot/src/core/ports/chat.ts';

interface Asked {
  readonly ask: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

interface Answered {
  readonly answer: number;
  readonly value?: unknown;
  readonly failure?: { readonly failure: ChatFailure; readonly message: string };
}

/** In the child: a chat whose every call is asked of the parent. */
export function chatOfParent(accountId: string): Chat {
  const waiting = new Map<number, { done: (value: never) => void; failed: (error: Error) => void }>();
  let sink: ((event: ChatEvent) => void) | undefined;
  let asked = 0;
  process.on('message', (message: Answered | { readonly event: ChatEvent }) => {
    if ('event' in message) return sink?.(message.event);
    const { done, failed } = waiting.get(message.answer) ?? {};
    waiting.delete(message.answer);
    if (message.failure) failed?.(new ChatError(message.failure.failure, message.failure.message));
    else done?.(message.value as never);
  });
  const call = <T>(method: string, ...args: unknown[]): Promise<T> =>
    new Promise((done, failed) => {
      asked++;
      waiting.set(asked, { done, failed });
      process.send?.({ ask: asked, method, args } satisfies Asked);
    });
  return {
    accountId,
    start(listener) {
      sink = listener;
      return call('start');
    },
    stop: () => call('stop'),
    send: (...args) => call('send', ...args),
    listRooms: () => call('listRooms'),
    readRoom: (...args) => call('readRoom', ...args),
    createRoom: (...args) => call('createRoom', ...args),
    addMember: (...args) => call('addMember', ...args),
    removeMember: (...args) => call('removeMember', ...args),
    setTopic: (...args) => call('setTopic', ...args),
    announce: (...args) => call('announce', ...args),
    acceptFriend: (...args) => call('acceptFriend', ...args),
    isFriend: (...args) => call('isFriend', ...args),
  };
}

/** In the parent: answers a child's calls from this chat, and passes its events on while the child lives. */
export function serveChat(child: ChildProcess, chat: Chat): void {
  const tell = (message: object): void => {
    if (child.connected) child.send(message, () => undefined);
  };
  child.on('message', (message: Asked) => {
    if (typeof message.ask !== 'number') return;
    const { ask, method, args } = message;
    const run = async (): Promise<unknown> => {
      if (method === 'start') return await chat.start((event) => tell({ event }));
      return await (chat[method as 'send'] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    };
    run().then(
      (value) => tell({ answer: ask, value }),
      (error: unknown) => {
        const failure = error instanceof ChatError ? error.failure : 'unknown';
        tell({ answer: ask, failure: { failure, message: String(error) } });
      },
    );
  });
}
