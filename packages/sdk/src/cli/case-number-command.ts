import { caseType, parseCaseNumber } from '../rules/identifiers/case-number.ts';
import type { CaseNumberResult } from '../rules/identifiers/case-number.ts';
import { courtRows } from '../rules/identifiers/court-data.ts';
import { cite } from '../rules/laws.ts';
import { caseNumberProblems, legacyExplanation } from './case-number-problem.ts';
import type { Command, Language } from './command.ts';
import { colon, notice, sourceLines } from './explained-text.ts';
import { alignColumns, visibleLine } from './plain-text.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

type ValidNumber = Extract<CaseNumberResult, { valid: true }>;

const levels = {
  supreme: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  high: { zh: '高级人民法院', en: 'high court' },
  intermediate: { zh: '中级人民法院', en: 'intermediate court' },
  basic: { zh: '基层人民法院', en: 'basic-level court' },
} as const;

const known = {
  derived: {
    zh: '由行政区划代码推得，未与官方代字表核对',
    en: 'derived from public region codes, not checked against an official table',
  },
  verified: { zh: '见于公开文书', en: 'seen in published documents' },
  absent: { zh: '代字合乎格式，名称未收录', en: 'the word is well formed; its name is not in the data' },
} as const;

const typeStatuses = {
  standard: { zh: '案号规定的代字', en: 'standard' },
  practice: { zh: '实践中使用，规定中没有', en: 'used in practice, not in the standard' },
} as const;

const none = { zh: '无', en: 'none' } as const;

function validText(number: ValidNumber, text: string, language: Language): string {
  const { parsed, normalised, canonical, typeName, courtName } = number;
  const status = courtRows.find(([word]) => word === parsed.court)?.[2] ?? 'absent';
  const written = canonical
    ? { zh: '与印本格式一致', en: 'as printed' }
    : { zh: `已规范，原写作 ${visibleLine(text)}`, en: `normalised from ${visibleLine(text)}` };
  const code = caseType(parsed.type)?.code;
  const type = {
    zh: [typeName, code ? `类型代码 ${code}` : '没有类型代码', typeStatuses[parsed.typeStatus].zh].join('，'),
    en: [typeName, code ? `type code ${code}` : 'no type code', typeStatuses[parsed.typeStatus].en].join(
      ', ',
    ),
  };
  const specialty = parsed.specialty
    ? { zh: `${parsed.specialty}（知识产权）`, en: `${parsed.specialty} (intellectual property)` }
    : none;
  const suffix = parsed.suffix
    ? {
        zh: `${parsed.suffix}（同一案件的又一份裁判文书）`,
        en: `${parsed.suffix} (a further ruling in the same case)`,
      }
    : none;
  const rows = [
    [{ zh: '案号', en: 'Case number' }, normalised],
    [{ zh: '写法', en: 'Written' }, written[language]],
    [{ zh: '收案年度', en: 'Year' }, String(parsed.year)],
    [{ zh: '法院代字', en: 'Court word' }, `${parsed.court}  ${levels[parsed.courtLevel][language]}`],
    [{ zh: '法院', en: 'Court' }, [courtName, known[status][language]].filter(Boolean).join('  ')],
    [{ zh: '专门审判代字', en: 'Specialty' }, specialty[language]],
    [{ zh: '类型代字', en: 'Type word' }, `${parsed.type}  ${type[language]}`],
    [{ zh: '顺序号', en: 'Serial' }, String(parsed.serial)],
    [{ zh: '后缀', en: 'Suffix' }, suffix[language]],
  ] as const;
  return alignColumns(
    rows.map(([name, value]) => [`${name[language]}${colon[language]}`.trim(), value]),
  ).join('\n');
}

/** `yunting case-number` */
export const caseNumberCommand: Command = {
  summary: { zh: '案号：识读、规范与各部分的含义', en: 'case numbers: read, normalised and explained' },
  usage: {
    zh: [
      'yunting case-number <案号>',
      "  yunting case-number '(2026)鲁0305民初 1234号'",
      '',
      '识读案号并说明各部分；半角括号、空格、全角数字会规范成印本格式。命令行中括号须加引号。',
      '选项: --json  --lang zh|en',
      '',
    ].join('\n'),
    en: [
      'yunting case-number <text>',
      "  yunting case-number '(2026)鲁0305民初 1234号' --lang en",
      '',
      'Reads a case number and explains its parts. Half-width brackets, spaces and full-width digits are brought into',
      'the printed form. A shell wants brackets in quotes.',
      'Options: --json  --lang zh|en',
      '',
    ].join('\n'),
  },
  run(args) {
    const { positionals, language, json, help } = readArguments(args, {});
    if (help) return { out: this.usage[language], err: '', code: 0 };
    // A number with spaces in it that nobody quoted comes in pieces.
    const text = positionals.join(' ');
    if (text.trim() === '') {
      throw new UsageError(
        '须写一个案号 <text>，如 （2026）鲁0305民初1234号',
        'the case number <text> is missing, such as （2026）鲁0305民初1234号',
      );
    }
    const number = parseCaseNumber(text);
    const legalBasis = [cite('NUMBER')];
    const code = number.valid ? 0 : 1;
    const problems = number.valid
      ? []
      : number.reason === 'legacy'
        ? [legacyExplanation(number.legacy)]
        : caseNumberProblems(text);
    if (json) {
      const answer = { ...number, problems, legalBasis, notice };
      return { out: `${JSON.stringify(answer, null, 2)}\n`, err: '', code };
    }
    const head = number.valid
      ? validText(number, text, language)
      : [
          language === 'zh'
            ? `不是现行格式的案号：${visibleLine(text)}`
            : `Not a case number of the present form: ${visibleLine(text)}`,
          ...problems.map((problem) => `  ${problem[language]}`),
        ].join('\n');
    return {
      out: [head, '', ...sourceLines(legalBasis, language), '', notice[language], ''].join('\n'),
      err: '',
      code,
    };
  },
};
