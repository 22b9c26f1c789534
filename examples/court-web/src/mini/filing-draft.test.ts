import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, firstDraft } from './filing-draft.ts';

describe('the form of a suit', () => {
  it("begins with the story's own loan, and files just that when nothing is changed", () => {
    const content = contentOf(firstDraft('plaintiff'), ['fil_1']);
    expect(content.claimAmount).toEqual({ amountFen: 8_642_050, currency: 'CNY' });
    expect(content.parties?.map(({ name, selfParty }) => [name, selfParty ?? false])).toEqual([
      ['王桂芳', true],
      ['李建国', false],
    ]);
    expect(content.evidence?.[0]?.fileIds).toEqual(['fil_1']);
  });

  it('of the other story is a divorce, and claims no amount', () => {
    const draft = firstDraft('stranger');
    expect(draft.matter).toBe('divorce');
    expect(contentOf(draft, []).claimAmount).toBeUndefined();
  });

  it('claims the sum of what was typed, to the fen', () => {
    const fen = fc.integer({ min: 1, max: 10_000_000_000 });
    const typed = (amount: number): string =>
      `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(fen, fen, (principal, interest) => {
        const draft = { ...firstDraft('plaintiff'), principal: typed(principal), interest: typed(interest) };
        expect(contentOf(draft, []).claimAmount?.amountFen).toBe(principal + interest);
      }),
    );
  });

  it('refuses an amount that is none', () => {
    expect(() => contentOf({ ...firstDraft('plaintiff'), principal: '八万' }, [])).toThrow();
  });
});
