import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import { filings } from './index.ts';
import { loan } from '../../testing/sample-loan.ts';

const court = () => new SmallCourt(filings);
const applicant = {
  name: '王桂芳',
  idNumber: '370301190001010005',
  phone: '13800000001',
  identityChecked: true,
} as const;
const ordinary = {
  caseType: '民初',
  procedure: 'ordinary',
  procedureReason: '事实有争议，适用普通程序',
} as const;
const withIdentity = () => loan([], { representatives: [] });

function received(at: SmallCourt, originals = [{ name: '借条', copies: 1 }], who = 'assistingClerk') {
  return at.ok(who, 'desk.filings.receiveAtCounter', {
    content: withIdentity(),
    applicant,
    originals,
    place: '2号窗口',
  });
}

function pushed(at: SmallCourt, applicantWaits = true) {
  const { filingId, version } = received(at);
  return at.ok('assistingClerk', 'desk.filings.push', { filingId, version, applicantWaits, insist: true });
}

describe('at the assisting court’s counter', () => {
  it('papers are received with a list and a receipt; the competent court sees nothing before the push', () => {
    const at = court();
    const filing = received(at, undefined, 'stationHelper');
    expect(filing).toMatchObject({
      state: 'receivedAtCounter',
      channel: 'counter',
      courtId: 'lu0305',
      assistingCourtId: 'lu0303',
      applicantName: '王桂芳',
      originals: [{ name: '借条', copies: 1 }],
      custody: [{ step: 'receivedAtCounter', courtId: 'lu0303' }],
      receipts: [{ kind: 'counter', number: '鲁0303网申2026900001号' }],
      deadlines: [{ kind: 'mailOriginals', dueOn: '2026-09-03' }],
      acts: [{ act: 'receiveAtCounter', byName: '唐志愿者', byRole: 'stationHelper', onBehalfOf: '王桂芳' }],
    });
    expect(at.refused('filingJudge', 'desk.filings.get', { filingId: filing.filingId }).code).toBe(
      'not_found',
    );
    expect(
      at.refused('filingJudge', 'desk.filings.receiveAtCounter', {
        content: loan(),
        applicant,
        originals: [],
      }).code,
    ).toBe('forbidden');
  });

  it('gaps are explained and filled in; who insists is pushed with a note', () => {
    const at = court();
    const filing = received(at);
    const { filingId } = filing;
    const incomplete = at.refused('assistingClerk', 'desk.filings.push', {
      filingId,
      version: filing.version,
      applicantWaits: false,
    });
    expect(incomplete).toMatchObject({ code: 'filing_incomplete' });
    expect(incomplete.violations?.map(({ code }) => code)).toEqual(['paper_identityProof_missing']);
    const changed = at.ok('stationHelper', 'desk.filings.update', {
      filingId,
      version: filing.version,
      content: loan([], { note: '补充说明' }),
    });
    const sent = at.ok('assistingClerk', 'desk.filings.push', {
      filingId,
      version: changed.version,
      applicantWaits: false,
      insist: true,
      note: '申请人坚持提交',
    });
    expect(sent).toMatchObject({
      state: 'submitted',
      counterNote: '申请人坚持提交',
      filingNumber: '鲁0305网申2026900001号',
    });
    expect(sent.waiting).toBeUndefined();
    expect(sent.receipts[1]).toMatchObject({ kind: 'submission', insisted: true, courtId: 'lu0305' });
    expect(
      at.refused('assistingClerk', 'desk.filings.update', {
        filingId,
        version: sent.version,
        content: loan(),
      }).code,
    ).toBe('state_conflict');
  });

  it('both courts see it after the push; the competent court alone decides', () => {
    const at = court();
    const { filingId, version } = pushed(at);
    expect(at.ok('assistingClerk', 'desk.filings.list', {}).data).toHaveLength(1);
    expect(at.ok('filingJudge', 'desk.filings.list', { channel: 'counter' }).data).toHaveLength(1);
    for (const attempt of [
      () => at.refused('otherJudge', 'desk.filings.accept', { filingId, version, ...ordinary }),
      () =>
        at.refused('otherJudge', 'desk.filings.requestSupplement', {
          filingId,
          version,
          dueOn: '2026-09-09',
          items: [{ zh: '补' }],
        }),
      () =>
        at.refused('otherJudge', 'desk.filings.refuse', {
          filingId,
          version,
          reasons: '本院认为不符合起诉条件',
          legalBasis: [{ law: '民事诉讼法', article: '第122条' }],
        }),
    ]) {
      expect(attempt().code).toBe('filing_not_competent_court');
    }
    expect(at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary }).state).toBe(
      'accepted',
    );
  });

  it('thirty minutes of waiting raise a task, no decision; an answer ends the wait', () => {
    const at = court();
    const { filingId } = pushed(at);
    expect(at.advance('2026-09-01T09:30:00+08:00')).toEqual(['filing.waiting']);
    expect(at.tasksOf(filingId)).toEqual(['filing.review', 'filing.waiting']);
    const waiting = at.ok('filingJudge', 'desk.filings.get', { filingId });
    expect(waiting.waiting).toEqual({
      since: '2026-09-01T09:00:00+08:00',
      targetAt: '2026-09-01T09:30:00+08:00',
    });
    const accepted = at.ok('filingJudge', 'desk.filings.accept', {
      filingId,
      version: waiting.version,
      ...ordinary,
    });
    expect(accepted.waiting?.answeredAt).toBe('2026-09-01T09:30:00+08:00');
    expect(at.tasksOf(filingId)).toEqual([]);
  });

  it('answers a supplement at the counter, for people without a smartphone', () => {
    const at = court();
    const filing = pushed(at);
    const asked = at.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId: filing.filingId,
      version: filing.version,
      dueOn: '2026-09-09',
      items: [{ zh: '请补身份证明' }],
    });
    expect(asked.waiting?.answeredAt).toBeDefined();
    const kinds = (one: { deadlines: readonly { kind: string }[] }) => one.deadlines.map(({ kind }) => kind);
    expect(kinds(asked)).toEqual(['mailOriginals', 'filingSupplement']);
    const done = at.ok('stationHelper', 'desk.filings.supplementAtCounter', {
      filingId: filing.filingId,
      version: asked.version,
      content: loan(),
      note: '口头说明已记录',
    });
    expect(done).toMatchObject({ state: 'supplemented', supplement: { note: '口头说明已记录' } });
    expect(kinds(done)).toEqual(['mailOriginals', 'filingDecision']);
    expect(done.acts.at(-1)).toMatchObject({ byName: '唐志愿者', onBehalfOf: '王桂芳' });
  });
});

describe('a helper at a station', () => {
  it('sees what came in over that counter, never the relief asked for, and cannot drop it', () => {
    const at = court();
    const relief = { kind: 'defer', grounds: '工伤，暂无收入' } as const;
    const filing = at.ok('assistingClerk', 'desk.filings.receiveAtCounter', {
      content: loan([], { relief }),
      applicant,
      originals: [],
    });
    const { filingId } = filing;
    expect(filing.content.relief).toEqual(relief);
    const seen = at.ok('stationHelper', 'desk.filings.get', { filingId });
    expect(seen.content.relief).toBeUndefined();
    at.ok('stationHelper', 'desk.filings.update', {
      filingId,
      version: filing.version,
      content: seen.content,
    });
    expect(at.ok('assistingClerk', 'desk.filings.get', { filingId }).content.relief).toEqual(relief);
    const online = at.ok('plaintiff', 'filings.create', { content: loan([], { courtId: 'lu0303' }) });
    const { version } = online;
    at.ok('plaintiff', 'filings.submit', {
      filingId: online.filingId,
      version,
      truthful: true,
      insist: true,
    });
    expect(at.refused('stationHelper', 'desk.filings.get', { filingId: online.filingId }).code).toBe(
      'not_found',
    );
    expect(at.ok('stationHelper', 'desk.filings.list', {}).data.map((one) => one.filingId)).toEqual([
      filingId,
    ]);
    expect(at.ok('assistingClerk', 'desk.filings.list', {}).data).toHaveLength(2);
  });
});

describe('before the push', () => {
  it('a linked applicant may still take it back; a helper at the station may push it', () => {
    const at = court();
    const first = received(at);
    const linked = at.ok('plaintiff', 'filings.link', { receiptNumber: first.receipts[0]?.number ?? '' });
    expect(
      at.ok('plaintiff', 'filings.withdraw', { filingId: first.filingId, version: linked.version }).state,
    ).toBe('withdrawn');
    expect(at.tasksOf(first.filingId)).toEqual(['filing.returnOriginals']);
    expect(at.advance('2026-09-10')).toEqual([]);
    const second = received(at);
    const pushedOn = at.ok('stationHelper', 'desk.filings.push', {
      filingId: second.filingId,
      version: second.version,
      applicantWaits: false,
      insist: true,
    });
    expect(pushedOn.state).toBe('submitted');
  });
});

describe('custody of the originals', () => {
  const couriered = { step: 'couriered', carrier: '法院专递', trackingNumber: 'YT900001' } as const;

  it('goes counter → courier → competent court, each step by the court that has them', () => {
    const at = court();
    const filing = pushed(at);
    const { filingId, version } = filing;
    expect(
      at.refused('clerk', 'desk.filings.recordCustody', {
        filingId,
        version,
        step: 'receivedByCompetentCourt',
      }).code,
    ).toBe('filing_custody_order');
    expect(at.refused('clerk', 'desk.filings.recordCustody', { filingId, version, ...couriered }).code).toBe(
      'filing_custody_order',
    );
    expect(
      at.refused('assistingClerk', 'desk.filings.recordCustody', { filingId, version, step: 'couriered' })
        .violations?.[0]?.pointer,
    ).toBe('/trackingNumber');
    const sent = at.ok('assistingClerk', 'desk.filings.recordCustody', { filingId, version, ...couriered });
    expect(
      at.refused('assistingClerk', 'desk.filings.recordCustody', {
        filingId,
        version: sent.version,
        step: 'receivedByCompetentCourt',
      }).code,
    ).toBe('filing_custody_order');
    const there = at.ok('clerk', 'desk.filings.recordCustody', {
      filingId,
      version: sent.version,
      step: 'receivedByCompetentCourt',
      discrepancy: '少一页复印件',
    });
    expect(there.custody.map(({ step, courtId, byName }) => [step, courtId, byName])).toEqual([
      ['receivedAtCounter', 'lu0303', '林书记员'],
      ['couriered', 'lu0303', '林书记员'],
      ['receivedByCompetentCourt', 'lu0305', '钱书记员'],
    ]);
    expect(there.custody[2]?.discrepancy).toBe('少一页复印件');
    expect(at.eventsOf(filingId).filter((type) => type === 'filing.custodyRecorded')).toHaveLength(2);
  });

  it('that has not left within two working days is a task for the assisting court', () => {
    const at = court();
    const { filingId } = pushed(at, false);
    expect(at.advance('2026-09-04')).toEqual(['filing.custodyDue']);
    const task = at.world
      .read()
      .all('task', { subjectId: filingId })
      .find(({ kind }) => kind === 'filing.custodyDue');
    expect(task).toMatchObject({ courtId: 'lu0303', role: 'clerk' });
  });

  it('does not exist at one’s own counter: that is no 跨域', () => {
    const at = court();
    const own = at.ok('clerk', 'desk.filings.receiveAtCounter', {
      content: loan(),
      applicant,
      originals: [{ name: '借条', copies: 1 }],
    });
    expect(own.assistingCourtId).toBeUndefined();
    expect(own.deadlines).toEqual([]);
    const sent = at.ok('clerk', 'desk.filings.push', {
      filingId: own.filingId,
      version: own.version,
      applicantWaits: false,
      insist: true,
    });
    expect(sent.filingNumber).toBe(own.receipts[0]?.number);
    expect(
      at.refused('clerk', 'desk.filings.recordCustody', {
        filingId: own.filingId,
        version: sent.version,
        ...couriered,
      }).code,
    ).toBe('filing_custody_order');
  });
});

describe('linking', () => {
  it('shows a counter filing in one’s own list, by receipt number and verified identity together', () => {
    const at = court();
    const filing = pushed(at);
    const receiptNumber = filing.receipts[0]?.number ?? '';
    expect(at.refused('plaintiff', 'filings.get', { filingId: filing.filingId }).code).toBe('not_found');
    expect(at.refused('stranger', 'filings.link', { receiptNumber }).code).toBe('filing_link_not_matching');
    expect(at.refused('plaintiff', 'filings.link', { receiptNumber: '鲁0303网申2026999999号' }).code).toBe(
      'filing_link_not_matching',
    );
    const linked = at.ok('plaintiff', 'filings.link', { receiptNumber });
    expect(linked).toMatchObject({
      filingId: filing.filingId,
      assistingCourtId: 'lu0303',
      state: 'submitted',
    });
    expect(at.ok('plaintiff', 'filings.link', { receiptNumber }).version).toBe(linked.version);
    expect(at.ok('plaintiff', 'filings.list', {}).data.map((one) => one.filingId)).toEqual([filing.filingId]);
    expect(
      at.ok('plaintiff', 'filings.withdraw', { filingId: filing.filingId, version: linked.version }).state,
    ).toBe('withdrawn');
    const task = at.world
      .read()
      .all('task', { subjectId: filing.filingId })
      .find(({ state }) => state === 'open');
    expect(task).toMatchObject({ kind: 'filing.returnOriginals', courtId: 'lu0303' });
  });
});
