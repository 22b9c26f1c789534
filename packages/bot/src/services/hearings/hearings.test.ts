import { describe, expect, it } from 'vitest';
import type { MemberView } from '../../core/service-room.ts';
import {
  deadline,
  hearing,
  action,
  actionsOf,
  examples,
  memberView,
  partyId,
  roomView,
} from '../testing/views.ts';
import { hearings } from './index.ts';

const wanted = (asOf: string, given: Partial<MemberView>) =>
  hearings
    .memberNotices(memberView(asOf, given))
    .map(({ key, lines }) => [key.split(':').slice(2).join(':'), ...lines]);
const names = (asOf: string, given: Partial<MemberView>) => wanted(asOf, given).map(([name]) => name);

const online = '9月22日周二上午9:00开庭，线上参加，上午8:30起可入庭。';
const asPlaintiff = '无正当理由不到庭，可能按撤诉处理；有律师的，一般可由律师到庭。';
const asDefendant = '无正当理由不到庭，可能缺席判决；有律师的，一般可由律师到庭。';
const reminderOnly = '这是提醒，不是传票，传票另行送达。';
const room = { courtroomId: '1', name: '第一审判庭', address: '淄博市临淄区虚构大道1号' };

function defendant(asOf: string, given: Partial<MemberView> = {}): MemberView {
  const view = memberView(asOf, given);
  return {
    ...view,
    theCase: { ...view.theCase, myRoles: [{ partyId, role: 'defendant', displayName: '李建国' }] },
  };
}

describe('a hearing is told and reminded of', () => {
  it.each([
    ['2026-09-01T08:59:59+08:00', []],
    ['2026-09-01T09:00:00+08:00', ['notified']],
    ['2026-09-15T08:59:59+08:00', ['notified']],
    ['2026-09-15T09:00:00+08:00', ['d7']],
    ['2026-09-19T09:00:00+08:00', ['d3']],
    ['2026-09-21T09:00:00+08:00', ['d1']],
    ['2026-09-22T07:30:00+08:00', ['d0']],
    ['2026-09-22T08:59:59+08:00', ['d0']],
    ['2026-09-22T09:00:00+08:00', []],
  ])('at %s: %j', (asOf, expected) => {
    expect(names(asOf, { hearings: [hearing()] })).toEqual(expected);
  });

  it('wakes at the court’s own reminders, and at none that are over', () => {
    expect(hearings.changesAt(memberView('2026-09-19T10:00:00+08:00', { hearings: [hearing()] }))).toEqual([
      '2026-09-21T09:00:00+08:00',
      '2026-09-22T07:30:00+08:00',
      '2026-09-22T09:00:00+08:00',
    ]);
  });

  it('tells after three days of silence only the newest, and never a reminder from before the notice', () => {
    expect(names('2026-09-21T10:00:00+08:00', { hearings: [hearing()] })).toEqual(['d1']);
    const late = hearing({ notifiedAt: '2026-09-20T10:00:00+08:00' });
    expect(names('2026-09-20T11:00:00+08:00', { hearings: [late] })).toEqual(['notified']);
    expect(names('2026-09-20T09:00:00+08:00', { hearings: [late] })).toEqual([]);
  });
});

describe('a reminder says what is true for its reader', () => {
  it('tells a plaintiff and a defendant each their own consequence, once the summons is effective', () => {
    expect(wanted('2026-09-15T09:00:00+08:00', { hearings: [hearing()] })).toEqual([
      ['d7', `提醒：${online}`, '请备好身份证、证据原件。', asPlaintiff],
    ]);
    const [notice] = hearings.memberNotices(
      defendant('2026-09-15T09:00:00+08:00', { hearings: [hearing()] }),
    );
    expect(notice?.lines.at(-1)).toBe(asDefendant);
  });

  it('says without an effective summons that it is none, and names no consequence', () => {
    for (const state of ['none', 'pending']) {
      const [notice] = hearings.memberNotices(
        memberView('2026-09-15T09:00:00+08:00', { hearings: [hearing({ myNotice: { state } })] }),
      );
      expect(notice?.lines).toEqual([`提醒：${online}`, '请备好身份证、证据原件。', reminderOnly]);
    }
  });

  it('tells spouses that they come in person even with counsel, and nobody else', () => {
    const last = (cause: string) => {
      const view = memberView('2026-09-15T09:00:00+08:00', { hearings: [hearing()] });
      return hearings.memberNotices({ ...view, theCase: { ...view.theCase, cause } })[0]?.lines.at(-1);
    };
    expect(last('离婚纠纷')).toBe('无正当理由不到庭，可能按撤诉处理；离婚案件有律师，本人仍应到庭。');
    expect(last('离婚后财产纠纷')).toBe(asPlaintiff);
  });

  it('names no consequence where the court names none: other kinds of hearing, third parties', () => {
    const { absence: _, ...exchange } = hearing({ kind: 'evidenceExchange' });
    expect(wanted('2026-09-15T09:00:00+08:00', { hearings: [exchange] })).toEqual([
      ['d7', '提醒：9月22日周二上午9:00证据交换，线上参加，上午8:30起可入庭。', '请备好身份证、证据原件。'],
    ]);
  });

  it('says while an own request waits that the time stands', () => {
    const [postponement] = examples.postponements();
    const given = {
      hearings: [hearing()],
      postponements: [{ ...postponement!, hearingId: hearing().hearingId }],
    };
    expect(wanted('2026-09-15T09:00:00+08:00', given)[0]?.[2]).toBe(
      '您申请的延期还没有答复；法院同意前，仍按原时间。',
    );
  });

  it('says the courtroom in full where it fits, shortly where it does not, and never a phone number in it', () => {
    const at = (venue: typeof room) =>
      wanted('2026-09-15T09:00:00+08:00', {
        hearings: [hearing({ mode: 'offline', attendBy: 'onSite', venue })],
      })[0]?.[1];
    expect(at(room)).toBe('提醒：9月22日周二上午9:00开庭，第一审判庭（淄博市临淄区虚构大道1号）。');
    expect(at({ ...room, address: '山东省淄博市临淄区'.repeat(5) })).toBe(
      '提醒：9月22日周二上午9:00开庭，第一审判庭。',
    );
    expect(at({ ...room, address: '虚构大道1号，电话0533-7180000' })).toBe(
      '提醒：9月22日周二上午9:00开庭，第一审判庭。',
    );
    expect(at({ ...room, name: '审判庭'.repeat(30) })).toBe(
      '提醒：9月22日周二上午9:00开庭，地点在官方小程序看。',
    );
  });
});

describe('a hearing that falls', () => {
  const old = hearing({ state: 'superseded', hearingId: 'hrg_old', supersededByHearingId: 'hrg_new' });
  const next = hearing({
    hearingId: 'hrg_new',
    supersedesHearingId: 'hrg_old',
    startsAt: '2026-09-29T14:30:00+08:00',
    notifiedAt: '2026-09-10T10:00:00+08:00',
    join: { opensAt: '2026-09-29T14:00:00+08:00' },
    reminders: [{ daysBefore: 1, dueAt: '2026-09-28T09:00:00+08:00' }],
  });

  it('is told as moved with both days, once the parties are notified of the new one', () => {
    expect(wanted('2026-09-10T10:00:00+08:00', { hearings: [old, next] })).toEqual([
      [
        'changed',
        '开庭改期：原定9月22日周二作废，改为9月29日周二下午2:30，线上参加，下午2:00起可入庭。',
        '请备好身份证、证据原件。',
        asPlaintiff,
      ],
    ]);
  });

  it('is told as not to be attended while the new day is not known', () => {
    expect(wanted('2026-09-10T10:00:00+08:00', { hearings: [old] })).toEqual([
      ['moved', '9月22日周二上午9:00的开庭要改期，原来的时间不用到庭。', '有新的安排，法院会另行通知。'],
    ]);
    expect(names('2026-09-23T00:00:00+08:00', { hearings: [old] })).toEqual([]);
  });

  it.each(['cancelled', 'postponed'])('ends every reminder: %s', (state) => {
    const given = { hearings: [hearing({ state })] };
    expect(names('2026-09-21T10:00:00+08:00', given)).toEqual([state]);
    expect(names('2026-09-23T00:00:00+08:00', given)).toEqual([]);
  });

  it('is not told when the parties never knew of it', () => {
    const { notifiedAt: _, ...unknown } = hearing({ state: 'cancelled' });
    expect(names('2026-09-21T10:00:00+08:00', { hearings: [unknown] })).toEqual([]);
  });

  it('is told to the room without its day, which there only a hearing notice may name', () => {
    const view = roomView('2026-09-10T10:00:00+08:00', { hearings: [hearing({ state: 'cancelled' })] });
    expect(hearings.roomNotices(view)).toEqual([
      {
        key: `hearing:${hearing().hearingId}:cancelled`,
        kind: 'procedure',
        lines: ['原定的开庭已取消，各方不用到庭。', '原通知作废；有新的安排，法院会另行通知。'],
      },
    ]);
  });
});

describe('the room', () => {
  const [shared] = examples.roomHearings();

  it('hears the same for both sides: no side’s consequence, no side’s summons', () => {
    const view = roomView('2026-09-15T09:00:00+08:00', { hearings: [shared!] });
    expect(hearings.roomNotices(view)).toEqual([
      {
        key: `hearing:${shared!.hearingId}:d7`,
        kind: 'hearingReminder',
        hearingId: shared!.hearingId,
        startsAt: '2026-09-22T09:00:00+08:00',
        lines: [`提醒：${online}`, '请各方备好身份证、证据原件。', '不到庭的后果，见各自的传票。'],
      },
    ]);
  });

  it('hears that it is no summons while any summons is not effective', () => {
    const view = roomView('2026-09-15T09:00:00+08:00', { hearings: [{ ...shared!, allNotified: false }] });
    expect(hearings.roomNotices(view)[0]?.lines.at(-1)).toBe(reminderOnly);
    const { allNotified: _, ...unsaid } = shared!;
    const unknown = roomView('2026-09-15T09:00:00+08:00', { hearings: [unsaid] });
    expect(hearings.roomNotices(unknown)[0]?.lines.at(-1)).toBe(reminderOnly);
  });

  it('hears nothing when it is closed, or for mediation', () => {
    const view = roomView('2026-09-15T09:00:00+08:00', { hearings: [shared!] });
    for (const room of [
      { ...view.room, state: 'closed' },
      { ...view.room, kind: 'mediation' },
    ])
      expect([...hearings.roomNotices({ ...view, room }), ...hearings.changesAt({ ...view, room })]).toEqual(
        [],
      );
  });
});

describe('a postponement, privately', () => {
  const [asked] = examples.postponements();
  const told = (asOf: string, given: Partial<typeof asked>) =>
    wanted(asOf, { postponements: [{ ...asked!, ...given }] });

  it('is received, and until the court agrees the time stands', () => {
    expect(told('2026-09-02T09:00:00+08:00', {})).toEqual([
      ['requested', '您的延期申请法院已收到，还没有答复。', '法院同意前，仍按原时间：9月22日周二上午9:00。'],
    ]);
  });

  it('is decided; what was said as a reason stays with the court', () => {
    const decidedAt = '2026-09-03T10:00:00+08:00';
    expect(told('2026-09-04T09:00:00+08:00', { state: 'refused', decidedAt })).toEqual([
      ['refused', '法院没有同意延期。', '仍按原时间：9月22日周二上午9:00。理由在官方小程序看。'],
    ]);
    expect(told('2026-09-04T09:00:00+08:00', { state: 'granted', decidedAt })).toEqual([
      ['granted', '法院已同意您的延期申请，原来的时间不用到庭。', '新的时间法院另行通知。'],
    ]);
    expect(told('2026-09-11T00:00:00+08:00', { state: 'granted', decidedAt })).toEqual([]);
    expect(told('2026-09-04T09:00:00+08:00', { state: 'withdrawn' })).toEqual([]);
  });
});

it('a record to be signed is told of until its last day', () => {
  const sign = action('signRecord', 'must', {
    subject: { type: 'record', id: 'rec_1' },
    deadline: deadline('record', '2026-09-27', '2026-09-28T00:00:00+08:00'),
  });
  const given = { actions: actionsOf(sign) };
  expect(hearings.memberNotices(memberView('2026-09-23T09:00:00+08:00', given))).toEqual([
    {
      key: 'record:rec_1:published:2026-09-27',
      kind: 'personal',
      lines: [
        '庭审笔录可以看了，请在官方小程序核对、签名。',
        '有遗漏、差错的，9月27日前（含当日）可以申请补正。',
      ],
    },
  ]);
  expect(hearings.memberNotices(memberView('2026-09-28T00:00:00+08:00', given))).toEqual([]);
});

describe('#开庭', () => {
  const ask = (asOf: string, argument = '', given: Partial<MemberView> = { hearings: [hearing()] }) =>
    hearings.answers.hearing!([memberView(asOf, given)], argument).lines;

  it('says when, where, what to bring, and how the own summons stands', () => {
    expect(ask('2026-09-20T10:05:00+08:00')).toEqual([
      online,
      '请备好身份证、证据原件。',
      '传票9月8日已送达您。',
      '数据截至 10:05',
    ]);
    expect(
      ask('2026-09-20T10:05:00+08:00', '', { hearings: [hearing({ myNotice: { state: 'pending' } })] })[2],
    ).toBe(reminderOnly);
  });

  it('keeps to the days that are named: a week begins on Monday', () => {
    expect(ask('2026-09-20T10:05:00+08:00', '本周')).toEqual(['本周您没有排好的开庭。', '数据截至 10:05']);
    expect(ask('2026-09-20T10:05:00+08:00', '下周')[0]).toBe(online);
    expect(ask('2026-09-21T10:05:00+08:00', '这个星期')[0]).toBe(online);
    expect(ask('2026-09-22T08:00:00+08:00', '今天')[0]).toBe(online);
  });

  it('says of a postponed hearing that no new day is set', () => {
    expect(ask('2026-09-20T10:05:00+08:00', '', { hearings: [hearing({ state: 'postponed' })] })).toEqual([
      '原定9月22日周二上午9:00的开庭已延期。',
      '新的时间法院另行通知。',
      '数据截至 10:05',
    ]);
  });
});

describe('#入庭', () => {
  it('opens the mini-program, where the person makes the ticket; no code is said', () => {
    const answer = hearings.answers.join!(
      [memberView('2026-09-22T08:40:00+08:00', { hearings: [hearing()] })],
      '',
    );
    expect(answer).toEqual({
      lines: [
        '9月22日周二上午9:00开庭，线上参加。',
        '现在可以入庭。',
        '请本人点卡片，在官方小程序入庭；不要转给别人。',
        '数据截至 08:40',
      ],
      miniProgram: { title: '线上入庭', path: `pages/hearing/join?hearingId=${hearing().hearingId}` },
    });
    expect(hearings.roomAnswers.join).toBeUndefined();
  });

  it('gives no card to who attends in the courtroom', () => {
    const onSite = hearing({ attendBy: 'onSite', mode: 'hybrid' });
    const answer = hearings.answers.join!(
      [memberView('2026-09-22T08:40:00+08:00', { hearings: [onSite] })],
      '',
    );
    expect(answer).toEqual({
      lines: ['9月22日周二上午9:00开庭，您到法庭参加，不用线上入庭。', '数据截至 08:40'],
    });
  });
});
