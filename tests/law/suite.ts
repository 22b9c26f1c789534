// Reads a whole file of law cases: every section and every case in it becomes a name and a check.
import type { LawCase, Section } from './section.ts';
import { auctions } from './sections/auctions.ts';
import { calendars } from './sections/calendars.ts';
import { caseNumbers } from './sections/case-numbers.ts';
import { caseTypes } from './sections/case-types.ts';
import { causes } from './sections/causes.ts';
import { courts } from './sections/courts.ts';
import { creditCodes } from './sections/credit-codes.ts';
import { deadlines } from './sections/deadlines.ts';
import { delayInterest } from './sections/delay-interest.ts';
import { feeRounding } from './sections/fee-rounding.ts';
import { fees } from './sections/fees.ts';
import { hourDeadlines } from './sections/hour-deadlines.ts';
import { idNumbers } from './sections/id-numbers.ts';
import { lawyerLicences } from './sections/lawyer-licences.ts';
import { masking } from './sections/masking.ts';
import { onlineHearing } from './sections/online-hearing.ts';
import { phones } from './sections/phones.ts';
import { service } from './sections/service.ts';
import { smallClaims } from './sections/small-claims.ts';
import { timeliness } from './sections/timeliness.ts';

/** A section of a file and its cases. */
export interface SectionOfCases {
  readonly section: string;
  readonly cases: LawCase[];
}

const sections: Readonly<Record<string, Section>> = {
  calendars,
  fees,
  feeRounding,
  smallClaims,
  delayInterest,
  deadlines,
  hourDeadlines,
  timeliness,
  service,
  onlineHearing,
  caseNumbers,
  caseTypes,
  courts,
  causes,
  idNumbers,
  creditCodes,
  lawyerLicences,
  phones,
  masking,
  auctions,
};

/** A case that fails with a sentence. */
function failing(name: string, zh: string, en: string): LawCase {
  return {
    name,
    check() {
      throw new Error(`${zh} / ${en}`);
    },
  };
}

function casesOf(name: string, content: unknown): LawCase[] {
  const section = Object.prototype.hasOwnProperty.call(sections, name) ? sections[name] : undefined;
  if (!section)
    return [failing(name, `没有规则回答这一部分：${name}`, `no rule answers the section ${name}`)];
  try {
    return section(content);
  } catch (error) {
    return [failing(name, `无法读取这一部分：${String(error)}`, 'the section cannot be read')];
  }
}

/**
 * Every section of a file but `meta`, with its cases. A section that nobody knows, a section that cannot be read, a file
 * that is no object and a file without cases are each one case that fails.
 */
export function lawCases(file: unknown): SectionOfCases[] {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return [
      { section: 'file', cases: [failing('file', '文件不是 JSON 对象', 'the file is no JSON object')] },
    ];
  }
  const found = Object.entries(file)
    .filter(([section]) => section !== 'meta')
    .map(([section, content]) => ({ section, cases: casesOf(section, content) }));
  if (found.some(({ cases }) => cases.length > 0)) return found;
  return [{ section: 'file', cases: [failing('file', '文件中没有案例', 'the file has no cases')] }];
}

/** How many cases a file has, its calendars aside: those are what days are counted by. */
export function countOf(found: readonly SectionOfCases[]): number {
  const counted = found.filter(({ section }) => section !== 'calendars');
  return counted.reduce((sum, { cases }) => sum + cases.length, 0);
}
