// Chinese characters, and the punctuation that goes with them, are two columns wide on a terminal.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/g;

// What a terminal obeys instead of showing: control characters, and those that turn the direction of writing.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text whose control characters are written out, `\u001b`, as JSON writes them; only lines end. */
export function visibleText(text: string): string {
  return text.replace(unseen, escaped);
}

/** The same for what a user wrote, which is to stay on its line. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\n/g, escaped);
}

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return text.replace(wide, '##').length;
}

/** Fills with spaces up to `width` columns: on the right, or on the left for what is aligned right. */
export function padTo(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** Rows as aligned columns, two spaces apart; the last column has no spaces after it. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, textWidth(cell))));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
