// `yunting-court verify`: the conformance kit against any implementation of the contract.
import { randomUUID } from 'node:crypto';
import { groups } from './checks/index.ts';
import type { Kit } from './kit.ts';
import { peopleOfFile, peopleOfSandbox } from './people.ts';
import { linesOf, printFinding, summaryOf } from './report.ts';
import type { Summary } from './report.ts';
import { runGroups } from './run.ts';
import { openSandbox } from './sandbox.ts';
import { Scene } from './scene.ts';
import { Target } from './target.ts';
import { Wire } from './wire.ts';

export interface VerifyOptions {
  /** Of a sandbox of ours: the kit opens a world of its own there and can let time pass. */
  readonly controlToken?: string;
  /** Otherwise: role key → token, as in a people file (parsed JSON). */
  readonly people?: unknown;
  /** Groups or checks, by id; all of them unless given. */
  readonly only?: readonly string[];
  /** Prints one JSON summary instead of lines. */
  readonly json?: boolean;
  readonly print: (line: string) => void;
}

/** Checks the target and prints what it finds. 0 = nothing failed, 1 = something did. Throws when it cannot begin. */
export async function verifyTarget(target: string, options: VerifyOptions): Promise<number> {
  const { json = false, print } = options;
  const summary = await inspect(target, options, json ? () => {} : (finding) => printFinding(finding, print));
  if (json) print(JSON.stringify(summary, undefined, 2));
  else for (const line of linesOf(summary)) print(line);
  return summary.failed > 0 ? 1 : 0;
}

/** Checks the target; the findings and the operations that were exercised. */
export async function inspect(
  target: string,
  options: Omit<VerifyOptions, 'print' | 'json'>,
  tell: Parameters<typeof runGroups>[3] = () => {},
): Promise<Summary> {
  const kit = await prepare(target, options);
  const findings = await runGroups(groups, kit, options.only ?? [], tell);
  return summaryOf(target, findings, kit.target.wire.exchanges);
}

async function prepare(target: string, { controlToken, people }: Omit<VerifyOptions, 'print'>): Promise<Kit> {
  const run = randomUUID();
  let count = 0;
  const keys = (): string => `verify-${run}-${++count}`;
  const sandbox = controlToken === undefined ? undefined : await openSandbox(target, controlToken);
  const known =
    sandbox && people === undefined ? await peopleOfSandbox(sandbox.control) : peopleOfFile(people ?? {});
  const wire = new Wire(sandbox?.baseUrl ?? target);
  const asked = new Target(wire, known, keys, sandbox);
  return { target: asked, scene: new Scene(asked) };
}
