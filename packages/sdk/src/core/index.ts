/**
 * `@yunting/sdk/core`: calls without the convenience class. Runs in any ECMAScript host; brings no
 * dependency.
 */

// for everyone
export { call } from './call.ts';
export type { Call, CallArguments } from './call.ts';
export { createClient } from './client.ts';
export type { Client, Settings } from './client.ts';
export type { CallResult } from './exchange.ts';
export { paginate } from './pages.ts';
export type { Page } from './pages.ts';
export type {
  CallOptions,
  CheckSchema,
  ClientOptions,
  ErrorEvent,
  HookEvent,
  Hooks,
  Logger,
  ResponseEvent,
  RetryEvent,
} from './options.ts';
export type { Auth, Authorizer } from './auth.ts';
export { createSession } from './session.ts';
export type { SessionOptions, SessionToken } from './session.ts';

// for those who handle errors
export {
  AbortError,
  ApiError,
  ConnectionError,
  DeadlineError,
  InputError,
  ResponseFormatError,
  SchemaError,
  TimeoutError,
  TokenError,
  WebhookSignatureError,
  YuntingError,
} from './errors.ts';
export type { Attempt, ErrorFields, Issue, Outcome } from './errors.ts';
export type { Bilingual, LegalBasisRef, Problem, Violation } from './problem.ts';

// for those who log
export { loggingHooks } from './logging.ts';
export { redact, loggableHeaders } from './redact.ts';
export { maskText } from './mask.ts';
export { explain } from './explain.ts';
export type { Words } from './words.ts';

// for generated code
export type { AnyOperation, FilePart, InputOf, ItemOf, KeyRule, Operation, OutputOf } from './operation.ts';

// for those who write transports, runtimes and clocks
export { TransportFailure } from './transport.ts';
export type {
  FailureKind,
  FormBody,
  Transport,
  TransportBody,
  TransportRequest,
  TransportResponse,
} from './transport.ts';
export { createCanceller } from './signal.ts';
export type { AbortSignalLike, Canceller } from './signal.ts';
export { defaultRuntime } from './runtime.ts';
export type { Runtime } from './runtime.ts';
export type { Clock } from './clock.ts';
