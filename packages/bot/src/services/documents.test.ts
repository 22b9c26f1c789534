import { describe, expect, it } from 'vitest';
import type { MemberView } from '../core/service-room.ts';
import { documents } from './documents.ts';
import { examples, memberView } from './testing/views.ts';

type Document = MemberView['documents'][number];

const issued = (given: Partial<Document> = {}): Document => ({
  ...examples.documents()[0]!,
  kind: 'notice',
  title: '通知书',
  ...given,
});
const told = (asOf: string, given: Partial<MemberView>) =>
  documents.memberNotices(memberView(asOf, given)).map(({ kind, lines }) => [kind, ...lines]);

describe('a document', () => {
  it('is told of once: with its service where it is served, else as issued', () => {
    expect(told('2026-09-02T09:00:00+08:00', { documents: [issued()] })).toEqual([
      ['documentIssued', '法院出具了《通知书》。', '请在官方小程序查看。'],
    ]);
    const service = { ...examples.service(), documentId: issued().documentId };
    expect(told('2026-09-02T09:00:00+08:00', { documents: [issued()], services: [service] })).toEqual([]);
    expect(told('2026-09-09T00:00:00+08:00', { documents: [issued()] })).toEqual([]);
  });

  it('that was corrected or taken back no longer counts', () => {
    const old = issued({ state: 'superseded', supersededBy: 'doc_new' });
    const next = issued({
      documentId: 'doc_new',
      issuedAt: '2026-09-10T09:00:00+08:00',
      title: '传'.repeat(80),
    });
    expect(told('2026-09-10T09:00:00+08:00', { documents: [old, next] })).toEqual([
      ['personal', '9月1日的《通知书》已更正。', '原来那份不再有效，请看新的一份。'],
      ['documentIssued', '法院出具了一份文书。', '请在官方小程序查看。'],
    ]);
    expect(told('2026-09-10T09:00:00+08:00', { documents: [issued({ state: 'revoked' })] })).toEqual([
      ['personal', '9月1日的《通知书》已撤回。', '原来那份不再有效。'],
    ]);
  });

  it('that is a summons falls with its hearing, and is told of with it', () => {
    expect(
      told('2026-09-10T09:00:00+08:00', { documents: [issued({ kind: 'summons', state: 'revoked' })] }),
    ).toEqual([]);
  });
});

describe('#文书', () => {
  const ask = (list: readonly Document[]) =>
    documents.answers.documents!([memberView('2026-09-20T10:05:00+08:00', { documents: list })], '');

  it('lists the newest with the state of their service; signing is done in the mini-program', () => {
    const list = [1, 2, 3, 4].map((day) =>
      issued({ documentId: `doc_${day}`, title: `通知书${day}`, issuedAt: `2026-09-0${day}T09:00:00+08:00` }),
    );
    expect(ask(list)).toEqual({
      lines: [
        '《通知书4》：9月1日已送达',
        '《通知书3》：9月1日已送达',
        '《通知书2》：9月1日已送达',
        '还有1份。查看、签收请点卡片，本人办理。数据截至 10:05',
      ],
      miniProgram: { title: '我的文书', path: 'pages/documents/list?caseId=cas_00000001r96v81' },
    });
  });

  it.each([
    ['pending', '待送达'],
    ['arrived', '已到达，未送达'],
    ['presumed', '9月1日推定送达，可提异议'],
    ['failed', '没有送到'],
  ])('never calls served what is not: %s', (state, words) => {
    const one = issued();
    expect(ask([{ ...one, service: { ...one.service, state } }]).lines[0]).toBe(`《通知书》：${words}`);
  });

  it('says that there is none', () => {
    expect(ask([])).toEqual({ lines: ['现在没有发给您的文书。', '数据截至 10:05'] });
  });
});
