// The command line of the kit: `yunting-court verify --target URL (--token T | --people FILE) [--only …] [--json]`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groups } from './checks/index.ts';
import { verifyTarget } from './verify.ts';

/** How to call it. */
export const verifyUsage = `yunting-court verify --target <url> [--token <control token> | --people <people.json>]
  用一致性套件检查任何实现；没有不符时退出码为 0 · checks any implementation of the contract; exit code 0 when nothing failed
  会新建演示用的立案、案件等记录，只用于测试环境 · it makes filings and cases of its own: for test environments only
  --token <secret>  本沙箱的控制令牌；另开一个世界检查，可以拨动时钟 · of our sandbox: checks in a world of its own, moves the clock
  --people <file>   角色到令牌的 JSON · JSON of role keys and tokens: {"plaintiff": "…", "judge": {"token": "…", "roles": ["judge"]}, …}
  --only <a,b>      只做这些组或检查 · only these groups or checks: ${groups.map(({ name }) => name).join(', ')}
  --json            输出 JSON 摘要 · print a JSON summary`;

/** Runs the command with the arguments behind `verify`; the exit code. 2 = it could not begin. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        target: { type: 'string' },
        token: { type: 'string' },
        people: { type: 'string' },
        only: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { target, token, people, help } = values;
    if (help) {
      console.log(verifyUsage);
      return 0;
    }
    if (!target || !URL.canParse(target) || (!token && !people)) {
      console.error(verifyUsage);
      return 2;
    }
    return await verifyTarget(target, {
      ...(token ? { controlToken: token } : {}),
      ...(people ? { people: JSON.parse(readFileSync(people, 'utf8')) as unknown } : {}),
      only: onlyKnown(values.only),
      json: values.json,
      print: console.log,
    });
  } catch (error) {
    console.error(`不能开始 · cannot begin: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

/** Groups and checks by id. Throws for one that does not exist: a misspelt check would pass in silence. */
function onlyKnown(list: string): string[] {
  const wanted = list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = groups.flatMap(({ name, checks }) => [name, ...checks.map(({ id }) => id)]);
  const strange = wanted.find((one) => !known.includes(one));
  if (strange !== undefined)
    throw new RangeError(`没有 ${strange} 这一组或检查 · there is no group or check ${strange}`);
  return wanted;
}
