// Two times, never mixed: court time for reminders and quiet hours, the machine's for pacing and for what grows stale.

export interface BotClock {
  /** Court time, milliseconds since the epoch. */
  courtNow(): number;
  /** The machine's time, milliseconds since the epoch. */
  wallNow(): number;
  /** Runs once after so many milliseconds of machine time; answers how to cancel. */
  after(delayMs: number, run: () => void): () => void;
}
