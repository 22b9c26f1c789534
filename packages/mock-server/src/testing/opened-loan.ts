// A loan case in a court with all services, opened the way it really opens: filed, accepted, paid. For tests.
import type { Schemas } from '@yunting/sdk/types';
import { SmallCourt } from './small-court.ts';
import { services } from '../services/index.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const content: Schemas['FilingContent'] = {
  courtId: 'lu0305',
  causeOfAction: '民间借贷纠纷',
  parties: [
    {
      key: 'p1',
      role: 'plaintiff',
      kind: 'naturalPerson',
      name: '王桂芳',
      idType: 'residentId',
      idNumber: '370301190001010005',
      gender: 'female',
      birthDate: '1900-01-01',
      ethnicity: '汉族',
      occupation: '退休',
      address: '山东省淄博市张店区虚构路1号',
      regionCode: '370303',
      phone: '13800000001',
      selfParty: true,
      addressConfidential: true,
    },
    {
      key: 'd1',
      role: 'defendant',
      kind: 'naturalPerson',
      name: '李建国',
      idType: 'residentId',
      idNumber: '37030119040229001X',
      gender: 'male',
      address: '山东省淄博市临淄区虚构街2号',
      regionCode: '370305',
      phone: '13800000002',
    },
  ],
  claims: [{ text: '判令被告偿还借款本金80000元', kind: 'principal', amount: cny(8_000_000) }],
  claimAmount: cny(8_000_000),
  facts: '2024年5月，被告向原告借款80000元。\n到期没有归还。',
  evidence: [{ name: '借条', proves: '借款事实', source: '被告书写' }],
  serviceAddress: {
    electronicConsent: true,
    judgmentsConsent: true,
    phone: '13800000001',
    channels: [{ channel: 'platform', address: '本人账户' }],
  },
  mediation: 'unwilling',
};

/** The sample's content, with changes. */
export const loanContent = (more: Partial<Schemas['FilingContent']> = {}): Schemas['FilingContent'] => ({
  ...content,
  ...more,
});

export const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

export interface OpenedLoan {
  readonly court: SmallCourt;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly filingId: string;
  readonly plaintiff: string;
  readonly defendant: string;
}

export const fullCourt = (): SmallCourt => new SmallCourt(...services);

/** Filed by the plaintiff; not yet decided. */
export function filedLoan(
  court = fullCourt(),
  more: Partial<Schemas['FilingContent']> = {},
): Schemas['Filing'] {
  const draft = court.ok('plaintiff', 'filings.create', { content: loanContent(more) });
  return court.ok('plaintiff', 'filings.submit', {
    filingId: draft.filingId,
    version: draft.version,
    truthful: true,
    insist: true,
  });
}

/** Accepted, waiting for the fee. */
export function openedLoan(
  more: Partial<Schemas['FilingContent']> = {},
  procedure: 'ordinary' | 'summary' = 'ordinary',
): OpenedLoan {
  const court = fullCourt();
  const { filingId, version } = filedLoan(court, more);
  const accepted = court.ok('filingJudge', 'desk.filings.accept', {
    filingId,
    version,
    caseType: '民初',
    procedure,
    procedureReason: '双方对借款事实争议较大',
  });
  const { caseId = '', caseNumber = '' } = accepted;
  const parties = court.world.read().all('party', { caseId });
  const partyOn = (side: string) => parties.find((one) => one.side === side)?.id ?? '';
  return {
    court,
    caseId,
    caseNumber,
    filingId,
    plaintiff: partyOn('plaintiff'),
    defendant: partyOn('defendant'),
  };
}

/** Paid at a bank: the case is in progress and the complaint has gone out. */
export function runningLoan(more: Partial<Schemas['FilingContent']> = {}): OpenedLoan {
  const opened = openedLoan(more);
  const { court, caseId } = opened;
  const bill = court.world.read().all('bill', { caseId })[0];
  if (!bill) throw new Error('no bill');
  const paid = { outcome: 'succeeded', amountFen: bill.amountFen, providerReference: 'bank-1' };
  court.world.report('bill.paidAtBank', bill.id, paid, court.wallMs);
  return opened;
}

/** The defendant links the case with the code on the court's paper. */
export function linkDefendant({ court, caseId }: OpenedLoan): void {
  const party = court.world
    .read()
    .all('party', { caseId })
    .find((one) => one.side === 'defendant');
  court.ok('defendant', 'cases.link', { caseCode: party?.caseCode ?? '' });
}
