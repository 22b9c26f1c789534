// Time is moved in a fork of the sandbox's world, so that nothing else is disturbed.
import type { Kit } from '../kit.ts';
import { Target } from '../target.ts';
import { listAt, textAt } from '../wire.ts';

/** The same people in a fork of the world, with what was there before. */
export async function fork({
  target,
}: Kit): Promise<{ target: Target; advance: (days: number) => Promise<void> }> {
  const world = await target.mustHaveSandbox().fork();
  const forked = new Target(target.wire.at(world.baseUrl), target.people, () => target.freshKey(), world);
  return { target: forked, advance: async (days) => void (await world.control.advance({ days })) };
}

/** The plaintiff acknowledges what was served: the days to pay begin with the service of the fee notice. */
export async function acceptNotices(target: Target, caseId: string): Promise<void> {
  for (const one of listAt(
    await target.must('eservice.list', { as: 'plaintiff', input: { caseId } }),
    'data',
  )) {
    await target.must('eservice.acknowledge', {
      as: 'plaintiff',
      input: { serviceId: textAt(one, 'serviceId') },
    });
  }
}
