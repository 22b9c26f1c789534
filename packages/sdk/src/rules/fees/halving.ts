import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';
import type { FeeInput, HalvingGround } from './fee-input.ts';

const grounds: Readonly<Record<HalvingGround, Bilingual & { basis: LegalBasis }>> = {
  summaryProcedure: {
    zh: '适用简易程序',
    en: 'summary procedure',
    basis: cite('FEE 16', '简易程序减半', 'summary procedure: half'),
  },
  smallClaims: {
    zh: '小额诉讼（简易程序）',
    en: 'small claims (a summary procedure)',
    basis: cite('FEE 16', '简易程序减半', 'summary procedure: half'),
  },
  mediated: {
    zh: '调解结案',
    en: 'ended by mediation',
    basis: cite('FEE 15', '调解结案减半', 'mediated: half'),
  },
  withdrawn: { zh: '撤诉', en: 'withdrawn', basis: cite('FEE 15', '撤诉减半', 'withdrawn: half') },
  counterclaimJoined: {
    zh: '反诉合并审理',
    en: 'joined counterclaim',
    basis: cite('FEE 18', '反诉合并审理减半', 'joined counterclaim: half'),
  },
  independentThirdPartyJoined: {
    zh: '有独立请求权第三人合并审理',
    en: 'joined third-party claim',
    basis: cite('FEE 18', '第三人请求合并审理减半', 'joined third-party claim: half'),
  },
};

/** One halving, however many grounds there are: its text and its law. */
export function halvingOf(
  names: readonly HalvingGround[],
): (Bilingual & { legalBasis: LegalBasis[] }) | undefined {
  const used = [...new Set(names)].map((name) => grounds[name]);
  if (used.length === 0) return undefined;
  const once = used.length > 1;
  return {
    zh: `减半交纳（${used.map(({ zh }) => zh).join('、')}${once ? '；只减半一次' : ''}）`,
    en: `halved (${used.map(({ en }) => en).join(', ')}${once ? '; only once' : ''})`,
    legalBasis: [
      ...used.map(({ basis }) => basis),
      ...(once ? [cite('INT 206', '只能减半一次', 'only one halving')] : []),
    ],
  };
}

const whenItEnds: readonly HalvingGround[] = ['mediated', 'withdrawn'];
const anyGround = Object.keys(grounds) as readonly HalvingGround[];

/** The grounds that a kind of fee knows: an appeal is never summary; an application fee is never halved. */
function groundsOf(kind: FeeInput['kind']): readonly HalvingGround[] {
  switch (kind) {
    case 'property':
    case 'propertyClaims':
    case 'divorce':
    case 'personalityRights':
    case 'otherNonProperty':
    case 'intellectualProperty':
    case 'labour':
    case 'administrative':
    case 'claimChange':
      return anyGround;
    case 'propertyAppeal':
    case 'retrial':
      return whenItEnds;
    default:
      return [];
  }
}

/** The halving grounds given with an input. */
export function halvingsGiven(input: FeeInput): readonly HalvingGround[] {
  return ('halvings' in input && input.halvings) || [];
}

/** Those of them that this kind of fee does not know. */
export function halvingsNotApplicable(input: FeeInput): HalvingGround[] {
  const known = groundsOf(input.kind);
  return halvingsGiven(input).filter((name) => !known.includes(name));
}
