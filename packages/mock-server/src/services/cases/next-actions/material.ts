// Papers both ways: documents that arrived, evidence to hand in, what was returned, an agent to appoint.
import { ahead, basis } from './scene.ts';
import type { NextAction, Scene } from './scene.ts';

/** Evidence while its period runs, and late with a reason. */
export function evidenceActions(scene: Scene): NextAction[] {
  const { record, party } = scene;
  const until = record.evidenceDeadline;
  if (record.state !== 'inProgress') return [];
  if (!until) {
    return [
      {
        action: 'submitEvidence',
        urgency: 'may',
        zh: '可以提交证据；法院还没有指定举证期限',
        en: 'Evidence may be handed in; the court has not set a period yet',
        operation: 'cases.submit',
        submissionKind: 'evidence',
        partyId: party.id,
        consequence: { zh: '指定期限后会通知您', en: 'You will be told when a period is set' },
        legalBasis: basis('INT 99'),
      },
    ];
  }
  const running = ahead(scene, until.dueAt);
  return [
    {
      action: 'submitEvidence',
      urgency: running ? 'must' : 'may',
      zh: running
        ? `有证据的，${until.dueOn} 前提交；来不及可在届满前申请延长`
        : '举证期限已过；仍可提交并说明理由，是否采纳由法官决定',
      en: running
        ? `Hand in evidence by ${until.dueOn}; ask before then for more time`
        : 'The evidence period is over; evidence is received with a reason, a judge decides on it',
      operation: 'cases.submit',
      submissionKind: 'evidence',
      partyId: party.id,
      deadline: until,
      consequence: {
        zh: '逾期提交须说明理由，法院可能不采纳',
        en: 'Late evidence needs a reason and may be left out',
      },
      legalBasis: basis('CPL 68', 'EVI 54'),
    },
  ];
}

/** Submissions that came back. */
export function returnedActions(scene: Scene): NextAction[] {
  const own = scene.ctx
    .all('submission', { caseId: scene.record.id })
    .filter(({ byPartyId }) => byPartyId === scene.party.id);
  const corrected = new Set(own.map(({ replacesSubmissionId }) => replacesSubmissionId));
  return own
    .filter(({ id, state }) => state === 'returned' && !corrected.has(id))
    .map((one) => ({
      action: 'correctSubmission',
      urgency: 'must',
      zh: `《${one.title}》被退回：${one.returnReason?.zh ?? ''}。补正后重新提交`,
      en: `"${one.title}" was returned: ${one.returnReason?.en ?? ''}. Correct and send it again`,
      operation: 'cases.submit',
      submissionKind: one.kind,
      subject: { type: 'submission', id: one.id },
      partyId: scene.party.id,
      ...(one.deadline ? { deadline: one.deadline } : {}),
      consequence: { zh: '不补正的，这份材料不入卷', en: 'Otherwise it stays outside the file' },
      legalBasis: [],
    }));
}

/** Documents that reached the party and are not acknowledged. */
export function readingActions(scene: Scene): NextAction[] {
  return scene.ctx
    .all('service', { caseId: scene.record.id })
    .filter(
      (one) =>
        one.partyId === scene.party.id &&
        one.acknowledgedAt === undefined &&
        (one.state === 'arrived' || one.state === 'presumed' || one.state === 'effective'),
    )
    .map((one) => ({
      action: 'readDocument',
      urgency: 'may',
      zh: `《${one.documentTitle}》${one.state === 'arrived' ? '已到达，尚未送达' : `已于 ${one.effectiveOn ?? ''} 送达`}，请查看`,
      en: `Read "${one.documentTitle}": ${one.state === 'arrived' ? 'arrived, not yet served' : `served on ${one.effectiveOn ?? ''}`}`,
      operation: 'eservice.preview',
      subject: { type: 'service', id: one.id },
      partyId: scene.party.id,
      consequence:
        one.state === 'arrived'
          ? {
              zh: '在本系统查看不产生送达；签收即为送达',
              en: 'Looking here does not serve it; signing for it does',
            }
          : {
              zh: '已经送达，看不看、点不点都不改变；有异议可以提出',
              en: 'Already served, whether read or not; it may be contested',
            },
      legalBasis: basis('OLR 31'),
    }));
}

/** Appointing an agent, for a party that has none. */
export function agentActions(scene: Scene): NextAction[] {
  if (scene.represented || scene.asAgent) return [];
  return [
    {
      action: 'appointAgent',
      urgency: 'may',
      zh: '可以委托一至两名诉讼代理人；经济困难可以申请法律援助',
      en: 'One or two agents may be appointed; legal aid is there for those in need',
      operation: 'cases.addRepresentation',
      partyId: scene.party.id,
      consequence: { zh: '不委托也可以自己参加诉讼', en: 'One may also conduct the case oneself' },
      legalBasis: basis('CPL 61', 'CPL 62'),
    },
  ];
}
