// Where a next action is done.
import type { Schemas } from '@yunting/sdk';
import { pathTo } from './path.ts';

const pages: Readonly<Record<string, string>> = {
  linkAccount: 'link',
  confirmAddress: 'address',
  payFee: 'pay',
  awaitRelief: 'relief',
  awaitRefund: 'pay',
  answer: 'submit',
  objectJurisdiction: 'submit',
  counterclaim: 'submit',
  submitEvidence: 'submit',
  correctSubmission: 'submit',
  readDocument: 'document',
  attendHearing: 'hearing',
  signRecord: 'record',
  requestPostponement: 'postpone',
  awaitService: 'documents',
};

const idName: Readonly<Record<string, string>> = {
  bill: 'billId',
  service: 'serviceId',
  hearing: 'hearingId',
  document: 'documentId',
  submission: 'submissionId',
};

/** The page; undefined when there is nothing to do but wait, or it is done elsewhere. */
export function pageForAction(action: Schemas['NextAction'], caseId: string): string | undefined {
  const page = pages[action.action];
  if (page === undefined) return undefined;
  const name = action.subject && idName[action.subject.type];
  return pathTo(page, {
    caseId,
    ...(name === undefined ? {} : { [name]: action.subject?.id }),
    kind: action.submissionKind,
  });
}
