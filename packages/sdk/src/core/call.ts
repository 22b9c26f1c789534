/** The smallest way to make a call: `call(client, operation, input)`. Everything else is built on it. */
import type { Client } from './client.ts';
import type { CallResult } from './exchange.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import { send } from './send.ts';

/** A call under way: a promise of the data that can also be asked for everything around it. */
export interface Call<Output> extends Promise<Output> {
  /** Status, headers, request id, key and tries, besides the data. Makes no second request. */
  withMeta(): Promise<CallResult<Output>>;
}

/** Input and options; the input may be left out where nothing in it is required. */
export type CallArguments<Input> = [Input] extends [void | undefined]
  ? [input?: undefined, options?: CallOptions]
  : {} extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

const NO_OPTIONS: CallOptions = {};

/**
 * Calls an operation of the court.
 *
 * @throws {YuntingError} one of the family: `ApiError` when the court refuses, `ConnectionError`,
 * `TimeoutError`,
 *   `DeadlineError`, `AbortError`, `ResponseFormatError`, `InputError`, `TokenError`, `SchemaError`
 * @example
 * const filing = await call(client, filings.submit, { filingId: 'flg_1', version: 3 });
 * const { data, attempts } = await call(client, filings.get, { filingId: 'flg_1' }).withMeta();
 */
export function call<Input, Output>(
  client: Client,
  operation: Operation<Input, Output>,
  ...[input, options]: CallArguments<Input>
): Call<Output> {
  const result = send(client, operation, input, options ?? NO_OPTIONS) as Promise<CallResult<Output>>;
  const promise = result.then(dataOf) as Call<Output>;
  promise.withMeta = () => {
    // who asks for everything has taken over the failure, too
    promise.catch(nothing);
    return result;
  };
  return promise;
}

function dataOf<Output>(result: CallResult<Output>): Output {
  return result.data;
}

function nothing(): void {}
