import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTo, readPath } from './path.ts';

describe('a path of the mini-program', () => {
  it('opens the same page with and without the folder and the index', () => {
    for (const path of ['pages/pay?caseId=c1', '/pages/pay/index?caseId=c1', 'pay?caseId=c1'])
      expect([readPath(path).page, readPath(path).query.get('caseId')]).toEqual(['pay', 'c1']);
  });

  it('that is empty opens the start page', () => {
    expect(readPath('').page).toBe('home');
  });

  it('is read back as it was written, whatever the values are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()), (query) => {
        const read = readPath(pathTo('bind', query));
        expect(read.page).toBe('bind');
        expect(Object.fromEntries(read.query)).toEqual({ ...query });
      }),
    );
  });

  it('leaves out what is not known', () => {
    expect(pathTo('home', { caseId: undefined })).toBe('pages/home');
  });
});
