// A sale case and what its plaintiff reads before agreeing to go online.
import { openSale } from '../../../examples/demo/acts/late-payer.ts';
import type { Stage } from '../stage.ts';
import { sceneOf } from './scene.ts';

/** The notice that a person must have read before agreeing to a stage. */
export async function noticeOf(
  stage: Stage,
  name: 'hearing' | 'mediation' | 'evidenceExchange',
): Promise<string> {
  const { data } = await stage.anyone.identity.listNoticeTexts({ stage: name });
  return data[0]?.version ?? '';
}

/** 刘晓's sale case, and her party in it. */
export async function saleOfLiu(stage: Stage): Promise<{ caseId: string; partyId: string }> {
  const { caseId } = await openSale(sceneOf(stage));
  const parties = await stage.as('clerk').desk.cases.listParties({ caseId });
  return { caseId, partyId: parties.data.find(({ role }) => role === 'plaintiff')?.partyId ?? '' };
}
