/**
 * An operation of the contract as data. The generator writes these; everything a call does is read from them.
 */

/** How a write may be sent again. See {@link Operation.key}. */
export type KeyRule = 'key' | 'never' | 'safe';

/**
 * One operation of the contract. Input is flat: path parameters are taken from the template, query parameters
 * by name, and all the rest is the body.
 *
 * @example
 * const submit: Operation<{ filingId: string; version: number }, Filing> = {
 *   id: 'filings.submit', method: 'POST', path: '/v1/filings/{filingId}/submit', body: 'json',
 * };
 */
export interface Operation<Input, Output> {
  /**
   * `service.method`, or `desk.service.method` for the court's own side: `filings.submit`,
   * `desk.filings.accept`.
   */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /**
   * The route template, `/v1/filings/{filingId}/submit`. Hooks and metrics see this, never the filled path.
   */
  readonly path: string;
  /** Names of the query parameters in the flat input. */
  readonly query?: readonly string[];
  /**
   * How the rest of the flat input is sent. `json`: one object. `bytes`: `input.content` as octet-stream.
   * `form`: multipart, where `input.file` is `{ name, mediaType, content }` and the other fields are strings.
   */
  readonly body?: 'json' | 'bytes' | 'form';
  /** What a success answers with; `json` unless said otherwise. */
  readonly answer?: 'json' | 'text' | 'bytes' | 'none';
  /**
   * How a call may be repeated. `key` (the rule for all but GET): sent with an Idempotency-Key, so it may be
   * re-sent. `never` (sessions, one-time codes): not re-sent once bytes may have left. `safe`: a POST without
   * effect, re-sent freely and without a key.
   */
  readonly key?: KeyRule;
  /** Needs no token. */
  readonly open?: true;
  /** Answers `{ data, nextCursor }` and takes `cursor` and `limit`. */
  readonly page?: true;
  /** Types only; never present at run time. */
  readonly __types?: { readonly input: Input; readonly output: Output };
}

/** Any operation, whatever it takes and gives. */
export type AnyOperation = Operation<unknown, unknown>;

/** The flat input of an operation. */
export type InputOf<O> = O extends { readonly __types?: { readonly input: infer Input } } ? Input : never;

/** What an operation answers with. */
export type OutputOf<O> = O extends { readonly __types?: { readonly output: infer Output } } ? Output : never;

/** One item of a paged operation's `data`. */
export type ItemOf<O> = OutputOf<O> extends { readonly data: readonly (infer Item)[] } ? Item : never;

/** A file as it goes into a `form` operation. */
export interface FilePart {
  /** File name shown to the court; control characters and quotes are replaced when it is sent. */
  readonly name: string;
  /** IANA media type, `application/pdf`. */
  readonly mediaType: string;
  readonly content: Uint8Array | ArrayBuffer | string;
}

/**
 * The rule by which a call of this operation may be repeated: GET is `safe`, other methods `key` unless
 * declared.
 */
export function keyRule(operation: AnyOperation): KeyRule {
  return operation.key ?? (operation.method === 'GET' ? 'safe' : 'key');
}
