// How a section of a file of law cases is read: every case becomes a name and a check.

/** One case: its name in the report, and a check that throws when the rules answer otherwise. */
export interface LawCase {
  readonly name: string;
  readonly check: () => void;
}

/**
 * Reads one section of the file. What to ask is decided by a case's fields alone, never by its id or place, so that
 * any file of the same form can be read. A kind, event or shape that no rule answers makes a case whose check fails.
 */
export type Section = (content: unknown) => LawCase[];

/** A record whose fields are looked at before they are used. */
export type Fields = Readonly<Record<string, unknown>>;
