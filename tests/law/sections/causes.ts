// The section `causes` of a file of law cases: causes of action with their level, number and code.
import { deepStrictEqual } from 'node:assert/strict';
import { officialCauses } from '@yunting/sdk/rules';
import type { CauseLevel } from '@yunting/sdk/rules';
import type { Fields, Section } from '../section.ts';

function check(item: Fields): void {
  const { level, name, officialNo, platformCode } = item;
  const cause = officialCauses.byName(String(name), level as CauseLevel);
  if (!cause) throw new Error(`no cause of level ${String(level)} is called ${String(name)}`);
  // Every field, so that one that nobody reads is seen.
  const known = {
    level: cause.level,
    name: cause.name,
    officialNo: cause.officialNo,
    platformCode: cause.platformCode,
  };
  deepStrictEqual(known, item);
  // Whichever way one asks, it is the same cause.
  if (typeof officialNo === 'string') deepStrictEqual(officialCauses.byNumber(officialNo), cause);
  if (typeof platformCode === 'string') deepStrictEqual(officialCauses.byPlatformCode(platformCode), cause);
}

/** Causes of action (民事案由). */
export const causes: Section = (content) => {
  const rows: readonly unknown[] = Array.isArray(content) ? content : [content];
  return rows.map((one) => {
    const item = (one ?? {}) as Fields;
    const title = [item['level'], item['officialNo'], item['name']];
    return {
      name: title
        .filter((part) => part !== null)
        .map(String)
        .join(' '),
      check: () => check(item),
    };
  });
};
