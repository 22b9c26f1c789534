import { describe, expect, it } from 'vitest';
import { linkDefendant, openedCase, payBill, report, served } from '../../../testing/opened-case.ts';
import type { Opened } from '../../../testing/opened-case.ts';
import { put } from '../../../testing/small-case.ts';

const actions = ({ court, caseId }: Opened, who: string) =>
  court.ok(who, 'cases.nextActions', { caseId }).data;

const named = (opened: Opened, who: string, action: string) =>
  actions(opened, who).find((one) => one.action === action);

/** A hearing that the parties were told of. */
function hearing({ court, caseId }: Opened, more: object = {}): string {
  const id = 'hrg_0000000000next';
  court.write((commit) =>
    put(commit, 'hearing', {
      id,
      caseId,
      courtId: 'lu0305',
      state: 'notified',
      notifiedAt: '2026-09-01T10:00:00+08:00',
      startsAt: '2026-10-12T09:00:00+08:00',
      endsAt: '2026-10-12T11:00:00+08:00',
      venue: { courtroomId: 'c1', name: '第三法庭' },
      panel: [],
      attendBy: {},
      ...more,
    } as never),
  );
  return id;
}

describe('next actions', () => {
  it('tell the plaintiff to pay, with deadline and consequence, and the defendant nothing of it', () => {
    const opened = openedCase();
    linkDefendant(opened);
    const pay = actions(opened, 'plaintiff')[0];
    expect(pay).toMatchObject({
      action: 'payFee',
      urgency: 'must',
      operation: 'fees.pay',
      deadline: { dueOn: '2026-09-08' },
    });
    expect(pay?.zh).toContain('1960.51 元');
    expect(pay?.zh).not.toMatch(/https?:/);
    expect(pay?.consequence.zh).toContain('法官可以裁定按撤诉处理');
    const defendants = actions(opened, 'defendant');
    expect(JSON.stringify(defendants)).not.toContain('1960');
    expect(defendants.at(-1)).toMatchObject({
      action: 'awaitCourt',
      urgency: 'wait',
      zh: '案件已立案，等待交费',
    });
  });

  it('stop asking while a payment is processed or relief is being decided', () => {
    const opened = openedCase();
    const { court, billId } = opened;
    const { paymentId } = court.ok('plaintiff', 'fees.pay', { billId, channel: 'alipay' });
    expect(named(opened, 'plaintiff', 'payFee')).toMatchObject({
      urgency: 'wait',
      operation: 'fees.listPayments',
    });
    report(court, 'payment.reported', paymentId, {
      outcome: 'failed',
      amountFen: 0,
      providerReference: 'f1',
    });
    expect(named(opened, 'plaintiff', 'payFee')).toMatchObject({ urgency: 'must' });
    court.ok('plaintiff', 'fees.requestRelief', {
      billId,
      kind: 'defer',
      ground: 'other',
      statement: '（演示）暂时困难',
    });
    expect(named(opened, 'plaintiff', 'payFee')).toBeUndefined();
    expect(named(opened, 'plaintiff', 'awaitRelief')).toMatchObject({ urgency: 'wait' });
  });

  it('follow the state of service: nothing runs before it, the answer must come after it', () => {
    const opened = openedCase();
    payBill(opened);
    linkDefendant(opened);
    const before = named(opened, 'defendant', 'awaitService');
    expect(before?.zh).toContain('答辩期还没有开始');
    expect(before?.consequence.zh).toContain('不会');
    expect(named(opened, 'defendant', 'answer')).toBeUndefined();
    served(opened, opened.defendantId, 'complaintCopy', '2026-09-02');
    expect(actions(opened, 'defendant')[0]).toMatchObject({
      action: 'answer',
      urgency: 'must',
      submissionKind: 'answer',
      deadline: { dueOn: '2026-09-17' },
    });
    expect(named(opened, 'defendant', 'objectJurisdiction')).toMatchObject({
      urgency: 'may',
      deadline: { dueOn: '2026-09-17' },
    });
    expect(named(opened, 'plaintiff', 'answer')).toBeUndefined();
    opened.court.advance('2026-09-18');
    expect(named(opened, 'defendant', 'answer')).toMatchObject({ urgency: 'may' });
    expect(named(opened, 'defendant', 'objectJurisdiction')).toBeUndefined();
    opened.court.ok('defendant', 'cases.submit', {
      caseId: opened.caseId,
      kind: 'answer',
      title: '答辩状',
      text: '（演示）',
    });
    expect(named(opened, 'defendant', 'answer')).toBeUndefined();
  });

  it('say of a hearing what is true: by side, by counsel, and no summons before it is served', () => {
    const opened = openedCase();
    payBill(opened);
    linkDefendant(opened);
    const hearingId = hearing(opened);
    const unserved = named(opened, 'defendant', 'attendHearing');
    expect(unserved?.zh).toContain('这是提醒，不是传票');
    expect(unserved?.consequence.zh).not.toContain('缺席判决');
    served(opened, opened.defendantId, 'summons', '2026-09-02', { hearingId });
    served(opened, opened.plaintiffId, 'summons', '2026-09-02', { hearingId });
    expect(named(opened, 'defendant', 'attendHearing')?.consequence.zh).toBe(
      '无正当理由不到庭，可能缺席判决',
    );
    const plaintiffs = named(opened, 'plaintiff', 'attendHearing');
    expect(plaintiffs?.consequence.zh).toBe('无正当理由不到庭，可能按撤诉处理；一般可由律师到庭');
    for (const forbidden of ['拘传', '失信', '黑名单'])
      expect(JSON.stringify(actions(opened, 'defendant'))).not.toContain(forbidden);
    expect(named(opened, 'defendant', 'requestPostponement')?.consequence.zh).toBe('法院同意前，仍按原时间');
  });

  it('in a divorce case remind that the party comes in person', () => {
    const opened = openedCase({ cause: '离婚纠纷' });
    const { court, caseId } = opened;
    court.write((commit) =>
      commit.tx.put('case', { ...commit.tx.find('case', caseId)!, state: 'inProgress' } as never),
    );
    const hearingId = hearing(opened);
    served(opened, opened.plaintiffId, 'summons', '2026-09-02', { hearingId });
    expect(named(opened, 'plaintiff', 'attendHearing')?.consequence.zh).toContain('离婚案件本人仍应到庭');
  });

  it('after judgment run from one’s own receipt', () => {
    const opened = openedCase();
    const { court, caseId, plaintiffId } = opened;
    payBill(opened);
    linkDefendant(opened);
    court.write((commit) => put(commit, 'judgment', { id: 'jdg_0000000000next', caseId, courtId: 'lu0305' }));
    report(court, 'judgment.pronounced', 'jdg_0000000000next');
    expect(named(opened, 'plaintiff', 'awaitService')?.zh).toContain('上诉期还没有开始');
    const appeal = {
      kind: 'appeal',
      dueOn: '2026-09-17',
      dueAt: '2026-09-18T00:00:00+08:00',
      provisional: false,
      consequence: { zh: '…', en: '…' },
      legalBasis: [],
    };
    served(opened, plaintiffId, 'judgment', '2026-09-02', { clocks: [appeal] });
    expect(named(opened, 'plaintiff', 'appeal')).toMatchObject({
      urgency: 'may',
      deadline: { dueOn: '2026-09-17' },
    });
    expect(named(opened, 'defendant', 'appeal')).toBeUndefined();
    court.advance('2026-09-18');
    expect(named(opened, 'plaintiff', 'applyEnforcement')).toBeDefined();
  });

  it('lead to reading, signing and an address, and reading them changes nothing', () => {
    const opened = openedCase();
    const { court, caseId, plaintiffId } = opened;
    payBill(opened);
    served(opened, plaintiffId, 'acceptanceNotice', '2026-09-01');
    court.write((commit) =>
      put(commit, 'record', {
        id: 'rec_0000000000next',
        caseId,
        courtId: 'lu0305',
        hearingId: 'hrg_x',
        state: 'published',
        revision: 1,
        entries: [],
        objections: [],
        signatures: [{ partyId: plaintiffId, state: 'pending' }],
      }),
    );
    const before = court.world.digest();
    const seen = actions(opened, 'plaintiff').map(({ action }) => action);
    expect(seen).toEqual(expect.arrayContaining(['signRecord', 'readDocument', 'confirmAddress']));
    expect(seen).not.toContain('appointAgent');
    expect(court.world.digest()).toBe(before);
    expect(named(opened, 'plaintiff', 'readDocument')?.consequence.zh).toContain('看不看、点不点都不改变');
  });
});
