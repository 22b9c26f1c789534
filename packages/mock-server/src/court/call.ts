// One call through the court, without HTTP: match → who → may they → input → once only → state → handler → reactions →
// answer checked against the contract → committed together with its idempotency record.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract, OperationId } from '@yunting/sdk/contract';
import { admit, authorize } from './access.ts';
import type { Commit } from './commit.ts';
import { OperationContext } from './context.ts';
import { maxBodyBytes, problemAnswer, sizeOf } from './exchange.ts';
import type { Answer, Call } from './exchange.ts';
import { keepAnswer, keyOf, replayOf } from './idempotency.ts';
import { checkAnswer, readInput } from './input.ts';
import { mayMove, possibleFrom, triggers } from './machine.ts';
import { ContractViolation, CourtProblem } from './problem.ts';
import { matchRoute, noRoute } from './routes.ts';
import { authenticate, recognise } from './session.ts';
import type { Handler } from './service.ts';
import type { World } from './world.ts';

export interface CallSettings {
  readonly handlers: ReadonlyMap<OperationId, Handler<OperationId>>;
  readonly services: ReadonlyMap<OperationId, string>;
  readonly wallMs: number;
  readonly requestId: string;
  /** Told of a defect of this court (the caller only gets a code). */
  readonly onDefect?: (error: unknown, operation: string | undefined) => void;
}

const jsonType = 'application/json; charset=utf-8';

/** Answers one call. Never throws: what goes wrong becomes a problem. */
export function answerCall(world: World, call: Call, settings: CallSettings): Answer {
  const route = matchRoute(call.method, call.path);
  try {
    if (!route) throw noRoute(call.path);
    if (call.oversized || sizeOf(call.body) > maxBodyBytes) throw new CourtProblem('payload_too_large');
    return run(world, call, operations[route.operationId], route.params, settings);
  } catch (error) {
    if (!(error instanceof CourtProblem)) settings.onDefect?.(error, route?.operationId);
    const problem =
      error instanceof CourtProblem
        ? error
        : new CourtProblem(error instanceof ContractViolation ? 'contract_violation' : 'internal_error');
    return problemAnswer(problem, settings.requestId, route?.operationId);
  }
}

function run(
  world: World,
  call: Call,
  operation: OperationContract,
  params: Readonly<Record<string, string>>,
  settings: CallSettings,
): Answer {
  const { wallMs, requestId } = settings;
  const commit = world.begin(wallMs);
  const session = (operation.scope === 'public' ? recognise : authenticate)(
    commit.tx,
    call.headers['authorization'],
    wallMs,
  );
  admit(operation, session);
  // Before the record is looked up: a repeated removal must find its answer, not that there is nothing left.
  const key = keyOf(operation, call, session);
  const replay = key && replayOf(commit.tx, key, operation, wallMs, requestId);
  if (replay) return replay;
  const { actor, subject } = authorize(commit.tx, operation, params, session, world.nowMs);
  if (operation.key === 'key' && !key) throw new CourtProblem('idempotency_key_missing');
  checkState(operation, subject?.state);
  checkMediaType(operation, call);
  const input = readInput(operation, params, call.query, call.body);
  const handler = settings.handlers.get(operation.id);
  if (!handler) throw new ContractViolation(`no handler for ${operation.id}`);
  const service = settings.services.get(operation.id) ?? operation.service;
  const context = new OperationContext(
    commit,
    service,
    operation.id,
    actor,
    operation.emits,
    input as never,
    subject,
  );
  const output: unknown = keeping(world, commit, () => handler(context));
  world.react(commit);
  const { body, mediaType } = write(
    operation,
    typeof output === 'function' ? (output as () => unknown)() : output,
  );
  if (isRead(operation) && !commit.tx.empty)
    throw new ContractViolation(`${operation.id} is a read but wrote`);
  if (key && typeof body === 'string') {
    keepAnswer(commit.tx, key, { status: operation.status, body, mediaType }, { now: context.now, wallMs });
  }
  world.apply(commit);
  return {
    status: operation.status,
    headers: { ...(mediaType === '' ? {} : { 'content-type': mediaType }), 'x-request-id': requestId },
    body,
    operationId: operation.id,
  };
}

/** Runs a handler; a refusal that keeps its writes commits them before it goes on its way. */
function keeping<T>(world: World, commit: Commit, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CourtProblem && error.details.keep) world.finish(commit);
    throw error;
  }
}

/** A read has no effect, and neither has a question that is asked by POST (`x-idempotency: safe`). */
const isRead = ({ method, key }: OperationContract): boolean => method === 'GET' || key === 'safe';

/** 409 when the subject's state has no transition for an operation that moves it. */
function checkState(operation: OperationContract, state: string | undefined): void {
  if (!operation.subject || state === undefined) return;
  const trigger = { kind: 'operation', name: operation.id } as const;
  if (!triggers(operation.subject, trigger) || mayMove(operation.subject, state, trigger)) return;
  throw new CourtProblem('state_conflict', { state, possible: possibleFrom(operation.subject, state) });
}

/** 400 for a body that says it is something else than the contract takes. Who says nothing is taken at the contract's word. */
function checkMediaType({ request }: OperationContract, call: Call): void {
  const type = call.headers['content-type'];
  if (!request || request.body === 'form' || type === undefined || sizeOf(call.body) === 0) return;
  const wanted =
    request.body === 'bytes' ? /^application\/octet-stream\b/i : /^application\/([\w.-]+\+)?json\b/i;
  if (!wanted.test(type)) {
    throw new CourtProblem('malformed_request', {
      zh: `请求内容的类型应为 ${request.mediaType}`,
      en: `The content type must be ${request.mediaType}`,
    });
  }
}

/** The handler's output as it goes out, checked against the contract. */
function write(
  operation: OperationContract,
  output: unknown,
): { body: string | Uint8Array; mediaType: string } {
  const { answer, mediaType = 'application/octet-stream' } = operation;
  if (answer === 'none') return { body: '', mediaType: '' };
  if (answer === 'bytes') return { body: output as string | Uint8Array, mediaType };
  if (answer === 'text') return { body: output as string, mediaType: `${mediaType}; charset=utf-8` };
  const wrong = operation.response === undefined ? undefined : checkAnswer(operation.response, output);
  if (wrong)
    throw new ContractViolation(`${operation.id} would answer what its contract does not allow: ${wrong}`);
  return { body: JSON.stringify(output), mediaType: jsonType };
}
