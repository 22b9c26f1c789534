// Parties and their representatives: who they are, whether they can be told apart, whether their identifiers hold.
import {
  isDate,
  isMinor,
  parseCreditCode,
  parseIdNumber,
  parseLawyerLicence,
  parsePhone,
} from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import { blank } from './findings.ts';
import type { Findings } from './findings.ts';
import type { FilingContent, FilingParty } from './record.ts';

type Representative = Schemas['FilingRepresentative'];

/** The birth date that is known of a natural person: as written, or from the identity number. */
function birthDateOf(party: FilingParty, today: string): string | undefined {
  if (party.birthDate) return party.birthDate;
  if (party.idType !== 'residentId' || blank(party.idNumber)) return undefined;
  const parsed = parseIdNumber(party.idNumber ?? '', { asOf: today });
  return parsed.valid ? parsed.birthDate : undefined;
}

function checkIdentifier(found: Findings, party: FilingParty, at: string, today: string): void {
  const { idNumber, idType, gender, birthDate } = party;
  if (idNumber === undefined || blank(idNumber)) return;
  if (idType === 'creditCode' && !parseCreditCode(idNumber).valid) {
    found.errs(
      `${at}/idNumber`,
      'credit_code_wrong',
      '统一社会信用代码的格式或校验位不对',
      'The credit code or its check character is wrong',
    );
  }
  if (idType !== 'residentId') return;
  const parsed = parseIdNumber(idNumber, { asOf: today });
  if (!parsed.valid) {
    found.errs(
      `${at}/idNumber`,
      'id_number_wrong',
      '身份证号码的格式或校验位不对',
      'The identity number or its check digit is wrong',
    );
    return;
  }
  if (gender !== undefined && gender !== parsed.sex) {
    found.errs(
      `${at}/gender`,
      'gender_differs',
      '性别与身份证号码不一致',
      'Gender and identity number differ',
    );
  }
  if (birthDate !== undefined && birthDate !== parsed.birthDate) {
    found.errs(
      `${at}/birthDate`,
      'birth_date_differs',
      '出生日期与身份证号码不一致',
      'Birth date and identity number differ',
    );
  }
}

function checkPlaintiff(found: Findings, party: FilingParty, at: string, today: string): void {
  if (blank(party.idNumber)) found.lacks('plaintiff_id_number', `${at}/idNumber`);
  if (blank(party.address)) found.lacks('plaintiff_address', `${at}/address`);
  if (blank(party.phone)) found.lacks('plaintiff_phone', `${at}/phone`);
  if (party.kind !== 'naturalPerson') {
    if (blank(party.legalRepresentative))
      found.lacks('organisation_representative', `${at}/legalRepresentative`);
    return;
  }
  const born = birthDateOf(party, today);
  if (party.gender === undefined && party.idType !== 'residentId')
    found.lacks('plaintiff_gender', `${at}/gender`);
  if (born === undefined) found.lacks('plaintiff_birth_date', `${at}/birthDate`);
  if (blank(party.ethnicity)) found.lacks('plaintiff_ethnicity', `${at}/ethnicity`);
  if (blank(party.occupation)) found.may('plaintiff_occupation', `${at}/occupation`);
  if (born !== undefined && isDate(born) && isMinor(born, today) && blank(party.guardian))
    found.lacks('guardian', `${at}/guardian`);
}

function checkDefendant(found: Findings, party: FilingParty, at: string): void {
  if (blank(party.address) && blank(party.idNumber)) found.lacks('defendant_identifiable', `${at}/address`);
  if (party.regionCode === undefined && !party.abroad) found.may('party_region', `${at}/regionCode`);
}

/** Parties, one by one and together. */
export function checkParties(found: Findings, content: FilingContent, today: string): void {
  const parties = content.parties ?? [];
  if (!parties.some(({ role }) => role === 'plaintiff')) found.lacks('plaintiff');
  if (!parties.some(({ role }) => role === 'defendant')) found.lacks('defendant');
  const keys = new Set<string>();
  for (const [index, party] of parties.entries()) {
    const at = `/content/parties/${index}`;
    if (keys.has(party.key))
      found.errs(`${at}/key`, 'party_key_twice', '当事人编号重复', 'This party label is used twice');
    keys.add(party.key);
    if (blank(party.name)) found.lacks('party_name', `${at}/name`);
    checkIdentifier(found, party, at, today);
    if (!blank(party.phone) && !parsePhone(party.phone ?? '').valid) {
      found.errs(`${at}/phone`, 'phone_wrong', '电话号码的格式不对', 'This is no telephone number');
    }
    if (party.role === 'plaintiff') checkPlaintiff(found, party, at, today);
    else if (party.role === 'defendant') checkDefendant(found, party, at);
  }
  checkRepresentatives(found, content.representatives ?? [], keys);
}

function checkRepresentatives(
  found: Findings,
  all: readonly Representative[],
  keys: ReadonlySet<string>,
): void {
  const count = new Map<string, number>();
  for (const [index, one] of all.entries()) {
    const at = `/content/representatives/${index}`;
    const number = (count.get(one.partyKey) ?? 0) + 1;
    count.set(one.partyKey, number);
    if (!keys.has(one.partyKey)) {
      found.errs(
        `${at}/partyKey`,
        'represented_party_unknown',
        '没有这位被代理的当事人',
        'No party has this label',
      );
    }
    if (number === 3) {
      found.errs(
        at,
        'too_many_representatives',
        '每位当事人至多委托两名代理人',
        'A party has at most two representatives',
        'CPL 61',
      );
    }
    if (blank(one.name)) found.lacks('representative_name', `${at}/name`);
    if (one.kind !== 'lawyer') continue;
    if (blank(one.licenceNumber)) found.lacks('representative_licence', `${at}/licenceNumber`);
    else if (!parseLawyerLicence(one.licenceNumber ?? '').valid) {
      found.errs(
        `${at}/licenceNumber`,
        'licence_wrong',
        '律师执业证号的格式不对',
        'This is no licence number of a lawyer',
      );
    }
  }
}
