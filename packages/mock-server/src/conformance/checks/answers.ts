// What every answer must be, looked at over everything that was answered in the run. These come last.
import { problems } from '@yunting/sdk/contract';
import { contractOf, isRefusal, misfit, overAll, typeOf } from '../audit.ts';
import { readEverything } from '../everything.ts';
import type { Check } from '../kit.ts';
import { isSuccess } from '../wire.ts';
import type { Exchange } from '../wire.ts';

const known = overAll(
  {
    id: 'answers.status',
    zh: '每个成功的回答都是契约写明的那个状态码；没有重定向',
    en: 'Every success has the one status that the contract names; there are no redirects',
  },
  (exchange) => exchange.status < 400,
  (exchange, watch, where) => {
    const expected = contractOf(exchange)?.status ?? 404;
    watch.see(exchange.status === expected, where, String(expected), exchange);
  },
);

const fitting = overAll(
  {
    id: 'answers.schema',
    zh: '每个成功的回答都符合契约的结构',
    en: 'Every success fits its schema in the contract',
  },
  (exchange) => isSuccess(exchange) && contractOf(exchange)?.answer === 'json',
  (exchange, watch, where) => {
    const schema = contractOf(exchange)?.response ?? '';
    const wrong = exchange.json === undefined ? 'no JSON' : misfit(schema, exchange.json);
    watch.see(wrong === undefined, where, schema, wrong ?? '', exchange);
  },
);

const media = overAll(
  {
    id: 'answers.mediaType',
    zh: '回答的媒体类型与契约一致；拒绝是 application/problem+json',
    en: 'Media types are those of the contract; refusals are application/problem+json',
  },
  (exchange) => isRefusal(exchange) || (isSuccess(exchange) && exchange.status !== 204),
  (exchange, watch, where) => {
    const came = typeOf(exchange);
    const { answer = 'json', mediaType = 'application/json' } = contractOf(exchange) ?? {};
    if (isRefusal(exchange))
      watch.see(came === 'application/problem+json', where, 'application/problem+json', came, exchange);
    else if (answer === 'bytes')
      watch.see(came !== '' && !came.includes('json'), where, 'a media type of the file', came, exchange);
    else watch.see(came === mediaType.split(';')[0], where, mediaType, came, exchange);
  },
);

const refusals = overAll(
  {
    id: 'answers.problem',
    zh: '每个拒绝都有契约里的稳定代码、一致的状态码、中英文说明和请求编号',
    en: 'Every refusal has a stable code of the contract, its status, words in Chinese and English, and a request id',
  },
  isRefusal,
  (exchange, watch, where) => {
    const wrong = wrongProblem(exchange);
    watch.see(wrong === undefined, where, 'Problem', `${exchange.status}: ${wrong ?? ''}`, exchange);
  },
);

function wrongProblem({ json, status }: Exchange): string | undefined {
  const wrong = json === undefined ? 'no JSON' : misfit('Problem', json);
  if (wrong !== undefined) return wrong;
  const problem = json as { code: string; status: number; requestId: string; zh: string; en: string };
  const declared = problems[problem.code as keyof typeof problems];
  if (!declared) return `the contract has no code ${problem.code}`;
  if (problem.status !== status || declared.status !== status)
    return `code ${problem.code} goes with ${declared.status}, body says ${problem.status}`;
  if (problem.requestId.trim() === '') return 'no requestId';
  if (!/\p{Script=Han}/u.test(problem.zh)) return 'zh is not Chinese';
  return /[A-Za-z]/.test(problem.en) ? undefined : 'en is not English';
}

const defects = overAll(
  {
    id: 'answers.noDefect',
    zh: '没有一个请求使法院出错（5xx）',
    en: 'No request makes the court fail (5xx)',
  },
  () => true,
  (exchange, watch, where) => watch.see(exchange.status < 500, where, 'below 500', exchange),
);

const growth: Check = {
  id: 'answers.growth',
  zh: '回答多出新字段时，按本契约编写的客户端仍能读',
  en: 'An answer that has grown new fields is still read by clients of this contract',
  async run(kit, watch) {
    await readEverything(kit);
    const seen = new Set<string>();
    for (const exchange of kit.target.wire.exchanges) {
      const { answer, response, id } = contractOf(exchange) ?? {};
      if (
        !isSuccess(exchange) ||
        answer !== 'json' ||
        response === undefined ||
        id === undefined ||
        seen.has(id)
      )
        continue;
      seen.add(id);
      const grown = { ...(exchange.json as object), xGrown: { at: 'a later release' } };
      const wrong = misfit(response, grown);
      watch.see(wrong === undefined, id, `${response} stays open`, wrong ?? exchange);
    }
  },
};

/** Over the whole run; to be carried out after all others. */
export const answerChecks: readonly Check[] = [known, fitting, media, refusals, defects, growth];
