/** `@yunting/sdk/webhooks`: receive what the court tells, and be sure that it was the court. */

// for receivers
export { fetchHandler } from './fetch-handler.ts';
export { expressHandler, nodeHandler } from './node-handler.ts';
export type { NodeRequest, NodeResponse } from './node-handler.ts';
export type { HandlerOptions } from './receive.ts';
export { verify } from './signature.ts';
export type { Delivery, RawBody, VerifyOptions } from './signature.ts';
export type { WebhookHeaders } from './headers.ts';
export { memoryReplayGuard } from './replay-guard.ts';
export type { Claim, MemoryReplayGuardOptions, ReplayGuard } from './replay-guard.ts';
export { WebhookSignatureError } from '../core/errors.ts';
export type { WebhookFault } from './errors.ts';

// for courts, and for tests of receivers
export { sign } from './signature.ts';
export type { SignOptions } from './signature.ts';
export { generateSecret } from './secret.ts';
export { hmacSha256, hmacSm3 } from './suites.ts';
export type { SignatureSuite } from './suites.ts';
