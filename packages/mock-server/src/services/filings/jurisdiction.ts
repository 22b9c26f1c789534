// Whether this court seems to have jurisdiction, as far as the facts in the filing tell. The court has the last word.
import { cite } from '@yunting/sdk/rules';
import type { Citation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import { courtById, courts } from '../../court/courts.ts';
import type { CourtEntry } from '../../court/courts.ts';
import { causeNamed } from './causes.ts';
import type { FilingContent } from './record.ts';

type Check = Schemas['JurisdictionCheck'];
type Ground = Schemas['FilingJurisdiction']['ground'];

interface Rule {
  readonly law: Citation;
  readonly zh: string;
  readonly en: string;
}

const grounds: Readonly<Record<Exclude<Ground, 'agreement' | 'other'>, Rule>> = {
  defendantDomicile: { law: 'CPL 22', zh: '被告住所地', en: "the defendant's domicile" },
  plaintiffDomicile: {
    law: 'CPL 23',
    zh: '原告住所地（被告下落不明等情形）',
    en: "the plaintiff's domicile (defendant missing, and the like)",
  },
  contractPerformance: { law: 'CPL 24', zh: '合同履行地', en: 'the place of performance' },
  tort: { law: 'CPL 29', zh: '侵权行为地', en: 'the place of the tort' },
  property: { law: 'CPL 34', zh: '不动产所在地', en: 'the place of the immovable' },
  inheritance: {
    law: 'CPL 34',
    zh: '被继承人死亡时住所地或主要遗产所在地',
    en: "the deceased's domicile or the main estate",
  },
  port: { law: 'CPL 34', zh: '港口所在地', en: 'the port' },
};

const view = ({
  courtId,
  name,
  courtWord,
  level,
  regionCode,
  higherCourtId,
}: CourtEntry): Schemas['Court'] => ({
  courtId,
  name,
  courtWord,
  level,
  regionCode,
  acceptsOnlineFiling: level === 'basic',
  assistsCrossRegion: true,
  // No real number: nobody is led from a mock to a real line.
  hotline: '0533-0000000',
  ...(higherCourtId === undefined ? {} : { higherCourtId }),
});

/** A court as the contract shows it. */
export const viewCourt = view;

function answer(
  result: Check['result'],
  zh: string,
  en: string,
  laws: readonly Citation[],
  regions: readonly string[] = [],
): Check {
  const suggested = courts.filter((one) => one.level === 'basic' && regions.includes(one.regionCode));
  return { result, zh, en, legalBasis: laws.map((law) => cite(law)), suggestedCourts: suggested.map(view) };
}

const known = (codes: readonly (string | undefined)[]): string[] =>
  codes.filter((code) => code !== undefined);

function regionsOf(content: FilingContent, ground: Exclude<Ground, 'agreement' | 'other'>): string[] {
  const parties = content.parties ?? [];
  const of = (role: string) => known(parties.filter((one) => one.role === role).map((one) => one.regionCode));
  if (ground === 'defendantDomicile') return of('defendant');
  if (ground === 'plaintiffDomicile') {
    return parties.some((one) => one.role === 'defendant' && one.whereaboutsUnknown) ? of('plaintiff') : [];
  }
  return known([content.jurisdiction?.regionCode]);
}

function byRegion(
  content: FilingContent,
  court: CourtEntry,
  ground: Exclude<Ground, 'agreement' | 'other'>,
): Check {
  const { law, zh, en } = grounds[ground];
  const regions = regionsOf(content, ground);
  if (regions.length === 0) {
    return answer(
      'unclear',
      `还看不出${zh}在哪里，由法院审查`,
      `It cannot be seen where ${en} is; the court will examine it`,
      [law],
    );
  }
  if (regions.includes(court.regionCode)) {
    return answer('competent', `${zh}在本院辖区`, `${en} lies in this court's district`, [law]);
  }
  return answer(
    'notCompetent',
    `${zh}不在本院辖区，请向有管辖权的法院起诉`,
    `${en} lies outside this court's district`,
    [law, 'CPL 127'],
    regions,
  );
}

/** The check itself. */
export function checkJurisdiction(content: FilingContent): Check {
  const court = courtById(content.courtId);
  if (!court) return answer('unclear', '还没有选择法院', 'No court is chosen yet', ['CPL 22']);
  if (court.level !== 'basic') {
    return answer(
      'unclear',
      '第一审民事案件一般由基层人民法院管辖',
      'Basic courts hear civil cases at first instance as a rule',
      ['CPL 18', 'CPL 19'],
    );
  }
  const cause = causeNamed(content.causeOfAction);
  const ground = content.jurisdiction?.ground ?? 'defendantDomicile';
  if (cause?.exclusiveVenue) return byRegion(content, court, cause.exclusiveVenue);
  if (ground === 'agreement') {
    const chosen = content.jurisdiction?.agreedCourtId;
    if (chosen === undefined)
      return answer('unclear', '请写明协议选择的法院', 'Name the court that was agreed', ['CPL 35']);
    return chosen === court.courtId
      ? answer('competent', '双方书面协议选择本院', 'Both sides chose this court in writing', ['CPL 35'])
      : answer(
          'notCompetent',
          '协议选择的是别的法院',
          'Another court was agreed',
          ['CPL 35', 'CPL 127'],
          known([courtById(chosen)?.regionCode]),
        );
  }
  if (ground === 'other')
    return answer('unclear', '由法院审查管辖', 'The court will examine its jurisdiction', ['CPL 22']);
  return byRegion(content, court, ground);
}
