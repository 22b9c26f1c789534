// The kit finds nothing wrong with this court, and finds every fault of a list when it is put into it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personaList, tokenFor } from '../sandbox/personas.ts';
import type { Summary } from './report.ts';
import { accessFaults } from './testing/access-faults.ts';
import { careFaults } from './testing/care-faults.ts';
import { clockFaults } from './testing/clock-faults.ts';
import { eventFaults } from './testing/event-faults.ts';
import { onceFaults } from './testing/once-faults.ts';
import { pageFaults } from './testing/page-faults.ts';
import { refusalFaults } from './testing/refusal-faults.ts';
import { answering, bodyOf, openCourt } from './testing/sabotage.ts';
import type { SeededFault, RunningFault } from './testing/sabotage.ts';
import { stateFaults } from './testing/state-faults.ts';
import { deadlineFaults, successFaults } from './testing/success-faults.ts';
import { webhookFaults } from './testing/webhook-faults.ts';
import { inspect, verifyTarget } from './verify.ts';

const patience = 120_000;

const failuresOf = ({ findings }: Summary): string[] =>
  findings
    .filter((one) => one.verdict === 'failed')
    .flatMap(({ id, faults }) => faults.map((one) => `${id}: ${JSON.stringify(one)}`));

describe('our own court', () => {
  let running: RunningFault;
  const defects: string[] = [];
  beforeAll(async () => {
    running = await openCourt([], (error, operation) => defects.push(`${operation ?? ''}: ${String(error)}`));
  });
  afterAll(() => running.close());

  it(
    'passes every check with its control token',
    async () => {
      const summary = await inspect(running.url, { controlToken: running.controlToken });
      expect(failuresOf(summary)).toEqual([]);
      expect(summary.notApplicable).toBe(0);
      expect(summary.operations.asked).toBe(summary.operations.all);
      expect(defects).toEqual([]);
    },
    patience,
  );

  it(
    'passes as a stranger would be checked: with tokens only, without control of its time',
    async () => {
      const people = Object.fromEntries(personaList.map(({ key }) => [key, tokenFor(running.court, key)]));
      const summary = await inspect(running.url, { people });
      expect(failuresOf(summary)).toEqual([]);
      const left = summary.findings.filter((one) => one.verdict === 'notApplicable').map(({ id }) => id);
      expect(left).toEqual([
        'once.never',
        'clocks.nobody',
        'clocks.fee',
        'clocks.supplement',
        'clocks.service',
        'clocks.stillWorks',
        'webhooks.retry',
      ]);
    },
    patience,
  );

  it('is reported in lines and as JSON, with exit code 0', async () => {
    const lines: string[] = [];
    const options = {
      controlToken: running.controlToken,
      only: ['answers.unknownPath', 'answers.wrongMethod'],
      print: (line: string) => lines.push(line),
    };
    expect(await verifyTarget(running.url, options)).toBe(0);
    expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(3);
    expect(await verifyTarget(running.url, { ...options, json: true })).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ passed: 3, failed: 0, notApplicable: 0 });
  });
});

describe('a court that has grown', () => {
  it(
    'passes: new fields in its answers are no fault',
    async () => {
      const grown = answering(
        ({ status, headers }) => status < 500 && (headers['content-type'] ?? '').includes('json'),
        (answer) => ({
          ...answer,
          body: JSON.stringify({ ...bodyOf(answer), xGrown: { at: 'a later release' } }),
        }),
      );
      const running = await openCourt([{ what: 'growth', foundBy: '', tamper: grown }]);
      try {
        const summary = await inspect(running.url, {
          controlToken: running.controlToken,
          only: ['answers', 'once', 'states'],
        });
        expect(failuresOf(summary)).toEqual([]);
      } finally {
        await running.close();
      }
    },
    patience,
  );
});

/** Each has an operation of its own, so all of them share one court. */
const answerFaults: readonly SeededFault[] = [
  ...successFaults,
  ...deadlineFaults,
  ...refusalFaults,
  ...pageFaults,
];

/** What the kit says of a court with these faults, asked only for the checks that have to find them. */
async function inspectWith(faults: readonly SeededFault[]): Promise<Summary> {
  const running = await openCourt(faults);
  try {
    return await inspect(running.url, {
      controlToken: running.controlToken,
      only: faults.map(({ foundBy }) => foundBy),
    });
  } finally {
    await running.close();
  }
}

/** The check of this fault failed, at the place of the fault, and not because it could not be carried out. */
function expectFound({ findings, failed }: Summary, { foundBy, at = '' }: SeededFault): void {
  const found = findings.find(({ id }) => id === foundBy);
  expect(found?.verdict).toBe('failed');
  expect(found?.faults.filter(({ where }) => where !== foundBy && where.includes(at))).not.toEqual([]);
  expect(failed).toBeGreaterThan(0);
}

describe.each([
  ['answers', answerFaults],
  ['access', accessFaults],
] as const)('a court with many faults: %s', (_, faults) => {
  let summary: Summary;
  beforeAll(async () => {
    summary = await inspectWith(faults);
  }, patience);

  it.each(faults.map((fault) => [fault.foundBy, fault.what, fault] as const))(
    '%s finds: %s',
    (_check, _what, fault) => {
      expectFound(summary, fault);
    },
  );
});

const single: readonly SeededFault[] = [
  ...onceFaults,
  ...stateFaults,
  ...careFaults,
  ...clockFaults,
  ...eventFaults,
  ...webhookFaults,
];

describe('a court with one fault', () => {
  it.each(single.map((fault) => [fault.foundBy, fault.what, fault] as const))(
    '%s finds: %s',
    async (_check, _what, fault) => {
      expectFound(await inspectWith([fault]), fault);
    },
    patience,
  );
});

describe('the list of faults', () => {
  it('leaves out no check but those that look at what cannot be seeded', async () => {
    const { groups } = await import('./checks/index.ts');
    const proved = new Set([...answerFaults, ...accessFaults, ...single].map(({ foundBy }) => foundBy));
    const unproved = groups
      .flatMap(({ checks }) => checks.map(({ id }) => id))
      .filter((id) => !proved.has(id));
    expect(unproved).toEqual(['clocks.stillWorks', 'answers.growth']);
  });
});
