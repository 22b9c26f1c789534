import manifest from '../../package.json' with { type: 'json' };
import { RuleInputError } from '../rules/errors.ts';
import { caseNumberCommand } from './case-number-command.ts';
import type { Command, CommandOutput, ReadChunks, ReadText } from './command.ts';
import { deadlineCommand } from './deadline-command.ts';
import { notice } from './explained-text.ts';
import { feeCommand } from './fee-command.ts';
import { alignColumns, visibleLine, visibleText } from './plain-text.ts';
import { UsageError } from './usage-error.ts';
import { verifyCommand } from './verify-command.ts';

const commands: Readonly<Record<string, Command>> = {
  fee: feeCommand,
  deadline: deadlineCommand,
  'case-number': caseNumberCommand,
  verify: verifyCommand,
};

const names = Object.keys(commands).join(', ');

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [
    `  yunting ${name}`,
    summary.zh,
    summary.en,
  ]);
  const options = [
    ['  --lang zh|en', '语言，默认中文', 'language, Chinese unless told otherwise'],
    ['  --json', '输出规则的完整结果', 'the whole answer as JSON'],
    ['  --help', '命令的用法', 'usage of a command: yunting fee --help'],
    ['  --version', '版本', 'version'],
  ];
  return [
    '云庭：法院常用的法律计算，群聊记录的核对 · Yunting: the law a court needs, reckoned; transcripts checked',
    '',
    ...alignColumns([...rows, ...options]),
    '',
    '退出码 exit code：0 有结果 an answer；1 没有结果或核对不符 no answer, or changes found: the reason is printed；2 用法不对 usage',
    notice.zh,
    notice.en,
    '',
  ].join('\n');
}

/**
 * Runs `yunting` with the arguments after its name. Touches nothing but what `readText` and `readChunks` read.
 *
 * @param readChunks by default what `readText` reads, in one piece
 * @returns what to print and the exit code; never throws for what a user wrote
 */
export function runCli(
  args: readonly string[],
  readText: ReadText,
  readChunks: ReadChunks = (path) => [new TextEncoder().encode(readText(path))],
): CommandOutput {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h') return { out: overview(), err: '', code: 0 };
  if (name === '--version') return { out: `${manifest.version}\n`, err: '', code: 0 };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) {
      throw new UsageError(
        `没有这个命令：${name}；可以是：${names}`,
        `unknown command: ${name}; accepted: ${names}`,
      );
    }
    const answer = command.run(rest, readText, readChunks);
    return { ...answer, out: visibleText(answer.out) };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RuleInputError)) throw error;
    const help = command ? `yunting ${name} --help` : 'yunting --help';
    return {
      out: '',
      err: `${visibleLine(error.messageZh)}\n${visibleLine(error.message)}\n→ ${help}\n`,
      code: 2,
    };
  }
}
