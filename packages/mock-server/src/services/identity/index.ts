// identity: who someone is, what they agreed to, and who may act for them.
import { defineService } from '../../court/service.ts';
import { requestCode } from './codes.ts';
import { lapse, listConsentsForDesk, requestConsent, reviewConsentWithdrawal } from './consent-desk.ts';
import {
  carryConsents,
  recordFilingConsents,
  shareConsents,
  shareFilingConsents,
} from './consent-reactions.ts';
import { getConsent, giveConsent, listConsents, refuseConsent, withdrawConsent } from './consents.ts';
import {
  answerDataRequest,
  createDataRequest,
  getDataRequest,
  listDataRequests,
  listDataRequestsForDesk,
  overdueDataRequest,
} from './data-requests.ts';
import {
  approveGrant,
  expireRequest,
  getGrantRequest,
  listGrantRequests,
  refuseGrant,
  requestGrant,
} from './grant-requests.ts';
import { endRepresentedGrants, exchangeToken, expireGrant, listGrants, revokeGrant } from './grants.ts';
import { changePhone, me } from './me.ts';
import { listNoticeTexts } from './notice-texts.ts';
import './records.ts';
import { createAppSession, createSession, endSession, refreshSession } from './sessions.ts';
import { confirmVerification, listVerifications, readVerification } from './verification-desk.ts';
import {
  completeVerification,
  createVerification,
  expireVerification,
  getVerification,
} from './verifications.ts';

/** 实名认证、在线诉讼同意、授权. */
export const identity = defineService({
  name: 'identity',
  operations: {
    'identity.requestCode': requestCode,
    'identity.createSession': createSession,
    'identity.refreshSession': refreshSession,
    'identity.createAppSession': createAppSession,
    'identity.endSession': endSession,
    'identity.me': me,
    'identity.changePhone': changePhone,
    'identity.createVerification': createVerification,
    'identity.getVerification': getVerification,
    'identity.completeVerification': completeVerification,
    'identity.listNoticeTexts': listNoticeTexts,
    'identity.listConsents': listConsents,
    'identity.giveConsent': giveConsent,
    'identity.getConsent': getConsent,
    'identity.refuseConsent': refuseConsent,
    'identity.withdrawConsent': withdrawConsent,
    'identity.listGrantRequests': listGrantRequests,
    'identity.requestGrant': requestGrant,
    'identity.getGrantRequest': getGrantRequest,
    'identity.approveGrant': approveGrant,
    'identity.refuseGrant': refuseGrant,
    'identity.listGrants': listGrants,
    'identity.revokeGrant': revokeGrant,
    'identity.exchangeToken': exchangeToken,
    'identity.listDataRequests': listDataRequests,
    'identity.createDataRequest': createDataRequest,
    'identity.getDataRequest': getDataRequest,
    'desk.identity.listVerifications': listVerifications,
    'desk.identity.getVerification': readVerification,
    'desk.identity.confirmVerification': confirmVerification,
    'desk.identity.listConsents': listConsentsForDesk,
    'desk.identity.requestConsent': requestConsent,
    'desk.identity.reviewConsentWithdrawal': reviewConsentWithdrawal,
    'desk.identity.listDataRequests': listDataRequestsForDesk,
    'desk.identity.answerDataRequest': answerDataRequest,
  },
  reactions: {
    recordFilingConsents,
    carryConsents,
    shareConsents,
    shareFilingConsents,
    endRepresentedGrants,
  },
  timers: {
    'verification.expiry': expireVerification,
    'consent.answerDue': lapse,
    'grantRequest.expiry': expireRequest,
    'grant.expiry': expireGrant,
    'dataRequest.answerDue': overdueDataRequest,
  },
});
