// @yunting/mock-server/browser: the court inside the page, behind MSW's service worker.
export { Court } from './mock-court.ts';
export type { CourtOptions } from './mock-court.ts';
export { courtHandlers } from './doors/msw.ts';
export { fixedWall } from './runtime.ts';
export type { Wall } from './runtime.ts';
export type { FaultKind, FaultRule } from './sandbox/faults.ts';
export { addPersonas, personaList, tokenFor } from './sandbox/personas.ts';
