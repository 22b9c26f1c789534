// What staying away may lead to, as it is true for this reader's side (CPL 146, 147, 65). Never compulsion, never a threat.
import type { Schemas } from '@yunting/sdk';
import type { MemberView } from '../../core/service-room.ts';
import { isSummoned, reminderOnly } from './words.ts';

/** Sides that began the case, and those that were called into it. */
const claiming: readonly string[] = ['plaintiff', 'applicant'];
const answering: readonly string[] = ['defendant', 'respondent'];

const roleOf = ({ membership, theCase }: MemberView): string | undefined =>
  theCase.myRoles.find(({ partyId }) => partyId === membership.partyId)?.role ?? theCase.myRoles[0]?.role;

/** A divorce itself: there the spouses come in person, even with counsel. 离婚后财产纠纷 is none. */
const isDivorce = (cause: string): boolean => /离婚(?!后)/.test(cause);

function consequence(view: MemberView): string | undefined {
  const role = roleOf(view) ?? '';
  if (claiming.includes(role)) return '无正当理由不到庭，可能按撤诉处理';
  if (answering.includes(role)) return '无正当理由不到庭，可能缺席判决';
  return undefined;
}

/**
 * The last line of a reminder. Without an effective summons nothing follows from absence, and the reminder says that it is
 * none; only the trial has a consequence, and only where the court itself names one.
 */
export function truthOf(view: MemberView, hearing: Schemas['Hearing']): string | undefined {
  if (!isSummoned(hearing)) return reminderOnly;
  const follows = hearing.absence === undefined ? undefined : consequence(view);
  if (follows === undefined) return undefined;
  const counsel = isDivorce(view.theCase.cause)
    ? '离婚案件有律师，本人仍应到庭'
    : '有律师的，一般可由律师到庭';
  return `${follows}；${counsel}。`;
}
