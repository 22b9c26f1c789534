// 咨询: one question that is answered to both sides, one that is asked once more, and an alert of the room agent.
import type { OpenCase } from '../open-case.ts';
import { idAt, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** Asked, taken, answered, closed by who asked; and asked once more. */
export async function consultations(act: Act, { caseId }: OpenCase): Promise<void> {
  const asked = await act('defendant', 'consultations.ask', {
    caseId,
    question: '【演示·虚构】第三法庭在几楼？',
  });
  const consultationId = idAt(asked, 'consultationId');
  const taken = await act('clerk', 'desk.consultations.take', { consultationId, version: versionOf(asked) });
  const answered = await act('clerk', 'desk.consultations.answer', {
    consultationId,
    version: versionOf(taken),
    category: 'procedure',
    answer: '【演示·虚构】在二楼。',
    sharedWithAllParties: true,
  });
  const closed = await act('defendant', 'consultations.close', {
    consultationId,
    version: versionOf(answered),
    rating: 5,
  });
  const again = await act('defendant', 'consultations.reopen', {
    consultationId,
    version: versionOf(closed),
    question: '【演示·虚构】有没有电梯？',
  });
  const inHand = await act('judgeAssistant', 'desk.consultations.take', {
    consultationId,
    version: versionOf(again),
  });
  await act('judgeAssistant', 'desk.consultations.close', {
    consultationId,
    version: versionOf(inHand),
    note: '【演示·虚构】已电话答复',
  });
}

/** Raised, taken, closed. */
export async function alert(act: Act): Promise<void> {
  const raised = await act('roomAgent', 'rooms.raiseAlert', { kind: 'paperRequest' });
  const alertId = idAt(raised, 'alertId');
  const taken = await act('clerk', 'desk.rooms.takeAlert', { alertId, version: versionOf(raised) });
  await act('clerk', 'desk.rooms.closeAlert', {
    alertId,
    version: versionOf(taken),
    note: '【演示·虚构】已寄出',
  });
}
