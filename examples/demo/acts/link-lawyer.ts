// A lawyer's account meets the case: the case code that the court gave the client, and the licence that the filing names.
import { must } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Links the lawyer to the plaintiff's side of the case. */
export async function linkLawyer(scene: Scene, caseId: string): Promise<void> {
  const parties = await scene.as('clerk').desk.cases.listParties({ caseId });
  const { caseCode } = must(
    parties.data.find((one) => one.role === 'plaintiff'),
    'no plaintiff',
  );
  await scene.as('lawyer').cases.link({ caseCode });
  scene.voice.act(
    '周明律师',
    '凭案件码关联案件（执业证与委托手续相符）',
    'links the case by its code (his licence agrees with the power of attorney)',
  );
}
