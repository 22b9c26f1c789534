// A case at its end: closed by a judge, its last tasks done, archived.
import type { Stage } from '../stage.ts';

/** Who does the tasks of which role. */
const officers: Readonly<Record<string, string>> = { presidingApproval: 'presiding' };

/** Closed by the judge; not by judgment. */
export async function closeCase(stage: Stage, caseId: string): Promise<void> {
  const judge = stage.as('judge');
  const { version } = await judge.desk.cases.get({ caseId });
  await judge.desk.cases.close({ caseId, version, manner: 'terminated' });
}

/** Archived by the clerk, once nothing of it is left on anybody's desk. */
export async function archiveCase(stage: Stage, caseId: string): Promise<void> {
  const clerk = stage.as('clerk');
  const { data: open } = await clerk.desk.cases.listTasks({ caseId, role: 'any', limit: 100 });
  for (const { taskId, version, role } of open) {
    await stage
      .as(officers[role] ?? role)
      .desk.cases.completeTask({ taskId, version, note: '已结案，无须再办' });
  }
  const { version } = await clerk.desk.cases.get({ caseId });
  await clerk.desk.cases.archive({ caseId, version });
}
