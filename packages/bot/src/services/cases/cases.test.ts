import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import type { MemberView } from '../../core/service-room.ts';
import { action, actionsOf, deadline, examples, hearing, memberView, roomView } from '../testing/views.ts';
import { cases } from './index.ts';

const answerUntil = deadline('answer', '2026-09-23', '2026-09-24T00:00:00+08:00');
const evidenceUntil = deadline('evidence', '2026-09-25', '2026-09-26T00:00:00+08:00');
const answer = action('answer', 'must', { deadline: answerUntil });
const objection = action('objectJurisdiction', 'may', { deadline: answerUntil });
const evidence = action('submitEvidence', 'must', { deadline: evidenceUntil });

const told = (asOf: string, ...data: Schemas['NextAction'][]) =>
  cases
    .memberNotices(memberView(asOf, { actions: actionsOf(...data) }))
    .map(({ key, lines }) => [key, ...lines]);

describe('the last day of a period', () => {
  it.each([
    ['2026-09-20T08:59:59+08:00', []],
    ['2026-09-20T09:00:00+08:00', ['deadline:answer:2026-09-23:d3']],
    ['2026-09-22T09:00:00+08:00', ['deadline:answer:2026-09-23:d1']],
    ['2026-09-23T23:59:59+08:00', ['deadline:answer:2026-09-23:d1']],
    ['2026-09-24T00:00:00+08:00', []],
  ])('is reminded of three days and one day before, at %s: %j', (asOf, keys) => {
    expect(told(asOf, answer, objection).map(([key]) => key)).toEqual(keys);
  });

  it('names the objection that ends on the same day, and that silence is no admission', () => {
    expect(told('2026-09-20T09:00:00+08:00', answer, objection)[0]?.slice(1)).toEqual([
      '答辩状请在9月23日周三前（含当日）在官方小程序提交。',
      '认为不该由本院管的（管辖权异议），也要在这天前提出。',
      '不答辩不等于承认，也不影响案件审理。',
    ]);
  });

  it('of the appeal is told as the way to do it; the chat takes none', () => {
    const appeal = action('appeal', 'may', {
      deadline: deadline('appeal', '2026-10-20', '2026-10-21T00:00:00+08:00'),
    });
    expect(told('2026-10-17T09:00:00+08:00', appeal)[0]?.slice(1)).toEqual([
      '您的上诉期到10月20日周二（含当日）。',
      '要上诉的，在这天前向本院递交上诉状；聊天里说的不算。',
    ]);
  });

  it('is not reminded of when it is done, waited for, another party’s, or told elsewhere', () => {
    const at = '2026-09-22T10:00:00+08:00';
    expect(told(at)).toEqual([]);
    expect(told(at, { ...answer, urgency: 'wait' })).toEqual([]);
    expect(told(at, { ...answer, partyId: 'pty_another' })).toEqual([]);
    expect(told(at, { ...answer, action: 'payFee' }, { ...answer, action: 'attendHearing' })).toEqual([]);
  });

  it('of a step that this program does not know is told in the court’s words, or in general ones', () => {
    const step = (zh: string) =>
      told(
        '2026-09-20T09:00:00+08:00',
        action('somethingNew', 'must', { zh, deadline: answerUntil }),
      )[0]?.[1];
    expect(step('选择鉴定机构')).toBe('选择鉴定机构，最迟9月23日周三。');
    expect(step('拨打 13800001234 咨询')).toBe('有一件事要在9月23日周三前（含当日）办，发“#待办”查看。');
  });
});

describe('what was submitted', () => {
  const entry: Schemas['TimelineEntry'] = {
    ...examples.timeline()[1]!,
    kind: 'submission',
    audience: 'party',
    occurredAt: '2026-09-20T10:00:00+08:00',
    zh: '法院收到您提交的答辩状《答辩状》，收件编号 SJ-20260920-000001',
    subject: { type: 'submission', id: 'sub_1' },
  };
  const receipts = (asOf: string, timeline: readonly Schemas['TimelineEntry'][]) =>
    cases.memberNotices(memberView(asOf, { timeline })).map(({ key, lines }) => [key, ...lines]);

  it('is told as received, with its number, for seven days', () => {
    expect(receipts('2026-09-20T10:00:00+08:00', [entry])).toEqual([
      [
        'submission:sub_1:received',
        '法院收到您提交的答辩状《答辩状》，收件编号 SJ-20260920-000001。',
        '是否接收入卷还要审核，退回补正的会告诉您。',
      ],
    ]);
    expect(receipts('2026-09-28T00:00:00+08:00', [entry])).toEqual([]);
  });

  it('by others is not told', () => {
    expect(receipts('2026-09-20T10:00:00+08:00', [{ ...entry, audience: 'allParties' }])).toEqual([]);
  });

  it('is told as returned while the court waits for its correction', () => {
    const returned = action('correctSubmission', 'must', {
      zh: '《答辩状》被退回：缺少签名。补正后重新提交',
      subject: { type: 'submission', id: 'sub_1' },
    });
    expect(told('2026-09-21T10:00:00+08:00', returned)).toEqual([
      [
        'submission:sub_1:returned',
        '《答辩状》被退回：缺少签名。补正后重新提交',
        '补正请在官方小程序办理，拿到新的收件编号才算。',
      ],
    ]);
  });
});

it('the end of the case is told; how it ended is in the document that is served', () => {
  const view = memberView('2026-10-20T10:00:00+08:00');
  const closed = {
    ...view,
    theCase: { ...view.theCase, state: 'closed', closedOn: '2026-10-20', closingManner: 'judgment' },
  };
  expect(cases.memberNotices(closed).map(({ lines }) => lines)).toEqual([
    ['您的案件已结案。', '怎样结案、有什么文书，请在官方小程序看。'],
  ]);
});

describe('the room', () => {
  const summary = { ...examples.summary(), evidenceDeadline: evidenceUntil };
  const keys = (asOf: string) => cases.roomNotices(roomView(asOf, { summary })).map(({ key }) => key);

  it('hears of the evidence period, which is the same for both sides', () => {
    expect(keys('2026-09-10T10:00:00+08:00')).toEqual(['evidence:2026-09-25:set']);
    expect(keys('2026-09-22T09:00:00+08:00')).toEqual(['evidence:2026-09-25:d3']);
    expect(keys('2026-09-26T00:00:00+08:00')).toEqual([]);
    expect(cases.roomNotices(roomView('2026-09-22T09:00:00+08:00', { summary }))[0]?.lines).toEqual([
      '各方有证据的，请在9月25日周五前（含当日）提交。',
      '在官方小程序提交，拿到收件编号才算；群里发的不算。',
    ]);
  });

  it('hears who is on the panel', () => {
    const members = [
      { name: '孙法官', part: 'presidingJudge' },
      { name: '周陪审员', part: 'assessor' },
    ] as Schemas['CasePanel']['members'];
    const panel = { form: 'collegial', members, setOn: '2026-09-10' };
    const view = roomView('2026-09-11T10:00:00+08:00', { summary: { ...examples.summary(), panel } });
    expect(cases.roomNotices(view)[0]?.lines[0]).toBe('审判组织已确定：审判长孙法官、人民陪审员周陪审员。');
  });

  it('is answered with what both sides share', () => {
    const view = roomView('2026-09-20T10:05:00+08:00', { summary, hearings: examples.roomHearings() });
    expect(cases.roomAnswers.case!(view, '').lines).toEqual([
      '案件审理中，适用普通程序。',
      '举证期限到9月25日周五（含当日）。',
      '9月22日周二上午9:00开庭。',
      '数据截至 10:05',
    ]);
  });
});

describe('#案件', () => {
  const ask = (views: readonly MemberView[], argument = '') => cases.answers.case!(views, argument).lines;
  const numbered = (count: number, given: Partial<MemberView> = {}) =>
    Array.from({ length: count }, (_, index) => {
      const view = memberView('2026-09-20T10:05:00+08:00', given);
      return { ...view, room: { ...view.room, numberPrefix: String(9001 + index) } };
    });

  it('says state, next step with its day, and the next hearing', () => {
    const given = { actions: actionsOf(answer, evidence), hearings: [hearing()] };
    expect(ask([memberView('2026-09-20T10:05:00+08:00', given)])).toEqual([
      '民间借贷纠纷：审理中。',
      '下一步：提交答辩状，最迟9月23日周三。',
      '9月22日周二上午9:00开庭。',
      '数据截至 10:05',
    ]);
  });

  it('never predicts when it will be judged', () => {
    const wait = action('awaitCourt', 'wait', { zh: '案件审理中，等待法院下一步通知' });
    expect(ask([memberView('2026-09-20T10:05:00+08:00', { actions: actionsOf(wait) })])).toEqual([
      '民间借贷纠纷：审理中。',
      '下一步：等法院下一步通知。',
      '什么时候判，程序不能预计；有新情况会告诉您。',
      '数据截至 10:05',
    ]);
  });

  it('gives one line for each of a few cases, and a digest to a lawyer with twelve', () => {
    const given = { actions: actionsOf(answer) };
    expect(ask(numbered(2, given))).toEqual([
      '〔9001〕审理中；提交答辩状，最迟9月23日周三',
      '〔9002〕审理中；提交答辩状，最迟9月23日周三',
      '数据截至 10:05',
    ]);
    expect(ask(numbered(12, given))).toEqual([
      '您有12个案件：审理中12个。',
      '〔9001〕提交答辩状，最迟9月23日周三',
      '〔9002〕提交答辩状，最迟9月23日周三',
      '看一个案件请发编号，如“#案件 9001”。数据截至 10:05',
    ]);
    expect(ask(numbered(12, given), '9005')[0]).toBe('〔9005〕民间借贷纠纷：审理中。');
    expect(ask(numbered(1), '（2026）鲁0305民初900001号')[0]).toBe('民间借贷纠纷：审理中。');
  });

  it('says plainly that there is nothing to see', () => {
    expect(ask([])).toEqual(['这里现在没有您可以查看的案件。', '有疑问请回 9，法院打给您。']);
  });
});

describe('#待办', () => {
  const ask = (argument: string, ...data: Schemas['NextAction'][]) =>
    cases.answers.todo!([memberView('2026-09-21T10:05:00+08:00', { actions: actionsOf(...data) })], argument)
      .lines;

  it('lists what has to be done, soonest first', () => {
    expect(ask('', evidence, answer, objection, action('appointAgent', 'may'))).toEqual([
      '提交答辩状，最迟9月23日周三',
      '有证据的，提交证据，最迟9月25日周五',
      '数据截至 10:05',
    ]);
  });

  it('keeps to the days that are named, with what is late and still waits', () => {
    const late = action('payFee', 'must', {
      deadline: deadline('fee.prepay', '2026-09-15', '2026-09-16T00:00:00+08:00'),
    });
    expect(ask('本周', answer, late)).toEqual([
      '交诉讼费（发“#缴费”），已过期限仍可办',
      '提交答辩状，最迟9月23日周三',
      '数据截至 10:05',
    ]);
    expect(ask('下周', answer, late)).toEqual(['下周没有您要办的事。', '数据截至 10:05']);
  });
});
