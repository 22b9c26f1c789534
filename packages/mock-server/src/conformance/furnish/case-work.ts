// What goes on in a case: submissions, representatives, the panel, the procedure, tasks, and its end.
import type { Person } from '../people.ts';
import type { OpenCase } from '../open-case.ts';
import { listAt, textAt } from '../wire.ts';
import { idAt, reason, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** A statement, taken into the file and passed on. */
export async function submission(act: Act, { caseId }: OpenCase): Promise<void> {
  await submitted(act, caseId, { kind: 'statement', title: '补充意见', text: '【演示·虚构】' });
}

async function submitted(act: Act, caseId: string, input: Record<string, unknown>): Promise<void> {
  await act('plaintiff', 'cases.submit', { caseId, ...input });
  const [pending] = listAt(await act('judgeAssistant', 'desk.cases.listSubmissions', { caseId }), 'data');
  if (!pending) return;
  await act('judgeAssistant', 'desk.cases.decideSubmission', {
    submissionId: textAt(pending, 'submissionId'),
    version: versionOf(pending),
    decision: 'accept',
  });
}

/** A lawyer, confirmed by the clerk; a second one, whose mandate the party ends. */
export async function representation(
  act: Act,
  { caseId }: OpenCase,
  fileId: string,
  lawyer: Person | undefined,
): Promise<void> {
  if (!lawyer?.idNumber) return;
  const input = {
    caseId,
    agentName: lawyer.name,
    agentKind: 'lawyer',
    agentIdNumber: lawyer.idNumber,
    lawyerLicence: '13703201910000009',
    firmName: '演示律师事务所',
    authority: 'general',
    fileIds: [fileId],
  };
  const added = await act('plaintiff', 'cases.addRepresentation', input);
  const representationId = idAt(added, 'representationId');
  const confirmed = await act('clerk', 'desk.cases.decideRepresentation', {
    representationId,
    version: versionOf(added),
    decision: 'confirm',
  });
  await act('plaintiff', 'cases.endRepresentation', {
    representationId,
    version: versionOf(confirmed),
    reason: 'revokedByParty',
  });
}

/** The panel, the procedure, the evidence period, and a task that is done. */
export async function caseWork(act: Act, { caseId }: OpenCase): Promise<void> {
  const fresh = await act('judge', 'desk.cases.get', { caseId });
  await act('judge', 'desk.cases.setPanel', {
    caseId,
    version: versionOf(fresh),
    form: 'sole',
    members: [
      {
        principalId: textAt(await act('judge', 'identity.me'), 'principalId'),
        name: '孙法官',
        part: 'soleJudge',
      },
    ],
  });
  const file = await act('judge', 'desk.cases.get', { caseId });
  // Where the fee could not be paid the case does not go on.
  if (textAt(file, 'state') === 'inProgress') {
    await act('judge', 'desk.cases.setEvidencePeriod', { caseId, version: versionOf(file), days: 20 });
  }
  const [task] = listAt(
    await act('clerk', 'desk.cases.listTasks', { caseId, state: 'open', role: 'clerk' }),
    'data',
  );
  if (task)
    await act('clerk', 'desk.cases.completeTask', {
      taskId: textAt(task, 'taskId'),
      version: versionOf(task),
      note: '已办理（演示）',
    });
}

/** A suit withdrawn on the plaintiff's own application; closed, its tasks done, archived. */
export async function closing(act: Act, { caseId }: OpenCase): Promise<void> {
  await submitted(act, caseId, {
    kind: 'application',
    applicationKind: 'withdrawal',
    title: '撤诉申请',
    text: '【演示·虚构】',
  });
  const file = await act('judge', 'desk.cases.get', { caseId });
  await act('judge', 'desk.cases.close', { caseId, version: versionOf(file), manner: 'withdrawn' });
  for (const as of ['clerk', 'judge', 'judgeAssistant']) {
    for (const task of listAt(
      await act(as, 'desk.cases.listTasks', { caseId, state: 'open', role: as }),
      'data',
    )) {
      await act(as, 'desk.cases.completeTask', {
        taskId: textAt(task, 'taskId'),
        version: versionOf(task),
        note: reason.zh,
      });
    }
  }
  const closed = await act('clerk', 'desk.cases.get', { caseId });
  await act('clerk', 'desk.cases.archive', { caseId, version: versionOf(closed) });
}
