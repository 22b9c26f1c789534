// The evidence period that the court sets or extends: its length follows the procedure, an extension is for everybody.
import type { Schemas } from '@yunting/sdk/types';
import { addPeriod, cite, namedPeriods } from '@yunting/sdk/rules';
import type { OperationContext, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { viewDeskCase } from './case-views.ts';
import type { CaseRecord, Procedure } from './records.ts';
import { note } from './timeline.ts';

type EvidenceContext = OperationContext<'desk.cases.setEvidencePeriod'>;

const limits = {
  ordinary: { least: namedPeriods['evidence.ordinary.minimum'].count, most: Infinity, citation: 'INT 99' },
  summary: { least: 1, most: namedPeriods['evidence.summary.maximum'].count, citation: 'INT 266' },
  smallClaims: {
    least: 1,
    most: namedPeriods['evidence.smallClaims.usualMaximum'].count,
    citation: 'INT 275',
  },
} as const satisfies Record<Procedure, unknown>;

/** `desk.cases.setEvidencePeriod` */
export function setEvidencePeriod(ctx: EvidenceContext): Schemas['DeskCase'] {
  const record = ctx.subject<'case'>();
  const { version, days, extension = false } = ctx.input;
  ctx.checkVersion(record, version);
  if (record.state !== 'inProgress') ctx.refuse('state_conflict', { state: record.state });
  if (extension) requireRunning(ctx, record);
  else requireLength(ctx, record.procedure, days);
  const until = deadline(
    'evidence',
    addPeriod(
      { unit: 'day', count: days, startOn: ctx.today },
      {
        event: { zh: '法院指定举证期限', en: 'the court setting the period' },
        title: { zh: '举证', en: 'evidence' },
        length: [
          cite(
            limits[record.procedure].citation,
            '举证期限由人民法院确定',
            'the court sets the evidence period',
          ),
        ],
      },
    ),
    {
      zh: '逾期提交的仍收件，但须说明理由，法院可能不采纳或予以训诫、罚款',
      en: 'Late evidence is received but has to be explained; the court may leave it out, admonish or fine',
    },
  );
  const changed = ctx.update('case', record, { evidenceDeadline: until });
  ctx.closeTasks('evidence.due', record, '举证期限已变更');
  ctx.timer('evidence.due', until.dueAt, changed);
  ctx.emit('case.evidencePeriodSet', changed);
  note(ctx, {
    zh: `举证期限${extension ? '延长' : ''}至 ${until.dueOn}，适用于各方`,
    en: `Evidence is due by ${until.dueOn}, for every party`,
    caseId: record.id,
    kind: 'case',
    told: 'allParties',
    subject: { type: 'case', record: changed },
  });
  return viewDeskCase(ctx, changed);
}

/** Only a running period is extended (EVI 54), and only to a later day. */
function requireRunning(ctx: EvidenceContext, record: CaseRecord): void {
  const now = record.evidenceDeadline;
  const later =
    now && addPeriod({ unit: 'day', count: ctx.input.days, startOn: ctx.today }).dueOn > now.dueOn;
  if (!now || Date.parse(now.dueAt) <= Date.parse(ctx.now) || !later) {
    ctx.refuse('evidence_period_invalid', {
      zh: '只能在期限届满前延长到更晚的一天',
      en: 'A period is extended before it ends, to a later day',
      legalBasis: [cite('EVI 54', '申请延长应在期限届满前提出', 'asked for before the end')],
    });
  }
}

function requireLength(ctx: EvidenceContext, procedure: Procedure, days: number): void {
  const { least, most, citation } = limits[procedure];
  // Small claims "usually" have seven days (INT 275): more, up to the summary maximum, with a reason.
  const ceiling = procedure === 'smallClaims' && ctx.input.reason ? limits.summary.most : most;
  if (days < least || days > ceiling) {
    ctx.refuse('evidence_period_invalid', {
      legalBasis: [cite(citation, '举证期限的长短', 'length of the evidence period')],
    });
  }
}

/** The evidence period is over: the parties know, the desk goes on. */
export function evidenceDue(ctx: TimerContext): void {
  const record = ctx.subject<'case'>();
  if (record.state !== 'inProgress') return;
  ctx.emit('case.evidenceDue', record);
  ctx.task({
    kind: 'evidence.due',
    role: 'judgeAssistant',
    subject: record,
    zh: '举证期限届满：组织证据交换或安排开庭',
    en: 'The evidence period ended: arrange the exchange of evidence or a hearing',
    dueOn: ctx.today,
  });
}
