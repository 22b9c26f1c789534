// fees.estimate: public, keeps nothing. Where the province fixes the figure and none is recorded, there is no amount.
import { explainFee, RuleInputError } from '@yunting/sdk/rules';
import type { FeeInput, FeeRelief } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext } from '../../court/context.ts';
import { money, viewExplanation } from '../../court/fee-view.ts';
import { feeFigureInForce } from '../../court/figures.ts';
import type { Records } from '../../court/records.ts';
import { display } from './explain.ts';

type Request = Schemas['FeeEstimateRequest'];

/** Kinds that the summary procedure halves. */
const firstInstance: readonly Request['kind'][] = [
  'property',
  'propertyClaims',
  'divorce',
  'personalityRights',
  'otherNonProperty',
  'intellectualProperty',
  'labour',
];

/** `fees.estimate` */
export function estimate(ctx: OperationContext<'fees.estimate'>): Schemas['FeeEstimate'] {
  const recorded = ctx.input.base ? undefined : feeFigureInForce(ctx, ctx.input.courtId, ctx.input.kind);
  const input = toInput(ctx, ctx.input, recorded);
  const fee = answered(ctx, () => explainFee(input));
  if (!fee.ok) {
    return ctx.refuse(fee.code === 'figureMissing' ? 'fee_figure_missing' : 'invalid_request', {
      zh: fee.zh,
      en: fee.en,
      legalBasis: fee.legalBasis,
      ...(fee.range ? { extra: { range: fee.range } } : {}),
    });
  }
  const halvings = ctx.input.halvings ?? [];
  const [ground] = halvings;
  const full = explainFee({ ...input, halvings: undefined } as FeeInput);
  const mayBeHalved = firstInstance.includes(ctx.input.kind) && halvings.length === 0 && fee.amountFen > 0;
  const half = mayBeHalved ? explainFee({ ...input, halvings: ['summaryProcedure'] } as FeeInput) : fee;
  const mayHalve = mayBeHalved && half.ok;
  return {
    explanation: viewExplanation(fee),
    ...(mayHalve ? { half: { amount: money(half.amountFen), exact: half.exact } } : {}),
    display: mayHalve
      ? display(fee.amountFen, half.amountFen, 'summaryProcedure')
      : display(full.ok ? full.amountFen : fee.amountFen, fee.amountFen, ground),
    ...(recorded ? { baseSource: recorded.source } : {}),
  };
}

/** What the rules answer; an input that they cannot take is the caller's mistake, named in both languages. */
function answered<Answer>(ctx: Context, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    return ctx.refuse('invalid_request', { zh: error.messageZh, en: error.message });
  }
}

type Ask = (pointer: string) => never;

const amountOf = (request: Request, missing: Ask): number => request.amount?.amountFen ?? missing('/amount');
const byAmount = (request: Request, missing: Ask) => ({ amountFen: amountOf(request, missing) });
const bySubject = (request: Request, missing: Ask) => ({ subject: request.subject ?? missing('/subject') });

/** What each kind of fee is computed from; the other kinds take an amount when there is one. */
const facts: Readonly<Partial<Record<Request['kind'], (request: Request, missing: Ask) => object>>> = {
  property: byAmount,
  paymentOrder: byAmount,
  summaryToOrdinary: byAmount,
  withdrawnAfterNoSupplement: byAmount,
  paymentOrderToSuit: byAmount,
  refundOnEnding: (request, missing) => ({
    paidFen: amountOf(request, missing),
    ending: request.ending ?? missing('/ending'),
  }),
  administrative: bySubject,
  maritime: bySubject,
  propertyClaims: ({ claims, withNonPropertyClaims }, missing) => ({
    claimsFen: (claims ?? missing('/claims')).map(({ amountFen }) => amountFen),
    withNonPropertyClaims,
  }),
  propertyAppeal: (request, missing) => ({
    contestedFen: amountOf(request, missing),
    jointAppellants: request.jointAppellants,
  }),
  divorce: ({ amount }) => ({ propertyFen: amount?.amountFen ?? 0 }),
  personalityRights: ({ amount }) => ({ damagesFen: amount?.amountFen ?? 0 }),
  bankruptcy: (request, missing) => ({ estateFen: amountOf(request, missing) }),
  retrial: (request, missing) => ({
    ground: request.ground ?? missing('/ground'),
    contestedFen: amountOf(request, missing),
  }),
  jurisdictionObjection: ({ outcome }, missing) => ({ outcome: outcome ?? missing('/outcome') }),
  claimChange: (request, missing) => ({
    fromFen: request.previousAmount?.amountFen ?? missing('/previousAmount'),
    toFen: amountOf(request, missing),
    beforeInvestigationClosed: request.beforeInvestigationClosed ?? true,
  }),
};

/** The request as the rules take it. */
function toInput(ctx: Context, request: Request, recorded: Records['courtFigure'] | undefined): FeeInput {
  const missing = (pointer: string): never =>
    ctx.refuse('fee_input_incomplete', {
      violations: [
        { pointer, code: 'required', zh: '计算这一类费用需要这一项', en: 'this kind of fee needs it' },
      ],
    });
  const { kind, rounding, halvings } = request;
  const known =
    facts[kind]?.(request, missing) ?? (request.amount ? { amountFen: request.amount.amountFen } : {});
  return {
    kind,
    ...known,
    rounding,
    halvings,
    baseFen: request.base?.amountFen ?? recorded?.amountFen,
    baseSource: request.base ? undefined : recorded?.source,
    relief: request.relief && reliefOf(request.relief),
  } as FeeInput;
}

function reliefOf(terms: Schemas['FeeReliefTerms']): FeeRelief {
  return terms.kind === 'exempt'
    ? { kind: 'exempt', applicant: terms.applicant ?? 'naturalPerson' }
    : { kind: 'reduce', percent: terms.percent ?? 0 };
}
