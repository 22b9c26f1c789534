/** `@yunting/sdk`: a court's online services. Hand-kept; grouped by reader. */

// to begin
export { Yunting } from './client.ts';
export type { YuntingOptions } from './client.ts';
export { createSession } from './core/session.ts';
export type { SessionOptions, SessionToken } from './core/session.ts';
export type { Auth, Authorizer } from './core/auth.ts';

// to name what is sent and answered
export type { Schemas } from './generated/types.ts';

// to call
export { call } from './core/call.ts';
export type { Call, CallArguments } from './core/call.ts';
export { createClient } from './core/client.ts';
export type { Client } from './core/client.ts';
export type { CallResult } from './core/exchange.ts';
export { paginate } from './core/pages.ts';
export type { Page } from './core/pages.ts';
export type { CallOptions, CheckSchema, ClientOptions } from './core/options.ts';
export type { FilePart, InputOf, ItemOf, Operation, OutputOf } from './core/operation.ts';

// to handle errors
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
} from './core/errors.ts';
export type { Attempt, Issue, Outcome } from './core/errors.ts';
export type { Bilingual, LegalBasisRef, Problem, Violation } from './core/problem.ts';

// to watch and to log
export type { ErrorEvent, HookEvent, Hooks, Logger, ResponseEvent, RetryEvent } from './core/options.ts';
export { loggableHeaders, redact } from './core/redact.ts';

// what takes more than one call
export { followEvents, joinHearing, payAndWait, uploadFile, waitForPayment } from './flows/index.ts';
export type {
  FollowOptions,
  JoinInput,
  JoinResult,
  PayOptions,
  PayOutcome,
  UploadContent,
  UploadInput,
  UploadOptions,
} from './flows/index.ts';

// to bring one's own network, machine or time
export { axiosInstanceTransport } from './transports/axios-instance.ts';
export { axiosTransport } from './transports/axios.ts';
export type { AxiosTransportOptions } from './transports/axios.ts';
export { fetchTransport } from './transports/fetch.ts';
export type { FetchTransportOptions } from './transports/fetch.ts';
export { TransportFailure } from './core/transport.ts';
export type { FailureKind, Transport, TransportRequest, TransportResponse } from './core/transport.ts';
export type { AbortSignalLike } from './core/signal.ts';
export type { Clock } from './core/clock.ts';
export type { Runtime } from './core/runtime.ts';
