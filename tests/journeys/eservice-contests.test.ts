// A recipient says that it was not so; a judge decides. If upheld, that attempt no longer counts, and the effect is found anew.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { journey } from './stage.ts';
import type { Stage } from './stage.ts';
import { openLoan, payFee } from './steps/open-case.ts';
import { recordAttempt, serviceTo } from './steps/serve.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

type Reason = Schemas['ServiceContestRequest']['reason'];

const statement = '这不是我看的，我没有收到这份文书（演示·虚构）';

/** A loan case in progress whose defendant uses an account that he has confirmed, or not. */
async function withDefendant(stage: Stage, confirmed: boolean): Promise<{ caseId: string; partyId: string }> {
  const { caseId, defendant } = await openLoan(stage);
  await stage.as('defendant').cases.link({ caseCode: defendant.caseCode });
  if (confirmed) {
    await stage.as('defendant').eservice.confirmAddress({
      caseId,
      channel: 'platformAccount',
      scope: 'all',
      effectsNoticeVersion: '2026-01',
    });
  }
  await payFee(stage, caseId);
  return { caseId, partyId: defendant.partyId };
}

/** The defendant contests, and the judge upholds it. */
async function uphold(
  stage: Stage,
  serviceId: string,
  reason: Reason,
  arrivedAt?: string,
): Promise<Schemas['DeskServiceContest']> {
  const on = arrivedAt === undefined ? {} : { arrivedAt };
  const { contestId, version } = await stage
    .as('defendant')
    .eservice.contest({ serviceId, reason, statement, ...on });
  return stage
    .as('judge')
    .desk.eservice.decideContest({ contestId, version, decision: 'upheld', reasons: '经查属实' });
}

journey(
  'a contest changes nothing until a judge has decided; what is dismissed leaves the day as it was',
  async (stage) => {
    const { caseId, partyId } = await withDefendant(stage, true);
    const [defendant, judge, clerk] = [stage.as('defendant'), stage.as('judge'), stage.as('clerk')];
    const { serviceId, service } = await serviceTo(stage, partyId, 'complaintCopy', caseId);
    expect(service).toMatchObject({ state: 'effective', clocks: [{ kind: 'answer', dueOn: '2026-09-16' }] });

    const claim = { serviceId, reason: 'arrivedLater', statement } as const;
    await expect(stage.as('stranger').eservice.contest(claim)).rejects.toMatchObject({ code: 'not_found' });
    await expect(defendant.eservice.contest(claim)).rejects.toMatchObject({
      code: 'eservice_arrival_missing',
    });
    const open = await defendant.eservice.contest({ ...claim, arrivedAt: '2026-09-03T10:00:00+08:00' });
    const { contestId, version } = open;
    expect(open).toMatchObject({ state: 'open', reason: 'arrivedLater' });
    await expect(defendant.eservice.contest({ ...claim, reason: 'systemError' })).rejects.toMatchObject({
      code: 'eservice_contest_open',
    });
    expect(await toldTo(defendant, contestId)).toEqual(['eservice.contested']);
    expect(await toldTo(stage.as('plaintiff'), contestId)).toEqual([]);
    expect((await defendant.eservice.get({ serviceId })).service).toEqual(service);
    expect((await judge.desk.cases.listTasks({ kind: 'eservice.contest' })).data).toMatchObject([
      { subject: { id: contestId } },
    ]);
    expect((await clerk.desk.eservice.listContests({ state: 'open' })).data).toMatchObject([
      { contestId, filedBy: '李建国' },
    ]);
    await expect(stage.as('mediator').desk.eservice.listContests({})).rejects.toMatchObject({
      code: 'forbidden',
    });

    const decision = {
      contestId,
      version,
      decision: 'dismissed',
      reasons: '平台日志显示9月1日已经到达',
    } as const;
    await expect(clerk.desk.eservice.decideContest(decision)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(stage.as('otherJudge').desk.eservice.decideContest(decision)).rejects.toMatchObject({
      code: 'not_found',
    });
    const decided = await judge.desk.eservice.decideContest(decision);
    expect(decided).toMatchObject({
      state: 'dismissed',
      decidedBy: '孙法官',
      serviceAfter: { state: 'effective', effectiveAt: service.effectiveAt },
    });
    await expect(
      judge.desk.eservice.decideContest({ ...decision, version: decided.version }),
    ).rejects.toMatchObject({ code: 'state_conflict' });
    expect(await defendant.eservice.getContest({ contestId })).toMatchObject({
      state: 'dismissed',
      decisionReasons: decision.reasons,
    });
    expect(await toldTo(defendant, contestId)).toEqual(['eservice.contested', 'eservice.contestDecided']);
    expect((await judge.desk.cases.listTasks({ kind: 'eservice.contest' })).data).toEqual([]);

    // He proves it after all: the day moves, and the period with it. Nobody but the law reckons it.
    await stage.advanceTo('2026-09-04T09:00:00+08:00');
    const upheld = await uphold(stage, serviceId, 'arrivedLater', '2026-09-03T10:00:00+08:00');
    expect(upheld).toMatchObject({
      state: 'upheld',
      serviceAfter: {
        state: 'effective',
        effectiveAt: '2026-09-03T10:00:00+08:00',
        clocks: [{ dueOn: '2026-09-18' }],
      },
    });
    expect((await toldTo(defendant, upheld.contestId)).at(-1)).toBe('eservice.contestDecided');
    expect((await toldTo(defendant, serviceId)).at(-1)).toBe('eservice.effectChanged');
  },
);

journey(
  'a system error at the only address undoes service: the period never ran, and the clerk tries other means',
  async (stage) => {
    const { caseId, partyId } = await withDefendant(stage, true);
    const { serviceId } = await serviceTo(stage, partyId, 'complaintCopy', caseId);
    const upheld = await uphold(stage, serviceId, 'systemError');
    expect(upheld.serviceAfter).toMatchObject({ state: 'failed', clocks: [] });
    expect((await toldTo(stage.as('defendant'), serviceId)).at(-1)).toBe('eservice.rebutted');
    await expect(stage.as('defendant').eservice.getProof({ serviceId })).rejects.toMatchObject({
      code: 'eservice_not_effective',
    });
    expect((await stage.as('clerk').desk.eservice.notYetNotified({ caseId })).data).toMatchObject([
      { serviceId, state: 'failed' },
    ]);
    const actions = (await stage.as('defendant').cases.nextActions({ caseId })).data;
    expect(actions.find((one) => one.action === 'answer')?.deadline).toBeUndefined();

    // What had only arrived can be contested too: it was never his account.
    const other = await withDefendant(stage, false);
    const arrived = await serviceTo(stage, other.partyId, 'complaintCopy', other.caseId);
    expect(arrived.state).toBe('arrived');
    expect((await uphold(stage, arrived.serviceId, 'notMyAccount')).serviceAfter).toMatchObject({
      state: 'failed',
    });
    expect((await toldTo(stage.as('defendant'), arrived.serviceId)).at(-1)).toBe('eservice.failed');
  },
);

journey(
  'a presumption from a shown "read" falls when someone else has read it; what else is on record still counts',
  async (stage) => {
    const { caseId, partyId } = await withDefendant(stage, false);
    const defendant = stage.as('defendant');
    const at = '2026-09-01T09:00:00+08:00';
    const read = async (kind: string): Promise<string> => {
      const { serviceId } = await serviceTo(stage, partyId, kind, caseId);
      expect(await recordAttempt(stage, serviceId, { attemptNo: 1, outcome: 'read', at })).toMatchObject({
        state: 'presumed',
      });
      return serviceId;
    };
    // His son has read it: it lies there, arrived, and is not served.
    const complaint = await read('complaintCopy');
    expect((await uphold(stage, complaint, 'notReadByMe')).serviceAfter).toMatchObject({ state: 'arrived' });
    expect(await toldTo(defendant, complaint)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
      'eservice.rebutted',
    ]);
    // Not his account at all: nothing has reached him.
    const response = await read('responseNotice');
    expect((await uphold(stage, response, 'notMyAccount')).serviceAfter).toMatchObject({ state: 'failed' });
    expect((await toldTo(defendant, response)).at(-1)).toBe('eservice.rebutted');

    // Read by somebody at once, and the next day by himself on another channel: presumed from then.
    const evidence = await read('evidenceNotice');
    await stage.advanceTo('2026-09-03T09:00:00+08:00');
    const { data } = await defendant.eservice.listAddresses({ caseId });
    const account = {
      channel: 'im',
      addressId: data[0]?.addressId ?? '',
      outcome: 'read',
      at: '2026-09-02T09:00:00+08:00',
    } as const;
    await recordAttempt(stage, evidence, account);
    expect((await uphold(stage, evidence, 'notReadByMe')).serviceAfter).toMatchObject({
      state: 'presumed',
      effectiveAt: '2026-09-02T09:00:00+08:00',
    });
    expect((await toldTo(defendant, evidence)).at(-1)).toBe('eservice.effectChanged');
    // He says "received" today; the presumption of yesterday falls too, and his own word remains.
    await defendant.eservice.acknowledge({ serviceId: evidence });
    expect((await uphold(stage, evidence, 'notReadByMe')).serviceAfter).toMatchObject({
      state: 'effective',
      effectiveAt: '2026-09-03T09:00:00+08:00',
    });
    expect(
      (await toldAtDesk(stage.as('clerk'), evidence)).filter((type) => type === 'eservice.effectChanged'),
    ).toHaveLength(2);
  },
);

journey(
  'what was served at a confirmed mailbox falls back to what reached the account, when the mailbox had failed',
  async (stage) => {
    const { caseId, partyId } = await withDefendant(stage, false);
    const defendant = stage.as('defendant');
    const confirm = {
      caseId,
      channel: 'email',
      address: 'li@example.com',
      scope: 'all',
      effectsNoticeVersion: '2026-01',
    } as const;
    const complaint = await serviceTo(stage, partyId, 'complaintCopy', caseId);
    const response = await serviceTo(stage, partyId, 'responseNotice', caseId);
    expect([complaint.state, response.state]).toEqual(['arrived', 'arrived']);
    await defendant.eservice.confirmAddress(confirm);
    expect(await toldTo(defendant, complaint.serviceId)).toEqual([
      'eservice.sent',
      'eservice.arrived',
      'eservice.effective',
    ]);
    await stage.advanceTo('2026-09-02T09:00:00+08:00');
    const { attempts } = await defendant.eservice.get({ serviceId: response.serviceId });
    expect(attempts.map((one) => one.channel)).toEqual(['platformAccount', 'sms', 'email']);
    // One had only arrived at the account besides; the other was shown as read there later.
    await recordAttempt(stage, response.serviceId, {
      attemptNo: 1,
      outcome: 'read',
      at: '2026-09-02T08:00:00+08:00',
    });
    expect((await uphold(stage, complaint.serviceId, 'systemError')).serviceAfter).toMatchObject({
      state: 'arrived',
      clocks: [],
    });
    expect((await toldTo(defendant, complaint.serviceId)).at(-1)).toBe('eservice.rebutted');
    expect((await uphold(stage, response.serviceId, 'systemError')).serviceAfter).toMatchObject({
      state: 'presumed',
      effectiveAt: '2026-09-02T08:00:00+08:00',
    });
    expect((await toldTo(defendant, response.serviceId)).at(-1)).toBe('eservice.effectChanged');
  },
);
