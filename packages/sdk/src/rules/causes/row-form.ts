import { shown } from '../errors.ts';
import type { CauseLevel, CauseRow } from './cause.ts';

/** A field of a row, and what is wrong with it. */
export type RowFinding = readonly [field: keyof CauseRow, zh: string, en: string];

/** How official numbers are written, by level; level 1 has none. */
const numberForms: Readonly<Record<number, RegExp>> = {
  2: /^[一二三四五六七八九十百]+$/,
  3: /^[1-9]\d*$/,
  4: /^[1-9]\d*\.[1-9]\d*$/,
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The row with a level that a file gives as text (`'2'`) as the number it is. */
export function withLevel(row: CauseRow): CauseRow {
  const level: unknown = (row as CauseRow | null | undefined)?.level;
  return typeof level === 'string' && /^[1-4]$/.test(level)
    ? { ...row, level: Number(level) as CauseLevel }
    : row;
}

/** What is wrong with a row by itself. It may come from a file, so nothing is taken for granted. */
export function rowFindings(row: Partial<CauseRow> | null | undefined): RowFinding[] {
  const { level, name, officialNo, platformCode, parent } = row ?? {};
  const findings: RowFinding[] = [];
  const form = typeof level === 'number' ? numberForms[level] : undefined;
  if (level !== 1 && !form) {
    findings.push(['level', `须为 1 至 4：${shown(level)}`, `must be 1 to 4: ${shown(level)}`]);
  }
  if (!isText(name)) findings.push(['name', '须为文字', 'must be a text']);
  if (isGiven(officialNo) && !(isText(officialNo) && form?.test(officialNo as string))) {
    const number = shown(officialNo);
    findings.push(['officialNo', `不是这一级的编号：${number}`, `no number of this level: ${number}`]);
  }
  if (isGiven(platformCode) && !isText(platformCode)) {
    findings.push(['platformCode', '须为文字', 'must be a text']);
  }
  if (isGiven(parent) && level === 1) findings.push(['parent', '第一级没有上级', 'level 1 has none']);
  else if (isGiven(parent) && !isText(parent)) findings.push(['parent', '须为文字', 'must be a text']);
  return findings;
}
