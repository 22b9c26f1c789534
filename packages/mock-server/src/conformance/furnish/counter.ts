// A filing received at the counter of another court: completed, pushed, couriered, linked, supplemented at the counter.
import { filingInput } from '../filing-acts.ts';
import type { FilingMaterial } from '../filing-acts.ts';
import type { Person } from '../people.ts';
import { textAt } from '../wire.ts';
import { idAt, versionOf } from './act.ts';
import type { Act } from './act.ts';

/** From the counter to the competent court and back for a supplement. */
export async function counterFiling(
  act: Act,
  material: FilingMaterial,
  applicant: Person | undefined,
): Promise<void> {
  if (!applicant?.idNumber) return;
  const scan = await act('assistingClerk', 'files.uploadOnce', {
    file: new File(['%PDF-1.4\n%%EOF\n'], '扫描.pdf', { type: 'application/pdf' }),
  });
  const fileIds = [idAt(scan, 'fileId')];
  const { evidence = [], papers = [], ...rest } = material.content;
  const content = {
    ...rest,
    evidence: evidence.map((one) => ({ ...one, fileIds })),
    papers: papers.map((one) => ({ ...one, fileIds })),
  };
  const { name, idNumber, phone = '13800000001' } = applicant;
  const received = await act('assistingClerk', 'desk.filings.receiveAtCounter', {
    content,
    applicant: { name, idNumber, phone, identityChecked: true },
    originals: [{ name: '借条', copies: 1 }],
  });
  const filingId = idAt(received, 'filingId');
  if (filingId === undefined) return;
  const updated = await act('assistingClerk', 'desk.filings.update', {
    filingId,
    version: versionOf(received),
    content,
  });
  const pushed = await act('assistingClerk', 'desk.filings.push', {
    filingId,
    version: versionOf(updated),
    applicantWaits: false,
  });
  await act('plaintiff', 'filings.link', { receiptNumber: textAt(received, 'receipts', 0, 'number') });
  const version =
    versionOf(await act('assistingClerk', 'desk.filings.get', { filingId })) ?? versionOf(pushed);
  const couriered = await act('assistingClerk', 'desk.filings.recordCustody', {
    filingId,
    version,
    step: 'couriered',
    carrier: '法院专递',
    trackingNumber: 'SF900001',
  });
  const filing = { filingId, version: versionOf(couriered) ?? 0 };
  const asked = await act(
    'filingJudge',
    'desk.filings.requestSupplement',
    filingInput('desk.filings.requestSupplement', filing, material),
  );
  await act('assistingClerk', 'desk.filings.supplementAtCounter', {
    filingId,
    version: versionOf(asked),
    content,
  });
}
