// Endpoints: paused, resumed, and given another secret.
import type { OperationId } from '@yunting/sdk/contract';
import type { Check } from '../kit.ts';
import { numberAt, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { patienceMs, seeSigned, withEndpoint } from './webhook-endpoint.ts';

const rotation: Check = {
  id: 'webhooks.rotation',
  zh: '更换密钥后，新旧密钥都能验过投递，接收方不必停机',
  en: 'After a rotation deliveries verify with the new secret and the old one: no receiver has to stop',
  async run(kit, watch) {
    await withEndpoint(kit, async ({ endpointId, version, secret }, receiver) => {
      const rotated = await kit.target.must('events.rotateSecret', {
        as: 'plaintiff',
        input: { endpointId, version },
      });
      const next = textAt(rotated, 'secret') ?? '';
      watch.see(next !== '' && next !== secret, 'events.rotateSecret', 'another secret', 'the same');
      await kit.target.must('events.testEndpoint', { as: 'plaintiff', input: { endpointId } });
      await receiver.until(1, patienceMs);
      await seeSigned(watch, receiver.parcels[0], [next]);
      await seeSigned(watch, receiver.parcels[0], [secret]);
    });
  },
};

const lifecycle: Check = {
  id: 'webhooks.lifecycle',
  zh: '端点可以改、停、恢复；停的时候什么也不投递；密钥只在登记和更换时给出',
  en: 'An endpoint can be changed, paused and resumed; paused it gets nothing; its secret is told at registration and rotation only',
  async run(kit, watch) {
    await withEndpoint(kit, async ({ endpointId, version, secret }, receiver) => {
      const ask = (id: OperationId, input: Record<string, unknown> = {}): Promise<Exchange> =>
        kit.target.ask(id, { as: 'plaintiff', input: { endpointId, ...input } });
      const changed = await ask('events.updateEndpoint', {
        version,
        eventTypes: ['filing.*'],
        description: '演示·虚构',
      });
      const paused = await ask('events.pauseEndpoint', { version: numberAt(changed.json, 'version') });
      watch.see(textAt(paused.json, 'state') === 'paused', 'events.pauseEndpoint', 'paused', paused);
      const tested = await ask('events.testEndpoint');
      watch.see(tested.status === 409, 'events.testEndpoint', '409 while paused', tested);
      const resumed = await ask('events.resumeEndpoint', { version: numberAt(paused.json, 'version') });
      watch.see(textAt(resumed.json, 'state') === 'active', 'events.resumeEndpoint', 'active', resumed);
      const shown = [
        changed,
        paused,
        resumed,
        await ask('events.getEndpoint'),
        await ask('events.listEndpoints'),
        await ask('events.listDeliveries'),
      ];
      for (const one of shown)
        watch.see(!one.text.includes(secret), one.request.operationId ?? '', 'no secret', 'the secret');
      watch.see(
        receiver.parcels.length === 0,
        'webhook',
        'nothing while paused',
        `${receiver.parcels.length}`,
      );
    });
  },
};

/** Endpoints. */
export const endpointChecks: readonly Check[] = [rotation, lifecycle];
