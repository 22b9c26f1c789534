// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link listAddresses}. */
export type ListAddressesInput = {
  caseId: string;
};

/**
 * 我的送达地址 · Own service addresses
 *
 * 只列出本方的地址。对方的地址不可见。
 * Lists the caller's own party only.
 *
 * - `GET /v1/cases/{caseId}/service-addresses`
 * - 办理人 · roles: litigant, agent
 */
export const listAddresses: Operation<ListAddressesInput, Schemas['ServiceAddressList']> = {
  id: 'eservice.listAddresses',
  method: 'GET',
  path: '/v1/cases/{caseId}/service-addresses',
};

/** Input of {@link confirmAddress}. */
export type ConfirmAddressInput = {
  caseId: string;
} & Schemas['ServiceAddressConfirmation'];

/**
 * 确认电子送达地址 · Confirm an e-service address
 *
 * 确认方式、地址、适用范围和法律后果。确认后，文书到达该地址即为送达，不论是否点开；待送达的文书随即发往该地址。
 * Confirms method, address, scope and effects. From then on arrival there is service, opened or not; documents that are
 * waiting are sent there at once. Nobody has to: without it documents are served in other ways.
 *
 * - `POST /v1/cases/{caseId}/service-addresses`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第29条；人民法院在线诉讼规则第30条；民诉法解释（2022修正）第136条；民诉法解释（2022修正）第137条
 * - 可能的拒绝 · refusals: `eservice_address_missing` (422), `eservice_address_invalid` (422)
 */
export const confirmAddress: Operation<ConfirmAddressInput, Schemas['ServiceAddress']> = {
  id: 'eservice.confirmAddress',
  method: 'POST',
  path: '/v1/cases/{caseId}/service-addresses',
  body: 'json',
  key: 'key',
};

/** Input of {@link changeAddress}. */
export type ChangeAddressInput = {
  addressId: string;
} & Schemas['ServiceAddressChange'];

/**
 * 变更送达地址 · Change a service address
 *
 * 书面变更；从变更到达法院时起适用，此前已完成的送达不受影响，旧地址保留在记录里。
 * A change in writing, good from its arrival; what was served before stays served, and the old address is kept on record.
 *
 * - `PUT /v1/service-addresses/{addressId}`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 民诉法解释（2022修正）第137条
 * - 可能的拒绝 · refusals: `eservice_address_missing` (422), `eservice_address_invalid` (422)
 */
export const changeAddress: Operation<ChangeAddressInput, Schemas['ServiceAddress']> = {
  id: 'eservice.changeAddress',
  method: 'PUT',
  path: '/v1/service-addresses/{addressId}',
  body: 'json',
  key: 'key',
};

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 只看这一状态 · only this state */
  state?: Schemas['ServiceStep'];
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本案向我送达的文书 · Documents served on me in this case
 *
 * 只列出向本方送达的；每一项都先说明是否已经送达、期间到哪天。
 * The caller's own party only. Each entry says first whether it is served and which periods run.
 *
 * - `GET /v1/cases/{caseId}/services`
 * - 办理人 · roles: litigant, agent
 */
export const list: Operation<ListInput, Schemas['ServicePage']> = {
  id: 'eservice.list',
  method: 'GET',
  path: '/v1/cases/{caseId}/services',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  serviceId: string;
};

/**
 * 一次送达的全部情况 · One service, with its trace
 *
 * 读取不产生任何效力。
 * Reading has no effect.
 *
 * - `GET /v1/services/{serviceId}`
 * - 办理人 · roles: litigant, agent
 */
export const get: Operation<GetInput, Schemas['Service']> = {
  id: 'eservice.get',
  method: 'GET',
  path: '/v1/services/{serviceId}',
};

/** Input of {@link preview}. */
export type PreviewInput = {
  serviceId: string;
};

/**
 * 打开前先看 · Before opening the document
 *
 * 是哪份文书、是否已经送达、如果签收会开始哪些期间。在本系统读取不产生送达，也不作为已阅的证据。
 * What it is, whether it is served, which periods an acknowledgement would start. The read itself is neither service nor
 * evidence of reading.
 *
 * - `GET /v1/services/{serviceId}/preview`
 * - 办理人 · roles: litigant, agent
 */
export const preview: Operation<PreviewInput, Schemas['ServicePreview']> = {
  id: 'eservice.preview',
  method: 'GET',
  path: '/v1/services/{serviceId}/preview',
};

/** Input of {@link acknowledge}. */
export type AcknowledgeInput = {
  serviceId: string;
} & Schemas['ServiceAcknowledgement'];

/**
 * 签收 · Acknowledge receipt
 *
 * 本人签收。地址未确认的，签收即完成送达并开始期间；已经送达的，什么也不改变。`dryRun: true` 只回答会怎样。
 * An explicit, repeatable act. At an unconfirmed address it completes service and starts the periods; where service is
 * already effective it changes nothing. `dryRun: true` only answers what would happen. Not possible from a chat handle.
 *
 * - `POST /v1/services/{serviceId}/acknowledge`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第31条
 * - 可能的拒绝 · refusals: `eservice_sign_on_platform` (403)
 */
export const acknowledge: Operation<AcknowledgeInput, Schemas['ServiceAcknowledgementResult']> = {
  id: 'eservice.acknowledge',
  method: 'POST',
  path: '/v1/services/{serviceId}/acknowledge',
  body: 'json',
  key: 'key',
};

/** Input of {@link contest}. */
export type ContestInput = {
  serviceId: string;
} & Schemas['ServiceContestRequest'];

/**
 * 对送达提出异议 · Contest a service
 *
 * 系统错误、不是我的账号、不是我本人看的，或实际到达日期不同。由法官决定；决定前送达状态不变。
 * System error, not my account, not read by me, or it arrived on another day. A judge decides; until then nothing changes.
 *
 * - `POST /v1/services/{serviceId}/contests`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第31条；民诉法解释（2022修正）第135条
 * - 可能的拒绝 · refusals: `eservice_nothing_to_contest` (409), `eservice_contest_open` (409), `eservice_arrival_missing` (422)
 */
export const contest: Operation<ContestInput, Schemas['ServiceContest']> = {
  id: 'eservice.contest',
  method: 'POST',
  path: '/v1/services/{serviceId}/contests',
  body: 'json',
  key: 'key',
};

/** Input of {@link getContest}. */
export type GetContestInput = {
  contestId: string;
};

/**
 * 查看送达异议 · Read a contest
 *
 * 异议的状态、决定及理由。
 * Its state, the decision and the reasons.
 *
 * - `GET /v1/service-contests/{contestId}`
 * - 办理人 · roles: litigant, agent
 */
export const getContest: Operation<GetContestInput, Schemas['ServiceContest']> = {
  id: 'eservice.getContest',
  method: 'GET',
  path: '/v1/service-contests/{contestId}',
};

/** Input of {@link requestPaper}. */
export type RequestPaperInput = {
  serviceId: string;
} & Schemas['PaperRequestBody'];

/**
 * 要纸质文书 · Ask for the paper document
 *
 * 判决书、裁定书、调解书，法院应当提供；其他文书由书记员办理。已生效的送达日期不因此改变。重复请求返回同一结果。
 * For judgments, rulings and mediation statements the court must supply paper; for other documents the clerk sees to it.
 * The date of service does not change. Asking again answers the same.
 *
 * - `POST /v1/services/{serviceId}/paper`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 民事诉讼法（2023修正）第90条
 */
export const requestPaper: Operation<RequestPaperInput, Schemas['Service']> = {
  id: 'eservice.requestPaper',
  method: 'POST',
  path: '/v1/services/{serviceId}/paper',
  body: 'json',
  key: 'key',
};

/** Input of {@link getProof}. */
export type GetProofInput = {
  serviceId: string;
};

/**
 * 电子送达凭证 · Proof of service
 *
 * 与送达回证同等，载明全过程：每次发送、到达、回执、依据。送达生效后才有。
 * Equal to a service return; carries the whole trace. It exists once service has taken effect.
 *
 * - `GET /v1/services/{serviceId}/proof`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第31条
 * - 可能的拒绝 · refusals: `eservice_not_effective` (409)
 */
export const getProof: Operation<GetProofInput, Schemas['ServiceProof']> = {
  id: 'eservice.getProof',
  method: 'GET',
  path: '/v1/services/{serviceId}/proof',
};
