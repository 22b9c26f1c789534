// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 上一页的 nextAfter · nextAfter of the page before */
  after?: string;
  /** 逗号分隔的事件类型，末尾可用 * · types separated by commas */
  types?: string;
  /** 只看一个案件 · one case only */
  caseId?: string;
  /** 最多几条，默认 50 · at most so many, 50 by default */
  limit?: number;
};

/**
 * 本院事件流 · Event feed of the court
 *
 * 本院的事件，可按案件和类型筛选。Events of the court, by case and type.
 *
 * - `GET /v1/desk/events`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
 */
export const list: Operation<ListInput, Schemas['EventFeed']> = {
  id: 'desk.events.list',
  method: 'GET',
  path: '/v1/desk/events',
  query: ['after', 'types', 'caseId', 'limit'],
};
