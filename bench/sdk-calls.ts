// What a call through the SDK costs: its own work over a stubbed transport beside stripe's, and 32 calls at once on
// loopback beside bare axios.
import { createServer } from 'node:http';
import axios from 'axios';
import Stripe from 'stripe';
import { call, createClient } from '@yunting/sdk/core';
import type { Operation, Transport } from '@yunting/sdk/core';
import { axiosTransport } from '@yunting/sdk/transports/axios';
import { measure, pick, printFigures, printRatio } from './measure.ts';

/** About 1 kB of nested JSON, as a case answers. */
const body = JSON.stringify({
  caseId: 'cas_00000001abcdef',
  caseNumber: '（2026）鲁0305民初900001号',
  courtName: '演示法院',
  cause: '民间借贷纠纷',
  state: 'inProgress',
  claimAmount: { amountFen: 8_642_050, currency: 'CNY' },
  acceptedOn: '2026-09-08',
  version: 7,
  parties: Array.from({ length: 4 }, (_, at) => ({
    partyId: `pty_0000000${at}abcdef`,
    role: 'plaintiff',
    displayName: '王某某',
  })),
  deadlines: Array.from({ length: 3 }, () => ({
    kind: 'answer',
    dueOn: '2026-10-08',
    dueAt: '2026-10-09T00:00:00+08:00',
    provisional: false,
  })),
});

const getCase: Operation<{ caseId: string }, unknown> = {
  id: 'cases.get',
  method: 'GET',
  path: '/v1/cases/{caseId}',
};
const input = { caseId: 'cas_00000001abcdef' };
const stub: Transport = async () => ({ status: 200, headers: { 'x-request-id': 'req_1' }, body });

/** Measures both. */
export async function benchSdkCalls(): Promise<void> {
  const ours = createClient({ baseUrl: 'http://court.test', auth: { token: 'bench' }, transport: stub });
  const stripe = new Stripe('sk_test_bench', { httpClient: stripeStub(), telemetry: false });
  const stubbed = await measure(
    [
      { name: 'JSON.parse of the answer', once: async () => JSON.parse(body) as unknown },
      { name: 'yunting, stubbed transport', once: () => call(ours, getCase, input) },
      { name: 'stripe, stubbed transport', once: () => stripe.customers.retrieve('cus_1') },
    ],
    { warmUp: 8_000, calls: 8_000, rounds: 7, concurrency: 1 },
  );
  printFigures('One call, transport stubbed', stubbed);
  const own = (name: string): number =>
    pick(stubbed, name).cpuMicros - pick(stubbed, 'JSON.parse of the answer').cpuMicros;
  printRatio(
    "own CPU ÷ stripe's",
    own('yunting, stubbed transport') / own('stripe, stubbed transport'),
    '≤ 0.25',
  );

  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const overAxios = createClient({ baseUrl: url, auth: { token: 'bench' }, transport: axiosTransport() });
  const bare = axios.create({ baseURL: url });
  const loopback = await measure(
    [
      { name: 'yunting over axios, 32 at once', once: () => call(overAxios, getCase, input) },
      {
        name: 'axios alone, 32 at once',
        once: () => bare.get('/v1/cases/cas_00000001abcdef', { headers: { authorization: 'Bearer bench' } }),
      },
    ],
    { warmUp: 3_000, calls: 6_400, rounds: 5, concurrency: 32 },
  );
  printFigures('Loopback, 32 at once (client and server in one process)', loopback);
  printRatio(
    'wall ÷ axios',
    pick(loopback, 'yunting over axios, 32 at once').wallMicros /
      pick(loopback, 'axios alone, 32 at once').wallMicros,
    '≤ 0.75',
  );
  server.closeAllConnections();
  server.close();
}

/** stripe's own port for transports, answering from memory. */
function stripeStub(): Stripe.HttpClient {
  const response = {
    getStatusCode: () => 200,
    getHeaders: () => ({ 'request-id': 'req_1' }),
    getRawResponse: () => ({}),
    toStream: () => ({}),
    toJSON: async () => JSON.parse(body) as unknown,
  };
  return { getClientName: () => 'stub', makeRequest: async () => response } as unknown as Stripe.HttpClient;
}
