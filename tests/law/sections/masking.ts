// The section `masking`: what is hidden before publication and on screens.
import {
  fieldsNeverPublished,
  maskBankAccount,
  maskIdNumber,
  maskName,
  maskNames,
  maskPhone,
} from '@yunting/sdk/rules';
import { listOf, sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';

const one =
  (mask: (text: string) => string) =>
  (item: CaseReader): void =>
    item.expect('expected', mask(item.words('input')));

const kinds: Readonly<Record<string, (item: CaseReader) => void>> = {
  publicName: one(maskName),
  publicNameDuplicates(item) {
    item.expect('expected', maskNames(listOf(item.value('input'), 'input').map(String)));
  },
  publicDelete(item) {
    // A set: the order says nothing.
    const said = new Set(listOf(item.value('fields'), 'fields'));
    const known: string[] = fieldsNeverPublished.filter((field) => said.has(field));
    const left = fieldsNeverPublished.filter((field) => !said.has(field));
    const inOrder = [...said].filter((field) => known.includes(String(field)));
    item.expect('fields', [...inOrder, ...left]);
  },
  uiIdNumber: one(maskIdNumber),
  uiPhone: one(maskPhone),
  uiBankAccount: one(maskBankAccount),
};

/** Pseudonyms and masks (匿名化、脱敏). That one follows a reading is said by the law's gist, not by an answer. */
export const masking = sectionOf(
  ['kind', 'input'],
  (item) => {
    const kind = item.words('kind');
    const check = Object.keys(kinds).includes(kind) ? kinds[kind] : undefined;
    if (!check) throw new Error(`no rule answers the kind ${kind}`);
    check(item);
  },
  ['interpretive'],
);
