import { describe, expect, it } from 'vitest';
import { put } from '../../testing/hearing-case.ts';
import { theCourt } from '../../court/actor.ts';
import { givenFeed, report, subscribe, tellHearing } from '../../testing/event-feed.ts';
import { retryMinutes } from './outcome.ts';
import { signingSecrets } from './secrets.ts';

describe('webhook endpoints', () => {
  it('shows the secret once, and never again', () => {
    const given = givenFeed();
    const { endpoint, secret } = subscribe(given, 'app', {
      eventTypes: ['hearing.*'],
      description: '日程同步',
    });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(endpoint).toMatchObject({
      state: 'active',
      suites: ['v1'],
      eventTypes: ['hearing.*'],
      secretHint: secret.slice(-4),
    });
    const read = given.court.ok('app', 'events.getEndpoint', { endpointId: endpoint.endpointId });
    expect(JSON.stringify(read)).not.toContain(secret);
    expect(given.court.ok('app', 'events.listEndpoints', {}).data).toEqual([read]);
    expect(given.court.ok('lawyer', 'events.listEndpoints', {}).data).toEqual([]);
    expect(
      given.court.refused('lawyer', 'events.getEndpoint', { endpointId: endpoint.endpointId }).code,
    ).toBe('not_found');
  });

  it('refuses unsafe addresses, unknown types, too many, and delegated tokens', () => {
    const given = givenFeed();
    const unsafe = given.court.refused('app', 'events.createEndpoint', {
      url: 'https://169.254.169.254/latest',
    });
    expect(unsafe).toMatchObject({
      code: 'webhook_url_unsafe',
      violations: [{ pointer: '/url', code: 'privateAddress' }],
    });
    expect(given.court.refused('app', 'events.createEndpoint', { url: 'http://127.0.0.1:9/' }).code).toBe(
      'webhook_url_unsafe',
    );
    const types = given.court.refused('app', 'events.createEndpoint', {
      url: 'https://hooks.example.com',
      eventTypes: ['hearing.*', 'nothing.ever'],
    });
    expect(types).toMatchObject({
      code: 'webhook_event_type_unknown',
      violations: [{ pointer: '/eventTypes/1' }],
    });
    for (let at = 0; at < 20; at++) subscribe(given, 'app');
    expect(
      given.court.refused('app', 'events.createEndpoint', { url: 'https://hooks.example.com' }).code,
    ).toBe('webhook_endpoint_limit');
    const { token } = given.court.write((commit) =>
      commit.issueToken(
        'prs_personaapp',
        {
          kind: 'access',
          assurance: 'verified',
          seconds: 900,
          actsFor: { principalId: 'prs_personalawyer' },
        },
        '',
      ),
    );
    expect(
      given.court.refused(token, 'events.createEndpoint', { url: 'https://hooks.example.com' }).code,
    ).toBe('forbidden');
  });

  it('changes, pauses, resumes and deletes', () => {
    const given = givenFeed();
    const { endpoint } = subscribe(given, 'lawyer');
    const { endpointId } = endpoint;
    const changed = given.court.ok('lawyer', 'events.updateEndpoint', {
      endpointId,
      version: 1,
      url: 'https://hooks.example.org:8443/x',
      suites: ['v1', 'v1sm3'],
    });
    expect(changed).toMatchObject({
      url: 'https://hooks.example.org:8443/x',
      suites: ['v1', 'v1sm3'],
      version: 2,
    });
    expect(given.court.refused('lawyer', 'events.updateEndpoint', { endpointId, version: 1 }).code).toBe(
      'version_conflict',
    );
    expect(
      given.court.refused('lawyer', 'events.updateEndpoint', {
        endpointId,
        version: 2,
        url: 'https://10.0.0.1/',
      }).code,
    ).toBe('webhook_url_unsafe');
    const paused = given.court.ok('lawyer', 'events.pauseEndpoint', { endpointId, version: 2 });
    expect(
      given.court.refused('lawyer', 'events.pauseEndpoint', { endpointId, version: paused.version }),
    ).toMatchObject({
      code: 'state_conflict',
      possible: ['events.resumeEndpoint'],
    });
    expect(given.court.refused('lawyer', 'events.testEndpoint', { endpointId }).code).toBe(
      'webhook_endpoint_inactive',
    );
    const resumed = given.court.ok('lawyer', 'events.resumeEndpoint', {
      endpointId,
      version: paused.version,
    });
    expect(resumed.state).toBe('active');
    tellHearing(given);
    const [open] = given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data;
    given.court.ok('lawyer', 'events.deleteEndpoint', { endpointId });
    expect(given.court.refused('lawyer', 'events.getEndpoint', { endpointId }).code).toBe('not_found');
    const left = given.court.ok('lawyer', 'events.getDelivery', { deliveryId: open!.deliveryId });
    expect(left.state).toBe('cancelled');
    expect(given.court.refused('lawyer', 'events.redeliver', { deliveryId: open!.deliveryId }).code).toBe(
      'state_conflict',
    );
    report(given, open!.deliveryId, { outcome: 'accepted', status: 200 });
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId: open!.deliveryId }).attempts).toEqual(
      [],
    );
  });

  it('rotates with both secrets signing for a day of machine time', () => {
    const given = givenFeed();
    const { endpoint, secret } = subscribe(given, 'app');
    const { endpointId } = endpoint;
    const second = given.court.ok('app', 'events.rotateSecret', { endpointId, version: 1 });
    expect(second.secret).not.toBe(secret);
    expect(second.endpoint).toMatchObject({
      secretHint: second.secret.slice(-4),
      previousSecretUntil: '2026-09-02T09:00:00+08:00',
    });
    const stored = () => given.court.world.read().find('endpoint', endpointId)!;
    expect(signingSecrets(stored(), given.court.wallMs)).toEqual([second.secret, secret]);
    given.court.wallMs += 12 * 3_600_000;
    const third = given.court.ok('app', 'events.rotateSecret', { endpointId, version: 2 });
    given.court.wallMs += 12 * 3_600_000;
    expect(signingSecrets(stored(), given.court.wallMs)).toEqual([third.secret, second.secret]);
    given.court.wallMs += 12 * 3_600_000;
    expect(signingSecrets(stored(), given.court.wallMs)).toEqual([third.secret]);
    expect(given.court.ok('app', 'events.getEndpoint', { endpointId })).not.toHaveProperty(
      'previousSecretUntil',
    );
  });
});

describe('deliveries', () => {
  it('goes to who may know, in the types asked for, numbered as in the feed', () => {
    const given = givenFeed();
    const first = tellHearing(given);
    const all = subscribe(given, 'lawyer').endpoint.endpointId;
    const some = subscribe(given, 'defendant', { eventTypes: ['hearing.reminderDue'] }).endpoint.endpointId;
    const none = subscribe(given, 'stranger').endpoint.endpointId;
    given.court.ok('lawyer', 'hearings.requestPostponement', {
      hearingId: first,
      ground: 'other',
      explanation: '冲突',
    });
    given.court.advance('2026-09-08T09:00:00+08:00');
    const eventsOf = (who: string, endpointId: string) =>
      given.court
        .ok(who, 'events.listDeliveries', { endpointId })
        .data.map(({ event }) => [event.type, event.sequence]);
    expect(eventsOf('lawyer', all)).toEqual([
      ['postponement.requested', 2],
      ['hearing.reminderDue', 3],
    ]);
    const feed = given.court.ok('lawyer', 'events.list', {}).data;
    expect(
      given.court.ok('lawyer', 'events.listDeliveries', { endpointId: all }).data.map((one) => one.event),
    ).toEqual(feed.slice(1));
    expect(eventsOf('defendant', some)).toEqual([['hearing.reminderDue', 1]]);
    expect(eventsOf('stranger', none)).toEqual([]);
  });

  it('retries on court time for about 75 hours, then gives up and pauses the endpoint', () => {
    const given = givenFeed();
    const { endpointId } = subscribe(given, 'lawyer').endpoint;
    tellHearing(given, '2026-12-15T09:00:00+08:00');
    const { deliveryId } = given.court.ok('lawyer', 'events.listDeliveries', { endpointId, state: 'pending' })
      .data[0]!;
    const intents: string[] = [];
    given.court.world.onCommit((committed) =>
      intents.push(...committed.intents.map((one) => `${one.kind} ${one.id}`)),
    );
    const start = given.court.world.nowMs;
    const waits: number[] = [];
    for (const [at, minutes] of retryMinutes.entries()) {
      report(given, deliveryId, { outcome: 'refused', status: 500 });
      const now = given.court.ok('lawyer', 'events.getDelivery', { deliveryId });
      expect(now).toMatchObject({ state: 'retrying', nextAttemptAt: expect.any(String) as string });
      expect(now.attempts).toHaveLength(at + 1);
      const before = given.court.world.nowMs;
      expect(given.court.advance(now.nextAttemptAt!)).toEqual(['delivery.retry']);
      waits.push((given.court.world.nowMs - before) / 60_000);
      expect(intents.splice(0)).toEqual([`webhook.send ${deliveryId}`]);
      expect(waits[at]).toBe(minutes);
    }
    expect(waits).toEqual([1, 5, 30, 120, 300, 600, 840, 1200, 1440]);
    expect((given.court.world.nowMs - start) / 3_600_000).toBeCloseTo(75.6, 1);
    report(given, deliveryId, { outcome: 'timeout' });
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId })).toMatchObject({
      state: 'exhausted',
      attempts: { length: 10 },
    });
    const paused = given.court.ok('lawyer', 'events.getEndpoint', { endpointId });
    expect(paused).toMatchObject({
      state: 'paused',
      stateReason: { zh: expect.stringContaining('补读') as string },
    });
    expect(given.court.eventsOf(endpointId)).toEqual(['endpoint.paused']);
    expect(given.court.eventsOf(deliveryId).at(-1)).toBe('delivery.exhausted');
    // Told to its owner in the feed, and never delivered by the webhook that failed.
    expect(
      given.court.ok('lawyer', 'events.list', { types: 'endpoint.*,delivery.*' }).data.map((one) => one.type),
    ).toEqual(['delivery.exhausted', 'endpoint.paused']);
    expect(given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data).toHaveLength(1);

    tellHearing(given, '2026-12-22T09:00:00+08:00');
    expect(given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data).toHaveLength(1);
    given.court.ok('lawyer', 'events.resumeEndpoint', {
      endpointId,
      version: paused.version,
      redeliverExhausted: true,
    });
    expect(intents.splice(0)).toEqual([`webhook.send ${deliveryId}`]);
    report(given, deliveryId, { outcome: 'accepted', status: 204 });
    const again = given.court.ok('lawyer', 'events.getDelivery', { deliveryId });
    expect(again).toMatchObject({ state: 'delivered', attempts: { length: 11 } });
    // The gap in the numbers shows what was missed while it was paused.
    tellHearing(given, '2026-12-29T09:00:00+08:00');
    const numbers = given.court
      .ok('lawyer', 'events.listDeliveries', { endpointId })
      .data.map((one) => one.event.sequence);
    expect(numbers).toEqual([1, 3]);
  });

  it('waits as long as the receiver asks, within a day', () => {
    const given = givenFeed();
    const { endpointId } = subscribe(given, 'lawyer').endpoint;
    tellHearing(given);
    const { deliveryId } = given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data[0]!;
    report(given, deliveryId, { outcome: 'refused', status: 429, retryAfterSeconds: 600 });
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId }).nextAttemptAt).toBe(
      '2026-09-01T09:10:00+08:00',
    );
    given.court.advance('2026-09-01T09:10:00+08:00');
    report(given, deliveryId, { outcome: 'refused', status: 503, retryAfterSeconds: 999_999_999 });
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId }).nextAttemptAt).toBe(
      '2026-09-02T09:10:00+08:00',
    );
  });

  it('takes 3xx for a failure, and 410 for the end of the endpoint', () => {
    const given = givenFeed();
    const { endpointId } = subscribe(given, 'lawyer').endpoint;
    tellHearing(given);
    tellHearing(given, '2026-09-22T09:00:00+08:00');
    const [one, two] = given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data;
    report(given, one!.deliveryId, { outcome: 'redirected', status: 302 });
    report(given, two!.deliveryId, { outcome: 'gone', status: 410 });
    expect(given.court.ok('lawyer', 'events.getEndpoint', { endpointId }).state).toBe('disabled');
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId: two!.deliveryId }).state).toBe(
      'exhausted',
    );
    // What was waiting for its retry is not sent to a receiver that wants no more.
    given.court.advance('2026-09-01T10:00:00+08:00');
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId: one!.deliveryId })).toMatchObject({
      state: 'exhausted',
      attempts: [{ outcome: 'redirected', status: 302 }],
    });
    report(given, one!.deliveryId, { outcome: 'accepted', status: 200 });
    expect(given.court.ok('lawyer', 'events.getDelivery', { deliveryId: one!.deliveryId }).state).toBe(
      'exhausted',
    );
  });

  it('sends again by hand under the same event id, and a test event on request', () => {
    const given = givenFeed();
    const { endpointId } = subscribe(given, 'lawyer', { eventTypes: ['hearing.started'] }).endpoint;
    const test = given.court.ok('lawyer', 'events.testEndpoint', { endpointId });
    expect(test).toMatchObject({
      state: 'pending',
      event: { type: 'endpoint.tested', subject: { type: 'endpoint', id: endpointId }, sequence: 1 },
    });
    report(given, test.deliveryId, { outcome: 'accepted', status: 200 });
    const again = given.court.ok('lawyer', 'events.redeliver', { deliveryId: test.deliveryId });
    expect(again).toMatchObject({ state: 'pending', event: { id: test.event.id } });
    expect(given.court.refused('lawyer', 'events.redeliver', { deliveryId: test.deliveryId }).code).toBe(
      'state_conflict',
    );
    expect(given.court.refused('plaintiff', 'events.redeliver', { deliveryId: test.deliveryId }).code).toBe(
      'not_found',
    );
  });

  it('gives a withheld event that comes free during a pause its number, and leaves it to the feed', () => {
    const given = givenFeed();
    const { endpointId, version } = subscribe(given, 'lawyer').endpoint;
    const releaseAfter = '2026-09-01T09:10:00+08:00';
    given.court.write((commit) => {
      const id = put(commit, 'hearing', { caseId: given.caseId, courtId: 'lu0305', releaseAfter });
      commit.tell('hearing.cancelled', commit.tx.find('hearing', id)!, theCourt);
    });
    const paused = given.court.ok('lawyer', 'events.pauseEndpoint', { endpointId, version });
    given.court.advance(releaseAfter);
    expect(given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data).toEqual([]);
    given.court.ok('lawyer', 'events.resumeEndpoint', { endpointId, version: paused.version });
    tellHearing(given);
    const [next] = given.court.ok('lawyer', 'events.listDeliveries', { endpointId }).data;
    expect(next!.event).toMatchObject({ type: 'hearing.notified', sequence: 2 });
    expect(
      given.court.ok('lawyer', 'events.list', { types: 'hearing.*' }).data.map((one) => one.sequence),
    ).toEqual([1, 2]);
  });

  it('keeps a withheld event unseen until it may be told', () => {
    const given = givenFeed();
    const { endpointId } = subscribe(given, 'lawyer').endpoint;
    const releaseAfter = '2026-09-01T09:10:00+08:00';
    given.court.write((commit) => {
      const id = put(commit, 'hearing', { caseId: given.caseId, courtId: 'lu0305', releaseAfter });
      commit.tell('hearing.cancelled', commit.tx.find('hearing', id)!, theCourt);
    });
    tellHearing(given);
    const types = () =>
      given.court
        .ok('lawyer', 'events.listDeliveries', { endpointId })
        .data.map(({ event }) => [event.type, event.sequence]);
    expect(types()).toEqual([['hearing.notified', 1]]);
    given.court.advance(releaseAfter);
    expect(types()).toEqual([
      ['hearing.cancelled', 2],
      ['hearing.notified', 1],
    ]);
    expect(given.court.ok('lawyer', 'events.list', {}).data.map((one) => [one.type, one.sequence])).toEqual([
      ['hearing.notified', 1],
      ['hearing.cancelled', 2],
    ]);
  });
});
