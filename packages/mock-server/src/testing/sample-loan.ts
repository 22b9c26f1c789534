// An invented loan case as a filing, complete: what tests start from.
import type { Schemas } from '@yunting/sdk/types';

type FilingContent = Schemas['FilingContent'];
type FilingParty = Schemas['FilingParty'];

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

export const plaintiff: FilingParty = {
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
};

export const defendant: FilingParty = {
  key: 'd1',
  role: 'defendant',
  kind: 'naturalPerson',
  name: '李建国',
  gender: 'male',
  address: '山东省淄博市临淄区虚构街2号',
  regionCode: '370305',
  phone: '13800000002',
};

/** 民间借贷: 80 000 principal, 6 420.50 interest. `files`: uploads that stand for the IOU. */
export function loan(files: readonly string[] = [], more: Partial<FilingContent> = {}): FilingContent {
  return {
    courtId: 'lu0305',
    causeOfAction: '民间借贷纠纷',
    parties: [plaintiff, defendant],
    claims: [
      { text: '判令被告偿还借款本金80000元', kind: 'principal', amount: cny(8_000_000) },
      { text: '判令被告支付利息6420.50元', kind: 'interest', amount: cny(642_050) },
    ],
    claimAmount: cny(8_642_050),
    facts: '2024年5月，被告向原告借款80000元，到期没有归还。',
    evidence: [
      {
        name: '借条',
        proves: '借款事实',
        source: '被告书写',
        originalHeldBy: 'applicant',
        fileIds: [...files],
      },
    ],
    jurisdiction: { ground: 'defendantDomicile' },
    serviceAddress: { electronicConsent: true, judgmentsConsent: true, phone: '13800000001' },
    onlineConsents: [{ stage: 'filing', agrees: true, noticeVersion: '2026-01' }],
    mediation: 'unwilling',
    ...more,
  };
}
