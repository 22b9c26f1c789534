// The end of a run: what failed, by name, and how many passed and failed.
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const headline = (message: string): string => message.split('\n')[0] ?? '';

/** A case that failed: its section, its name, and why. */
function failureOf(test: TestCase): string {
  const reasons = (test.result().errors ?? []).map(({ message }) => headline(message));
  return `  ${test.fullName}\n    ${reasons.join('\n    ')}`;
}

/** What is said at the end of a run, line by line. */
function endingOf(modules: readonly TestModule[], errors: readonly { message: string }[]): string[] {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => test.result().state === 'failed');
  const passed = tests.filter((test) => test.result().state === 'passed');
  // A file that could not even be loaded counts as a failure: a run without cases is no success.
  const broken = [...modules.flatMap((module) => module.errors()), ...errors].map(
    ({ message }) => `  ${headline(message)}`,
  );
  const failures = failed.length + broken.length;
  return [
    ...(failures > 0 ? ['未通过的案例 · failed cases:', ...failed.map(failureOf), ...broken] : []),
    `法律案例 · law cases: ${passed.length} passed 通过, ${failures} failed 未通过`,
  ];
}

/** Prints the failed names and one last line with the counts. */
export default class LawCaseReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    console.log(endingOf(modules, errors).join('\n'));
  }
}
