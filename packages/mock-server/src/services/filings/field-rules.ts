// What a filing has to say and what it has to bring, each point with its words and its law. The public rules and the
// check before submission are both made from these lists, so that they cannot differ.
import { cite } from '@yunting/sdk/rules';
import type { Citation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { causeNamed, causes } from './causes.ts';
import type { Cause } from './causes.ts';
import { fieldRules, paperRules } from './field-rule-data.ts';
import type { FieldCode, RuledPaper } from './field-rule-data.ts';
import { figuresOf } from './figures.ts';

const basisOf = (law: readonly Citation[]): Schemas['LegalBasis'][] => law.map((one) => cite(one));

/** An issue in the words of its rule, at this place of the content. */
export function issueOf(code: FieldCode, pointer: string = fieldRules[code][0]): Schemas['FilingIssue'] {
  const [, , zh, en, ...law] = fieldRules[code];
  return { pointer, code: `${code}_missing`, zh, en, legalBasis: basisOf(law) };
}

/** A missing or helpful paper, at this place of the content. */
export function paperIssue(kind: RuledPaper, pointer = '/content/papers'): Schemas['FilingIssue'] {
  const [, zh, en, ...law] = paperRules[kind];
  return { pointer, code: `paper_${kind}_missing`, zh, en, legalBasis: basisOf(law) };
}

function causesAsking(kind: RuledPaper): string[] {
  return causes
    .filter((one) => one.papers?.includes(kind) || one.helpful?.includes(kind))
    .map(({ name }) => name);
}

const concerns = (named: readonly string[], cause: Cause | undefined): boolean =>
  named.length === 0 || cause === undefined || named.includes(cause.name);

/** The rules of one court; with a cause, only what that cause asks. `undefined` for an unknown court. */
export function filingRules(
  ctx: Context,
  courtId: string,
  causeName?: string,
): Schemas['FilingRules'] | undefined {
  const court = courtById(courtId);
  if (!court) return undefined;
  const cause = causeNamed(causeName);
  const amountCauses = causes.filter((one) => one.amountNeeded).map(({ name }) => name);
  const fields = Object.entries(fieldRules).map(([code, [pointer, requirement, zh, en, ...law]]) => ({
    pointer,
    requirement,
    zh,
    en,
    causes: code === 'claim_amount' ? amountCauses : [],
    legalBasis: basisOf(law),
  }));
  const papers = (Object.keys(paperRules) as RuledPaper[]).map((kind) => {
    const [requirement, zh, en, ...law] = paperRules[kind];
    return { kind, requirement, zh, en, causes: causesAsking(kind), legalBasis: basisOf(law) };
  });
  return {
    courtId,
    courtName: court.name,
    asOf: ctx.now,
    languages: ['zh-CN'],
    fields: fields.filter((one) => concerns(one.causes, cause)),
    papers: papers.filter((one) => concerns(one.causes, cause)),
    causes: causes
      .filter((one) => cause === undefined || one === cause)
      .map(({ name, level, officialNo, exclusiveVenue, elementForm, amountNeeded }) => ({
        name,
        level,
        amountNeeded,
        ...(officialNo === undefined ? {} : { officialNo }),
        ...(exclusiveVenue === undefined ? {} : { exclusiveVenue }),
        ...(elementForm === undefined ? {} : { elementForm }),
      })),
    figures: figuresOf(ctx, courtId),
  };
}
