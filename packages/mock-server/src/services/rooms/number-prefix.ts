// First half of notice numbers: short enough to type in a chat, and never the same for two cases of one reader.
import type { Context } from '../../court/context.ts';

/** Invented cases have serials from here on (演示·虚构): six digits whose zeros after the 9 say nothing. */
const firstInvented = 900_000;

/** What an invented serial is shortened to can look like this; a court's own serial that does is written in full. */
const looksShortened = /^9\d{3,4}$/;

/**
 * The tail of a case serial. A serial below 900000 keeps its own digits, at least four (1207 → 1207, 7 → 0007); an invented
 * one loses the zeros after its 9, down to four digits (900001 → 9001, 901207 → 91207). The two never meet: 9001 → 009001.
 */
export function tailOf(serial: number): string {
  if (serial >= firstInvented && serial < 1_000_000)
    return `9${String(serial - firstInvented).padStart(3, '0')}`;
  const digits = String(serial).padStart(4, '0');
  return looksShortened.test(digits) ? digits.padStart(6, '0') : digits;
}

/** The tail, and what comes instead when a case of another court, year or type has taken it. */
function* candidates(tail: string, year: string): Generator<string, never> {
  yield tail;
  yield `${year}${tail}`;
  for (let count = 2; ; count++) yield `${year}${tail}${count}`;
}

/** The prefix of all rooms of this case. A lawyer reads the notices of many cases, so no two cases share one. */
export function tailFor(ctx: Context, caseId: string): string {
  const known = ctx.all('room', { caseId })[0]?.tail;
  if (known !== undefined) return known;
  const { serial, acceptedOn } = ctx.get('case', caseId);
  const all = candidates(tailOf(serial), acceptedOn.slice(2, 4));
  for (;;) {
    const tail = all.next().value;
    // Counted for the first time: free. So there is no need to look at all the other rooms.
    if (ctx.sequence(`roomTail:${tail}`) === 1) return tail;
  }
}
