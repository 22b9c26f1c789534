import { describe, expect, it } from 'vitest';
import { change, principalOf, put, tell } from '../../testing/given-case.ts';
import { bind, consent, deskRoom, memberToken, openRoom, proposedRoom } from '../../testing/given-room.ts';
import type { GivenRoom } from '../../testing/given-room.ts';

const member = (given: GivenRoom, name: string) => deskRoom(given).members.find((one) => one.name === name)!;
const codeOf = (given: GivenRoom, who: string) =>
  given.court.ok(who, 'rooms.createInvite', { roomId: given.roomId }).code;
const redeem = (given: GivenRoom, who: string, code: string, chatHandle = `wx.${who}.handle`) =>
  given.court.refused(who, 'rooms.redeemInvite', { code, chatHandle });

describe('入群码', () => {
  it('is eight digits in two blocks for one person, good for thirty minutes, and the same until used', () => {
    const given = openRoom();
    expect(given.court.refused('defendant', 'rooms.getInvite', { roomId: given.roomId }).code).toBe(
      'room_invite_none',
    );
    const invite = given.court.ok('defendant', 'rooms.createInvite', { roomId: given.roomId });
    expect(invite).toMatchObject({
      code: expect.stringMatching(/^\d{8}$/) as string,
      display: `${invite.code.slice(0, 4)} ${invite.code.slice(4)}`,
      expiresAt: '2026-09-01T09:30:00+08:00',
      triesLeft: 5,
      caution: { zh: expect.stringContaining('不要告诉任何人') as string },
    });
    expect(given.court.ok('defendant', 'rooms.getInvite', { roomId: given.roomId }).code).toBe(invite.code);
    given.court.wallMs += 30 * 60_000;
    expect(given.court.refused('defendant', 'rooms.getInvite', { roomId: given.roomId }).code).toBe(
      'room_invite_none',
    );
    expect(redeem(given, 'defendant', invite.code).code).toBe('room_invite_invalid');
  });

  it('binds the handle of the person who fetched it, with or without the space, once', () => {
    const given = openRoom();
    const { display } = given.court.ok('defendant', 'rooms.createInvite', { roomId: given.roomId });
    const bound = given.court.ok('defendant', 'rooms.redeemInvite', {
      code: display,
      chatHandle: 'wx.defendant.handle',
    });
    expect(bound).toMatchObject({ state: 'joined', partyId: given.defendantId, consent: { given: true } });
    expect(given.court.eventsOf(bound.memberId)).toEqual([
      'member.invited',
      'member.consented',
      'member.bound',
      'member.joined',
    ]);
    expect(redeem(given, 'defendant', display).code).toBe('room_invite_invalid');
    expect(given.court.refused('defendant', 'rooms.createInvite', { roomId: given.roomId }).code).toBe(
      'room_already_bound',
    );
    const code = codeOf(given, 'plaintiff');
    expect(redeem(given, 'plaintiff', code, 'wx.defendant.handle').code).toBe('room_handle_taken');
  });

  it("of someone else is refused like one that never was, told to a clerk, and stays the owner's", () => {
    const given = openRoom();
    const code = codeOf(given, 'defendant');
    const nobodys = code === '00000000' ? '00000001' : '00000000';
    const words = (tried: string) => {
      const { requestId: _id, ...rest } = redeem(given, 'stranger', tried);
      return rest;
    };
    const live = words(code);
    expect(live.code).toBe('room_invite_invalid');
    expect(words(nobodys)).toEqual(live);
    const { memberId } = member(given, '李建国');
    expect(given.court.tasksOf(memberId)).toEqual(['room.inviteMisuse']);
    given.court.wallMs += 30 * 60_000;
    expect(words(code)).toEqual(live);
    const fresh = codeOf(given, 'defendant');
    expect(words(fresh)).toEqual(live);
    // The fifth: this person rests, whatever the code; nobody else does.
    for (const tried of [nobodys, fresh, code])
      expect(redeem(given, 'stranger', tried).code).toBe('room_invite_locked');
    given.court.wallMs += 29 * 60_000;
    expect(given.court.ok('defendant', 'rooms.getInvite', { roomId: given.roomId }).triesLeft).toBe(5);
    expect(
      given.court.ok('defendant', 'rooms.redeemInvite', { code: fresh, chatHandle: 'wx.defendant.handle' })
        .memberId,
    ).toBe(memberId);
    expect(given.court.tasksOf(memberId)).toEqual([]);
    given.court.wallMs += 60_000;
    expect(words(nobodys)).toEqual(live);
  });

  it('is void after five wrong tries of its own person, until a clerk has spoken with that person', () => {
    const given = openRoom();
    const code = codeOf(given, 'defendant');
    const plaintiffs = codeOf(given, 'plaintiff');
    for (let tries = 1; tries <= 5; tries++) redeem(given, 'defendant', plaintiffs);
    const { memberId } = member(given, '李建国');
    expect(member(given, '李建国').inviteBurnt).toBe(true);
    expect(member(given, '王桂芳').inviteBurnt).toBe(false);
    expect(given.court.tasksOf(memberId)).toEqual(['room.inviteBurnt']);
    expect(redeem(given, 'defendant', code).code).toBe('room_invite_burnt');
    given.court.wallMs += 60 * 60_000;
    expect(given.court.refused('defendant', 'rooms.createInvite', { roomId: given.roomId }).code).toBe(
      'room_invite_burnt',
    );
    const { version } = member(given, '李建国');
    expect(given.court.refused('clerk', 'desk.rooms.resetInvite', { memberId, version: 1 }).code).toBe(
      'version_conflict',
    );
    expect(given.court.ok('clerk', 'desk.rooms.resetInvite', { memberId, version })).toMatchObject({
      inviteBurnt: false,
    });
    expect(given.court.tasksOf(memberId)).toEqual([]);
    expect(bind(given, 'defendant')).toBe(memberId);
  });

  it("counts one's own wrong guesses against one's own code", () => {
    const given = openRoom();
    const code = codeOf(given, 'defendant');
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let tries = 1; tries <= 4; tries++)
      expect(redeem(given, 'defendant', wrong).code).toBe('room_invite_invalid');
    expect(given.court.ok('defendant', 'rooms.getInvite', { roomId: given.roomId }).triesLeft).toBe(1);
    expect(redeem(given, 'defendant', wrong).code).toBe('room_invite_burnt');
    expect(redeem(given, 'defendant', code).code).toBe('room_invite_burnt');
    expect(redeem(given, 'stranger', wrong).code).toBe('room_invite_invalid');
  });

  it('is for verified persons on the official surface, never through the bot', () => {
    const given = openRoom();
    const code = codeOf(given, 'defendant');
    expect(redeem(given, 'newcomer', code).status).toBe(403);
    const viaBot = memberToken(given, 'defendant', member(given, '李建国').memberId);
    expect(redeem(given, viaBot, code, 'wx.some.handle').status).toBe(403);
    expect(
      given.court.refused(undefined, 'rooms.redeemInvite', { code, chatHandle: 'wx.some.handle' }).status,
    ).toBe(401);
  });
});

describe('binding and consent are two things', () => {
  it('bound without consent is a private thread; consent then seats; both in either order', () => {
    const given = proposedRoom();
    const memberId = bind(given, 'defendant');
    expect(member(given, '李建国')).toMatchObject({ state: 'bound', consented: false });
    consent(given, 'defendant');
    expect(member(given, '李建国')).toMatchObject({ state: 'bound', consented: true });
    expect(
      given.court.refused('defendant', 'rooms.consent', { roomId: given.roomId, noticeVersion: '2020' }).code,
    ).toBe('room_notice_version');
    const open = openRoom();
    bind(open, 'lawyer');
    expect(member(open, '周明').state).toBe('bound');
    expect(consent(open, 'lawyer')).toMatchObject({
      state: 'joined',
      consent: { statement: { zh: expect.stringContaining('不进群不影响任何诉讼权利') as string } },
    });
    expect(consent(open, 'lawyer').state).toBe('joined');
    expect(memberId).toBeDefined();
  });

  it('opening the room seats whoever agreed and is bound', () => {
    const given = proposedRoom();
    given.court.write((commit) =>
      put(commit, 'service', {
        caseId: given.caseId,
        partyId: given.defendantId,
        documentKind: 'complaintCopy',
        state: 'presumed',
      }),
    );
    for (const who of ['plaintiff', 'defendant']) consent(given, who);
    bind(given, 'plaintiff');
    bind(given, 'lawyer');
    given.court.ok('clerk', 'desk.rooms.confirm', { roomId: given.roomId, version: deskRoom(given).version });
    expect(deskRoom(given).members.map((one) => [one.name, one.state])).toEqual([
      ['王桂芳', 'joined'],
      ['周明', 'bound'],
      ['李建国', 'invited'],
    ]);
    expect(given.court.eventsOf(given.roomId)).toEqual([
      'room.proposed',
      'room.eligible',
      'room.updated',
      'room.updated',
      'room.opened',
      'room.updated',
    ]);
  });

  it('leaving keeps the consent and the room; withdrawing ends the consent; neither loses the private thread', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const chat = memberToken(given, 'defendant', memberId);
    expect(given.court.ok(chat, 'rooms.leave', { roomId: given.roomId }).state).toBe('left');
    expect(given.court.ok('defendant', 'rooms.leave', { roomId: given.roomId }).state).toBe('left');
    expect(deskRoom(given).state).toBe('open');
    expect(consent(given, 'defendant').state).toBe('joined');
    // The last consent of a party: the room closes, the seat with it, and the private thread stays.
    expect(given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId })).toMatchObject({
      state: 'bound',
      consent: { given: false },
    });
    expect(member(given, '李建国').state).toBe('bound');
    expect(given.court.ok('defendant', 'rooms.withdrawConsent', { roomId: given.roomId }).consent.given).toBe(
      false,
    );
    expect(given.court.refused('stranger', 'rooms.leave', { roomId: given.roomId }).code).toBe('not_found');
  });

  it('unbinding cuts the bot off at once', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const chat = memberToken(given, 'defendant', memberId);
    expect(given.court.ok(chat, 'rooms.get', { roomId: given.roomId }).mine?.state).toBe('joined');
    expect(given.court.refused('plaintiff', 'rooms.unbind', { memberId }).code).toBe('not_found');
    expect(given.court.ok('defendant', 'rooms.unbind', { memberId })).toMatchObject({ state: 'invited' });
    expect(given.court.refused(chat, 'rooms.get', { roomId: given.roomId }).code).toBe('unauthorized');
    expect(given.court.ok('roomAgent', 'rooms.listBindings', { roomId: given.roomId }).data).toEqual([]);
    expect(given.court.refused('defendant', 'rooms.unbind', { memberId }).code).toBe('state_conflict');
  });

  it('a judge removes with reason and remedy; the removed may not come back by consent or code', () => {
    const given = openRoom();
    const memberId = bind(given, 'defendant');
    const { version } = member(given, '李建国');
    expect(
      given.court.refused('clerk', 'desk.rooms.removeMember', { memberId, version, reason: '群内辱骂对方' })
        .code,
    ).toBe('forbidden');
    const removed = given.court.ok('judge', 'desk.rooms.removeMember', {
      memberId,
      version,
      reason: '多次提醒后仍在群内辱骂对方',
    });
    expect(removed.removal).toMatchObject({
      decidedBy: '孙法官',
      remedy: expect.stringContaining('不影响任何诉讼权利') as string,
    });
    expect(
      given.court.ok('defendant', 'rooms.get', { roomId: given.roomId }).mine?.removal?.reason,
    ).toContain('辱骂');
    expect(
      given.court.refused('defendant', 'rooms.consent', { roomId: given.roomId, noticeVersion: '2026-01' })
        .code,
    ).toBe('room_removed');
    expect(given.court.refused('defendant', 'rooms.createInvite', { roomId: given.roomId }).code).toBe(
      'room_removed',
    );
    expect(
      given.court.refused('judge', 'desk.rooms.removeMember', {
        memberId,
        version: removed.version,
        reason: '再次移出此人',
      }).code,
    ).toBe('state_conflict');
    expect(given.court.ok('roomAgent', 'rooms.listBindings', { roomId: given.roomId }).data).toMatchObject([
      { memberId, state: 'removed', inRoom: false },
    ]);
  });
});

describe('the roster', () => {
  it('names people and roles to members and the bot; handles to the bot alone', () => {
    const given = openRoom();
    bind(given, 'plaintiff');
    bind(given, 'lawyer');
    consent(given, 'lawyer');
    const roster = given.court.ok('defendant', 'rooms.roster', { roomId: given.roomId });
    expect(roster.members.map(({ displayName, authority }) => [displayName, authority])).toEqual([
      ['原告 王桂芳', undefined],
      ['原告的诉讼代理人 周明', 'special'],
    ]);
    expect(given.court.ok('roomAgent', 'rooms.roster', { roomId: given.roomId })).toEqual(roster);
    expect(given.court.refused('plaintiff', 'rooms.listBindings', { roomId: given.roomId }).code).toBe(
      'forbidden',
    );
    const bindings = given.court.ok('roomAgent', 'rooms.listBindings', { roomId: given.roomId }).data;
    expect(bindings.map(({ chatHandle, inRoom, waiting }) => [chatHandle, inRoom, waiting])).toEqual([
      ['wx.plaintiff.handle', true, false],
      ['wx.lawyer.handle', true, false],
    ]);
    expect(JSON.stringify(roster)).not.toContain('wx.');
    expect(given.court.ok('roomAgent', 'rooms.list', {}).data.map((one) => one.mine)).toEqual([undefined]);
  });

  it('follows the case: newly linked parties and agents are invited', () => {
    const given = proposedRoom({ linked: false });
    expect(deskRoom(given).members).toHaveLength(2);
    given.court.write((commit) => {
      const party = commit.tx.find('party', given.defendantId)!;
      change(commit, 'party', party.id, { principalIds: [principalOf('defendant')] });
      tell(commit, 'party.linked', 'party', party.id);
      const { caseId, defendantId: partyId } = given;
      const id = put(commit, 'representation', {
        caseId,
        partyId,
        state: 'active',
        authority: 'general',
        principalId: principalOf('defenceLawyer'),
      });
      tell(commit, 'representation.confirmed', 'representation', id);
    });
    expect(deskRoom(given).members.map((one) => one.name)).toEqual(['王桂芳', '周明', '李建国', '吴静']);
  });
});
