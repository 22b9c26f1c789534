// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '@yunting/sdk/core';
import type { Schemas } from './types.ts';

/** 法院时间 · Court time */
export const getClock: Operation<Record<never, never>, Schemas['ClockState']> = {
  id: 'sandbox.getClock',
  method: 'GET',
  path: '/sandbox/clock',
};

/** 让法院时间前进 · Let court time pass */
export const advance: Operation<Schemas['ClockAdvance'], Schemas['ClockAdvanced']> = {
  id: 'sandbox.advance',
  method: 'POST',
  path: '/sandbox/clock/advance',
  body: 'json',
  key: 'never',
};

/** 可以扮演的人物 · Personas */
export const listPersonas: Operation<Record<never, never>, Schemas['PersonaList']> = {
  id: 'sandbox.listPersonas',
  method: 'GET',
  path: '/sandbox/personas',
};

/** 以某人物登录 · Sign in as a persona */
export const signIn: Operation<{ key: string }, Schemas['PersonaToken']> = {
  id: 'sandbox.signIn',
  method: 'POST',
  path: '/sandbox/personas/{key}/token',
  key: 'never',
};

/** 故障规则 · Fault rules */
export const listFaults: Operation<Record<never, never>, Schemas['FaultList']> = {
  id: 'sandbox.listFaults',
  method: 'GET',
  path: '/sandbox/faults',
};

/** 设置故障 · Set a fault */
export const setFault: Operation<Schemas['FaultRequest'], Schemas['FaultView']> = {
  id: 'sandbox.setFault',
  method: 'POST',
  path: '/sandbox/faults',
  body: 'json',
  key: 'never',
};

/** 清除故障 · Clear all faults */
export const clearFaults: Operation<Record<never, never>, Schemas['Cleared']> = {
  id: 'sandbox.clearFaults',
  method: 'DELETE',
  path: '/sandbox/faults',
  key: 'never',
};

/** 短信 · SMS the court would have sent */
export const listSms: Operation<Record<never, never>, Schemas['SmsList']> = {
  id: 'sandbox.listSms',
  method: 'GET',
  path: '/sandbox/sms',
};

/** 付款人付款（或失败） · The payer pays, or fails to */
export const payerActs: Operation<Schemas['PayerAct'], Schemas['PayerActed']> = {
  id: 'sandbox.payerActs',
  method: 'POST',
  path: '/sandbox/payers',
  body: 'json',
  key: 'never',
};

/** 世界 · Worlds */
export const listWorlds: Operation<Record<never, never>, Schemas['WorldList']> = {
  id: 'sandbox.listWorlds',
  method: 'GET',
  path: '/sandbox/worlds',
};

/** 新建或分叉世界 · Create or fork a world */
export const createWorld: Operation<Schemas['WorldRequest'], Schemas['WorldView']> = {
  id: 'sandbox.createWorld',
  method: 'POST',
  path: '/sandbox/worlds',
  body: 'json',
  key: 'never',
};

/** 最近的调用 · Recent calls */
export const listExchanges: Operation<Record<never, never>, Schemas['ExchangeList']> = {
  id: 'sandbox.listExchanges',
  method: 'GET',
  path: '/sandbox/exchanges',
};

/** 对契约的覆盖 · Coverage of the contract */
export const getCoverage: Operation<Record<never, never>, Schemas['CoverageView']> = {
  id: 'sandbox.getCoverage',
  method: 'GET',
  path: '/sandbox/coverage',
};
