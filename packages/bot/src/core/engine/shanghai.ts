// Instants as the contract writes them: RFC 3339 with the offset of Asia/Shanghai.

const offsetMs = 8 * 60 * 60 * 1000;

/** 2026-09-30T09:15:00+08:00 */
export const instantInShanghai = (ms: number): string =>
  new Date(ms + offsetMs).toISOString().replace(/\.\d{3}Z$/, '+08:00');
