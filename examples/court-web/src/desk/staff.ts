// The staff directory of the court, as far as these pages play it: who may be put on a panel.
import type { Schemas } from '@yunting/sdk';
import { courtAs } from '../shared/court.ts';
import type { PageSession } from '../shared/court.ts';

/** The staff of the demo court that sit on panels. */
const seats = ['judge', 'clerk', 'judgeAssistant', 'presiding'] as const;

/** Asks each of them who they are. */
export function staffOf(session: PageSession): Promise<Schemas['Me'][]> {
  return Promise.all(
    seats
      .filter((persona) => session.tokens[persona] !== undefined)
      .map((persona) => courtAs(session, persona).identity.me()),
  );
}

/** One sole judge and a clerk, as far as the directory has them. */
export function soleBench(staff: readonly Schemas['Me'][]): Schemas['PanelSeat'][] {
  const seat = (role: string, part: Schemas['PanelSeat']['part']): Schemas['PanelSeat'][] => {
    const found = staff.find((one) => one.staffRoles?.includes(role) === true);
    return found ? [{ principalId: found.principalId, name: found.displayName, part }] : [];
  };
  return [...seat('judge', 'soleJudge'), ...seat('clerk', 'clerk')];
}
