// An implementation of the contract, asked operation by operation: by whom, with what, and under which key.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract, OperationId } from '@yunting/sdk/contract';
import { NotApplicable } from './finding.ts';
import type { People, Person } from './people.ts';
import type { Sandbox } from './sandbox.ts';
import { isSuccess } from './wire.ts';
import type { Exchange, Request, Wire } from './wire.ts';

/** How an operation is asked. */
export interface Ask {
  /** Role key; absent = nobody. */
  readonly as?: string;
  /** Flat: path, query and body fields in one object. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Of a write; a fresh one unless given, none when null. */
  readonly key?: string | null;
  /** Sent as it is, instead of the body that the input makes. */
  readonly raw?: string;
  /** Sent in place of the person's token. */
  readonly token?: string;
}

/** A step on the way to a check that was refused: what depends on it cannot be checked. */
export class StepFailed extends Error {
  readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    const { request, status, code } = exchange;
    super(
      `${request.operationId ?? request.path} (${request.as ?? 'nobody'}): ${status} ${code ?? ''} ${exchange.text.slice(0, 300)}`,
    );
    this.name = 'StepFailed';
    this.exchange = exchange;
  }
}

export class Target {
  readonly wire: Wire;
  readonly people: People;
  readonly sandbox: Sandbox | undefined;
  readonly #keys: () => string;

  /** `keys` gives a fresh idempotency key each time. */
  constructor(wire: Wire, people: People, keys: () => string, sandbox?: Sandbox) {
    this.wire = wire;
    this.people = people;
    this.sandbox = sandbox;
    this.#keys = keys;
  }

  freshKey(): string {
    return this.#keys();
  }

  /** The person of this key; not applicable without. */
  person(key: string): Person {
    const found = this.people.find(key);
    if (!found) throw new NotApplicable(`没有 ${key} 的令牌`, `no token for ${key}`);
    return found;
  }

  /** The sandbox; not applicable without. */
  mustHaveSandbox(): Sandbox {
    if (!this.sandbox)
      throw new NotApplicable(
        '需要沙箱控制令牌（--token）',
        'needs the control token of a sandbox (--token)',
      );
    return this.sandbox;
  }

  /** Asks once; any answer is an answer. */
  async ask(id: OperationId, ask: Ask = {}): Promise<Exchange> {
    const person = ask.as === undefined ? undefined : this.person(ask.as);
    return this.wire.send(requestOf(operations[id], ask, ask.token ?? person?.token, this.#keys));
  }

  /** Asks for something that must be granted. Throws StepFailed. */
  async must(id: OperationId, ask: Ask = {}): Promise<unknown> {
    const exchange = await this.ask(id, ask);
    if (!isSuccess(exchange)) throw new StepFailed(exchange);
    return exchange.json;
  }
}

function requestOf(
  operation: OperationContract,
  ask: Ask,
  token: string | undefined,
  keys: () => string,
): Request {
  const rest = { ...ask.input };
  const take = (name: string): unknown => {
    const value = rest[name];
    delete rest[name];
    return value;
  };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(take(name) ?? 'none')),
  );
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'query' ? take(parameter.name) : undefined;
    if (value !== undefined) query.append(parameter.name, textOf(value));
  }
  const headers: Record<string, string> = {
    accept: operation.answer === 'json' ? 'application/json' : '*/*',
  };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  const key = ask.key === undefined && operation.key === 'key' ? keys() : ask.key;
  if (typeof key === 'string') headers['idempotency-key'] = key;
  const body = ask.raw ?? bodyOf(operation, rest);
  if (body !== undefined && !(body instanceof FormData))
    headers['content-type'] = operation.request?.mediaType ?? 'application/json';
  return {
    method: operation.method,
    path: path + (query.size > 0 ? `?${query}` : ''),
    headers,
    operationId: operation.id,
    ...(ask.as === undefined ? {} : { as: ask.as }),
    ...(body === undefined ? {} : { body }),
  };
}

function bodyOf(operation: OperationContract, rest: Readonly<Record<string, unknown>>): Request['body'] {
  const { request } = operation;
  if (!request) return undefined;
  if (request.body === 'bytes') return (rest['content'] as Uint8Array | undefined) ?? new Uint8Array([1]);
  if (request.body === 'json') return JSON.stringify(rest);
  const form = new FormData();
  for (const [name, value] of Object.entries(rest))
    form.append(name, value instanceof Blob ? value : textOf(value));
  return form;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
