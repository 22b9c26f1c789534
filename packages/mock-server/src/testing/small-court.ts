// A court with only some services and the personas: for tests of one service beside its code. Calls go the whole way
// (authentication, contract, idempotency, reactions), only the doors are missing.
import { operations } from '@yunting/sdk/contract';
import type { InputOf, OperationId, OutputOf } from '@yunting/sdk/contract';
import { answerCall } from '../court/call.ts';
import type { Answer } from '../court/exchange.ts';
import type { Commit } from '../court/commit.ts';
import type { FormInput, RawBody } from '../court/input.ts';
import type { Problem } from '../court/problem.ts';
import { digest } from '../court/random.ts';
import type { CourtService, Handler } from '../court/service.ts';
import { toMs } from '../court/time.ts';
import { World } from '../court/world.ts';
import { clientSecretOf, personaList } from '../sandbox/personas.ts';

const startAt = '2026-09-01T09:00:00+08:00';

export class SmallCourt {
  readonly world: World;
  /** Machine time in ms; tests move it for codes and tokens. */
  wallMs = toMs(startAt);
  readonly #handlers = new Map<OperationId, Handler<OperationId>>();
  readonly #owners = new Map<OperationId, string>();
  readonly #tokens = new Map<string, string>();
  #calls = 0;

  constructor(...services: readonly CourtService[]) {
    this.world = new World({
      name: 'main',
      seed: 'small',
      nowMs: toMs(startAt),
      services: new Map(services.map((service) => [service.name, service])),
    });
    for (const service of services) {
      for (const [id, handler] of Object.entries(service.operations)) {
        this.#handlers.set(id as OperationId, handler as unknown as Handler<OperationId>);
        this.#owners.set(id as OperationId, service.name);
      }
    }
    this.world.populate(this.wallMs);
    this.write((commit) => {
      for (const { key: _key, principalId, zh: _zh, en: _en, ...fields } of personaList) {
        const secret = fields.clientId ? { clientSecretDigest: digest(clientSecretOf(fields.clientId)) } : {};
        commit.addPrincipal({ ...fields, ...secret, id: principalId }, '');
      }
    });
  }

  /** Court time now. */
  get now(): string {
    return new Date(this.world.nowMs).toISOString();
  }

  /** Puts records of other services in place, without their events. */
  write<T>(work: (commit: Commit) => T): T {
    return this.world.run(this.wallMs, work);
  }

  /** Lets court time pass to an instant or a civil date; names of the timers that fell due. */
  advance(to: string): string[] {
    return this.world.advance(toMs(to), this.wallMs).map((fired) => fired.timer);
  }

  /** A token of a persona by its key, or the text itself when it is a token. `undefined` = nobody. */
  token(who: string | undefined): string | undefined {
    if (who === undefined || who.startsWith('yt_')) return who;
    const persona = personaList.find((one) => one.key === who);
    if (!persona) throw new RangeError(`no persona ${who}`);
    let token = this.#tokens.get(who);
    if (token === undefined) {
      token = this.write((commit) => {
        const { principalId, assurance } = persona;
        return commit.issueToken(principalId, { kind: 'access', assurance, seconds: 10 * 365 * 86_400 }, '');
      }).token;
      this.#tokens.set(who, token);
    }
    return token;
  }

  /** One call by operation id and flat input, as the SDK would send it. */
  send<Id extends OperationId>(who: string | undefined, id: Id, ...[input]: Arguments<Id>): Answer {
    const operation = operations[id];
    const rest: Record<string, unknown> = { ...(input as object | undefined) };
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(String(value));
    });
    const query: Record<string, string> = {};
    for (const { name, in: where } of operation.parameters) {
      if (where !== 'query' || rest[name] === undefined) continue;
      const value = rest[name];
      query[name] = typeof value === 'string' ? value : JSON.stringify(value);
      delete rest[name];
    }
    const token = this.token(who);
    const call = {
      method: operation.method,
      path,
      query,
      headers: {
        'idempotency-key': `key-${++this.#calls}`,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: bodyOf(operation.request?.body, rest),
    };
    const defects: unknown[] = [];
    const answer = answerCall(this.world, call, {
      handlers: this.#handlers,
      services: this.#owners,
      wallMs: this.wallMs,
      requestId: `req_${this.#calls}`,
      onDefect: (error) => defects.push(error),
    });
    if (defects.length > 0) throw defects[0];
    return answer;
  }

  /** The answer of a call that must succeed. */
  ok<Id extends OperationId>(who: string | undefined, id: Id, ...input: Arguments<Id>): OutputOf<Id> {
    const answer = this.send(who, id, ...input);
    if (answer.status >= 300) throw new Error(`${id}: ${answer.status} ${String(answer.body)}`);
    return (operations[id].answer === 'json' ? JSON.parse(String(answer.body)) : answer.body) as OutputOf<Id>;
  }

  /** The problem of a call that must be refused. */
  refused<Id extends OperationId>(
    who: string | undefined,
    id: Id,
    ...input: Arguments<Id>
  ): Problem & Record<string, unknown> {
    const answer = this.send(who, id, ...input);
    if (answer.status < 400) throw new Error(`${id} was not refused: ${String(answer.body)}`);
    return JSON.parse(String(answer.body)) as Problem & Record<string, unknown>;
  }

  /** Types of the events so far that are about this record. */
  eventsOf(subjectId: string): string[] {
    return this.world
      .read()
      .all('event', { subjectId })
      .map((event) => event.type);
  }

  /** Open tasks about this record. */
  tasksOf(subjectId: string): string[] {
    return this.world
      .read()
      .all('task', { subjectId })
      .filter((task) => task.state === 'open')
      .map((task) => task.kind);
  }

  /** The last SMS to a phone. */
  lastSms(to: string): string {
    return this.world.read().all('sms', { to }).at(-1)?.text ?? '';
  }
}

/** No second argument for an operation without input. */
type Arguments<Id extends OperationId> = InputOf<Id> extends void ? [] : [input: InputOf<Id>];

function bodyOf(kind: 'json' | 'bytes' | 'form' | undefined, rest: Record<string, unknown>): RawBody {
  if (kind === undefined) return undefined;
  if (kind === 'bytes') return rest['content'] as Uint8Array;
  if (kind === 'json') return JSON.stringify(rest);
  const { file, ...fields } = rest;
  return { file, fields } as FormInput;
}
