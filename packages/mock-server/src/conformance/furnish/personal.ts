// What concerns a person rather than a case: files, consents, requests about one's data, grants to an app.
import { paper, paperFile } from '../content.ts';
import type { OpenCase } from '../open-case.ts';
import { listAt, textAt } from '../wire.ts';
import { idAt, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** A file in chunks, one at once, one taken back, an upload given up. */
export async function uploads(act: Act): Promise<void> {
  const begin = async (): Promise<string | undefined> => {
    const upload = await act('plaintiff', 'files.createUpload', {
      fileName: '转账凭证.pdf',
      contentType: 'application/pdf',
      byteLength: paper.length,
    });
    return idAt(upload, 'uploadId');
  };
  await act('plaintiff', 'files.cancelUpload', { uploadId: await begin() });
  const uploadId = await begin();
  await act('plaintiff', 'files.putChunk', { uploadId, index: 0, content: paper });
  const version = versionOf(await act('plaintiff', 'files.getUpload', { uploadId }));
  await act('plaintiff', 'files.completeUpload', { uploadId, version });
  const file = await act('plaintiff', 'files.uploadOnce', { file: paperFile('送货单.pdf') });
  await act('plaintiff', 'files.remove', { fileId: idAt(file, 'fileId') });
}

/** A request about one's data, answered. */
export async function personalMatters(act: Act, courtId: string): Promise<void> {
  const asked = await act('plaintiff', 'identity.createDataRequest', {
    courtId,
    kind: 'access',
    detail: '【演示·虚构】查阅本人信息',
  });
  await act('clerk', 'desk.identity.answerDataRequest', {
    dataRequestId: idAt(asked, 'dataRequestId'),
    version: versionOf(asked),
    outcome: 'answered',
    answer: '【演示·虚构】已提供',
  });
}

/** An app asks a person: refused once, approved once, used, revoked. */
export async function grants(act: Act, phone: string | undefined, until: string): Promise<void> {
  const ask = async (): Promise<{ grantRequestId: string | undefined; version: number | undefined }> => {
    const asked = await act('app', 'identity.requestGrant', {
      phone,
      scopes: ['cases.read'],
      until,
      purpose: '【演示·虚构】提醒开庭',
    });
    const grantRequestId = idAt(asked, 'grantRequestId');
    return {
      grantRequestId,
      version: versionOf(await act('plaintiff', 'identity.getGrantRequest', { grantRequestId })),
    };
  };
  if ((await act('app', 'identity.me')) === undefined || phone === undefined) return;
  await act('plaintiff', 'identity.refuseGrant', await ask());
  const approved = await act('plaintiff', 'identity.approveGrant', await ask());
  const grantId = idAt(approved, 'grantId');
  await act('app', 'identity.exchangeToken', { grantId });
  const grant = listAt(await act('plaintiff', 'identity.listGrants'), 'data').find(
    (one) => textAt(one, 'grantId') === grantId,
  );
  await act('plaintiff', 'identity.revokeGrant', { grantId, version: versionOf(grant) });
}

/** The court asks for a consent of a stage; it is given, and taken back before the judge. */
export async function consents(act: Act, { caseId, defendantPartyId }: OpenCase): Promise<void> {
  await act('judge', 'desk.identity.requestConsent', { caseId, partyId: defendantPartyId, stage: 'hearing' });
  const notices = await act('defendant', 'identity.listNoticeTexts', { stage: 'hearing' });
  const noticeVersion = textAt(
    listAt(notices, 'data').find((one) => textAt(one, 'stage') === 'hearing'),
    'version',
  );
  const given = await act('defendant', 'identity.giveConsent', { caseId, stage: 'hearing', noticeVersion });
  const consentId = idAt(given, 'consentId');
  const withdrawn = await act('defendant', 'identity.withdrawConsent', {
    consentId,
    version: versionOf(given),
    reason: '【演示·虚构】设备不便',
  });
  await act('judge', 'desk.identity.reviewConsentWithdrawal', {
    consentId,
    version: versionOf(withdrawn),
    outcome: 'withdrawn',
  });
}
