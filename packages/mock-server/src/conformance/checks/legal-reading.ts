// Reading is no act, and asking is none.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract, OperationId } from '@yunting/sdk/contract';
import { readEverything } from '../everything.ts';
import type { Watch } from '../finding.ts';
import type { Check, Kit } from '../kit.ts';
import { sampleOf } from '../samples.ts';
import { differences, snapshot } from '../snapshot.ts';
import { sweep } from '../sweep.ts';
import { isSuccess } from '../wire.ts';

/** What is expected of whatever may have no effect. */
export const nothing = '什么也不改变 · nothing changes';

/** Looks whether `work` leaves any trace. */
export async function seeNoTrace(
  kit: Kit,
  watch: Watch,
  where: string,
  work: () => Promise<unknown>,
  world = true,
): Promise<void> {
  const before = await snapshot(kit, world);
  await work();
  const changed = differences(before, await snapshot(kit, world));
  watch.see(changed.length === 0, where, nothing, changed.join('; '));
}

const reads: Check = {
  id: 'legal.reads',
  zh: '读取没有任何效果：没有事件，版本、状态和送达都不变',
  en: 'Reading has no effect at all: no event, and no version, state or service changes',
  async run(kit, watch) {
    await readEverything(kit);
    await kit.scene.pendingService().catch(() => undefined);
    const before = await snapshot(kit, true);
    const moving = differences(before, await snapshot(kit, true));
    // A record that changes by being looked at shows already here.
    if (
      !watch.see(
        moving.length === 0,
        'cases.get, filings.get, fees.getBill, eservice.list, events.list',
        nothing,
        moving.join('; '),
      )
    )
      return;
    await sweep(kit);
    const changed = differences(before, await snapshot(kit, true));
    watch.see(changed.length === 0, 'all reads', nothing, changed.join('; '));
    if (changed.length > 0)
      await findCulprits(
        kit,
        watch,
        Object.values(operations).filter(({ method }) => method === 'GET'),
      );
  },
};

/** Which reads left a trace, by halves. */
async function findCulprits(kit: Kit, watch: Watch, suspects: readonly OperationContract[]): Promise<void> {
  const before = await snapshot(kit, true);
  await sweep(kit, (one) => suspects.includes(one));
  const changed = differences(before, await snapshot(kit, true));
  if (changed.length === 0) return;
  if (suspects.length === 1) {
    watch.see(false, suspects[0]!.id, nothing, changed.join('; '));
    return;
  }
  const half = Math.ceil(suspects.length / 2);
  await findCulprits(kit, watch, suspects.slice(0, half));
  await findCulprits(kit, watch, suspects.slice(half));
}

const safe: Check = {
  id: 'legal.safe',
  zh: '只问不办的操作（立案预检、费用测算、文书核验、冲突检查）没有任何效果',
  en: 'What only asks (preflight, estimate, verification, conflict check) has no effect at all',
  async run(kit, watch) {
    const { content } = await kit.scene.material();
    const { caseId } = await kit.scene.openCase('main');
    const questions: readonly (readonly [OperationId, string | undefined, Record<string, unknown>])[] = [
      ['filings.preflight', 'plaintiff', { content }],
      ['fees.estimate', undefined, { kind: 'property', amount: { amountFen: 8_000_000, currency: 'CNY' } }],
      ['documents.verify', undefined, sampleOf('DocumentVerificationQuery')],
      ['desk.hearings.checkConflicts', 'clerk', { caseId, ...sampleOf('HearingProposal') }],
    ];
    for (const [id, as, input] of questions) {
      await seeNoTrace(kit, watch, id, async () => {
        const exchange = await kit.target.ask(id, { ...(as === undefined ? {} : { as }), input });
        watch.see(isSuccess(exchange), id, '200 without a key', exchange);
      });
    }
  },
};

/** What leaves no trace. */
export const readingChecks: readonly Check[] = [reads, safe];
