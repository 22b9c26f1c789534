// 立案、跨域立案.
import { defineService } from '../../court/service.ts';
import { custodyDue, decisionDue, keepCase, supplementDue, waitingTooLong } from './clocks.ts';
import { push, receiveAtCounter, supplementAtCounter, updateAtCounter } from './counter.ts';
import { recordCustody } from './custody.ts';
import { accept, refuse, requestSupplement, sendBack } from './deciding.ts';
import { deskGet, deskList, recordFigure } from './desk.ts';
import { check, create, discard, get, getRules, list, listCourts, update } from './drafting.ts';
import { link, submit, supplement, withdraw } from './submitting.ts';

export const filings = defineService({
  name: 'filings',
  operations: {
    'filings.listCourts': listCourts,
    'filings.getRules': getRules,
    'filings.preflight': check,
    'filings.list': list,
    'filings.create': create,
    'filings.get': get,
    'filings.update': update,
    'filings.discard': discard,
    'filings.submit': submit,
    'filings.supplement': supplement,
    'filings.withdraw': withdraw,
    'filings.link': link,
    'desk.filings.list': deskList,
    'desk.filings.get': deskGet,
    'desk.filings.update': updateAtCounter,
    'desk.filings.receiveAtCounter': receiveAtCounter,
    'desk.filings.push': push,
    'desk.filings.recordCustody': recordCustody,
    'desk.filings.supplementAtCounter': supplementAtCounter,
    'desk.filings.requestSupplement': requestSupplement,
    'desk.filings.accept': accept,
    'desk.filings.refuse': refuse,
    'desk.filings.sendBack': sendBack,
    'desk.filings.recordFigure': recordFigure,
  },
  reactions: { keepCase },
  timers: {
    'filing.decisionDue': decisionDue,
    'filing.supplementDue': supplementDue,
    'filing.waiting': waitingTooLong,
    'filing.custodyDue': custodyDue,
  },
});
