import { describe, expect, it } from 'vitest';
import { machines, operations } from '@yunting/sdk/contract';
import type { MachineSubject } from '@yunting/sdk/contract';
import { mayCall, mayMove } from './permitted.ts';

describe('which acts have a button', () => {
  it('a clerk never has a button that decides about a filing, a relief or a contest', () => {
    const decisions = [
      'desk.filings.accept',
      'desk.filings.refuse',
      'desk.fees.decideRelief',
      'desk.eservice.decideContest',
      'desk.hearings.pronounce',
    ] as const;
    for (const operation of decisions) expect(mayCall(operation, ['clerk']), operation).toBe(false);
    expect(mayCall('desk.filings.accept', ['filingJudge'])).toBe(true);
  });

  it('shows an act only in the states that it leads out of', () => {
    expect(mayMove('filing', 'submitted', 'desk.filings.accept', ['filingJudge'])).toBe(true);
    expect(mayMove('filing', 'accepted', 'desk.filings.accept', ['filingJudge'])).toBe(false);
    expect(mayMove('room', 'proposed', 'desk.rooms.confirm', ['judge'])).toBe(false);
  });

  it('never offers what the operation itself does not allow the role', () => {
    for (const subject of Object.keys(machines) as MachineSubject[]) {
      for (const state of Object.keys(machines[subject].states)) {
        for (const { operation, by } of machines[subject].transitions) {
          if (!operation?.startsWith('desk.')) continue;
          for (const role of by) {
            if (mayMove(subject, state, operation, [role]))
              expect(operations[operation].roles).toContain(role);
          }
        }
      }
    }
  });
});
