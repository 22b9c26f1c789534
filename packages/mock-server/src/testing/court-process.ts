// A court of toy services in a process of its own, to be killed. Prints one line of JSON when it serves.
import { Court } from '../mock-court.ts';
import { openHttpDoor } from '../doors/http.ts';
import { fileStorage } from '../doors/storage.ts';
import { tokenFor } from '../sandbox/personas.ts';
import { toyEvents, toyReads } from './toy-services.ts';

/** What it prints. `digest` is of the whole world, as it stood when the process began. */
export interface Ready {
  readonly url: string;
  readonly token: string;
  readonly digest: string;
}

const storage = fileStorage(process.argv[2] ?? '');
const court = new Court({ storage, services: [toyEvents, ...toyReads] });
const digest = court.world().digest();
const { url } = await openHttpDoor(court, { port: 0 });
const ready: Ready = { url, digest, token: tokenFor(court, 'plaintiff') };
console.log(JSON.stringify(ready));
