// The two stories, step by step: who does what, where on the page. A step never acts; it leads there.
import type { Destination } from '../shell/page-context.ts';
import type { tourWords } from '../words/tour.ts';

export type TourName = 'demo' | 'refused';

/** What can be seen to be done, by reading the court. */
export type Fact =
  | 'filed'
  | 'accepted'
  | 'paid'
  | 'lawyerLinked'
  | 'defendantLinked'
  | 'served'
  | 'addressAndConsent'
  | 'answered'
  | 'answerTaken'
  | 'plaintiffBound'
  | 'lawyerBound'
  | 'defendantBound'
  | 'roomOpen'
  | 'noticed'
  | 'scheduled'
  | 'notified'
  | 'joined'
  | 'heard'
  | 'signed'
  | 'judged'
  | 'closed'
  | 'divorceFiled'
  | 'divorceAccepted'
  | 'roomDeclined';

export interface TourStep {
  readonly fact: Fact;
  /** Names of its texts: `<words>` and `<words>How`. */
  readonly words: keyof typeof tourWords & `${string}How`;
  readonly title: keyof typeof tourWords;
  readonly to: Destination;
}

const phone = (
  owner: 'plaintiff' | 'defendant' | 'lawyer' | 'stranger',
  app: 'chat' | 'inbox' | 'services' | 'letters',
  path?: string,
): Destination => ({
  place: 'phone',
  owner,
  app,
  ...(path !== undefined && { path }),
});
const desk = (persona: 'filingJudge' | 'clerk' | 'judge' | 'judgeAssistant'): Destination => ({
  place: 'desk',
  persona,
});

const step = <Name extends Fact>(fact: Name, to: Destination): TourStep => ({
  fact,
  title: fact,
  words: `${fact}How`,
  to,
});

/** In the order of the calendar. */
export const tours: Readonly<Record<TourName, readonly TourStep[]>> = {
  demo: [
    step('filed', phone('plaintiff', 'services', 'pages/file')),
    step('accepted', desk('filingJudge')),
    step('paid', phone('plaintiff', 'services', 'pages/pay')),
    step('lawyerLinked', phone('lawyer', 'letters')),
    step('defendantLinked', phone('defendant', 'letters')),
    step('served', phone('defendant', 'services', 'pages/documents')),
    step('addressAndConsent', phone('defendant', 'services', 'pages/address')),
    step('answered', phone('defendant', 'services', 'pages/submit?kind=answer')),
    step('answerTaken', desk('judgeAssistant')),
    step('plaintiffBound', phone('plaintiff', 'letters')),
    step('lawyerBound', phone('lawyer', 'letters')),
    step('defendantBound', phone('defendant', 'letters')),
    step('roomOpen', desk('clerk')),
    step('noticed', phone('plaintiff', 'inbox')),
    step('scheduled', desk('judge')),
    step('notified', desk('clerk')),
    step('joined', phone('plaintiff', 'services', 'pages/hearing')),
    step('heard', desk('judge')),
    step('signed', phone('plaintiff', 'services', 'pages/record')),
    step('judged', desk('judge')),
    step('closed', desk('judge')),
  ],
  refused: [
    step('divorceFiled', phone('stranger', 'services', 'pages/file')),
    step('divorceAccepted', desk('filingJudge')),
    step('roomDeclined', desk('clerk')),
  ],
};

/** The first step that is not done; undefined when the story is told. */
export function nextStep(tour: TourName, done: ReadonlySet<Fact>): TourStep | undefined {
  return tours[tour].find(({ fact }) => !done.has(fact));
}
