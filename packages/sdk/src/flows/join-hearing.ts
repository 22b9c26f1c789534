/** Gets a party to the door of an internet hearing: device test, then a ticket. */
import { call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { ApiError, YuntingError } from '../core/errors.ts';
import type { CallOptions } from '../core/options.ts';
import type { AbortSignalLike } from '../core/signal.ts';
import * as hearings from '../generated/operations/hearings.ts';
import type { Schemas } from '../generated/types.ts';

/** What to join, and with what. */
export interface JoinInput {
  readonly hearingId: string;
  readonly client: Schemas['HearingClient'];
  /** What the device test measured, to be reported first. A failed test never keeps anyone out. */
  readonly selfTest?: Omit<Schemas['SelfTestReport'], 'client'>;
}

/** Either a ticket, or why there is none yet or any more. */
export type JoinResult =
  | {
      readonly state: 'ready';
      readonly ticket: Schemas['JoinTicket'];
      readonly selfTest?: Schemas['SelfTestResult'];
    }
  /** Joining opens at `opensAt`. */
  | { readonly state: 'tooEarly'; readonly opensAt: string; readonly selfTest?: Schemas['SelfTestResult'] }
  /**
   * The hearing has ended, was moved or cancelled: see `hearing.state` and `hearing.supersededByHearingId`.
   */
  | { readonly state: 'closed'; readonly hearing: Schemas['Hearing'] };

/**
 * A ticket that was lost on its way may be asked for anew this often: each is new, and an unused one runs
 * out.
 */
const TICKET_TRIES = 3;

/**
 * Gets a ticket for an internet hearing, valid five minutes and once. After a dropped connection call it
 * again; the court keeps the interruption as a fact, and `hearings.reportFault` tells its cause.
 *
 * @throws {YuntingError} as a call does; `ApiError` `hearing_not_online` when one attends in the courtroom
 */
export async function joinHearing(
  client: Client,
  input: JoinInput,
  options: { readonly signal?: AbortSignalLike } = {},
): Promise<JoinResult> {
  const selfTest = input.selfTest && (await reportSelfTest(client, input, input.selfTest, options));
  const more = selfTest ? { selfTest } : {};
  try {
    return { state: 'ready', ticket: await askForTicket(client, input, options), ...more };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'hearing_join_closed') throw error;
    const hearing = await call(client, hearings.get, { hearingId: input.hearingId }, options);
    const waiting = hearing.state === 'scheduled' || hearing.state === 'notified';
    return waiting && hearing.join
      ? { state: 'tooEarly', opensAt: hearing.join.opensAt, ...more }
      : { state: 'closed', hearing };
  }
}

/** A test that cannot be reported is no reason to miss one's hearing. */
async function reportSelfTest(
  client: Client,
  { hearingId, client: device }: JoinInput,
  measured: Omit<Schemas['SelfTestReport'], 'client'>,
  options: CallOptions,
): Promise<Schemas['SelfTestResult'] | undefined> {
  try {
    return await call(client, hearings.selfTest, { hearingId, client: device, ...measured }, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return undefined;
  }
}

async function askForTicket(
  client: Client,
  input: JoinInput,
  options: CallOptions,
): Promise<Schemas['JoinTicket']> {
  const { hearingId } = input;
  for (let tried = 1; ; tried++) {
    try {
      return await call(client, hearings.createJoinTicket, { hearingId, client: input.client }, options);
    } catch (error) {
      const lost = error instanceof YuntingError && error.outcome === 'unknown' && !options.signal?.aborted;
      if (!lost || tried === TICKET_TRIES) throw error;
    }
  }
}
