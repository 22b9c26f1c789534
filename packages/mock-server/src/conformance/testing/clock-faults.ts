// What can be wrong with time.
import { following, officer, ruleWithdrawn, worldOf } from './behind.ts';
import { succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** What time does by itself. */
export const clockFaults: readonly SeededFault[] = [
  {
    what: 'a clock that rules the suit withdrawn',
    foundBy: 'clocks.nobody',
    behind: following('fee.overdue', ruleWithdrawn),
  },
  {
    what: 'an overdue fee that ends the case',
    foundBy: 'clocks.fee',
    behind: following('fee.overdue', ruleWithdrawn),
  },
  {
    what: 'an overdue supplement sent back by a clock',
    foundBy: 'clocks.supplement',
    behind: following('filing.supplementOverdue', (court, world, filingId) => {
      const version = world.read().find('filing', filingId)?.version;
      officer(court, world, 'filingJudge', 'POST', `/v1/desk/filings/${filingId}/send-back`, {
        version,
        reason: '逾期未补正，自动退回',
      });
    }),
  },
  {
    what: 'service that takes effect by waiting',
    foundBy: 'clocks.service',
    tamper: succeeding('eservice.get', (body, call, court) =>
      worldOf(call, court).nowMs < Date.parse('2026-11-01T00:00:00+08:00')
        ? body
        : {
            ...body,
            service: {
              ...(body['service'] as object),
              state: 'effective',
              effectiveAt: '2026-10-01T00:00:00+08:00',
            },
          },
    ),
  },
  {
    what: 'nobody told that the fee is overdue',
    foundBy: 'clocks.fee',
    tamper: succeeding('desk.cases.listTasks', (body) => ({
      ...body,
      data: (body['data'] as { kind: string }[]).filter((one) => one.kind !== 'fee.overdue'),
    })),
  },
];
