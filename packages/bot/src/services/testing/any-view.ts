// Views as odd as a court might ever answer, for what must always hold: every state, any time, words too long or dangerous.
import fc from 'fast-check';
import type { Schemas } from '@yunting/sdk';
import { addDays, endOfDay, formatInstant, parseInstant } from '@yunting/sdk/rules';
import type { MemberView, RoomView } from '../../core/service-room.ts';
import { action, deadline, examples, hearing, memberView, partyId, roomView } from './views.ts';

/** Marks that stand where the other side's data, or the court's own, stand in a view. */
export const canary = '对方金丝雀';
export const fiscalCode = '37030526000009000028';

const start = parseInstant('2026-08-20T00:00:00+08:00');
const seconds = 60 * 24 * 3600;

/** Any second of about two months around the demo's days. */
export const instants = fc
  .integer({ min: 0, max: seconds })
  .map((second) => formatInstant(start + second * 1000));
const dates = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-08-20', days));

/** What people of the court may have written into a text: good, long, broken, or never to be said in a chat. */
const words = fc.oneof(
  fc.constantFrom('第一审判庭', '起诉状副本', '买卖合同纠纷', '离婚纠纷', '9:00', ''),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    fiscalCode,
    '3703 0526-0000 0900 0028',
    '１３８００００１２３４',
    '电话0533-7180000',
    'https://pay.example/x',
    '请点 pay.example.cn 付款',
    '37030519620101001X',
    '第一行\n第二行',
    '很长的名称'.repeat(30),
  ),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });
const bilingual = words.map((zh) => ({ zh, en: '' }));
const deadlines = fc
  .tuple(fc.constantFrom('answer', 'appeal', 'fee.prepay', 'other'), dates)
  .map(([kind, on]) => deadline(kind, on, endOfDay(on)));

/** Without the fields that are `undefined`: absent, as the contract has it. */
const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const hearingStates = [
  'scheduled',
  'notified',
  'postponed',
  'inProgress',
  'heard',
  'adjourned',
  'superseded',
  'cancelled',
];

const hearings = fc
  .record({
    id: fc.constantFrom('hrg_1', 'hrg_2', 'hrg_3'),
    kind: fc.constantFrom('trial', 'evidenceExchange', 'pretrialMeeting', 'inquiry', 'pronouncement'),
    mode: fc.constantFrom('online', 'offline', 'hybrid'),
    attendBy: maybe(fc.constantFrom('online', 'onSite')),
    state: fc.constantFrom(...hearingStates, 'notified', 'notified'),
    startsAt: instants,
    notifiedAt: maybe(instants),
    venue: fc.record({ name: words, address: maybe(words) }),
    notice: fc.constantFrom('none', 'pending', 'effective'),
    allNotified: maybe(fc.boolean()),
    supersedes: maybe(fc.constantFrom('hrg_1', 'hrg_2', 'hrg_3')),
    reminders: fc.array(fc.record({ daysBefore: fc.constantFrom(7, 3, 1, 0), dueAt: instants }), {
      maxLength: 4,
    }),
    joins: fc.boolean(),
  })
  .map(({ id, venue, notice, supersedes, joins, notifiedAt, ...rest }): Schemas['Hearing'] => {
    const { join: _join, notifiedAt: _told, ...base } = hearing();
    return defined({
      ...base,
      ...rest,
      hearingId: id,
      notifiedAt,
      supersedesHearingId: supersedes,
      venue: defined({ courtroomId: '1', ...venue }),
      myNotice: { state: notice },
      join: joins ? { opensAt: rest.startsAt } : undefined,
      reason: { zh: canary, en: '' },
    }) as Schemas['Hearing'];
  });

const actions = fc
  .record({
    action: fc.constantFrom(
      'answer',
      'submitEvidence',
      'appeal',
      'signRecord',
      'correctSubmission',
      'payFee',
      'attendHearing',
      'awaitCourt',
      'objectJurisdiction',
      'other',
    ),
    urgency: fc.constantFrom('must', 'may', 'wait'),
    zh: words,
    deadline: maybe(deadlines),
    subject: maybe(fc.constantFrom({ type: 'bill', id: 'bil_1' }, { type: 'submission', id: 'sub_1' })),
    partyId: fc.constantFrom(partyId, 'pty_other'),
  })
  .map(({ action: name, urgency, ...given }) =>
    defined(
      action(
        name,
        urgency as 'must',
        { ...given, consequence: { zh: canary, en: '' } } as Partial<Schemas['NextAction']>,
      ),
    ),
  );

const bills = fc
  .record({
    billId: fc.constantFrom('bil_1', 'bil_2'),
    kind: fc.constantFrom('acceptance', 'counterclaim', 'supplement', 'other'),
    state: fc.constantFrom('issued', 'overdue', 'deferred', 'settled', 'deemedWithdrawn', 'cancelled'),
    amountFen: fc.integer({ min: 0, max: 100_000_000_000 }),
    display: bilingual,
    deadline: maybe(deadlines),
    settledBy: maybe(fc.constantFrom('paid', 'exempt', 'deferred', 'nothingDue', 'notPrepaid')),
    settledAt: maybe(instants),
    deferredUntil: maybe(dates),
    reliefPending: fc.boolean(),
    createdAt: instants,
  })
  .map(({ amountFen, ...given }): Schemas['Bill'] => {
    const { deadline: _d, settledBy: _s, settledAt: _a, ...base } = examples.bill();
    const amount = { amountFen, currency: 'CNY' as const };
    return defined({
      ...base,
      ...given,
      amount,
      fullAmount: amount,
      fiscalCode,
      payerName: canary,
    }) as Schemas['Bill'];
  });

const services = fc
  .record({
    serviceId: fc.constantFrom('svc_1', 'svc_2'),
    documentTitle: words,
    state: fc.constantFrom('pending', 'arrived', 'presumed', 'effective', 'failed', 'recalled'),
    effectiveAt: maybe(instants),
    clocks: fc.array(deadlines, { maxLength: 2 }),
    text: bilingual,
    createdAt: instants,
    sentOn: maybe(dates),
  })
  .map(({ state, effectiveAt, clocks, text, sentOn, ...given }): Schemas['Service'] => {
    const paper = {
      requestedAt: given.createdAt,
      state: 'sent',
      mustSupply: false,
      sentOn,
      trackingNumber: fiscalCode,
    };
    return defined({
      ...examples.service(),
      ...given,
      state,
      service: defined({ state, effectiveAt, clocks, text }),
      paper: sentOn === undefined ? undefined : paper,
    }) as Schemas['Service'];
  });

const documents = fc
  .record({
    documentId: fc.constantFrom('doc_1', 'doc_2', examples.service().documentId),
    kind: fc.constantFrom('summons', 'judgment', 'notice'),
    title: words,
    state: fc.constantFrom('issued', 'superseded', 'revoked'),
    issuedAt: instants,
    supersededBy: maybe(fc.constantFrom('doc_1', 'doc_2')),
  })
  .map((given) => defined({ ...examples.documents()[0]!, ...given }) as MemberView['documents'][number]);

const postponements = fc
  .record({
    hearingId: fc.constantFrom('hrg_1', 'hrg_2'),
    state: fc.constantFrom('requested', 'granted', 'refused', 'withdrawn', 'lapsed'),
    hearingStartsAt: instants,
    createdAt: instants,
    decidedAt: maybe(instants),
  })
  .map(
    (given) =>
      defined({
        ...examples.postponements()[0]!,
        ...given,
        explanation: canary,
        requestedBy: canary,
      }) as Schemas['Postponement'],
  );

const refunds = fc
  .record({
    state: fc.constantFrom('ordered', 'paid'),
    deadline: deadlines,
    createdAt: instants,
    paidOn: maybe(dates),
  })
  .map((given) => defined({ ...examples.refunds()[0]!, ...given, payeeName: canary }) as Schemas['Refund']);

const consultations = fc
  .record({
    consultationId: fc.constantFrom('cst_1', 'cst_2'),
    state: fc.constantFrom('asked', 'taken', 'answered', 'closed'),
    answer: maybe(words),
    askedAt: instants,
    answeredAt: maybe(instants),
    mayReopen: fc.boolean(),
  })
  .map((given) => defined({ ...given, question: canary }) as unknown as Schemas['Consultation']);

const timeline = fc
  .record({
    occurredAt: instants,
    kind: fc.constantFrom('submission', 'case'),
    audience: fc.constantFrom('party', 'allParties'),
    zh: fc.oneof(
      words,
      words.map((one) => `法院收到您提交的《${one}》，收件编号 SJ-20260920-000001`),
    ),
  })
  .map(
    (given) =>
      ({
        ...examples.timeline()[0]!,
        ...given,
        subject: { type: 'submission', id: 'sub_1' },
      }) as Schemas['TimelineEntry'],
  );

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
const parts = fc.record({
  hearings: few(hearings),
  bills: few(bills),
  services: few(services),
  documents: few(documents),
  postponements: few(postponements),
  refunds: few(refunds),
  consultations: few(consultations),
  timeline: few(timeline),
});

/** A member's view at any time; the other side's name, reasons and payees are canaries. */
export const memberViews: fc.Arbitrary<MemberView> = fc
  .record({
    asOf: instants,
    parts,
    steps: few(actions),
    cause: words,
    closedOn: maybe(dates),
    role: fc.constantFrom('plaintiff', 'defendant', 'thirdParty'),
  })
  .map(({ asOf, parts: given, steps, cause, closedOn, role }) => {
    const view = memberView(asOf, given);
    const [me] = view.theCase.myRoles;
    const mine = { ...me!, role };
    return {
      ...view,
      actions: { ...view.actions, data: steps },
      theCase: defined({
        ...view.theCase,
        cause,
        closedOn,
        parties: [mine, { partyId: 'pty_other', role: 'defendant', displayName: canary }],
        myRoles: [mine],
      }) as Schemas['Case'],
    };
  });

/** The same for the room. */
export const roomViews: fc.Arbitrary<RoomView> = fc
  .record({
    asOf: instants,
    hearings: few(hearings),
    evidence: maybe(deadlines),
    setOn: maybe(dates),
    name: words,
  })
  .map(({ asOf, hearings: given, evidence, setOn, name }) => {
    const members = [{ name, part: 'soleJudge' }] as Schemas['CasePanel']['members'];
    const panel = setOn === undefined ? undefined : { form: 'sole', members, setOn };
    return roomView(asOf, {
      hearings: given,
      summary: defined({
        ...examples.summary(),
        evidenceDeadline: evidence,
        panel,
      }) as Schemas['CaseRoomSummary'],
    });
  });
