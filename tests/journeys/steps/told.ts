// Who is told what: the event feeds of persons, apps and the court's desk.
import type { Schemas, Yunting } from '@yunting/sdk';

type List = (input: { readonly after?: string }) => Promise<Schemas['EventFeed']>;

async function typesAbout(subjectId: string, list: List): Promise<string[]> {
  const types: string[] = [];
  for (let feed = await list({}); ; feed = await list({ after: feed.nextAfter })) {
    types.push(...feed.data.filter(({ subject }) => subject.id === subjectId).map(({ type }) => type));
    if (!feed.hasMore) return types;
  }
}

/** What this person or app is told about one record, oldest first. */
export function toldTo(reader: Yunting, subjectId: string): Promise<string[]> {
  return typesAbout(subjectId, (input) => reader.events.list(input));
}

/** What the desk of this officer's court is told about one record, oldest first. */
export function toldAtDesk(officer: Yunting, subjectId: string): Promise<string[]> {
  return typesAbout(subjectId, (input) => officer.desk.events.list(input));
}
