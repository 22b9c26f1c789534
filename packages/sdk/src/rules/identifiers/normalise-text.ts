/**
 * Full-width letters and digits to half-width, and all white space away. Other characters stay. What is no text becomes
 * the empty one, which is no number of any kind.
 */
export function normaliseText(text: string): string {
  return (typeof text === 'string' ? text : '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/gu, '');
}
