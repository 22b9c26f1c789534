// Collects what a check finds: missing, wrong, optional.
import { cite } from '@yunting/sdk/rules';
import type { Citation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import { issueOf, paperIssue } from './field-rules.ts';
import type { FieldCode, RuledPaper } from './field-rule-data.ts';

export type Issue = Schemas['FilingIssue'];

/** Empty text counts as absent. */
export const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

export class Findings {
  readonly missing: Issue[] = [];
  readonly wrong: Issue[] = [];
  readonly optional: Issue[] = [];

  /** Something the law asks for is not there. */
  lacks(code: FieldCode, pointer?: string): void {
    this.missing.push(issueOf(code, pointer));
  }

  lacksPaper(kind: RuledPaper, pointer?: string): void {
    this.missing.push(paperIssue(kind, pointer));
  }

  /** Could be added; nothing depends on it. */
  may(code: FieldCode, pointer?: string): void {
    this.optional.push(issueOf(code, pointer));
  }

  mayBring(kind: RuledPaper): void {
    this.optional.push(paperIssue(kind));
  }

  /** Something is there and does not hold. */
  errs(pointer: string, code: string, zh: string, en: string, ...law: Citation[]): void {
    this.wrong.push({
      pointer,
      code,
      zh,
      en,
      ...(law.length > 0 ? { legalBasis: law.map((one) => cite(one)) } : {}),
    });
  }
}
