import { describe, expect, it } from 'vitest';
import type { Records } from '../../../court/records.ts';
import { feeNotice } from './opening.ts';
import { unpaidEffect, withdrawalRuling } from './unpaid.ts';

type Bill = Records['bill'];

const record = { caseNumber: '（2026）鲁0305民初900001号', cause: '民间借贷纠纷' } as Records['case'];

const bill = (fields: Partial<Bill>): Bill =>
  ({
    kind: 'acceptance',
    facts: { input: { kind: 'property', amountFen: 8_000_000 } },
    fullAmountFen: 180_000,
    amountFen: 180_000,
    fiscalCode: '0'.repeat(20),
    deadline: { kind: 'fee.prepay' },
    rulingReason: { zh: '逾期未交。', en: 'unpaid' },
    ...fields,
  }) as Bill;

const notice = (fields: Partial<Bill>): string =>
  feeNotice(record, bill(fields))
    .map(({ zh }) => zh)
    .join('\n');

const facts = (more: Partial<Bill['facts']>): Bill['facts'] => ({ ...bill({}).facts, ...more });
const reduced = { kind: 'reduce', percent: 30 } as const;

describe('why less than the whole fee is due', () => {
  it('is halving by law, relief by decision, or both; never one for the other', () => {
    expect(notice({})).not.toMatch(/全额|减半后|准予/);
    expect(notice({ amountFen: 90_000, facts: facts({ halving: 'summaryProcedure' }) })).toMatch(
      /全额1.800\.00 元，减半后为900\.00 元。/,
    );
    const relieved = notice({ amountFen: 126_000, facts: facts({ relief: reduced }) });
    expect(relieved).toMatch(/全额1.800\.00 元，准予减交百分之30后为1.260\.00 元。/);
    expect(relieved).not.toContain('减半');
    expect(
      notice({ amountFen: 63_000, facts: facts({ halving: 'summaryProcedure', relief: reduced }) }),
    ).toMatch(/减半并准予减交百分之30后为630\.00 元。/);
    expect(
      notice({ amountFen: 0, facts: facts({ relief: { kind: 'exempt', applicant: 'naturalPerson' } }) }),
    ).toContain('已准予免交');
  });
});

describe('what an unpaid fee may lead to', () => {
  it.each([
    [{}, '按撤诉处理', '本案按撤诉处理。', '第二百一十三条'],
    [{ kind: 'supplement', supplementFor: 'procedure' }, '按撤诉处理', '本案按撤诉处理。', '第一百九十九条'],
    [{ kind: 'counterclaim' }, '按撤回反诉处理', '反诉按撤回处理。本诉继续审理。', '第二十二条'],
    [
      { kind: 'supplement', supplementFor: 'claim' },
      '按撤回增加的诉讼请求处理',
      '增加的诉讼请求按撤回处理。原诉讼请求继续审理。',
      '第二十一条',
    ],
  ] as const)('%o: %s', (fields, effect, ordered, article) => {
    expect(unpaidEffect(bill(fields))).toBe(effect);
    expect(notice(fields)).toContain(`由法官裁定是否${effect}。`);
    const ruling = withdrawalRuling(record, bill(fields), '王桂芳');
    expect(ruling.find(({ style }) => style === 'order')?.zh).toBe(ordered);
    expect(ruling.find(({ style }) => style === 'basis')?.zh).toContain(article);
    expect(ruling.some(({ zh }) => zh === '逾期未交。')).toBe(true);
  });
});
