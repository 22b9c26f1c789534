import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, textOf } from './record-text.ts';

describe('a record as it is typed', () => {
  it('takes the speaker before the first colon, half or full width, and goes on without one', () => {
    expect(entriesOf('审判员：现在开庭。\n核对身份。\n\n原告:请求归还本息：86420.50元')).toEqual([
      { speaker: '审判员', text: '现在开庭。\n核对身份。' },
      { speaker: '原告', text: '请求归还本息：86420.50元' },
    ]);
    expect(entriesOf('没有说话人的一行')).toEqual([{ speaker: '记录', text: '没有说话人的一行' }]);
    expect(entriesOf(' \n ')).toEqual([]);
  });

  it('reads back exactly what it wrote', () => {
    const word = fc.stringMatching(/^[一-龥a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ speaker: word, text: word }), { minLength: 1 }), (entries) => {
        expect(entriesOf(textOf(entries))).toEqual(entries);
      }),
    );
  });
});
