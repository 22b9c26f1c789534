// Who is told: those named, and nobody else.
import { events } from '@yunting/sdk/contract';
import type { EventContract } from '@yunting/sdk/contract';
import type { Check, Kit } from '../kit.ts';
import { feed } from '../snapshot.ts';
import { listAt, textAt } from '../wire.ts';
import { happenings, eventId } from './event-readers.ts';

/** Audiences that this person belongs to. */
async function audiencesOf({ target, scene }: Kit, as: 'plaintiff' | 'defendant'): Promise<Set<string>> {
  const principalId = textAt(await target.must('identity.me', { as }), 'principalId');
  const own = new Set(['public', 'allParties', `person:${principalId}`, `side:${as}`]);
  for (const purpose of ['main', 'served', 'relief'] as const) {
    const { plaintiffPartyId, defendantPartyId } = await scene.openCase(purpose);
    own.add(`party:${as === 'plaintiff' ? plaintiffPartyId : defendantPartyId}`);
  }
  return own;
}

const audience: Check = {
  id: 'events.audience',
  zh: '只告诉该知道的人：当事人的事件流里每一件都写明他在其内；只给法院的、没有写给谁的，不告诉任何当事人',
  en: "Only those are told who may be: every event in a party's feed names it; what is for the court alone, or for nobody named, is told to no party",
  async run(kit, watch) {
    await happenings(kit);
    const cases = new Set<string>();
    for (const purpose of ['main', 'served', 'relief'] as const)
      cases.add((await kit.scene.openCase(purpose)).caseId);
    for (const as of ['plaintiff', 'defendant'] as const) {
      const own = await audiencesOf(kit, as);
      for (const entry of await feed(kit, as)) {
        const caseId = textAt(entry, 'caseId');
        if (caseId !== undefined && !cases.has(caseId)) continue;
        const type = textAt(entry, 'type') ?? '';
        const told = listAt(entry, 'audience');
        watch.see(
          told.some((one) => own.has(String(one))),
          `${as} ${type}`,
          'an audience that this party belongs to',
          told.join(', ') || 'none',
        );
        const declared = (events as Readonly<Record<string, EventContract>>)[type]?.audience ?? [];
        watch.see(
          declared.some((one) => one !== 'court'),
          `${as} ${type}`,
          'not for the court alone',
          declared.join(', '),
        );
      }
    }
  },
};

const others: Check = {
  id: 'events.others',
  zh: '与案件无关的人的事件流里没有这些案件的任何事件',
  en: 'Who has nothing to do with a case hears nothing of it',
  async run(kit, watch) {
    await happenings(kit);
    const { caseId, filingId } = await kit.scene.openCase('main');
    const matters = new Set((await feed(kit, 'plaintiff')).map((one) => textAt(one, 'stream')));
    for (const as of ['stranger', 'defenceLawyer'].filter((one) => kit.target.people.find(one))) {
      const entries = await feed(kit, as);
      const leaked = entries.find(
        (one) =>
          matters.has(textAt(one, 'stream')) ||
          [caseId, filingId].includes(textAt(one, 'subject', 'id') ?? ''),
      );
      watch.see(
        leaked === undefined,
        `${as}`,
        "nothing of the plaintiff's",
        `${textAt(leaked, 'type')} (${eventId(leaked)})`,
      );
    }
    for (const as of ['otherJudge', 'assistingClerk'].filter((one) => kit.target.people.find(one))) {
      const page = await kit.target.must('desk.events.list', { as, input: { limit: 200 } });
      const leaked = listAt(page, 'data').find(
        (one) => matters.has(textAt(one, 'stream')) && textAt(one, 'caseId') === caseId,
      );
      watch.see(
        leaked === undefined,
        `desk.events.list (${as})`,
        "nothing of another court's case",
        `${textAt(leaked, 'type')} (${eventId(leaked)})`,
      );
    }
  },
};

const room: Check = {
  id: 'events.room',
  zh: '案件群机器人只听到契约准许进群的事件，没有单方的、个人的事项',
  en: 'The room agent hears only what the contract allows into the room: nothing one-sided or personal',
  async run(kit, watch) {
    await happenings(kit);
    kit.target.person('roomAgent');
    for (const entry of await feed(kit, 'roomAgent')) {
      const type = textAt(entry, 'type') ?? '';
      const declared = (events as Readonly<Record<string, EventContract>>)[type];
      watch.see(declared?.room === true, `roomAgent ${type}`, 'an event for the room', 'not for the room');
    }
  },
};

/** Whom events are told. */
export const audienceChecks: readonly Check[] = [audience, others, room];
