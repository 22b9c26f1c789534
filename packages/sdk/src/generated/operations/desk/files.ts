// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案卷文件 · Files of a case
 *
 * 各方提交的全部文件，含只给法院看的。
 * All that the parties submitted, including what only the court may see.
 *
 * - `GET /v1/desk/cases/{caseId}/files`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
 */
export const list: Operation<ListInput, Schemas['DeskFilePage']> = {
  id: 'desk.files.list',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/files',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  fileId: string;
};

/**
 * 查看提交到本院的文件 · Read a file submitted to this court
 *
 * 只限已提交到本院立案申请或案件的文件；没有提交的，法院也看不到。
 * Only what was submitted to this court; an unsubmitted file is not seen by the court either.
 *
 * - `GET /v1/desk/files/{fileId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
 */
export const get: Operation<GetInput, Schemas['DeskFile']> = {
  id: 'desk.files.get',
  method: 'GET',
  path: '/v1/desk/files/{fileId}',
};

/** Input of {@link download}. */
export type DownloadInput = {
  fileId: string;
};

/**
 * 下载提交到本院的文件 · Download a file submitted to this court
 *
 * 原样返回收到的字节。
 * The bytes as received.
 *
 * - `GET /v1/desk/files/{fileId}/content`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
 * - 可能的拒绝 · refusals: `file_erased` (410)
 */
export const download: Operation<DownloadInput, Uint8Array> = {
  id: 'desk.files.download',
  method: 'GET',
  path: '/v1/desk/files/{fileId}/content',
  answer: 'bytes',
};
