import { describe, expect, it } from 'vitest';
import { readOpening, readPlace } from './places.ts';

describe('the address', () => {
  it('names a place, and the phones when it names none', () => {
    expect(readPlace('#/desk')).toBe('desk');
    for (const hash of ['', '#', '#/nowhere', '#/open/plaintiff/pages/pay'])
      expect(readPlace(hash)).toBe('phones');
  });

  it("opens a page on somebody's phone, and nothing for a person that there is not", () => {
    expect(readOpening('#/open/lawyer/pages/pay?caseId=c')).toEqual({
      owner: 'lawyer',
      path: 'pages/pay?caseId=c',
    });
    expect(readOpening('#/open/judge/pages/pay')).toBeUndefined();
    expect(readOpening('#/phones')).toBeUndefined();
  });
});
