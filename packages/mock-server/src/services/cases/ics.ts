// RFC 5545, the small part of it that a court calendar needs: CRLF, escaped text, lines folded at 75 octets.

export interface CalendarItem {
  /** Stable: the same hearing or deadline keeps its uid when it moves. */
  readonly uid: string;
  /** Raised when the item changes, so that subscribers replace it. */
  readonly sequence: number;
  /** RFC 3339 instant at which the court last changed it. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly when: { readonly day: string } | { readonly start: string; readonly end: string };
}

/** `2026-03-07T09:00:00+08:00` → `20260307T010000Z` */
function utc(instant: string): string {
  return new Date(Date.parse(instant)).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

const nextDay = (day: string): string => utc(`${day}T24:00:00Z`).slice(0, 8);

function escape(text: string): string {
  return text.replace(/[\\;,]/g, (found) => `\\${found}`).replace(/\r?\n/g, '\\n');
}

/** Folds a content line so that no line is longer than 75 octets and no character is cut (RFC 5545, 3.1). */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

function event(item: CalendarItem): string[] {
  const when =
    'day' in item.when
      ? [
          `DTSTART;VALUE=DATE:${item.when.day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${nextDay(item.when.day)}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utc(item.when.start)}`, `DTEND:${utc(item.when.end)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${item.uid}`,
    `DTSTAMP:${utc(item.stamp)}`,
    `SEQUENCE:${item.sequence}`,
    ...when,
    `SUMMARY:${escape(item.summary)}`,
    `DESCRIPTION:${escape(item.description)}`,
    ...(item.location === undefined ? [] : [`LOCATION:${escape(item.location)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** The whole calendar. Items in the order of their uid: the same items give the same bytes. */
export function calendarText(name: string, items: readonly CalendarItem[]): string {
  const sorted = items.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yunting//Court calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...sorted.flatMap(event),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
