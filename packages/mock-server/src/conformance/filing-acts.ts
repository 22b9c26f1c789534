// What moves a filing, each with an input that is right in itself: whatever is refused then is refused for the state.
import type { OperationId } from '@yunting/sdk/contract';
import type { Schemas } from '@yunting/sdk/types';

/** A filing as it was last read. */
export interface ReadFiling {
  readonly filingId: string;
  readonly version: number;
}

/** What acts need beside the filing. */
export interface FilingMaterial {
  readonly content: Schemas['FilingContent'];
  /** A day in the future of the court's clock. */
  readonly dueOn: string;
}

interface FilingAct {
  readonly as: string;
  input(material: FilingMaterial): Readonly<Record<string, unknown>>;
}

const none = (): Readonly<Record<string, unknown>> => ({});

/** Acts on a filing by operation, without its id and version. */
export const filingActs = {
  'filings.update': { as: 'plaintiff', input: ({ content }) => ({ content }) },
  'filings.discard': { as: 'plaintiff', input: none },
  'filings.submit': { as: 'plaintiff', input: () => ({ truthful: true }) },
  'filings.supplement': {
    as: 'plaintiff',
    input: ({ content }) => ({ content, note: '已补正 · corrected' }),
  },
  'filings.withdraw': { as: 'plaintiff', input: () => ({ reason: '演示·虚构' }) },
  'desk.filings.push': { as: 'clerk', input: () => ({ applicantWaits: false }) },
  'desk.filings.supplementAtCounter': { as: 'clerk', input: ({ content }) => ({ content }) },
  'desk.filings.requestSupplement': {
    as: 'filingJudge',
    input: ({ dueOn }) => ({
      items: [{ zh: '请补交转账凭证', en: 'Please add the proof of transfer' }],
      dueOn,
    }),
  },
  'desk.filings.accept': {
    as: 'filingJudge',
    input: () => ({ caseType: '民初', procedure: 'ordinary', procedureReason: '双方对事实争议较大' }),
  },
  'desk.filings.refuse': {
    as: 'filingJudge',
    input: () => ({
      reasons: '演示·虚构：不属于人民法院受理民事诉讼的范围',
      legalBasis: [{ law: '民事诉讼法', article: '第122条' }],
    }),
  },
  'desk.filings.sendBack': { as: 'filingJudge', input: () => ({ reason: '逾期未补正' }) },
} as const satisfies Partial<Record<OperationId, FilingAct>>;

/** Operations of {@link filingActs}. */
export type FilingActId = keyof typeof filingActs;

/** The whole input of an act on a filing. */
export function filingInput(
  id: FilingActId,
  { filingId, version }: ReadFiling,
  material: FilingMaterial,
): Record<string, unknown> {
  return { filingId, version, ...filingActs[id].input(material) };
}
