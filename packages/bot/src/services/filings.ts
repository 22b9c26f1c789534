// 立案: before there is a case there is no room and no bound member, so the chat has no part in it.
import { serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

export const filings = serviceRoomOf({
  service: 'filings',
  events: silent('立案前还没有案件群和绑定；在官方小程序和短信里告知', [
    'filing.submitted',
    'filing.discarded',
    'filing.receivedAtCounter',
    'filing.supplementRequested',
    'filing.supplementOverdue',
    'filing.supplemented',
    'filing.accepted',
    'filing.refused',
    'filing.sentBack',
    'filing.withdrawn',
    'filing.linked',
    'filing.custodyRecorded',
  ]),
});
