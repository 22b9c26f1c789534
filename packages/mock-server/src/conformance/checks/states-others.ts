// The states of all other records that were seen, and versions: nobody overwrites unseen.
import { machines, operations } from '@yunting/sdk/contract';
import { readEverything } from '../everything.ts';
import { filingInput } from '../filing-acts.ts';
import type { FilingActId } from '../filing-acts.ts';
import type { Check } from '../kit.ts';
import { knownRecords } from '../known.ts';
import { sampleOf } from '../samples.ts';
import { isSuccess, numberAt, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { moves, seeRefusal } from './state-refusals.ts';

const others: Check = {
  id: 'states.others',
  zh: '其他各种记录（案件、账单、文书、期日……）也一样：契约不允许的办理 409',
  en: 'Other records (cases, bills, documents, hearings …) likewise: what the contract does not allow is 409',
  async run(kit, watch) {
    await readEverything(kit);
    const { target } = kit;
    for (const record of knownRecords(target.wire.exchanges).values()) {
      const { subject, id: recordId, state } = record;
      if (state === undefined || !(subject in machines) || subject === 'filing') continue;
      for (const operation of Object.values(operations)) {
        if (operation.subject !== subject || operation.subjectParam === undefined) continue;
        const kind = subject as keyof typeof machines;
        if (!moves(kind, operation.id) || moves(kind, operation.id, state)) continue;
        const person = target.people.allowed(operation).find(({ key }) => record.seenBy.has(key));
        if (!person) continue;
        const { schema } = operation.request ?? {};
        const input = { ...(schema ? sampleOf(schema) : {}), [operation.subjectParam]: recordId };
        const exchange = await target.ask(operation.id, { as: person.key, input });
        if (exchange.status === 404) continue;
        seeRefusal(watch, `${operation.id} (${state})`, kind, operation.id, state, exchange);
      }
    }
  },
};

const versions: Check = {
  id: 'states.version',
  zh: '过时的版本：409 version_conflict，什么也不改变',
  en: 'A stale version: 409 version_conflict, and nothing changes',
  async run({ target, scene }, watch) {
    const material = await scene.material();
    const draft = await scene.draft();
    const newer = await scene.act('plaintiff', 'filings.update', draft);
    const see = async (as: string, id: FilingActId, version: number): Promise<void> => {
      const exchange = await target.ask(id, { as, input: filingInput(id, { ...draft, version }, material) });
      watch.see(
        exchange.status === 409 && exchange.code === 'version_conflict',
        id,
        '409 version_conflict',
        exchange,
      );
    };
    for (const id of ['filings.update', 'filings.submit', 'filings.discard'] as const)
      await see('plaintiff', id, draft.version);
    await see('plaintiff', 'filings.submit', newer.version + 7);
    const submitted = await scene.act('plaintiff', 'filings.submit', newer);
    for (const id of [
      'desk.filings.accept',
      'desk.filings.requestSupplement',
      'desk.filings.refuse',
    ] as const) {
      await see('filingJudge', id, newer.version);
    }
    const now = await target.ask('filings.get', { as: 'plaintiff', input: { filingId: draft.filingId } });
    const isSame =
      numberAt(now.json, 'version') === submitted.version && textAt(now.json, 'state') === 'submitted';
    watch.see(isSame, 'filings.get', `submitted, version ${submitted.version}`, now);
  },
};

const race: Check = {
  id: 'states.race',
  zh: '两人同时拿同一版本修改：只有一个成功，另一个 409 version_conflict',
  en: 'Two changes from the same version at once: one succeeds, the other gets 409 version_conflict',
  async run({ target, scene }, watch) {
    const material = await scene.material();
    const draft = await scene.draft();
    const ask = (note: string): Promise<Exchange> =>
      target.ask('filings.update', {
        as: 'plaintiff',
        input: { ...draft, content: { ...material.content, note } },
      });
    const both = await Promise.all(['一', '二', '三'].map(ask));
    watch.see(
      both.filter(isSuccess).length === 1,
      'filings.update',
      'one success',
      `${both.filter(isSuccess).length}`,
    );
    for (const one of both)
      watch.see(
        isSuccess(one) || one.code === 'version_conflict',
        'filings.update',
        '409 version_conflict',
        one,
      );
  },
};

/** Other states, and versions. */
export const otherStateChecks: readonly Check[] = [others, versions, race];
