// Ten thousand cases that another program reckoned, without a line in common with the rules: `vectors/generate.py`.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOf } from './case-reader.ts';
import { contentOf } from './case-file.ts';
import { countOf, lawCases } from './suite.ts';

const file = recordOf(contentOf(join(import.meta.dirname, 'vectors/vectors.json')), 'the file of vectors');

/** The cases of a section by what they ask, each as a section of its own. */
function kindsOf(section: string, content: unknown): (readonly [kind: string, part: unknown])[] {
  if (!Array.isArray(content)) return [[section, content]];
  const kinds = new Map<string, unknown[]>();
  for (const item of content as Record<string, unknown>[]) {
    const word = item['kind'] ?? item['event'];
    const kind = typeof word === 'string' ? `${section} ${word}` : section;
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  }
  return [...kinds];
}

/** Where the rules and the other program disagree. */
function disagreements(part: Record<string, unknown>): string[] {
  const cases = lawCases(part).flatMap((one) => one.cases);
  return cases.flatMap(({ name, check }) => {
    try {
      check();
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

describe('the rules and another reckoning agree', () => {
  it('on ten thousand cases', () => {
    expect(countOf(lawCases(file))).toBe(10_000);
  });

  for (const [section, content] of Object.entries(file)) {
    if (section === 'meta') continue;
    for (const [kind, part] of kindsOf(section, content)) {
      it(kind, () => {
        const found = disagreements({ [section]: part });
        const shown = found.slice(0, 10).join('\n  ');
        if (found.length > 0) throw new Error(`${found.length} disagree, the first of them:\n  ${shown}`);
      });
    }
  }
});
