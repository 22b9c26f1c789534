// A consent as the contract shows it, to its party and to the court alike.
import type { Schemas } from '@yunting/sdk';
import { given } from './given.ts';
import type { ConsentRecord } from './records.ts';

/** One party's consent to one stage. */
export function viewConsent(record: ConsentRecord): Schemas['Consent'] {
  return given({
    consentId: record.id,
    version: record.version,
    state: record.state,
    stage: record.stage,
    mode: record.mode,
    caseId: record.caseId,
    filingId: record.filingId,
    partyId: record.partyId,
    noticeVersion: record.noticeVersion,
    ownChoice: record.ownChoice,
    requestedAt: record.requestedAt,
    answerBy: record.state === 'requested' ? record.answerBy : undefined,
    answeredAt: record.answeredAt,
    answeredBy: record.answeredBy,
    withdrawal: record.withdrawal,
    createdAt: record.createdAt,
  });
}
