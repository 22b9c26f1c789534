// A verification as its person sees it: name and number masked.
import type { Schemas } from '@yunting/sdk';
import { maskIdNumber, maskName } from '@yunting/sdk/rules';
import { given } from './given.ts';
import type { VerificationRecord } from './records.ts';

/** A verification as its person sees it. */
export function viewVerification(record: VerificationRecord): Schemas['Verification'] {
  return given({
    verificationId: record.id,
    version: record.version,
    state: record.state,
    route: record.route,
    documentType: record.documentType,
    nameMasked: maskName(record.name),
    idNumberMasked: maskIdNumber(record.idNumber),
    isReverification: record.isReverification,
    activity: record.activity,
    caseId: record.caseId,
    courtId: record.courtId,
    triesLeft: record.triesLeft,
    expiresAt: record.expiresAt,
    verifiedAt: record.verifiedAt,
    failure: record.failure,
    createdAt: record.createdAt,
  });
}
