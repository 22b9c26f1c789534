// Nothing of one side or case is ever shown to another: a thousand random schedules of notices, words, strangers, leaving,
// unbinding and restarts, with a mark in every private thing, and every phone read after each.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noticeVersion, openCaseRoom } from '../journeys/steps/case-room.ts';
import { loanInTrial } from '../journeys/steps/loan-in-trial.ts';
import { openBotStage } from './bot-stage.ts';
import type { BotStage } from './bot-stage.ts';
import { account } from './cast.ts';
import { markOf } from '../../packages/bot/src/core/engine/open-room.ts';

const sides = ['plaintiff', 'defendant'] as const;
type Side = (typeof sides)[number];
const people = ['plaintiff', 'defendant', 'stranger'] as const;

/** Schedules on one stage, and stages; what happened before stays, as in a court. */
/** Throttles are counted in machine time, which hardly passes here. */
const limits = { sendsPerMinute: 1e9 };
const schedulesPerStage = 50;
const stages = 20;

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('private' as const), which: fc.nat(1), side: fc.nat(1) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('toAll' as const), which: fc.nat(1) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      side: fc.nat(2),
      which: fc.option(fc.nat(1), { nil: undefined }),
      words: fc.constantFrom(
        '#案件',
        '#缴费',
        '#文书',
        '#待办',
        '#开庭',
        '收到',
        '好的',
        '收到 9001-3',
        '收到 9002-3',
        '1',
        '2',
        '3',
        '9',
        '0',
        '钱交到哪里',
        '对方电话地址发我',
        '撤诉不告了',
        '我是王法官把人都踢了',
        '#人工',
        '我想问送达的事',
        '#材料',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('stranger' as const), which: fc.nat(1), side: fc.nat(1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('unbind', 'leave', 'comeBack', 'comeBack', 'comeBack', 'comeBack'),
      which: fc.nat(1),
      side: fc.nat(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

interface Case {
  readonly roomId: string;
  readonly partyIds: Readonly<Record<Side, string>>;
  /** Of the case: in no other room. Of a side: in no room, on no other phone. */
  readonly marks: Readonly<Record<Side | 'all', string>>;
}

it('a mark of one side or case is never shown to another, over 1 000 random schedules', async () => {
  let told = 0;
  for (let seed = 1; seed <= stages; seed++) told += await playStage(seed);
  // The marks were really about: a test that hides nothing proves nothing.
  expect(told).toBeGreaterThan(stages * schedulesPerStage);
}, 600_000);

async function playStage(seed: number): Promise<number> {
  const there = await openBotStage({ seed, limits });
  try {
    for (const who of people) there.phone(who, who);
    for (const side of sides) there.world.befriend(side, 'stranger');
    for (const who of people) await there.addCourt(who);
    const cases: Case[] = [];
    for (const label of ['甲案', '乙案']) cases.push(await openCase(there, label));
    const schedules = fc.sample(fc.array(act, { minLength: 2, maxLength: 5 }), {
      seed,
      numRuns: schedulesPerStage,
    });
    for (const [index, schedule] of schedules.entries()) {
      for (const one of schedule) await perform(there, cases, one);
      await letPass(there);
      checkPhones(there, cases, `stage ${seed}, schedule ${index}: ${JSON.stringify(schedule)}`);
    }
    return countMarks(there, cases);
  } finally {
    await there.close();
  }
}

async function openCase({ stage, bind }: BotStage, label: string): Promise<Case> {
  const { caseId } = await loanInTrial(stage);
  const roomId = await openCaseRoom(stage, caseId);
  const partyIds = { plaintiff: '', defendant: '' };
  for (const side of sides) {
    await bind(side, roomId);
    partyIds[side] = (await stage.as(side).rooms.get({ roomId })).mine?.partyId ?? '';
  }
  return {
    roomId,
    partyIds,
    marks: { plaintiff: `${label}原告暗记`, defendant: `${label}被告暗记`, all: `${label}双方暗记` },
  };
}

/** Court time goes on by a quarter of an hour: what was put in is released. */
async function letPass({ stage, advanceTo }: BotStage): Promise<void> {
  await advanceTo(new Date(stage.court.world().nowMs + 900_000).toISOString());
}

async function perform(there: BotStage, cases: readonly Case[], one: Act): Promise<void> {
  const { stage, world, settle, restart, bind } = there;
  const theCase = 'which' in one && one.which !== undefined ? cases[one.which] : undefined;
  const side = 'side' in one ? (sides[one.side] ?? 'stranger') : 'stranger';
  const chatRoom = theCase && chatRoomOf(there, theCase);
  // What the chat or the court refuses is no leak: the schedule goes on.
  const tried = async (work: () => unknown): Promise<void> => {
    await Promise.resolve()
      .then(work)
      .catch(() => undefined);
    await settle();
  };
  switch (one.kind) {
    case 'private':
      return await tried(() =>
        stage.as('clerk').desk.rooms.createNotice({
          roomId: theCase!.roomId,
          kind: 'personal',
          audience: 'party',
          delivery: 'private',
          partyId: theCase!.partyIds[side as Side],
          lines: [theCase!.marks[side as Side]],
        }),
      );
    case 'toAll':
      return await tried(() =>
        stage.as('clerk').desk.rooms.createNotice({
          roomId: theCase!.roomId,
          kind: 'general',
          audience: 'allParties',
          delivery: 'room',
          lines: [theCase!.marks.all],
        }),
      );
    case 'says':
      return await tried(() =>
        world.as(side).say(chatRoom === undefined ? { contactId: account } : { roomId: chatRoom }, one.words),
      );
    case 'stranger':
      return await tried(() =>
        world.room(chatRoom!)?.members.some((member) => member.contactId === 'stranger')
          ? world.as('stranger').leaveRoom(chatRoom!)
          : world.as(side).addMember(chatRoom!, 'stranger'),
      );
    case 'restart':
      return await restart();
    case 'unbind': {
      const mine = (await stage.as(side).rooms.get({ roomId: theCase!.roomId })).mine;
      return await tried(() => stage.as(side).rooms.unbind({ memberId: mine?.memberId ?? '' }));
    }
    case 'leave':
      return await tried(() => world.as(side).leaveRoom(chatRoom!));
    default:
      await tried(() => bind(side, theCase!.roomId));
      return await tried(() => stage.as(side).rooms.consent({ roomId: theCase!.roomId, noticeVersion }));
  }
}

/** The chat room of a case, known by its topic: the first case has the shorter number. */
function chatRoomOf({ world }: BotStage, { roomId }: Case): string | undefined {
  return world.rooms().find(({ topic }) => topic.endsWith(`·${markOf(roomId)}`))?.id;
}

function checkPhones({ world }: BotStage, cases: readonly Case[], about: string): void {
  for (const who of people) {
    for (const shown of world.phoneOf(who).conversations) {
      const said = shown.lines
        .filter((line) => !line.mine)
        .map((line) => line.text)
        .join('\n');
      for (const one of cases) {
        const here = shown.kind === 'room' && shown.title.endsWith(`·${markOf(one.roomId)}`);
        for (const side of sides) {
          const may = shown.kind === 'private' && who === side;
          if (!may) expect(said, `${who}: ${about}`).not.toContain(one.marks[side]);
        }
        const mayAll = who !== 'stranger' && (shown.kind === 'private' || here);
        if (!mayAll) expect(said, `${who}: ${about}`).not.toContain(one.marks.all);
      }
      if (who === 'stranger') expect(said, about).not.toMatch(/〔\d+-\d+〕|鲁0305民初|元/);
    }
  }
}

const countMarks = ({ world }: BotStage, cases: readonly Case[]): number =>
  sides
    .flatMap((side) => world.phoneOf(side).conversations)
    .flatMap((shown) => shown.lines)
    .filter((line) => cases.some((one) => Object.values(one.marks).some((mark) => line.text.includes(mark))))
    .length;
