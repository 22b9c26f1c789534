// The desk's tasks: what fell due or has to be decided, for the role it belongs to.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import type { TaskRecord } from '../../court/records.ts';

function viewTask(task: TaskRecord): Schemas['Task'] {
  const { caseId, dueOn, legalBasis, doneBy, doneAt, note } = task;
  return {
    taskId: task.id,
    kind: task.kind,
    role: task.role,
    courtId: task.courtId,
    ...(caseId === undefined ? {} : { caseId }),
    subject: { type: task.subjectType, id: task.subjectId },
    zh: task.zh,
    en: task.en,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    state: task.state,
    ...(doneBy === undefined ? {} : { doneBy }),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(note === undefined ? {} : { note }),
    createdAt: task.createdAt,
    version: task.version,
  };
}

/** `desk.cases.listTasks` */
export function listTasks(ctx: OperationContext<'desk.cases.listTasks'>): Schemas['TaskPage'] {
  const { state = 'open', role, kind, caseId } = ctx.input;
  const own = ctx.actor.principal?.roles ?? [];
  const tasks = ctx
    .all('task', { courtId: ctx.actor.courtId })
    .filter(
      (task) =>
        task.state === state &&
        (role === undefined ? own.includes(task.role) : role === 'any' || task.role === role) &&
        (kind === undefined || task.kind === kind) &&
        (caseId === undefined || task.caseId === caseId),
    );
  return ctx.page(tasks, viewTask);
}

/** `desk.cases.completeTask`: by the role it belongs to. */
export function completeTask(ctx: OperationContext<'desk.cases.completeTask'>): Schemas['Task'] {
  const task = ctx.subject<'task'>();
  ctx.checkVersion(task, ctx.input.version);
  if (!(ctx.actor.principal?.roles ?? []).includes(task.role)) ctx.refuse('task_not_yours');
  return viewTask(
    ctx.move('task', task, 'done', { doneBy: ctx.actor.name, doneAt: ctx.now, note: ctx.input.note }),
  );
}
