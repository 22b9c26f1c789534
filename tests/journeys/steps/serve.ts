// Documents on their way to a party: issued, found again, and what the desk records about them.
import type { Schemas } from '@yunting/sdk';
import type { Stage } from '../stage.ts';

/** The newest service of this kind of document on this party, as the desk has it now. */
export async function serviceTo(
  stage: Stage,
  partyId: string,
  documentKind: string,
  caseId: string,
): Promise<Schemas['DeskService']> {
  const { data } = await stage.as('clerk').desk.eservice.list({ caseId, limit: 100 });
  const found = data
    .filter((one) => one.recipient.partyId === partyId && one.documentKind === documentKind)
    .at(-1);
  if (!found) throw new Error(`no ${documentKind} for ${partyId}`);
  return found;
}

/** The clerk records an attempt, or what became of one; the service after it. */
export async function recordAttempt(
  stage: Stage,
  serviceId: string,
  report: Partial<Schemas['ServiceAttemptReport']> & Pick<Schemas['ServiceAttemptReport'], 'outcome' | 'at'>,
): Promise<Schemas['DeskService']> {
  const clerk = stage.as('clerk');
  const { version } = await clerk.desk.eservice.get({ serviceId });
  return clerk.desk.eservice.recordAttempt({ serviceId, version, ...report });
}

/** A notice, or a decision of the judge, drafted and issued to these parties; the document. */
export async function issueTo(
  stage: Stage,
  caseId: string,
  kind: Schemas['DocumentKind'],
  partyIds: readonly string[],
): Promise<Schemas['DeskDocument']> {
  const judge = stage.as('judge');
  const { documentId, version } = await judge.desk.documents.draft({
    caseId,
    kind,
    title: kind === 'notice' ? '通知书' : '民事裁定书',
    paragraphs: [{ style: 'text', zh: '本院认为，本案需要再次核对账目。（演示·虚构）' }],
    partyIds: [...partyIds],
  });
  return judge.desk.documents.issue({ documentId, version });
}
