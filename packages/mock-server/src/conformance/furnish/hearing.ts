// A hearing that is listed, moved, and whose postponement is asked for.
import { nextWorkday } from '@yunting/sdk/rules';
import type { OpenCase } from '../open-case.ts';
import { idAt, reason, versionOf } from './act.ts';
import type { Act } from './act.ts';

const venue = { courtroomId: 'room-9', name: '第九法庭（演示·虚构）', address: '淄博市虚构大道1号' };
const panel = [{ name: '孙法官', part: 'soleJudge' }];

/** A hearing in court on this day. */
export const listed = (caseId: string, day: string): Record<string, unknown> => ({
  caseId,
  kind: 'trial',
  mode: 'offline',
  startsAt: `${day}T09:00:00+08:00`,
  durationMinutes: 60,
  venue,
  panel,
});

/** Listed, moved, notified; a postponement asked for and taken back, another asked for and refused. */
export async function hearing(act: Act, { caseId }: OpenCase, ahead: string): Promise<void> {
  const day = nextWorkday(ahead);
  const first = await act('clerk', 'desk.hearings.schedule', listed(caseId, day));
  const moved = await act('clerk', 'desk.hearings.reschedule', {
    hearingId: idAt(first, 'hearingId'),
    version: versionOf(first),
    startsAt: `${day}T14:00:00+08:00`,
    durationMinutes: 60,
    reason,
  });
  const hearingId = idAt(moved, 'hearingId');
  await act('clerk', 'desk.hearings.notify', { hearingId, version: versionOf(moved) });
  const ask = (): Promise<unknown> =>
    act('plaintiff', 'hearings.requestPostponement', { hearingId, ground: 'other', explanation: reason.zh });
  const withdrawn = await ask();
  await act('plaintiff', 'hearings.withdrawPostponement', {
    postponementId: idAt(withdrawn, 'postponementId'),
    version: versionOf(withdrawn),
  });
  const asked = await ask();
  const postponementId = idAt(asked, 'postponementId');
  await act('judge', 'desk.hearings.getPostponement', { postponementId });
  await act('judge', 'desk.hearings.decidePostponement', {
    postponementId,
    version: versionOf(asked),
    decision: 'refused',
    reason,
  });
  await act('clerk', 'desk.hearings.checkConflicts', {
    caseId,
    startsAt: `${day}T14:30:00+08:00`,
    durationMinutes: 60,
  });
}
