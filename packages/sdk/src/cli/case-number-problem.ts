import { isCaseNumber, normaliseCaseNumber } from '../rules/identifiers/case-number.ts';
import type { LegacyCaseNumber } from '../rules/identifiers/case-number.ts';
import type { Bilingual } from '../rules/laws.ts';

/** Year, court word, type word, serial, `号`, and what follows: as far as a text has them. */
const rough = /^（([^（）]*)）(最高法|[^\d（）]?\d*)(知(?=.))?([^\d号]*)(\d*)(号?)(.*)$/;
/** The form before 2016, with any year. */
const oldForm = /^（\d{4}）[^（）]{1,12}字第\d/;

function yearProblem(year: string): Bilingual | undefined {
  if (!/^(?:19|20)\d{2}$/.test(year)) {
    return {
      zh: `收案年度须是四位数字：（${year}）`,
      en: `the year must have four digits: （${year}）`,
    };
  }
  if (Number(year) >= 2016) return undefined;
  return {
    zh: `这种格式自2016年起使用，${year} 年的案号写作“（${year}）…字第…号”`,
    en: `this form exists since 2016; a number of ${year} reads （${year}）…字第…号`,
  };
}

function courtProblem(court: string): Bilingual | undefined {
  if (isCaseNumber(`（2026）${court}民初1号`)) return undefined;
  const digits = /\d*$/.exec(court)?.[0].length ?? 0;
  if (![0, 2, 4].includes(digits) && isCaseNumber(`（2026）${court[0]}民初1号`)) {
    return {
      zh: `法院代字的数字须是两位（中级法院）或四位（基层法院），高级法院没有：${court}`,
      en: `a court word has two digits (intermediate), four (basic) or none (high court): ${court}`,
    };
  }
  return {
    zh: `法院代字须是“最高法”，或省级简称后接零、两位或四位数字：${court || '（缺）'}`,
    en: `the court word must be 最高法, or a province’s character with no, two or four digits: ${court || '(missing)'}`,
  };
}

function typeProblem(type: string): Bilingual | undefined {
  if (isCaseNumber(`（2026）鲁0305${type}1号`)) return undefined;
  return type === ''
    ? { zh: '缺少类型代字，如“民初”', en: 'the type word is missing, such as 民初' }
    : {
        zh: `类型代字不在案号规定的代字表中（不写审判庭的字号）：${type}`,
        en: `no such type word (and chambers are not named): ${type}`,
      };
}

function serialProblem(serial: string): Bilingual | undefined {
  if (/^[1-9]\d{0,8}$/.test(serial)) return undefined;
  if (serial === '') return { zh: '缺少顺序号', en: 'the serial number is missing' };
  return serial.startsWith('0')
    ? { zh: `顺序号不以零开头：${serial}`, en: `the serial number has no leading zeros: ${serial}` }
    : { zh: `顺序号最多九位：${serial}`, en: `the serial number has at most nine digits: ${serial}` };
}

function endProblem(mark: string, rest: string): Bilingual | undefined {
  if (mark === '') return { zh: '顺序号之后须是“号”', en: 'after the serial number comes 号' };
  if (isCaseNumber(`（2026）鲁0305民初1号${rest}`)) return undefined;
  return {
    zh: `“号”之后只能是“之一”“之二”等：${rest}`,
    en: `after 号 only 之一, 之二 and so on may follow: ${rest}`,
  };
}

/** What is wrong with a text that is no case number, part by part. Never empty. */
export function caseNumberProblems(text: string): Bilingual[] {
  const normalised = normaliseCaseNumber(text);
  if (oldForm.test(normalised)) {
    return [
      {
        zh: '“…字第…号”是2015年以前的格式，自2016年起不再使用',
        en: '…字第…号 is the form before 2016 and is no longer used',
      },
    ];
  }
  const parts = rough.exec(normalised);
  if (!parts) {
    return [
      {
        zh: '案号以括号内的收案年度开头，如“（2026）鲁0305民初1234号”',
        en: 'a case number begins with the year in brackets: （2026）鲁0305民初1234号',
      },
    ];
  }
  const [, year = '', court = '', , type = '', serial = '', mark = '', rest = ''] = parts;
  const problems = [
    yearProblem(year),
    courtProblem(court),
    typeProblem(type),
    serialProblem(serial),
    endProblem(mark, rest),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) return problems;
  return [{ zh: '各部分合在一起不是案号', en: 'the parts do not make a case number together' }];
}

/** What a number from before 2016 is. */
export function legacyExplanation({ year, mark, serial }: LegacyCaseNumber): Bilingual {
  return {
    zh: `2015年以前的旧案号：${year} 年，“${mark}”字，第 ${serial} 号。可以识读，法院、庭室和类型合写，不再拆分；2016年起改用法院代字和类型代字。`,
    en: `A number from before 2016: year ${year}, mark ${mark}, serial ${serial}. It can be read, not taken apart: court, chamber and type are one mark. Since 2016 numbers carry a court word and a type word.`,
  };
}
