// Which steps are done: read from the court, as the people of the story would see it. Nothing is remembered by the page.
import { ApiError } from '@yunting/sdk';
import type { Yunting } from '@yunting/sdk';
import { courtAs } from '../shared/court.ts';
import type { PageSession } from '../shared/court.ts';
import type { Fact } from './steps.ts';

const loanCause = '民间借贷纠纷';
const divorceCause = '离婚纠纷';
const unsent = new Set(['draft', 'discarded']);

/** Everything that has happened in both stories. */
export async function readProgress(session: PageSession): Promise<ReadonlySet<Fact>> {
  const as = (persona: string): Yunting => courtAs(session, persona);
  const done = new Set<Fact>();
  const note = (fact: Fact, so: boolean): void => void (so && done.add(fact));
  const cases = (await as('clerk').desk.cases.list({ limit: 100 })).data;
  const filed = async (persona: string, cause: string): Promise<boolean> =>
    (await as(persona).filings.list({ limit: 100 })).data.some(
      ({ causeOfAction, state }) => causeOfAction === cause && !unsent.has(state),
    );
  const loan = cases.find(({ cause }) => cause === loanCause);
  const divorce = cases.find(({ cause }) => cause === divorceCause);
  note('filed', loan !== undefined || (await filed('plaintiff', loanCause)));
  note('accepted', loan !== undefined);
  note('divorceFiled', divorce !== undefined || (await filed('stranger', divorceCause)));
  note('divorceAccepted', divorce !== undefined);
  if (divorce) {
    const rooms = (await as('clerk').desk.rooms.list({ caseId: divorce.caseId })).data;
    note(
      'roomDeclined',
      rooms.some(({ state }) => state === 'declined'),
    );
  }
  if (loan) await readLoan(as, loan.caseId, note);
  return done;
}

async function readLoan(
  as: (persona: string) => Yunting,
  caseId: string,
  note: (fact: Fact, so: boolean) => void,
): Promise<void> {
  const [plaintiff, defendant, lawyer, clerk] = [as('plaintiff'), as('defendant'), as('lawyer'), as('clerk')];
  const isOf = async (person: Yunting): Promise<boolean> =>
    (await person.cases.list({ limit: 100 })).data.some((one) => one.caseId === caseId);
  const bound = async (person: Yunting): Promise<boolean> =>
    (await person.rooms.list({ limit: 100 })).data.some(
      (room) => room.caseId === caseId && room.mine?.boundAt !== undefined && room.mine.consent.given,
    );
  const [file, bills, withLawyer, withDefendant, rooms, hearings] = await Promise.all([
    clerk.desk.cases.get({ caseId }),
    clerk.desk.fees.listBills({ caseId, limit: 100 }),
    isOf(lawyer),
    isOf(defendant),
    clerk.desk.rooms.list({ caseId }),
    clerk.desk.hearings.list({ caseId, limit: 100 }),
  ]);
  note('paid', bills.data.length > 0 && bills.data.every(({ state }) => state === 'settled'));
  note('lawyerLinked', withLawyer);
  note('defendantLinked', withDefendant);
  note('closed', ['closed', 'archived'].includes(file.state));
  note('plaintiffBound', await bound(plaintiff));
  note('lawyerBound', withLawyer && (await bound(lawyer)));
  if (withDefendant) {
    const [services, addresses, consents, submissions] = await Promise.all([
      defendant.eservice.list({ caseId, limit: 100 }),
      defendant.eservice.listAddresses({ caseId }),
      defendant.identity.listConsents({ caseId, limit: 100 }),
      defendant.cases.listSubmissions({ caseId, limit: 100 }),
    ]);
    const complaint = services.data.find(({ documentKind }) => documentKind === 'complaintCopy');
    const answers = submissions.data.filter(({ kind }) => kind === 'answer');
    const agrees = consents.data.some(({ stage, state }) => stage === 'hearing' && state === 'granted');
    note('served', complaint?.service.state === 'effective');
    note('addressAndConsent', agrees && addresses.data.some(({ state }) => state === 'confirmed'));
    note('answered', answers.length > 0);
    note(
      'answerTaken',
      answers.some(({ state }) => state === 'accepted'),
    );
    note('defendantBound', await bound(defendant));
  }
  for (const room of rooms.data) {
    note('roomOpen', ['open', 'closed', 'archived'].includes(room.state));
    const { data } = await clerk.desk.rooms.listNotices({ roomId: room.roomId, limit: 100 });
    note(
      'noticed',
      data.some(({ acknowledgements }) => acknowledgements.length > 0),
    );
  }
  for (const hearing of hearings.data) {
    const { hearingId, state } = hearing;
    note('scheduled', true);
    note('notified', hearing.notifiedAt !== undefined);
    const over = ['heard', 'adjourned'].includes(state);
    note('joined', over || state === 'inProgress' || (await someoneJoined(clerk, hearingId)));
    note('heard', over);
    note('judged', hearing.judgmentId !== undefined);
    if (over) note('signed', ['signed', 'closed'].includes((await recordState(clerk, hearingId)) ?? ''));
  }
}

async function someoneJoined(clerk: Yunting, hearingId: string): Promise<boolean> {
  const { data } = await clerk.desk.hearings.listPresence({ hearingId, limit: 100 });
  return data.some(({ kind }) => kind === 'joined');
}

/** A hearing has no record before the clerk has written one. */
async function recordState(clerk: Yunting, hearingId: string): Promise<string | undefined> {
  try {
    return (await clerk.desk.hearings.getRecord({ hearingId })).state;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
