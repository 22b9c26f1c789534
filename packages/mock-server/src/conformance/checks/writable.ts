// Operations with a JSON body, ready to be sent bodies that are wrong.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import type { Watch } from '../finding.ts';
import type { Kit } from '../kit.ts';
import { knownRecords, pathInput } from '../known.ts';
import type { KnownRecord } from '../known.ts';
import { listAt, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';

/** Operations that would reach somebody outside if they were carried out by mistake. */
const outward: readonly string[] = ['identity.requestCode', 'identity.createVerification'];

export interface Asked {
  readonly operation: OperationContract;
  readonly schema: NonNullable<NonNullable<OperationContract['request']>['schema']>;
  /** Asks with this text as body. */
  readonly send: (raw: string) => Promise<Exchange>;
}

/** Operations with a JSON body that somebody may call here, each on a record that this person was shown. */
export async function writable({ target, scene }: Kit): Promise<Asked[]> {
  const { courtId } = await scene.venue();
  const known = [...knownRecords(target.wire.exchanges).values()];
  return Object.values(operations).flatMap((operation): Asked[] => {
    const { schema, body } = operation.request ?? {};
    if (body !== 'json' || schema === undefined) return [];
    if (!target.sandbox && outward.includes(operation.id)) return [];
    for (const person of operation.scope === 'public' ? [undefined] : target.people.allowed(operation)) {
      const input = pathInput(
        operation,
        { courtId, objectionId: 'none' },
        (subject) => seen(known, subject, person?.key)?.id,
      );
      if (!input) continue;
      const as = person ? { as: person.key } : {};
      return [{ operation, schema, send: (raw) => target.ask(operation.id, { ...as, input, raw }) }];
    }
    return [];
  });
}

const seen = (
  known: readonly KnownRecord[],
  subject: string,
  key: string | undefined,
): KnownRecord | undefined =>
  known.find((one) => one.subject === subject && key !== undefined && one.seenBy.has(key));

/** A refusal for the state or for lacking rights may come before the body is read. */
export const isEarlier = ({ status }: Exchange): boolean =>
  status === 403 || status === 404 || status === 409;

/** 422 with a violation at this pointer. */
export function seePointer(
  watch: Watch,
  operation: OperationContract,
  pointer: string,
  exchange: Exchange,
): void {
  if (isEarlier(exchange)) return;
  const pointers = listAt(exchange.json, 'violations').map((one) => textAt(one, 'pointer') ?? '');
  const named = pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`));
  const where = `${operation.id} ${pointer}`;
  if (exchange.status !== 422 || exchange.code !== 'invalid_request')
    watch.see(false, where, '422 invalid_request', exchange);
  else watch.see(named, where, `violations at ${pointer}`, pointers.join(', ') || 'no violations');
}
