// What the invented people of the story file: a private loan, a sale, and a divorce. Identifiers are synthetic.
import type { Schemas } from '@yunting/sdk';

type FilingContent = Schemas['FilingContent'];
type FilingParty = Schemas['FilingParty'];

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

const wang: FilingParty = {
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
};
const li: FilingParty = {
  key: 'd1',
  role: 'defendant',
  kind: 'naturalPerson',
  name: '李建国',
  idType: 'residentId',
  idNumber: '37030119040229001X',
  gender: 'male',
  birthDate: '1904-02-29',
  ethnicity: '汉族',
  occupation: '个体经营',
  address: '山东省淄博市临淄区虚构街2号',
  regionCode: '370305',
  phone: '13800000002',
};
const liu: FilingParty = {
  key: 'p1',
  role: 'plaintiff',
  kind: 'naturalPerson',
  name: '刘晓',
  idType: 'residentId',
  idNumber: '370301190412310029',
  gender: 'female',
  birthDate: '1904-12-31',
  ethnicity: '汉族',
  occupation: '职员',
  address: '山东省淄博市临淄区虚构巷3号',
  regionCode: '370305',
  phone: '13800000003',
  selfParty: true,
};

const consents = [
  { stage: 'filing', agrees: true, noticeVersion: '2026-01' },
  { stage: 'service', agrees: true, noticeVersion: '2026-01' },
  { stage: 'hearing', agrees: true, noticeVersion: '2026-01' },
] as const;

const zhou = {
  partyKey: 'p1',
  kind: 'lawyer',
  authority: 'special',
  name: '周明',
  idNumber: '370301190111150033',
  licenceNumber: '13703201910000009',
  firm: '演示律师事务所',
  phone: '13800000004',
} as const;

/** 民间借贷: 80 000 principal and 6 420.50 interest. Filed at a counter, so nobody is marked as the person filing. */
export function loan(fileIds: string[]): FilingContent {
  return {
    courtId: 'lu0305',
    causeOfAction: '民间借贷纠纷',
    parties: [wang, li],
    representatives: [zhou],
    claims: [
      { text: '判令被告偿还借款本金80000元', kind: 'principal', amount: cny(8_000_000) },
      { text: '判令被告支付利息6420.50元', kind: 'interest', amount: cny(642_050) },
    ],
    claimAmount: cny(8_642_050),
    facts:
      '2024年5月，被告因进货周转向原告借款80000元，约定年利率4%，2026年5月还清。到期后被告没有归还本息。',
    evidence: [
      { name: '借条', proves: '借款金额和利率', source: '被告书写', originalHeldBy: 'applicant', fileIds },
    ],
    papers: [
      { kind: 'complaint', fileIds },
      { kind: 'identityProof', partyKey: 'p1', fileIds },
      { kind: 'powerOfAttorney', partyKey: 'p1', fileIds },
      { kind: 'agentIdentity', partyKey: 'p1', fileIds },
    ],
    jurisdiction: { ground: 'defendantDomicile', regionCode: '370305' },
    requestedProcedure: 'ordinary',
    serviceAddress: {
      electronicConsent: true,
      judgmentsConsent: true,
      recipientName: '王桂芳',
      phone: '13800000001',
      channels: [{ channel: 'sms', address: '13800000001' }],
      postalAddress: '山东省淄博市张店区虚构路1号',
      postcode: '255000',
    },
    onlineConsents: [...consents],
    mediation: 'unwilling',
  };
}

/** 买卖合同: 18 000 yuan. Filed online by the plaintiff; her lawyer is the same 周明. */
export function sale(fileIds: string[]): FilingContent {
  return {
    courtId: 'lu0305',
    causeOfAction: '买卖合同纠纷',
    parties: [
      liu,
      {
        key: 'd1',
        role: 'defendant',
        kind: 'naturalPerson',
        name: '马某',
        gender: 'male',
        address: '山东省淄博市临淄区虚构村4号',
        regionCode: '370305',
        phone: '13800000009',
      },
    ],
    representatives: [{ ...zhou }],
    claims: [{ text: '判令被告支付货款18000元', kind: 'principal', amount: cny(1_800_000) }],
    claimAmount: cny(1_800_000),
    facts: '2026年3月，被告向原告购买一批货架，货已交付，货款18000元没有支付。',
    evidence: [
      { name: '送货单', proves: '货已交付', source: '被告签收', originalHeldBy: 'applicant', fileIds },
    ],
    papers: [
      { kind: 'complaint', fileIds },
      { kind: 'identityProof', partyKey: 'p1', fileIds },
      { kind: 'powerOfAttorney', partyKey: 'p1', fileIds },
      { kind: 'agentIdentity', partyKey: 'p1', fileIds },
    ],
    jurisdiction: { ground: 'defendantDomicile', regionCode: '370305' },
    requestedProcedure: 'ordinary',
    serviceAddress: {
      electronicConsent: true,
      judgmentsConsent: true,
      recipientName: '刘晓',
      phone: '13800000003',
      channels: [{ channel: 'sms', address: '13800000003' }],
      postalAddress: '山东省淄博市临淄区虚构巷3号',
      postcode: '255400',
    },
    onlineConsents: [...consents],
    mediation: 'unwilling',
  };
}

/** 离婚: no room may ever open for it. */
export function divorce(fileIds: string[]): FilingContent {
  const { representatives: _representatives, claimAmount: _claimAmount, ...rest } = sale(fileIds);
  return {
    ...rest,
    causeOfAction: '离婚纠纷',
    parties: [
      liu,
      {
        key: 'd1',
        role: 'defendant',
        kind: 'naturalPerson',
        name: '孟某',
        gender: 'male',
        address: '山东省淄博市临淄区虚构村5号',
        regionCode: '370305',
        phone: '13800000008',
      },
    ],
    claims: [{ text: '请求判决离婚', kind: 'status' }],
    facts: '双方2015年登记结婚，2023年起分居，感情已经破裂。',
    evidence: [
      { name: '结婚证', proves: '婚姻关系', source: '民政部门', originalHeldBy: 'applicant', fileIds },
    ],
    papers: [
      { kind: 'complaint', fileIds },
      { kind: 'identityProof', partyKey: 'p1', fileIds },
      { kind: 'marriageCertificate', partyKey: 'p1', fileIds },
    ],
  };
}

/** A one-page PDF, small and real enough for the type check. */
export const paper = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
