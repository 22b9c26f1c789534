import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownPhones } from './shown-phones.ts';

it('shows the chosen phone, as many as there is room for, always in the same order', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 5 }), (chosen, room) => {
      const shown = shownPhones(all, chosen, room);
      expect(shown).toContain(chosen);
      expect(shown).toHaveLength(room);
      expect(shown).toEqual(all.filter((one) => shown.includes(one)));
    }),
  );
});
