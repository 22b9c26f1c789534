// What each blocking ground is called on the court's desk, and the law behind it. Never shown to a party.
import { cite } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { GroundCode } from './records.ts';

/** Words and legal basis of the grounds. */
export const groundTexts: Readonly<
  Record<GroundCode, { zh: string; en: string; basis?: () => Schemas['LegalBasis'][] }>
> = {
  stateSecrets: { zh: '涉及国家秘密', en: 'State secrets', basis: () => [cite('CPL 137')] },
  privacy: { zh: '涉及个人隐私', en: 'Personal privacy', basis: () => [cite('CPL 137')] },
  familyMatter: {
    zh: '婚姻家庭、继承案件',
    en: 'Family or succession matter',
    basis: () => [cite('CPL 137')],
  },
  guardianship: { zh: '监护案件', en: 'Guardianship', basis: () => [cite('CPL 137')] },
  sexualViolence: {
    zh: '涉及性侵害、性骚扰',
    en: 'Sexual violence or harassment',
    basis: () => [cite('CPL 137')],
  },
  domesticViolence: { zh: '涉及家庭暴力', en: 'Domestic violence', basis: () => [cite('VIOLENCE 28')] },
  protectionOrder: {
    zh: '人身安全保护令或禁令',
    en: 'A protection order or injunction',
    basis: () => [cite('VIOLENCE 28')],
  },
  minorParty: { zh: '有未成年当事人', en: 'A minor is a party' },
  ageUnknown: {
    zh: '有当事人年龄不明，须核对是否成年',
    en: 'The age of a party is unknown: check that it is of age',
  },
  privateProsecution: { zh: '刑事自诉', en: 'Private prosecution' },
  defendantNotServed: {
    zh: '有被告尚未送达',
    en: 'A defendant is not yet served',
    basis: () => [cite('CPL 128')],
  },
  exParteApplication: {
    zh: '有单方申请（如保全）尚未告知对方',
    en: 'A one-sided application is pending',
    basis: () => [cite('CPL 106')],
  },
  consentMissing: {
    zh: '有当事人没有单独同意进群',
    en: 'A party has not consented to the room',
    basis: () => [cite('OLR 4')],
  },
  caseEnded: { zh: '案件已结案', en: 'The case is closed' },
};
