// `pnpm start`: the court in a browser. Prints where, and what is simulated.
import { readOptions } from './options.ts';
import { simulatedInOneLine } from './simulated.ts';
import { startPage } from './start.ts';

try {
  const page = await startPage(readOptions(process.argv.slice(2)), {
    say: console.log,
    onDefect: (error) => console.error('本机服务的缺陷 · a defect of the local server:', error),
    onTrouble: (what, error) =>
      console.error(
        `机器人遇到并处理的问题 · the bot met and survived: ${what}: ${error instanceof Error ? error.message : 'unknown'}`,
      ),
  });
  console.log(`云庭在这里 · Yunting is here: ${page.url}`);
  console.log(simulatedInOneLine);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void page.close().then(() => process.exit(0)));
  }
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    busy
      ? '这个端口已被占用；请用 --port 换一个。 · That port is taken; choose another with --port.'
      : (error as Error).message,
  );
  process.exitCode = 1;
}
