// The story, in the order of the calendar.
import { fileAtCounter } from './acts/file-at-counter.ts';
import { giveJudgment } from './acts/give-judgment.ts';
import { holdHearing, listHearing } from './acts/hear-case.ts';
import { listSale, openSale, payLate, unreachableDefendant } from './acts/late-payer.ts';
import { openRoom } from './acts/open-room.ts';
import { payFee } from './acts/pay-fee.ts';
import { refuseRoom } from './acts/refused-room.ts';
import { serveComplaint } from './acts/serve-complaint.ts';
import type { Scene } from './scene.ts';

/** Plays everything; throws when the story is not what it says it is. */
export async function playStory(scene: Scene): Promise<void> {
  const loan = await fileAtCounter(scene);
  const sale = await openSale(scene);
  await payFee(scene, loan);
  await serveComplaint(scene, loan);
  await openRoom(scene, loan);
  await payLate(scene, sale);
  const saleHearingId = await listSale(scene, sale);
  const hearingId = await listHearing(scene, loan);
  await unreachableDefendant(scene, sale, saleHearingId);
  await holdHearing(scene, loan, hearingId);
  await giveJudgment(scene, loan, hearingId);
  await refuseRoom(scene);
}
