// What can be wrong with webhooks.
import { splitWorld } from '../../court/world-path.ts';
import { succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** Webhooks. */
export const webhookFaults: readonly SeededFault[] = [
  {
    what: 'a signature of another secret',
    foundBy: 'webhooks.signature',
    behind: (court) => court.faults.set({ kind: 'webhookForged', on: '*' }),
  },
  {
    what: 'a body changed after it was signed',
    foundBy: 'webhooks.signature',
    post: (send) => (parcel) => send({ ...parcel, body: parcel.body.replace('"type"', '"Type"') }),
  },
  {
    what: 'a signature from long ago',
    foundBy: 'webhooks.signature',
    post: (send) => (parcel) =>
      send({ ...parcel, headers: { ...parcel.headers, 'webhook-timestamp': '1700000000' } }),
  },
  {
    what: 'a new id for a repeat',
    foundBy: 'webhooks.repeats',
    post: (send) => {
      const sent = new Set<string>();
      return (parcel) => {
        const id = parcel.headers['webhook-id'] ?? '';
        const again = sent.has(id);
        sent.add(id);
        return send(again ? { ...parcel, headers: { ...parcel.headers, 'webhook-id': `${id}-2` } } : parcel);
      };
    },
  },
  {
    what: 'an old secret that no longer signs',
    foundBy: 'webhooks.rotation',
    post: (send) => (parcel) =>
      send({
        ...parcel,
        headers: {
          ...parcel.headers,
          'webhook-signature': (parcel.headers['webhook-signature'] ?? '').split(' ')[0] ?? '',
        },
      }),
  },
  {
    what: 'a secret that is shown again',
    foundBy: 'webhooks.lifecycle',
    tamper: succeeding('events.getEndpoint', (body, call, court) => ({
      ...body,
      secrets: court.world(splitWorld(call.path).world).read().find('endpoint', String(body['endpointId']))
        ?.secrets,
    })),
  },
  {
    what: 'a delivery given up at the first failure',
    foundBy: 'webhooks.retry',
    post: (send) => {
      const failed = new Set<string>();
      return async (parcel) => {
        const id = parcel.headers['webhook-id'] ?? '';
        if (failed.has(id)) return { outcome: 'unreachable' };
        const report = await send(parcel);
        if (report.outcome !== 'accepted') failed.add(id);
        return report;
      };
    },
  },
];
