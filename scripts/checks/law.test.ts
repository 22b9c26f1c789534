import { describe, expect, it } from 'vitest';
import { findLawCopies, lawCopiesIn } from './law.ts';

const path = 'packages/mock-server/src/services/fees/x.ts';

describe('the check for second copies of the law', () => {
  it.each([
    'const due = start + 15 * 86_400_000;',
    'const days = (Date.parse(a) - Date.parse(b)) / 86400000;',
    'if (new Date(ms).getUTCDay() === 6) next();',
    'when.setDate(when.getDate() + 7);',
    'const half = full.amountFen / 2;',
    'const fee = (claim.amountFen) * 25;',
    'const part = 3 * amountFen;',
    'const fee = claim.amountFen * rate;',
    'const half = amountFen >> 1;',
    'const day = 864e5;',
    'const on = hearing.startsAt.slice(0, 10);',
    'const number = `（${year}）${court}民初${serial}号`;',
    'return `${caseNumber}之一`;',
    "const rest = ['2026-10-01', '2026-10-02', '2026-10-03'];",
  ])('finds %s', (line) => {
    expect(lawCopiesIn({ path, text: `\n${line}\n` })).toHaveLength(1);
    expect(lawCopiesIn({ path: 'packages/sdk/src/rules/x.ts', text: line })).toEqual([]);
  });

  it.each([
    '// counted as 7 * 86_400_000 ms',
    'const later = ctx.nowMs + minutes * 60_000;',
    'const { amountFen } = bill;',
    'const sum = a.amountFen + b.amountFen;',
    "pointer: '/amount/amountFen',",
  ])('leaves %s', (line) => {
    expect(lawCopiesIn({ path, text: line })).toEqual([]);
  });

  it('finds none in the project', () => {
    expect(findLawCopies()).toEqual([]);
  });
});
