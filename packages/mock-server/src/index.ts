// @yunting/mock-server: a faithful court to build against. This entry runs anywhere; `./node` and `./browser` add doors.
export { Court } from './mock-court.ts';
export type { CourtOptions, Exchange, WorldStorage } from './mock-court.ts';
export type { Answer, Call } from './court/exchange.ts';
export type { Committed, Fired, World } from './court/world.ts';
export { defineService } from './court/service.ts';
export type { CourtService, Handler } from './court/service.ts';
export { fetchDoor } from './doors/fetch.ts';
export { inProcessTransport } from './doors/transport.ts';
export { fixedWall } from './runtime.ts';
export type { Wall } from './runtime.ts';
export { Timekeeper } from './sandbox/advance.ts';
export type { Participant } from './sandbox/advance.ts';
export type { FaultKind, FaultRule } from './sandbox/faults.ts';
export { addPersonas, clientSecretOf, personaList, tokenFor } from './sandbox/personas.ts';
export type { Persona } from './sandbox/personas.ts';
