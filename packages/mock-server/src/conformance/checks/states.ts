// A filing in all its states: what is possible works, what is not is refused with the reason.
import { operations } from '@yunting/sdk/contract';
import { filingActs, filingInput } from '../filing-acts.ts';
import type { FilingActId, ReadFiling } from '../filing-acts.ts';
import type { Watch } from '../finding.ts';
import type { Check, Kit } from '../kit.ts';
import { isSuccess, numberAt, textAt } from '../wire.ts';
import { moves, seeRefusal } from './state-refusals.ts';

/** The ways of a filing, act by act, and the state that the contract gives after each. */
const ways: readonly (readonly [act: FilingActId, state: string])[][] = [
  [
    ['filings.submit', 'submitted'],
    ['desk.filings.requestSupplement', 'supplementRequired'],
    ['filings.supplement', 'supplemented'],
    ['desk.filings.accept', 'accepted'],
  ],
  [['filings.discard', 'discarded']],
  [
    ['filings.submit', 'submitted'],
    ['filings.withdraw', 'withdrawn'],
  ],
  [
    ['filings.submit', 'submitted'],
    ['desk.filings.refuse', 'refused'],
  ],
];

/** Goes each way; `here` is called in every state on it. */
async function walk(
  kit: Kit,
  watch: Watch,
  here: (filing: ReadFiling, state: string) => Promise<void>,
): Promise<void> {
  const material = await kit.scene.material();
  for (const way of ways) {
    let filing = await kit.scene.draft();
    await here(filing, 'draft');
    for (const [id, state] of way) {
      const exchange = await kit.target.ask(id, {
        as: filingActs[id].as,
        input: filingInput(id, filing, material),
      });
      if (
        !watch.see(
          isSuccess(exchange) && textAt(exchange.json, 'state') === state,
          id,
          `200 ${state}`,
          exchange,
        )
      )
        break;
      filing = { filingId: filing.filingId, version: numberAt(exchange.json, 'version') ?? 0 };
      await here(filing, state);
    }
  }
}

const walked: Check = {
  id: 'states.walked',
  zh: '立案申请按契约走完每一步：草稿、提交、补正、受理，以及作废、撤回、不予受理；每一步版本都增加，双方看到同一状态',
  en: 'A filing walks its ways: draft, submitted, supplemented, accepted; discarded, withdrawn, refused. Each step raises the version and both sides see the same state',
  async run(kit, watch) {
    const last = new Map<string, number>();
    await walk(kit, watch, async (filing, state) => {
      const { filingId, version } = filing;
      const own = await kit.target.ask('filings.get', { as: 'plaintiff', input: { filingId } });
      watch.see(textAt(own.json, 'state') === state, 'filings.get', state, textAt(own.json, 'state') ?? own);
      watch.see(
        version > (last.get(filingId) ?? 0),
        'filings.get',
        `a version above ${last.get(filingId) ?? 0}`,
        `${version}`,
      );
      last.set(filingId, version);
      if (state === 'draft' || state === 'discarded') return;
      const desk = await kit.target.ask('desk.filings.get', { as: 'filingJudge', input: { filingId } });
      watch.see(
        textAt(desk.json, 'state') === state,
        'desk.filings.get',
        state,
        textAt(desk.json, 'state') ?? desk,
      );
    });
  },
};

const illegal: Check = {
  id: 'states.illegal',
  zh: '在每一状态下，契约不允许的办理都被拒绝：409，写明现在的状态和可以办的事，且什么也不改变',
  en: 'From every state, what the contract does not allow is refused: 409 with the state and what is possible, and nothing changes',
  async run(kit, watch) {
    const material = await kit.scene.material();
    await walk(kit, watch, async (filing, state) => {
      for (const id of Object.keys(filingActs) as FilingActId[]) {
        if (!moves('filing', id) || moves('filing', id, state)) continue;
        const exchange = await kit.target.ask(id, {
          as: filingActs[id].as,
          input: filingInput(id, filing, material),
        });
        // The court does not see what was never submitted.
        if (operations[id].desk && (state === 'draft' || state === 'discarded') && exchange.status === 404)
          continue;
        seeRefusal(watch, `${id} (${state})`, 'filing', id, state, exchange);
      }
      const now = await kit.target.ask('filings.get', {
        as: 'plaintiff',
        input: { filingId: filing.filingId },
      });
      watch.see(
        numberAt(now.json, 'version') === filing.version,
        'filings.get',
        `version ${filing.version} as before`,
        now,
      );
    });
  },
};

/** The states of a filing. */
export const filingStateChecks: readonly Check[] = [walked, illegal];
