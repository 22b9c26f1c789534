// The start page: what is to be done, in the order of its urgency; then everything that can be done.
import type { Schemas } from '@yunting/sdk';
import { Card, Tag } from '../kit/card.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { DueDate } from '../kit/reckoning.tsx';
import { useRead } from '../shell/use-read.ts';
import { say } from '../words/words.ts';
import { clockOf } from '../words/times.ts';
import type { MiniProps } from './mini.ts';
import { ownCases } from './own-cases.ts';
import { pageForAction } from './page-for-action.ts';
import { pathTo } from './path.ts';

async function readHome({ court }: MiniProps) {
  const cases = await ownCases(court);
  const todos = await Promise.all(
    cases.map(async (one) => ({ one, next: await court.cases.nextActions({ caseId: one.caseId }) })),
  );
  const filings = (await court.filings.list({ limit: 20 })).data.filter(
    ({ state }) => !['accepted', 'discarded'].includes(state),
  );
  return { todos, filings };
}

const everything = [
  ['file', 'fileTitle'],
  ['pay', 'payTitle'],
  ['relief', 'reliefTitle'],
  ['documents', 'documentsTitle'],
  ['submit', 'submitTitle'],
  ['hearing', 'hearingTitle'],
  ['postpone', 'postponeTitle'],
  ['address', 'addressTitle'],
  ['consent', 'consentTitle'],
  ['room', 'roomTitle'],
  ['apply', 'applyTitle'],
  ['ask', 'askTitle'],
  ['verify', 'verifyTitle'],
  ['advice', 'adviceTitle'],
  ['link', 'linkTitle'],
] as const;

export function HomePage(props: MiniProps) {
  const { t, go, owner, refreshKey, lang } = props;
  const home = useRead(() => readHome(props), `home ${owner}`, refreshKey);
  return (
    <>
      <Read of={home}>
        {({ todos, filings }) => (
          <>
            {todos.length === 0 && filings.length === 0 && (
              <Card>
                <p>{t('homeEmpty')}</p>
                <Press kind="main" onPress={() => go(pathTo('file'))}>
                  {t('fileTitle')}
                </Press>
                <Press onPress={() => go(pathTo('link'))}>{t('linkTitle')}</Press>
              </Card>
            )}
            {filings.map((filing) => (
              <Card
                key={filing.filingId}
                title={filing.causeOfAction ?? t('fileTitle')}
                aside={
                  <Tag tone={filing.state === 'supplementRequired' ? 'mind' : 'plain'}>
                    {t(filingState(filing.state))}
                  </Tag>
                }
              >
                {filing.filingNumber !== undefined && <p className="small">{filing.filingNumber}</p>}
                <Press onPress={() => go(pathTo('filing', { filingId: filing.filingId }))}>{t('open')}</Press>
              </Card>
            ))}
            {todos.map(({ one, next }) => (
              <article key={one.caseId} aria-label={one.caseNumber}>
                <p className="case-line">
                  <b>{one.caseNumber}</b> {one.cause}
                </p>
                {next.data.map((action) => (
                  <Todo
                    key={`${action.action} ${action.subject?.id ?? ''} ${action.zh}`}
                    action={action}
                    caseId={one.caseId}
                    of={props}
                  />
                ))}
                {next.data.length === 0 && <p className="quiet">{t('nothingToDo')}</p>}
                <p className="small">{t('asOf', { time: clockOf(next.asOf) })}</p>
              </article>
            ))}
          </>
        )}
      </Read>
      <div
        role="group"
        aria-label={t('allServices')}
        className="services"
        lang={lang === 'zh' ? 'zh-CN' : 'en'}
      >
        {everything.map(([page, title]) => (
          <button key={page} type="button" onClick={() => go(pathTo(page))}>
            {t(title)}
          </button>
        ))}
      </div>
    </>
  );
}

/** States of a filing in words; one that this page does not know is shown as being handled. */
export function filingState(state: Schemas['Filing']['state']) {
  const known = {
    draft: 'filingDraft',
    submitted: 'filingSubmitted',
    receivedAtCounter: 'filingSubmitted',
    supplementRequired: 'filingSupplement',
    supplementOverdue: 'filingSupplement',
    supplemented: 'filingSubmitted',
    accepted: 'filingAccepted',
    refused: 'filingRefused',
    sentBack: 'filingSentBack',
    withdrawn: 'filingWithdrawn',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'filingSubmitted';
}

function Todo({
  action,
  caseId,
  of: { lang, t, go },
}: {
  readonly action: Schemas['NextAction'];
  readonly caseId: string;
  readonly of: MiniProps;
}) {
  const path = pageForAction(action, caseId);
  const urgency = action.urgency === 'must' ? 'must' : action.urgency === 'may' ? 'may' : 'wait';
  return (
    <Card
      title={say(action, lang)}
      aside={<Tag tone={urgency === 'must' ? 'mind' : 'plain'}>{t(urgency)}</Tag>}
    >
      {action.deadline ? (
        <DueDate deadline={action.deadline} />
      ) : (
        <p className="small">{say(action.consequence, lang)}</p>
      )}
      {path !== undefined && (
        <Press kind={urgency === 'must' ? 'main' : 'plain'} onPress={() => go(path)}>
          {t('doIt')}
        </Press>
      )}
    </Card>
  );
}
