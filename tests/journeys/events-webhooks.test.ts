// Webhooks: registered by whoever will receive, signed, delivered at least once, and never a way around the feed.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { memoryReplayGuard, nodeHandler } from '@yunting/sdk/webhooks';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { answering, receiverAt } from './steps/receiver.ts';
import { noticeTrial } from './steps/trial.ts';

type Event = Schemas['EventEnvelope'];

journey(
  'a lawyer registers an address, keeps the secret that is shown once, and believes only what is signed with it',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const office = await receiverAt('/lawyer');
    for (const [url, why] of [
      ['http://hooks.example.com/court', 'scheme'],
      ['https://10.0.0.8/court', 'privateAddress'],
      ['https://hooks.internal/', 'hostName'],
    ] as const) {
      await expect(lawyer.events.createEndpoint({ url })).rejects.toMatchObject({
        code: 'webhook_url_unsafe',
        violations: [{ pointer: '/url', code: why }],
      });
    }
    await expect(stage.as('clerk').events.createEndpoint({ url: office.url })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { endpoint, secret } = await lawyer.events.createEndpoint({
      url: office.url,
      eventTypes: ['hearing.*'],
      description: '律所日程',
    });
    const { endpointId } = endpoint;
    expect(endpoint).toMatchObject({ state: 'active', suites: ['v1'], secretHint: secret.slice(-4) });
    expect(JSON.stringify(await lawyer.events.getEndpoint({ endpointId }))).not.toContain(secret);
    expect((await lawyer.events.listEndpoints({})).data.map((one) => one.endpointId)).toEqual([endpointId]);
    await expect(stage.as('stranger').events.getEndpoint({ endpointId })).rejects.toMatchObject({
      code: 'not_found',
    });

    const got: Event[] = [];
    const refused: unknown[] = [];
    const now = (): number => stage.court.wall.now();
    const guard = memoryReplayGuard();
    const receiveWith = (secrets: string[]): void =>
      office.serve(
        nodeHandler<Event>({
          secrets,
          now,
          guard,
          onEvent: (event) => void got.push(event),
          onError: (error) => refused.push(error),
        }),
      );
    receiveWith([secret]);

    const test = await lawyer.events.testEndpoint({ endpointId });
    expect(test).toMatchObject({ state: 'pending', event: { type: 'endpoint.tested' } });
    await stage.idle();
    expect(got).toMatchObject([{ type: 'endpoint.tested', subject: { id: endpointId } }]);
    expect(await lawyer.events.getDelivery({ deliveryId: test.deliveryId })).toMatchObject({
      state: 'delivered',
      attempts: [{ attempt: 1, outcome: 'accepted', status: 204 }],
    });
    await expect(
      stage.as('stranger').events.getDelivery({ deliveryId: test.deliveryId }),
    ).rejects.toMatchObject({ code: 'not_found' });

    // Someone else's letter in the court's name comes first, and then the true one twice: it is handled once.
    stage.court.faults.set({ kind: 'webhookForged', on: 'hearing.notified', times: 1 });
    stage.court.faults.set({ kind: 'webhookDuplicate', on: 'hearing.started', times: 1 });
    const { hearingId } = await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    await stage.idle();
    expect(refused).toMatchObject([{ code: 'webhook_signature_mismatch' }]);
    expect(got.at(-1)).toMatchObject({ type: 'hearing.notified', subject: { id: hearingId } });
    // Thin: what it is about, the lawyer reads with the lawyer's own rights.
    expect(await lawyer.hearings.get({ hearingId })).toMatchObject({ startsAt: '2026-09-22T09:00:00+08:00' });
    // Only what was asked for is sent: the summons, an event too, was not.
    expect(got.map(({ type }) => type)).toEqual(['endpoint.tested', 'hearing.notified']);

    // A new secret; for a day deliveries carry both signatures, so nothing is lost while the receiver changes over.
    const renewal = { endpointId, version: endpoint.version };
    await expect(stage.as('stranger').events.rotateSecret(renewal)).rejects.toMatchObject({
      code: 'not_found',
    });
    const rotated = await lawyer.events.rotateSecret(renewal);
    expect(rotated.endpoint).toMatchObject({
      previousSecretUntil: '2026-09-02T09:00:00+08:00',
      secretHint: rotated.secret.slice(-4),
    });
    await expect(lawyer.events.rotateSecret(renewal)).rejects.toMatchObject({ code: 'version_conflict' });
    const change = {
      endpointId,
      version: rotated.endpoint.version,
      eventTypes: ['hearing.started', 'hearing.heard'],
    };
    await expect(
      lawyer.events.updateEndpoint({ ...change, url: 'https://169.254.169.254/' }),
    ).rejects.toMatchObject({ code: 'webhook_url_unsafe' });
    await expect(
      lawyer.events.updateEndpoint({ ...change, eventTypes: ['hearing.begun'] }),
    ).rejects.toMatchObject({
      code: 'webhook_event_type_unknown',
    });
    await lawyer.events.updateEndpoint(change);
    await stage.advanceTo('2026-09-22T09:00:00+08:00');
    const { version } = await stage.as('judge').desk.hearings.get({ hearingId });
    await stage.as('judge').desk.hearings.start({ hearingId, version });
    await stage.idle();
    expect(got.at(-1)).toMatchObject({ type: 'hearing.started' });
    receiveWith([rotated.secret]);
    await lawyer.events.testEndpoint({ endpointId });
    await stage.idle();
    expect(got.map(({ type }) => type)).toEqual([
      'endpoint.tested',
      'hearing.notified',
      'hearing.started',
      'endpoint.tested',
    ]);
  },
);

journey(
  'a receiver that is down is tried again on court time, and what comes twice has the same id',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const office = await receiverAt('/lawyer');
    office.serve(answering(503));
    const { endpoint, secret } = await lawyer.events.createEndpoint({
      url: office.url,
      eventTypes: ['hearing.notified'],
    });
    const { endpointId } = endpoint;
    const { hearingId } = await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    await stage.idle();
    const [delivery] = (await lawyer.events.listDeliveries({ endpointId, state: 'retrying' })).data;
    expect(delivery).toMatchObject({
      attempts: [{ outcome: 'refused', status: 503 }],
      nextAttemptAt: '2026-09-01T09:01:00+08:00',
      event: { subject: { id: hearingId } },
    });
    const deliveryId = delivery?.deliveryId ?? '';
    await expect(lawyer.events.redeliver({ deliveryId })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'retrying' },
    });

    const ids: string[] = [];
    office.serve(
      nodeHandler<Event>({
        secrets: secret,
        now: () => stage.court.wall.now(),
        onEvent: (_event, { id }) => void ids.push(id),
      }),
    );
    await stage.advanceTo('2026-09-01T09:01:00+08:00');
    expect(await lawyer.events.getDelivery({ deliveryId })).toMatchObject({
      state: 'delivered',
      attempts: [{ outcome: 'refused' }, { outcome: 'accepted' }],
    });
    expect(ids).toEqual([delivery?.event.id]);

    // Sent again by hand. The receiver has it already and drops it; the court is told "accepted" all the same.
    await expect(stage.as('plaintiff').events.redeliver({ deliveryId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await lawyer.events.redeliver({ deliveryId })).state).toBe('pending');
    await stage.idle();
    expect(await lawyer.events.getDelivery({ deliveryId })).toMatchObject({
      state: 'delivered',
      attempts: [{}, {}, { status: 204 }],
    });
    expect(ids).toHaveLength(1);
  },
);
