// One token a persona for the page, made anew long before the old ones run out.
import { personaList, tokenFor } from '@yunting/mock-server';
import type { Court } from '@yunting/mock-server';

const goodForMs = 12 * 3_600_000;

/** Persona key → bearer token. A court's tokens last a day of machine time. */
export function pageTokens(court: Court): () => Readonly<Record<string, string>> {
  let tokens: Readonly<Record<string, string>> = {};
  let madeAt = -Infinity;
  return () => {
    const now = court.wall.now();
    if (now - madeAt > goodForMs) {
      tokens = Object.fromEntries(
        personaList
          .filter(({ kind }) => kind === 'person' || kind === 'staff')
          .map(({ key }) => [key, tokenFor(court, key)]),
      );
      madeAt = now;
    }
    return tokens;
  };
}
