// The official inbox. Nothing exists only in chat: every notice, document, bill and answer is here too.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { serviceTone, serviceWord } from '../mini/documents.tsx';
import { pageForAction } from '../mini/page-for-action.ts';
import { pathTo } from '../mini/path.ts';
import { courtAs } from '../shared/court.ts';
import type { PhoneOwner } from '../shared/phone-api.ts';
import { usePage } from '../shell/page-context.ts';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { miniWords } from '../words/mini.ts';
import { phoneWords } from '../words/phone.ts';
import { dayOf, momentOf, yuanOf } from '../words/times.ts';
import { say, translator } from '../words/words.ts';
import { readInbox } from './read-inbox.ts';

export interface InboxAppProps {
  readonly owner: PhoneOwner;
  readonly openServices: (path: string) => void;
}

export function InboxApp({ owner, openServices }: InboxAppProps) {
  const { session, lang, refreshKey } = usePage();
  const t = translator(phoneWords, lang);
  const mini = translator(miniWords, lang);
  const court = courtAs(session, owner);
  const inbox = useRead(() => readInbox(court), `inbox ${owner}`, refreshKey);
  return (
    <div className="app-page">
      <h4>{t('inbox')}</h4>
      <p className="small">{t('inboxAbout')}</p>
      <Read of={inbox}>
        {({ todos, notices, services, bills, questions }) => (
          <>
            <Part title={t('todos')} count={todos.length} empty={t('noTodo')}>
              {todos.map(({ caseId, action }) => {
                const path = pageForAction(action, caseId);
                return (
                  <Row
                    key={`${caseId} ${action.action} ${action.subject?.id ?? ''} ${action.zh}`}
                    title={say(action, lang)}
                    tag={
                      action.deadline && (
                        <Tag tone="mind">{t('until', { day: dayOf(action.deadline.dueOn, lang) })}</Tag>
                      )
                    }
                    {...(path !== undefined && { open: () => openServices(path) })}
                  />
                );
              })}
            </Part>
            <Part title={t('notices')} count={notices.length} empty={t('noNotice')}>
              {notices.map((one) => (
                <Notice key={one.noticeId} one={one} owner={owner} />
              ))}
            </Part>
            <Part title={t('documents')} count={services.length} empty={t('noDocument')}>
              {services.map((one) => (
                <Row
                  key={one.serviceId}
                  title={one.documentTitle}
                  tag={
                    <Tag tone={serviceTone(one.service.state)}>{mini(serviceWord(one.service.state))}</Tag>
                  }
                  open={() =>
                    openServices(pathTo('document', { serviceId: one.serviceId, caseId: one.caseId }))
                  }
                />
              ))}
            </Part>
            <Part title={t('bills')} count={bills.length} empty={t('noBill')}>
              {bills.map((one) => (
                <Row
                  key={one.billId}
                  title={`${one.items.map((item) => say(item, lang)).join('、')} ${yuanOf(one.amount.amountFen, lang)}`}
                  tag={
                    <Tag tone={one.state === 'settled' ? 'good' : 'mind'}>
                      {t(one.state === 'settled' ? 'paid' : 'toPay')}
                    </Tag>
                  }
                  open={() => openServices(pathTo('pay', { caseId: one.caseId, billId: one.billId }))}
                />
              ))}
            </Part>
            <Part title={t('questions')} count={questions.length} empty={t('noQuestion')}>
              {questions.map((one) => (
                <Row
                  key={one.consultationId}
                  title={one.question}
                  tag={
                    <Tag tone={one.answer === undefined ? 'plain' : 'good'}>
                      {t(one.answer === undefined ? 'notAnswered' : 'answered')}
                    </Tag>
                  }
                  open={() => openServices(pathTo('ask', { caseId: one.caseId }))}
                />
              ))}
            </Part>
          </>
        )}
      </Read>
    </div>
  );
}

function Part({
  title,
  count,
  empty,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly empty: string;
  readonly children: ReactNode;
}) {
  return (
    <article className="inbox-part" aria-label={title}>
      <h5>
        {title} <span className="count">{count}</span>
      </h5>
      {count === 0 ? <p className="quiet">{empty}</p> : children}
    </article>
  );
}

function Row({
  title,
  tag,
  open,
}: {
  readonly title: string;
  readonly tag?: ReactNode;
  readonly open?: () => void;
}) {
  const inside = (
    <>
      <span>{title}</span>
      {tag}
    </>
  );
  return open ? (
    <button type="button" className="row" onClick={open}>
      {inside}
      <span aria-hidden="true">›</span>
    </button>
  ) : (
    <div className="row">{inside}</div>
  );
}

function Notice({ one, owner }: { readonly one: Schemas['RoomNotice']; readonly owner: PhoneOwner }) {
  const { session, lang } = usePage();
  const t = translator(phoneWords, lang);
  const { act, busy, error } = useAct();
  const court = courtAs(session, owner);
  return (
    <Card
      title={one.number}
      aside={
        <Tag tone={one.acknowledgedAt === undefined ? 'plain' : 'good'}>
          {t(one.acknowledgedAt === undefined ? 'notSeen' : 'seen')}
        </Tag>
      }
    >
      {one.lines.map((line) => (
        <p key={line} lang="zh-CN">
          {line}
        </p>
      ))}
      {one.releasedAt !== undefined && <p className="small">{momentOf(one.releasedAt, lang)}</p>}
      {one.correctedBy !== undefined && <Note kind="mind">{t('corrected')}</Note>}
      {one.acknowledgedAt === undefined && one.correctedBy === undefined && (
        <>
          <Press
            busy={busy}
            onPress={() => void act(() => court.rooms.acknowledgeNotice({ noticeId: one.noticeId }))}
          >
            {t('iHaveSeen')}
          </Press>
          <p className="small">{t('seenOnly')}</p>
        </>
      )}
      <ErrorNote error={error} />
    </Card>
  );
}
