import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import type { Citation } from '../laws.ts';
import { lacksMeans, refuses } from './hearing-party.ts';
import type { HearingBarrier, HearingParty, OnlineStage } from './hearing-party.ts';

type Barrier = Exclude<HearingBarrier, 'witnessOnSite'>;

/** OLR 21 is about hearings; of another stage it is only said that it must be suitable (OLR 5/1). */
const barrierWords: Readonly<Record<Barrier, readonly [zh: string, en: string, law: Citation]>> = {
  onSiteCheckNeeded: [
    '需要现场查明身份、核对原件或者查验实物',
    'identity, originals or objects must be checked on site',
    'OLR 21/1(3)',
  ],
  complexOrEvidenceHeavy: ['疑难复杂、证据繁多', 'complex or heavy in evidence', 'OLR 21/1(4)'],
  stateSecurityOrSecret: ['涉及国家安全、国家秘密', 'state security or secrets', 'OLR 21/1(5)'],
  majorPublicAttention: ['有重大社会影响', 'major public attention', 'OLR 21/1(6)'],
  other: ['其他不宜在线办理的情形', 'otherwise unsuitable', 'OLR 21/1(7)'],
};

/** What keeps everybody off the screen. */
export function offlineSteps(
  parties: readonly HearingParty[],
  found: readonly HearingBarrier[],
  stage: OnlineStage,
): Step[] {
  const hearing = stage === 'hearing';
  const steps = found
    .filter((barrier): barrier is Barrier => barrier !== 'witnessOnSite')
    .map((barrier) => {
      const [zh, en, law] = barrierWords[barrier];
      return hearing
        ? step(zh, en, law)
        : step(
            `${zh}：本环节不宜在线办理的，转为线下`,
            `${en}: in court, where it makes this stage unsuitable`,
            'OLR 5/1',
          );
    });
  // Of no parties it cannot be said that all refuse.
  if (parties.length === 0) return steps;
  if (parties.every(refuses)) {
    const [zh, en] = ['各方均不同意在线进行', 'all parties refuse'];
    steps.push(step(zh, en, hearing ? 'OLR 21/1(1)' : 'OLR 4/1'));
  } else if (hearing && parties.some((party) => refuses(party) && party.refusalJustified)) {
    steps.push(step('一方不同意且有正当理由', 'one party refuses with good reason', 'OLR 21/1(1)'));
  }
  if (parties.every(lacksMeans)) {
    const [zh, en] = ['各方均不具备在线参加的技术条件和能力', 'nobody has the means'];
    steps.push(step(zh, en, hearing ? 'OLR 21/1(2)' : 'OLR 5/1'));
  }
  return steps;
}
