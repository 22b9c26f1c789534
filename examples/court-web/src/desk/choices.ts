// What can be chosen in the forms of the desk: the contract's codes with their names.
import type { Schemas } from '@yunting/sdk';
import type { Role } from '@yunting/sdk/contract';
import type { Bilingual } from '@yunting/sdk';
import type { Choices } from './kit/fields.ts';

const w = (zh: string, en: string): Bilingual => ({ zh, en });
/** A table that names every code of a closed list; what is missing is a type error. */
const all = <Code extends string>(table: Readonly<Record<Code, Bilingual>>): Choices => table;

export const roleNames = all<Role>({
  litigant: w('当事人', 'litigant'),
  agent: w('代理人', 'agent'),
  familyHelper: w('家人帮办', 'family helper'),
  stationHelper: w('服务站帮办', 'station helper'),
  mediator: w('调解员', 'mediator'),
  clerk: w('书记员', 'clerk'),
  judgeAssistant: w('法官助理', "judge's assistant"),
  filingJudge: w('立案法官', 'filing judge'),
  judge: w('承办法官', 'trial judge'),
  presidingApproval: w('院领导审批', 'presiding approval'),
  enforcementOfficer: w('执行员', 'enforcement officer'),
  app: w('应用', 'app'),
  roomAgent: w('群助手', 'room agent'),
  auditor: w('审计监督', 'auditor'),
});

// service
export const channelNames = all<Schemas['ServiceChannel']>({
  platformAccount: w('平台账号', 'platform account'),
  sms: w('短信', 'SMS'),
  email: w('电子邮件', 'email'),
  im: w('即时通讯', 'instant message'),
  ems: w('邮寄', 'post'),
  inPerson: w('直接送达', 'in person'),
  phone: w('电话', 'phone'),
  publicNotice: w('公告', 'public notice'),
});
export const attemptChannels = all<Schemas['AttemptChannel']>({
  phone: w('电话', 'phone'),
  ems: w('邮寄', 'post'),
  inPerson: w('直接送达', 'in person'),
  sms: w('短信', 'SMS'),
  email: w('电子邮件', 'email'),
  im: w('即时通讯', 'instant message'),
  platformAccount: w('平台账号', 'platform account'),
});
export const electronicChannels = all<Schemas['ElectronicChannel']>({
  platformAccount: w('平台账号', 'platform account'),
  sms: w('短信', 'SMS'),
  email: w('电子邮件', 'email'),
  im: w('即时通讯', 'instant message'),
});
export const attemptOutcomes = all<Schemas['AttemptOutcome']>({
  noAnswer: w('无人接听', 'no answer'),
  answered: w('本人接听', 'answered'),
  sent: w('已发出', 'sent'),
  arrived: w('已到达', 'arrived'),
  read: w('已阅读', 'read'),
  replied: w('已回复', 'replied'),
  signed: w('已签收', 'signed for'),
  left: w('留置', 'left'),
  returned: w('退回', 'returned'),
  refused: w('拒收', 'refused'),
  failed: w('未能送到', 'failed'),
});
export const outcomeNames: Choices = {
  ...attemptOutcomes,
  acted: w('已据此办事', 'acted upon'),
  published: w('已公告', 'published'),
};
export const deliveryManners: Choices = {
  none: w('（不涉及）', '(none)'),
  ...all<Schemas['DeliveryManner']>({
    toRecipient: w('交给本人', 'to the recipient'),
    toAdultFamilyMember: w('交给同住成年家属', 'to an adult family member'),
    toAgent: w('交给代理人', 'to the agent'),
    toOrganisationReception: w('交给单位收发', "to the organisation's reception"),
    leftWithWitness: w('留置，有见证人', 'left, with a witness'),
    leftWithVideo: w('留置，有录像', 'left, on video'),
  }),
};
export const addressScopes = all<Schemas['AddressScope']>({
  all: w('全部文书', 'all documents'),
  exceptJudgments: w('判决、裁定、调解书除外', 'except judgments, rulings and mediation statements'),
});
export const confirmedVia = all<Schemas['DeskAddressConfirmation']['via']>({
  phone: w('电话确认', 'by phone'),
  paperForm: w('纸质确认书', 'on paper'),
  counter: w('窗口确认', 'at the counter'),
  preAgreement: w('诉前约定', 'agreed before'),
});
export const contestReasons = all<Schemas['ServiceContest']['reason']>({
  systemError: w('系统错误', 'system error'),
  notMyAccount: w('不是本人的账号', 'not my account'),
  notReadByMe: w('不是本人阅读', 'not read by me'),
  arrivedLater: w('实际到达时间更晚', 'arrived later'),
});
export const contestDecisions = all<'upheld' | 'dismissed'>({
  upheld: w('异议成立', 'upheld'),
  dismissed: w('异议不成立', 'dismissed'),
});

// filings
export const procedures = all<Schemas['Procedure']>({
  ordinary: w('普通程序', 'ordinary'),
  summary: w('简易程序', 'summary'),
  smallClaims: w('小额诉讼', 'small claims'),
});
export const caseRoles = all<Schemas['CaseRole']>({
  plaintiff: w('原告', 'plaintiff'),
  defendant: w('被告', 'defendant'),
  thirdParty: w('第三人', 'third party'),
  applicant: w('申请人', 'applicant'),
  respondent: w('被申请人', 'respondent'),
});
export const custodySteps = all<Schemas['FilingCustody']['step']>({
  receivedAtCounter: w('窗口收下', 'received at the counter'),
  couriered: w('寄出', 'couriered'),
  receivedByCompetentCourt: w('管辖法院收到', 'received by the competent court'),
});
export const originalHolders = all<NonNullable<Schemas['FilingEvidence']['originalHeldBy']>>({
  applicant: w('本人', 'the applicant'),
  court: w('法院', 'the court'),
  otherParty: w('对方', 'the other party'),
  thirdPerson: w('案外人', 'a third person'),
  electronic: w('电子原件', 'electronic original'),
});
export const storyChoices = all<'loan' | 'sale' | 'divorce'>({
  loan: w('民间借贷：王桂芳诉李建国', 'private loan: Wang v. Li'),
  sale: w('买卖合同：刘晓诉马某', 'sale: Liu v. Ma'),
  divorce: w('离婚：刘晓诉孟某', 'divorce: Liu v. Meng'),
});

// fees
export const reliefKinds = all<Schemas['ReliefKind']>({
  defer: w('缓交', 'defer'),
  reduce: w('减交', 'reduce'),
  exempt: w('免交', 'exempt'),
});
export const reliefGrounds = all<Schemas['ReliefGround']>({
  disabledWithoutIncome: w('残疾人无固定生活来源', 'disabled, without income'),
  maintenanceClaim: w('追索抚养费、赡养费等', 'claims maintenance'),
  lowIncome: w('最低生活保障等', 'low income'),
  goodSamaritan: w('见义勇为', 'good samaritan'),
  disaster: w('自然灾害', 'disaster'),
  preferentialTreatment: w('优抚、安置对象', 'preferential treatment'),
  welfareInstitution: w('社会福利机构等', 'welfare institution'),
  socialInsurance: w('社会保险金', 'social insurance'),
  accidentVictim: w('事故受害人', 'accident victim'),
  legalAid: w('法律援助', 'legal aid'),
  other: w('其他', 'other'),
});
export const reliefDecisions = all<'grant' | 'refuse'>({
  grant: w('准予', 'grant'),
  refuse: w('不准予', 'refuse'),
});
export const billChanges = all<Schemas['BillAdjustment']['change']>({
  halve: w('减半', 'halve'),
  claimChanged: w('变更诉讼请求', 'the claim changed'),
  arithmetic: w('计算错误', 'arithmetic'),
});
export const halvings = all<Schemas['FeeHalvingGround']>({
  summaryProcedure: w('简易程序', 'summary procedure'),
  smallClaims: w('小额诉讼', 'small claims'),
  mediated: w('调解结案', 'mediated'),
  withdrawn: w('撤诉', 'withdrawn'),
  counterclaimJoined: w('反诉合并', 'counterclaim joined'),
  independentThirdPartyJoined: w('第三人合并', 'third party joined'),
});
export const refundReasons = all<Schemas['RefundReason']>({
  winnerPrepaid: w('胜诉方预交', 'the winner prepaid'),
  halved: w('减半', 'halved'),
  dismissed: w('驳回起诉', 'dismissed'),
  claimReduced: w('减少请求', 'claim reduced'),
  duplicatePayment: w('重复交费', 'paid twice'),
  amountMismatch: w('金额不符', 'amount mismatch'),
  paidAfterRuling: w('裁定后交费', 'paid after the ruling'),
  noSupplement: w('未补交', 'no supplement'),
  arithmetic: w('计算错误', 'arithmetic'),
  other: w('其他', 'other'),
});

// rooms
export const roomBlocks = all<Schemas['RoomBlockInput']['ground']>({
  stateSecrets: w('国家秘密', 'state secrets'),
  privacy: w('个人隐私', 'privacy'),
  familyMatter: w('婚姻家庭', 'family matter'),
  guardianship: w('监护', 'guardianship'),
  sexualViolence: w('性侵害', 'sexual violence'),
  domesticViolence: w('家庭暴力', 'domestic violence'),
  protectionOrder: w('人身安全保护令', 'protection order'),
  minorParty: w('未成年人', 'a minor'),
  ageUnknown: w('年龄不明', 'age unknown'),
  privateProsecution: w('刑事自诉', 'private prosecution'),
  exParteApplication: w('单方申请未了', 'ex parte application pending'),
});
export const noticeKinds: Choices = {
  ...all<Schemas['NoticeKind']>({
    general: w('一般通知', 'general'),
    hearingNotice: w('开庭通知', 'hearing notice'),
    hearingReminder: w('开庭提醒', 'hearing reminder'),
    hearingChanged: w('开庭变更', 'hearing changed'),
    documentIssued: w('文书签发', 'document issued'),
    deadline: w('期限', 'deadline'),
    procedure: w('程序', 'procedure'),
    roomInfo: w('群信息', 'room information'),
    payment: w('交费（私下）', 'payment (private)'),
    relief: w('缓减免（私下）', 'relief (private)'),
    service: w('送达（私下）', 'service (private)'),
    personal: w('个人事项（私下）', 'personal (private)'),
  }),
  correction: w('更正', 'correction'),
};
export const noticeAudiences = all<'allParties' | 'party'>({
  allParties: w('各方', 'all parties'),
  party: w('一方', 'one party'),
});
export const noticeDeliveries = all<'room' | 'private'>({
  room: w('群里', 'in the room'),
  private: w('私聊', 'privately'),
});
export const alertKinds = all<Schemas['RoomAlertInput']['kind']>({
  selfHarm: w('可能轻生', 'may harm themselves'),
  violence: w('可能遭受暴力', 'may suffer violence'),
  threat: w('威胁', 'threat'),
  fraud: w('疑似诈骗', 'possible fraud'),
  influence: w('请托', 'attempt to influence'),
  strangerInRoom: w('群里有名册外的人', 'a stranger in the room'),
  impostor: w('冒充法院人员', 'impostor'),
  memberRemoved: w('成员被移出群', 'member removed'),
  undeliverable: w('消息送不到', 'undeliverable'),
  mediaUnread: w('语音、图片没有读', 'media not read'),
  complaint: w('投诉', 'complaint'),
  paperRequest: w('要求纸质文书', 'asks for paper'),
  contest: w('对送达有异议', 'contests service'),
});
export const consultationCategories = all<Schemas['ConsultationCategory']>({
  procedure: w('程序', 'procedure'),
  merits: w('实体（不答）', 'merits (not answered)'),
  complaint: w('意见投诉', 'complaint'),
  paper: w('要纸质材料', 'asks for paper'),
  accessibility: w('无障碍', 'accessibility'),
  other: w('其他', 'other'),
});
export const referrals = all<Schemas['ConsultationReferral']>({
  procedure: w('办事指南', 'guide to procedure'),
  forms: w('文书样式', 'forms'),
  legalAid: w('法律援助', 'legal aid'),
  lawyer: w('律师', 'a lawyer'),
  submission: w('作为材料提交', 'submit it as material'),
});

// cases
export const panelParts = all<Schemas['PanelSeat']['part']>({
  soleJudge: w('独任审判员', 'sole judge'),
  presidingJudge: w('审判长', 'presiding judge'),
  judge: w('审判员', 'judge'),
  assessor: w('人民陪审员', 'assessor'),
  judgeAssistant: w('法官助理', "judge's assistant"),
  clerk: w('书记员', 'clerk'),
});
export const closings = all<Schemas['CaseCloseInput']['manner']>({
  judgment: w('判决', 'judgment'),
  mediated: w('调解', 'mediated'),
  withdrawn: w('撤诉', 'withdrawn'),
  dismissed: w('驳回起诉', 'dismissed'),
  transferred: w('移送', 'transferred'),
  terminated: w('终结', 'terminated'),
});
export const closingManners: Choices = { ...closings, deemedWithdrawn: w('按撤诉处理', 'deemed withdrawn') };
export const agreementWays = all<Schemas['LinkAgreementInput']['by']>({
  phone: w('电话', 'phone'),
  sms: w('短信', 'SMS'),
  counter: w('窗口', 'counter'),
  paper: w('书面', 'paper'),
});
export const offlineGrounds = all<Schemas['OfflineInput']['ground']>({
  notLinkedInTime: w('期限内没有关联', 'not linked in time'),
  ownChoice: w('本人选择', 'own choice'),
  noSmartphone: w('没有智能手机', 'no smartphone'),
  other: w('其他', 'other'),
});
export const representationDecisions = all<'confirm' | 'return'>({
  confirm: w('手续齐全，登记', 'complete: register'),
  return: w('手续不全，退回', 'incomplete: return'),
});
export const authorities = all<Schemas['Authority']>({
  general: w('一般授权', 'general authority'),
  special: w('特别授权', 'special authority'),
});
export const stages = all<Schemas['Stage']>({
  mediation: w('调解', 'mediation'),
  filing: w('立案', 'filing'),
  service: w('送达', 'service'),
  evidenceExchange: w('证据交换', 'evidence exchange'),
  hearing: w('开庭', 'hearing'),
  room: w('案件群', 'room'),
  enforcement: w('执行', 'enforcement'),
});
export const submissionKinds = all<Schemas['SubmissionKind']>({
  answer: w('答辩状', 'answer'),
  evidence: w('证据', 'evidence'),
  statement: w('书面意见', 'statement'),
  jurisdictionObjection: w('管辖异议', 'jurisdiction objection'),
  counterclaim: w('反诉', 'counterclaim'),
  application: w('申请', 'application'),
});
export const submissionDecisions = all<'accept' | 'return'>({
  accept: w('接收入卷', 'take into the file'),
  return: w('退回', 'return'),
});
export const draftKinds = all<Schemas['DocumentKind']>({
  notice: w('通知书', 'notice'),
  acceptanceNotice: w('受理通知书', 'acceptance notice'),
  responseNotice: w('应诉通知书', 'response notice'),
  feeNotice: w('交费通知书', 'fee notice'),
  evidenceNotice: w('举证通知书', 'evidence notice'),
  panelNotice: w('审判组织告知书', 'panel notice'),
  hearingNotice: w('开庭通知书', 'hearing notice'),
  summons: w('传票', 'summons'),
  ruling: w('裁定书', 'ruling'),
  judgment: w('判决书', 'judgment'),
  mediationStatement: w('调解书', 'mediation statement'),
  decision: w('决定书', 'decision'),
});

// hearings
export const hearingKinds = all<Schemas['HearingKind']>({
  trial: w('开庭审理', 'trial'),
  evidenceExchange: w('证据交换', 'evidence exchange'),
  pretrialMeeting: w('庭前会议', 'pretrial meeting'),
  inquiry: w('询问', 'inquiry'),
  pronouncement: w('宣判', 'pronouncement'),
});
export const hearingModes = all<Schemas['HearingMode']>({
  online: w('互联网开庭', 'online'),
  offline: w('现场开庭', 'on site'),
  hybrid: w('线上线下结合', 'hybrid'),
});
export const noticeStates = all<Schemas['HearingNotice']['state']>({
  none: w('还没有送', 'not sent'),
  pending: w('送达中', 'pending'),
  effective: w('已送达', 'served'),
});
export const presenceKinds = all<Schemas['PresenceKind']>({
  joined: w('到庭', 'joined'),
  left: w('离开', 'left'),
  disconnected: w('掉线', 'disconnected'),
  reconnected: w('重新接入', 'reconnected'),
  deviceFault: w('设备故障', 'device fault'),
  networkFault: w('网络故障', 'network fault'),
  warned: w('已警告', 'warned'),
});
export const absenceCauses: Choices = {
  '': w('（不涉及）', '(none)'),
  ...all<Schemas['AbsenceCause']>({
    networkFailure: w('网络故障', 'network failure'),
    deviceFailure: w('设备故障', 'device failure'),
    powerCut: w('停电', 'power cut'),
    forceMajeure: w('不可抗力', 'force majeure'),
    illness: w('疾病', 'illness'),
    other: w('其他', 'other'),
    none: w('没有理由', 'none'),
    unknown: w('不明', 'unknown'),
  }),
};
export const hearingOutcomes = all<'heard' | 'adjourned'>({
  heard: w('审理完毕', 'heard'),
  adjourned: w('休庭，再次开庭', 'adjourned'),
});
/** Status and, after a space, who came for the party. */
export const attendanceStatuses: Choices = {
  'attended self': w('本人到庭', 'attended in person'),
  'attended agent': w('代理人到庭', 'the agent attended'),
  attended: w('到庭', 'attended'),
  absent: w('未到庭', 'absent'),
  leftMidway: w('中途退庭', 'left midway'),
};
export const signatureStates = all<Schemas['RecordSignature']['state']>({
  pending: w('待签名', 'pending'),
  signed: w('已签名', 'signed'),
  refused: w('拒绝签名', 'refused'),
  unavailable: w('无法签名', 'unavailable'),
});
export const unsignedStates = all<'refused' | 'unavailable'>({
  refused: w('拒绝签名', 'refused'),
  unavailable: w('无法签名', 'unavailable'),
});
export const objectionDecisions = all<'corrected' | 'noted'>({
  corrected: w('补正', 'corrected'),
  noted: w('不补正，记录在案', 'noted'),
});
export const pronounceManners = all<Schemas['JudgmentPronouncement']['manner']>({
  onSetDate: w('定期宣判', 'on a set date'),
  inCourt: w('当庭宣判', 'in court'),
});
export const postponementGrounds = all<Schemas['PostponementGround']>({
  mustAppearAbsentWithReason: w('必须到庭的人有正当理由不能到庭', 'must appear, absent with reason'),
  suddenRecusalRequest: w('临时申请回避', 'sudden recusal request'),
  newWitnessOrEvidence: w('新的证人、证据', 'new witness or evidence'),
  other: w('其他', 'other'),
});
export const postponementDecisions = all<'granted' | 'refused'>({
  granted: w('同意延期', 'granted'),
  refused: w('不同意，仍按原时间', 'refused, the old time stands'),
});
export const consentOutcomes = all<'withdrawn' | 'upheld'>({
  withdrawn: w('准许转线下', 'withdrawn'),
  upheld: w('不准许，仍在线', 'upheld'),
});
