// 一案一群聊 · The case room as a court resource: eligibility, consent, binding, roster, numbered notices, anchors.
import { defineService } from '../../court/service.ts';
import { closeAlert, listAlerts, raiseAlert, takeAlert } from './alerts.ts';
import { listAnchors, publishAnchor } from './anchors.ts';
import { createInvite, getInvite, redeemInvite, resetInvite, unbind } from './binding.ts';
import * as desk from './desk.ts';
import { hintRooms } from './hints.ts';
import { correctNotice } from './notice-correction.ts';
import * as reading from './notice-reading.ts';
import { releaseNotice } from './notice-release.ts';
import * as notices from './notices.ts';
import * as reactions from './reactions.ts';
import { consent, get, leave, list, withdrawConsent } from './rooms.ts';
import { listBindings, roster } from './roster.ts';

export const rooms = defineService({
  name: 'rooms',
  operations: {
    'rooms.list': list,
    'rooms.get': get,
    'rooms.consent': consent,
    'rooms.withdrawConsent': withdrawConsent,
    'rooms.leave': leave,
    'rooms.createInvite': createInvite,
    'rooms.getInvite': getInvite,
    'rooms.redeemInvite': redeemInvite,
    'rooms.unbind': unbind,
    'rooms.roster': roster,
    'rooms.listBindings': listBindings,
    'rooms.listNotices': reading.listNotices,
    'rooms.draftNotice': notices.agentDraft,
    'rooms.getNotice': reading.getNotice,
    'rooms.acknowledgeNotice': reading.acknowledgeNotice,
    'rooms.publishAnchor': publishAnchor,
    'rooms.listAnchors': listAnchors,
    'rooms.raiseAlert': raiseAlert,
    'desk.rooms.listAlerts': listAlerts,
    'desk.rooms.takeAlert': takeAlert,
    'desk.rooms.closeAlert': closeAlert,
    'desk.rooms.list': desk.list,
    'desk.rooms.propose': desk.propose,
    'desk.rooms.get': desk.get,
    'desk.rooms.checkEligibility': desk.checkEligibility,
    'desk.rooms.recordBlock': desk.recordBlock,
    'desk.rooms.liftBlock': desk.liftBlock,
    'desk.rooms.confirm': desk.confirm,
    'desk.rooms.decline': desk.decline,
    'desk.rooms.close': desk.close,
    'desk.rooms.listNotices': reading.deskListNotices,
    'desk.rooms.createNotice': notices.createNotice,
    'desk.rooms.getNotice': reading.deskGetNotice,
    'desk.rooms.approveNotice': notices.approveNotice,
    'desk.rooms.undoNotice': notices.undoNotice,
    'desk.rooms.correctNotice': correctNotice,
    'desk.rooms.resetInvite': resetInvite,
    'desk.rooms.removeMember': desk.removeMember,
  },
  reactions: {
    proposeRoom: reactions.proposeRoom,
    inviteLinked: reactions.inviteLinked,
    inviteAgent: reactions.inviteAgent,
    endAgent: reactions.endAgent,
    reviewProposed: reactions.reviewProposed,
    closeIfBlocked: reactions.closeIfBlocked,
    seatBound: reactions.seatBound,
    unseat: reactions.unseat,
    closeWithCase: reactions.closeWithCase,
    archiveRoom: reactions.archiveRoom,
    endMembers: reactions.endMembers,
  },
  commitReactions: { hintRooms },
  timers: { 'notice.release': releaseNotice },
});
