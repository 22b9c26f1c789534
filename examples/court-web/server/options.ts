// What the command line says: where to listen, where to keep the data.
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** How the page is started. */
export interface ServerOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Folder of the court's journals, the chat world and the bot's store. */
  readonly data: string;
}

/** Where the data is kept unless `--data` says otherwise: beside the page, left out of version control. */
export const defaultData = join(import.meta.dirname, '..', '.data');

/** @throws {RangeError} in both languages, for a port that is none */
export function readOptions(args: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4400' }, data: { type: 'string', default: defaultData } },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new RangeError(
      `端口应为 0 到 65535 的整数：${values.port} · The port must be a whole number from 0 to 65535: ${values.port}`,
    );
  }
  return { port, data: values.data };
}
