// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as schemas from './schemas.ts';

/** Checkers of what callers send. */
export const checkers = {
  ClockAdvance: schemas.ClockAdvance,
  FaultRequest: schemas.FaultRequest,
  PayerAct: schemas.PayerAct,
  WorldRequest: schemas.WorldRequest,
};
