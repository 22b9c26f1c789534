import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFee, RuleInputError } from '@yunting/sdk/rules';
import type { FeeInput } from '@yunting/sdk/rules';
import { askFee, feeQuestions, halvingNames, halvingsOf, noAnswers } from './fee-questions.ts';
import type { FeeAnswers } from './fee-questions.ts';

const kinds = Object.keys(feeQuestions) as FeeInput['kind'][];
const yuan = fc.integer({ min: 0, max: 10_000_000_00 }).map((fen) => (fen / 100).toFixed(2));

describe('the fee calculator', () => {
  it('reckons the fee of the demo case, whole and halved', () => {
    const answers = { ...noAnswers, amounts: { amountFen: '86420.50' } };
    const whole = askFee('property', answers);
    expect(whole.ok && explainFee(whole.input)).toMatchObject({ ok: true, amountFen: 196_051 });
    const halved = askFee('property', { ...answers, halvings: ['summaryProcedure'] });
    expect(halved.ok && explainFee(halved.input)).toMatchObject({ ok: true, amountFen: 98_026 });
  });

  it('names the field that is empty or cannot be read', () => {
    expect(askFee('property', noAnswers)).toEqual({ ok: false, field: 'amountFen', missing: true });
    expect(askFee('property', { ...noAnswers, amounts: { amountFen: '八万' } })).toEqual({
      ok: false,
      field: 'amountFen',
      missing: false,
    });
    expect(askFee('divorce', { ...noAnswers, amounts: { propertyFen: '0' }, base: 'x' })).toMatchObject({
      field: 'base',
    });
  });

  it('asks each kind only for what the rules take: every filled form has an answer or a lawful refusal', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        yuan,
        yuan,
        fc.subarray(Object.keys(halvingNames)),
        fc.constantFrom('none', 'reduce', 'exempt'),
        fc.boolean(),
        (kind, first, second, halvings, relief, flag) => {
          const question = feeQuestions[kind];
          const amounts = Object.fromEntries(
            question.amounts.map((amount, index) => [
              amount.field,
              amount.several ? `${first}\n\n${second}` : index === 0 ? first : second,
            ]),
          );
          const parts = question.part ? Object.keys(question.part.choices) : [undefined];
          for (const part of parts) {
            const asked = askFee(kind, {
              ...noAnswers,
              ...(part === undefined ? {} : { part }),
              amounts,
              relief: relief as FeeAnswers['relief'],
              halvings: halvings as FeeAnswers['halvings'],
              flag,
            });
            expect(asked.ok).toBe(true);
            if (!asked.ok) continue;
            const answer = explainFee(asked.input);
            expect(typeof (answer.ok ? answer.amountFen : answer.zh)).toBe(answer.ok ? 'number' : 'string');
            expect(answer.legalBasis.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never asks for a halving that the kind does not know', () => {
    for (const kind of kinds) {
      for (const ground of halvingsOf(feeQuestions[kind])) {
        const amounts = Object.fromEntries(feeQuestions[kind].amounts.map(({ field }) => [field, '1000']));
        const asked = askFee(kind, { ...noAnswers, amounts, halvings: [ground], base: '' });
        if (!asked.ok) throw new Error(kind);
        const answer = explainFee(asked.input);
        if (!answer.ok) expect(answer.code).toBe('figureMissing');
      }
    }
  });

  it('a reduction outside the law is refused by the rules and not by a crash', () => {
    const asked = askFee('property', {
      ...noAnswers,
      amounts: { amountFen: '100' },
      relief: 'reduce',
      percent: '5',
    });
    if (!asked.ok) throw new Error('not asked');
    try {
      expect(explainFee(asked.input)).toMatchObject({ ok: false });
    } catch (error) {
      expect(error).toBeInstanceOf(RuleInputError);
    }
  });
});
