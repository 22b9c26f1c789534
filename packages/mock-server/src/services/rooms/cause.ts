// What a case is about, as far as it forbids a room: read from the cause of action and the case number.
import type { GroundCode } from './records.ts';

const byCause: readonly (readonly [RegExp, GroundCode])[] = [
  // 人身安全保护令 comes first: it is told to nobody in a room, whatever else the cause says.
  [/人身安全保护令|人格权侵害禁令/, 'protectionOrder'],
  [/家庭暴力|家暴|虐待|遗弃/, 'domesticViolence'],
  [/性骚扰|强奸|猥亵|性侵/, 'sexualViolence'],
  [/监护/, 'guardianship'],
  [
    /离婚|婚姻|婚约|婚前|婚内|夫妻|同居|抚养|扶养|赡养|收养|亲子|探望|家庭|继承|遗嘱|遗赠|遗产|分家析产/,
    'familyMatter',
  ],
  [/隐私|个人信息/, 'privacy'],
  [/国家秘密/, 'stateSecrets'],
  [/自诉/, 'privateProsecution'],
];

const byNumber: readonly (readonly [RegExp, GroundCode])[] = [
  [/民保令/, 'protectionOrder'],
  [/刑/, 'privateProsecution'],
];

/** Grounds that follow from cause and case number alone. */
export function groundsOfCause(cause: string, caseNumber: string): GroundCode[] {
  const found = [
    ...byCause.filter(([pattern]) => pattern.test(cause)),
    ...byNumber.filter(([pattern]) => pattern.test(caseNumber)),
  ].map(([, code]) => code);
  return [...new Set(found)];
}
