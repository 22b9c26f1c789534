// The courier: carries webhooks out of the court and reports back. It knows no law and keeps nothing; what it was asked
// and what became of it stands in the court's deliveries, so a courier that died is simply started again.
import { sign } from '@yunting/sdk/webhooks';
import type { Committed, World } from '../court/world.ts';
import type { Court } from '../mock-court.ts';
import type { Records } from '../court/records.ts';
import { toMs } from '../court/time.ts';
import type { Participant } from '../sandbox/advance.ts';
import type { DeliveryReport } from '../services/events/outcome.ts';
import { checkWebhookUrl } from '../services/events/safe-url.ts';
import { signingSecrets } from '../services/events/secrets.ts';
import { Bag } from './courier-bag.ts';
import type { Errand } from './courier-bag.ts';
import { post, suites } from './courier-post.ts';
import type { Parcel } from './courier-post.ts';

export interface CourierOptions {
  /** How a parcel is sent; real HTTP unless given. */
  readonly post?: (parcel: Parcel) => Promise<DeliveryReport>;
  /** How many are under way at once in one world. Default 32. */
  readonly atOnce?: number;
  /** Told of what should never happen; printed unless given. */
  readonly onDefect?: (error: unknown) => void;
}

const heldMs = 250;
const webhookFaults = ['webhookLate', 'webhookReorder', 'webhookForged', 'webhookDuplicate'] as const;
const strangersSecret = `whsec_${btoa('not the secret of this endpoint')}`;

export class Courier implements Participant {
  readonly #court: Court;
  readonly #post: (parcel: Parcel) => Promise<DeliveryReport>;
  readonly #atOnce: number;
  readonly #onDefect: (error: unknown) => void;
  readonly #bags = new Map<string, Bag>();
  readonly #stops: (() => void)[] = [];

  constructor(court: Court, options: CourierOptions = {}) {
    this.#court = court;
    this.#post = options.post ?? post;
    this.#atOnce = options.atOnce ?? 32;
    this.#onDefect = options.onDefect ?? ((error) => console.error(error));
    this.#stops.push(court.onWorld((world) => this.#serve(world)));
  }

  /** Retries are the court's own timers: the courier itself waits for nothing. */
  nextWake(): undefined {
    return undefined;
  }

  wake(): void {
    // nothing falls due here
  }

  /** Resolves when nothing is under way in this world. */
  async idle(world: string): Promise<void> {
    await this.#bags.get(world)?.idle();
  }

  /** Takes no more parcels and waits for those under way. */
  async close(): Promise<void> {
    for (const stop of this.#stops) stop();
    for (const bag of this.#bags.values()) {
      bag.empty();
      await bag.idle();
    }
  }

  #serve(world: World): void {
    const bag: Bag = new Bag(this.#atOnce, (errand) => this.#carry(world.name, bag, errand), this.#onDefect);
    this.#bags.set(world.name, bag);
    this.#stops.push(world.onCommit((committed) => this.#take(bag, committed)));
    // What was asked for in an earlier life and never reported is sent again: at least once.
    const tx = world.read();
    const left = [
      ...tx.all('delivery', { state: 'pending' }),
      ...tx.all('delivery', { state: 'retrying' }),
    ].filter(
      (one) => one.envelope && (one.nextAttemptAt === undefined || toMs(one.nextAttemptAt) <= world.nowMs),
    );
    for (const { id } of left) bag.put({ deliveryId: id, straight: false });
  }

  #take(bag: Bag, { intents }: Committed): void {
    for (const { kind, id } of intents)
      if (kind === 'webhook.send') bag.put({ deliveryId: id, straight: false });
  }

  async #carry(name: string, bag: Bag, errand: Errand): Promise<void> {
    // The commit that asked is being told to others, too: what they do with it comes first.
    await Promise.resolve();
    if (!this.#court.worlds().includes(name)) return;
    const world = this.#court.world(name);
    const { deliveryId } = errand;
    const delivery = world.read().find('delivery', deliveryId);
    const endpoint = delivery && world.read().find('endpoint', delivery.endpointId);
    if (!delivery?.envelope || !endpoint) return;
    const fault = errand.straight
      ? undefined
      : this.#court.faults.strike(delivery.envelope.type, webhookFaults, name);
    if (fault?.kind === 'webhookReorder') {
      bag.hold({ deliveryId, straight: true });
      void this.#court.wall.sleep(fault.latencyMs ?? heldMs).then(() => bag.letGo());
      return;
    }
    if (fault?.kind === 'webhookLate') await this.#court.wall.sleep(fault.latencyMs ?? heldMs);
    if (fault?.kind === 'webhookForged') {
      await this.#send(
        await this.#pack(world, delivery, { ...endpoint, secrets: [{ secret: strangersSecret }] }),
      );
    }
    const parcel = await this.#pack(world, delivery, endpoint);
    const report = await this.#send(parcel);
    if (fault?.kind === 'webhookDuplicate') await this.#send(parcel);
    // The world may be gone by now; then nobody waits for the answer.
    if (this.#court.worlds().includes(name))
      this.#court.report(name, 'delivery.reported', deliveryId, report);
    bag.letGo();
  }

  /** The address is judged again: what was allowed when it was registered may not be any more. */
  #send(parcel: Parcel): Promise<DeliveryReport> {
    const verdict = checkWebhookUrl(parcel.url, parcel);
    return verdict.safe
      ? this.#post(parcel)
      : Promise.resolve({ outcome: 'unsafeAddress', detail: verdict.code });
  }

  async #pack(world: World, delivery: Records['delivery'], endpoint: Records['endpoint']): Promise<Parcel> {
    const now = (): number => this.#court.wall.now();
    const body = JSON.stringify(delivery.envelope);
    const signed = await sign(body, {
      id: delivery.eventId,
      secrets: signingSecrets(endpoint, now()),
      now,
      suites: endpoint.suites.flatMap((name) => suites[name] ?? []),
    });
    return {
      url: endpoint.url,
      headers: {
        ...signed,
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Yunting-Webhooks/1',
      },
      body,
      allowLoopback: world.settings['allowLoopbackWebhooks'] ?? false,
    };
  }
}
