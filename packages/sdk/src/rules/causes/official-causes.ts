import { catalogueOf } from './catalogue.ts';
import type { CauseCatalogue } from './catalogue.ts';
import { causeRows } from './cause-data.ts';
import { linkCauses } from './link-causes.ts';

/**
 * The causes of action that are shipped: a part of the list in force since 2026-01-01. A cause that is not here may exist
 * all the same; load the full list with `loadCauses`.
 */
export const officialCauses: CauseCatalogue = /* @__PURE__ */ catalogueOf(
  /* @__PURE__ */ linkCauses(
    /* @__PURE__ */ causeRows.map(([level, name, officialNo, platformCode, parent]) => ({
      level,
      name,
      officialNo,
      platformCode,
      parent,
    })),
  ),
);
