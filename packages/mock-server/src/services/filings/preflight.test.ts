import { describe, expect, it } from 'vitest';
import { put } from '../../testing/small-case.ts';
import { SmallCourt } from '../../testing/small-court.ts';
import { filings } from './index.ts';
import type { FilingContent } from './record.ts';
import { defendant, loan, plaintiff } from '../../testing/sample-loan.ts';

const court = () => new SmallCourt(filings);
const check = (content: FilingContent, who = 'plaintiff', at = court()) =>
  at.ok(who, 'filings.preflight', { content });
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('courts and rules', () => {
  it('lists courts by page, each once', () => {
    const at = court();
    const first = at.ok(undefined, 'filings.listCourts', { limit: 4 });
    const rest = at.ok(undefined, 'filings.listCourts', { cursor: first.nextCursor ?? '', limit: 100 });
    const names = [...first.data, ...rest.data].map(({ courtId }) => courtId);
    expect(names).toContain('lu0305');
    expect(new Set(names).size).toBe(names.length);
    expect(rest.nextCursor).toBeNull();
    expect(at.ok(undefined, 'filings.listCourts', { regionCode: '370305' }).data[0]).toMatchObject({
      name: '山东省淄博市临淄区人民法院',
      courtWord: '鲁0305',
    });
  });

  it('says what a cause needs, and that provincial figures are absent until recorded with their source', () => {
    const at = court();
    const rules = at.ok(undefined, 'filings.getRules', {
      courtId: 'lu0305',
      causeOfAction: '追索劳动报酬纠纷',
    });
    expect(rules.causes).toHaveLength(1);
    expect(rules.papers.find(({ kind }) => kind === 'arbitrationAward')?.requirement).toBe('required');
    expect(rules.papers.some(({ kind }) => kind === 'accidentDetermination')).toBe(false);
    expect(rules.figures.every(({ status }) => status === 'absent')).toBe(true);
    expect(rules.fields.every(({ legalBasis }) => legalBasis.length > 0)).toBe(true);
    expect(at.refused(undefined, 'filings.getRules', { courtId: 'lu9999' }).code).toBe('not_found');
    const figure = {
      courtId: 'lu0305',
      key: 'feeDivorce',
      amount: { amountFen: 20_000, currency: 'CNY' },
      effectiveFrom: '2026-01-01',
      source: '演示·虚构的省定标准〔2026〕1号',
    } as const;
    expect(at.refused('judge', 'desk.filings.recordFigure', figure).code).toBe('forbidden');
    expect(at.refused('presiding', 'desk.filings.recordFigure', { ...figure, courtId: 'lu0303' }).code).toBe(
      'not_found',
    );
    expect(at.ok('presiding', 'desk.filings.recordFigure', figure)).toMatchObject({
      status: 'recorded',
      source: figure.source,
    });
    const after = at
      .ok(undefined, 'filings.getRules', { courtId: 'lu0305' })
      .figures.find(({ key }) => key === 'feeDivorce');
    expect(after).toMatchObject({ status: 'recorded', amount: { amountFen: 20_000 } });
  });
});

describe('preflight', () => {
  it('finds nothing wrong with a complete filing, and still offers relief', () => {
    const answer = check(loan());
    expect(answer).toMatchObject({
      ready: true,
      missing: [],
      wrong: [],
      jurisdiction: { result: 'competent' },
    });
    expect(codes(answer.optional)).toContain('relief_missing');
    expect(answer.optional.find(({ code }) => code === 'relief_missing')?.zh).toBe(
      '交费确有困难？可申请缓、减、免',
    );
  });

  it('lists everything at once for an empty filing, each point with its place, two languages and its law', () => {
    const answer = check({});
    expect(codes(answer.missing)).toEqual(
      expect.arrayContaining([
        'court_missing',
        'plaintiff_missing',
        'defendant_missing',
        'claim_missing',
        'facts_missing',
        'evidence_missing',
      ]),
    );
    expect(answer.ready).toBe(false);
    for (const issue of [...answer.missing, ...answer.optional]) {
      expect(issue.pointer).toMatch(/^\/content/);
      expect(issue.zh).not.toBe('');
      expect(issue.en).not.toBe('');
      expect(issue.legalBasis?.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, FilingContent, string, string]>([
    [
      'a wrong check digit',
      loan([], { parties: [{ ...plaintiff, idNumber: '370301190001010006' }, defendant] }),
      '/content/parties/0/idNumber',
      'id_number_wrong',
    ],
    [
      'a birth date that differs',
      loan([], { parties: [{ ...plaintiff, birthDate: '1950-01-01' }, defendant] }),
      '/content/parties/0/birthDate',
      'birth_date_differs',
    ],
    [
      'a gender that differs',
      loan([], { parties: [{ ...plaintiff, gender: 'male' }, defendant] }),
      '/content/parties/0/gender',
      'gender_differs',
    ],
    [
      'a wrong telephone number',
      loan([], { parties: [plaintiff, { ...defendant, phone: '12' }] }),
      '/content/parties/1/phone',
      'phone_wrong',
    ],
    [
      'a label used twice',
      loan([], { parties: [plaintiff, { ...defendant, key: 'p1' }] }),
      '/content/parties/1/key',
      'party_key_twice',
    ],
    [
      'a total that is not the sum',
      loan([], { claimAmount: { amountFen: 1, currency: 'CNY' } }),
      '/content/claimAmount',
      'claim_amount_differs',
    ],
    [
      'exemption for a company',
      loan([], {
        parties: [{ ...plaintiff, kind: 'legalPerson' }, defendant],
        relief: { kind: 'exempt', grounds: '困难', fileIds: [] },
      }),
      '/content/relief/kind',
      'exemption_natural_persons_only',
    ],
    ['an unknown court', loan([], { courtId: 'lu9999' }), '/content/courtId', 'court_unknown'],
    ['another language', loan([], { language: 'bo' }), '/content/language', 'language_not_used'],
    ['a file of nobody', loan(['fil_0000000nothing']), '/content/evidence/0/fileIds/0', 'file_unknown'],
    [
      'three representatives',
      loan([], {
        representatives: ['甲', '乙', '丙'].map(
          (name) => ({ partyKey: 'p1', kind: 'nearRelative', authority: 'general', name }) as const,
        ),
      }),
      '/content/representatives/2',
      'too_many_representatives',
    ],
    [
      'an unknown represented party',
      loan([], {
        representatives: [{ partyKey: 'x', kind: 'nearRelative', authority: 'general', name: '甲' }],
      }),
      '/content/representatives/0/partyKey',
      'represented_party_unknown',
    ],
    [
      'a lawyer licence of 3 digits',
      loan([], {
        representatives: [
          { partyKey: 'p1', kind: 'lawyer', authority: 'general', name: '甲', licenceNumber: '123' },
        ],
      }),
      '/content/representatives/0/licenceNumber',
      'licence_wrong',
    ],
    [
      'a wrong credit code',
      loan([], {
        parties: [
          { ...plaintiff, kind: 'legalPerson', idType: 'creditCode', idNumber: '91370305YUNT1NG05' },
          defendant,
        ],
      }),
      '/content/parties/0/idNumber',
      'credit_code_wrong',
    ],
  ])('names %s', (_name, content, pointer, code) => {
    expect(check(content).wrong).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('asks for a guardian of a minor, a licence of a lawyer, proof of hardship, the award before a labour suit', () => {
    const minor = { ...plaintiff, idType: 'other', birthDate: '2015-05-01' } as const;
    expect(codes(check(loan([], { parties: [minor, defendant] })).missing)).toContain('guardian_missing');
    const lawyer = { partyKey: 'p1', kind: 'lawyer', authority: 'special', name: '周明' } as const;
    expect(codes(check(loan([], { representatives: [lawyer] })).missing)).toEqual(
      expect.arrayContaining(['representative_licence_missing', 'paper_powerOfAttorney_missing']),
    );
    expect(
      codes(check(loan([], { relief: { kind: 'defer', grounds: '工伤，暂无收入' } })).missing),
    ).toContain('relief_proof_missing');
    expect(codes(check(loan([], { causeOfAction: '追索劳动报酬纠纷' })).missing)).toContain(
      'paper_arbitrationAward_missing',
    );
    expect(
      codes(
        check(
          loan([], {
            parties: [plaintiff, { key: 'd1', role: 'defendant', kind: 'naturalPerson', name: '李某' }],
          }),
        ).missing,
      ),
    ).toContain('defendant_identifiable_missing');
  });

  it('asks an organisation for its papers, and a person at the counter for proof of identity', () => {
    const company = {
      key: 'p1',
      role: 'plaintiff',
      kind: 'legalPerson',
      name: '淄博虚构商贸有限公司',
      idType: 'creditCode',
      idNumber: '91370305YUNT1NG055',
      address: '临淄区虚构大道1号',
      phone: '0533-0000000',
      legalRepresentative: '王桂芳',
    } as const;
    expect(codes(check(loan([], { parties: [company, defendant] })).missing)).toEqual([
      'paper_businessLicence_missing',
      'paper_representativeCertificate_missing',
    ]);
    expect(codes(check(loan(), 'assistingClerk').missing)).toEqual(['paper_identityProof_missing']);
    expect(check(loan()).missing).toEqual([]);
  });

  it('only takes uploads of the person, or at a counter of that court', () => {
    const at = court();
    at.write((commit) => {
      put(commit, 'file', { id: 'fil_000000000mine0', ownerId: 'prs_personaplaintiff', state: 'private' });
      put(commit, 'file', {
        id: 'fil_0000000counter',
        ownerId: 'prs_personaassistingclerk',
        state: 'private',
      });
    });
    expect(check(loan(['fil_000000000mine0']), 'plaintiff', at).ready).toBe(true);
    expect(codes(check(loan(['fil_000000000mine0']), 'stranger', at).wrong)).toContain('file_unknown');
    expect(codes(check(loan(['fil_0000000counter']), 'assistingClerk', at).wrong)).toEqual([]);
    expect(codes(check(loan(['fil_0000000counter']), 'clerk', at).wrong)).toEqual(['file_unknown']);
  });
});

describe('jurisdiction', () => {
  const result = (more: Partial<FilingContent>) => check(loan([], more)).jurisdiction;

  it('points to the court of the defendant’s domicile', () => {
    const elsewhere = result({ courtId: 'lu0303' });
    expect(elsewhere).toMatchObject({ result: 'notCompetent', suggestedCourts: [{ courtId: 'lu0305' }] });
    expect(elsewhere.legalBasis.map(({ article }) => article)).toContain('22');
    expect(codes(check(loan([], { courtId: 'lu0303' })).wrong)).toContain('court_not_competent');
  });

  it('follows exclusive jurisdiction whatever was claimed, agreements, and leaves the rest to the court', () => {
    expect(
      result({
        causeOfAction: '房屋租赁合同纠纷',
        jurisdiction: { ground: 'defendantDomicile', regionCode: '370302' },
      }),
    ).toMatchObject({
      result: 'notCompetent',
      suggestedCourts: [{ courtId: 'lu0302' }],
    });
    expect(
      result({
        causeOfAction: '房屋租赁合同纠纷',
        jurisdiction: { ground: 'property', regionCode: '370305' },
      }).result,
    ).toBe('competent');
    expect(result({ jurisdiction: { ground: 'agreement', agreedCourtId: 'lu0305' } }).result).toBe(
      'competent',
    );
    expect(result({ jurisdiction: { ground: 'agreement', agreedCourtId: 'lu0303' } }).result).toBe(
      'notCompetent',
    );
    expect(result({ jurisdiction: { ground: 'agreement' } }).result).toBe('unclear');
    expect(result({ jurisdiction: { ground: 'contractPerformance' } }).result).toBe('unclear');
    expect(result({ jurisdiction: { ground: 'plaintiffDomicile' } }).result).toBe('unclear');
    expect(result({ jurisdiction: { ground: 'other' } }).result).toBe('unclear');
    expect(result({ courtId: 'lu03' }).result).toBe('unclear');
  });
});

describe('procedures and fees', () => {
  const option = (content: FilingContent, procedure: string, at = court()) =>
    check(content, 'plaintiff', at).procedures.find((one) => one.procedure === procedure);

  it('shows the full fee and the half: 86 420.50 yuan → 1 960.51 and 980.26', () => {
    expect(option(loan(), 'ordinary')?.fee?.explanation.amount.amountFen).toBe(196_051);
    const summary = option(loan(), 'summary');
    expect(summary?.fee).toMatchObject({
      explanation: { amount: { amountFen: 98_026 } },
      half: { amount: { amountFen: 98_026 } },
    });
    expect(summary?.fee?.display.zh).toBe('全额 1 960.51 元；简易程序减半预交 980.26 元');
  });

  it('does not guess what the province fixes', () => {
    const divorce = loan([], { causeOfAction: '离婚纠纷', claims: [{ text: '请求判决离婚' }] });
    const { claimAmount: _none, ...content } = divorce;
    const at = court();
    expect(option(content, 'ordinary', at)).toMatchObject({ feeUnknown: { legalBasis: expect.any(Array) } });
    expect(option(content, 'ordinary', at)?.fee).toBeUndefined();
    at.ok('presiding', 'desk.filings.recordFigure', {
      courtId: 'lu0305',
      key: 'feeDivorce',
      amount: { amountFen: 20_000, currency: 'CNY' },
      effectiveFrom: '2026-01-01',
      source: '演示·虚构的省定标准',
    });
    expect(option(content, 'ordinary', at)?.fee).toMatchObject({
      explanation: { amount: { amountFen: 20_000 } },
      baseSource: '演示·虚构的省定标准',
    });
  });

  it('takes small-claims limits that contradict each other for none, and goes on', () => {
    const at = court();
    const record = (key: 'smallClaimsMandatoryMax' | 'smallClaimsAgreedMax', amountFen: number): void => {
      at.ok('presiding', 'desk.filings.recordFigure', {
        courtId: 'lu0305',
        key,
        amount: { amountFen, currency: 'CNY' },
        effectiveFrom: '2026-01-01',
        source: '演示·虚构的省定标准',
      });
    };
    record('smallClaimsMandatoryMax', 20_000_000);
    record('smallClaimsAgreedMax', 5_000);
    expect(option(loan(), 'smallClaims', at)?.possible).toBe('unknown');
    record('smallClaimsAgreedMax', 40_000_000);
    expect(option(loan(), 'smallClaims', at)?.possible).toBe('yes');
  });

  it('knows labour fees, and no summary procedure against someone who cannot be found', () => {
    expect(
      option(loan([], { causeOfAction: '追索劳动报酬纠纷' }), 'ordinary')?.fee?.explanation.amount.amountFen,
    ).toBe(1_000);
    expect(option(loan([], { causeOfAction: '追索劳动报酬纠纷' }), 'ordinary')?.fee?.display.zh).toContain(
      '可以不预交',
    );
    const missing = loan([], { parties: [plaintiff, { ...defendant, whereaboutsUnknown: true }] });
    expect(option(missing, 'summary')?.possible).toBe('no');
    expect(option(missing, 'smallClaims')?.possible).toBe('no');
    expect(option(loan(), 'smallClaims')?.possible).toBe('unknown');
  });
});
