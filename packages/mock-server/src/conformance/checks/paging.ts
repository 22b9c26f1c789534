// Lists by pages: limited, stable, without overlap or gap, and with an end.
import { operations } from '@yunting/sdk/contract';
import type { OperationId } from '@yunting/sdk/contract';
import type { Watch } from '../finding.ts';
import type { Check, Kit } from '../kit.ts';
import { at, isSuccess, listAt, textAt } from '../wire.ts';
import { readEverything } from '../everything.ts';
import type { Exchange } from '../wire.ts';

interface List {
  readonly id: OperationId;
  readonly as?: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

const most = 40;

/** Lists that hold something in this run. */
async function lists({ target, scene }: Kit): Promise<List[]> {
  for (let drafts = 0; drafts < 3; drafts++) await scene.draft();
  const { caseId } = await scene.openCase('main');
  const own: List[] = [
    { id: 'filings.listCourts' },
    { id: 'filings.list', as: 'plaintiff' },
    { id: 'files.list', as: 'plaintiff' },
    { id: 'cases.listParties', as: 'plaintiff', input: { caseId } },
    { id: 'cases.timeline', as: 'plaintiff', input: { caseId } },
    { id: 'documents.list', as: 'plaintiff', input: { caseId } },
    { id: 'eservice.list', as: 'plaintiff', input: { caseId } },
    { id: 'desk.filings.list', as: 'filingJudge' },
    { id: 'desk.cases.list', as: 'clerk' },
    { id: 'desk.cases.listTasks', as: 'clerk' },
    { id: 'desk.eservice.list', as: 'clerk' },
  ];
  return own.filter(({ as }) => as === undefined || target.people.find(as));
}

const pages: Check = {
  id: 'answers.paging',
  zh: '分页：不超过 limit，不重不漏，次序与整页一致，末页 nextCursor 为 null，同一游标同一页',
  en: 'Pages: at most limit, nothing twice or left out, in the order of the whole list, nextCursor null at the end, the same cursor the same page',
  async run(kit, watch) {
    await readEverything(kit);
    for (const list of await lists(kit)) await walk(kit, watch, list);
  },
};

async function walk({ target }: Kit, watch: Watch, { id, as, input }: List): Promise<void> {
  const read = (more: Readonly<Record<string, unknown>>): Promise<Exchange> =>
    target.ask(id, { ...(as === undefined ? {} : { as }), input: { ...input, ...more } });
  const whole = await read({ limit: most });
  if (!watch.see(isSuccess(whole), id, '200', whole)) return;
  const expected = listAt(whole.json, 'data').map((one) => JSON.stringify(one));
  const came: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page <= expected.length; page++) {
    const more = { limit: 1, ...(cursor === undefined ? {} : { cursor }) };
    const exchange = await read(more);
    const data = listAt(exchange.json, 'data').map((one) => JSON.stringify(one));
    watch.see(data.length <= 1, id, 'at most 1 with limit=1', `${data.length}`);
    if (page === 0)
      watch.see((await read(more)).text === exchange.text, id, 'the same page again', 'another page');
    came.push(...data);
    cursor = textAt(exchange.json, 'nextCursor');
    if (cursor === undefined)
      watch.see(at(exchange.json, 'nextCursor') === null, id, 'nextCursor null at the end', exchange);
    if (cursor === undefined || came.length >= most) break;
  }
  watch.see(
    cursor === undefined || expected.length >= most,
    id,
    `an end after ${expected.length}`,
    'a further nextCursor',
  );
  watch.see(new Set(came).size === came.length, id, 'nothing twice', 'the same entry on two pages');
  const whichever = came.slice(0, expected.length).join('\n');
  watch.see(
    whichever === expected.join('\n'),
    id,
    `the ${expected.length} entries of the whole list, in order`,
    `${came.length} others`,
  );
}

const badCursor: Check = {
  id: 'answers.cursor',
  zh: '看不懂的游标被拒绝（422），不会从头再来',
  en: 'A cursor that makes no sense is refused (422), never read as the beginning',
  async run({ target }, watch) {
    const exchange = await target.ask('events.list', { as: 'plaintiff', input: { after: '！not-a-cursor' } });
    watch.see(exchange.status === 422, 'events.list', '422', exchange);
    const unlimited = operations['filings.listCourts'];
    const first = listAt((await target.ask(unlimited.id, { input: { limit: 1 } })).json, 'data');
    const again = await target.ask(unlimited.id, { input: { limit: 1, cursor: '！not-a-cursor' } });
    const restarted =
      isSuccess(again) && JSON.stringify(listAt(again.json, 'data')) === JSON.stringify(first);
    watch.see(!restarted, unlimited.id, '422, or an empty page', again);
  },
};

export const pagingChecks: readonly Check[] = [pages, badCursor];
