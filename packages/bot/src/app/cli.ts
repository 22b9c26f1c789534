#!/usr/bin/env node
// `yunting-bot`: starts the bot from a checked configuration, and stops it without losing anything.
import { parseArgs } from 'node:util';
import { renderCommandTable } from '../core/understand/command-table.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startBot } from './start-bot.ts';

const usage = `yunting-bot run --config <file>      启动 · start
yunting-bot check --config <file>    只检查配置 · only check the configuration
yunting-bot commands                 命令一览 · the commands people can use

密钥放在环境变量里，不写进配置文件。 · Secrets are in environment variables, never in the file.
真实微信群里的机器人依靠非官方渠道，须由法院书面接受风险。 · Bots in real WeChat groups rest on unofficial channels; a court must accept that risk in writing.`;

/** Seconds within which a stop must be done; then the process ends all the same, and the store goes on from there. */
const stopSeconds = 10;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { config: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command] = positionals;
  if (values.help || command === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  if (command === 'commands') {
    console.log(renderCommandTable());
    return 0;
  }
  if (!['run', 'check'].includes(command) || values.config === undefined) {
    console.error(usage);
    return 2;
  }
  const config = readConfig(values.config);
  if (command === 'check') {
    console.log('配置没有问题。 · The configuration is sound.');
    return 0;
  }
  const log = createLog((line) => process.stdout.write(`${line}\n`), Date.now);
  const running = await startBot(config, log);
  log('info', 'started', { health: running.healthPort });
  const signal = await new Promise<string>((done) => {
    process.once('SIGTERM', () => done('SIGTERM'));
    process.once('SIGINT', () => done('SIGINT'));
  });
  log('info', 'stopping', { signal });
  // A stop that hangs is ended; the store goes on from where it was.
  setTimeout(() => process.exit(1), stopSeconds * 1000).unref();
  await running.stop();
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ConfigError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  } else throw error;
}
