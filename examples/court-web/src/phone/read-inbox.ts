// The official inbox: everything that the court has for this person, read from the court alone. The chat is not asked.
import type { Schemas, Yunting } from '@yunting/sdk';
import { ownCases } from '../mini/own-cases.ts';

export interface Inbox {
  readonly todos: readonly { readonly caseId: string; readonly action: Schemas['NextAction'] }[];
  readonly notices: readonly Schemas['RoomNotice'][];
  readonly services: readonly Schemas['Service'][];
  readonly bills: readonly Schemas['Bill'][];
  readonly questions: readonly Schemas['Consultation'][];
}

const newestFirst = <T extends { readonly createdAt: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));

/** All cases of the person at once. */
export async function readInbox(court: Yunting): Promise<Inbox> {
  const cases = await ownCases(court);
  const [rooms, questions, perCase] = await Promise.all([
    court.rooms.list({ limit: 100 }),
    court.consultations.list({ limit: 100 }),
    Promise.all(
      cases.map(async ({ caseId }) => ({
        caseId,
        next: await court.cases.nextActions({ caseId }),
        services: (await court.eservice.list({ caseId, limit: 100 })).data,
        bills: (await court.fees.listBills({ caseId, limit: 100 })).data,
      })),
    ),
  ]);
  const notices = await Promise.all(
    rooms.data
      .filter(({ mine }) => mine)
      .map(({ roomId }) => court.rooms.listNotices({ roomId, limit: 100 })),
  );
  return {
    todos: perCase.flatMap(({ caseId, next }) => next.data.map((action) => ({ caseId, action }))),
    notices: newestFirst(notices.flatMap(({ data }) => data)),
    services: newestFirst(perCase.flatMap(({ services }) => services)),
    bills: newestFirst(perCase.flatMap(({ bills }) => bills)),
    questions: newestFirst(questions.data),
  };
}
