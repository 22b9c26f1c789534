import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import { lacksMeans, refuses, stillBound } from './hearing-party.ts';
import type { HearingParty, PartyMode } from './hearing-party.ts';

/** What became of consents that were taken back (OLR 5/2, 6). */
export function withdrawalSteps(parties: readonly HearingParty[]): Step[] {
  const steps: Step[] = [];
  if (parties.some(({ withdrawal }) => withdrawal === 'accepted')) {
    steps.push(
      step(
        '一方在合理期限内反悔，且不是故意拖延，法院已准许：该方转为线下',
        'one party took its consent back in reasonable time and not to delay, and the court allowed it: in court',
        'OLR 5/2',
      ),
    );
  }
  if (parties.some(stillBound)) {
    steps.push(
      step(
        '一方反悔未在合理期限内提出或者意在拖延，不予准许，原同意继续有效；无正当理由不参加的依法承担后果',
        'one party took its consent back too late or to delay: the consent stands, and who stays away without good reason bears the consequences',
        'OLR 5/2',
        'OLR 6',
      ),
    );
  }
  return steps;
}

/** Why some party is in court while others may be online. */
export function inCourtSteps(
  parties: readonly HearingParty[],
  modes: readonly { mode: PartyMode }[],
): Step[] {
  const steps: Step[] = [];
  if (parties.some(lacksMeans)) {
    steps.push(
      step(
        '一方不具备在线参加的条件或者能力，该方转为线下',
        'one party lacks device or skill: in court',
        'OLR 5/1',
      ),
    );
  }
  const announced = parties.some(
    (party, place) =>
      party.servedByAnnouncement && modes[place]?.mode === 'offline' && !lacksMeans(party) && !refuses(party),
  );
  if (announced) {
    steps.push(
      step(
        '公告送达的当事人未在庭前同意，线下开庭',
        'served by announcement and not agreed: in court',
        'OLR 23',
      ),
    );
  }
  return steps;
}

/** A witness who must be in court brings the witness there, not the parties. */
export function witnessStep(): Step {
  return step(
    '证人应当线下出庭作证；一方要求其他当事人也到庭并说明理由的，由法院审查决定是否转为线下',
    'the witness testifies in court; where a party asks with reasons that others come too, the court decides',
    'OLR 26/1',
    'OLR 5/3',
  );
}
