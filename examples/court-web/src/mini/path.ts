// Paths of the official mini-program, as the court's cards write them: `pages/pay?caseId=…`.

export interface MiniPath {
  /** Last part of the path: `pay`. */
  readonly page: string;
  readonly query: URLSearchParams;
}

/** Parts of a path that name no page of their own. */
const folders = new Set(['', 'pages', 'index', 'list']);

/** `/pages/pay?caseId=x`, `pages/pay/index?…` and `pay` open the same page. */
export function readPath(path: string): MiniPath {
  const [before = '', after = ''] = path.split('?', 2);
  const parts = before.split('/').filter((part) => !folders.has(part));
  // `protection/apply` is a page of protection; `apply` alone is one of its own.
  const named = parts[0] === 'protection' ? 'protection' : parts.at(-1);
  return { page: named ?? 'home', query: new URLSearchParams(after) };
}

/** The path of a page; what is undefined is left out. */
export function pathTo(page: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(given).toString();
  return `pages/${page}${search === '' ? '' : `?${search}`}`;
}
