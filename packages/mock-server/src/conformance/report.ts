// What was found, for people and for machines.
import { operations } from '@yunting/sdk/contract';
import type { Fault, Finding } from './finding.ts';
import { isSuccess } from './wire.ts';
import type { Exchange } from './wire.ts';

export interface Summary {
  readonly target: string;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly requests: number;
  readonly findings: readonly Finding[];
  /** `answered`: gave a success at least once; `asked`: was called at all. */
  readonly operations: {
    readonly all: number;
    readonly asked: number;
    readonly answered: number;
    readonly neverAnswered: readonly string[];
  };
}

const shownFaults = 5;

/** Counts, findings and the operations that were exercised. */
export function summaryOf(
  target: string,
  findings: readonly Finding[],
  exchanges: readonly Exchange[],
): Summary {
  const count = (verdict: Finding['verdict']): number =>
    findings.filter((one) => one.verdict === verdict).length;
  const idsOf = (some: readonly Exchange[]): Set<string> =>
    new Set(some.flatMap(({ request }) => (request.operationId === undefined ? [] : [request.operationId])));
  const answered = idsOf(exchanges.filter(isSuccess));
  return {
    target,
    passed: count('passed'),
    failed: count('failed'),
    notApplicable: count('notApplicable'),
    requests: exchanges.length,
    findings,
    operations: {
      all: Object.keys(operations).length,
      asked: idsOf(exchanges).size,
      answered: answered.size,
      neverAnswered: Object.keys(operations).filter((id) => !answered.has(id)),
    },
  };
}

const marks = { passed: '✓', failed: '✗', notApplicable: '–' } as const;

/** One finding, as it comes. */
export function printFinding(finding: Finding, print: (line: string) => void): void {
  const { id, zh, en, verdict, faults, reason } = finding;
  print(`${marks[verdict]} ${id}  ${zh} · ${en}`);
  if (reason) print(`    不适用：${reason.zh} · not applicable: ${reason.en}`);
  for (const fault of faults.slice(0, shownFaults)) print(`    ${lineOf(fault)}`);
  if (faults.length > shownFaults)
    print(`    …… 还有 ${faults.length - shownFaults} 处 · ${faults.length - shownFaults} more`);
}

function lineOf({ where, expected, came, requestId }: Fault): string {
  const id = requestId === undefined ? '' : `  [${requestId}]`;
  return `${where}：应为 expected ${expected}；实为 came ${came}${id}`;
}

/** The end of a report. */
export function linesOf(summary: Summary): string[] {
  const { passed, failed, notApplicable, requests } = summary;
  const { all, asked, answered } = summary.operations;
  return [
    '',
    `${summary.target}`,
    `通过 passed ${passed} · 不符 failed ${failed} · 不适用 not applicable ${notApplicable} · 请求 requests ${requests}`,
    `操作 operations: ${answered}/${all} 成功回答过 answered, ${asked}/${all} 问到过 asked`,
  ];
}
