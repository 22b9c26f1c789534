import { describe, expect, it } from 'vitest';
import { SmallCourt } from '../../testing/small-court.ts';
import { filings } from './index.ts';
import type { FilingContent } from './record.ts';
import { defendant, loan, plaintiff } from '../../testing/sample-loan.ts';

const court = () => new SmallCourt(filings);

function drafted(at: SmallCourt, content: FilingContent = loan(), who = 'plaintiff') {
  return at.ok(who, 'filings.create', { content });
}

function submitted(at: SmallCourt, content: FilingContent = loan(), who = 'plaintiff') {
  const { filingId, version } = drafted(at, content, who);
  return at.ok(who, 'filings.submit', { filingId, version, truthful: true });
}

describe('a draft', () => {
  it('belongs to its author alone: not to strangers, not to the court', () => {
    const at = court();
    const { filingId, state, content, matterId } = drafted(at, {});
    expect({ state, content }).toEqual({ state: 'draft', content: {} });
    expect(matterId).toMatch(/^mtr_/);
    expect(at.refused('stranger', 'filings.get', { filingId }).code).toBe('not_found');
    expect(at.refused('filingJudge', 'desk.filings.get', { filingId }).code).toBe('not_found');
    expect(at.ok('filingJudge', 'desk.filings.list', {}).data).toEqual([]);
    expect(at.ok('plaintiff', 'filings.list', {}).data.map((one) => one.filingId)).toEqual([filingId]);
    expect(at.eventsOf(filingId)).toEqual([]);
  });

  it('is changed as a whole at the version last read, and can be discarded with its content', () => {
    const at = court();
    const { filingId, version } = drafted(at, {});
    const changed = at.ok('plaintiff', 'filings.update', { filingId, version, content: loan() });
    expect(changed.content.causeOfAction).toBe('民间借贷纠纷');
    expect(at.refused('plaintiff', 'filings.update', { filingId, version, content: {} }).code).toBe(
      'version_conflict',
    );
    const gone = at.ok('plaintiff', 'filings.discard', { filingId, version: changed.version });
    expect(gone).toMatchObject({ state: 'discarded', content: {} });
    expect(
      at.refused('plaintiff', 'filings.update', { filingId, version: gone.version, content: {} }).code,
    ).toBe('state_conflict');
  });
});

describe('submission', () => {
  it('gives a dated receipt, starts the seven days, and puts it on the filing judge’s desk', () => {
    const at = court();
    const filing = submitted(at);
    expect(filing).toMatchObject({
      state: 'submitted',
      courtId: 'lu0305',
      filingNumber: '鲁0305网申2026900001号',
      submittedAt: '2026-09-01T09:00:00+08:00',
      receipts: [
        { kind: 'submission', number: '鲁0305网申2026900001号', receivedAt: '2026-09-01T09:00:00+08:00' },
      ],
      deadlines: [{ kind: 'filingDecision', dueOn: '2026-09-08' }],
      acts: [{ act: 'submit', byName: '王桂芳', assurance: 'verified' }],
    });
    expect(filing.receipts[0]?.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(at.tasksOf(filing.filingId)).toEqual(['filing.review']);
    expect(at.eventsOf(filing.filingId)).toEqual(['filing.submitted']);
    expect(submitted(at).filingNumber).toBe('鲁0305网申2026900002号');
  });

  it('refuses an incomplete filing with the whole list, and receives it all the same from who insists', () => {
    const at = court();
    const { evidence: _evidence, facts: _facts, ...incomplete } = loan();
    const { filingId, version } = drafted(at, incomplete);
    const refused = at.refused('plaintiff', 'filings.submit', { filingId, version, truthful: true });
    expect(refused).toMatchObject({ code: 'filing_incomplete', status: 422 });
    expect(refused.violations?.map(({ pointer }) => pointer)).toEqual([
      '/content/facts',
      '/content/evidence',
    ]);
    const received = at.ok('plaintiff', 'filings.submit', {
      filingId,
      version,
      truthful: true,
      insist: true,
    });
    expect(received.receipts[0]).toMatchObject({ insisted: true });
    expect(at.ok('filingJudge', 'desk.filings.get', { filingId }).check.missing).toHaveLength(2);
  });

  it('cannot receive what names no court, no defendant or no claim, however one insists', () => {
    const at = court();
    const { filingId, version } = drafted(at, loan([], { parties: [plaintiff] }));
    const refused = at.refused('plaintiff', 'filings.submit', {
      filingId,
      version,
      truthful: true,
      insist: true,
    });
    expect(refused.code).toBe('filing_essentials_missing');
    expect(refused.violations?.map(({ code }) => code)).toEqual(['defendant_missing']);
  });

  it('is for a plaintiff or a plaintiff’s representative: a helper’s account never files in a party’s name', () => {
    const at = court();
    const { filingId, version } = drafted(at, loan(), 'stranger');
    const withProof = { filingId, version, truthful: true, insist: true } as const;
    expect(at.refused('stranger', 'filings.submit', withProof).code).toBe('filing_not_party');
    const lawyer = {
      partyKey: 'p1',
      kind: 'lawyer',
      authority: 'special',
      name: '周明',
      licenceNumber: '13703201910000009',
    } as const;
    const byLawyer = drafted(at, loan([], { representatives: [lawyer] }), 'lawyer');
    const filed = at.ok('lawyer', 'filings.submit', {
      filingId: byLawyer.filingId,
      version: byLawyer.version,
      truthful: true,
      insist: true,
    });
    expect(filed.acts[0]).toMatchObject({ byName: '周明', byRole: 'agent', onBehalfOf: '王桂芳' });
    const taken = at.ok('lawyer', 'filings.withdraw', { filingId: filed.filingId, version: filed.version });
    expect(taken.acts[1]).toMatchObject({ act: 'withdraw', byRole: 'agent', onBehalfOf: '王桂芳' });
    const company = {
      ...plaintiff,
      kind: 'legalPerson',
      name: '淄博虚构商贸有限公司',
      legalRepresentative: '王桂芳',
    } as const;
    const ofCompany = drafted(at, loan([], { parties: [company, defendant] }));
    const filedFor = at.ok('plaintiff', 'filings.submit', {
      filingId: ofCompany.filingId,
      version: ofCompany.version,
      truthful: true,
      insist: true,
    });
    expect(filedFor.acts[0]).toMatchObject({
      byName: '王桂芳',
      byRole: 'litigant',
      onBehalfOf: '淄博虚构商贸有限公司',
    });
  });

  it('needs a verified person', () => {
    expect(court().refused('newcomer', 'filings.create', { content: {} }).code).toBe('assurance_too_low');
  });

  it('can be withdrawn until the decision; the clock ends with it', () => {
    const at = court();
    const { filingId, version } = submitted(at);
    const withdrawn = at.ok('plaintiff', 'filings.withdraw', { filingId, version, reason: '已和解' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', deadlines: [] });
    expect(at.advance('2026-09-30')).toEqual([]);
    expect(at.tasksOf(filingId)).toEqual([]);
    const problem = at.refused('filingJudge', 'desk.filings.accept', {
      filingId,
      version: withdrawn.version,
      caseType: '民初',
      procedure: 'ordinary',
      procedureReason: '普通',
    });
    expect(problem).toMatchObject({ code: 'state_conflict', state: 'withdrawn' });
  });
});

describe('the seven days', () => {
  it('raise a task when they are over, and decide nothing', () => {
    const at = court();
    const { filingId } = submitted(at);
    expect(at.advance('2026-09-08')).toEqual([]);
    expect(at.advance('2026-09-09')).toEqual(['filing.decisionDue']);
    expect(at.tasksOf(filingId)).toEqual(['filing.review', 'filing.decisionOverdue']);
    expect(at.ok('plaintiff', 'filings.get', { filingId }).state).toBe('submitted');
  });
});

describe('the supplement', () => {
  const ask = (at: SmallCourt, filingId: string, version: number, dueOn = '2026-09-10') =>
    at.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId,
      version,
      dueOn,
      items: [{ zh: '请补交转账凭证', pointer: '/content/evidence' }, { zh: '请写明利息的计算' }],
    });

  it('is asked once, with everything; the seven days stop and begin anew when the papers come', () => {
    const at = court();
    const filing = submitted(at);
    const asked = ask(at, filing.filingId, filing.version);
    expect(asked).toMatchObject({
      state: 'supplementRequired',
      deadlines: [{ kind: 'filingSupplement', dueOn: '2026-09-10' }],
    });
    expect(asked.supplement?.items).toHaveLength(2);
    expect(at.tasksOf(filing.filingId)).toEqual([]);
    at.advance('2026-09-10T09:00:00+08:00');
    const answered = at.ok('plaintiff', 'filings.supplement', {
      filingId: filing.filingId,
      version: asked.version,
      content: loan([], { note: '利息按年利率4%' }),
      note: '已补',
    });
    expect(answered).toMatchObject({
      state: 'supplemented',
      deadlines: [{ kind: 'filingDecision', dueOn: '2026-09-17' }],
      supplement: { note: '已补', insisted: false },
    });
    expect(answered.receipts.map(({ kind, number }) => [kind, number])).toEqual([
      ['submission', '鲁0305网申2026900001号'],
      ['supplement', '鲁0305网申2026900001号之1'],
    ]);
    const again = at.refused('filingJudge', 'desk.filings.requestSupplement', {
      filingId: filing.filingId,
      version: answered.version,
      dueOn: '2026-09-20',
      items: [{ zh: '再补' }],
    });
    expect(again).toMatchObject({ code: 'state_conflict', state: 'supplemented' });
    expect(again.possible).not.toContain('desk.filings.requestSupplement');
  });

  it('needs a day after today', () => {
    const at = court();
    const { filingId, version } = submitted(at);
    expect(
      at.refused('filingJudge', 'desk.filings.requestSupplement', {
        filingId,
        version,
        dueOn: '2026-09-01',
        items: [{ zh: '补' }],
      }).code,
    ).toBe('filing_due_date_invalid');
  });

  it('becomes overdue, stays answerable, and only a judge sends it back', () => {
    const at = court();
    const filing = submitted(at);
    ask(at, filing.filingId, filing.version);
    expect(at.advance('2026-09-11')).toEqual(['filing.supplementDue']);
    const late = at.ok('plaintiff', 'filings.get', { filingId: filing.filingId });
    expect(late.state).toBe('supplementOverdue');
    expect(at.tasksOf(filing.filingId)).toEqual(['filing.supplementOverdue']);
    const other = submitted(at);
    ask(at, other.filingId, other.version, '2026-09-12');
    at.advance('2026-09-13');
    const overdue = at.ok('filingJudge', 'desk.filings.get', { filingId: other.filingId });
    expect(
      at.refused('clerk', 'desk.filings.sendBack', {
        filingId: other.filingId,
        version: overdue.version,
        reason: '未补正',
      }).code,
    ).toBe('forbidden');
    expect(
      at.ok('filingJudge', 'desk.filings.sendBack', {
        filingId: other.filingId,
        version: overdue.version,
        reason: '期限内未补正',
      }).state,
    ).toBe('sentBack');
    expect(
      at.ok('plaintiff', 'filings.supplement', {
        filingId: filing.filingId,
        version: late.version,
        insist: true,
      }),
    ).toMatchObject({
      state: 'supplemented',
      supplement: { insisted: true },
    });
  });

  it('that is still defective is refused with the list, unless one insists and asks for a ruling', () => {
    const at = court();
    const filing = submitted(at);
    const asked = ask(at, filing.filingId, filing.version);
    const { evidence: _evidence, ...incomplete } = loan();
    const at422 = at.refused('plaintiff', 'filings.supplement', {
      filingId: filing.filingId,
      version: asked.version,
      content: incomplete,
    });
    expect(at422.code).toBe('filing_incomplete');
    const insisted = at.ok('plaintiff', 'filings.supplement', {
      filingId: filing.filingId,
      version: asked.version,
      content: incomplete,
      insist: true,
    });
    expect(insisted.supplement).toMatchObject({ insisted: true });
  });
});
