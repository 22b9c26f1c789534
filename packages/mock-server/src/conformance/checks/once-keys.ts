// What a key is: needed, for one body, of one person, and free again after a refusal.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import { readEverything } from '../everything.ts';
import type { Check } from '../kit.ts';
import { idsSeenBy, knownRecords, pathInput } from '../known.ts';
import { sampleOf } from '../samples.ts';
import { at, isSuccess, textAt } from '../wire.ts';
import { added, create } from './once-effects.ts';

const conflict: Check = {
  id: 'once.conflict',
  zh: '同一把幂等键、另一内容：422 idempotency_conflict，不生效',
  en: 'The same key with another body: 422 idempotency_conflict, and no effect',
  async run(kit, watch) {
    const { content } = await kit.scene.material();
    const key = kit.target.freshKey();
    const effects = await added(kit, 'plaintiff', async () => {
      await kit.target.ask(create, { as: 'plaintiff', key, input: { content } });
      const other = await kit.target.ask(create, {
        as: 'plaintiff',
        key,
        input: { content: { ...content, note: '另一份' } },
      });
      watch.see(
        other.status === 422 && other.code === 'idempotency_conflict',
        create,
        '422 idempotency_conflict',
        other,
      );
    });
    watch.see(effects === 1, create, 'one new filing', `${effects}`);
  },
};

const owners: Check = {
  id: 'once.owners',
  zh: '幂等键只在同一人、同一操作之内：别人用同一把键，不会看到您的回答',
  en: 'A key belongs to one person and one operation: with the same key another person does not get your answer',
  async run({ target, scene }, watch) {
    const { content } = await scene.material();
    const key = target.freshKey();
    const mine = await target.ask(create, { as: 'plaintiff', key, input: { content } });
    const theirs = await target.ask(create, { as: 'stranger', key, input: { content } });
    watch.see(
      isSuccess(theirs) && textAt(theirs.json, 'filingId') !== textAt(mine.json, 'filingId'),
      create,
      'a filing of their own',
      theirs,
    );
    const filing = { filingId: textAt(mine.json, 'filingId'), version: at(mine.json, 'version') };
    const elsewhere = await target.ask('filings.discard', { as: 'plaintiff', key, input: filing });
    watch.see(
      isSuccess(elsewhere) && textAt(elsewhere.json, 'state') === 'discarded',
      'filings.discard',
      'its own answer',
      elsewhere,
    );
  },
};

const missingKey: Check = {
  id: 'once.missingKey',
  zh: '写入没有幂等键：400 idempotency_key_missing',
  en: 'A write without a key: 400 idempotency_key_missing',
  async run(kit, watch) {
    await readEverything(kit);
    const { target, scene } = kit;
    const { courtId } = await scene.venue();
    const known = knownRecords(target.wire.exchanges);
    const writes: readonly OperationContract[] = Object.values(operations).filter((one) => one.key === 'key');
    for (const operation of writes) {
      for (const person of target.people.allowed(operation)) {
        const path = pathInput(
          operation,
          { courtId, index: 0, objectionId: 'none' },
          (subject) => idsSeenBy(known, person.key, subject)[0],
        );
        if (!path) continue;
        const { schema, body } = operation.request ?? {};
        const input = { ...(body === 'json' && schema ? sampleOf(schema) : {}), ...path };
        const exchange = await target.ask(operation.id, { as: person.key, key: null, input });
        // Who has no right to this record, or comes in a wrong state, may be told that first.
        if ([403, 404, 409].includes(exchange.status)) continue;
        watch.see(
          exchange.status === 400 && exchange.code === 'idempotency_key_missing',
          operation.id,
          '400 idempotency_key_missing',
          exchange,
        );
        break;
      }
    }
  },
};

const freeKey: Check = {
  id: 'once.freeKey',
  zh: '被拒绝的请求（4xx）不生效，它的幂等键还可以用',
  en: 'A refused request (4xx) has no effect, and its key is still free',
  async run(kit, watch) {
    const { content } = await kit.scene.material();
    const key = kit.target.freshKey();
    const effects = await added(kit, 'plaintiff', async () => {
      const refused = await kit.target.ask(create, {
        as: 'plaintiff',
        key,
        input: { content, xNotInContract: 1 },
      });
      watch.see(refused.status === 422, create, '422', refused);
      const granted = await kit.target.ask(create, { as: 'plaintiff', key, input: { content } });
      watch.see(isSuccess(granted), create, '201 with the same key', granted);
    });
    watch.see(effects === 1, create, 'one new filing', `${effects}`);
  },
};

/** Idempotency keys. */
export const keyChecks: readonly Check[] = [conflict, owners, missingKey, freeKey];
