import { describe, expect, it } from 'vitest';
import lawCases from '../../../../tests/fixtures/law-cases.json' with { type: 'json' };
import {
  caseType,
  courtName,
  fieldsNeverPublished,
  maskBankAccount,
  maskIdNumber,
  maskName,
  maskNames,
  maskPhone,
  parseCaseNumber,
  parseCreditCode,
  parseIdNumber,
  parseLawyerLicence,
  parsePhone,
} from './index.ts';

type Loose = Record<string, unknown>;

describe('the case numbers of the fixture', () => {
  it.each(lawCases.caseNumbers as Loose[])('$text', (item) => {
    const result = parseCaseNumber(item['text'] as string);
    expect(result.valid).toBe(item['valid']);
    if (result.valid) {
      expect(result.normalised).toBe(item['normalized']);
      expect(result.canonical).toBe(item['canonical']);
      expect(result.parsed).toEqual(item['parsed']);
      expect(result.courtName).toBe(item['courtName']);
    } else {
      expect(result.reason).toBe(item['reason']);
    }
  });

  it.each(lawCases.caseTypes)('type word $word', ({ word, name, code, status }) => {
    expect(caseType(word)).toEqual({ name, code, status });
  });

  it.each(lawCases.courts)('court word $code', ({ code, name }) => {
    expect(courtName(code)).toBe(name);
  });
});

describe('the identity numbers, codes, licences and telephones of the fixture', () => {
  it.each(lawCases.idNumbers as Loose[])('identity number $text', (item) => {
    const result = parseIdNumber(item['text'] as string, { asOf: '2026-11-24' });
    expect(result.valid).toBe(item['valid']);
    expect(result.checkDigitValid).toBe(item['checkDigitValid']);
    if (!result.valid) return;
    expect(result.normalised).toBe(item['normalized'] ?? item['text']);
    expect(result.birthDate).toBe(item['birthDate']);
    if (item['gender'] !== undefined) expect(result.sex).toBe(item['gender'] === 'F' ? 'female' : 'male');
  });

  it.each(lawCases.creditCodes as Loose[])('credit code $text', (item) => {
    const result = parseCreditCode(item['text'] as string);
    expect(result.valid).toBe(item['valid']);
    if (!result.valid) return;
    expect(result.normalised).toBe(item['normalized'] ?? item['text']);
    if (item['orgCodeCheckValid'] !== undefined)
      expect(result.organisationCodeValid).toBe(item['orgCodeCheckValid']);
    if (item['organizationCode'] === undefined) return;
    const { department, category, region, organizationCode: organisationCode } = item;
    expect(result.parsed).toEqual({ department, category, region, organisationCode });
  });

  it.each(lawCases.lawyerLicences as Loose[])('lawyer licence $text', (item) => {
    const result = parseLawyerLicence(item['text'] as string);
    expect(result.valid).toBe(item['valid']);
    if (!result.valid) return;
    const { category, sexDigit, ...rest } = result.parsed;
    const expected = item['parsed'] as Loose;
    expect({ ...rest, sex: sexDigit, docType: '1' }).toEqual({ ...expected, category: undefined });
    expect([category, expected['category']]).toEqual(['partTime', '2']);
  });

  it.each(lawCases.phones as Loose[])('telephone $text', (item) => {
    const result = parsePhone(item['text'] as string);
    expect(result.valid).toBe(item['valid']);
    if (!result.valid) return;
    expect(result.kind).toBe(item['kind'] ?? 'mobile');
    if (item['normalized'] !== undefined) expect(result.normalised).toBe(item['normalized']);
  });

  it.each(lawCases.masking as Loose[])('masking: $kind', (item) => {
    const { kind, input, expected } = item;
    switch (kind) {
      case 'publicName':
        return expect(maskName(input as string)).toBe(expected);
      case 'publicNameDuplicates':
        return expect(maskNames(input as string[])).toEqual(expected);
      case 'publicDelete':
        return expect(fieldsNeverPublished).toEqual(item['fields']);
      case 'uiIdNumber':
        return expect(maskIdNumber(input as string)).toBe(expected);
      case 'uiPhone':
        return expect(maskPhone(input as string)).toBe(expected);
      case 'uiBankAccount':
        return expect(maskBankAccount(input as string)).toBe(expected);
      default:
        throw new Error(`the fixture has a kind of masking that no rule answers: ${String(kind)}`);
    }
  });
});
