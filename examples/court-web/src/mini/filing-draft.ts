// The suit as the form holds it, and the content that is filed. It starts with the story's own example, which anyone may change.
import type { Schemas } from '@yunting/sdk';
import { parseYuan, formatYuan } from '@yunting/sdk/rules';
import { divorce, loan } from '../../../demo/content.ts';
import type { PhoneOwner } from '../shared/phone-api.ts';

type Content = Schemas['FilingContent'];

export interface FilingDraft {
  readonly matter: 'loan' | 'divorce';
  readonly defendantName: string;
  readonly defendantAddress: string;
  readonly defendantPhone: string;
  /** Yuan, as typed. */
  readonly principal: string;
  readonly interest: string;
  readonly facts: string;
}

const example = (matter: FilingDraft['matter'], fileIds: string[]): Content =>
  matter === 'loan' ? loan(fileIds) : divorce(fileIds);

const plain = (amountFen: number | undefined): string =>
  amountFen === undefined ? '' : formatYuan(amountFen, 'spaced').replaceAll(/[^\d.]/g, '');

/** What the form begins with: the loan, and for the other story the divorce. */
export function firstDraft(owner: PhoneOwner): FilingDraft {
  const matter = owner === 'stranger' ? 'divorce' : 'loan';
  const content = example(matter, []);
  const defendant = content.parties?.find(({ role }) => role === 'defendant');
  const amountOf = (kind: string) => content.claims?.find((claim) => claim.kind === kind)?.amount?.amountFen;
  return {
    matter,
    defendantName: defendant?.name ?? '',
    defendantAddress: defendant?.address ?? '',
    defendantPhone: defendant?.phone ?? '',
    principal: plain(amountOf('principal')),
    interest: plain(amountOf('interest')),
    facts: content.facts ?? '',
  };
}

/** @throws {RangeError} for an amount that is none */
export function contentOf(draft: FilingDraft, fileIds: string[]): Content {
  const content = example(draft.matter, fileIds);
  const parties = (content.parties ?? []).map((party) =>
    party.role === 'defendant'
      ? { ...party, name: draft.defendantName, address: draft.defendantAddress, phone: draft.defendantPhone }
      : { ...party, selfParty: true },
  );
  const changed: Content = { ...content, parties, facts: draft.facts };
  if (draft.matter === 'divorce') return changed;
  const principal = parseYuan(draft.principal);
  const interest = draft.interest.trim() === '' ? 0 : parseYuan(draft.interest);
  const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });
  return {
    ...changed,
    claims: [
      { text: `判令被告偿还借款本金${draft.principal}元`, kind: 'principal', amount: cny(principal) },
      ...(interest > 0
        ? [{ text: `判令被告支付利息${draft.interest}元`, kind: 'interest' as const, amount: cny(interest) }]
        : []),
    ],
    claimAmount: cny(principal + interest),
  };
}
