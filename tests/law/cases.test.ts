// Every case of a file of law cases, one test each: `LAW_CASES=my-cases.json`, or the cases of this house.
import { describe, it } from 'vitest';
import { contentOf, pathOf } from './case-file.ts';
import { lawCases } from './suite.ts';
import type { SectionOfCases } from './suite.ts';

const path = pathOf(process.env['LAW_CASES'], { INIT_CWD: process.env['INIT_CWD'], cwd: process.cwd() });

/** A file that cannot be read is one failing case, not an empty run. */
function casesIn(file: string): SectionOfCases[] {
  try {
    return lawCases(contentOf(file));
  } catch (error) {
    const check = (): never => {
      throw error;
    };
    return [{ section: 'file', cases: [{ name: file, check }] }];
  }
}

for (const { section, cases } of casesIn(path).filter((one) => one.cases.length > 0)) {
  describe(section, () => {
    for (const { name, check } of cases) it(name, () => check());
  });
}
