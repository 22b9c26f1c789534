import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk/types';
import { change, put } from '../../testing/given-case.ts';
import {
  bind,
  consent,
  hearingWithSummons,
  memberToken,
  openRoom,
  proposedRoom,
} from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';

const general: Pick<Schemas['RoomNoticeDraft'], 'kind' | 'audience' | 'delivery' | 'lines'> = {
  kind: 'general',
  audience: 'allParties',
  delivery: 'room',
  lines: ['请各方在群里使用真实姓名。'],
};
const startsAt = '2026-09-25T09:30:00+08:00';
const hearingLines = ['开庭：9月25日 9:30，第三法庭。', '请回 #收到'];

const create = (given: GivenRoom, fields: object) =>
  given.court.ok('clerk', 'desk.rooms.createNotice', {
    roomId: given.roomId,
    ...general,
    ...fields,
  } as never);
const refuse = (given: GivenRoom, fields: object) =>
  given.court.refused('clerk', 'desk.rooms.createNotice', {
    roomId: given.roomId,
    ...general,
    ...fields,
  } as never).code;
const afterTen = '2026-09-01T09:10:00+08:00';

describe('a numbered notice', () => {
  it('has its number at once, can be undone for ten minutes, then goes out', () => {
    const given = openRoom();
    const first = create(given, {});
    expect(first).toMatchObject({
      number: '〔9001-1〕',
      state: 'pending',
      draftedBy: '钱书记员',
      undoUntil: afterTen,
    });
    expect(given.court.ok('plaintiff', 'rooms.listNotices', { roomId: given.roomId }).data).toEqual([]);
    expect(given.court.refused('plaintiff', 'rooms.getNotice', { noticeId: first.noticeId }).code).toBe(
      'not_found',
    );
    const second = create(given, { lines: ['第二条'] });
    expect(second.number).toBe('〔9001-2〕');
    expect(
      given.court.ok('clerk', 'desk.rooms.undoNotice', { noticeId: first.noticeId, version: 1 }).state,
    ).toBe('undone');
    expect(
      given.court.refused('clerk', 'desk.rooms.undoNotice', { noticeId: first.noticeId, version: 2 }).code,
    ).toBe('state_conflict');
    expect(given.court.advance('2026-09-01T09:09:59+08:00')).toEqual([]);
    expect(given.court.advance(afterTen)).toEqual(['notice.release']);
    expect(
      given.court
        .ok('defendant', 'rooms.listNotices', { roomId: given.roomId })
        .data.map((one) => one.number),
    ).toEqual(['〔9001-2〕']);
    expect(given.court.ok('roomAgent', 'rooms.getNotice', { noticeId: second.noticeId })).toMatchObject({
      state: 'released',
      releasedAt: afterTen,
    });
    expect(given.court.eventsOf(second.noticeId)).toEqual(['notice.drafted', 'notice.released']);
    expect(
      given.court.refused('clerk', 'desk.rooms.undoNotice', { noticeId: second.noticeId, version: 2 }).code,
    ).toBe('state_conflict');
    expect(
      given.court
        .ok('clerk', 'desk.rooms.listNotices', { roomId: given.roomId })
        .data.map((one) => one.state),
    ).toEqual(['undone', 'released']);
    expect(
      given.court.ok('clerk', 'desk.rooms.listNotices', { roomId: given.roomId, state: 'undone' }).data,
    ).toHaveLength(1);
    expect(create(given, {}).number).toBe('〔9001-3〕');
  });

  it('can wait for its hour', () => {
    const given = openRoom();
    const { noticeId } = create(given, { releaseAfter: '2026-09-02T08:00:00+08:00' });
    given.court.advance('2026-09-01T20:00:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('pending');
    given.court.advance('2026-09-02T08:00:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('released');
  });

  it('is held back when the room has closed meanwhile, and a clerk is told', () => {
    const given = openRoom();
    const { noticeId } = create(given, {});
    given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId });
    given.court.advance(afterTen);
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('undone');
    expect(given.court.tasksOf(noticeId)).toEqual(['room.noticeHeld']);
  });

  it('is drafted by the bot under the same rules', () => {
    const given = openRoom();
    expect(
      given.court.ok('roomAgent', 'rooms.draftNotice', { roomId: given.roomId, ...general }),
    ).toMatchObject({ number: '〔9001-1〕', state: 'drafted' });
    const linked = { roomId: given.roomId, ...general, lines: ['请点 https://pay.example 缴费'] };
    expect(given.court.refused('roomAgent', 'rooms.draftNotice', linked).code).toBe('room_notice_text');
    expect(
      given.court.refused('plaintiff', 'rooms.draftNotice', { roomId: given.roomId, ...general }).code,
    ).toBe('room_draft_agent_only');
  });
});

describe('a draft of the bot', () => {
  const draft = (given: GivenRoom, fields: object = {}) =>
    given.court.ok('roomAgent', 'rooms.draftNotice', {
      roomId: given.roomId,
      ...general,
      ...fields,
    } as never);

  it('waits for a clerk for as long as it takes; the ten minutes begin with the approval', () => {
    const given = openRoom();
    const { noticeId, version } = draft(given);
    expect(given.court.tasksOf(noticeId)).toEqual(['room.noticeDraft']);
    given.court.advance('2026-09-02T09:00:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).undoUntil).toBeUndefined();
    expect(given.court.refused('judge', 'desk.rooms.approveNotice', { noticeId, version }).code).toBe(
      'forbidden',
    );
    expect(given.court.refused('roomAgent', 'desk.rooms.approveNotice', { noticeId, version }).status).toBe(
      403,
    );
    expect(
      given.court.refused('clerk', 'desk.rooms.approveNotice', { noticeId, version: version + 1 }).code,
    ).toBe('version_conflict');
    const approved = given.court.ok('clerk', 'desk.rooms.approveNotice', { noticeId, version });
    expect(approved).toMatchObject({
      state: 'pending',
      approvedBy: '钱书记员',
      undoUntil: '2026-09-02T09:10:00+08:00',
    });
    expect(given.court.tasksOf(noticeId)).toEqual([]);
    expect(
      given.court.refused('clerk', 'desk.rooms.approveNotice', { noticeId, version: approved.version }).code,
    ).toBe('state_conflict');
    given.court.advance('2026-09-02T09:10:00+08:00');
    expect(given.court.eventsOf(noticeId)).toEqual(['notice.drafted', 'notice.approved', 'notice.released']);
  });

  it('is undone by the desk at any time, keeps its hour, and is checked again at approval', () => {
    const given = openRoom();
    const { noticeId, version } = draft(given, { releaseAfter: '2026-09-03T08:00:00+08:00' });
    const other = draft(given);
    given.court.ok('clerk', 'desk.rooms.undoNotice', { noticeId: other.noticeId, version: other.version });
    expect(given.court.tasksOf(other.noticeId)).toEqual([]);
    given.court.ok('clerk', 'desk.rooms.approveNotice', { noticeId, version });
    given.court.advance('2026-09-03T07:59:59+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('pending');
    given.court.advance('2026-09-03T08:00:00+08:00');
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('released');
    const late = draft(given);
    given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId });
    const { noticeId: lateId, version: lateVersion } = late;
    expect(
      given.court.refused('clerk', 'desk.rooms.approveNotice', { noticeId: lateId, version: lateVersion })
        .code,
    ).toBe('room_not_open');
  });
});

describe('what goes out after ten minutes is checked once more', () => {
  const hearingNotice = (given: GivenRoom) => {
    const subject = hearingWithSummons(given, startsAt);
    const { noticeId } = create(given, {
      kind: 'hearingNotice',
      ...subject,
      startsAt,
      lines: hearingLines,
    });
    return { ...subject, noticeId };
  };
  const held = (given: GivenRoom, noticeId: string): string => {
    given.court.advance(afterTen);
    expect(given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId }).state).toBe('undone');
    expect(given.court.eventsOf(noticeId)).toEqual(['notice.drafted', 'notice.undone']);
    expect(given.court.tasksOf(noticeId)).toEqual(['room.noticeHeld']);
    const [task] = given.court.world
      .read()
      .all('task', {})
      .filter((one) => one.kind === 'room.noticeHeld');
    return task?.zh ?? '';
  };

  it('a hearing that has another day, or none', () => {
    for (const patch of [{ state: 'cancelled' }, { startsAt: '2026-09-28T09:30:00+08:00' }]) {
      const given = openRoom();
      const { hearingId, noticeId } = hearingNotice(given);
      given.court.write((commit) => change(commit, 'hearing', hearingId, patch as never));
      expect(held(given, noticeId)).toContain('日期与已签发的文书不一致');
    }
  });

  it('a document that was revoked', () => {
    const given = openRoom();
    const { documentId, noticeId } = hearingNotice(given);
    given.court.write((commit) => change(commit, 'document', documentId, { state: 'revoked' }));
    expect(held(given, noticeId)).toContain('还没有已签发的开庭文书');
  });

  it('a summons that turns out not to be served', () => {
    const given = openRoom();
    const subject = hearingWithSummons(given, startsAt);
    const serviceId = given.court.write((commit) =>
      put(commit, 'service', {
        caseId: given.caseId,
        partyId: given.defendantId,
        hearingId: subject.hearingId,
        state: 'effective',
      }),
    );
    const { noticeId, lines } = create(given, {
      kind: 'hearingNotice',
      ...subject,
      startsAt,
      lines: hearingLines,
    });
    expect(lines).toEqual(hearingLines);
    given.court.write((commit) => change(commit, 'service', serviceId, { state: 'failed' }));
    expect(held(given, noticeId)).toContain('这是提醒，不是传票');
  });
});

describe('what has a kind of its own is no general notice', () => {
  it('is refused where both sides read it', () => {
    const given = openRoom();
    for (const line of [
      '缴款码 3703 0500 0000 0000 1234',
      '卡号 6222 0212 3456 7890',
      '电话 138 0000 0002',
      '身份证３７０３０１１９００ ０１０１０００５',
      '请看 pay.example 的说明',
      '请看 pay。example 的说明',
      '请看 10.0.0.1',
      '9月28日开庭',
      '开庭：9 月 28 日上午',
      '九月二十八日开庭',
      '本案判 决如下',
      '裁定已作出',
      '已冻结被告账户',
      '被告列入失信名单',
      '请扫码',
      '请转账至法院',
      '请回复验证码',
    ]) {
      for (const fields of [{}, { delivery: 'private' }, { kind: 'roomInfo' }])
        expect([line, fields, refuse(given, { ...fields, lines: [line] })]).toEqual([
          line,
          fields,
          'room_notice_text',
        ]);
    }
    const payment = { kind: 'payment', audience: 'party', partyId: given.plaintiffId, delivery: 'private' };
    expect(refuse(given, { ...payment, lines: ['请到 pay.example 交费'] })).toBe('room_notice_text');
  });

  it('leaves ordinary words alone', () => {
    const given = openRoom();
    for (const lines of [
      ['答辩状已由法院接收，副本送达原告。', '开庭时间确定后另行通知。'],
      ['1. 请于9月20日前提交证据。', '2. 带好原件。'],
      ['工作时间9:00-11:30、14:00-17:00。', '电话0533-3812345'],
    ])
      expect([lines, create(given, { lines }).state]).toEqual([lines, 'pending']);
    const { hearingId } = hearingWithSummons(given, startsAt);
    expect(
      create(given, {
        kind: 'hearingReminder',
        hearingId,
        startsAt,
        lines: ['9月25日9:30开庭。', '被告无正当理由不到庭，可能缺席判决。'],
      }).state,
    ).toBe('pending');
  });
});

describe('audience before message', () => {
  it("tells one party's matters privately, and only to that party", () => {
    const given = openRoom();
    const defendant = bind(given, 'defendant');
    const personal = {
      kind: 'payment',
      audience: 'party',
      partyId: given.defendantId,
      delivery: 'private',
      lines: ['您有一笔待缴费用，请在官方小程序查看。'],
    } as const;
    for (const [fields, code] of [
      [{ ...personal, delivery: 'room' }, 'room_notice_private_only'],
      [{ ...personal, audience: 'allParties', partyId: undefined }, 'room_notice_private_only'],
      [{ ...personal, kind: 'general', delivery: 'room' }, 'room_notice_private_only'],
      [{ ...personal, partyId: undefined }, 'room_notice_audience'],
      [{ ...personal, partyId: 'pty_none00000000' }, 'room_notice_audience'],
      [{ ...personal, audience: 'allParties' }, 'room_notice_audience'],
    ] as const)
      expect([fields, refuse(given, fields)]).toEqual([fields, code]);
    const { noticeId } = create(given, personal);
    given.court.advance(afterTen);
    expect(given.court.eventsOf(noticeId)).toEqual(['notice.drafted', 'notice.releasedPrivately']);
    expect(given.court.refused('roomAgent', 'rooms.getNotice', { noticeId }).code).toBe('not_found');
    expect(given.court.ok('roomAgent', 'rooms.listNotices', { roomId: given.roomId }).data).toEqual([]);
    expect(given.court.refused('plaintiff', 'rooms.getNotice', { noticeId }).code).toBe('not_found');
    const [told] = given.court.ok('roomAgent', 'rooms.listBindings', { roomId: given.roomId }).data;
    expect(told).toMatchObject({ memberId: defendant, waiting: true });
    const chat = memberToken(given, 'defendant', defendant);
    expect(given.court.ok(chat, 'rooms.listNotices', { roomId: given.roomId }).data).toMatchObject([
      { noticeId, kind: 'payment' },
    ]);
    given.court.ok(chat, 'rooms.acknowledgeNotice', { noticeId });
    expect(given.court.ok('roomAgent', 'rooms.listBindings', { roomId: given.roomId }).data[0]).toMatchObject(
      { waiting: false },
    );
    const seen = given.court.world.read().all('event', { subjectId: noticeId });
    expect(seen.map((one) => one.room)).toEqual([false, false, false]);
  });

  it('refuses links, numbers that identify, and names where the case is not public', () => {
    const given = openRoom();
    for (const line of [
      '请点 www.court.example',
      '支付 https://a.b',
      '扫码 pay.example.com',
      '身份证 370301190001010005',
      '电话 13800000002',
    ]) {
      expect([line, refuse(given, { lines: [line] })]).toEqual([line, 'room_notice_text']);
    }
    expect(create(given, { lines: ['李建国请于9月3日前提交'] }).state).toBe('pending');
    given.court.write((commit) =>
      put(commit, 'hearing', { caseId: given.caseId, closedGround: 'tradeSecretOnRequest', startsAt }),
    );
    expect(refuse(given, { lines: ['李建国请于9月3日前提交'] })).toBe('room_notice_text');
    expect(refuse(given, { lines: ['民间借贷纠纷一案'] })).toBe('room_notice_text');
    expect(create(given, { lines: ['请被告于9月3日前提交'] }).state).toBe('pending');
    const five = given.court.refused('clerk', 'desk.rooms.createNotice', {
      roomId: given.roomId,
      ...general,
      lines: ['1', '2', '3', '4', '5'],
    });
    expect(five.code).toBe('invalid_request');
  });

  it('goes privately to all where there is no room', () => {
    const given = proposedRoom();
    expect(refuse(given, {})).toBe('room_not_open');
    const { noticeId } = create(given, { delivery: 'private' });
    given.court.advance(afterTen);
    expect(given.court.ok('roomAgent', 'rooms.getNotice', { noticeId }).delivery).toBe('private');
    expect(given.court.eventsOf(given.roomId)).toContain('room.updated');
  });

  it('announces no judgment in a room before everyone is served', () => {
    const given = openRoom();
    const { caseId } = given;
    const documentId = given.court.write((commit) =>
      put(commit, 'document', {
        caseId,
        kind: 'judgment',
        title: '民事判决书',
        state: 'issued',
        recipientPartyIds: [],
      }),
    );
    const told = { kind: 'documentIssued', documentId, lines: ['民事判决书已送达各方。'] } as const;
    expect(refuse(given, { ...told, documentId: undefined })).toBe('room_notice_subject');
    expect(refuse(given, { ...told, documentId: 'doc_none00000000' })).toBe('room_notice_subject');
    expect(refuse(given, told)).toBe('room_notice_private_only');
    const services = [given.plaintiffId, given.defendantId].map((partyId) =>
      given.court.write((commit) =>
        put(commit, 'service', { caseId, partyId, documentId, documentKind: 'judgment', state: 'arrived' }),
      ),
    );
    expect(refuse(given, told)).toBe('room_notice_private_only');
    for (const id of services)
      given.court.write((commit) => change(commit, 'service', id, { state: 'effective' }));
    expect(create(given, told).state).toBe('pending');
  });
});

describe('a hearing notice', () => {
  it('rests on the signed document and is not sent with another date', () => {
    const given = openRoom();
    const { hearingId, documentId } = hearingWithSummons(given, startsAt);
    const notice = { kind: 'hearingNotice', hearingId, startsAt, documentId, lines: hearingLines } as const;
    expect(refuse(given, { ...notice, hearingId: undefined })).toBe('room_notice_subject');
    expect(refuse(given, { ...notice, startsAt: undefined })).toBe('room_notice_subject');
    expect(refuse(given, { ...notice, hearingId: 'hrg_none00000000' })).toBe('room_notice_subject');
    expect(refuse(given, { ...notice, documentId: 'doc_none00000000' })).toBe('room_notice_not_signed');
    expect(refuse(given, { ...notice, startsAt: '2026-09-25T10:30:00+08:00' })).toBe(
      'room_notice_date_differs',
    );
    expect(refuse(given, { ...notice, lines: ['开庭：9月26日 9:30'] })).toBe('room_notice_date_differs');
    expect(refuse(given, { ...notice, lines: ['开庭：9月25日 14:00'] })).toBe('room_notice_date_differs');
    const withoutPaper = given.court.write((commit) =>
      put(commit, 'hearing', { caseId: given.caseId, state: 'notified', startsAt, notifiedAt: startsAt }),
    );
    expect(refuse(given, { ...notice, hearingId: withoutPaper })).toBe('room_notice_not_signed');
    expect(create(given, notice).subject).toEqual({ hearingId, startsAt, documentId });
    given.court.write((commit) => change(commit, 'hearing', hearingId, { state: 'superseded' }));
    expect(refuse(given, notice)).toBe('room_notice_date_differs');
  });

  it('says that it is only a reminder as long as a summons is not served', () => {
    const given = openRoom();
    const { hearingId } = hearingWithSummons(given, '2026-09-25T14:30:00+08:00');
    const notice = {
      kind: 'hearingReminder',
      hearingId,
      startsAt: '2026-09-25T14:30:00+08:00',
      lines: ['提醒：9月25日下午2:30开庭'],
    } as const;
    expect(create(given, notice).lines).toEqual([
      '提醒：9月25日下午2:30开庭',
      '这是提醒，不是传票，传票另行送达。',
    ]);
    expect(refuse(given, { ...notice, lines: ['1', '2', '3', '4'] })).toBe('room_notice_text');
    given.court.write((commit) => {
      for (const partyId of [given.plaintiffId, given.defendantId]) {
        put(commit, 'service', { caseId: given.caseId, partyId, hearingId, state: 'effective' });
      }
    });
    expect(create(given, notice).lines).toEqual(['提醒：9月25日下午2:30开庭']);
  });
});

describe('saying that one has seen it', () => {
  it('is for the addressee alone, marks chat or platform, and is kept once each', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const { noticeId } = create(given, {});
    expect(given.court.refused('defendant', 'rooms.acknowledgeNotice', { noticeId }).code).toBe(
      'room_notice_not_addressee',
    );
    given.court.advance(afterTen);
    const chat = memberToken(given, 'defendant', memberId);
    expect(given.court.ok(chat, 'rooms.acknowledgeNotice', { noticeId }).acknowledgedAt).toBe(afterTen);
    given.court.ok(chat, 'rooms.acknowledgeNotice', { noticeId });
    expect(given.court.eventsOf(noticeId).filter((type) => type === 'notice.acknowledged')).toHaveLength(1);
    given.court.ok('defendant', 'rooms.acknowledgeNotice', { noticeId });
    given.court.ok(chat, 'rooms.acknowledgeNotice', { noticeId });
    const { acknowledgements } = given.court.ok('clerk', 'desk.rooms.getNotice', { noticeId });
    expect(acknowledgements.map((one) => [one.partyId, one.assurance])).toEqual([
      [given.defendantId, 'chat'],
      [given.defendantId, 'platform'],
    ]);
    expect(given.court.ok('plaintiff', 'rooms.getNotice', { noticeId }).acknowledgedAt).toBeUndefined();
    expect(given.court.refused('stranger', 'rooms.acknowledgeNotice', { noticeId }).code).toBe('not_found');
    expect(given.court.refused('roomAgent', 'rooms.acknowledgeNotice', { noticeId }).code).toBe('not_found');
  });
});

describe('correcting a notice', () => {
  it('supersedes at once, shows both numbers, tells everyone who was told, and gives a clerk the task', () => {
    const given = openRoom();
    const old = create(given, { lines: ['请于9月8日前提交证据。'] });
    expect(
      given.court.refused('clerk', 'desk.rooms.correctNotice', {
        noticeId: old.noticeId,
        version: 1,
        lines: ['改'],
      }).code,
    ).toBe('state_conflict');
    given.court.advance(afterTen);
    const fresh = given.court.ok('clerk', 'desk.rooms.correctNotice', {
      noticeId: old.noticeId,
      version: 2,
      lines: ['请于9月18日前提交证据。'],
    });
    expect(fresh).toMatchObject({
      number: '〔9001-2〕',
      kind: 'correction',
      state: 'released',
      corrects: '〔9001-1〕',
      lines: ['更正：〔9001-2〕代替〔9001-1〕，以本条为准。', '请于9月18日前提交证据。'],
    });
    expect(given.court.ok('plaintiff', 'rooms.getNotice', { noticeId: old.noticeId })).toMatchObject({
      state: 'superseded',
      correctedBy: '〔9001-2〕',
    });
    expect(given.court.eventsOf(fresh.noticeId)).toEqual(['notice.corrected']);
    expect(given.court.tasksOf(old.noticeId)).toEqual(['room.noticeCorrected']);
    expect(
      given.court.refused('clerk', 'desk.rooms.correctNotice', {
        noticeId: old.noticeId,
        version: 3,
        lines: ['再改'],
      }).code,
    ).toBe('state_conflict');
  });

  it('of a private notice stays private; of a room notice after closing goes to each privately', () => {
    const given = openRoom();
    bind(given, 'plaintiff');
    const personal = create(given, {
      kind: 'personal',
      audience: 'party',
      partyId: given.plaintiffId,
      delivery: 'private',
      lines: ['请补交身份证明。'],
    });
    const shared = create(given, {});
    given.court.advance(afterTen);
    const own = given.court.ok('clerk', 'desk.rooms.correctNotice', {
      noticeId: personal.noticeId,
      version: 2,
      lines: ['无须补交。'],
    });
    expect(given.court.eventsOf(own.noticeId)).toEqual(['notice.correctedPrivately']);
    expect(given.court.refused('defendant', 'rooms.getNotice', { noticeId: own.noticeId }).code).toBe(
      'not_found',
    );
    given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId });
    const all = given.court.ok('clerk', 'desk.rooms.correctNotice', {
      noticeId: shared.noticeId,
      version: 2,
      lines: ['不必使用真实姓名。'],
    });
    expect(all).toMatchObject({ delivery: 'private', audience: 'allParties', state: 'released' });
    consent(given, 'plaintiff');
  });

  it('of a hearing notice is checked against the signed document too', () => {
    const given = openRoom();
    const { hearingId } = hearingWithSummons(given, startsAt);
    const { noticeId } = create(given, { kind: 'hearingNotice', hearingId, startsAt, lines: hearingLines });
    given.court.advance(afterTen);
    const wrong = { noticeId, version: 2, lines: ['开庭改为9月28日 9:30'] };
    expect(given.court.refused('clerk', 'desk.rooms.correctNotice', wrong).code).toBe(
      'room_notice_date_differs',
    );
    expect(
      given.court.ok('clerk', 'desk.rooms.correctNotice', {
        noticeId,
        version: 2,
        lines: ['开庭9月25日 9:30，改在第五法庭。'],
      }).lines,
    ).toHaveLength(3);
  });
});

describe('a correction of a hearing notice', () => {
  const released = () => {
    const given = openRoom();
    const { hearingId } = hearingWithSummons(given, startsAt);
    const { noticeId } = create(given, { kind: 'hearingNotice', hearingId, startsAt, lines: hearingLines });
    given.court.advance(afterTen);
    return { given, noticeId, hearingId };
  };

  it('keeps the line that it is no summons, or is refused: nothing is cut off', () => {
    const { given, noticeId } = released();
    const three = ['开庭9月25日 9:30。', '改在第五法庭。', '请回 #收到'];
    const correct = (lines: string[]) => ({ noticeId, version: 2, lines });
    expect(given.court.refused('clerk', 'desk.rooms.correctNotice', correct(three)).code).toBe(
      'room_notice_text',
    );
    expect(given.court.ok('clerk', 'desk.rooms.correctNotice', correct(three.slice(0, 2))).lines).toEqual([
      '更正：〔9001-2〕代替〔9001-1〕，以本条为准。',
      ...three.slice(0, 2),
      '这是提醒，不是传票，传票另行送达。',
    ]);
  });

  it('and the correction of that correction are about a hearing all the same', () => {
    const { given, noticeId } = released();
    const first = given.court.ok('clerk', 'desk.rooms.correctNotice', {
      noticeId,
      version: 2,
      lines: ['开庭9月25日 9:30，改在第五法庭。'],
    });
    expect(first).toMatchObject({ kind: 'correction', subjectKind: 'hearingNotice' });
    const again = { noticeId: first.noticeId, version: first.version };
    expect(
      given.court.refused('clerk', 'desk.rooms.correctNotice', { ...again, lines: ['开庭9月28日 9:30。'] })
        .code,
    ).toBe('room_notice_date_differs');
    const second = given.court.ok('clerk', 'desk.rooms.correctNotice', {
      ...again,
      lines: ['开庭9月25日 9:30，第六法庭。'],
    });
    expect(second.subjectKind).toBe('hearingNotice');
    expect(second.lines[2]).toBe('这是提醒，不是传票，传票另行送达。');
  });
});

describe('transcript anchors', () => {
  it('are counter-signed as they grow; a shorter or forked transcript is refused', () => {
    const given = openRoom();
    const publish = (count: number, letter: string) => ({
      roomId: given.roomId,
      headDigest: letter.repeat(64),
      count,
    });
    const first = given.court.ok('roomAgent', 'rooms.publishAnchor', publish(10, 'a'));
    expect(first).toMatchObject({
      count: 10,
      receivedAt: '2026-09-01T09:00:00+08:00',
      countersignature: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(given.court.ok('roomAgent', 'rooms.publishAnchor', publish(10, 'a')).anchorId).toBe(
      first.anchorId,
    );
    const second = given.court.ok('roomAgent', 'rooms.publishAnchor', publish(25, 'b'));
    expect(second.previousAnchorId).toBe(first.anchorId);
    expect(given.court.refused('roomAgent', 'rooms.publishAnchor', publish(24, 'b')).code).toBe(
      'room_anchor_shorter',
    );
    expect(given.court.refused('roomAgent', 'rooms.publishAnchor', publish(25, 'c')).code).toBe(
      'room_anchor_fork',
    );
    expect(
      given.court.ok('plaintiff', 'rooms.listAnchors', { roomId: given.roomId }).data.map((one) => one.count),
    ).toEqual([10, 25]);
    expect(given.court.refused('plaintiff', 'rooms.publishAnchor', publish(30, 'd')).code).toBe('forbidden');
  });
});
