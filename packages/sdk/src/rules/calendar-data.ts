import type { YearPlan } from './calendar.ts';

const springFestival = { zh: '春节', en: 'Spring Festival' };
const qingming = { zh: '清明节', en: 'Tomb-Sweeping Day' };
const labourDay = { zh: '劳动节', en: 'Labour Day' };
const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' };
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' };
const nationalDay = { zh: '国庆节', en: 'National Day' };
const newYearsDay = { zh: '元旦', en: "New Year's Day" };

/**
 * What the State Council has announced, and, for a year not yet announced, the statutory days alone.
 * When a later notice appears, add a year here, or hand a court its own plan with `withYear`.
 */
export const yearPlans: readonly YearPlan[] = [
  {
    year: 2025,
    status: 'published',
    source: '国办发明电〔2024〕12号',
    rest: [
      { ...newYearsDay, from: '2025-01-01', to: '2025-01-01' },
      { ...springFestival, from: '2025-01-28', to: '2025-02-04' },
      { ...qingming, from: '2025-04-04', to: '2025-04-06' },
      { ...labourDay, from: '2025-05-01', to: '2025-05-05' },
      { ...dragonBoat, from: '2025-05-31', to: '2025-06-02' },
      {
        zh: '国庆节、中秋节',
        en: 'National Day and Mid-Autumn Festival',
        from: '2025-10-01',
        to: '2025-10-08',
      },
    ],
    makeupWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    status: 'published',
    source: '国办发明电〔2025〕7号',
    rest: [
      { ...newYearsDay, from: '2026-01-01', to: '2026-01-03' },
      { ...springFestival, from: '2026-02-15', to: '2026-02-23' },
      { ...qingming, from: '2026-04-04', to: '2026-04-06' },
      { ...labourDay, from: '2026-05-01', to: '2026-05-05' },
      { ...dragonBoat, from: '2026-06-19', to: '2026-06-21' },
      { ...midAutumn, from: '2026-09-25', to: '2026-09-27' },
      { ...nationalDay, from: '2026-10-01', to: '2026-10-07' },
    ],
    makeupWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  {
    year: 2027,
    status: 'statutoryOnly',
    source: '全国年节及纪念日放假办法(2024修订)；2027年安排未公布',
    rest: [
      { ...newYearsDay, from: '2027-01-01', to: '2027-01-01' },
      { ...springFestival, from: '2027-02-05', to: '2027-02-08' },
      { ...qingming, from: '2027-04-05', to: '2027-04-05' },
      { ...labourDay, from: '2027-05-01', to: '2027-05-02' },
      { ...dragonBoat, from: '2027-06-09', to: '2027-06-09' },
      { ...midAutumn, from: '2027-09-15', to: '2027-09-15' },
      { ...nationalDay, from: '2027-10-01', to: '2027-10-03' },
    ],
    makeupWorkdays: [],
  },
];
