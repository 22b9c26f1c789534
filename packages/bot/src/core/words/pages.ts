// Pages of the official mini-program to which a card may lead. The person is verified there, never in the chat.

/** A card under an answer. */
export interface Card {
  readonly title: string;
  readonly path: string;
}

const page = (path: string, query: Readonly<Record<string, string | undefined>> = {}): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (given.length === 0) return path;
  return `${path}?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
};

/** Cards by what they open. Paths carry ids at most: no name, no code, no ticket. */
export const cards = {
  bind: (handle: string): Card => ({ title: '绑定本人账号', path: page('pages/bind', { handle }) }),
  submitMaterial: (caseId?: string, kind?: string): Card => ({
    title: '提交材料',
    path: page('pages/material/submit', { caseId, kind }),
  }),
  postpone: (hearingId?: string, reason?: string): Card => ({
    title: '申请改期',
    path: page('pages/hearing/postpone', { hearingId, reason }),
  }),
  attendOffline: (hearingId?: string, reason?: string): Card => ({
    title: '申请到法院参加',
    path: page('pages/hearing/offline', { hearingId, reason }),
  }),
  documents: (caseId?: string): Card => ({
    title: '我的文书',
    path: page('pages/documents/list', { caseId }),
  }),
  contest: (): Card => ({ title: '对送达提出异议', path: page('pages/documents/contest') }),
  fees: (caseId?: string): Card => ({ title: '诉讼费', path: page('pages/fees/list', { caseId }) }),
  relief: (caseId?: string): Card => ({
    title: '申请缓、减、免交',
    path: page('pages/fees/relief', { caseId }),
  }),
  address: (caseId?: string): Card => ({
    title: '送达方式',
    path: page('pages/address', { caseId }),
  }),
  applications: (): Card => ({ title: '提出申请', path: page('pages/applications/list') }),
  forms: (): Card => ({ title: '官方文书样式', path: page('pages/forms/list') }),
  verify: (): Card => ({ title: '核对法院文书', path: page('pages/verify') }),
  protection: (): Card => ({ title: '申请人身安全保护令', path: page('pages/protection/apply') }),
  preservation: (): Card => ({ title: '财产保全与线索', path: page('pages/preservation/list') }),
} as const;
