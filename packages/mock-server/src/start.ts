// Starts a whole court on this machine: HTTP, control plane, contract page, courier, data on disk. Node only, without MSW.
import { randomBytes } from 'node:crypto';
import { Court } from './mock-court.ts';
import type { CourtOptions } from './mock-court.ts';
import { Courier } from './doors/courier.ts';
import { docsDoor } from './doors/docs.ts';
import { openHttpDoor } from './doors/http.ts';
import type { HttpDoorOptions } from './doors/http.ts';
import { fileStorage } from './doors/storage.ts';
import { Timekeeper } from './sandbox/advance.ts';
import { controlDoor } from './sandbox/control-door.ts';

export interface StartOptions extends CourtOptions, Omit<HttpDoorOptions, 'before'> {
  /** Folder that keeps the worlds; absent = in memory. */
  readonly data?: string;
  /** Guards the control plane; absent = a random one, '' = no control plane at all. */
  readonly controlToken?: string;
  /** Start although NODE_ENV says production. It is a mock: it decides nothing, and its tokens can be guessed. */
  readonly allowProduction?: boolean;
}

export interface RunningCourt {
  readonly url: string;
  /** '' when there is no control plane. */
  readonly controlToken: string;
  readonly court: Court;
  readonly time: Timekeeper;
  close(): Promise<void>;
}

/** Starts a court: HTTP on loopback, control plane at /sandbox, contract at /docs, webhooks delivered. */
export async function startCourt(options: StartOptions = {}): Promise<RunningCourt> {
  if (process.env['NODE_ENV'] === 'production' && !options.allowProduction) {
    throw new Error(
      '这是模拟法院，不在生产环境运行；确需如此请显式允许。 · This is a mock court: it does not start with NODE_ENV=production unless allowProduction (--allow-production) says so.',
    );
  }
  const controlToken = options.controlToken ?? randomBytes(24).toString('base64url');
  const storage = options.data === undefined ? undefined : fileStorage(options.data);
  try {
    const court = new Court({ ...options, ...(storage ? { storage } : {}) });
    const time = new Timekeeper(court);
    const courier = new Courier(court);
    time.register(courier);
    const door = await openHttpDoor(court, {
      ...options,
      before: async (request) =>
        (await docsDoor(request)) ?? (await controlDoor(court, time, controlToken, request)),
    });
    return {
      url: door.url,
      controlToken,
      court,
      time,
      async close() {
        await door.close();
        await courier.close();
        storage?.close();
      },
    };
  } catch (error) {
    storage?.close();
    throw error;
  }
}
