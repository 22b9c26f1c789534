// Worlds in paths: `/w/<world>/v1/…`; without a prefix it is the main one.

export const defaultWorld = 'main';

/** `/w/<world>/v1/…` → the world and the path inside it. */
export function splitWorld(path: string): { world: string; path: string } {
  const match = /^\/w\/([^/]+)(\/.*)$/.exec(path);
  return match ? { world: match[1]!, path: match[2]! } : { world: defaultWorld, path };
}
