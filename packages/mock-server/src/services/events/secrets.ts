// Signing secrets in the Standard Webhooks form, and which of them sign now. Secrets follow machine time.
import type { Context } from '../../court/context.ts';
import type { EndpointRecord, EndpointSecret } from './records.ts';

/** How long a former secret goes on signing beside the new one. */
const overlapMs = 24 * 3_600_000;

/** `whsec_` and 32 bytes in base64. */
export function newSecret(ctx: Context): string {
  const hex = ctx.digest(ctx.secret());
  const bytes = (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}

/** A new secret in front; those before it retire after the overlap. */
export function rotated(endpoint: EndpointRecord, secret: string, wallMs: number): EndpointSecret[] {
  const former = endpoint.secrets
    .filter((one) => one.retiresAtWall === undefined || one.retiresAtWall > wallMs)
    .map((one) => ({ secret: one.secret, retiresAtWall: one.retiresAtWall ?? wallMs + overlapMs }));
  return [{ secret }, ...former];
}

/** All secrets that sign a delivery now: the newest first. */
export function signingSecrets(endpoint: EndpointRecord, wallMs: number): string[] {
  return endpoint.secrets
    .filter((one) => one.retiresAtWall === undefined || one.retiresAtWall > wallMs)
    .map((one) => one.secret);
}
