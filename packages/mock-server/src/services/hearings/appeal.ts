// What has to be told together with a judgment: the right of appeal, and by when the document is sent.
import type { Schemas } from '@yunting/sdk/types';
import { cite, namedPeriods, period } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import { courtById, courtNameOf } from '../../court/courts.ts';
import { deadline, deadlineOn } from '../../court/deadline.ts';
import type { Records } from '../../court/records.ts';

/** Context of a pronouncement. */
export type PronounceContext = OperationContext<'desk.hearings.pronounce'>;

/** What must be told about appeal: right, period, court. Small claims end with the first instance (第165条). */
export function appealOf(ctx: PronounceContext, theCase: Records['case']): Schemas['JudgmentAppeal'] {
  if (theCase.procedure === 'smallClaims') {
    return {
      allowed: false,
      zh: '本案适用小额诉讼程序，实行一审终审，本判决为终审判决',
      en: 'Small claims procedure: this judgment is final',
      legalBasis: [cite('CPL 165')],
    };
  }
  const higher = courtById(theCase.courtId)?.higherCourtId;
  const court = ctx.input.appealCourt ?? (higher === undefined ? undefined : courtNameOf(higher));
  if (court === undefined) ctx.refuse('judgment_appeal_court_missing', { legalBasis: [cite('CPL 151')] });
  const days = namedPeriods['appeal.judgment'].count;
  const abroad = ctx.all('party', { caseId: theCase.id }).some((party) => party.abroad);
  const longer = namedPeriods['appeal.judgment.foreignParty'].count;
  return {
    allowed: true,
    days,
    court,
    zh: `不服本判决的，可以自本人收到判决书之次日起${days}日内，向本院递交上诉状，上诉于${court}${abroad ? `；在中国没有住所的，为${longer}日` : ''}`,
    en: `Appeal lies to ${court}, filed with this court within ${days} days after one's own receipt${abroad ? `; ${longer} days without domicile in China` : ''}`,
    legalBasis: [cite('CPL 171'), ...(abroad ? [cite('CPL 286')] : [])],
  };
}

/** When the document has to be on its way: ten days after pronouncement in court, at once on a set date (第151条). */
export function sendByOf(ctx: PronounceContext): Schemas['Deadline'] {
  const late = { zh: '应依法发送判决书', en: 'the judgment document has to be sent' };
  return ctx.input.manner === 'inCourt'
    ? deadline(
        'judgmentSend',
        period('judgment.sendAfterImmediatePronouncement', { startOn: ctx.today }),
        late,
      )
    : deadlineOn('judgmentSend', ctx.today, late, [
        cite('CPL 151', '定期宣判的，宣判后立即发给', 'on a set date: at once'),
      ]);
}
