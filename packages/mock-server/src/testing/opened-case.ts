// An invented case opened the way the court opens one: from an accepted filing, through the reactions. For tests of cases
// and fees beside their code.
import type { Records } from '../court/records.ts';
import { cases } from '../services/cases/index.ts';
import { fees } from '../services/fees/index.ts';
import { put } from './small-case.ts';
import { SmallCourt } from './small-court.ts';

type Content = Records['filing']['content'];

const plaintiff = { name: '王桂芳', idNumber: '370301190001010005' };
const defendant = { name: '李建国', idNumber: '37030119040229001X' };

export interface Opened {
  readonly court: SmallCourt;
  readonly caseId: string;
  readonly plaintiffId: string;
  readonly defendantId: string;
  readonly billId: string;
}

export interface Opening {
  readonly procedure?: 'ordinary' | 'summary' | 'smallClaims';
  readonly content?: Partial<Content>;
  readonly cause?: string;
  /** Called after the filing is there and before it is accepted. */
  readonly before?: (court: SmallCourt, filingId: string) => void;
}

const baseContent: Content = {
  courtId: 'lu0305',
  causeOfAction: '民间借贷纠纷',
  claimAmount: { amountFen: 8_642_050, currency: 'CNY' },
  parties: [
    {
      key: 'p1',
      role: 'plaintiff',
      kind: 'naturalPerson',
      ...plaintiff,
      phone: '13800000001',
      address: '山东省淄博市临淄区虚构路1号',
      selfParty: true,
    },
    {
      key: 'd1',
      role: 'defendant',
      kind: 'naturalPerson',
      ...defendant,
      phone: '13800000002',
      address: '山东省淄博市张店区虚构路2号',
    },
  ],
  representatives: [
    {
      partyKey: 'p1',
      kind: 'lawyer',
      authority: 'special',
      name: '周明',
      licenceNumber: '13703201910000009',
      firm: '演示律师事务所',
    },
  ],
};

let filings = 0;

/** A filing of 王桂芳 against 李建国, accepted: the case, its parties, the bill. */
export function openedCase(opening: Opening = {}, court = new SmallCourt(cases, fees)): Opened {
  const filingId = `flg_opened${String(++filings).padStart(6, '0')}`;
  const { procedure = 'ordinary', content = {}, cause = '民间借贷纠纷', before } = opening;
  court.write((commit) =>
    put(commit, 'filing', {
      id: filingId,
      state: 'accepted',
      courtId: 'lu0305',
      matterId: commit.id('filing').replace('flg_', 'mtr_'),
      ownerId: 'prs_personaplaintiff',
      ownerIds: ['prs_personaplaintiff', 'prs_personalawyer'],
      applicantName: plaintiff.name,
      content: { ...baseContent, causeOfAction: cause, ...content },
      decision: {
        kind: 'accepted',
        decidedAt: '2026-09-01T09:00:00+08:00',
        decidedBy: '赵法官',
        caseType: '民初',
        causeOfAction: cause,
        procedure,
        procedureReason: '事实清楚，争议不大',
      },
    }),
  );
  before?.(court, filingId);
  report(court, 'filing.accepted', filingId);
  const read = court.world.read();
  const record = read.all('case', { filingId })[0]!;
  const parties = read.all('party', { caseId: record.id });
  return {
    court,
    caseId: record.id,
    plaintiffId: parties.find(({ side }) => side === 'plaintiff')!.id,
    defendantId: parties.find(({ side }) => side === 'defendant')!.id,
    billId: read.all('bill', { caseId: record.id })[0]?.id ?? '',
  };
}

/** An event of another service or of a provider, with its data. */
export function report(
  court: SmallCourt,
  type: Parameters<SmallCourt['world']['report']>[0],
  subjectId: string,
  data?: unknown,
): void {
  court.world.report(type, subjectId, data, court.wallMs);
}

/** The acquirer says that a payment arrived. */
export function paid(
  court: SmallCourt,
  paymentId: string,
  amountFen: number,
  providerReference = `ref-${paymentId}`,
): void {
  report(court, 'payment.reported', paymentId, { outcome: 'succeeded', amountFen, providerReference });
}

/** Pays a bill by WeChat from start to report. */
export function payBill({ court, billId }: Opened, who = 'plaintiff'): string {
  const { amount } = court.ok(who, 'fees.getBill', { billId });
  const { paymentId } = court.ok(who, 'fees.pay', { billId, channel: 'wechatPay' });
  paid(court, paymentId, amount.amountFen);
  return paymentId;
}

let services = 0;

/** A document served on a party, told as eservice tells it. */
export function served(
  { court, caseId }: Opened,
  partyId: string,
  documentKind: string,
  effectiveOn: string,
  more: Partial<Records['service']> = {},
): string {
  const id = `svc_served${String(++services).padStart(6, '0')}`;
  court.write((commit) =>
    put(commit, 'service', {
      id,
      state: 'effective',
      caseId,
      courtId: 'lu0305',
      partyId,
      documentId: `doc_${id.slice(4)}`,
      documentKind,
      documentTitle: documentKind,
      effectiveOn,
      effectiveAt: `${effectiveOn}T10:00:00+08:00`,
      clocks: [],
      ...more,
    }),
  );
  report(court, 'eservice.effective', id);
  return id;
}

/** A file of a persona, as uploaded. */
export function upload(court: SmallCourt, persona: string, id: string): string {
  court.write((commit) =>
    put(commit, 'file', { id, ownerId: `prs_persona${persona.toLowerCase()}` } as never),
  );
  return id;
}

/** The defendant links the case with the code on the court's paper. */
export function linkDefendant({ court, defendantId }: Opened): void {
  const { caseCode } = court.world.read().find('party', defendantId)!;
  court.ok('defendant', 'cases.link', { caseCode });
}
