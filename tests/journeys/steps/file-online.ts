// A filing made online, and the court's decision to accept it.
import type { Schemas, Yunting } from '@yunting/sdk';
import { paper } from '../../../examples/demo/content.ts';
import type { Stage } from '../stage.ts';

/** Uploads an invented one-page PDF; its file id. Uploading is not submitting. */
export async function scan(uploader: Yunting, name: string): Promise<string> {
  const file = { name: `${name}.pdf`, mediaType: 'application/pdf', content: paper };
  return (await uploader.files.uploadOnce({ file })).fileId;
}

/** Drafted and submitted, truthfully and complete. */
export async function fileOnline(
  applicant: Yunting,
  content: Schemas['FilingContent'],
): Promise<Schemas['Filing']> {
  const { filingId, version } = await applicant.filings.create({ content });
  return applicant.filings.submit({ filingId, version, truthful: true });
}

/** Accepted by the filing judge under the ordinary procedure; the id of the case that opens. */
export async function accept(
  stage: Stage,
  { filingId, version }: Pick<Schemas['Filing'], 'filingId' | 'version'>,
): Promise<string> {
  const { caseId = '' } = await stage.as('filingJudge').desk.filings.accept({
    filingId,
    version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '双方对事实争议较大',
  });
  return caseId;
}
