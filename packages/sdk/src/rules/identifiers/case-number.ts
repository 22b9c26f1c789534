import { RuleInputError, shown } from '../errors.ts';
import { factsGiven, textGiven } from '../facts.ts';
import { caseTypeRows } from './case-type-data.ts';
import { courtRows } from './court-data.ts';
import { normaliseText } from './normalise-text.ts';

/** `（2026）鲁0305民初1234号`, taken apart. */
export interface CaseNumber {
  year: number;
  /** Court word: `最高法`, `鲁`, `鲁03`, `鲁0305`. */
  court: string;
  courtLevel: 'supreme' | 'high' | 'intermediate' | 'basic';
  /** One character before the type word; only `知` (intellectual property) is confirmed. */
  specialty: string | null;
  /** Type word: `民初`, `执恢` … */
  type: string;
  /** `practice`: used by courts without being in the standard. */
  typeStatus: 'standard' | 'practice';
  serial: number;
  /** `之一` for further rulings in the same case. */
  suffix: string | null;
}

/** A number from before 2016: `（2014）临民初字第123号`. Readable, never made. */
export interface LegacyCaseNumber {
  year: number;
  /** Everything between year and `字`: court, chamber and type, not taken apart. */
  mark: string;
  serial: string;
}

/** What {@link parseCaseNumber} answers. */
export type CaseNumberResult =
  | {
      valid: true;
      canonical: boolean;
      normalised: string;
      parsed: CaseNumber;
      typeName: string;
      courtName: string | null;
    }
  | { valid: false; reason: 'malformed' }
  | { valid: false; reason: 'legacy'; legacy: LegacyCaseNumber };

const types = new Map(caseTypeRows.map(([word, name, code, status]) => [word, { name, code, status }]));
const courts = new Map(courtRows.map(([word, name]) => [word, name]));
const words = [...types.keys()].join('|');
const provinces = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵';
const pattern = new RegExp(
  `^（((?:19|20)\\d{2})）(最高法|[${provinces}](?:\\d{2}(?:\\d{2})?)?)(知)?(${words})([1-9]\\d{0,8})号(之[一二三四五六七八九十]+)?$`,
);
const legacyPattern = /^（((?:19|20)\d{2})）([\u4e00-\u9fff]{1,12})字第(\d{1,8}(?:-\d{1,3})?)号$/;
/** Court words and the new form exist since 2016-01-01. */
const firstYear = 2016;

function levelOf(court: string): CaseNumber['courtLevel'] {
  if (court === '最高法') return 'supreme';
  if (court.length === 1) return 'high';
  return court.length === 3 ? 'intermediate' : 'basic';
}

/** What is no text becomes the empty one. */
function printed(text: string): string {
  return normaliseText(text)
    .replace(/[([〔【［]/g, '（')
    .replace(/[)\]〕】］]/g, '）');
}

/**
 * Brings brackets, digits and spaces into the printed form; says nothing about validity.
 *
 * @throws RuleInputError `invalidFacts` for what is no text
 */
export function normaliseCaseNumber(text: string): string {
  return printed(textGiven('text', text));
}

/** Name of a court by its word, or `null` when not in the data. */
export function courtName(word: string): string | null {
  return courts.get(word) ?? null;
}

/** Name and four-digit code of a type word, or `null` when unknown. */
export function caseType(
  word: string,
): { name: string; code: string | null; status: 'standard' | 'practice' } | null {
  return types.get(word) ?? null;
}

/**
 * Reads a case number. Half-width brackets, 〔〕, spaces and full-width digits are accepted and normalised
 * (`canonical: false`). Chamber words, leading zeros, trailing punctuation are malformed; the form before 2016 is
 * `legacy` (Provisions on Case Numbers).
 */
export function parseCaseNumber(text: string): CaseNumberResult {
  const normalised = printed(text);
  const [, year = '', court = '', specialty, type = '', serial = '', suffix] = pattern.exec(normalised) ?? [];
  const known = types.get(type);
  if (known && Number(year) >= firstYear) {
    const parsed: CaseNumber = {
      year: Number(year),
      court,
      courtLevel: levelOf(court),
      specialty: specialty ?? null,
      type,
      typeStatus: known.status,
      serial: Number(serial),
      suffix: suffix ?? null,
    };
    return {
      valid: true,
      canonical: text === normalised,
      normalised,
      parsed,
      typeName: known.name,
      courtName: courtName(court),
    };
  }
  const [, legacyYear, mark = '', legacySerial = ''] = legacyPattern.exec(normalised) ?? [];
  if (!legacyYear || Number(legacyYear) >= firstYear) return { valid: false, reason: 'malformed' };
  return { valid: false, reason: 'legacy', legacy: { year: Number(legacyYear), mark, serial: legacySerial } };
}

/** Is it a valid number of the present form, written in any accepted way? */
export function isCaseNumber(text: string): boolean {
  return parseCaseNumber(text).valid;
}

/**
 * Writes a case number in the printed form.
 *
 * @throws RuleInputError `invalidCaseNumber` when the parts do not make a valid number; `invalidFacts` without any
 */
export function formatCaseNumber(
  parts: Pick<CaseNumber, 'year' | 'court' | 'type' | 'serial'> & {
    specialty?: string | null;
    suffix?: string | null;
  },
): string {
  const { year, court, type, serial } = factsGiven(parts, 'parts');
  const { specialty = null, suffix = null } = parts;
  // Checked as they are, so that nothing is a part that only reads like one.
  const written = [year, court, specialty, type, serial, suffix];
  const text = `（${shown(year)}）${shown(court)}${shown(specialty ?? '')}${shown(type)}${shown(serial)}号${shown(suffix ?? '')}`;
  const result = parseCaseNumber(text);
  const read = result.valid ? result.parsed : undefined;
  const same = [read?.year, read?.court, read?.specialty, read?.type, read?.serial, read?.suffix];
  if (written.some((part, index) => part !== same[index])) {
    throw new RuleInputError(
      'invalidCaseNumber',
      `案号不合规则：${text}`,
      `not a valid case number: ${text}`,
    );
  }
  return text;
}
