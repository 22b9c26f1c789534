// Who hears the case: a sole judge, or an odd number with one presiding (CPL 40–42); told within three days (CPL 131).
import type { Schemas } from '@yunting/sdk/types';
import { period } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { viewDeskCase } from './case-views.ts';
import { requireOpen } from './people.ts';
import { note } from './timeline.ts';

type Members = Schemas['PanelInput']['members'];

const partNames: Readonly<Record<Members[number]['part'], string>> = {
  soleJudge: '独任审判员',
  presidingJudge: '审判长',
  judge: '审判员',
  assessor: '人民陪审员',
  judgeAssistant: '法官助理',
  clerk: '书记员',
};

/** Why a panel is not one, in words; undefined when it is. */
function flaw(form: 'sole' | 'collegial', members: Members): { zh: string; en: string } | undefined {
  const count = (...parts: string[]) => members.filter(({ part }) => parts.includes(part)).length;
  const bench = count('soleJudge', 'presidingJudge', 'judge', 'assessor');
  if (form === 'sole') {
    if (bench === 1 && count('soleJudge') === 1) return undefined;
    return { zh: '独任审理须且只能有一名独任审判员', en: 'A sole bench has exactly one judge' };
  }
  if (bench < 3 || bench % 2 === 0)
    return { zh: '合议庭成员须为三人以上单数', en: 'A collegial panel has an odd number of three or more' };
  if (count('presidingJudge') !== 1)
    return { zh: '合议庭须有一名审判长', en: 'A collegial panel has one presiding judge' };
  if (count('soleJudge') > 0)
    return { zh: '合议庭没有独任审判员', en: 'A collegial panel has no sole judge' };
  return undefined;
}

/** `desk.cases.setPanel` */
export function setPanel(ctx: OperationContext<'desk.cases.setPanel'>): Schemas['DeskCase'] {
  const record = ctx.subject<'case'>();
  const { version, form, members } = ctx.input;
  ctx.checkVersion(record, version);
  requireOpen(ctx, record);
  const wrong = flaw(form, members);
  if (wrong) ctx.refuse('panel_invalid', wrong);
  // Summary procedure is heard by one judge alone (CPL 163); a panel means the ordinary procedure.
  if (form === 'collegial' && record.procedure !== 'ordinary') {
    ctx.refuse('panel_invalid', {
      zh: '简易程序、小额诉讼由审判员一人独任审理',
      en: 'Summary procedure is heard by one judge alone',
    });
  }
  const tellBy = deadline('panelNotice', period('filing.panelNotice', { startOn: ctx.today }), {
    zh: '应在此前告知当事人；当事人可以申请回避',
    en: 'The parties are told by then and may ask for recusal',
  });
  const changed = ctx.update('case', record, { panel: { form, members, setOn: ctx.today, tellBy } });
  ctx.emit('case.panelSet', changed);
  const names = members.map(({ part, name }) => `${partNames[part]}${name}`).join('、');
  note(ctx, {
    zh: `审判组织：${names}。认为应当回避的，可以申请回避`,
    en: 'The panel is fixed; a party may ask for recusal',
    caseId: record.id,
    kind: 'case',
    told: 'allParties',
    subject: { type: 'case', record: changed },
  });
  const untold = ctx.all('party', { caseId: record.id }).filter(({ state }) => state !== 'linked');
  if (untold.length > 0) {
    ctx.task({
      kind: 'panel.tell',
      role: 'clerk',
      subject: changed,
      zh: `书面告知未关联账号的当事人审判组织：${untold.map(({ name }) => name).join('、')}`,
      en: 'Tell the parties without an account who the judges are, in writing',
      dueOn: tellBy.dueOn,
      legalBasis: basisZh('CPL 131'),
    });
  }
  return viewDeskCase(ctx, changed);
}
