// 王桂芳's loan on its way to the court of 临淄: over the counter of 张店, or online and asked for a supplement.
import type { Schemas } from '@yunting/sdk';
import { loan } from '../../../examples/demo/content.ts';
import type { Stage } from '../stage.ts';
import { fileOnline, scan } from './file-online.ts';

/** Her papers, checked for form and received; not yet pushed to the court that decides. */
export async function loanAtCounter(stage: Stage, who = 'assistingClerk'): Promise<Schemas['DeskFiling']> {
  const counter = stage.as(who);
  return counter.desk.filings.receiveAtCounter({
    content: loan([await scan(counter, '借条')]),
    applicant: {
      name: '王桂芳',
      idNumber: '370301190001010005',
      phone: '13800000001',
      identityChecked: true,
    },
    originals: [{ name: '借条', copies: 1, pages: 1 }],
    place: '张店法院诉讼服务中心2号窗口',
  });
}

/** Filed online on 1 September, and asked for a supplement by the 9th. */
export async function loanToSupplement(stage: Stage) {
  const wang = stage.as('plaintiff');
  const content = loan([await scan(wang, '借条')]);
  const { filingId, version } = await fileOnline(wang, content);
  const asked = await stage.as('filingJudge').desk.filings.requestSupplement({
    filingId,
    version,
    items: [{ pointer: '/content/evidence', zh: '请补交转账凭证' }, { zh: '请写明利息怎样计算' }],
    dueOn: '2026-09-09',
  });
  return { filingId, version: asked.version, content };
}
