// The whole court, put together: the kernel, all services, machine time, faults and coverage, and one way in for all doors.
import type { EventType, OperationId } from '@yunting/sdk/contract';
import { Faults, spoiled, struckDown } from './sandbox/faults.ts';
import type { FaultRule } from './sandbox/faults.ts';
import { machineWall } from './runtime.ts';
import type { Wall } from './runtime.ts';
import { services as allServices } from './services/index.ts';
import { answerCall } from './court/call.ts';
import { problemAnswer } from './court/exchange.ts';
import type { Answer, Call } from './court/exchange.ts';
import { Coverage } from './court/coverage.ts';
import type { Journal, JournalEntry } from './court/journal.ts';
import { mayWait, waitForMore } from './court/long-poll.ts';
import { CourtProblem } from './court/problem.ts';
import { digest } from './court/random.ts';
import { matchRoute } from './court/routes.ts';
import type { CourtService, Handler } from './court/service.ts';
import { toMs } from './court/time.ts';
import { defaultWorld, splitWorld } from './court/world-path.ts';
import { World } from './court/world.ts';

/** Where worlds are kept between processes. */
export interface WorldStorage {
  /** Names of the worlds that have entries. */
  names(): string[];
  entries(world: string): JournalEntry[];
  journal(world: string): Journal;
  /** Forgets a world for good. */
  remove(world: string): void;
}

export interface CourtOptions {
  /** Ids, codes and tokens follow from it. Default 'yunting'. */
  readonly seed?: string;
  /** Court time at the start: RFC 3339 or a civil date. Default 2026-09-01T09:00:00+08:00. */
  readonly now?: string;
  /** Machine time; tests pass a fixed one. */
  readonly wall?: Wall;
  /** Keeps worlds over restarts. Absent: in memory only. */
  readonly storage?: WorldStorage;
  /** Only these services, for tests of one. Default: all of the contract. */
  readonly services?: readonly CourtService[];
  /** Webhooks may go to this machine's loopback: for development only. Default false. */
  readonly allowLoopbackWebhooks?: boolean;
  /** Told of each defect of this court with the operation it struck; tests fail on it. */
  readonly onDefect?: (error: unknown, operation: string | undefined) => void;
}

/** One exchange, as the sandbox's journal shows it. No header, no body. */
export interface Exchange {
  readonly world: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: OperationId;
  readonly status: number;
  readonly requestId: string;
  readonly replayed: boolean;
  readonly fault?: string;
}

const defaultSeed = 'yunting';
const worldName = /^[a-z0-9][a-z0-9-]{0,40}$/;
const keptExchanges = 2000;
const beforeKinds = ['status', 'latency', 'reset'] as const;
const afterKinds = ['lostResponse', 'cutBody', 'garbage', 'html'] as const;

export class Court {
  readonly wall: Wall;
  readonly faults: Faults;
  readonly coverage = new Coverage();
  readonly exchanges: Exchange[] = [];
  readonly #options: CourtOptions;
  readonly #worlds = new Map<string, World>();
  readonly #services: ReadonlyMap<string, CourtService>;
  readonly #handlers = new Map<OperationId, Handler<OperationId>>();
  readonly #owners = new Map<OperationId, string>();
  readonly #observers = new Set<(call: Call, answer: Answer) => void>();
  readonly #opened = new Set<(world: World) => void>();
  #requests = 0;

  constructor(options: CourtOptions = {}) {
    this.#options = options;
    this.wall = options.wall ?? machineWall;
    const { seed = defaultSeed, services = allServices, storage } = options;
    this.faults = new Faults(
      (rule, count) => parseInt(digest(`${seed}\nfault\n${rule}\n${count}`).slice(0, 12), 16) / 2 ** 48,
    );
    this.#services = new Map(services.map((service) => [service.name, service]));
    for (const service of services) {
      for (const [id, handler] of Object.entries(service.operations)) {
        this.#handlers.set(id as OperationId, handler as unknown as Handler<OperationId>);
        this.#owners.set(id as OperationId, service.name);
      }
    }
    for (const name of new Set([defaultWorld, ...(storage?.names() ?? [])])) this.#open(name);
  }

  /** The world of this name; not_found when there is none. */
  world(name: string = defaultWorld): World {
    const world = this.#worlds.get(name);
    if (!world) throw new CourtProblem('not_found', { zh: '没有这个沙箱世界', en: 'There is no such world' });
    return world;
  }

  worlds(): string[] {
    return [...this.#worlds.keys()];
  }

  /** A fresh world, or with `from` one that starts where another is. */
  createWorld(name: string, from?: string): World {
    if (this.#worlds.has(name) || !worldName.test(name)) {
      throw new CourtProblem('state_conflict', {
        zh: '世界名已存在或不合要求',
        en: 'That world exists, or its name is not a-z, 0-9, -',
      });
    }
    if (from === undefined) return this.#open(name);
    return this.#join(this.world(from).fork(name, this.#options.storage?.journal(name)));
  }

  /** Ends a world, on disk too; the main one stays. */
  removeWorld(name: string): void {
    if (name === defaultWorld || !this.#worlds.delete(name)) return;
    this.#options.storage?.remove(name);
    for (const { rule } of this.faults.list(name)) if (rule.world === name) this.faults.clear(rule.id);
  }

  /**
   * Replaces one operation's handler, typed by the contract; returns how to undo it. For tests of one's own, through any
   * door. Everything around the handler stays: who may call, what the contract allows in and out, idempotency, the commit.
   *
   * @example a service that is down for one test
   * const undo = court.override('filings.get', (ctx) => ctx.refuse('unavailable', { retryAfterSeconds: 5 }));
   *
   * @example an answer made up from the court's own record
   * court.override('filings.get', (ctx) => ({ ...viewOf(ctx.subject<'filing'>()), title: '民间借贷纠纷' }));
   */
  override<Id extends OperationId>(id: Id, handler: Handler<Id>): () => void {
    const before = this.#handlers.get(id);
    this.#handlers.set(id, handler as unknown as Handler<OperationId>);
    return () => {
      if (before) this.#handlers.set(id, before);
      else this.#handlers.delete(id);
    };
  }

  /** Called with every call and its answer, before wire faults: for recording and for independent validation. */
  onExchange(observer: (call: Call, answer: Answer) => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Called for each world, present and to come. */
  onWorld(listener: (world: World) => void): () => void {
    this.#opened.add(listener);
    for (const world of this.#worlds.values()) listener(world);
    return () => this.#opened.delete(listener);
  }

  /** A provider's answer arrives (payment settled, webhook delivered …). */
  report(world: string, type: EventType, subjectId: string, data: unknown): void {
    this.world(world).report(type, subjectId, data, this.wall.now());
  }

  /** Answers one call, faults and long polls included. `path` may begin with `/w/<world>`. */
  async respond(call: Call, signal?: AbortSignal): Promise<Answer> {
    const { world, path } = splitWorld(call.path);
    const inner = { ...call, path };
    const operationId = matchRoute(call.method, path)?.operationId;
    const requestId = this.#nextRequestId();
    const early = operationId && this.faults.strike(operationId, beforeKinds, world);
    if (early?.kind === 'latency') await this.wall.sleep(early.latencyMs ?? 0, signal);
    else if (early) return this.#note(world, inner, struckDown(early, requestId, operationId), early);
    let answer = this.handle(world, inner, requestId);
    if (mayWait(inner, answer)) {
      answer = await waitForMore(
        this.world(world),
        this.wall,
        inner,
        answer,
        () => this.handle(world, inner, requestId),
        signal,
      );
    }
    const late = operationId && this.faults.strike(operationId, afterKinds, world);
    for (const observer of this.#observers) observer(inner, answer);
    return this.#note(world, inner, late ? spoiled(answer, late) : answer, late ?? early);
  }

  /** Answers one call at once: no fault, no waiting. */
  handle(world: string, call: Call, requestId = this.#nextRequestId()): Answer {
    const target = this.#worlds.get(world);
    if (!target)
      return problemAnswer(
        new CourtProblem('not_found', { zh: '没有这个沙箱世界', en: 'There is no such world' }),
        requestId,
      );
    const { onDefect } = this.#options;
    return answerCall(target, call, {
      handlers: this.#handlers,
      services: this.#owners,
      wallMs: this.wall.now(),
      requestId,
      ...(onDefect ? { onDefect } : {}),
    });
  }

  #nextRequestId(): string {
    return `req_${String(++this.#requests).padStart(10, '0')}`;
  }

  #open(name: string): World {
    const {
      storage,
      seed = defaultSeed,
      now = '2026-09-01T09:00:00+08:00',
      allowLoopbackWebhooks = false,
      onDefect,
    } = this.#options;
    const entries = storage?.entries(name) ?? [];
    const world = new World({
      name,
      seed: `${seed}/${name}`,
      nowMs: toMs(now),
      services: this.#services,
      settings: { allowLoopbackWebhooks },
      entries,
      ...(storage ? { journal: storage.journal(name) } : {}),
      ...(onDefect ? { onDefect: (error: unknown) => onDefect(error, undefined) } : {}),
    });
    if (entries.length === 0) world.populate(this.wall.now());
    return this.#join(world);
  }

  #join(world: World): World {
    this.#worlds.set(world.name, world);
    world.onCommit((committed) => this.coverage.committed(committed));
    for (const opened of this.#opened) opened(world);
    return world;
  }

  #note(world: string, call: Call, answer: Answer, fault: FaultRule | undefined): Answer {
    this.coverage.answered(answer);
    this.exchanges.push({
      world,
      method: call.method,
      path: call.path,
      status: answer.status,
      requestId: answer.headers['x-request-id'] ?? '',
      replayed: answer.replayed ?? false,
      ...(answer.operationId ? { operationId: answer.operationId } : {}),
      ...(fault ? { fault: fault.kind } : {}),
    });
    if (this.exchanges.length > keptExchanges) this.exchanges.splice(0, keptExchanges / 2);
    return answer;
  }
}
