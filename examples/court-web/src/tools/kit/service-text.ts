// How service on a recipient stands, in words for anyone who reads it; the court's own sentence speaks to the recipient.
import { machines } from '@yunting/sdk/contract';
import type { Schemas } from '@yunting/sdk';
import { words } from '../words.ts';
import { instantText } from './format.ts';
import type { Lang } from './lang.ts';

/** 已送达 2026年9月8日周二 14:30 */
export function serviceText(lang: Lang, service: Schemas['ServiceState']): string {
  const state = machines.service.states[service.state]?.[lang] ?? words.servicePending[lang];
  return service.effectiveAt === undefined ? state : `${state} ${instantText(lang, service.effectiveAt)}`;
}
