// 案件: how far it is, what comes next and until when; receipts of what was submitted; what the room shares.
import { courtOnly, serviceRoomOf, silent } from '../../core/wording/service-room-of.ts';
import { caseAnswer, roomCaseAnswer, todoAnswer } from './answers.ts';
import { deadlineOccasions } from './deadlines.ts';
import { caseRoomOccasions, closedOccasions } from './notices.ts';
import { receiptOccasions, returnedOccasions } from './submissions.ts';

export const cases = serviceRoomOf({
  service: 'cases',
  toMember: (view) => [
    ...deadlineOccasions(view),
    ...receiptOccasions(view),
    ...returnedOccasions(view),
    ...closedOccasions(view),
  ],
  toRoom: caseRoomOccasions,
  answers: { case: caseAnswer, todo: todoAnswer },
  roomAnswers: { case: roomCaseAnswer },
  events: {
    'case.closed': 'case:',
    // The court issues a document of it to each party, and each is told of that.
    'case.panelSet': 'service:',
    'case.procedureChanged': 'service:',
    'case.evidencePeriodSet': 'service:',
    'case.opened': 'service:',
    'answer.periodStarted': 'service:',
    'answer.periodMoved': 'service:',
    'answer.voided': 'service:',
    'submission.submitted': 'submission:',
    'submission.returned': 'submission:',
    ...silent('交费结清时已告知，问“#案件”就知道', ['case.inProgress']),
    ...silent('期限届满前已提醒；届满后仍可提交并说明理由', ['case.evidenceDue']),
    ...silent('裁判不在聊天里先说，判决书送达时告知', ['case.judged']),
    ...silent('归档不改变当事人要办的事', ['case.archived']),
    ...silent('本人在官方小程序或窗口办，当场有结果', [
      'party.linked',
      'party.linkAgreed',
      'representation.submitted',
      'representation.linked',
      'answer.filed',
      'answer.filedLate',
    ]),
    ...silent('转为线下的，由法院以书面和电话告知', ['party.offline']),
    ...silent('代理人的变化见群名册和案件详情', [
      'representation.confirmed',
      'representation.returned',
      'representation.ended',
    ]),
    ...silent('收到时已有编号；退回的另行告知', ['submission.accepted']),
    ...silent('转给对方的材料作为文书送达', ['submission.forwarded']),
    ...courtOnly(['answer.overdue', 'trial.limitDue', 'task.raised', 'task.done']),
  },
});
