/** Full-width letters and digits to half-width, and all white space away. Other characters stay. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/gu, '');
}
