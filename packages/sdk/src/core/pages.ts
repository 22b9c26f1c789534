/** Walks a paged operation to its end, item by item. */
import { AbortError, ResponseFormatError } from './errors.ts';
import type { Client } from './client.ts';
import type { ItemOf, Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import { send } from './send.ts';

/** What a paged operation answers with. */
export interface Page<Item> {
  readonly data: readonly Item[];
  /** Absent or null on the last page. */
  readonly nextCursor?: string | null | undefined;
}

/**
 * All items of a list. One page is held at a time, and the next is asked for only when the last item of this
 * one has been taken. `input.limit` is the size of a page, `input.cursor` where to begin.
 *
 * @throws {YuntingError} as a call does; `AbortError` also between two items
 * @example for await (const filing of paginate(client, filings.list, { state: 'submitted' })) …
 */
export async function* paginate<Input, Output extends Page<unknown>>(
  client: Client,
  operation: Operation<Input, Output>,
  input?: Input,
  options: CallOptions = {},
): AsyncGenerator<ItemOf<Operation<Input, Output>>, void, undefined> {
  type Item = ItemOf<Operation<Input, Output>>;
  let cursor = (input as { readonly cursor?: string } | undefined)?.cursor;
  for (;;) {
    const asked = cursor === undefined ? input : { ...input, cursor };
    const page = (await send(client, operation, asked, options)).data as Page<Item>;
    for (const item of page.data) {
      if (options.signal?.aborted) throw new AbortError({ code: 'aborted', operationId: operation.id });
      yield item;
    }
    if (!page.nextCursor) return;
    // a court that repeats itself would keep us for ever
    if (page.nextCursor === cursor)
      throw new ResponseFormatError({ code: 'invalid_cursor', operationId: operation.id });
    cursor = page.nextCursor;
  }
}
