import { cite } from '../laws.ts';
import type { NamedPeriod } from './shape.ts';

const filed = { zh: '立案', en: 'filing' };
const filedOnAppeal = { zh: '第二审立案', en: 'filing at the second instance' };
const domestic = cite(
  'CPL 287',
  '按非涉外案件计；涉外民事案件不受此审限',
  'taken to be domestic: foreign-related cases are not bound by this limit',
);
const unlimited = cite(
  'CPL 287',
  '涉外民事案件不受第152条、第183条审限的限制',
  'foreign-related cases are not bound by the limits of arts. 152 and 183',
);
const notSmallClaims = cite(
  'CPL 166(2)',
  '涉外案件不适用小额诉讼程序',
  'foreign-related cases are not heard as small claims',
);

/** Trial limits (审限): they run from the day after filing, even after a change of procedure (INT 258). */
export const trialLimits = {
  'trialLimit.ordinary': {
    count: 6,
    unit: 'month',
    actor: 'court',
    zh: '普通程序审限',
    en: 'trial limit, ordinary procedure',
    from: filed,
    citations: ['CPL 152', 'TIME 8'],
    notes: [domestic],
    foreignRefused: unlimited,
  },
  'trialLimit.ordinary.extended': {
    count: 12,
    unit: 'month',
    actor: 'court',
    zh: '普通程序审限（院长批准延长六个月）',
    en: 'trial limit, ordinary, extended by the president',
    from: filed,
    citations: ['CPL 152', 'TIME 8'],
    notes: [domestic],
    foreignRefused: unlimited,
  },
  'trialLimit.ordinary.excluded': {
    count: 6,
    unit: 'month',
    actor: 'court',
    zh: '普通程序审限（扣除不计入的期间）',
    en: 'trial limit, ordinary, with days left out',
    from: filed,
    citations: ['CPL 152', 'INT 243', 'TIME 9'],
    notes: [domestic],
    foreignRefused: unlimited,
  },
  'trialLimit.summary': {
    count: 3,
    unit: 'month',
    actor: 'court',
    zh: '简易程序审限',
    en: 'trial limit, summary procedure',
    from: filed,
    citations: ['CPL 164', 'TIME 8'],
  },
  'trialLimit.summary.extended': {
    count: 4,
    unit: 'month',
    actor: 'court',
    zh: '简易程序审限（累计不超过四个月）',
    en: 'trial limit, summary, extended (four months in all)',
    from: filed,
    citations: ['CPL 164', 'INT 258'],
  },
  'trialLimit.smallClaims': {
    count: 2,
    unit: 'month',
    actor: 'court',
    zh: '小额诉讼审限',
    en: 'trial limit, small claims',
    from: filed,
    citations: ['CPL 168', 'TIME 8'],
    foreignRefused: notSmallClaims,
  },
  'trialLimit.smallClaims.extended': {
    count: 3,
    unit: 'month',
    actor: 'court',
    zh: '小额诉讼审限（延长一个月）',
    en: 'trial limit, small claims, extended',
    from: filed,
    citations: ['CPL 168'],
    foreignRefused: notSmallClaims,
  },
  'trialLimit.secondInstance.judgment': {
    count: 3,
    unit: 'month',
    actor: 'court',
    zh: '第二审判决审限',
    en: 'trial limit, second instance, judgment',
    from: filedOnAppeal,
    citations: ['CPL 183'],
    notes: [domestic],
    foreignRefused: unlimited,
  },
  'trialLimit.secondInstance.ruling': {
    count: 30,
    unit: 'day',
    actor: 'court',
    zh: '第二审裁定审限',
    en: 'trial limit, second instance, ruling',
    from: filedOnAppeal,
    citations: ['CPL 183'],
    notes: [domestic],
    foreignRefused: unlimited,
  },
  'trialLimit.special': {
    count: 30,
    unit: 'day',
    actor: 'court',
    zh: '特别程序审限',
    en: 'trial limit, special procedure',
    from: filed,
    citations: ['CPL 187'],
    notes: [
      cite(
        'CPL 187',
        '须公告的案件，为公告期满后三十日；选民资格案件不适用此期限；有特殊情况需要延长的，由本院院长批准',
        'where there is a public notice, thirty days from its end; not for voter-list cases; the president of the court may extend it',
      ),
    ],
  },
} as const satisfies Record<string, NamedPeriod>;
