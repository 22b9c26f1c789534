// The story, in the order of the calendar.
import { fileAtCounter } from './acts/file-at-counter.ts';
import { giveJudgment } from './acts/give-judgment.ts';
import { holdHearing, listHearing } from './acts/hear-case.ts';
import { listSale, openSale, payLate, unreachableDefendant } from './acts/late-payer.ts';
import { openRoom } from './acts/open-room.ts';
import { payFee } from './acts/pay-fee.ts';
import { refuseRoom } from './acts/refused-room.ts';
import { talk, tellReminders, verifyRecord } from './acts/talk.ts';
import { serveComplaint } from './acts/serve-complaint.ts';
import type { Scene } from './scene.ts';

/** Plays everything; throws when the story is not what it says it is. */
export async function playStory(scene: Scene): Promise<void> {
  const loan = await fileAtCounter(scene);
  const sale = await openSale(scene);
  await payFee(scene, loan);
  await serveComplaint(scene, loan);
  const roomId = await openRoom(scene, loan);
  if (scene.chat) await talk(scene, roomId, scene.chat);
  await payLate(scene, sale);
  const saleHearingId = await listSale(scene, sale);
  const hearingId = await listHearing(scene, loan);
  await unreachableDefendant(scene, sale, saleHearingId);
  await holdHearing(scene, loan, hearingId);
  if (scene.chat) await tellReminders(scene, scene.chat);
  await giveJudgment(scene, loan, hearingId);
  if (scene.chat) await verifyRecord(scene, roomId, scene.chat);
  await refuseRoom(scene);
}
