// The defendant's side of the beginning: how papers reach one, the answer, an objection, a counterclaim.
import { answerPeriodOf } from '../answer-period.ts';
import { ahead, basis } from './scene.ts';
import type { NextAction, Scene } from './scene.ts';

/** Confirming where papers go, for every party. */
export function addressActions(scene: Scene): NextAction[] {
  const { ctx, party } = scene;
  const given = ctx
    .all('address', { partyId: party.id })
    .some(({ state }) => state === 'confirmed' || state === 'offered');
  if (given) return [];
  return [
    {
      action: 'confirmAddress',
      urgency: 'may',
      zh: '确认送达地址：可以选电子送达，也可以要纸质',
      en: 'Confirm where papers go: electronic service or paper, as you wish',
      operation: 'eservice.confirmAddress',
      partyId: party.id,
      consequence: {
        zh: '确认后，文书到达该地址即为送达；不确认的，法院按其他方式送达',
        en: 'Once confirmed, arrival at the address is service; otherwise the court serves by other means',
      },
      legalBasis: basis('OLR 29', 'OLR 31'),
    },
  ];
}

/** Answer, objection to jurisdiction and counterclaim of a defendant. */
export function answerActions(scene: Scene): NextAction[] {
  const { ctx, party, record } = scene;
  if (party.side !== 'defendant' || record.state !== 'inProgress') return [];
  const period = answerPeriodOf(ctx, party.id);
  if (!period) return [waitForService(scene)];
  const counterclaim: NextAction[] = [
    {
      action: 'counterclaim',
      urgency: 'may',
      zh: '可以提起反诉（代理人须有特别授权），反诉费减半',
      en: 'A counterclaim is possible (an agent needs special authority), at half the fee',
      operation: 'cases.submit',
      submissionKind: 'counterclaim',
      partyId: party.id,
      consequence: { zh: '不反诉不影响另行起诉', en: 'Without one you may still sue separately' },
      legalBasis: basis('INT 232', 'FEE 18', 'CPL 62'),
    },
  ];
  if (period.state === 'answered') return counterclaim;
  const running = period.state === 'running' && ahead(scene, period.deadline.dueAt);
  const answer: NextAction = {
    action: 'answer',
    urgency: running ? 'must' : 'may',
    zh: running
      ? `提交答辩状，期限到 ${period.deadline.dueOn}`
      : '答辩期已过，仍可提交答辩状，法院照收并注明逾期',
    en: running
      ? `Hand in an answer by ${period.deadline.dueOn}`
      : 'The answer period is over; an answer is still received and marked late',
    operation: 'cases.submit',
    submissionKind: 'answer',
    partyId: party.id,
    deadline: period.deadline,
    consequence: {
      zh: '不答辩不影响案件审理，也不等于承认；仍可到庭陈述',
      en: 'Without an answer the case goes on; it is no admission, and one may speak at the hearing',
    },
    legalBasis: basis('CPL 128'),
  };
  return [answer, ...(running ? [objection(scene, period.deadline)] : []), ...counterclaim];
}

function objection(scene: Scene, deadline: NextAction['deadline']): NextAction {
  return {
    action: 'objectJurisdiction',
    urgency: 'may',
    zh: '认为本院没有管辖权的，可以提管辖权异议',
    en: 'Whoever thinks that this court has no jurisdiction may object',
    operation: 'cases.submit',
    submissionKind: 'jurisdictionObjection',
    partyId: scene.party.id,
    ...(deadline ? { deadline } : {}),
    consequence: {
      zh: '答辩期内不提异议并应诉答辩的，视为本院有管辖权（级别、专属管辖除外）',
      en: 'Answering without objecting in time means accepting jurisdiction, except level and exclusive jurisdiction',
    },
    legalBasis: basis('CPL 130'),
  };
}

function waitForService(scene: Scene): NextAction {
  return {
    action: 'awaitService',
    urgency: 'wait',
    zh: '起诉状副本尚未送达，答辩期还没有开始；送达后十五日内答辩',
    en: 'The complaint has not been served yet and the answer period has not begun; it is fifteen days from service',
    partyId: scene.party.id,
    consequence: {
      zh: '现在不会因为没有答辩产生任何后果；也可以提前提交答辩状',
      en: 'Nothing follows now from not answering; an answer may be handed in early',
    },
    legalBasis: basis('CPL 128'),
  };
}
