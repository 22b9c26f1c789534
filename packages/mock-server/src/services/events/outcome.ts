// What the courier reports about an attempt, and how an answer of the receiver is read (Standard Webhooks 1.0).

/** How an attempt ended. Only `accepted` is a delivery. */
export type Outcome =
  | 'accepted'
  | 'refused'
  | 'redirected'
  | 'gone'
  | 'unreachable'
  | 'timeout'
  | 'unsafeAddress';

/** Data of the event `delivery.reported`. */
export interface DeliveryReport {
  readonly outcome: Outcome;
  readonly status?: number;
  /** A short cause in our own words; never the receiver's answer, which may hold anything. */
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
}

/** 2xx accepts, 410 ends the endpoint, 3xx is never followed and counts as a failure, so does everything else. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

/** Court time between a failure and the next attempt, in minutes: about 75 hours in all. */
export const retryMinutes: readonly number[] = [1, 5, 30, 120, 300, 600, 840, 1200, 1440];

/** No receiver may put off the court for longer than this. */
const longestWaitMinutes = 1440;

/** Minutes until the next attempt after so many failures; `undefined` when the ladder has ended. */
export function retryAfterMinutes(failures: number, report: DeliveryReport): number | undefined {
  const minutes = retryMinutes[failures - 1];
  if (minutes === undefined || report.retryAfterSeconds === undefined) return minutes;
  return Math.max(minutes, Math.min(Math.ceil(report.retryAfterSeconds / 60), longestWaitMinutes));
}
