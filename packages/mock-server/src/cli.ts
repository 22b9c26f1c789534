#!/usr/bin/env node
// yunting-court: the mock court as a process. `yunting-court --port 4010 --data ./court-data`
import { parseArgs } from 'node:util';
import type { RunningCourt } from './start.ts';

const usage = `yunting-court [选项 options]
  --port <n>        端口，默认 4010 · port, default 4010 (0 = any free one)
  --data <folder>   数据目录；不给则只在内存 · keep worlds on disk; otherwise in memory
  --seed <text>     种子，决定编号 · seed of ids
  --now <instant>   法院时间的起点 · where court time begins
  --host <address>  监听地址，默认 127.0.0.1 · address to listen on
  --allow-host <h>  允许的 Host（可多次） · further Host names to serve
  --allow-origin <o>  允许的网页来源（可多次） · further page origins that may call from a browser
  --token <secret>  控制令牌；不给则随机 · control token; a random one otherwise
  --no-control      不开控制面 · no control plane
  --allow-loopback-webhooks  允许向本机发送 webhook（仅供开发） · for development only
  --allow-production  在 NODE_ENV=production 下也启动（这是模拟法院） · start even then (this is a mock)
yunting-court verify --help
  用一致性套件检查任何实现 · checks any implementation of the contract`;

async function main(): Promise<number> {
  if (process.argv[2] === 'verify') {
    const { verifyCommand } = await import('./conformance/command.ts');
    return verifyCommand(process.argv.slice(3));
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4010' },
      data: { type: 'string' },
      seed: { type: 'string' },
      now: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-host': { type: 'string', multiple: true },
      'allow-origin': { type: 'string', multiple: true },
      'allow-production': { type: 'boolean', default: false },
      'no-control': { type: 'boolean', default: false },
      'allow-loopback-webhooks': { type: 'boolean', default: false },
      token: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || positionals.length > 0) {
    console.error(usage);
    return 2;
  }
  // Loaded when it is wanted: help and mistakes are answered at once.
  const { startCourt } = await import('./start.ts');
  const controlToken = values['no-control'] ? '' : values.token;
  const running = await startCourt({
    port,
    hostname: values.host,
    allowedHosts: values['allow-host'] ?? [],
    allowedOrigins: values['allow-origin'] ?? [],
    allowLoopbackWebhooks: values['allow-loopback-webhooks'],
    allowProduction: values['allow-production'],
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(values.data ? { data: values.data } : {}),
    ...(values.seed ? { seed: values.seed } : {}),
    ...(values.now ? { now: values.now } : {}),
    onDefect: (error, operation) => console.error(`[缺陷 defect] ${operation ?? ''}`, error),
  });
  console.log(greeting(running));
  const stop = (): void => {
    void running.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return -1;
}

function greeting({ url, controlToken }: RunningCourt): string {
  const control = controlToken === '' ? '未开 off' : `${url}/sandbox  令牌 token: ${controlToken}`;
  return `云庭模拟法院（演示·虚构） · Yunting mock court\n  API      ${url}/v1\n  文档 docs ${url}/docs\n  控制面 sandbox ${control}`;
}

try {
  const code = await main();
  if (code >= 0) process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
