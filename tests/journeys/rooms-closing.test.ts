// How a room ends, and how a place in it does. Outside, only that it is closed and that notices go by other means.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { enter, noticeVersion, openCaseRoom, placeOf, proposedRoom } from './steps/case-room.ts';
import { archiveCase, closeCase } from './steps/close-case.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import type { CaseInTrial } from './steps/loan-in-trial.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';
import { noticeTrial } from './steps/trial.ts';

interface Cause {
  readonly filedBy?: 'lawyer';
  readonly what: string;
  /** Who agrees to the room; whoever is named speaks for their side. */
  readonly willing?: readonly string[];
  readonly happens: (stage: Stage, theCase: CaseInTrial, roomId: string) => Promise<unknown>;
}

const versionOf = async (stage: Stage, roomId: string): Promise<number> =>
  (await stage.as('clerk').desk.rooms.get({ roomId })).version;

const causes: readonly Cause[] = [
  {
    what: 'a clerk closes it',
    happens: async (stage, _, roomId) => {
      const version = await versionOf(stage, roomId);
      await expect(
        stage.as('judgeAssistant').desk.rooms.close({ roomId, version, reason: '不再需要' }),
      ).rejects.toMatchObject({
        code: 'forbidden',
      });
      return stage.as('clerk').desk.rooms.close({ roomId, version, reason: '双方要求改用电话联系' });
    },
  },
  {
    what: 'an officer records a ground that the file does not show, and a judge lifts it later',
    happens: async (stage, _, roomId) => {
      const block = { roomId, ground: 'domesticViolence', note: '来电反映，正在核实' } as const;
      const version = await versionOf(stage, roomId);
      await expect(
        stage.as('filingJudge').desk.rooms.recordBlock({ ...block, version }),
      ).rejects.toMatchObject({ code: 'forbidden' });
      const blocked = await stage.as('judgeAssistant').desk.rooms.recordBlock({ ...block, version });
      expect(blocked).toMatchObject({
        state: 'closed',
        eligibility: { grounds: [{ code: 'domesticViolence', recorded: true }] },
      });
      const lift = { roomId, version: blocked.version, ground: 'domesticViolence' } as const;
      await expect(stage.as('clerk').desk.rooms.liftBlock(lift)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await stage.as('judge').desk.rooms.liftBlock(lift)).toMatchObject({
        state: 'closed',
        eligibility: { eligible: true },
      });
    },
  },
  {
    what: 'a side withdraws its consent',
    happens: (stage, _, roomId) => stage.as('plaintiff').rooms.withdrawConsent({ roomId }),
  },
  {
    what: 'a one-sided application comes in',
    happens: (stage, { caseId }) =>
      stage.as('plaintiff').cases.submit({
        caseId,
        kind: 'application',
        applicationKind: 'preservation',
        title: '财产保全申请书',
        text: '请求冻结被告银行存款80000元。',
      }),
  },
  {
    what: 'service of the complaint falls',
    happens: async (stage, { caseId }) => {
      const { data } = await stage.as('defendant').eservice.list({ caseId });
      const { serviceId } = data.find((one) => one.documentKind === 'complaintCopy') ?? { serviceId: '' };
      const { contestId, version } = await stage.as('defendant').eservice.contest({
        serviceId,
        reason: 'systemError',
        statement: '平台当日故障，我没有收到起诉状副本',
      });
      await stage.as('judge').desk.eservice.decideContest({
        contestId,
        version,
        decision: 'upheld',
        reasons: '经查平台日志，确有故障',
      });
    },
  },
  {
    what: 'a hearing is held behind closed doors',
    happens: (stage, theCase) =>
      noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00', { closedGround: 'personalPrivacy' }),
  },
  {
    what: 'the agent who agreed for a party without an account no longer acts',
    filedBy: 'lawyer',
    willing: ['lawyer', 'defendant'],
    happens: async (stage, { caseId }) => {
      const [agent] = (await stage.as('lawyer').cases.listRepresentations({ caseId })).data;
      const { representationId = '', version = 0 } = agent ?? {};
      await stage
        .as('lawyer')
        .cases.endRepresentation({ representationId, version, reason: 'resignedByAgent' });
    },
  },
  { what: 'the case is closed', happens: (stage, { caseId }) => closeCase(stage, caseId) },
];

for (const { what, filedBy, willing, happens } of causes) {
  journey(`a room closes when ${what}; the parties hear that it is closed, and never why`, async (stage) => {
    const theCase = await loanInTrial(stage, filedBy);
    const roomId = await openCaseRoom(stage, theCase.caseId, willing);
    const defendant = stage.as('defendant');
    const { memberId } = await enter(defendant, roomId, 'wx.li-jianguo');
    await happens(stage, theCase, roomId);

    expect(await stage.as('clerk').desk.rooms.get({ roomId })).toMatchObject({ state: 'closed' });
    const seen = await defendant.rooms.get({ roomId });
    expect(seen).toMatchObject({
      state: 'closed',
      closedAt: '2026-09-01T09:00:00+08:00',
      mine: { state: 'bound' },
    });
    expect(seen).not.toHaveProperty('reason');
    expect((await toldTo(defendant, roomId)).at(-1)).toBe('room.closed');
    // Nobody is in the room any more; the private thread stays.
    expect((await toldTo(defendant, memberId)).at(-1)).toBe('member.roomEnded');
    expect((await defendant.rooms.roster({ roomId })).members).toEqual([]);
    expect((await stage.as('roomAgent').rooms.listBindings({ roomId })).data).toMatchObject([
      { inRoom: false },
    ]);
    const version = await versionOf(stage, roomId);
    await expect(stage.as('clerk').desk.rooms.confirm({ roomId, version })).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });
}

journey(
  'with the archive every place ends and every handle is forgotten; a room that never opened is archived alike',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [plaintiff, defendant] = [stage.as('plaintiff'), stage.as('defendant')];
    // One is bound, one was removed, one never came.
    const bound = await enter(plaintiff, roomId, 'wx.wang-guifang');
    await plaintiff.rooms.leave({ roomId });
    const removed = await enter(defendant, roomId, 'wx.li-jianguo');
    const removal = { memberId: removed.memberId, reason: '多次辱骂对方，经劝阻不改' };
    const { version } = await placeOf(stage, roomId, '李建国');
    await expect(stage.as('clerk').desk.rooms.removeMember({ ...removal, version })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const out = await stage.as('judge').desk.rooms.removeMember({ ...removal, version });
    expect(out).toMatchObject({
      state: 'removed',
      removal: { decidedBy: '孙法官', remedy: expect.stringContaining('不影响任何诉讼权利') as string },
    });
    // The person learns who decided, why, and what can be done about it; and may not slip in again by a new code.
    expect(await defendant.rooms.get({ roomId })).toMatchObject({
      mine: { state: 'removed', removal: { reason: removal.reason } },
    });
    await expect(defendant.rooms.createInvite({ roomId })).rejects.toMatchObject({ code: 'room_removed' });
    await expect(
      stage.as('judge').desk.rooms.removeMember({ ...removal, version: out.version }),
    ).rejects.toMatchObject({ code: 'state_conflict' });

    await closeCase(stage, caseId);
    // Whoever had left has nothing left but the private thread.
    expect(await plaintiff.rooms.get({ roomId })).toMatchObject({ mine: { state: 'bound' } });
    await archiveCase(stage, caseId);
    expect(await stage.as('clerk').desk.rooms.get({ roomId })).toMatchObject({
      state: 'archived',
      members: [{ state: 'ended' }, { state: 'ended' }, { state: 'ended' }],
    });
    expect((await toldTo(plaintiff, roomId)).at(-1)).toBe('room.archived');
    expect((await toldTo(plaintiff, bound.memberId)).slice(-2)).toEqual(['member.roomEnded', 'member.ended']);
    expect((await toldTo(defendant, removed.memberId)).slice(-2)).toEqual(['member.removed', 'member.ended']);
    expect((await stage.as('roomAgent').rooms.listBindings({ roomId })).data).toEqual([]);
    await expect(plaintiff.rooms.consent({ roomId, noticeVersion })).rejects.toMatchObject({
      code: 'state_conflict',
    });
  },
);

journey(
  'a room that a clerk declined, or that nobody decided on, looks alike from outside, then and ever after',
  async (stage) => {
    const declined = (await loanInTrial(stage)).caseId;
    const undecided = (await loanInTrial(stage)).caseId;
    const room = await proposedRoom(stage, declined);
    const { roomId, version } = room;
    const reason = '原告反映曾被威胁，不宜建群';
    await expect(stage.as('judge').desk.rooms.decline({ roomId, version, reason })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await stage.as('clerk').desk.rooms.decline({ roomId, version, reason })).toMatchObject({
      state: 'declined',
      reason,
    });
    expect(await toldAtDesk(stage.as('clerk'), roomId)).toEqual(['room.proposed', 'room.declined']);
    const other = await proposedRoom(stage, undecided);
    await expect(
      stage.as('clerk').desk.rooms.close({ roomId: other.roomId, version: other.version, reason }),
    ).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'proposed' },
    });

    const outside = async (): Promise<unknown[]> => {
      const { data } = await stage.as('defendant').rooms.list({});
      return data.map(({ state, openedAt, closedAt, mine }) => ({
        state,
        openedAt,
        closedAt,
        mine: mine?.state,
      }));
    };
    expect(await outside()).toEqual([
      { state: 'notOpen', mine: 'invited' },
      { state: 'notOpen', mine: 'invited' },
    ]);
    expect(await toldTo(stage.as('defendant'), roomId)).toEqual([]);
    for (const caseId of [declined, undecided]) {
      await closeCase(stage, caseId);
      await archiveCase(stage, caseId);
    }
    expect(await outside()).toEqual([
      { state: 'notOpen', mine: 'ended' },
      { state: 'notOpen', mine: 'ended' },
    ]);
    for (const one of [room, other]) {
      expect((await toldAtDesk(stage.as('clerk'), one.roomId)).at(-1)).toBe('room.archived');
      expect(await stage.as('clerk').desk.rooms.get({ roomId: one.roomId })).toMatchObject({
        state: 'archived',
      });
    }
  },
);
