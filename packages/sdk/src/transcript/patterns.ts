// How the small parts of a line are written. Sources, because they are also needed inside larger patterns.

/** An id of the court: no sign that is a separator in what is hashed, and none of a chat address. */
export const courtIdSource = '[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}';
/** A kind of entry or room, a role. */
export const wordSource = '[a-z][A-Za-z]{0,39}';

const whole = (source: string): RegExp => new RegExp(`^${source}$`);
const matches = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

const digest = whole('[0-9a-f]{64}');
const salt = whole('[0-9a-f]{32}');
const instant = whole(String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)`);
const word = whole(wordSource);
const courtId = whole(courtIdSource);

export const isDigest = (value: unknown): boolean => matches(value, digest);
export const isSalt = (value: unknown): boolean => matches(value, salt);
export const isInstant = (value: unknown): boolean => matches(value, instant);
export const isWord = (value: unknown): boolean => matches(value, word);
export const isCourtId = (value: unknown): boolean => matches(value, courtId);
export const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;
