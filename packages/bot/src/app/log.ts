// One JSON line for each thing that happened. What could name a person, a case or a secret is left out or masked.
import { redact } from '@yunting/sdk';

export type Level = 'info' | 'warn' | 'error';
export type Log = (level: Level, message: string, about?: Readonly<Record<string, unknown>>) => void;

/** Longest value of a field. */
const most = 300;

/** Numbers long enough to be a person's: identity, phone, card, payment code. */
const masked = (text: string): string => text.replaceAll(/\d{7,}/g, '•••').slice(0, most);

/** What may be said of an error: its code and kind, never what was in the message of a call. */
export function sayError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return error === undefined ? {} : { error: typeof error };
  const { code, requestId, failure } = error as Error & Readonly<Record<string, unknown>>;
  return {
    error: error.name,
    ...(typeof code === 'string' && { reason: code }),
    ...(typeof failure === 'string' && { failure }),
    ...(typeof requestId === 'string' && { requestId }),
  };
}

/** Writes lines to `write`; `now` is the machine's time in milliseconds. */
export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
  (level, message, about = {}) => {
    const fields = Object.entries(redact(about) as Record<string, unknown>).map(([key, value]) => [
      key,
      typeof value === 'string' ? masked(value) : value,
    ]);
    write(
      JSON.stringify({
        at: new Date(now()).toISOString(),
        level,
        message: masked(message),
        ...Object.fromEntries(fields),
      }),
    );
  };
