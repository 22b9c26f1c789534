// Papers and their service, and money that comes back.
import type { OpenCase } from '../open-case.ts';
import { listAt, textAt } from '../wire.ts';
import { idAt, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** A notice that is dropped, one that is issued and corrected, one that is revoked. */
export async function papers(act: Act, { caseId, plaintiffPartyId }: OpenCase): Promise<void> {
  const paragraphs = [{ style: 'text', zh: '【演示·虚构】请于开庭前核对证据原件。' }];
  const draft = async (): Promise<{ documentId: string | undefined; version: number | undefined }> => {
    const document = await act('clerk', 'desk.documents.draft', {
      caseId,
      kind: 'notice',
      title: '通知书',
      paragraphs,
      partyIds: [plaintiffPartyId],
    });
    return { documentId: idAt(document, 'documentId'), version: versionOf(document) };
  };
  await act('clerk', 'desk.documents.discard', await draft());
  const { documentId, version } = await draft();
  const updated = await act('clerk', 'desk.documents.update', {
    documentId,
    version,
    title: '通知书',
    paragraphs,
  });
  const issued = await act('clerk', 'desk.documents.issue', { documentId, version: versionOf(updated) });
  await act('clerk', 'desk.documents.correct', {
    documentId,
    version: versionOf(issued),
    reason: '日期有误',
    paragraphs,
  });
  const other = await draft();
  const sent = await act('clerk', 'desk.documents.issue', other);
  await act('judge', 'desk.documents.revoke', {
    documentId: other.documentId,
    version: versionOf(sent),
    reason: '误发',
  });
}

/** Both parties acknowledge what they were served with. */
export async function acknowledgements(act: Act, { caseId }: OpenCase): Promise<void> {
  for (const as of ['plaintiff', 'defendant']) {
    for (const one of listAt(await act(as, 'eservice.list', { caseId }), 'data')) {
      if (textAt(one, 'state') === 'recalled') continue;
      await act(as, 'eservice.acknowledge', { serviceId: textAt(one, 'serviceId') });
    }
  }
}

/** A service that is contested and upheld; paper asked for and sent; the proof read. */
export async function contest(act: Act, { caseId }: OpenCase): Promise<void> {
  const services = listAt(await act('defendant', 'eservice.list', { caseId }), 'data');
  const serviceId = textAt(
    services.find((one) => textAt(one, 'service', 'state') === 'effective'),
    'serviceId',
  );
  if (serviceId === undefined) return;
  await act('defendant', 'eservice.getProof', { serviceId });
  await act('clerk', 'desk.eservice.getProof', { serviceId });
  const contested = await act('defendant', 'eservice.contest', {
    serviceId,
    reason: 'notReadByMe',
    statement: '【演示·虚构】不是本人点的',
  });
  const contestId = idAt(contested, 'contestId');
  await act('defendant', 'eservice.getContest', { contestId });
  await act('judge', 'desk.eservice.decideContest', {
    contestId,
    version: versionOf(contested),
    decision: 'dismissed',
    reasons: '【演示·虚构】账号由本人使用',
  });
  await act('defendant', 'eservice.requestPaper', {
    serviceId,
    deliverTo: '山东省淄博市虚构路1号',
    receiver: '李建国',
    phone: '13800000002',
  });
  const service = await act('clerk', 'desk.eservice.get', { serviceId });
  const day = textAt(service, 'createdAt')?.slice(0, 10);
  await act('clerk', 'desk.eservice.sendPaper', {
    serviceId,
    version: versionOf(service),
    sentOn: day,
    trackingNumber: 'SF900002',
  });
}

/** An address for service, confirmed by the party and changed by it; another confirmed over the telephone. */
export async function addresses(act: Act, { caseId, plaintiffPartyId }: OpenCase): Promise<void> {
  const input = { channel: 'platformAccount', scope: 'all', effectsNoticeVersion: '2026-01' };
  const address = await act('defendant', 'eservice.confirmAddress', { caseId, ...input });
  await act('defendant', 'eservice.changeAddress', {
    addressId: idAt(address, 'addressId'),
    version: versionOf(address),
    ...input,
    scope: 'exceptJudgments',
  });
  await act('clerk', 'desk.eservice.confirmAddress', {
    caseId,
    partyId: plaintiffPartyId,
    channel: 'platformAccount',
    scope: 'all',
    via: 'phone',
  });
}

/** The fee, paid already: part of it goes back. */
export async function money(act: Act, { billId }: OpenCase, paidOn: string): Promise<void> {
  const refund = await act('judge', 'desk.fees.createRefund', {
    billId,
    reason: 'other',
    amount: { amountFen: 100, currency: 'CNY' },
  });
  await act('clerk', 'desk.fees.confirmRefund', {
    refundId: idAt(refund, 'refundId'),
    version: versionOf(refund),
    paidOn,
    voucherNumber: 'T900001',
  });
  await act('judge', 'desk.fees.getBill', { billId });
}
