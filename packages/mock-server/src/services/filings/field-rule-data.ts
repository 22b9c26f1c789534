// Every point of the form and every kind of paper, as data: where, how necessary, in which words, by which law.
import type { Citation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';

type Requirement = 'required' | 'conditional' | 'optional';
type Row = readonly [pointer: string, requirement: Requirement, zh: string, en: string, ...law: Citation[]];

const party = '/content/parties/-';

/** Every point of the form. Keys are the stable codes of preflight issues. */
export const fieldRules = {
  court: ['/content/courtId', 'required', '请选择向哪个法院起诉', 'Choose the court', 'CPL 122'],
  plaintiff: ['/content/parties', 'required', '请写明原告', 'Name the plaintiff', 'CPL 122', 'CPL 124'],
  defendant: [
    '/content/parties',
    'required',
    '请写明明确的被告',
    'Name a definite defendant',
    'CPL 122',
    'CPL 124',
  ],
  party_name: [`${party}/name`, 'required', '请填写姓名或名称', 'Fill in the name', 'CPL 124', 'FILE 4'],
  plaintiff_gender: [
    `${party}/gender`,
    'conditional',
    '原告是自然人的，请填写性别',
    'Gender of a natural plaintiff',
    'CPL 124',
    'FILE 4',
  ],
  plaintiff_birth_date: [
    `${party}/birthDate`,
    'conditional',
    '原告是自然人的，请填写出生日期',
    'Birth date of a natural plaintiff',
    'CPL 124',
    'FILE 4',
  ],
  plaintiff_ethnicity: [
    `${party}/ethnicity`,
    'conditional',
    '原告是自然人的，请填写民族',
    'Ethnicity of a natural plaintiff',
    'CPL 124',
    'FILE 4',
  ],
  plaintiff_occupation: [
    `${party}/occupation`,
    'optional',
    '可以填写职业、工作单位',
    'Occupation and employer may be added',
    'CPL 124',
    'FILE 4',
  ],
  plaintiff_id_number: [
    `${party}/idNumber`,
    'conditional',
    '请填写原告的证件号码（合成）',
    "The plaintiff's identifier (synthetic)",
    'FILE 6',
  ],
  plaintiff_address: [
    `${party}/address`,
    'required',
    '请填写原告的住所',
    "The plaintiff's address",
    'CPL 124',
    'FILE 4',
  ],
  plaintiff_phone: [
    `${party}/phone`,
    'required',
    '请填写原告的联系方式',
    "The plaintiff's contact",
    'CPL 124',
    'FILE 4',
  ],
  organisation_representative: [
    `${party}/legalRepresentative`,
    'conditional',
    '请填写法定代表人或主要负责人',
    'Name the legal representative',
    'CPL 124',
    'FILE 4',
  ],
  defendant_identifiable: [
    `${party}/address`,
    'conditional',
    '请填写被告的住所，或足以确认被告身份的证件号码',
    "The defendant's address, or an identifier by which they can be told apart",
    'CPL 122',
    'FILE 6',
  ],
  guardian: [
    `${party}/guardian`,
    'conditional',
    '原告未成年，请填写法定代理人',
    'The plaintiff is a minor: name the guardian',
    'CPL 60',
  ],
  party_region: [
    `${party}/regionCode`,
    'optional',
    '填写被告住所地的行政区划代码，可以核对管辖',
    "The defendant's region code lets jurisdiction be checked",
    'CPL 22',
  ],
  claim: ['/content/claims', 'required', '请写明诉讼请求', 'State the claims', 'CPL 122', 'CPL 124'],
  claim_amount: [
    '/content/claimAmount',
    'conditional',
    '请写明请求的金额',
    'State the amount claimed',
    'CPL 122',
    'FEE 13',
  ],
  facts: ['/content/facts', 'required', '请写明事实与理由', 'State facts and reasons', 'CPL 122', 'CPL 124'],
  evidence: ['/content/evidence', 'required', '请列明证据', 'List the evidence', 'CPL 124', 'FILE 4'],
  evidence_source: [
    '/content/evidence/-/source',
    'optional',
    '可以写明证据来源和证明目的',
    'Source and purpose of the evidence may be added',
    'CPL 124',
  ],
  witness_address: [
    '/content/witnesses/-/address',
    'conditional',
    '请填写证人的住所',
    "The witness's address",
    'CPL 124',
    'FILE 4',
  ],
  representative_name: [
    '/content/representatives/-/name',
    'conditional',
    '请填写代理人的姓名',
    "The representative's name",
    'CPL 61',
    'CPL 62',
  ],
  representative_licence: [
    '/content/representatives/-/licenceNumber',
    'conditional',
    '代理人是律师的，请填写执业证号',
    "A lawyer's licence number",
    'CPL 61',
    'FILE 6',
  ],
  relief_proof: [
    '/content/relief/fileIds',
    'conditional',
    '申请缓、减、免交诉讼费，请附经济困难的证明',
    'Proof of hardship for the relief asked',
    'FEE 48',
  ],
  cause: [
    '/content/causeOfAction',
    'optional',
    '可以选择案由，由立案法官确定',
    'A cause may be chosen; the filing judge fixes it',
    'FILE 4',
  ],
  venue_ground: [
    '/content/jurisdiction',
    'optional',
    '可以说明为什么由这个法院管辖',
    'Why this court has jurisdiction may be added',
    'CPL 122',
  ],
  service_address: [
    '/content/serviceAddress',
    'optional',
    '可以提供送达地址；是否同意电子送达由您决定',
    'An address for service may be given; consent to e-service is yours',
    'OLR 29',
    'OLR 30',
  ],
  online_consent: [
    '/content/onlineConsents',
    'optional',
    '可以按环节选择是否在线办理；不同意不影响立案',
    'Going online can be chosen stage by stage; a no does not affect the filing',
    'OLR 4',
  ],
  mediation: [
    '/content/mediation',
    'optional',
    '可以选择是否愿意先行调解；不愿意不影响立案',
    'Willingness to mediate first; a no does not affect the filing',
    'CPL 125',
  ],
  relief: [
    '/content/relief',
    'optional',
    '交费确有困难？可申请缓、减、免',
    'Hard to pay? You may ask to defer, reduce or exempt the fee',
    'FEE 44',
    'FEE 48',
  ],
} as const satisfies Record<string, Row>;

/** Code of a point that can be missing. */
export type FieldCode = keyof typeof fieldRules;

type PaperKind = Schemas['FilingPaperKind'];
type PaperRow = readonly [requirement: Requirement, zh: string, en: string, ...law: Citation[]];

/** Every kind of paper that the rules ask for. */
export const paperRules = {
  identityProof: [
    'conditional',
    '原告身份证明；本人账户提交并已实名认证的，不需要',
    'Proof of identity; not needed from a verified account of the plaintiff',
    'FILE 6',
    'OLR 7',
  ],
  businessLicence: [
    'conditional',
    '原告是单位的：营业执照或登记证书',
    'An organisation: business licence or registration',
    'FILE 6',
  ],
  representativeCertificate: [
    'conditional',
    '原告是单位的：法定代表人身份证明',
    'An organisation: certificate of its representative',
    'FILE 6',
  ],
  powerOfAttorney: [
    'conditional',
    '委托代理人的：授权委托书',
    'With a representative: power of attorney',
    'CPL 62',
    'FILE 6',
  ],
  agentIdentity: ['optional', '代理人身份证明', "The representative's identity", 'FILE 6'],
  arbitrationAward: [
    'required',
    '劳动争议先经仲裁：仲裁裁决书或不予受理通知书',
    'Labour disputes go to arbitration first: the award or its refusal',
    'FILE 6',
  ],
  iouOrContract: ['optional', '借条或合同', 'IOU or contract', 'CPL 124'],
  paymentProof: ['optional', '付款凭证', 'Proof of payment', 'CPL 124'],
  accidentDetermination: ['optional', '交通事故责任认定书', 'Determination of the accident', 'CPL 124'],
  medicalRecord: ['optional', '病历、诊断证明', 'Medical records', 'CPL 124'],
  marriageCertificate: ['optional', '结婚证', 'Marriage certificate', 'CPL 124'],
} as const satisfies Partial<Record<PaperKind, PaperRow>>;

export type RuledPaper = keyof typeof paperRules;
