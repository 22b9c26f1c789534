// What the next actions of one party are worked out from.
import type { Schemas } from '@yunting/sdk/types';
import { cite } from '@yunting/sdk/rules';
import type { Context } from '../../../court/context.ts';
import { agentsOf } from '../people.ts';
import type { CaseRecord, PartyRecord } from '../records.ts';

export type NextAction = Schemas['NextAction'];
export type Deadline = Schemas['Deadline'];

export interface Scene {
  readonly ctx: Context;
  readonly record: CaseRecord;
  readonly party: PartyRecord;
  /** The party has an agent who may act in its place. */
  readonly represented: boolean;
  /** The reader is that agent. */
  readonly asAgent: boolean;
}

/** The scene of one party for this reader. */
export function sceneOf(ctx: Context, record: CaseRecord, party: PartyRecord): Scene {
  const agents = agentsOf(ctx, party.id);
  return {
    ctx,
    record,
    party,
    represented: agents.length > 0,
    asAgent: agents.some(({ principalId }) => principalId === ctx.actor.principalId),
  };
}

/** Whether an instant lies ahead. */
export function ahead(scene: Scene, instant: string): boolean {
  return Date.parse(instant) > Date.parse(scene.ctx.now);
}

/** Short citation for an action. */
export const basis = (...citations: Parameters<typeof cite>[0][]): Schemas['LegalBasis'][] =>
  citations.map((citation) => cite(citation));
