// A write has one effect, however often it arrives.
import { clientSecretOf } from '../../sandbox/personas.ts';
import type { Check } from '../kit.ts';
import { isSuccess, textAt } from '../wire.ts';
import { added, create } from './once-effects.ts';

const replay: Check = {
  id: 'once.replay',
  zh: '同一把幂等键、同一内容：同一回答，只生效一次',
  en: 'The same key with the same body: the same answer and one effect',
  async run(kit, watch) {
    const { content } = await kit.scene.material();
    const key = kit.target.freshKey();
    const effects = await added(kit, 'plaintiff', async () => {
      const first = await kit.target.ask(create, { as: 'plaintiff', key, input: { content } });
      for (let again = 0; again < 2; again++) {
        const next = await kit.target.ask(create, { as: 'plaintiff', key, input: { content } });
        watch.see(next.status === first.status, create, `${first.status} again`, next);
        watch.see(
          next.text === first.text,
          create,
          `the same body (${textAt(first.json, 'filingId')})`,
          textAt(next.json, 'filingId') ?? next,
        );
      }
    });
    watch.see(effects === 1, create, 'one new filing', `${effects}`);
  },
};

const replayTransition: Check = {
  id: 'once.transition',
  zh: '状态已变之后重发同一请求，得到当初的回答，而不是「状态不对」',
  en: 'A repeated transition gets its first answer, not a refusal for the state that it has itself brought about',
  async run({ target, scene }, watch) {
    const filing = await scene.draft();
    const ask = { as: 'plaintiff', key: target.freshKey(), input: { ...filing, truthful: true } };
    const first = await target.ask('filings.submit', ask);
    const again = await target.ask('filings.submit', ask);
    watch.see(isSuccess(first), 'filings.submit', '200', first);
    watch.see(
      again.status === first.status && again.text === first.text,
      'filings.submit',
      'the first answer again',
      again,
    );
  },
};

const atOnce: Check = {
  id: 'once.atOnce',
  zh: '同一请求同时到达多次：只生效一次，其余得到同一回答或「正在处理」（可重试）',
  en: 'The same request arriving many times at once: one effect; the others get its answer, or "in progress" (retryable)',
  async run(kit, watch) {
    const { content } = await kit.scene.material();
    const key = kit.target.freshKey();
    const effects = await added(kit, 'plaintiff', async () => {
      const same = await Promise.all(
        Array.from({ length: 8 }, () => kit.target.ask(create, { as: 'plaintiff', key, input: { content } })),
      );
      const answers = new Set(same.filter(isSuccess).map((one) => textAt(one.json, 'filingId')));
      watch.see(answers.size === 1, create, 'one filing in all answers', `${answers.size}`);
      for (const one of same.filter((exchange) => !isSuccess(exchange))) {
        watch.see(one.code === 'idempotency_in_flight', create, '409 idempotency_in_flight', one);
      }
    });
    watch.see(effects === 1, create, 'one new filing', `${effects}`);
  },
};

const never: Check = {
  id: 'once.never',
  zh: '登录、验证码等一次性操作不重放：同一把键也各自生效',
  en: 'Sessions and other single-use acts are never replayed: the same key does not bring back an earlier answer',
  async run({ target }, watch) {
    target.mustHaveSandbox();
    const input = { clientId: 'demo-app', clientSecret: clientSecretOf('demo-app') };
    const ask = { key: target.freshKey(), input };
    const tokens = [
      await target.ask('identity.createAppSession', ask),
      await target.ask('identity.createAppSession', ask),
    ];
    const [first, second] = tokens.map((one) => textAt(one.json, 'accessToken'));
    watch.see(
      first !== undefined && second !== undefined && first !== second,
      'identity.createAppSession',
      'two tokens',
      first === second ? 'the same token twice' : tokens[1]!,
    );
  },
};

/** One effect. */
export const onceChecks: readonly Check[] = [replay, replayTransition, atOnce, never];
