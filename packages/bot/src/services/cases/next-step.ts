// A next step in a few words, with its last day: for the answers to #案件 and #待办. The court says what is next; nothing is guessed.
import type { Schemas } from '@yunting/sdk';
import { parseInstant } from '@yunting/sdk/rules';
import type { MemberView } from '../../core/service-room.ts';
import { momentWords, weekdayWords } from '../../core/wording/days.ts';
import { isSayable } from '../../core/wording/sayable.ts';
import { isMine } from './deadlines.ts';

type Action = Schemas['NextAction'];

export interface Step {
  readonly view: MemberView;
  readonly action: Action;
  /** Last day, if there is one. */
  readonly dueOn: string | undefined;
  readonly dueAt: number;
}

const names: Readonly<Record<string, string>> = {
  answer: '提交答辩状',
  submitEvidence: '有证据的，提交证据',
  correctSubmission: '补正被退回的材料',
  signRecord: '核对庭审笔录并签名',
  appeal: '不服判决的，递交上诉状',
  confirmAddress: '确认送达地址',
  awaitService: '等文书送达，期限还没有开始',
  awaitCourt: '等法院下一步通知',
  awaitRelief: '缓、减、免申请在审批，暂时不用交费',
  awaitRefund: '法院在办理退费',
};

/** The longest name of a step that leaves room for a day and a label. */
const shortEnough = (zh: string): boolean => isSayable(zh) && [...zh].length <= 24;

function nameOf({ action, urgency, zh }: Action): string {
  if (action === 'payFee') return urgency === 'wait' ? '付款正在处理，不要重复交' : '交诉讼费（发“#缴费”）';
  return names[action] ?? (shortEnough(zh) ? zh : '有事要办，在官方小程序看');
}

/** 提交答辩状，最迟9月23日周三; 9月22日周二上午9:00开庭 */
export function stepWords({ action, view }: Step): string {
  const { deadline } = action;
  if (action.action === 'attendHearing')
    return deadline ? `${momentWords(deadline.dueAt, view.asOf)}开庭` : '等开庭';
  const name = nameOf(action);
  if (!deadline || action.urgency === 'wait') return name;
  const late = parseInstant(deadline.dueAt) <= parseInstant(view.asOf);
  return late ? `${name}，已过期限仍可办` : `${name}，最迟${weekdayWords(deadline.dueOn, view.asOf)}`;
}

const soonest = (a: Step, b: Step): number => a.dueAt - b.dueAt;

const stepOf = (view: MemberView, action: Action): Step => ({
  view,
  action,
  dueOn: action.deadline?.dueOn,
  dueAt: action.deadline ? parseInstant(action.deadline.dueAt) : Number.MAX_SAFE_INTEGER,
});

/** What has to be done, and what may be done until a day that is still to come; soonest first. */
export function stepsToDo(view: MemberView): Step[] {
  const now = parseInstant(view.asOf);
  return view.actions.data
    .filter((one) => isMine(one, view) && one.action !== 'objectJurisdiction' && one.urgency !== 'wait')
    .map((action) => stepOf(view, action))
    .filter(({ action, dueOn, dueAt }) => action.urgency === 'must' || (dueOn !== undefined && dueAt > now))
    .toSorted(soonest);
}

/** The one that comes first; else what is waited for. */
export function nextStep(view: MemberView): Step | undefined {
  const [first] = stepsToDo(view);
  if (first) return first;
  const waited = view.actions.data.find((one) => isMine(one, view) && one.urgency === 'wait');
  return waited && stepOf(view, waited);
}
