// The court's services, one line each. Their order is the order in which a new world is populated.
import type { CourtService } from '../court/service.ts';
import { cases } from './cases/index.ts';
import { consultations } from './consultations/index.ts';
import { documents } from './documents/index.ts';
import { eservice } from './eservice/index.ts';
import { events } from './events/index.ts';
import { fees } from './fees/index.ts';
import { files } from './files/index.ts';
import { filings } from './filings/index.ts';
import { hearings } from './hearings/index.ts';
import { identity } from './identity/index.ts';
import { rooms } from './rooms/index.ts';

export const services: readonly CourtService[] = [
  identity,
  files,
  filings,
  cases,
  documents,
  fees,
  eservice,
  hearings,
  rooms,
  consultations,
  events,
];
