// After judgment: the appeal, each from one's own receipt; then performance and enforcement. And what is left to wait for.
import { ahead, basis } from './scene.ts';
import type { NextAction, Scene } from './scene.ts';

/** Appeal and enforcement. No online operation takes them here: the words say where to go. */
export function judgmentActions(scene: Scene): NextAction[] {
  const { ctx, record, party } = scene;
  if (record.judgedOn === undefined) return [];
  const served = ctx
    .all('service', { caseId: record.id })
    .filter((one) => one.partyId === party.id && one.documentKind === 'judgment');
  const clocks = served.flatMap((one) => one.clocks).filter(({ kind }) => kind === 'appeal');
  const running = clocks.filter(({ dueAt }) => ahead(scene, dueAt));
  const last = running.at(-1);
  if (last) return [appeal(scene, last)];
  const effective = served.some(({ state }) => state === 'effective' || state === 'presumed');
  if (!effective) {
    return [
      {
        action: 'awaitService',
        urgency: 'wait',
        zh: '判决书尚未送达您，上诉期还没有开始',
        en: 'The judgment has not been served on you; the time to appeal has not begun',
        partyId: party.id,
        consequence: {
          zh: '送达之次日起算，不会因为等待而少一天',
          en: 'It runs from the day after service; waiting costs no day',
        },
        legalBasis: basis('CPL 171'),
      },
    ];
  }
  return party.side === 'plaintiff' ? [enforcement(scene)] : [];
}

function appeal(scene: Scene, deadline: NonNullable<NextAction['deadline']>): NextAction {
  return {
    action: 'appeal',
    urgency: 'may',
    zh: `不服判决的，${deadline.dueOn} 前向本院递交上诉状，由本院转送上一级法院`,
    en: `Whoever disagrees hands in an appeal at this court by ${deadline.dueOn}; it goes on to the higher court`,
    partyId: scene.party.id,
    deadline,
    consequence: deadline.consequence,
    legalBasis: basis('CPL 171', 'CPL 173'),
  };
}

function enforcement(scene: Scene): NextAction {
  return {
    action: 'applyEnforcement',
    urgency: 'may',
    zh: '判决生效后对方不履行的，可以在两年内申请执行',
    en: 'Once the judgment is effective and not performed, enforcement may be applied for within two years',
    partyId: scene.party.id,
    consequence: { zh: '从履行期限的最后一日起算', en: 'Counted from the last day for performance' },
    legalBasis: basis('CPL 250'),
  };
}

/** When there is nothing to do: what the court does now. */
export function waiting(scene: Scene): NextAction {
  const words = {
    accepted: { zh: '案件已立案，等待交费', en: 'The case is accepted and waits for the fee' },
    inProgress: {
      zh: '案件审理中，等待法院下一步通知',
      en: 'The case is in progress; the court will tell the next step',
    },
    judged: { zh: '案件已宣判', en: 'Judgment was pronounced' },
    closed: { zh: '案件已结案', en: 'The case is closed' },
    archived: { zh: '案件已归档', en: 'The case is archived' },
  }[scene.record.state];
  return {
    action: 'awaitCourt',
    urgency: 'wait',
    ...words,
    partyId: scene.party.id,
    consequence: { zh: '您现在不用办理什么', en: 'Nothing is to be done by you now' },
    legalBasis: [],
  };
}
