// The record of a room: what was said in it, anchored by the court as it grows, and checked by who has no part in the bot.
import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { exportRecord } from '../../packages/bot/src/core/engine/export-record.ts';
import { verifyTranscript } from '@yunting/sdk/transcript';
import { loanInTrial } from '../journeys/steps/loan-in-trial.ts';
import { openCaseRoom } from '../journeys/steps/case-room.ts';
import { openBotStage } from './bot-stage.ts';
import type { BotStage } from './bot-stage.ts';

let open: BotStage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('verifies against the court’s own anchors, and not with a word changed', async () => {
  open = await openBotStage();
  const { stage, store, phone, addCourt, bind, says, settle } = open;
  phone('plaintiff', '平安是福');
  const { caseId } = await loanInTrial(stage);
  const roomId = await openCaseRoom(stage, caseId);
  await addCourt('plaintiff');
  await bind('plaintiff', roomId);
  await says('plaintiff', '#案件', 'room');
  await says('plaintiff', '大家好', 'room');
  await open.bot().reconcile();
  await settle();
  const anchors = (await stage.as('plaintiff').rooms.listAnchors({ roomId })).data;
  expect(anchors.length).toBeGreaterThan(0);
  const lines = (await exportRecord(store, roomId, anchors)) ?? [];
  expect(lines.join('\n')).toContain('大家好');
  const sound = verifyTranscript(lines, { sha256, courtAnchors: anchors });
  expect(sound).toMatchObject({ ok: true });
  const forged = lines.map((line) => line.replace('大家好', '大家坏'));
  expect(verifyTranscript(forged, { sha256 })).toMatchObject({ ok: false });
});
