// When a receiver stays away: its endpoint is paused or disabled, its owner is told in the feed, and nothing is lost there.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { nodeHandler } from '@yunting/sdk/webhooks';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { answering, receiverAt } from './steps/receiver.ts';
import { noticeTrial } from './steps/trial.ts';

type Event = Schemas['EventEnvelope'];

journey(
  'after three days of failures the endpoint is paused; its owner catches up from the feed and has the rest sent again',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const office = await receiverAt('/lawyer');
    office.serve(answering(500));
    const { endpoint, secret } = await lawyer.events.createEndpoint({
      url: office.url,
      eventTypes: ['hearing.*'],
    });
    const { endpointId } = endpoint;
    const first = await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    const { nextAfter } = await lawyer.events.list({});
    await stage.advanceTo('2026-09-04T12:00:00+08:00');
    expect((await lawyer.events.getEndpoint({ endpointId })).state).toBe('active');
    await stage.advanceTo('2026-09-04T13:00:00+08:00');
    const paused = await lawyer.events.getEndpoint({ endpointId });
    expect(paused).toMatchObject({
      state: 'paused',
      stateReason: { zh: '多次投递失败，请检查后恢复，并从事件流补读' },
    });
    const [given] = (await lawyer.events.listDeliveries({ endpointId, state: 'exhausted' })).data;
    expect(given?.attempts).toHaveLength(10);
    const deliveryId = given?.deliveryId ?? '';
    await expect(lawyer.events.testEndpoint({ endpointId })).rejects.toMatchObject({
      code: 'webhook_endpoint_inactive',
    });
    await expect(lawyer.events.redeliver({ deliveryId })).rejects.toMatchObject({
      code: 'webhook_endpoint_inactive',
    });

    // What happens in the meantime is not sent. The feed has it, and says what became of the endpoint.
    const second = await noticeTrial(stage, theCase, '2026-10-13T09:00:00+08:00');
    const missed = await lawyer.events.list({ after: nextAfter, types: 'hearing.*,endpoint.*,delivery.*' });
    expect(missed.data.map(({ type }) => type)).toEqual([
      'delivery.exhausted',
      'endpoint.paused',
      'hearing.notified',
    ]);
    expect(missed.data.at(-1)?.subject.id).toBe(second.hearingId);
    expect((await stage.as('plaintiff').events.list({ types: 'endpoint.*,delivery.*' })).data).toEqual([]);

    const got: Event[] = [];
    office.serve(
      nodeHandler<Event>({
        secrets: secret,
        now: () => stage.court.wall.now(),
        onEvent: (event) => void got.push(event),
      }),
    );
    const resumption = { endpointId, version: paused.version, redeliverExhausted: true };
    await expect(stage.as('stranger').events.resumeEndpoint(resumption)).rejects.toMatchObject({
      code: 'not_found',
    });
    const resumed = await lawyer.events.resumeEndpoint(resumption);
    expect(resumed.state).toBe('active');
    await expect(
      lawyer.events.resumeEndpoint({ endpointId, version: resumed.version }),
    ).rejects.toMatchObject({ code: 'state_conflict' });
    await stage.idle();
    expect(got.map(({ subject }) => subject.id)).toEqual([first.hearingId]);
    expect(await lawyer.events.getDelivery({ deliveryId })).toMatchObject({
      state: 'delivered',
      attempts: { length: 11 },
    });
    // The gap in the numbers, 1 and then 3, shows that something was told while nothing was sent.
    const third = await noticeTrial(stage, theCase, '2026-10-20T09:00:00+08:00');
    await stage.idle();
    expect(got.map(({ sequence, subject }) => [sequence, subject.id])).toEqual([
      [1, first.hearingId],
      [3, third.hearingId],
    ]);
    expect((await lawyer.events.list({ types: 'endpoint.*' })).data.map(({ type }) => type)).toEqual([
      'endpoint.paused',
      'endpoint.resumed',
    ]);
  },
);

journey(
  'a receiver that answers 410 wants no more: the endpoint is disabled until its owner takes it up again',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const lawyer = stage.as('lawyer');
    const shop = await receiverAt('/shop');
    const { endpoint, secret } = await lawyer.events.createEndpoint({
      url: shop.url,
      eventTypes: ['hearing.notified'],
    });
    const { endpointId } = endpoint;
    shop.serve(answering(302));
    await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    await stage.idle();
    const [waiting] = (await lawyer.events.listDeliveries({ endpointId })).data;
    expect(waiting).toMatchObject({ state: 'retrying', attempts: [{ outcome: 'redirected', status: 302 }] });
    shop.serve(answering(410));
    await noticeTrial(stage, theCase, '2026-09-28T09:00:00+08:00');
    await stage.idle();
    const disabled = await lawyer.events.getEndpoint({ endpointId });
    expect(disabled).toMatchObject({ state: 'disabled', stateReason: { zh: '接收方回答 410，不再接收' } });
    const [, gone] = (await lawyer.events.listDeliveries({ endpointId })).data;
    expect(gone).toMatchObject({ state: 'exhausted', attempts: [{ outcome: 'gone', status: 410 }] });

    // What was waiting for its next try is not sent to someone who wants no more.
    const got: Event[] = [];
    shop.serve(
      nodeHandler<Event>({
        secrets: secret,
        now: () => stage.court.wall.now(),
        onEvent: (event) => void got.push(event),
      }),
    );
    await stage.advanceTo('2026-09-01T10:00:00+08:00');
    expect(got).toEqual([]);
    const deliveryId = waiting?.deliveryId ?? '';
    expect(await lawyer.events.getDelivery({ deliveryId })).toMatchObject({
      state: 'exhausted',
      attempts: { length: 1 },
    });
    const told = (await lawyer.events.list({ types: 'endpoint.*,delivery.*' })).data.map(({ type }) => type);
    expect(told).toEqual(['delivery.exhausted', 'endpoint.disabled', 'delivery.exhausted']);

    expect((await lawyer.events.resumeEndpoint({ endpointId, version: disabled.version })).state).toBe(
      'active',
    );
    await stage.idle();
    expect(got).toEqual([]);
    expect((await lawyer.events.redeliver({ deliveryId })).state).toBe('pending');
    await stage.idle();
    expect(got.map(({ id }) => id)).toEqual([waiting?.event.id]);
  },
);

journey(
  'its owner pauses an endpoint, or deletes it; then what was still on its way is cancelled for good',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const defendant = stage.as('defendant');
    const home = await receiverAt('/home');
    home.serve(answering(503));
    const { endpoint } = await defendant.events.createEndpoint({
      url: home.url,
      eventTypes: ['hearing.notified'],
    });
    const { endpointId, version } = endpoint;
    await expect(stage.as('lawyer').events.pauseEndpoint({ endpointId, version })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(stage.as('clerk').events.pauseEndpoint({ endpointId, version })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const paused = await defendant.events.pauseEndpoint({ endpointId, version });
    expect(paused).toMatchObject({ state: 'paused', stateReason: { zh: '由登记人暂停' } });
    await expect(
      defendant.events.pauseEndpoint({ endpointId, version: paused.version }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'paused', possible: ['events.resumeEndpoint'] },
    });
    await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    expect((await defendant.events.listDeliveries({ endpointId })).data).toEqual([]);
    await defendant.events.resumeEndpoint({ endpointId, version: paused.version });
    const types = async (): Promise<string[]> =>
      (await defendant.events.list({ types: 'endpoint.*' })).data.map(({ type }) => type);
    expect(await types()).toEqual(['endpoint.paused', 'endpoint.resumed']);

    await noticeTrial(stage, theCase, '2026-09-28T09:00:00+08:00');
    await stage.idle();
    const [retrying] = (await defendant.events.listDeliveries({ endpointId, state: 'retrying' })).data;
    // The next parcel is taken in hand by a receiver that unsubscribes before it answers.
    home.serve((request, response) => {
      request.resume();
      const answer = (status: number): unknown => response.writeHead(status).end();
      void defendant.events.deleteEndpoint({ endpointId }).then(
        () => answer(204),
        () => answer(500),
      );
    });
    await expect(stage.as('lawyer').events.deleteEndpoint({ endpointId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const test = await defendant.events.testEndpoint({ endpointId });
    await stage.idle();
    await expect(defendant.events.getEndpoint({ endpointId })).rejects.toMatchObject({ code: 'not_found' });
    for (const deliveryId of [retrying?.deliveryId ?? '', test.deliveryId]) {
      expect((await defendant.events.getDelivery({ deliveryId })).state).toBe('cancelled');
      await expect(defendant.events.redeliver({ deliveryId })).rejects.toMatchObject({
        code: 'state_conflict',
      });
    }
    // No timer brings it back.
    await stage.advanceTo('2026-09-05');
    expect(
      (await defendant.events.getDelivery({ deliveryId: retrying?.deliveryId ?? '' })).attempts,
    ).toHaveLength(1);
  },
);
