// An endpoint on this machine for as long as a check needs it. A court that may not call this machine (a real
// one will not) refuses the address, and these checks do not apply.
import { hmacSha256, verify } from '@yunting/sdk/webhooks';
import { NotApplicable } from '../finding.ts';
import type { Watch } from '../finding.ts';
import type { Kit } from '../kit.ts';
import { openReceiver } from '../receiver.ts';
import type { Parcel, Receiver } from '../receiver.ts';
import { StepFailed } from '../target.ts';
import { isSuccess, numberAt, textAt } from '../wire.ts';
import { misfit } from '../audit.ts';

/** How long a delivery may take. */
export const patienceMs = 5_000;

interface Endpoint {
  readonly endpointId: string;
  readonly secret: string;
  readonly version: number;
}

/** Registers the receiver, lets `work` look, and takes everything down again. */
export async function withEndpoint(
  kit: Pick<Kit, 'target'>,
  work: (endpoint: Endpoint, receiver: Receiver) => Promise<void>,
): Promise<void> {
  const receiver = await openReceiver();
  try {
    const exchange = await kit.target.ask('events.createEndpoint', {
      as: 'plaintiff',
      input: { url: receiver.url },
    });
    if (exchange.code === 'webhook_url_unsafe') {
      throw new NotApplicable(
        '目标不向本机发送 webhook',
        'the target does not send webhooks to this machine',
      );
    }
    if (!isSuccess(exchange)) throw new StepFailed(exchange);
    const endpointId = textAt(exchange.json, 'endpoint', 'endpointId') ?? '';
    const version = numberAt(exchange.json, 'endpoint', 'version') ?? 0;
    try {
      await work({ endpointId, version, secret: textAt(exchange.json, 'secret') ?? '' }, receiver);
    } finally {
      await kit.target.ask('events.deleteEndpoint', { as: 'plaintiff', input: { endpointId } });
    }
  } finally {
    await receiver.close();
  }
}

/** Verifies a parcel as a receiver would; why it does not hold, or nothing. */
export async function seeSigned(
  watch: Watch,
  parcel: Parcel | undefined,
  secrets: readonly string[],
): Promise<void> {
  if (!watch.see(parcel !== undefined, 'webhook', 'a delivery', `none within ${patienceMs} ms`) || !parcel)
    return;
  try {
    const { id, event } = await verify(parcel.body, parcel.headers, { secrets, suites: [hmacSha256] });
    const wrong = misfit('EventEnvelope', event);
    watch.see(wrong === undefined, 'webhook', 'EventEnvelope', wrong ?? '');
    watch.see(id === textAt(event, 'id'), 'webhook', `webhook-id ${textAt(event, 'id')}`, id);
    const type = parcel.headers['content-type'] ?? '';
    watch.see(type.startsWith('application/json'), 'webhook', 'application/json', type);
  } catch (error) {
    watch.see(
      false,
      'webhook',
      'a signature that the SDK verifies',
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Waits until the court has written down that a delivery has come to this state; the state it is in. */
export async function reached(
  { target }: Pick<Kit, 'target'>,
  deliveryId: string | undefined,
  state: string,
): Promise<string> {
  let now = '';
  for (let tries = 0; tries < 50 && now !== state; tries++) {
    now =
      textAt(await target.must('events.getDelivery', { as: 'plaintiff', input: { deliveryId } }), 'state') ??
      '';
  }
  return now;
}
