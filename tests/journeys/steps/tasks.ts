// What stands on the desk about one record.
import type { Stage } from '../stage.ts';

/** Kinds of the open tasks about one record. */
export async function tasksAbout(stage: Stage, caseId: string, subjectId: string): Promise<string[]> {
  const { data } = await stage.as('clerk').desk.cases.listTasks({ caseId, role: 'any', limit: 100 });
  return data.filter((one) => one.subject.id === subjectId).map((one) => one.kind);
}
