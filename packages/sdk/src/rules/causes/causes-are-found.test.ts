import { describe, expect, it } from 'vitest';
import { causeListOn, chooseCause, officialCauses, RuleInputError } from '../index.ts';
import type { Cause } from '../index.ts';
import { causeRows } from './cause-data.ts';
import { loadCauses } from './load-causes.ts';

const named = (name: string): Cause => {
  const cause = officialCauses.byName(name);
  if (!cause) throw new Error(`no cause ${name}`);
  return cause;
};
const names = (causes: readonly Cause[]): string[] => causes.map(({ name }) => name);

describe('causes of action are found', () => {
  it('by name, number and code, with spaces around them', () => {
    const loan = named(' 民间借贷纠纷 ');
    expect(loan).toMatchObject({ level: 4, officialNo: '108.3', platformCode: '9181' });
    expect(officialCauses.byNumber('108.3 ')).toBe(loan);
    expect(officialCauses.byPlatformCode('9181')).toBe(loan);
    expect(officialCauses.byName('没有的纠纷')).toBeUndefined();
    expect(officialCauses.byNumber('9999')).toBeUndefined();
    expect(officialCauses.byName('民间借贷纠纷', 3)).toBeUndefined();
  });

  it('at the lowest level when a name stands at two', () => {
    expect(named('侵权责任纠纷')).toMatchObject({ level: 2, officialNo: '三十五' });
    expect(officialCauses.byName('侵权责任纠纷', 1)).toMatchObject({ level: 1, officialNo: null });
  });

  it('with what stands above and below them', () => {
    expect(names(officialCauses.pathOf(named('民间借贷纠纷')))).toEqual([
      '合同、准合同纠纷',
      '合同纠纷',
      '借款合同纠纷',
      '民间借贷纠纷',
    ]);
    expect(names(officialCauses.childrenOf(named('借款合同纠纷')))).toEqual([
      '金融借款合同纠纷',
      '民间借贷纠纷',
    ]);
    expect(named('信用卡纠纷').parent).toBeNull();
  });

  it('in a shipped list that has no mistake', () => {
    const rows = causeRows.map(([level, name, officialNo, platformCode, parent]) => ({
      level,
      name,
      officialNo,
      platformCode,
      parent,
    }));
    expect(loadCauses(rows, { partial: true })).toMatchObject({ ok: true });
    // A parent that is written down is there.
    causeRows.forEach(([, , , , parent], place) => {
      if (parent) expect(officialCauses.causes[place]?.parent).not.toBeNull();
    });
  });

  it('at the lowest level that fits, several when several fit', () => {
    const choose = (...candidates: string[]): string[] =>
      names(chooseCause(officialCauses, candidates).causes);
    expect(choose('借款合同纠纷', '民间借贷纠纷', '合同纠纷')).toEqual(['民间借贷纠纷']);
    expect(choose('离婚纠纷', '合同纠纷')).toEqual(['离婚纠纷']);
    expect(choose('108.1', '民间借贷纠纷', '108.3')).toEqual(['金融借款合同纠纷', '民间借贷纠纷']);
  });

  it('one level up when the list has no such fourth level, and nowhere when it has nothing', () => {
    const answer = chooseCause(officialCauses, ['108.9']);
    expect(names(answer.causes)).toEqual(['借款合同纠纷']);
    expect(answer.interpretive).toBe(true);
    expect(chooseCause(officialCauses, ['999.9', '没有的纠纷']).causes).toEqual([]);
    expect(chooseCause(officialCauses, []).causes).toEqual([]);
  });

  it('in the list that was in force when the case was accepted', () => {
    expect(causeListOn('2026-01-01')).toMatchObject({ list: 'current', interpretive: false });
    expect(causeListOn('2025-12-31')).toMatchObject({ list: 'earlier', interpretive: true });
    expect(() => causeListOn('2026-02-29')).toThrow(RuleInputError);
  });
});
