/** Finds integers that JavaScript numbers cannot hold, before parsing loses their last digits unnoticed. */

/**
 * A number of 16 digits or more where JSON allows one. A string may look like it; then the exact look
 * decides.
 */
const SUSPICIOUS = /(?:^|[[:,\s])-?\d{16}/;

/**
 * Whether the JSON text holds an integer beyond ±(2⁵³ − 1). Digits inside strings, or after a point, do not
 * count.
 */
export function hasUnsafeInteger(text: string): boolean {
  if (!SUSPICIOUS.test(text)) return false;
  // escapes first: one expression for both would need a stack as deep as the string is long
  const bare = text.replace(/\\./g, '').replace(/"[^"]*"/g, '""');
  const long = bare.match(/(?:^|[[:,\s-])\d{16,}/g) ?? [];
  return long.some((found) => Number(found.replace(/\D/g, '')) > Number.MAX_SAFE_INTEGER);
}
