// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { FilePart, Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link createUpload}. */
export type CreateUploadInput = Schemas['UploadStart'];

/**
 * 开始分块上传 · Start an upload in chunks
 *
 * 说明文件名、类型和大小，取得每块大小和块数。24 小时内传完，可以断点续传、并行上传。
 * Name, type and size give the chunk size and count. Finish within 24 hours; chunks may be resumed and sent in parallel.
 *
 * - `POST /v1/uploads`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const createUpload: Operation<CreateUploadInput, Schemas['Upload']> = {
  id: 'files.createUpload',
  method: 'POST',
  path: '/v1/uploads',
  body: 'json',
  key: 'key',
};

/** Input of {@link getUpload}. */
export type GetUploadInput = {
  uploadId: string;
};

/**
 * 查看上传进度 · Read an upload
 *
 * 已收到哪些块、还缺哪些块；断线后据此续传。
 * Which chunks have arrived and which are missing; how to resume.
 *
 * - `GET /v1/uploads/{uploadId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const getUpload: Operation<GetUploadInput, Schemas['Upload']> = {
  id: 'files.getUpload',
  method: 'GET',
  path: '/v1/uploads/{uploadId}',
};

/** Input of {@link cancelUpload}. */
export type CancelUploadInput = {
  uploadId: string;
};

/**
 * 取消上传 · Cancel an upload
 *
 * 丢弃已收到的分块；没有收件，也没有回执。
 * Discards the chunks; nothing was received and there is no receipt.
 *
 * - `DELETE /v1/uploads/{uploadId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const cancelUpload: Operation<CancelUploadInput, Schemas['Upload']> = {
  id: 'files.cancelUpload',
  method: 'DELETE',
  path: '/v1/uploads/{uploadId}',
  key: 'key',
};

/** Input of {@link putChunk}. */
export type PutChunkInput = {
  uploadId: string;
  /** 块序号，从 0 起 · index, from 0 */
  index: number;
  /** 内容 · the bytes */
  content: Uint8Array | ArrayBuffer | string;
};

/**
 * 传一块 · Send one chunk
 *
 * 除最后一块外每块大小固定（1 MiB 以内）。同一块重复传没有坏处；完成之前再传同一序号，以后传的为准。
 * All chunks but the last have the same size, at most 1 MiB. Sending one again is harmless; until completion the latest content of an index counts.
 *
 * - `PUT /v1/uploads/{uploadId}/chunks/{index}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 * - 可能的拒绝 · refusals: `chunk_invalid` (422)
 */
export const putChunk: Operation<PutChunkInput, Schemas['Upload']> = {
  id: 'files.putChunk',
  method: 'PUT',
  path: '/v1/uploads/{uploadId}/chunks/{index}',
  body: 'bytes',
  key: 'key',
};

/** Input of {@link completeUpload}. */
export type CompleteUploadInput = {
  uploadId: string;
} & Schemas['UploadCompletion'];

/**
 * 完成上传，取得回执 · Complete an upload and get the receipt
 *
 * 法院拼合、计算 SHA-256、核对内容与类型，出具收件回执。尚未提交：请在立案申请或案件里引用 fileId。
 * The court joins the chunks, computes the SHA-256, checks content against type and issues a receipt. Nothing is submitted yet: name the fileId in a filing or a case.
 *
 * - `POST /v1/uploads/{uploadId}/complete`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 * - 可能的拒绝 · refusals: `upload_incomplete` (409), `digest_mismatch` (422), `file_type_mismatch` (422), `file_unsafe` (422)
 */
export const completeUpload: Operation<CompleteUploadInput, Schemas['File']> = {
  id: 'files.completeUpload',
  method: 'POST',
  path: '/v1/uploads/{uploadId}/complete',
  body: 'json',
  key: 'key',
};

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我上传的文件 · My files
 *
 * 本人上传的文件，包括尚未提交的和已经提交的。
 * One's own files, submitted or not.
 *
 * - `GET /v1/files`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const list: Operation<ListInput, Schemas['FilePage']> = {
  id: 'files.list',
  method: 'GET',
  path: '/v1/files',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link uploadOnce}. */
export type UploadOnceInput = {
  /** 文件，10 MiB 以内 · the file, at most 10 MiB */
  file: FilePart;
  /** 文件名；不填用文件自带的 · name, otherwise that of the part */
  fileName?: string;
  /** 类型；不填用文件自带的 · type, otherwise that of the part */
  contentType?: string;
  /** 客户端算出的摘要，只用于核对 · digest computed by the client, a check only */
  sha256?: string;
};

/**
 * 一次上传（10 MiB 以内） · Upload in one go
 *
 * 小文件一次传完，取得回执。表单里 file 之外都是文字项。
 * Small files in one multipart call. All fields but `file` are text.
 *
 * - `POST /v1/files`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 * - 可能的拒绝 · refusals: `file_empty` (422), `file_type_refused` (422), `file_type_mismatch` (422), `file_too_large` (413), `file_unsafe` (422), `digest_mismatch` (422)
 */
export const uploadOnce: Operation<UploadOnceInput, Schemas['File']> = {
  id: 'files.uploadOnce',
  method: 'POST',
  path: '/v1/files',
  body: 'form',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  fileId: string;
};

/**
 * 查看我的文件 · Read one of my files
 *
 * 文件名、类型、摘要、回执，以及是否已提交到哪里。
 * Name, type, digest, receipt, and where it was submitted.
 *
 * - `GET /v1/files/{fileId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const get: Operation<GetInput, Schemas['File']> = {
  id: 'files.get',
  method: 'GET',
  path: '/v1/files/{fileId}',
};

/** Input of {@link remove}. */
export type RemoveInput = {
  fileId: string;
};

/**
 * 删除尚未提交的文件 · Erase a file that was not submitted
 *
 * 内容删除，回执编号和摘要保留。已经提交的属于案卷，不能自行删除。
 * The content goes; receipt number and digest stay. A submitted file belongs to the case file and cannot be erased this way.
 *
 * - `DELETE /v1/files/{fileId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 */
export const remove: Operation<RemoveInput, Schemas['File']> = {
  id: 'files.remove',
  method: 'DELETE',
  path: '/v1/files/{fileId}',
  key: 'key',
};

/** Input of {@link download}. */
export type DownloadInput = {
  fileId: string;
};

/**
 * 下载我的文件 · Download one of my files
 *
 * 原样返回收到的字节；以附件方式交付，类型见 files.get。
 * The bytes as received, as an attachment; the type is in files.get.
 *
 * - `GET /v1/files/{fileId}/content`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
 * - 可能的拒绝 · refusals: `file_erased` (410)
 */
export const download: Operation<DownloadInput, Uint8Array> = {
  id: 'files.download',
  method: 'GET',
  path: '/v1/files/{fileId}/content',
  answer: 'bytes',
};

/** Input of {@link listInCase}. */
export type ListInCaseInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案件里我能看的文件 · Files of a case that I may see
 *
 * 本方提交的，以及法院已转送给各方的文件。身份证明、委托手续不给对方；费用减免材料只有法院和提交人能看。
 * Those of one's own party, and those that the court has passed on to all. Identity papers never go to the other side; proofs for fee relief are seen by the court and their owner alone.
 *
 * - `GET /v1/cases/{caseId}/files`
 * - 办理人 · roles: litigant, agent
 */
export const listInCase: Operation<ListInCaseInput, Schemas['CaseFilePage']> = {
  id: 'files.listInCase',
  method: 'GET',
  path: '/v1/cases/{caseId}/files',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link getInCase}. */
export type GetInCaseInput = {
  caseId: string;
  fileId: string;
};

/**
 * 查看案件里的文件 · Read a file of a case
 *
 * 案卷里的一份文件：名称、类型、摘要、谁提交的。
 * Name, type, digest and who submitted it.
 *
 * - `GET /v1/cases/{caseId}/files/{fileId}`
 * - 办理人 · roles: litigant, agent
 */
export const getInCase: Operation<GetInCaseInput, Schemas['CaseFile']> = {
  id: 'files.getInCase',
  method: 'GET',
  path: '/v1/cases/{caseId}/files/{fileId}',
};

/** Input of {@link downloadInCase}. */
export type DownloadInCaseInput = {
  caseId: string;
  fileId: string;
};

/**
 * 下载案件里的文件 · Download a file of a case
 *
 * 原样返回收到的字节。
 * The bytes as received.
 *
 * - `GET /v1/cases/{caseId}/files/{fileId}/content`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `file_erased` (410)
 */
export const downloadInCase: Operation<DownloadInCaseInput, Uint8Array> = {
  id: 'files.downloadInCase',
  method: 'GET',
  path: '/v1/cases/{caseId}/files/{fileId}/content',
  answer: 'bytes',
};
