// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 上一页的 nextAfter；不写即从头 · nextAfter of the page before; absent means from the start */
  after?: string;
  /** 最多等几秒 · seconds to wait at most */
  waitSeconds?: number;
  /** 逗号分隔的事件类型，末尾可用 * · event types separated by commas, a trailing * allowed */
  types?: string;
  /** 只看一个案件 · one case only */
  caseId?: string;
  /** 最多几条，默认 50 · at most so many, 50 by default */
  limit?: number;
};

/**
 * 事件流 · Event feed
 *
 * 按发生先后，只含您可以知道的事件。没有新事件时最多等 waitSeconds 秒，然后给出空页和原游标。
 * In order, only what you may know. With nothing new it waits up to waitSeconds and answers an empty page with the same cursor.
 *
 * - `GET /v1/events`
 * - 办理人 · roles: litigant, agent, familyHelper, app, roomAgent
 */
export const list: Operation<ListInput, Schemas['EventFeed']> = {
  id: 'events.list',
  method: 'GET',
  path: '/v1/events',
  query: ['after', 'waitSeconds', 'types', 'caseId', 'limit'],
};

/** Input of {@link listEndpoints}. */
export type ListEndpointsInput = {
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的 Webhook 端点 · Own webhook endpoints
 *
 * 不含密钥。Without secrets.
 *
 * - `GET /v1/webhook-endpoints`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const listEndpoints: Operation<ListEndpointsInput, Schemas['WebhookEndpointPage']> = {
  id: 'events.listEndpoints',
  method: 'GET',
  path: '/v1/webhook-endpoints',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link createEndpoint}. */
export type CreateEndpointInput = Schemas['WebhookEndpointCreation'];

/**
 * 登记 Webhook 端点 · Register a webhook endpoint
 *
 * 密钥只在这一次给出（重放同一幂等键得到同一回答），请立即保存。须为公网 https 地址。
 * The secret is given this once (a replay of the same key answers the same), keep it now. The address must be public https.
 *
 * - `POST /v1/webhook-endpoints`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const createEndpoint: Operation<CreateEndpointInput, Schemas['WebhookEndpointWithSecret']> = {
  id: 'events.createEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints',
  body: 'json',
  key: 'key',
};

/** Input of {@link getEndpoint}. */
export type GetEndpointInput = {
  endpointId: string;
};

/**
 * 一个端点 · One endpoint
 *
 * 状态、类型和最近一次投递。State, types and the latest delivery.
 *
 * - `GET /v1/webhook-endpoints/{endpointId}`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const getEndpoint: Operation<GetEndpointInput, Schemas['WebhookEndpoint']> = {
  id: 'events.getEndpoint',
  method: 'GET',
  path: '/v1/webhook-endpoints/{endpointId}',
};

/** Input of {@link updateEndpoint}. */
export type UpdateEndpointInput = {
  endpointId: string;
} & Schemas['WebhookEndpointUpdate'];

/**
 * 修改端点 · Change an endpoint
 *
 * 地址、类型、说明。已排队的投递也发往新地址。Address, types, description; queued deliveries go to the new address.
 *
 * - `PUT /v1/webhook-endpoints/{endpointId}`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const updateEndpoint: Operation<UpdateEndpointInput, Schemas['WebhookEndpoint']> = {
  id: 'events.updateEndpoint',
  method: 'PUT',
  path: '/v1/webhook-endpoints/{endpointId}',
  body: 'json',
  key: 'key',
};

/** Input of {@link deleteEndpoint}. */
export type DeleteEndpointInput = {
  endpointId: string;
};

/**
 * 删除端点 · Delete an endpoint
 *
 * 未完成的投递随之取消。Deliveries still open are cancelled.
 *
 * - `DELETE /v1/webhook-endpoints/{endpointId}`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const deleteEndpoint: Operation<DeleteEndpointInput, void> = {
  id: 'events.deleteEndpoint',
  method: 'DELETE',
  path: '/v1/webhook-endpoints/{endpointId}',
  answer: 'none',
  key: 'key',
};

/** Input of {@link pauseEndpoint}. */
export type PauseEndpointInput = {
  endpointId: string;
} & Schemas['VersionBody'];

/**
 * 暂停端点 · Pause an endpoint
 *
 * 暂停期间的事件请从事件流补读。Events of the meantime are caught up from the feed.
 *
 * - `POST /v1/webhook-endpoints/{endpointId}/pause`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const pauseEndpoint: Operation<PauseEndpointInput, Schemas['WebhookEndpoint']> = {
  id: 'events.pauseEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints/{endpointId}/pause',
  body: 'json',
  key: 'key',
};

/** Input of {@link resumeEndpoint}. */
export type ResumeEndpointInput = {
  endpointId: string;
} & Schemas['WebhookEndpointResumption'];

/**
 * 恢复端点 · Resume an endpoint
 *
 * 可同时重投用尽重试的那些。May send again what had run out of retries.
 *
 * - `POST /v1/webhook-endpoints/{endpointId}/resume`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const resumeEndpoint: Operation<ResumeEndpointInput, Schemas['WebhookEndpoint']> = {
  id: 'events.resumeEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints/{endpointId}/resume',
  body: 'json',
  key: 'key',
};

/** Input of {@link rotateSecret}. */
export type RotateSecretInput = {
  endpointId: string;
} & Schemas['VersionBody'];

/**
 * 更换密钥 · Rotate the secret
 *
 * 24小时内新旧密钥同时签名，两个都能验过，便于不停机更换。
 * For 24 hours each delivery carries signatures by both, so that the receiver can change over without a gap.
 *
 * - `POST /v1/webhook-endpoints/{endpointId}/rotate-secret`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const rotateSecret: Operation<RotateSecretInput, Schemas['WebhookEndpointWithSecret']> = {
  id: 'events.rotateSecret',
  method: 'POST',
  path: '/v1/webhook-endpoints/{endpointId}/rotate-secret',
  body: 'json',
  key: 'key',
};

/** Input of {@link testEndpoint}. */
export type TestEndpointInput = {
  endpointId: string;
};

/**
 * 发一个测试事件 · Send a test event
 *
 * 类型为 endpoint.tested，走真实的投递和签名。Type endpoint.tested, delivered and signed like any other.
 *
 * - `POST /v1/webhook-endpoints/{endpointId}/test`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const testEndpoint: Operation<TestEndpointInput, Schemas['WebhookDelivery']> = {
  id: 'events.testEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints/{endpointId}/test',
  key: 'key',
};

/** Input of {@link listDeliveries}. */
export type ListDeliveriesInput = {
  endpointId: string;
  /** 某一状态的 · in one state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 投递记录 · Deliveries
 *
 * 每次尝试的时间、状态码和结果。Time, status and outcome of each attempt.
 *
 * - `GET /v1/webhook-endpoints/{endpointId}/deliveries`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const listDeliveries: Operation<ListDeliveriesInput, Schemas['WebhookDeliveryPage']> = {
  id: 'events.listDeliveries',
  method: 'GET',
  path: '/v1/webhook-endpoints/{endpointId}/deliveries',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link getDelivery}. */
export type GetDeliveryInput = {
  deliveryId: string;
};

/**
 * 一次投递 · One delivery
 *
 * 含事件信封和每次尝试。With the envelope and every attempt.
 *
 * - `GET /v1/webhook-deliveries/{deliveryId}`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const getDelivery: Operation<GetDeliveryInput, Schemas['WebhookDelivery']> = {
  id: 'events.getDelivery',
  method: 'GET',
  path: '/v1/webhook-deliveries/{deliveryId}',
};

/** Input of {@link redeliver}. */
export type RedeliverInput = {
  deliveryId: string;
};

/**
 * 重新投递 · Deliver again
 *
 * webhook-id 不变，接收方可去重。端点已删除的不能再投。The webhook-id stays the same, so a receiver can drop what it has. Not once the endpoint is deleted.
 *
 * - `POST /v1/webhook-deliveries/{deliveryId}/redeliver`
 * - 办理人 · roles: litigant, agent, app, roomAgent
 */
export const redeliver: Operation<RedeliverInput, Schemas['WebhookDelivery']> = {
  id: 'events.redeliver',
  method: 'POST',
  path: '/v1/webhook-deliveries/{deliveryId}/redeliver',
  key: 'key',
};
