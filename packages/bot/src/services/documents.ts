// 文书: what was issued to this person and where its service stands. Signing for one is done in the mini-program alone.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, parseInstant } from '@yunting/sdk/rules';
import type { Answer, MemberView } from '../core/service-room.ts';
import { answered, asOfWords, labelAmong, overCases } from '../core/wording/answering.ts';
import { dayWords } from '../core/wording/days.ts';
import { newsUntil } from '../core/wording/occasions.ts';
import type { Occasion } from '../core/wording/occasions.ts';
import { pages } from '../core/wording/pages.ts';
import { fit } from '../core/wording/sayable.ts';
import { serviceRoomOf } from '../core/wording/service-room-of.ts';

type Document = MemberView['documents'][number];

/** Their fate is the hearing's, and told with it. */
const toldWithHearing: readonly string[] = ['summons', 'hearingNotice'];

const titleOf = ({ title }: Document): string => fit(`《${title}》`, '一份文书');

/** One that nobody serves on this reader is told of as issued; every other is told of with its service (eservice). */
function issued(document: Document, view: MemberView): Occasion[] {
  const { documentId, issuedAt } = document;
  if (view.services.some((one) => one.documentId === documentId)) return [];
  const lines = [fit(`法院出具了${titleOf(document)}。`, '法院出具了一份文书。'), '请在官方小程序查看。'];
  return [
    {
      from: issuedAt,
      until: newsUntil(dateInShanghai(issuedAt)),
      notice: { key: `document:${documentId}:issued`, kind: 'documentIssued', lines, documentId },
    },
  ];
}

/** It no longer counts. Told while its case goes on, or as news of the one that takes its place. */
function fallen(document: Document, view: MemberView): Occasion[] {
  if (toldWithHearing.includes(document.kind)) return [];
  const next = view.documents.find(({ documentId }) => documentId === document.supersededBy);
  const until = next
    ? newsUntil(dateInShanghai(next.issuedAt))
    : view.theCase.closedOn && newsUntil(view.theCase.closedOn);
  const lines =
    document.state === 'superseded'
      ? [
          fit(
            `${dayWords(dateInShanghai(document.issuedAt), view.asOf)}的${titleOf(document)}已更正。`,
            '有一份文书已更正。',
          ),
          '原来那份不再有效，请看新的一份。',
        ]
      : [
          fit(
            `${dayWords(dateInShanghai(document.issuedAt), view.asOf)}的${titleOf(document)}已撤回。`,
            '有一份文书已撤回。',
          ),
          '原来那份不再有效。',
        ];
  return [
    { until, notice: { key: `document:${document.documentId}:${document.state}`, kind: 'personal', lines } },
  ];
}

const stateWords = (service: Schemas['ServiceState'], asOf: string): string => {
  const on = service.effectiveAt === undefined ? '' : dayWords(dateInShanghai(service.effectiveAt), asOf);
  switch (service.state) {
    case 'effective':
      return `${on}已送达`;
    case 'presumed':
      return `${on}推定送达，可提异议`;
    case 'arrived':
      return '已到达，未送达';
    case 'failed':
      return '没有送到';
    default:
      return '待送达';
  }
};

const mostListed = 3;

/** The newest documents with the state of their service; the card leads to where they are read and signed for. */
const documentsAnswer = overCases((views, _argument, all): Answer => {
  const mine = views
    .flatMap((view) =>
      view.documents.filter(({ state }) => state === 'issued').map((document) => ({ view, document })),
    )
    // Of one instant, the last in the list is the newest.
    .toReversed()
    .toSorted((a, b) => parseInstant(b.document.issuedAt) - parseInstant(a.document.issuedAt));
  const asOf = asOfWords(views);
  if (mine.length === 0) return answered(['现在没有发给您的文书。'], asOf);
  const lines = mine.slice(0, mostListed).map(({ view, document }) => {
    const rest = `：${stateWords(document.service, view.asOf)}`;
    return fit(
      `${labelAmong(all, view)}${titleOf(document)}${rest}`,
      `${labelAmong(all, view)}一份文书${rest}`,
    );
  });
  const more = mine.length - lines.length;
  const count = more > 0 ? `还有${more}份。` : '';
  const [only] = views;
  return {
    ...answered([...lines, `${count}查看、签收请点卡片，本人办理。${asOf}`], ''),
    miniProgram: {
      title: '我的文书',
      path: pages.documents(views.length === 1 ? only?.theCase.caseId : undefined),
    },
  };
});

export const documents = serviceRoomOf({
  service: 'documents',
  toMember: (view) =>
    view.documents.flatMap((one) => (one.state === 'issued' ? issued(one, view) : fallen(one, view))),
  answers: { documents: documentsAnswer },
  events: {
    // Told with its service where it is served, which is nearly always.
    'document.issued': 'service:',
    // The ruling that corrects a decision is served like any other document.
    'document.rectified': 'service:',
    'document.corrected': 'document:',
    'document.revoked': 'document:',
    'document.handedOver': { none: '立案阶段在窗口当面交付，那时还没有案件群和私聊' },
  },
});
