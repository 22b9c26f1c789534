// The cases of the person, and the one that a page is about.
import type { Schemas, Yunting } from '@yunting/sdk';

/** All of them, newest first. */
export async function ownCases(court: Yunting): Promise<readonly Schemas['CaseSummary'][]> {
  const cases: Schemas['CaseSummary'][] = [];
  for await (const one of court.cases.listAll({})) cases.push(one);
  return cases.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
}
