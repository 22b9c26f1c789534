// The asking side of the HTTP bench: prints requests a second for a list, a read and a write as JSON.
import { Agent, request } from 'node:http';

const [url = '', token = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const headers = { authorization: `Bearer ${token}` };
const seconds = 4;
let keys = 0;

function once(method: string, path: string, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const extra =
      body === undefined
        ? {}
        : {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(body)),
            'idempotency-key': `bench-${++keys}`,
          };
    const call = request(
      `${url}${path}`,
      { agent, method, headers: { ...headers, ...extra } },
      (response) => {
        response.resume();
        response.once('end', resolve);
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

async function rate(method: string, path: string, body?: string): Promise<number> {
  const run = async (ms: number): Promise<number> => {
    const until = performance.now() + ms;
    let count = 0;
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (performance.now() < until) {
          await once(method, path, body);
          count++;
        }
      }),
    );
    return count;
  };
  await run(1000);
  return (await run(seconds * 1000)) / seconds;
}

console.log(
  JSON.stringify({
    list: await rate('GET', '/v1/public/courts'),
    get: await rate('GET', '/v1/me'),
    create: await rate(
      'POST',
      '/v1/uploads',
      JSON.stringify({ fileName: '借条.pdf', contentType: 'application/pdf', byteLength: 1000 }),
    ),
  }),
);
agent.destroy();
