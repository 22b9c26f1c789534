// What the plaintiff, the defendant and the court see of the same case right now, record by record. Each column is read
// with that reader's own account: what is missing was never sent.
import { useId } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from '@yunting/sdk';
import { courtAs } from '../shared/court.ts';
import type { PageSession } from '../shared/court.ts';
import { alignById } from './align.ts';
import type { Seen } from './align.ts';
import { CaseChoice } from './kit/case-choice.tsx';
import type { ToolProps } from './kit/case-choice.tsx';
import { instantText } from './kit/format.ts';
import { fill, marks } from './kit/lang.ts';
import type { Lang } from './kit/lang.ts';
import { useLoad } from './kit/load.ts';
import { Loading } from './kit/loading.tsx';
import { serviceText } from './kit/service-text.ts';
import { words } from './words.ts';

type Group = 'groupTimeline' | 'groupDocuments' | 'groupBills' | 'groupNotices';
/** Absent: this reader has no access to the case at all. */
type Column = Readonly<Record<Group, readonly Seen[]>> | undefined;

const readersOfRow = [
  { persona: 'plaintiff', title: words.plaintiffSees },
  { persona: 'defendant', title: words.defendantSees },
  { persona: 'clerk', title: words.courtSees },
] as const;
const groups: readonly Group[] = ['groupTimeline', 'groupDocuments', 'groupBills', 'groupNotices'];

/** Undefined where the court says that there is nothing of the kind for this reader. */
async function unlessHidden<T>(reading: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}

async function readParty(session: PageSession, persona: string, caseId: string, lang: Lang): Promise<Column> {
  const court = courtAs(session, persona);
  const page = { caseId, limit: 100 };
  const timeline = await unlessHidden(court.cases.timeline(page));
  if (!timeline) return undefined;
  const [documents, bills, rooms] = await Promise.all([
    unlessHidden(court.documents.list(page)),
    unlessHidden(court.fees.listBills(page)),
    unlessHidden(court.rooms.list({ limit: 100 })),
  ]);
  const notices = await Promise.all(
    (rooms?.data ?? [])
      .filter((room) => room.caseId === caseId)
      .map(({ roomId }) => unlessHidden(court.rooms.listNotices({ roomId, limit: 100 }))),
  );
  return {
    groupTimeline: timeline.data.map((one) => ({ id: one.entryId, at: one.occurredAt, text: one[lang] })),
    groupDocuments: (documents?.data ?? []).map((one) => ({
      id: one.documentId,
      at: one.issuedAt,
      text: `${one.title}${marks[lang].colon}${one.service.text[lang]}`,
    })),
    groupBills: (bills?.data ?? []).map((one) => ({
      id: one.billId,
      at: one.createdAt,
      text: one.display[lang],
    })),
    groupNotices: notices.flatMap((list) =>
      (list?.data ?? []).map((one) => ({
        id: one.noticeId,
        at: one.createdAt,
        text: `${one.number} ${one.lines.join(' ')}`,
      })),
    ),
  };
}

async function readDesk(session: PageSession, persona: string, caseId: string, lang: Lang): Promise<Column> {
  const { desk } = courtAs(session, persona);
  const page = { caseId, limit: 100 };
  const [timeline, documents, bills, rooms] = await Promise.all([
    desk.cases.timeline(page),
    desk.documents.list(page),
    desk.fees.listBills(page),
    desk.rooms.list(page),
  ]);
  const notices = await Promise.all(
    rooms.data.map(({ roomId }) => desk.rooms.listNotices({ roomId, limit: 100 })),
  );
  return {
    groupTimeline: timeline.data.map((one) => ({ id: one.entryId, at: one.occurredAt, text: one[lang] })),
    groupDocuments: documents.data.map((one) => ({
      id: one.documentId,
      at: one.issuedAt ?? one.createdAt,
      text: [
        `${one.title}${marks[lang].colon}`,
        one.recipients
          .map(
            ({ displayName, service }) => `${displayName}${marks[lang].colon}${serviceText(lang, service)}`,
          )
          .join(marks[lang].part),
      ].join(''),
    })),
    groupBills: bills.data.map((one) => ({
      id: one.billId,
      at: one.createdAt,
      text: one.display[lang],
    })),
    groupNotices: notices.flatMap((list) =>
      list.data.map((one) => ({
        id: one.noticeId,
        at: one.createdAt,
        text: `${one.number} ${one.lines.join(' ')}`,
      })),
    ),
  };
}

const readAll = (session: PageSession, caseId: string, lang: Lang): Promise<Column[]> =>
  Promise.all(
    readersOfRow.map(({ persona }) =>
      persona === 'clerk'
        ? readDesk(session, persona, caseId, lang)
        : readParty(session, persona, caseId, lang),
    ),
  );

function GroupRows({
  group,
  columns,
  lang,
}: {
  readonly group: Group;
  readonly columns: readonly Column[];
  readonly lang: Lang;
}): ReactNode {
  const rows = alignById(columns.map((column) => column?.[group] ?? []));
  return (
    <tbody>
      <tr className="yt-group">
        <th colSpan={4} scope="colgroup">
          {words[group][lang]}
          {rows.length === 0 && <span className="yt-quiet"> {words.emptyGroup[lang]}</span>}
        </th>
      </tr>
      {rows.map((row, index) => (
        <tr key={row.id}>
          <th scope="row">{index + 1}</th>
          {row.cells.map((cell, column) => (
            <td
              key={readersOfRow[column]?.persona}
              data-label={readersOfRow[column]?.title[lang]}
              className={cell === undefined ? 'yt-hidden' : undefined}
            >
              {cell === undefined ? (
                words.notVisible[lang]
              ) : (
                <>
                  <time dateTime={row.at}>{instantText(lang, row.at)}</time>
                  {cell}
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Columns({ session, lang, refreshKey, caseId }: ToolProps & { readonly caseId: string }): ReactNode {
  const view = useLoad(() => readAll(session, caseId, lang), [caseId, refreshKey, lang]);
  return (
    <Loading of={view} lang={lang}>
      {(columns) => {
        const total = groups.reduce(
          (sum, group) => sum + alignById(columns.map((column) => column?.[group] ?? [])).length,
          0,
        );
        return (
          <table className="yt-columns">
            <thead>
              <tr>
                <th scope="col">{words.record[lang]}</th>
                {readersOfRow.map(({ persona, title }, index) => {
                  const column = columns[index];
                  const count = groups.reduce((sum, group) => sum + (column?.[group].length ?? 0), 0);
                  return (
                    <th scope="col" key={persona}>
                      {title[lang]}
                      <small>
                        {column
                          ? `${fill(words.shows, { n: count })[lang]} · ${fill(words.showsNot, { n: total - count })[lang]}`
                          : words.sideNotLinked[lang]}
                      </small>
                    </th>
                  );
                })}
              </tr>
            </thead>
            {groups.map((group) => (
              <GroupRows key={group} group={group} columns={columns} lang={lang} />
            ))}
          </table>
        );
      }}
    </Loading>
  );
}

export interface ThreeColumnsProps extends ToolProps {
  /** Absent: chosen among the cases of the court. */
  readonly caseId?: string;
}

/** The same case in three columns. */
export function ThreeColumns({ caseId, ...common }: ThreeColumnsProps): ReactNode {
  const heading = useId();
  const { lang } = common;
  return (
    <section className="yt" aria-labelledby={heading}>
      <h2 id={heading}>{words.threeColumns[lang]}</h2>
      <p className="yt-quiet">{words.threeColumnsHint[lang]}</p>
      {caseId === undefined ? (
        <CaseChoice {...common} persona="clerk" desk>
          {(found) => <Columns {...common} caseId={found} />}
        </CaseChoice>
      ) : (
        <Columns {...common} caseId={caseId} />
      )}
    </section>
  );
}
