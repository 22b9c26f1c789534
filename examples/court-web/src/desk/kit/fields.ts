// What a form of the desk asks for. All values are texts while they are being filled in; forms read them with these.
import { parseYuan } from '@yunting/sdk/rules';
import type { Bilingual, Schemas } from '@yunting/sdk';
import { instantOfField } from '../../tools/kit/format.ts';

export type Choices = Readonly<Record<string, Bilingual>>;

interface Asked {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly optional?: boolean;
}

export type Field =
  | (Asked & {
      readonly kind: 'text' | 'area' | 'date' | 'instant' | 'number' | 'yuan';
      readonly initial?: string;
    })
  | (Asked & { readonly kind: 'choice'; readonly initial?: string; readonly choices: Choices })
  | (Asked & { readonly kind: 'ticks'; readonly initial?: readonly string[]; readonly choices: Choices })
  | (Asked & { readonly kind: 'tick'; readonly initial?: boolean });

export type Values<F extends Readonly<Record<string, Field>>> = { readonly [Name in keyof F]: string };

const mark = 'yes';

/** What the fields begin with. */
export function initialValues<F extends Readonly<Record<string, Field>>>(fields: F): Values<F> {
  const initial = Object.entries(fields).map(([name, field]): [string, string] => {
    if (field.kind === 'tick') return [name, field.initial ? mark : ''];
    if (field.kind === 'ticks') return [name, (field.initial ?? []).join('\n')];
    if (field.kind === 'choice') return [name, field.initial ?? Object.keys(field.choices)[0] ?? ''];
    return [name, field.initial ?? ''];
  });
  return Object.fromEntries(initial) as Values<F>;
}

/** Is the tick set? */
export const ticked = (value: string): boolean => value === mark;

/** The value of a tick. */
export const tickValue = (on: boolean): string => (on ? mark : '');

/** The lines that are not empty; also the ones ticked of several. */
export function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** RFC 3339 in +08:00. */
export const instantOf = instantOfField;

/** Money of a field in yuan. @throws RuleInputError */
export function moneyOf(value: string): Schemas['Money'] {
  return { amountFen: parseYuan(value.trim()), currency: 'CNY' };
}

/** What a person at the court wrote, where the contract wants both languages: the same words stand for both. */
export const written = (text: string): Bilingual => ({ zh: text.trim(), en: text.trim() });

/** `{ [name]: value }` when something was filled in, nothing otherwise. */
export function given<Name extends string>(name: Name, value: string): { readonly [N in Name]?: string } {
  return value.trim() === '' ? {} : ({ [name]: value.trim() } as { [N in Name]: string });
}
