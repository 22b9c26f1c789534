import { describe, expect, it } from 'vitest';
import { put } from '../../testing/small-case.ts';
import { SmallCourt } from '../../testing/small-court.ts';
import { filings } from './index.ts';
import type { FilingContent } from './record.ts';
import { defendant, loan, plaintiff } from '../../testing/sample-loan.ts';

const court = () => new SmallCourt(filings);
const ordinary = {
  caseType: '民初',
  procedure: 'ordinary',
  procedureReason: '事实有争议，适用普通程序',
} as const;
const refusal = {
  reasons: '双方约定了仲裁条款，本院没有主管权。',
  legalBasis: [{ law: '民事诉讼法', version: '2023修正', article: '第127条' }],
};

function submitted(at: SmallCourt, content: FilingContent = loan()) {
  const { filingId, version } = at.ok('plaintiff', 'filings.create', { content });
  return at.ok('plaintiff', 'filings.submit', { filingId, version, truthful: true, insist: true });
}

describe('the decision', () => {
  it('is the filing judge’s: not a clerk’s, not a trial judge’s, not another court’s', () => {
    const at = court();
    const { filingId, version } = submitted(at);
    for (const who of ['clerk', 'judge', 'judgeAssistant', 'presiding', 'auditor']) {
      expect(at.refused(who, 'desk.filings.accept', { filingId, version, ...ordinary }).code).toBe(
        'forbidden',
      );
      expect(at.refused(who, 'desk.filings.refuse', { filingId, version, ...refusal }).code).toBe(
        'forbidden',
      );
    }
    expect(at.refused('otherJudge', 'desk.filings.accept', { filingId, version, ...ordinary }).code).toBe(
      'not_found',
    );
    expect(at.refused('plaintiff', 'desk.filings.accept', { filingId, version, ...ordinary }).code).toBe(
      'forbidden',
    );
    expect(
      at.refused('filingJudge', 'desk.filings.accept', { filingId, version: version + 1, ...ordinary }).code,
    ).toBe('version_conflict');
  });

  it('to accept names the procedure with its reason, ends the clock and is told', () => {
    const at = court();
    const { filingId, version } = submitted(at);
    const accepted = at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary });
    expect(accepted).toMatchObject({
      state: 'accepted',
      deadlines: [],
      decision: {
        kind: 'accepted',
        decidedBy: '赵法官',
        caseType: '民初',
        causeOfAction: '民间借贷纠纷',
        procedure: 'ordinary',
        procedureReason: ordinary.procedureReason,
      },
    });
    expect(at.eventsOf(filingId)).toEqual(['filing.submitted', 'filing.accepted']);
    expect(at.tasksOf(filingId)).toEqual([]);
    expect(at.advance('2026-10-01')).toEqual([]);
    expect(at.ok('plaintiff', 'filings.get', { filingId }).decision).toMatchObject({ kind: 'accepted' });
  });

  it('to refuse needs written reasons and law, and tells of the appeal within ten days', () => {
    const at = court();
    const { filingId, version } = submitted(at);
    expect(
      at.refused('filingJudge', 'desk.filings.refuse', {
        filingId,
        version,
        reasons: '不行',
        legalBasis: refusal.legalBasis,
      }).code,
    ).toBe('invalid_request');
    expect(
      at.refused('filingJudge', 'desk.filings.refuse', {
        filingId,
        version,
        reasons: refusal.reasons,
        legalBasis: [],
      }).code,
    ).toBe('invalid_request');
    const refused = at.ok('filingJudge', 'desk.filings.refuse', { filingId, version, ...refusal });
    expect(refused).toMatchObject({
      state: 'refused',
      decision: { kind: 'refused', reasons: refusal.reasons },
    });
    expect(refused.decision?.remedy?.zh).toContain('十日内上诉');
  });

  it('waits for a request to defer the fee; other relief does not hold it up', () => {
    const at = court();
    const content = loan([], { relief: { kind: 'defer', grounds: '工伤，暂无收入' } });
    const { filingId, version } = submitted(at, content);
    const relief = {
      id: 'rlf_00000000test01',
      filingId,
      courtId: 'lu0305',
      state: 'requested',
      kind: 'defer',
    } as const;
    at.write((commit) => put(commit, 'relief', relief));
    expect(at.ok('filingJudge', 'desk.filings.get', { filingId }).reliefPending).toBe(true);
    const pending = at.refused('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary });
    expect(pending.code).toBe('filing_relief_pending');
    expect(pending.legalBasis?.[0]?.article).toBe('49');
    at.write((commit) => put(commit, 'relief', { ...relief, state: 'granted' }));
    expect(at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary }).state).toBe(
      'accepted',
    );
    const other = submitted(at);
    at.write((commit) =>
      put(commit, 'relief', {
        ...relief,
        id: 'rlf_00000000test02',
        filingId: other.filingId,
        kind: 'reduce',
      }),
    );
    expect(
      at.ok('filingJudge', 'desk.filings.accept', {
        filingId: other.filingId,
        version: other.version,
        ...ordinary,
      }).reliefPending,
    ).toBe(true);
  });

  it('to use small claims needs the recorded figure, the amount and, above half, the agreement of both', () => {
    const at = court();
    const small = { ...ordinary, procedure: 'smallClaims' } as const;
    const { filingId, version } = submitted(at);
    expect(at.refused('filingJudge', 'desk.filings.accept', { filingId, version, ...small }).code).toBe(
      'filing_small_claims_figure_absent',
    );
    const record = (
      key: 'smallClaimsMandatoryMax' | 'smallClaimsAgreedMax',
      amountFen: number,
      effectiveFrom = '2026-01-01',
    ) =>
      at.ok('presiding', 'desk.filings.recordFigure', {
        courtId: 'lu0305',
        key,
        amount: { amountFen, currency: 'CNY' },
        effectiveFrom,
        source: '演示·虚构的高院公告',
      });
    record('smallClaimsMandatoryMax', 5_000_000);
    record('smallClaimsAgreedMax', 20_000_000);
    expect(at.refused('filingJudge', 'desk.filings.accept', { filingId, version, ...small }).code).toBe(
      'filing_small_claims_not_possible',
    );
    expect(
      at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...small, smallClaimsAgreed: true })
        .decision?.procedure,
    ).toBe('smallClaims');
    record('smallClaimsMandatoryMax', 9_000_000, '2027-01-01');
    // An older figure, recorded late, is answered as recorded and replaces nothing.
    expect(record('smallClaimsMandatoryMax', 9_000_000, '2025-01-01').effectiveFrom).toBe('2025-01-01');
    const later = submitted(at);
    expect(
      at.refused('filingJudge', 'desk.filings.accept', {
        filingId: later.filingId,
        version: later.version,
        ...small,
      }).code,
    ).toBe('filing_small_claims_not_possible');
  });

  it('cannot choose a summary form when the defendant cannot be found', () => {
    const at = court();
    const { filingId, version } = submitted(
      at,
      loan([], { parties: [plaintiff, { ...defendant, whereaboutsUnknown: true }] }),
    );
    expect(
      at.refused('filingJudge', 'desk.filings.accept', {
        filingId,
        version,
        ...ordinary,
        procedure: 'summary',
      }).code,
    ).toBe('filing_summary_not_possible');
    expect(at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary }).state).toBe(
      'accepted',
    );
  });
});

describe('from every state that allows it', () => {
  const supplement = { dueOn: '2026-09-10', items: [{ zh: '请补正' }] };

  /** A filing in this state, at its present version. */
  function inState(state: 'submitted' | 'supplementRequired' | 'supplementOverdue' | 'supplemented') {
    const at = court();
    const filing = submitted(at);
    const { filingId } = filing;
    const version = () => at.ok('plaintiff', 'filings.get', { filingId }).version;
    if (state !== 'submitted')
      at.ok('filingJudge', 'desk.filings.requestSupplement', {
        filingId,
        version: filing.version,
        ...supplement,
      });
    if (state === 'supplementOverdue') at.advance('2026-09-12');
    if (state === 'supplemented') at.ok('plaintiff', 'filings.supplement', { filingId, version: version() });
    expect(at.ok('plaintiff', 'filings.get', { filingId }).state).toBe(state);
    return { at, filingId, version: version() };
  }

  it.each(['submitted', 'supplemented', 'supplementOverdue'] as const)('accept from %s', (state) => {
    const { at, filingId, version } = inState(state);
    expect(at.ok('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary }).state).toBe(
      'accepted',
    );
    expect(at.tasksOf(filingId)).toEqual([]);
  });

  it('not accept while the supplement is awaited', () => {
    const { at, filingId, version } = inState('supplementRequired');
    expect(
      at.refused('filingJudge', 'desk.filings.accept', { filingId, version, ...ordinary }),
    ).toMatchObject({
      code: 'state_conflict',
      possible: ['filings.supplement', 'desk.filings.supplementAtCounter', 'filings.withdraw'],
    });
  });

  it.each(['submitted', 'supplemented'] as const)('refuse from %s', (state) => {
    const { at, filingId, version } = inState(state);
    expect(at.ok('filingJudge', 'desk.filings.refuse', { filingId, version, ...refusal }).state).toBe(
      'refused',
    );
  });

  it.each(['submitted', 'supplementRequired', 'supplementOverdue', 'supplemented'] as const)(
    'withdraw from %s',
    (state) => {
      const { at, filingId, version } = inState(state);
      expect(at.ok('plaintiff', 'filings.withdraw', { filingId, version }).state).toBe('withdrawn');
      expect(at.tasksOf(filingId)).toEqual([]);
      expect(at.advance('2026-12-01')).toEqual([]);
    },
  );

  it('supplement at a counter when overdue', () => {
    const { at, filingId, version } = inState('supplementOverdue');
    expect(at.ok('clerk', 'desk.filings.supplementAtCounter', { filingId, version }).state).toBe(
      'supplemented',
    );
    expect(at.tasksOf(filingId)).toEqual(['filing.review']);
  });

  it('the lawyer does what the plaintiff may', () => {
    const at = court();
    const lawyer = {
      partyKey: 'p1',
      kind: 'lawyer',
      authority: 'special',
      name: '周明',
      licenceNumber: '13703201910000009',
    } as const;
    const draft = at.ok('lawyer', 'filings.create', { content: loan([], { representatives: [lawyer] }) });
    const { filingId } = draft;
    const filed = at.ok('lawyer', 'filings.submit', {
      filingId,
      version: draft.version,
      truthful: true,
      insist: true,
    });
    const asked = at.ok('filingJudge', 'desk.filings.requestSupplement', {
      filingId,
      version: filed.version,
      ...supplement,
    });
    const answered = at.ok('lawyer', 'filings.supplement', { filingId, version: asked.version });
    expect(at.ok('lawyer', 'filings.withdraw', { filingId, version: answered.version }).state).toBe(
      'withdrawn',
    );
  });
});

describe('the desk’s list', () => {
  it('filters by state, channel and due day, a page at a time', () => {
    const at = court();
    const first = submitted(at);
    submitted(at);
    at.ok('filingJudge', 'desk.filings.accept', {
      filingId: first.filingId,
      version: first.version,
      ...ordinary,
    });
    expect(at.ok('clerk', 'desk.filings.list', { state: 'submitted' }).data).toHaveLength(1);
    expect(at.ok('clerk', 'desk.filings.list', { dueBefore: '2026-09-08' }).data).toHaveLength(1);
    expect(at.ok('clerk', 'desk.filings.list', { dueBefore: '2026-09-07' }).data).toHaveLength(0);
    expect(at.ok('clerk', 'desk.filings.list', { channel: 'counter' }).data).toHaveLength(0);
    const page = at.ok('clerk', 'desk.filings.list', { limit: 1 });
    expect(page.data).toHaveLength(1);
    expect(
      at.ok('clerk', 'desk.filings.list', { limit: 1, cursor: page.nextCursor ?? '' }).nextCursor,
    ).toBeNull();
    expect(at.ok('otherJudge', 'desk.filings.list', {}).data).toHaveLength(0);
  });
});

describe('who hears of it', () => {
  it('the owner and the court, nobody else', () => {
    const at = court();
    const { filingId } = submitted(at);
    const event = at.world.read().all('event', { subjectId: filingId })[0];
    expect(event).toMatchObject({
      audience: ['court', 'person:prs_personaplaintiff'],
      room: false,
      courtId: 'lu0305',
    });
  });
});
