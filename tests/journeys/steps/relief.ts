// Relief from the fee, asked for on a bill and granted.
import type { Stage } from '../stage.ts';

/** Why, as it is told to the court alone. */
export const hardship = {
  ground: 'lowIncome',
  statement: '（演示）享受最低生活保障，月收入600元',
} as const;

export const exempt = { kind: 'exempt' } as const;
export const defer = { kind: 'defer', deferredUntil: '2026-12-01' } as const;
export type Terms = typeof exempt | typeof defer;

/** Asked for by 王桂芳 on this bill, and granted by the judge. */
export async function grantOn(stage: Stage, billId: string, terms: Terms): Promise<void> {
  const asked = await stage.as('plaintiff').fees.requestRelief({ billId, kind: terms.kind, ...hardship });
  const { reliefId, version } = asked;
  await stage.as('judge').desk.fees.decideRelief({ reliefId, version, decision: 'grant', ...terms });
}
