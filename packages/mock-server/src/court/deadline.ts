// Deadlines as the contract tells them, made from what the rules of law answer. No date is reckoned here.
import { endOfDay } from '@yunting/sdk/rules';
import type { Bilingual, PeriodResult } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';

/** The contract's Deadline: what runs out, when, what happens then, and why. */
export type Deadline = Schemas['Deadline'];

/** Makes a Deadline of a period that the rules computed. */
export function deadline(kind: string, period: PeriodResult, consequence: Bilingual): Deadline {
  return {
    kind,
    dueOn: period.dueOn,
    dueAt: period.dueAt,
    provisional: period.provisional,
    consequence: { zh: consequence.zh, en: consequence.en },
    legalBasis: period.legalBasis.map((basis) => ({ ...basis })),
    steps: period.steps,
    assumptions: period.assumptions,
  };
}

/** A Deadline on a day that the court itself has set: the whole of that day counts. */
export function deadlineOn(
  kind: string,
  dueOn: string,
  consequence: Bilingual,
  legalBasis: readonly Schemas['LegalBasis'][] = [],
): Deadline {
  return {
    kind,
    dueOn,
    dueAt: endOfDay(dueOn),
    provisional: false,
    consequence: { zh: consequence.zh, en: consequence.en },
    legalBasis: legalBasis.map((basis) => ({ ...basis })),
  };
}
