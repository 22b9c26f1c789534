// What a fee case about property asks: a whole fee, or what is still to pay or to give back when something changes.
import { parseYuan } from '@yunting/sdk/rules';
import type { FeeInput } from '@yunting/sdk/rules';
import { amountOf, modifiersOf, noHalvings, stages } from './fee-kind.ts';
import type { Question } from './fee-kind.ts';

function claimChange(question: Question, raised: boolean): FeeInput {
  const { params, words, amountFen } = question;
  words.take(raised ? 'supplement' : 'refund');
  const fromFen = params?.wholeFen('fromYuan') ?? words.fail('not from which amount');
  const toFen = params?.wholeFen('toYuan') ?? words.fail('not to which amount');
  if (fromFen < toFen !== raised) words.fail('the amounts go the other way');
  if (amountFen !== undefined && amountFen !== toFen && amountFen !== fromFen) words.fail('another amount');
  const late = words.take('afterInvestigationClosed') !== undefined;
  const beforeInvestigationClosed = params?.flag('beforeInvestigationClosed') ?? (late ? false : undefined);
  // Where the claim is raised it does not matter; where it is lowered it decides.
  if (beforeInvestigationClosed === undefined && !raised)
    words.fail('before or after court investigation closed?');
  const { halvings } = modifiersOf(question, 'firstInstance');
  return {
    kind: 'claimChange',
    fromFen,
    toFen,
    beforeInvestigationClosed: beforeInvestigationClosed ?? true,
    halvings,
  };
}

function appeal(question: Question): FeeInput {
  const { params, words } = question;
  const contestedFen = params?.fen('contestedYuan') ?? amountOf(question);
  if (contestedFen !== (question.amountFen ?? contestedFen)) words.fail('two contested amounts');
  if ((params?.fen('judgmentYuan') ?? contestedFen) < contestedFen)
    words.fail('more contested than adjudged');
  const jointAppellants = params?.count('appellants');
  const { halvings, others } = modifiersOf(question, 'appeal', ['jointSameSide']);
  if (others.length > 0 !== (jointAppellants !== undefined)) words.fail('how many appeal jointly?');
  return {
    kind: 'propertyAppeal',
    contestedFen,
    halvings: halvings as ('mediated' | 'withdrawn')[],
    ...(jointAppellants === undefined ? {} : { jointAppellants }),
  };
}

/** A case about property (财产案件). */
export function property(question: Question): FeeInput {
  const { words, params } = question;
  const stage = words.take(
    ...stages,
    'multipleClaims',
    'mixedWithNonProperty',
    'claimIncreased',
    'claimReduced',
    'summaryToOrdinary',
    'withdrawnAfterNoSupplement',
  );
  switch (stage) {
    case 'appeal':
      return appeal(question);
    case 'claimIncreased':
    case 'claimReduced':
      return claimChange(question, stage === 'claimIncreased');
    case 'summaryToOrdinary':
    case 'withdrawnAfterNoSupplement':
      words.take(stage === 'summaryToOrdinary' ? 'supplement' : 'refund');
      noHalvings(question);
      return { kind: stage, amountFen: amountOf(question) };
    case 'multipleClaims': {
      const claims = params?.value('claimsYuan');
      const claimsFen = Array.isArray(claims)
        ? claims.map((claim) => parseYuan(String(claim)))
        : words.fail('which claims?');
      const sum = claimsFen.reduce((total, claim) => total + claim, 0);
      if (sum !== (question.amountFen ?? sum)) words.fail('the claims do not add up');
      return { kind: 'propertyClaims', claimsFen, halvings: modifiersOf(question, 'firstInstance').halvings };
    }
    case 'mixedWithNonProperty': {
      const { halvings } = modifiersOf(question, 'firstInstance');
      return {
        kind: 'propertyClaims',
        claimsFen: [amountOf(question)],
        withNonPropertyClaims: true,
        halvings,
      };
    }
    case 'firstInstance':
    case 'counterclaim':
    case 'independentThirdParty':
    case undefined: {
      const { halvings } = modifiersOf(question, stage ?? 'firstInstance');
      return { kind: 'property', amountFen: amountOf(question), halvings };
    }
  }
}
