// One POST to a receiver over real HTTP. Node only. DNS answers are judged and then used for this very connection, so that
// a name cannot point elsewhere between the check and the connect; redirects are never followed.
import { createHmac } from 'node:crypto';
import { lookup as resolveName } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { hmacSha256, hmacSm3 } from '@yunting/sdk/webhooks';
import type { SignatureSuite } from '@yunting/sdk/webhooks';
import { isLoopbackAddress, isPublicAddress } from '../services/events/address.ts';
import { outcomeOf } from '../services/events/outcome.ts';
import type { DeliveryReport } from '../services/events/outcome.ts';

/** What the courier hands over to be sent. */
export interface Parcel {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowLoopback: boolean;
}

/** Signature suites by the contract's names. */
export const suites: Readonly<Record<string, SignatureSuite>> = {
  v1: hmacSha256,
  v1sm3: hmacSm3((key, content) => createHmac('sm3', key).update(content).digest()),
};

const timeoutMs = 15_000;
const unsafe = 'UNSAFE_ADDRESS';

type Answered = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** A lookup that gives only addresses which may be connected to; one bad answer spoils all of them. */
export function guardedLookup(allowLoopback: boolean, resolve: typeof resolveName = resolveName) {
  return (name: string, options: LookupOptions, answered: Answered): void => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return answered(error, []);
      const fits = ({ address }: LookupAddress): boolean =>
        isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
      const [first] = addresses;
      if (!first || !addresses.every(fits))
        return answered(Object.assign(new Error(unsafe), { code: unsafe }), []);
      if (options.all) answered(null, addresses);
      else answered(null, first.address, first.family);
    });
  };
}

/** Sends and says how it went. Never throws; never keeps or repeats what the receiver says. */
export function post(parcel: Parcel): Promise<DeliveryReport> {
  const { url, headers, body, allowLoopback } = parcel;
  const send = url.startsWith('https:') ? overHttps : overHttp;
  return new Promise((done) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      lookup: guardedLookup(allowLoopback),
    });
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      const wait = /^\d{1,6}$/.exec(response.headers['retry-after'] ?? '');
      done({ outcome: outcomeOf(status), status, ...(wait ? { retryAfterSeconds: Number(wait[0]) } : {}) });
      response.on('error', () => undefined).resume();
    });
    request.on('error', (error: NodeJS.ErrnoException) => done(failureOf(error)));
    request.end(body);
  });
}

function failureOf(error: NodeJS.ErrnoException): DeliveryReport {
  if (error.code === unsafe) return { outcome: 'unsafeAddress', detail: unsafe };
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return { outcome: 'timeout' };
  return {
    outcome: 'unreachable',
    detail: /^[A-Z0-9_]{1,40}$/.test(error.code ?? '') ? error.code! : 'UNREACHABLE',
  };
}
