// Invented people to act as: parties, a lawyer, staff of two courts, an app and the room agent. Their identifiers are
// synthetic (aggregate region code, births around 1900) and belong to nobody.
import type { Role } from '@yunting/sdk/contract';
import type { Assurance, PrincipalKind } from '../court/records.ts';
import { digest } from '../court/random.ts';
import type { Court } from '../mock-court.ts';

export interface Persona {
  readonly key: string;
  readonly principalId: string;
  readonly kind: PrincipalKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly assurance: Assurance;
  readonly courtId?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly lawyerLicence?: string;
  readonly lawFirm?: string;
  readonly clientId?: string;
  /** What this persona is for. */
  readonly zh: string;
  readonly en: string;
}

const person = (
  key: string,
  name: string,
  idNumber: string,
  phone: string,
  zh: string,
  en: string,
): Persona => ({
  key,
  principalId: `prs_persona${key.toLowerCase()}`,
  kind: 'person',
  name,
  roles: ['litigant'],
  assurance: 'verified',
  idNumber,
  phone,
  zh,
  en,
});
const staff = (
  key: string,
  name: string,
  roles: Role[],
  courtId: string,
  zh: string,
  en: string,
): Persona => ({
  key,
  principalId: `prs_persona${key.toLowerCase()}`,
  kind: 'staff',
  name,
  roles,
  assurance: 'verified',
  courtId,
  zh,
  en,
});

/** Everyone a new world knows. */
export const personaList: readonly Persona[] = [
  person(
    'plaintiff',
    '王桂芳',
    '370301190001010005',
    '13800000001',
    '原告，年长，手机用大字',
    'plaintiff, elderly, large type',
  ),
  person('defendant', '李建国', '37030119040229001X', '13800000002', '被告', 'defendant'),
  person(
    'stranger',
    '刘晓',
    '370301190412310029',
    '13800000003',
    '与本案无关的人',
    'someone outside the case',
  ),
  {
    ...person('lawyer', '周明', '370301190111150033', '13800000004', '原告的律师', "the plaintiff's lawyer"),
    roles: ['agent', 'litigant'],
    lawyerLicence: '13703201910000009',
    lawFirm: '演示律师事务所',
  },
  {
    ...person(
      'defenceLawyer',
      '吴静',
      '37030119020202004X',
      '13800000005',
      '被告的律师',
      "the defendant's lawyer",
    ),
    roles: ['agent', 'litigant'],
    lawyerLicence: '13703202011000008',
    lawFirm: '虚构律师事务所',
  },
  {
    key: 'newcomer',
    principalId: 'prs_personanewcomer',
    kind: 'person',
    name: '陈新',
    roles: ['litigant'],
    assurance: 'sms',
    phone: '13800000006',
    zh: '尚未实名认证的人',
    en: 'someone not yet verified',
  },
  staff('filingJudge', '赵法官', ['filingJudge'], 'lu0305', '临淄法院立案法官', 'filing judge'),
  staff('judge', '孙法官', ['judge'], 'lu0305', '临淄法院承办法官', 'trial judge'),
  staff('clerk', '钱书记员', ['clerk'], 'lu0305', '临淄法院书记员', 'clerk'),
  staff('judgeAssistant', '郑助理', ['judgeAssistant'], 'lu0305', '法官助理', "judge's assistant"),
  staff('presiding', '冯院长', ['presidingApproval'], 'lu0305', '院领导审批', 'approves where the law asks'),
  staff('auditor', '何监督', ['auditor'], 'lu0305', '审计监督', 'auditor'),
  staff(
    'assistingClerk',
    '林书记员',
    ['clerk'],
    'lu0303',
    '协作法院（张店）书记员',
    'clerk at the assisting court',
  ),
  staff(
    'stationHelper',
    '唐志愿者',
    ['stationHelper'],
    'lu0303',
    '服务站帮办人员',
    'helper at a service station',
  ),
  staff(
    'otherJudge',
    '邓法官',
    ['judge', 'filingJudge'],
    'lu0303',
    '别的法院的法官',
    'judge of another court',
  ),
  {
    key: 'roomAgent',
    principalId: 'prs_personaroomagent',
    kind: 'roomAgent',
    name: '案件群助手',
    roles: ['roomAgent'],
    assurance: 'verified',
    courtId: 'lu0305',
    clientId: 'room-agent',
    zh: '案件群机器人',
    en: 'the case-room bot',
  },
  {
    key: 'app',
    principalId: 'prs_personaapp',
    kind: 'app',
    name: '演示第三方应用',
    roles: ['app'],
    assurance: 'verified',
    clientId: 'demo-app',
    zh: '第三方应用',
    en: 'a third-party app',
  },
  staff('mediator', '许调解员', ['mediator'], 'lu0305', '临淄法院特邀调解员', 'mediator'),
  staff(
    'enforcementOfficer',
    '韩执行员',
    ['enforcementOfficer'],
    'lu0305',
    '临淄法院执行员',
    'enforcement officer',
  ),
];

/** Client secret of an app or room agent persona: derived, so that examples can sign in. */
export const clientSecretOf = (clientId: string): string => `sandbox-secret-${clientId}`;

/** Puts the personas into a world that does not have them yet. */
export function addPersonas(court: Court, world = 'main'): void {
  const target = court.world(world);
  if (target.read().find('principal', personaList[0]!.principalId)) return;
  target.run(court.wall.now(), (commit) => {
    for (const { key: _key, principalId, zh: _zh, en: _en, ...fields } of personaList) {
      const secret = fields.clientId ? { clientSecretDigest: digest(clientSecretOf(fields.clientId)) } : {};
      commit.addPrincipal({ ...fields, ...secret, id: principalId }, '');
    }
  });
}

const dayOfSeconds = 86_400;

/** A bearer token for a persona, good for a day of machine time. */
export function tokenFor(court: Court, key: string, world = 'main'): string {
  addPersonas(court, world);
  const persona = personaList.find((one) => one.key === key);
  if (!persona) throw new RangeError(`no persona ${key}: ${personaList.map((one) => one.key).join(', ')}`);
  return court
    .world(world)
    .run(court.wall.now(), (commit) =>
      commit.issueToken(
        persona.principalId,
        { kind: 'access', assurance: persona.assurance, seconds: dayOfSeconds },
        '',
      ),
    ).token;
}
