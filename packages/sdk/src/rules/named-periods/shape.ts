import type { Bilingual, Citation, LegalBasis } from '../laws.ts';
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
   * `statute`: CPL 85 clearly moves the last day. `reading`: most would, the text is silent (limits of the court and of
   * mediators). `none`: the last day stays. Default: `statute` for a party, `reading` for others, `none` for hours,
   * working days and backward counting.
   */
  rollOver?: 'statute' | 'reading' | 'none';
  /** Default `latest`. */
  meaning?: PeriodMeaning;
  /** `earliest` only: the whole period must have run (超过、不少于), so the first possible day is the one after its end. */
  afterEnd?: boolean;
  /** The day itself follows a reading, or a figure that somebody else fixes. A note, or a step, says which. */
  interpretive?: boolean;
  /** Conditions, exceptions and other views; told as assumptions. A citation among them counts as legal basis. */
  notes?: readonly (Bilingual | LegalBasis)[];
  /** Hours only. */
  countFrom?: 'nextFullHour' | 'moment';
  /** Name of the period for a party without domicile in China. */
  foreign?: string;
  /** Why there is no such period in a foreign-related case. */
  foreignRefused?: LegalBasis;
}
