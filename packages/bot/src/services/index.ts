// Every court service in the chat, in the order in which its notices are wanted and its answers looked for.
import type { ServiceRoom } from '../core/service-room.ts';
import { cases } from './cases/index.ts';
import { consultations } from './consultations.ts';
import { documents } from './documents.ts';
import { eservice } from './eservice.ts';
import { events } from './events.ts';
import { fees } from './fees/index.ts';
import { files } from './files.ts';
import { filings } from './filings.ts';
import { hearings } from './hearings/index.ts';
import { identity } from './identity.ts';
import { rooms } from './rooms.ts';

export const serviceRooms: readonly ServiceRoom[] = [
  hearings,
  eservice,
  documents,
  fees,
  cases,
  consultations,
  rooms,
  files,
  filings,
  identity,
  events,
];
