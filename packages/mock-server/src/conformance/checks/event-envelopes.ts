// What an event is: numbered without gaps, and thin.
import { events } from '@yunting/sdk/contract';
import type { Watch } from '../finding.ts';
import type { Check } from '../kit.ts';
import { feed } from '../snapshot.ts';
import { numberAt, textAt } from '../wire.ts';
import { misfit } from '../audit.ts';
import { happenings, eventId, present } from './event-readers.ts';

/** Numbers 1, 2, 3 … in each stream, in the order of the feed. */
function seeDense(watch: Watch, where: string, entries: readonly unknown[]): void {
  const last = new Map<string, number>();
  for (const entry of entries) {
    const stream = textAt(entry, 'stream') ?? '';
    const expected = (last.get(stream) ?? 0) + 1;
    const sequence = numberAt(entry, 'sequence') ?? 0;
    watch.see(
      sequence === expected,
      `${where} ${stream}`,
      `sequence ${expected}`,
      `${sequence} (${eventId(entry)})`,
    );
    last.set(stream, sequence);
  }
}

const sequences: Check = {
  id: 'events.sequence',
  zh: '每个接收方、每条流的序号从 1 起连续无缺；按类型筛选后仍然如此',
  en: 'For every reader and stream the numbers run from 1 without a gap; filtered by type likewise',
  async run(kit, watch) {
    await happenings(kit);
    for (const as of present(kit)) {
      seeDense(watch, as, await feed(kit, as));
      const some = await feed(kit, as, { types: 'eservice.*,filing.*' });
      seeDense(watch, `${as} eservice.*,filing.*`, some);
      const stray = some.find((one) => !/^(eservice|filing)\./.test(textAt(one, 'type') ?? ''));
      watch.see(stray === undefined, `${as} types`, 'only the types asked for', textAt(stray, 'type') ?? '');
    }
  },
};

const thin: Check = {
  id: 'events.thin',
  zh: '事件只是一个信封：符合契约，指向可以再读的对象，不带姓名、证件号、电话、金额等内容',
  en: 'An event is a thin envelope: it fits the contract and points at what can be read, and carries no name, number, phone or amount',
  async run(kit, watch) {
    await happenings(kit);
    const { content } = await kit.scene.material();
    const words = (content.parties ?? []).flatMap(({ name, idNumber, phone, address }) => [
      name,
      idNumber,
      phone,
      address,
    ]);
    const private_ = [...words, content.facts].filter((one) => one !== undefined);
    for (const as of present(kit)) {
      for (const entry of await feed(kit, as)) {
        const where = `${as} ${textAt(entry, 'type') ?? ''}`;
        const wrong = misfit('EventEnvelope', entry);
        watch.see(wrong === undefined, where, 'EventEnvelope', wrong ?? '');
        watch.see(
          (textAt(entry, 'type') ?? '') in events,
          where,
          'a type of the contract',
          textAt(entry, 'type') ?? '',
        );
        const text = JSON.stringify(entry);
        watch.see(!private_.some((one) => text.includes(one)), where, 'nothing private', 'personal content');
        const extra = Object.values(entry as object).find(
          (one) => typeof one === 'object' && one !== null && ('amountFen' in one || 'state' in one),
        );
        watch.see(extra === undefined, where, 'no content', 'the record itself');
      }
    }
  },
};

/** Events by themselves. */
export const envelopeChecks: readonly Check[] = [sequences, thin];
