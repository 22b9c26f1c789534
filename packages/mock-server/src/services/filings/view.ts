// How a filing looks to its applicant and to the desk.
import type { Bilingual } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import { byCourt, preflight } from './preflight.ts';
import type { FilingContent, FilingRecord } from './record.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the applicant does next, or waits for. */
const next: Readonly<Record<string, Bilingual>> = {
  draft: say('填好后先检查，再提交', 'Check it, then submit'),
  receivedAtCounter: say('窗口已接收，将推送管辖法院', 'Received; it will be pushed to the competent court'),
  submitted: say(
    '法院审查中，七日内决定；不用再做什么',
    'Under review, decided within seven days; nothing to do now',
  ),
  supplementRequired: say('请在期限内按清单一次补正', 'Supplement everything on the list by the due date'),
  supplementOverdue: say(
    '补正期已过，法院决定前仍可补正',
    'Overdue; it can still be supplemented until the court decides',
  ),
  supplemented: say('补正已收到，审查期限重新起算', 'Supplement received; the review period runs anew'),
  accepted: say('已立案，请留意受理通知和交费通知', 'Accepted; look for the acceptance and fee notices'),
  refused: say(
    '已裁定不予受理；不服的，收到裁定书后十日内可以上诉',
    'Refused by ruling; an appeal is possible within ten days of receiving it',
  ),
  sentBack: say('材料已退回；补齐后可以再次起诉', 'Sent back; a complete filing can be made again'),
  withdrawn: say('已撤回；以后可以再起诉', 'Withdrawn; a new filing stays possible'),
};

/** The court that decides: where it was filed, even while a counter still holds it. */
const competentCourtOf = (record: FilingRecord): string | undefined =>
  record.content.courtId ?? record.courtId;

function shared(record: FilingRecord) {
  const { id, version, state, channel, matterId, filingNumber, assistingCourtId, supplement, decision } =
    record;
  const { caseId, caseNumber, submittedAt, createdAt } = record;
  const crossRegion = assistingCourtId !== undefined && assistingCourtId !== competentCourtOf(record);
  return {
    filingId: id,
    version,
    state,
    channel,
    matterId,
    createdAt,
    content: record.content,
    receipts: [...record.receipts],
    acts: [...record.acts],
    deadlines: [...record.deadlines],
    custody: [...record.custody],
    ...(filingNumber === undefined ? {} : { filingNumber }),
    ...(crossRegion ? { assistingCourtId, assistingCourtName: courtNameOf(assistingCourtId) } : {}),
    ...(supplement === undefined ? {} : { supplement }),
    ...(decision === undefined ? {} : { decision }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
  };
}

/** The applicant's own view. */
export function viewFiling(record: FilingRecord): Schemas['Filing'] {
  const courtId = competentCourtOf(record);
  const step = next[record.state];
  return {
    ...shared(record),
    ...(courtId === undefined ? {} : { courtId, courtName: courtNameOf(courtId) }),
    ...(step === undefined ? {} : { next: step }),
  };
}

/** Whether a deferral is asked and undecided; other relief is decided after acceptance [FEE 49]. */
export function reliefUndecided(ctx: Context, record: FilingRecord, kinds?: readonly string[]): boolean {
  return ctx
    .all('relief', { filingId: record.id })
    .some((relief) => relief.state === 'requested' && (kinds === undefined || kinds.includes(relief.kind)));
}

/** A helper at a station is no court: the relief asked for, with its proofs, is not theirs to see [FEE 48]. */
const isHelper = (ctx: Context): boolean => ctx.actor.role === 'stationHelper';

/** What this member of the desk may see: a helper only what came in over their own court's counter. */
export function visibleAtDesk(ctx: Context, record: FilingRecord): boolean {
  const here = ctx.actor.courtId;
  if (here === undefined) return false;
  if (isHelper(ctx)) return record.channel === 'counter' && record.assistingCourtId === here;
  return record.courtId === here || record.assistingCourtId === here;
}

/** The content as this member of the desk sees it. */
function contentAtDesk(ctx: Context, record: FilingRecord): FilingContent {
  if (!isHelper(ctx)) return record.content;
  const { relief: _relief, ...content } = record.content;
  return content;
}

/** New content from the desk: a helper, who cannot see the relief asked for, cannot drop it either. */
export function keepingRelief(ctx: Context, record: FilingRecord, content: FilingContent): FilingContent {
  const { relief } = record.content;
  return isHelper(ctx) && content.relief === undefined && relief !== undefined
    ? { ...content, relief }
    : content;
}

/** The desk's view, with the check as it stands now. */
export function viewDeskFiling(ctx: Context, record: FilingRecord): Schemas['DeskFiling'] {
  const courtId = competentCourtOf(record) ?? '';
  const { waiting, counterNote } = record;
  return {
    ...shared(record),
    content: contentAtDesk(ctx, record),
    courtId,
    courtName: courtNameOf(courtId),
    applicantName: record.applicantName,
    check: preflight(ctx, record.content, byCourt(record.courtId, record)),
    originals: [...record.originals],
    reliefPending: reliefUndecided(ctx, record),
    ...(waiting === undefined ? {} : { waiting }),
    ...(counterNote === undefined ? {} : { counterNote }),
  };
}

function summary(record: FilingRecord) {
  const { id, version, state, channel, createdAt, filingNumber, submittedAt, caseId, caseNumber, content } =
    record;
  return {
    filingId: id,
    version,
    state,
    channel,
    createdAt,
    deadlines: [...record.deadlines],
    ...(filingNumber === undefined ? {} : { filingNumber }),
    ...(content.causeOfAction === undefined ? {} : { causeOfAction: content.causeOfAction }),
    ...(content.claimAmount === undefined ? {} : { claimAmount: content.claimAmount }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
}

/** One line of the applicant's list. */
export function viewSummary(record: FilingRecord): Schemas['FilingSummary'] {
  const courtId = competentCourtOf(record);
  return {
    ...summary(record),
    ...(courtId === undefined ? {} : { courtId, courtName: courtNameOf(courtId) }),
  };
}

/** One line of the desk's list. */
export function viewDeskSummary(record: FilingRecord): Schemas['DeskFilingSummary'] {
  const courtId = competentCourtOf(record) ?? '';
  const { assistingCourtId } = record;
  return {
    ...summary(record),
    courtId,
    courtName: courtNameOf(courtId),
    applicantName: record.applicantName,
    reliefAsked: record.content.relief !== undefined,
    ...(assistingCourtId === undefined || assistingCourtId === courtId
      ? {}
      : { assistingCourtId, assistingCourtName: courtNameOf(assistingCourtId) }),
  };
}
