// 开庭: told, reminded, moved, cancelled; what staying away may lead to; when, where and how to join.
import { courtOnly, serviceRoomOf, silent } from '../../core/wording/service-room-of.ts';
import { hearingAnswer, joinAnswer, roomHearingAnswer } from './answers.ts';
import { hearingOccasions } from './notices.ts';
import { postponementOccasions } from './postponements.ts';
import { recordOccasions } from './records.ts';
import { hearingRoomOccasions } from './room-notices.ts';

export const hearings = serviceRoomOf({
  service: 'hearings',
  toMember: (view) => [...hearingOccasions(view), ...postponementOccasions(view), ...recordOccasions(view)],
  toRoom: hearingRoomOccasions,
  answers: { hearing: hearingAnswer, join: joinAnswer },
  roomAnswers: { hearing: roomHearingAnswer },
  events: {
    'hearing.notified': 'hearing:',
    'hearing.rescheduled': 'hearing:',
    'hearing.postponed': 'hearing:',
    'hearing.cancelled': 'hearing:',
    'hearing.reminderDue': 'hearing:',
    'postponement.requested': 'postponement:',
    'postponement.granted': 'postponement:',
    'postponement.refused': 'postponement:',
    'record.published': 'record:',
    'record.corrected': 'record:',
    // Never said in a chat first: the judgment itself is served, and of that service each person is told.
    'judgment.pronounced': 'service:',
    ...silent('开庭时人在庭上，另行排期的再通知', ['hearing.started', 'hearing.heard', 'hearing.adjourned']),
    ...silent('本人自己撤回的', ['postponement.withdrawn']),
    ...silent('改期、取消已另行通知', ['postponement.lapsed']),
    ...silent('庭审平台上的记录，本人在官方小程序可查', ['joinTicket.redeemed', 'presence.recorded']),
    ...silent('笔录签名的进度不必逐一告知', [
      'record.objected',
      'record.objectionNoted',
      'record.partySigned',
      'record.signed',
      'record.closed',
    ]),
    ...courtOnly(['hearing.scheduled', 'hearing.revised', 'hearing.dropped', 'hearing.notNotified']),
  },
});
