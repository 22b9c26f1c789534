import { assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseType, courtName, formatCaseNumber, isCaseNumber, parseCaseNumber } from './case-number.ts';
import { caseTypeRows } from './case-type-data.ts';
import { courtRows } from './court-data.ts';
import { creditCodeCheckCharacter, parseCreditCode } from './credit-code.ts';
import { idNumberCheckCharacter, parseIdNumber } from './id-number.ts';
import { parseLawyerLicence } from './lawyer-licence.ts';
import { maskBankAccount, maskIdNumber, maskName, maskNames, maskPhone } from './masking.ts';
import { parsePhone } from './phone.ts';

const asOf = '2026-11-24';
const digits = '0123456789';
const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const otherThan = (alphabet: string, character: string): string[] =>
  [...alphabet].filter((other) => other !== character);

/** Synthetic: aggregate region 370301, births of the 1900s. */
const idNumber = tuple(integer({ min: 1, max: 28 }), integer({ min: 0, max: 999 })).map(([day, serial]) => {
  const first17 = `370301190001${String(day).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  return first17 + idNumberCheckCharacter(first17);
});

const creditCode = string({ unit: constantFrom(...codeAlphabet), minLength: 9, maxLength: 9 }).map((body) => {
  const first17 = `91370305${body}`;
  return first17 + creditCodeCheckCharacter(first17);
});

const caseNumber = tuple(
  integer({ min: 2016, max: 2099 }),
  constantFrom(...courtRows.map(([word]) => word)),
  constantFrom(null, '知'),
  constantFrom(...caseTypeRows.map(([word]) => word)),
  integer({ min: 1, max: 999_999_999 }),
  constantFrom(null, '之一', '之十二'),
).map(([year, court, specialty, type, serial, suffix]) => ({ year, court, specialty, type, serial, suffix }));

describe('identifiers find errors', () => {
  it('every change of one character of an identity number', () => {
    assert(
      property(idNumber, integer({ min: 0, max: 17 }), (number, index) => {
        expect(parseIdNumber(number, { asOf }).valid).toBe(true);
        for (const other of otherThan(index === 17 ? `${digits}X` : digits, number.charAt(index))) {
          const wrong = number.slice(0, index) + other + number.slice(index + 1);
          const result = parseIdNumber(wrong, { asOf });
          expect([wrong, result.valid, result.checkDigitValid]).toEqual([wrong, false, false]);
        }
      }),
    );
  });

  it('every change of one character of a credit code', () => {
    assert(
      property(creditCode, integer({ min: 0, max: 17 }), (code, index) => {
        expect(parseCreditCode(code).valid).toBe(true);
        for (const other of otherThan(codeAlphabet, code.charAt(index))) {
          const wrong = code.slice(0, index) + other + code.slice(index + 1);
          expect([wrong, parseCreditCode(wrong).valid]).toEqual([wrong, false]);
        }
      }),
    );
  });
});

describe('identity numbers', () => {
  it('with a space inside are told apart from malformed ones', () => {
    const number = `370301190001010${'00'}`;
    const whole = number + idNumberCheckCharacter(number);
    const spaced = `${whole.slice(0, 6)} ${whole.slice(6)}`;
    expect(parseIdNumber(spaced, { asOf })).toMatchObject({ valid: false, problem: 'whitespace' });
    expect(parseIdNumber(number, { asOf })).toMatchObject({ valid: false, problem: 'malformed' });
    expect(parseIdNumber('370301000101000', { asOf })).toMatchObject({ valid: false, problem: 'oldFormat' });
    const problems = ['00000019000101000', '37030120270201000', '37030119000230000'].map((first17) => {
      const result = parseIdNumber(first17 + idNumberCheckCharacter(first17), { asOf });
      return result.valid ? 'none' : result.problem;
    });
    expect(problems).toEqual(['region', 'birthDateInFuture', 'birthDate']);
  });
});

describe('case numbers', () => {
  it('read back what they wrote, for every court, type and specialty', () => {
    assert(
      property(caseNumber, (parts) => {
        const text = formatCaseNumber(parts);
        const result = parseCaseNumber(text);
        expect(result).toMatchObject({ valid: true, canonical: true, normalised: text, parsed: parts });
      }),
      { numRuns: 500 },
    );
  });

  it('are the same however they are typed', () => {
    assert(
      property(caseNumber, constantFrom('()', '〔〕', '[]', '（）'), (parts, brackets) => {
        const text = formatCaseNumber(parts);
        const [open = '', close = ''] = brackets;
        const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const typed = ` ${wide.replace('（', open).replace('）', close)} `;
        expect(parseCaseNumber(typed)).toMatchObject({
          valid: true,
          canonical: false,
          normalised: text,
          parsed: parts,
        });
      }),
    );
  });

  it('from before 2016 are read as legacy and never written', () => {
    expect(parseCaseNumber('(2014)临民初字第123号')).toEqual({
      valid: false,
      reason: 'legacy',
      legacy: { year: 2014, mark: '临民初', serial: '123' },
    });
    expect(parseCaseNumber('（2026）临民初字第123号')).toEqual({ valid: false, reason: 'malformed' });
    expect(isCaseNumber('（2015）鲁0305民初1号')).toBe(false);
    const parts = { year: 2026, court: '鲁0305', type: '民初', serial: 1 };
    expect(formatCaseNumber(parts)).toBe('（2026）鲁0305民初1号');
    for (const wrong of [
      { year: 2014 },
      { court: '齐' },
      { type: '民一初' },
      { serial: 0 },
      { serial: 1.5 },
    ]) {
      expect(() => formatCaseNumber({ ...parts, ...wrong })).toThrow(/case number/);
    }
  });
});

describe('court and type words', () => {
  it('that are not in the data have no name', () => {
    expect([courtName('鲁0305'), caseType('民初')?.code]).toEqual(['山东省淄博市临淄区人民法院', '0301']);
    expect([courtName('鲁9999'), caseType('民一初')]).toEqual([null, null]);
  });
});

describe('lawyer licences', () => {
  it('have a known category, and a first year since lawyers came back', () => {
    const licence = '13703202610000001';
    expect(parseLawyerLicence(licence).valid).toBe(true);
    expect(parseLawyerLicence(licence.slice(1)).valid).toBe(false);
    expect(parseLawyerLicence(licence.replace('1', '2'))).toMatchObject({ problem: 'notAPersonalLicence' });
    for (const wrong of [
      '13703202600000001',
      '13703202612000001',
      '13703197810000001',
      '13703210010000001',
    ]) {
      expect(parseLawyerLicence(wrong)).toEqual({ valid: false, problem: 'malformed' });
    }
  });
});

describe('masking', () => {
  it('numbers the names of one document that would look alike', () => {
    expect(maskNames(['张三', '李四', '张五', '张三'])).toEqual(['张某1', '李某', '张某2', '张某1']);
  });

  it('keeps surname, ends of numbers, and nothing of what is too short', () => {
    expect(['张三', '欧阳明', '司马', '阿依古丽·买买提', '王'].map(maskName)).toEqual([
      '张某',
      '欧阳某',
      '司某',
      '阿某',
      '王某',
    ]);
    expect(maskIdNumber('1234567890')).toBe('**********');
    expect(maskPhone('12368')).toBe('***68');
    expect(maskPhone('13800000000')).toBe('138****0000');
    expect(maskBankAccount('6222000000001234')).toBe('****1234');
  });
});

describe('telephones', () => {
  it('know area codes of three and four digits', () => {
    expect(parsePhone('010-00000000')).toEqual({ valid: true, kind: 'landline', normalised: '010-00000000' });
    expect(parsePhone('05330000000')).toEqual({ valid: true, kind: 'landline', normalised: '0533-0000000' });
    expect(parsePhone('+86 0533 0000000')).toMatchObject({ kind: 'landline' });
    expect(parsePhone('0000000').valid).toBe(false);
    expect(parsePhone('+86 138 0000 0000')).toMatchObject({ valid: true, kind: 'mobile' });
    expect(parsePhone('12368')).toMatchObject({ valid: true, kind: 'hotline' });
  });
});

describe('organisation codes', () => {
  it('may end in X, and a wrong end is reported apart from the credit code', () => {
    const codeOf = (organisation: string): string => {
      const first17 = `91370305${organisation}`;
      return first17 + creditCodeCheckCharacter(first17);
    };
    expect(parseCreditCode(codeOf('YUNT1NG1X'))).toMatchObject({ valid: true, organisationCodeValid: false });
    const bodies = Array.from({ length: 40 }, (_, serial) => `YUNT1N${String(serial).padStart(2, '0')}`);
    const endsInX = bodies.filter((body) => {
      const result = parseCreditCode(codeOf(`${body}X`));
      return result.valid && result.organisationCodeValid;
    });
    expect(endsInX.length).toBeGreaterThan(0);
  });
});
