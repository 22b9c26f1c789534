/** What is wrong in the contract's sources, where, and what to do. */

/**
 * `fatal`: nothing can be generated from this file. `error`: generation would work, but the contract breaks its own
 * rules. `warning`: worth a look; does not fail.
 */
export type Severity = 'fatal' | 'error' | 'warning';

export interface Finding {
  readonly severity: Severity;
  /** Relative to the repository, `openapi/services/filings.yaml`. */
  readonly file: string;
  /** JSON Pointer into the file; empty for the file itself. */
  readonly pointer: string;
  readonly line?: number;
  /** A whole sentence that says what to do. */
  readonly message: string;
}

/** A place in a source file that findings are reported at. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly line?: number;
}

/** One line for people: `openapi/services/filings.yaml:12 /paths/~1v1… error: …`. */
function formatFinding(finding: Finding): string {
  const line = finding.line === undefined ? '' : `:${finding.line}`;
  return `${finding.severity.padEnd(7)} ${finding.file}${line} ${finding.pointer}\n        ${finding.message}`;
}

/** All findings in a stable order, and how many of each kind. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
  );
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('fatal') + count('error');
  return [
    ...sorted.map(formatFinding),
    `${errors} error(s), ${count('warning')} warning(s) in the contract`,
  ].join('\n');
}

/** Escapes one step of a JSON Pointer (RFC 6901). */
function step(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A pointer from its steps. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${step(String(key))}`).join('');
}
