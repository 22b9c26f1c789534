import type { Bilingual, Citation } from '../laws.ts';
import type { PeriodMeaning } from '../period-result.ts';

/** A period that a law, or the practice of courts, fixes. */
export interface NamedPeriod extends Bilingual {
  count: number;
  unit: 'hour' | 'day' | 'workday' | 'month' | 'year';
  /** Who has to act, or `none` where time itself has the effect. */
  actor: 'party' | 'court' | 'mediator' | 'platform' | 'none';
  /** The event whose day (or hour) is not counted. */
  from: Bilingual;
  citations: readonly Citation[];
  direction?: 'forward' | 'backward';
  /**
   * `statute`: CPL 85 clearly moves the last day. `reading`: most would, the text is silent (the court's own limits).
   * `none`: the last day stays. Default: `reading` for the court, `statute` for others, `none` for hours, working
   * days and backward counting.
   */
  rollOver?: 'statute' | 'reading' | 'none';
  /** Default `latest`. */
  meaning?: PeriodMeaning;
  /** The counting itself follows a reading. */
  interpretive?: boolean;
  /** Hours only. */
  countFrom?: 'nextFullHour' | 'moment';
  /** Name of the period for a party without domicile in China. */
  foreign?: string;
}
