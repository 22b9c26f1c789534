import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommitQueue } from './commit-queue.ts';

/** A queue that writes down its groups; odd numbers fail. */
function recorded(): { queue: CommitQueue<number, string>; groups: number[][] } {
  const groups: number[][] = [];
  const queue = new CommitQueue<number, string>((group) => {
    groups.push([...group]);
    return group.map((item) =>
      item % 2 === 0 ? { result: `did ${item}` } : { error: new Error(`not ${item}`) },
    );
  });
  return { queue, groups };
}

it('what comes in during one turn is one group, in order, and each gets its own answer', async () => {
  const { queue, groups } = recorded();
  const answers = [queue.add(2), queue.add(3)];
  await Promise.resolve();
  answers.push(queue.add(4));
  const settled = await Promise.allSettled(answers);
  expect(
    settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)),
  ).toEqual(['did 2', 'not 3', 'did 4']);
  expect(groups).toEqual([[2, 3, 4]]);
});

it('whatever comes, and however much, everything is done once and in order, in groups of at most 512', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(900), { maxLength: 4 }), async (bursts) => {
      const { queue, groups } = recorded();
      let next = 0;
      const answers: Promise<string>[] = [];
      for (const burst of bursts) {
        for (let at = 0; at < burst; at++) answers.push(queue.add(2 * next++));
        await new Promise((done) => setImmediate(done));
      }
      await Promise.all(answers);
      expect(groups.flat()).toEqual(Array.from({ length: next }, (_, at) => 2 * at));
      expect(Math.max(0, ...groups.map(({ length }) => length))).toBeLessThanOrEqual(512);
    }),
    { numRuns: 30 },
  );
});

it('flush does at once what waits, and nothing is done again later', async () => {
  const { queue, groups } = recorded();
  const answer = queue.add(0);
  queue.flush();
  expect(groups).toEqual([[0]]);
  expect(await answer).toBe('did 0');
  await new Promise((done) => setImmediate(done));
  expect(groups).toEqual([[0]]);
});
