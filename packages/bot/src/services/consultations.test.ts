import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { consultations } from './consultations.ts';
import { memberView } from './testing/views.ts';

const question = {
  consultationId: 'cst_1',
  state: 'answered',
  question: '开庭要带什么',
  answer: '请带身份证和借条原件。',
  askedAt: '2026-09-10T10:00:00+08:00',
  answeredAt: '2026-09-11T10:00:00+08:00',
  mayReopen: true,
} as unknown as Schemas['Consultation'];

const told = (asOf: string, given: Partial<Schemas['Consultation']> = {}) =>
  consultations
    .memberNotices(memberView(asOf, { consultations: [{ ...question, ...given }] }))
    .map(({ lines }) => lines);

describe('an answered question', () => {
  it('is told with the answer where it fits whole, for seven days', () => {
    expect(told('2026-09-11T10:00:00+08:00')).toEqual([
      ['您9月10日问的事，法院已答复。', '答复：请带身份证和借条原件。', '还有不明白的，可以再问一次。'],
    ]);
    expect(told('2026-09-19T00:00:00+08:00')).toEqual([]);
  });

  it.each(['很长的答复'.repeat(20), '请打 0533-7180000', '请看 www.example.cn', '第一点\n第二点'])(
    'is never told in part, nor with a number or a link: %j',
    (answer) => {
      expect(told('2026-09-11T10:00:00+08:00', { answer })[0]?.[1]).toBe('答复请在官方小程序看全文。');
    },
  );

  it('may be asked once more only where the court says so', () => {
    expect(told('2026-09-11T10:00:00+08:00', { mayReopen: false })[0]).toHaveLength(2);
  });

  it('is not told before it is answered', () => {
    for (const state of ['asked', 'taken', 'closed'])
      expect(told('2026-09-11T10:00:00+08:00', { state })).toEqual([]);
  });
});
