// cases: what a case is to each person who may see it, and what each may or must do next.
import { defineService } from '../../court/service.ts';
import { answerDue, moveAnswerPeriod, startAnswerPeriod, voidAnswerPeriod } from './answer-period.ts';
import { calendar, myCalendar } from './calendar.ts';
import { archive, close, closeAsWithdrawn, markJudged, proceed } from './closing.ts';
import { decideSubmission } from './decide-submission.ts';
import { evidenceDue, setEvidencePeriod } from './evidence-period.ts';
import { linkFiler } from './link-filer.ts';
import { link } from './link.ts';
import { nextActions } from './next-actions/index.ts';
import { linkDue, recordLinkAgreement, setOffline } from './online-track.ts';
import { openCase } from './open-case.ts';
import { setPanel } from './panel.ts';
import { listDeskParties, listParties } from './party-views.ts';
import { setProcedure } from './procedure.ts';
import { deskGet, deskList, deskTimeline, get, list, roomSummary, timeline } from './reading.ts';
import {
  addRepresentation,
  decideRepresentation,
  endRepresentation,
  listRepresentations,
  registerRepresentation,
} from './representations.ts';
import { getSubmission, listDeskSubmissions, listSubmissions } from './submission-views.ts';
import { submit } from './submit.ts';
import { completeTask, listTasks } from './tasks.ts';
import { tellDocument, tellFee, tellHearing } from './timeline.ts';
import { trialLimitDue } from './trial-limit.ts';

/** 案件 */
export const cases = defineService({
  name: 'cases',
  operations: {
    'cases.list': list,
    'cases.get': get,
    'cases.roomSummary': roomSummary,
    'cases.listParties': listParties,
    'cases.listRepresentations': listRepresentations,
    'cases.addRepresentation': addRepresentation,
    'cases.endRepresentation': endRepresentation,
    'cases.timeline': timeline,
    'cases.nextActions': nextActions,
    'cases.listSubmissions': listSubmissions,
    'cases.submit': submit,
    'cases.getSubmission': getSubmission,
    'cases.link': link,
    'cases.calendar': calendar,
    'cases.myCalendar': myCalendar,
    'desk.cases.list': deskList,
    'desk.cases.get': deskGet,
    'desk.cases.listParties': listDeskParties,
    'desk.cases.timeline': deskTimeline,
    'desk.cases.setPanel': setPanel,
    'desk.cases.setProcedure': setProcedure,
    'desk.cases.setEvidencePeriod': setEvidencePeriod,
    'desk.cases.close': close,
    'desk.cases.archive': archive,
    'desk.cases.listSubmissions': listDeskSubmissions,
    'desk.cases.decideSubmission': decideSubmission,
    'desk.cases.addRepresentation': registerRepresentation,
    'desk.cases.decideRepresentation': decideRepresentation,
    'desk.cases.recordLinkAgreement': recordLinkAgreement,
    'desk.cases.setOffline': setOffline,
    'desk.cases.listTasks': listTasks,
    'desk.cases.completeTask': completeTask,
  },
  reactions: {
    openCase,
    linkFiler,
    proceed,
    startAnswerPeriod,
    voidAnswerPeriod,
    moveAnswerPeriod,
    markJudged,
    closeAsWithdrawn,
    tellDocument,
    tellFee,
    tellHearing,
  },
  timers: {
    'answer.due': answerDue,
    'evidence.due': evidenceDue,
    'link.due': linkDue,
    'trial.limit': trialLimitDue,
  },
});
