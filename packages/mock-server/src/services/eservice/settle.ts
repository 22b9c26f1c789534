// After any new fact: ask the rules, then walk the service through its states to where they say it stands.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { instant, toMs } from '../../court/time.ts';
import { startedClocks } from './clocks.ts';
import { findEffect } from './facts.ts';
import type { FoundEffect } from './facts.ts';
import type { Attempt, ServiceRecord } from './records.ts';
import { stopEscalation } from './escalation.ts';

type State = ServiceRecord['state'];

/** Where the attempts have brought it, the effect aside. */
function reached(attempts: readonly Attempt[]): 'queued' | 'sent' | 'failed' {
  const tries = attempts.filter((attempt) => attempt.purpose === 'service' && attempt.channel !== 'phone');
  if (tries.length === 0) return 'queued';
  const lost = (attempt: Attempt) =>
    attempt.rebutted !== undefined || ['returned', 'refused', 'noAnswer', 'failed'].includes(attempt.outcome);
  return tries.every(lost) ? 'failed' : 'sent';
}

function target(service: ServiceRecord, effect: FoundEffect): State {
  return effect.state === 'pending' ? reached(service.attempts) : effect.state;
}

/** On paper only the day is certain; the instant that the court recorded is shown when it lies on that day. */
export function notedInstant(decidedBy: Attempt | undefined, effectiveOn: string): string {
  const noted = decidedBy?.endedAt;
  return noted !== undefined && dateInShanghai(noted) === effectiveOn
    ? instant(toMs(noted))
    : `${effectiveOn}T00:00:00+08:00`;
}

/** Everything that follows from an effect: the day, the rule, the reasons, the clocks. */
function consequences(ctx: Context, service: ServiceRecord, effect: FoundEffect): Partial<ServiceRecord> {
  const { effectiveOn, decidedBy } = effect;
  const [first] = effect.steps;
  const shared = { rule: effect.basis, reasons: effect.steps };
  if (effectiveOn === undefined) return shared;
  return {
    ...shared,
    effectiveOn,
    effectiveAt: effect.effectiveAt ?? notedInstant(decidedBy, effectiveOn),
    clocks: startedClocks(ctx, service, effectiveOn, effect.basis === 'announcement'),
    ...(first ? { basis: first } : {}),
    ...(decidedBy ? { channel: decidedBy.channel, servedOn: decidedBy.to } : {}),
  };
}

const order: readonly State[] = ['queued', 'sent', 'arrived', 'effective'];
const rank = (state: State): number =>
  state === 'failed' ? 0 : order.indexOf(state === 'presumed' ? 'effective' : state);

/** The states to pass through, the present one left out. */
function route(from: State, to: State): State[] {
  if (to === 'failed') return from === 'queued' ? ['sent', 'failed'] : ['failed'];
  const steps: State[] = [];
  for (let at = rank(from) + 1; at < rank(to); at++) steps.push(order[at]!);
  return [...steps, to];
}

/**
 * Puts new facts into the record and moves it forward as far as the rules say; never back (only a judge's decision
 * does that, see contests.ts). `stay` also tells an unchanged state, where the contract knows that transition;
 * `direct` goes there in one step: deemed service has no arrival.
 */
export function settle(
  ctx: Context,
  before: ServiceRecord,
  patch: Partial<ServiceRecord>,
  options: { readonly stay?: boolean; readonly direct?: boolean } = {},
): ServiceRecord {
  const { procedure } = ctx.get('case', before.caseId);
  let service = ctx.update('service', before, patch);
  const effect = findEffect(service, procedure, ctx.today);
  const to = target(service, effect);
  const result = consequences(ctx, service, effect);
  const forward = rank(to) > rank(service.state) || (to === 'failed' && rank(service.state) < 2);
  if (forward && to !== service.state) {
    const path = options.direct ? [to] : route(service.state, to);
    for (const [at, next] of path.entries()) {
      service = ctx.move('service', service, next, at === path.length - 1 ? result : {});
    }
  } else if (rank(to) === rank(service.state) && rank(to) === 3) {
    service = ctx.move('service', service, to, result);
  } else if (options.stay) {
    service = ctx.move('service', service, service.state, rank(to) === rank(service.state) ? result : {});
  }
  if (rank(service.state) === 3) stopEscalation(ctx, service);
  return service;
}
