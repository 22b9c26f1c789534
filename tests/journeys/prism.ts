// An independent judge: Stoplight Prism stands as a proxy between client and court and holds every answer against the
// contract. It is started once a process; the court behind it is exchanged from stage to stage.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Transport } from '@yunting/sdk/core';
import { fetchTransport } from '@yunting/sdk/transports/fetch';
import type { Answer, Call } from '@yunting/mock-server';
import { openHttpDoor } from '@yunting/mock-server/node';

/** Something that answers calls as a court does. */
export interface Responder {
  respond(call: Call, signal?: AbortSignal): Promise<Answer>;
}

export interface Judge {
  readonly transport: Transport;
  readonly url: string;
  /** What Prism objected to in answers, so far on this stage. */
  readonly violations: string[];
}

let running: Promise<{ url: string; child: ChildProcess }> | undefined;
let current: Responder;

/** Puts this court behind the judge. */
export async function judgedBy(court: Responder): Promise<Judge> {
  current = court;
  const { url } = await (running ??= start());
  const violations: string[] = [];
  const inner = fetchTransport();
  const transport: Transport = async (request) => {
    const response = await inner(request);
    const said = response.headers['sl-violations'];
    if (said) violations.push(...answerFaults(request.template, response.status, said));
    return response;
  };
  return { url, transport, violations };
}

/** Only what Prism says of the answer: journeys send wrong requests on purpose. */
function answerFaults(template: string, status: number, header: string): string[] {
  const found = JSON.parse(header) as { location: string[]; message: string }[];
  return found
    .filter(({ location }) => location[0] === 'response')
    .map(({ location, message }) => `${template} ${status}: ${location.join('.')} ${message}`);
}

async function start(): Promise<{ url: string; child: ChildProcess }> {
  const door = await openHttpDoor({ respond: (call, signal) => current.respond(call, signal) }, { port: 0 });
  const port = await freePort();
  const contract = join(import.meta.dirname, '../../packages/sdk/src/generated/openapi.json');
  const prism = join(import.meta.dirname, '../../node_modules/.bin/prism');
  const child = spawn(prism, ['proxy', contract, door.url, '--port', String(port), '--host', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  // Only the end is kept: Prism lists the whole contract before it says that it listens, in chunks of any size.
  let output = '';
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  for (let tries = 0; tries < 300; tries++) {
    if (output.includes('is listening')) return { url: `http://127.0.0.1:${port}`, child };
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  throw new Error(`Prism did not start: ${output}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
