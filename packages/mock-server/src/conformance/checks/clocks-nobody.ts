// Time passes, and nobody acts: only what the contract gives to time may happen.
import { events, machines, reactions, timers } from '@yunting/sdk/contract';
import type { Transition } from '@yunting/sdk/contract';
import type { Check } from '../kit.ts';
import type { Target } from '../target.ts';
import { at, listAt, textAt } from '../wire.ts';
import { acceptNotices, fork } from './clock-forks.ts';

const transitions: readonly Transition[] = Object.values(machines).flatMap((machine) => [
  ...machine.transitions,
]);

/** Events that can happen while nobody acts: by a timer, and by what reacts to it. */
function eventsOfTime(): Set<string> {
  const possible = new Set<string>(['task.raised', 'task.done']);
  for (const { emits } of Object.values(timers)) for (const one of emits) possible.add(one);
  for (const { timer, emits } of transitions)
    if (timer !== undefined && emits !== undefined) possible.add(emits);
  for (let before = -1; before < possible.size;) {
    before = possible.size;
    for (const { reaction, emits } of transitions)
      if (reaction !== undefined && possible.has(reaction) && emits !== undefined) possible.add(emits);
    for (const { on, emits } of reactions) if (possible.has(on)) for (const one of emits) possible.add(one);
  }
  return possible;
}

const desk = async (
  target: Target,
  as: string,
  after: string | undefined,
): Promise<{ entries: unknown[]; after: string | undefined }> => {
  const entries: unknown[] = [];
  let place = after;
  for (;;) {
    const page = await target.must('desk.events.list', {
      as,
      input: { limit: 200, ...(place === undefined ? {} : { after: place }) },
    });
    entries.push(...listAt(page, 'data'));
    place = textAt(page, 'nextAfter');
    if (at(page, 'hasMore') !== true) return { entries, after: place };
  }
};

const nobody: Check = {
  id: 'clocks.nobody',
  zh: '十五个月里没有任何人办理：只发生契约说时间会带来的事，没有一个决定、裁定或撤诉',
  en: 'Fifteen months in which nobody acts: only what the contract gives to time happens, no decision, ruling or withdrawal',
  async run(kit, watch) {
    const { caseId } = await kit.scene.openCase('unpaid');
    await kit.scene.relief();
    await kit.scene.pendingService().catch(() => undefined);
    const { target, advance } = await fork(kit);
    await acceptNotices(target, caseId);
    const { after } = await desk(target, 'judge', undefined);
    await advance(460);
    const { entries } = await desk(target, 'judge', after);
    const possible = eventsOfTime();
    watch.see(entries.length > 0, 'desk.events.list', 'something falls due', 'nothing happened');
    for (const entry of entries) {
      const type = textAt(entry, 'type') ?? '';
      const told = type in events ? events[type as keyof typeof events].zh : '';
      watch.see(
        possible.has(type),
        type,
        'an event of time',
        `${type} ${told} (${textAt(entry, 'subject', 'id')})`,
      );
    }
  },
};

/** What time does by itself. */
export const idleChecks: readonly Check[] = [nobody];
