// A bot that was down for three days ends where one ends that was not: the same notices with the court, nothing said twice,
// nothing stale said afterwards.
import { afterEach, expect, it } from 'vitest';
import { loanInTrial } from '../journeys/steps/loan-in-trial.ts';
import { openCaseRoom } from '../journeys/steps/case-room.ts';
import { noticeTrial } from '../journeys/steps/trial.ts';
import { openBotStage } from './bot-stage.ts';
import type { BotStage } from './bot-stage.ts';

let open: BotStage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Plays up to the morning of the hearing; `down`: the bot is away from the 17th to the 20th. What the plaintiff's phone shows. */
async function play(
  down: boolean,
): Promise<{ readonly told: readonly string[]; readonly inbox: readonly string[] }> {
  open = await openBotStage();
  const { stage, phone, addCourt, bind, advanceTo, settle, thread, stop, start } = open;
  phone('plaintiff', '平安是福');
  const theCase = await loanInTrial(stage);
  const roomId = await openCaseRoom(stage, theCase.caseId);
  await addCourt('plaintiff');
  await bind('plaintiff', roomId);
  await noticeTrial(stage, theCase, '2026-09-25T09:00:00+08:00');
  await settle();
  await advanceTo('2026-09-17T12:00:00+08:00');
  if (down) await stop();
  await advanceTo('2026-09-20T12:00:00+08:00');
  if (down) await start();
  await settle();
  await advanceTo('2026-09-25T08:00:00+08:00');
  const told = thread('plaintiff').filter((line) => line.startsWith('〔'));
  const inbox = (await stage.as('plaintiff').rooms.listNotices({ roomId })).data.flatMap((one) => one.lines);
  await open.close();
  open = undefined;
  return { told, inbox };
}

const without = (line: string): string => line.replaceAll(/〔?9001-\d+〕?/g, '');

it('a bot that was down for three days ends with the same notices, each said once and none that is no longer true', async () => {
  const always = await play(false);
  const away = await play(true);
  expect(new Set(away.told).size).toBe(away.told.length);
  // Reminders of the day before and of the same day come alike.
  const late = (lines: readonly string[]) =>
    lines
      .map(without)
      .filter((line) => line.includes('开庭'))
      .slice(-2);
  expect(late(away.told)).toEqual(late(always.told));
  expect(late(away.told).join()).toContain('9月25日');
  // What was missed while away and had become untrue is not told: never more than the bot that was always there.
  const known = new Set(always.told.map(without));
  for (const line of away.told) expect(known).toContain(without(line));
  const inbox = new Set(always.inbox);
  for (const line of away.inbox) expect(inbox).toContain(line);
});
