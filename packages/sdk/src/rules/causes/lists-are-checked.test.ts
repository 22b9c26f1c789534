import { array, assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCauses } from '../index.ts';
import type { CauseRow } from '../index.ts';

const good: readonly CauseRow[] = [
  { level: 1, name: '合同、准合同纠纷', platformCode: '9130' },
  { level: 2, name: '合同纠纷', officialNo: '十', parent: '合同、准合同纠纷' },
  { level: 3, name: '借款合同纠纷', officialNo: '108', parent: '十' },
  { level: 4, name: '民间借贷纠纷', officialNo: '108.3' },
  { level: 4, name: '金融借款合同纠纷', officialNo: '108.1', parent: ' 借款合同纠纷 ' },
  { level: 4, name: '没有编号的纠纷', parent: '108' },
];

/** Where and in which field something is wrong. */
const problems = (rows: readonly unknown[], partial?: boolean): string[] => {
  const loaded = loadCauses(rows as CauseRow[], { partial });
  return loaded.ok ? [] : loaded.problems.map(({ row, field }) => `${row} ${field}`);
};
const withRow = (row: object): unknown[] => [...good, row];

describe('lists of causes are checked', () => {
  it('loads a good list in any order, and keeps the order', () => {
    assert(
      property(shuffledSubarray([...good], { minLength: good.length }), (rows) => {
        const loaded = loadCauses(rows);
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
        const { catalogue } = loaded;
        expect(catalogue.causes.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
        for (const cause of catalogue.causes) expect(catalogue.pathOf(cause)).toHaveLength(cause.level);
        expect(catalogue.childrenOf(catalogue.byNumber('108') ?? catalogue.causes[0]!)).toHaveLength(3);
      }),
    );
  });

  it('finds fields of the wrong form', () => {
    expect(problems([...good, null])).toEqual(['7 level', '7 name']);
    expect(problems(withRow({ level: 5, name: '甲' }))).toEqual(['7 level']);
    expect(problems(withRow({ name: '甲' }))).toEqual(['7 level']);
    expect(problems(withRow({ level: 1, name: ' ' }))).toEqual(['7 name']);
    expect(problems(withRow({ level: 1, name: '甲', officialNo: '一' }))).toEqual(['7 officialNo']);
    expect(problems(withRow({ level: 2, name: '甲', officialNo: '11', parent: '合同、准合同纠纷' }))).toEqual(
      ['7 officialNo'],
    );
    expect(problems(withRow({ level: 3, name: '甲', officialNo: 109, parent: '十' }))).toEqual([
      '7 officialNo',
    ]);
    expect(problems(withRow({ level: 4, name: '甲', officialNo: '108' }))).toEqual(['7 officialNo']);
    expect(problems(withRow({ level: 1, name: '甲', platformCode: 1 }))).toEqual(['7 platformCode']);
    expect(problems(withRow({ level: 1, name: '甲', parent: '合同纠纷' }))).toEqual(['7 parent']);
    expect(problems(withRow({ level: 2, name: '甲', parent: 3 }))).toEqual(['7 parent']);
  });

  it('finds names, numbers and codes that occur twice', () => {
    expect(problems(withRow({ level: 4, name: '民间借贷纠纷', officialNo: '108.4' }))).toEqual(['7 name']);
    expect(problems(withRow({ level: 4, name: '甲', officialNo: '108.3' }))).toEqual(['7 officialNo']);
    expect(problems(withRow({ level: 1, name: '甲', platformCode: '9130' }))).toEqual(['7 platformCode']);
    expect(problems(withRow({ level: 1, name: '合同纠纷' }))).toEqual([]);
  });

  it('finds causes that hang in the air, or under another number', () => {
    expect(problems(withRow({ level: 2, name: '甲' }))).toEqual(['7 parent']);
    expect(problems(withRow({ level: 4, name: '甲', officialNo: '115.2' }))).toEqual(['7 parent']);
    expect(problems(withRow({ level: 3, name: '甲', parent: '合同、准合同纠纷' }))).toEqual(['7 parent']);
    expect(
      problems([
        ...good,
        { level: 3, name: '甲', officialNo: '115', parent: '十' },
        { level: 4, name: '乙', officialNo: '115.1', parent: '借款合同纠纷' },
      ]),
    ).toEqual(['8 parent']);
  });

  it('lets causes without their parent into a partial list, and nothing else', () => {
    expect(problems(withRow({ level: 4, name: '甲', officialNo: '115.2' }), true)).toEqual([]);
    expect(problems(withRow({ level: 4, name: '民间借贷纠纷', officialNo: '115.2' }), true)).toEqual([
      '7 name',
    ]);
  });

  it('answers every problem at once, by row, in both languages', () => {
    const loaded = loadCauses([
      { level: 2, name: '甲' },
      { level: 1, name: '乙' },
      { level: 1, name: '乙' },
    ]);
    expect(loaded).toEqual({
      ok: false,
      problems: [
        {
          row: 1,
          field: 'parent',
          zh: '第 1 行 parent：缺少上一级案由',
          en: 'row 1, parent: no cause one level up',
        },
        { row: 3, field: 'name', zh: '第 3 行 name：与第 2 行重复', en: 'row 3, name: the same as in row 2' },
      ],
    });
  });

  it('never fails on rows from a file, whatever stands in them', () => {
    const anything = constantFrom<unknown>(undefined, null, '', ' ', '十', '1', '1.1', 1, 2, 3, 4, 0, {}, []);
    assert(
      property(array(array(anything, { minLength: 5, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const list = rows.map(([level, name, officialNo, platformCode, parent]) => ({
          level,
          name,
          officialNo,
          platformCode,
          parent,
        }));
        expect(typeof loadCauses(list as CauseRow[]).ok).toBe('boolean');
      }),
    );
  });
});
