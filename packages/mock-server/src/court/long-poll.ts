// A long poll: an empty page of the feed may wait until something happens in its world.
import type { Wall } from '../runtime.ts';
import type { Answer, Call } from './exchange.ts';
import type { World } from './world.ts';

/** The longest that a call may wait, in seconds. */
const maxSeconds = 10;

/** Whether the caller is willing to wait for more than this answer. */
export function mayWait(call: Call, answer: Answer): boolean {
  return answer.operationId === 'events.list' && secondsOf(call) > 0 && isEmptyPage(answer);
}

const secondsOf = (call: Call): number => Math.min(Number(call.query['waitSeconds'] ?? 0) || 0, maxSeconds);

const isEmptyPage = (answer: Answer): boolean =>
  answer.status === 200 && typeof answer.body === 'string' && answer.body.startsWith('{"data":[]');

/** Asks again after each commit, until there is something, the caller's seconds are over, or the caller is gone. */
export async function waitForMore(
  world: World,
  wall: Wall,
  call: Call,
  empty: Answer,
  ask: () => Answer,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const until = wall.now() + secondsOf(call) * 1000;
  let answer = empty;
  while (isEmptyPage(answer) && wall.now() < until && !signal?.aborted) {
    await nextCommit(world, wall, until - wall.now(), signal);
    answer = ask();
  }
  return answer;
}

async function nextCommit(
  world: World,
  wall: Wall,
  leftMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const wake = new AbortController();
  const finish = (): void => wake.abort();
  const stop = world.onCommit(finish);
  signal?.addEventListener('abort', finish);
  await wall.sleep(leftMs, wake.signal);
  signal?.removeEventListener('abort', finish);
  stop();
}
