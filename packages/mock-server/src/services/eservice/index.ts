// 电子送达 · Service of documents: addresses, attempts, effect, acknowledgement, contest, proof, and who is not notified yet.
import { defineService } from '../../court/service.ts';
import {
  changeAddress,
  confirmAddress,
  deskConfirmAddress,
  deskListAddresses,
  listAddresses,
} from './addresses.ts';
import { recordAttempt } from './attempts.ts';
import { collectAddresses, inferAccount, withdrawAddresses } from './collect-addresses.ts';
import { contest, decideContest, getContest, listContests } from './contests.ts';
import * as desk from './desk.ts';
import { escalationTimers } from './escalation.ts';
import * as party from './party.ts';
import { deskGetProof, getProof } from './proof.ts';
import * as reactions from './reactions.ts';

export const eservice = defineService({
  name: 'eservice',
  operations: {
    'eservice.confirmAddress': confirmAddress,
    'eservice.listAddresses': listAddresses,
    'eservice.changeAddress': changeAddress,
    'eservice.list': party.list,
    'eservice.get': party.get,
    'eservice.preview': party.preview,
    'eservice.acknowledge': party.acknowledge,
    'eservice.contest': contest,
    'eservice.getContest': getContest,
    'eservice.requestPaper': party.requestPaper,
    'eservice.getProof': getProof,
    'desk.eservice.confirmAddress': deskConfirmAddress,
    'desk.eservice.listAddresses': deskListAddresses,
    'desk.eservice.list': desk.list,
    'desk.eservice.create': desk.create,
    'desk.eservice.get': desk.get,
    'desk.eservice.recordAttempt': recordAttempt,
    'desk.eservice.sendPaper': desk.sendPaper,
    'desk.eservice.getProof': deskGetProof,
    'desk.eservice.notYetNotified': desk.notYetNotified,
    'desk.eservice.listContests': listContests,
    'desk.eservice.decideContest': decideContest,
    'desk.eservice.orderPublicNotice': desk.orderPublicNotice,
  },
  reactions: {
    collectAddresses,
    inferAccount,
    inferAgentAccount: inferAccount,
    withdrawAddresses,
    serveDocument: reactions.serveDocument,
    recallDocument: reactions.recallDocument,
    serveAtAddress: reactions.serveAtAddress,
    completeByAct: reactions.completeByAct,
    rescheduleEscalation: reactions.rescheduleEscalation,
    keepReceipt: reactions.keepReceipt,
  },
  timers: { ...escalationTimers, 'eservice.publicNoticeElapsed': reactions.publicNoticeElapsed },
});
