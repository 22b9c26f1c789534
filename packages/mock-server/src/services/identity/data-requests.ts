// Requests about one's own data: access, correction, deletion (个人信息保护法第45–50条), answered by a person.
import type { Schemas } from '@yunting/sdk';
import { addPeriod, cite } from '@yunting/sdk/rules';
import type { TimerContext } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { deadline } from '../../court/deadline.ts';
import type { Handler } from '../../court/service.ts';
import { actingPerson, lacking, verifiedPersonally } from './acting.ts';
import { given } from './given.ts';
import { isInCase } from './grant-views.ts';
import type { DataRequestRecord } from './records.ts';

/** The statute says only 「及时」; fifteen days is this court's own promise. */
const answerDays = 15;

const answerLaw = cite(
  'PIPL 50',
  '应当及时受理和处理，拒绝的应当说明理由',
  'to be handled in time; a refusal gives reasons',
);

export const createDataRequest: Handler<'identity.createDataRequest'> = (ctx) => {
  const person = verifiedPersonally(ctx);
  const { courtId, kind, caseId, detail } = ctx.input;
  if (!courtById(courtId)) lacking(ctx, '/courtId', '没有这个法院', 'No such court');
  if (caseId !== undefined && !isInCase(ctx, person.id, caseId)) ctx.refuse('not_found');
  const answerBy = deadline(
    'dataRequestAnswer',
    addPeriod(
      { unit: 'day', count: answerDays, startOn: ctx.today },
      {
        event: { zh: '收到请求', en: 'receipt of the request' },
        title: { zh: '答复（本院承诺的天数）', en: 'answer (days that this court promises)' },
        length: [answerLaw],
      },
    ),
    {
      zh: '超过期限的，转由负责人督办；您可以向履行个人信息保护职责的部门投诉',
      en: 'If late it goes to an officer in charge; you may complain to the authority',
    },
  );
  const record = ctx.insert('dataRequest', {
    ownerId: person.id,
    courtId,
    kind,
    detail,
    answerBy,
    ...given({ caseId }),
  });
  ctx.timer('dataRequest.answerDue', answerBy.dueAt, record);
  ctx.emit('dataRequest.received', record);
  ctx.task({
    kind: 'answerDataRequest',
    role: 'clerk',
    subject: record,
    zh: '答复当事人的个人信息请求',
    en: 'Answer a request about personal data',
    dueOn: answerBy.dueOn,
    legalBasis: '个人信息保护法第50条',
  });
  return viewDataRequest(record);
};

export const listDataRequests: Handler<'identity.listDataRequests'> = (ctx) => {
  const person = verifiedPersonally(ctx);
  return ctx.page(ctx.all('dataRequest', { ownerId: person.id }), viewDataRequest);
};

export const getDataRequest: Handler<'identity.getDataRequest'> = (ctx) => {
  verifiedPersonally(ctx);
  return viewDataRequest(ctx.subject<'dataRequest'>());
};

export const listDataRequestsForDesk: Handler<'desk.identity.listDataRequests'> = (ctx) => {
  const { state } = ctx.input;
  const { courtId = '' } = ctx.actor;
  return ctx.page(
    ctx.all('dataRequest', { courtId }).filter((one) => state === undefined || one.state === state),
    viewDataRequest,
  );
};

export const answerDataRequest: Handler<'desk.identity.answerDataRequest'> = (ctx) => {
  const record = ctx.subject<'dataRequest'>();
  const { outcome, answer, legalBasis = [], version } = ctx.input;
  ctx.checkVersion(record, version);
  const refused = outcome === 'refused';
  if (refused && legalBasis.length === 0)
    lacking(ctx, '/legalBasis', '不予办理的，须写明依据', 'A refusal names its basis', answerLaw);
  ctx.cancelTimer('dataRequest.answerDue', record);
  ctx.closeTasks('answerDataRequest', record);
  ctx.closeTasks('dataRequestOverdue', record);
  const reason = refused
    ? {
        zh: answer,
        en: 'Refused for the reasons given, on the basis named',
        legalBasis: legalBasis.map(basisOf),
      }
    : undefined;
  const answeredBy = actingPerson(ctx);
  return viewDataRequest(
    ctx.move('dataRequest', record, outcome, {
      answer,
      answeredAt: ctx.now,
      answeredBy,
      ...given({ reason }),
    }),
  );
};

/** Not answered in time: told, and put before someone in charge. Nothing is decided by it. */
export function overdueDataRequest(ctx: TimerContext): void {
  const record = ctx.move('dataRequest', ctx.subject<'dataRequest'>(), 'overdue');
  ctx.task({
    kind: 'dataRequestOverdue',
    role: 'judge',
    subject: record,
    zh: '个人信息请求超过答复期限，请督办',
    en: 'A request about personal data is overdue; see to it',
    legalBasis: '个人信息保护法第50条',
  });
}

/** `档案法第14条` → law and article; what has no article stands as the law. */
function basisOf(text: string): Schemas['LegalBasis'] {
  const match = /^(.+?)(第.+条.*)$/.exec(text);
  return match ? { law: match[1] ?? text, article: match[2] ?? '' } : { law: text, article: '' };
}

function viewDataRequest(record: DataRequestRecord): Schemas['DataRequest'] {
  return given({
    dataRequestId: record.id,
    version: record.version,
    state: record.state,
    kind: record.kind,
    courtId: record.courtId,
    caseId: record.caseId,
    detail: record.detail,
    answerBy: record.answerBy,
    answer: record.answer,
    reason: record.reason,
    answeredAt: record.answeredAt,
    answeredBy: record.answeredBy,
    createdAt: record.createdAt,
  });
}
