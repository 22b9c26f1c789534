// 文书.
import { defineService } from '../../court/service.ts';
import { correct, handOver, revoke } from './correcting.ts';
import { deskContent, deskGet, deskList, deskListForFiling, discard, draft, issue, update } from './desk.ts';
import {
  issueRefusalRuling,
  issueReliefDecision,
  issueSendBackNotice,
  issueSupplementNotice,
} from './filing-reactions.ts';
import { issueJudgment, issueSummonses, revokeSummonses } from './hearing-reactions.ts';
import {
  issueAcceptanceNotice,
  issueAnswerCopies,
  issueComplaintCopies,
  issueEvidencePeriodNotices,
  issueFeeNotice,
  issuePanelNotice,
  issueProcedureDocument,
  issueWithdrawalRuling,
} from './reactions.ts';
import { attachment, content, contentForFiling, get, getForFiling, list, listForFiling } from './reading.ts';
import { verify } from './verifying.ts';

export const documents = defineService({
  name: 'documents',
  operations: {
    'documents.list': list,
    'documents.get': get,
    'documents.content': content,
    'documents.attachment': attachment,
    'documents.listForFiling': listForFiling,
    'documents.getForFiling': getForFiling,
    'documents.contentForFiling': contentForFiling,
    'documents.verify': verify,
    'desk.documents.list': deskList,
    'desk.documents.listForFiling': deskListForFiling,
    'desk.documents.get': deskGet,
    'desk.documents.content': deskContent,
    'desk.documents.draft': draft,
    'desk.documents.update': update,
    'desk.documents.issue': issue,
    'desk.documents.discard': discard,
    'desk.documents.correct': correct,
    'desk.documents.revoke': revoke,
    'desk.documents.handOver': handOver,
  },
  reactions: {
    issueAcceptanceNotice,
    issueFeeNotice,
    issueComplaintCopies,
    issueEvidencePeriodNotices,
    issuePanelNotice,
    issueProcedureDocument,
    issueAnswerCopies,
    issueSummonses,
    revokeSummonses,
    issueJudgment,
    issueRefusalRuling,
    issueSupplementNotice,
    issueSendBackNotice,
    issueReliefDecision,
    issueWithdrawalRuling,
  },
});
