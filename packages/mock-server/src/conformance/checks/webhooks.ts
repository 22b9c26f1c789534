// Webhooks, received on this machine: signed as the SDK verifies them, repeated under the same id, and told
// to be over.
import { verify } from '@yunting/sdk/webhooks';
import type { Check, Kit } from '../kit.ts';
import { Target } from '../target.ts';
import { textAt } from '../wire.ts';
import { patienceMs, reached, seeSigned, withEndpoint } from './webhook-endpoint.ts';

const signature: Check = {
  id: 'webhooks.signature',
  zh: '每次投递都签名，SDK 能验过；改一个字节就验不过；内容就是事件流里的信封',
  en: 'Every delivery is signed so that the SDK verifies it, and not when a byte is changed; it carries the envelope of the feed',
  async run(kit, watch) {
    await withEndpoint(kit, async ({ endpointId, secret }, receiver) => {
      await kit.target.must('events.testEndpoint', { as: 'plaintiff', input: { endpointId } });
      await kit.scene.act('plaintiff', 'filings.submit', await kit.scene.draft());
      await receiver.until(3, patienceMs);
      for (const parcel of receiver.parcels) await seeSigned(watch, parcel, [secret]);
      const types = receiver.parcels.map(({ body }) =>
        textAt(JSON.parse(new TextDecoder().decode(body)), 'type'),
      );
      watch.see(types.includes('endpoint.tested'), 'webhook', 'endpoint.tested', types.join(', '));
      watch.see(types.includes('filing.submitted'), 'webhook', 'filing.submitted', types.join(', '));
      const [first] = receiver.parcels;
      if (!first) return;
      const altered = Uint8Array.from(first.body, (byte, at) => (at === 8 ? byte ^ 1 : byte));
      const holds = await verify(altered, first.headers, { secrets: [secret] }).then(
        () => true,
        () => false,
      );
      watch.see(!holds, 'webhook', 'a changed byte is noticed', 'it verifies');
    });
  },
};

const repeats: Check = {
  id: 'webhooks.repeats',
  zh: '重新投递的 webhook-id 不变，接收方可以去重；每次的时间和签名是新的',
  en: 'A repeated delivery keeps its webhook-id, so that a receiver can drop what it has; time and signature are new',
  async run(kit, watch) {
    await withEndpoint(kit, async ({ endpointId, secret }, receiver) => {
      const delivery = await kit.target.must('events.testEndpoint', {
        as: 'plaintiff',
        input: { endpointId },
      });
      await receiver.until(1, patienceMs);
      const deliveryId = textAt(delivery, 'deliveryId');
      await reached(kit, deliveryId, 'delivered');
      await kit.target.must('events.redeliver', { as: 'plaintiff', input: { deliveryId } });
      await receiver.until(2, patienceMs);
      const [first, second] = receiver.parcels;
      await seeSigned(watch, second, [secret]);
      watch.see(
        first?.headers['webhook-id'] === second?.headers['webhook-id'],
        'webhook',
        'the same webhook-id',
        'another one',
      );
    });
  },
};

const retry: Check = {
  id: 'webhooks.retry',
  zh: '接收方暂时出错时，过一会儿再投，webhook-id 不变，直到收下为止',
  en: 'When the receiver fails for a while, the delivery comes again later under the same webhook-id, until it is taken',
  async run({ target }, watch) {
    const world = await target.mustHaveSandbox().fork();
    const kit: Pick<Kit, 'target'> = {
      target: new Target(target.wire.at(world.baseUrl), target.people, () => target.freshKey(), world),
    };
    await withEndpoint(kit, async ({ endpointId, secret }, receiver) => {
      receiver.answer(503);
      const tested = await kit.target.must('events.testEndpoint', { as: 'plaintiff', input: { endpointId } });
      await receiver.until(1, patienceMs);
      receiver.answer(204);
      await reached(kit, textAt(tested, 'deliveryId'), 'retrying');
      await world.control.advance({ minutes: 120 });
      await receiver.until(2, patienceMs);
      await seeSigned(watch, receiver.parcels[1], [secret]);
      const [first, second] = receiver.parcels;
      watch.see(
        first?.headers['webhook-id'] === second?.headers['webhook-id'],
        'webhook',
        'the same webhook-id',
        'another one',
      );
      const state = await reached(kit, textAt(tested, 'deliveryId'), 'delivered');
      watch.see(state === 'delivered', 'events.getDelivery', 'delivered', state);
    });
  },
};

/** Deliveries. */
export const deliveryChecks: readonly Check[] = [signature, repeats, retry];
