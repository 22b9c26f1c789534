// Small pieces of the contract page: escaping, two languages, tables.

export const escape = (text: unknown): string =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A word of the contract; long ones may break after a dot. */
export const code = (text: unknown): string => `<code>${escape(text).replaceAll('.', '.<wbr>')}</code>`;

const chinese = /[㐀-鿿]/;

/** Lines as they are in the contract: Chinese as it stands, English quieter and marked as English. */
export function bilingual(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') return '';
  const lines: { zh: boolean; text: string }[] = [];
  for (const line of text.trim().split('\n')) {
    if (line.trim() === '') continue;
    const zh = chinese.test(line);
    const last = lines.at(-1);
    if (last?.zh === zh) last.text += zh ? line.trim() : ` ${line.trim()}`;
    else lines.push({ zh, text: line.trim() });
  }
  return lines
    .map(({ zh, text: said }) =>
      zh ? `<p>${escape(said)}</p>` : `<p class="en" lang="en">${escape(said)}</p>`,
    )
    .join('');
}

/** `中文 · English` in one line. */
export function titled(text: unknown): string {
  const [zh, ...en] = typeof text === 'string' ? text.split(' · ') : [''];
  return `<b>${escape(zh)}</b>${en.length > 0 ? ` <span class="en" lang="en">${escape(en.join(' · '))}</span>` : ''}`;
}

export const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

/** A definition list of what is there; names are `中文 · English`. */
export function facts(pairs: readonly (readonly [name: string, html: string])[]): string {
  const there = pairs.filter(([, html]) => html !== '');
  if (there.length === 0) return '';
  return `<dl>${there.map(([name, html]) => `<dt>${escape(name)}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

/** A table that scrolls by itself when it is too wide; one of fields is stacked on a phone instead. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  kind: 'wide' | 'fields' = 'wide',
): string {
  if (rows.length === 0) return '';
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<div class="${kind}"${kind === 'wide' ? ' tabindex="0"' : ''}><table><thead><tr>${heads.map((head) => `<th>${escape(head)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></div>`;
}
