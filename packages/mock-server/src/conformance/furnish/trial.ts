// A hearing that is held, recorded and ended by a judgment, in a fork of the world whose clock is moved.
import { nextWorkday } from '@yunting/sdk/rules';
import type { Kit } from '../kit.ts';
import { Target } from '../target.ts';
import { textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { actOn, idAt, reason, versionOf } from './act.ts';
import type { Act } from './act.ts';
import { listed } from './hearing.ts';

/** A hearing from the notice to the judgment, in a fork whose clock is moved. */
export async function trial({ target, scene }: Kit, done: Exchange[]): Promise<void> {
  const { caseId, plaintiffPartyId, defendantPartyId } = await scene.openCase('served');
  const world = await target.mustHaveSandbox().fork();
  const act = actOn(
    new Target(target.wire.at(world.baseUrl), target.people, () => target.freshKey(), world),
    done,
  );
  const day = nextWorkday(await scene.dayAhead(30));
  const listing = await act('clerk', 'desk.hearings.schedule', listed(caseId, day));
  const hearingId = idAt(listing, 'hearingId');
  await act('clerk', 'desk.hearings.notify', { hearingId, version: versionOf(listing) });
  await world.control.advance({ to: `${day}T08:45:00+08:00` });
  await act('plaintiff', 'hearings.selfTest', {
    hearingId,
    client: 'miniProgram',
    camera: 'ok',
    microphone: 'ok',
    speaker: 'ok',
  });
  await act('plaintiff', 'hearings.reportFault', {
    hearingId,
    kind: 'networkFault',
    cause: 'powerCut',
    note: reason.zh,
  });
  await world.control.advance({ to: `${day}T09:00:00+08:00` });
  const version = async (): Promise<number | undefined> =>
    versionOf(await act('judge', 'desk.hearings.get', { hearingId }));
  await act('judge', 'desk.hearings.start', { hearingId, version: await version() });
  const partyIds = [plaintiffPartyId, defendantPartyId];
  for (const partyId of partyIds)
    await act('clerk', 'desk.hearings.recordPresence', { hearingId, partyId, kind: 'joined' });
  const entries = [{ speaker: '审判员', text: '【演示·虚构】现在开庭。' }];
  const saved = await act('clerk', 'desk.hearings.saveRecord', {
    hearingId,
    entries,
    signerPartyIds: partyIds,
  });
  await act('judge', 'desk.hearings.end', {
    hearingId,
    version: await version(),
    outcome: 'heard',
    attendance: partyIds.map((partyId) => ({ partyId, status: 'attended', by: 'self' })),
  });
  await act('clerk', 'desk.hearings.publishRecord', { hearingId, version: versionOf(saved) });
  await record(act, hearingId);
  await judgment(act, caseId, hearingId, defendantPartyId);
}

/** Signed by one party, objected to and closed for the other. */
async function record(act: Act, hearingId: string | undefined): Promise<void> {
  const own = await act('plaintiff', 'hearings.getRecord', { hearingId });
  await act('plaintiff', 'hearings.signRecord', { hearingId, contentDigest: textAt(own, 'contentDigest') });
  const objected = await act('defendant', 'hearings.objectToRecord', {
    hearingId,
    text: '【演示·虚构】漏记一句',
  });
  const current = await act('clerk', 'desk.hearings.getRecord', { hearingId });
  const objectionId =
    textAt(objected, 'objections', 0, 'objectionId') ?? textAt(current, 'objections', 0, 'objectionId');
  await act('judge', 'desk.hearings.decideRecordObjection', {
    hearingId,
    objectionId,
    version: versionOf(current),
    decision: 'noted',
    reason,
  });
  const signed = await act('defendant', 'hearings.getRecord', { hearingId });
  await act('defendant', 'hearings.signRecord', {
    hearingId,
    contentDigest: textAt(signed, 'contentDigest'),
  });
}

async function judgment(
  act: Act,
  caseId: string,
  hearingId: string | undefined,
  obligorPartyId: string,
): Promise<void> {
  await act('judge', 'desk.hearings.pronounce', {
    hearingId,
    manner: 'inCourt',
    content: {
      claims: '原告请求被告归还借款本金80000元。',
      facts: '【演示·虚构】经审理查明借款属实。',
      reasoning: '借款合同合法有效，应当归还。',
      articles: [{ law: '民法典', article: '第675条' }],
      orders: [
        {
          text: '被告于判决生效之日起十日内归还80000元',
          obligorPartyId,
          amount: { amountFen: 8_000_000, currency: 'CNY' },
          performWithinDays: 10,
        },
      ],
    },
    appealCourt: '山东省淄博市中级人民法院',
  });
  await act('judge', 'desk.hearings.getJudgment', { caseId });
}
