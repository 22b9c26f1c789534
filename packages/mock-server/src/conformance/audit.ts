// Looking back over everything that was answered in a run.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import * as schemas from '@yunting/sdk/schemas';
import { readEverything } from './everything.ts';
import type { Watch } from './finding.ts';
import type { Check, Kit } from './kit.ts';
import type { Exchange } from './wire.ts';

interface Checker {
  safeParse(value: unknown): {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
}

const checkers = schemas as unknown as Readonly<Record<string, Checker | undefined>>;

/** Where a value does not fit a schema of the contract; undefined when it fits. */
export function misfit(schema: string, value: unknown): string | undefined {
  const result = checkers[schema]?.safeParse(value);
  if (!result) return `no schema ${schema}`;
  if (result.success) return undefined;
  return result.error?.issues
    .slice(0, 3)
    .map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`)
    .join('; ');
}

/** A check over all exchanges of the run of which `concerns` holds. */
export function overAll(
  words: Pick<Check, 'id' | 'zh' | 'en'>,
  concerns: (exchange: Exchange) => boolean,
  look: (exchange: Exchange, watch: Watch, where: string) => void,
): Check {
  return {
    ...words,
    async run(kit: Kit, watch: Watch) {
      // What was answered until a step was refused is looked at all the same.
      const refused = await readEverything(kit).then(
        () => undefined,
        (error: unknown) => error,
      );
      for (const exchange of kit.target.wire.exchanges.filter(concerns))
        look(exchange, watch, whereOf(exchange));
      if (refused) throw refused;
    },
  };
}

const whereOf = ({ request }: Exchange): string => request.operationId ?? `${request.method} ${request.path}`;

/** The operation that was meant, if one was. */
export function contractOf({ request }: Exchange): OperationContract | undefined {
  return request.operationId === undefined
    ? undefined
    : operations[request.operationId as keyof typeof operations];
}

/** Whether it is a refusal or a failure. */
export const isRefusal = ({ status }: Exchange): boolean => status >= 400;

/** The media type without its parameters. */
export const typeOf = ({ headers }: Exchange): string =>
  (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
