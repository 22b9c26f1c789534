// `pnpm demo`: plays a case from filing to judgment through the public API, over real HTTP, with webhooks.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Yunting } from '@yunting/sdk';
import type { Schemas } from '@yunting/sdk';
import { nodeHandler } from '@yunting/sdk/webhooks';
import { createControl } from '@yunting/mock-server/control';
import { startCourt } from '@yunting/mock-server/node';
import type { Scene } from './scene.ts';
import { startChat } from './chat.ts';
import { playStory } from './story.ts';
import { createVoice } from './voice.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'zh' } } });
const voice = createVoice(values.lang === 'en' ? 'en' : 'zh', console.log);
const started = performance.now();

const running = await startCourt({
  port: 0,
  now: '2026-09-01T09:00:00+08:00',
  allowLoopbackWebhooks: true,
  onDefect: (error, operation) => {
    console.error('模拟法院的缺陷 · a defect of the mock court:', operation, error);
    process.exitCode = 1;
  },
});
const control = createControl({ baseUrl: running.url, controlToken: running.controlToken });
const clients = new Map<string, Yunting>();
for (const { key } of (await control.listPersonas({})).data) {
  const { token } = await control.signIn({ key });
  clients.set(key, new Yunting({ baseUrl: running.url, auth: { token }, maxRetries: 5 }));
}

const chat = await startChat(running);
const scene: Scene = {
  chat,
  as(persona) {
    const client = clients.get(persona);
    if (!client) throw new RangeError(`no persona ${persona}`);
    return client;
  },
  anyone: new Yunting({ baseUrl: running.url }),
  async advanceTo(to) {
    await control.advance({ to });
  },
  async payAtBank(fiscalCode, amountFen) {
    await control.payerActs({ fiscalCode, amountFen, outcome: 'succeeded' });
  },
  async loseNextAnswer(on) {
    await control.setFault({ kind: 'lostResponse', on, times: 1 });
  },
  voice,
};

// The plaintiff's app listens for events: signed, at least once, in any order.
const received = new Map<string, number>();
const listener = createServer((request, response) => void receive(request, response));
await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
const address = listener.address();
const port = typeof address === 'object' && address ? address.port : 0;
const { secret } = await scene
  .as('plaintiff')
  .events.createEndpoint({ url: `http://127.0.0.1:${port}/hooks` });
const receive = nodeHandler<Schemas['EventEnvelope']>({
  secrets: [secret],
  onEvent: ({ type }) => {
    received.set(type, (received.get(type) ?? 0) + 1);
  },
});

voice.title();
await playStory(scene);
await running.time.idle();
voice.end({
  webhooks: [...received.values()].reduce((sum, count) => sum + count, 0),
  kinds: received.size,
  coverage: (await control.getCoverage({})).operations,
  seconds: (performance.now() - started) / 1000,
});
await chat.close();
listener.close();
listener.closeAllConnections();
await running.close();
