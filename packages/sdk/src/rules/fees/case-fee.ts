import { factsGiven, textGiven, wordGiven } from '../facts.ts';
import { checkFen } from '../money/yuan.ts';
import type { HalvingGround } from './fee-input.ts';
import type { WholeFeeInput } from './compute-fee.ts';

/** A line of FEE 13 that a civil case of first instance can fall under by its cause. */
export type CaseFeeKind =
  | 'divorce'
  | 'personalityRights'
  | 'otherNonProperty'
  | 'intellectualProperty'
  | 'labour'
  | 'property';

/** 侵害人格权案件 (FEE 13(2)2): the causes of that part of the list. */
const personalityRights =
  /生命权|身体权|健康权|姓名权|名称权|肖像权|声音保护|名誉权|荣誉权|隐私权|个人信息保护|人身自由权|婚姻自主权|平等就业权|人格权/;

/** 劳动争议案件 (FEE 13(4)): every cause of that part of the list, whatever is claimed. */
const labour =
  /劳动(争议|合同|关系|报酬)|集体合同|劳务派遣|非全日制用工|经济补偿金|竞业限制|社会保险|福利待遇|(养老|工伤|医疗|生育|失业)保险待遇/;

/** 知识产权民事案件 (FEE 13(3)): the causes of intellectual property and competition. */
const intellectualProperty =
  /著作权|信息网络传播权|计算机软件|商标|专利(?!出资)|植物新品种|集成电路布图设计|商业秘密|商业诋毁|仿冒|虚假宣传|知识产权|不正当竞争|垄断|技术(开发|转让|许可|咨询|服务|培训|中介|进口|出口)?合同|特许经营合同|企业名称|网络域名/;

/**
 * Which fee a civil case has, as its cause reads (a reading: the court decides): by its cause of action, and,
 * where the cause says nothing, by whether money is claimed.
 */
export function feeKindOfCause(cause: string | undefined, amountFen: number | undefined): CaseFeeKind {
  const name = textGiven('cause', cause ?? '').trim();
  checkFen(amountFen ?? 0, 'amountFen');
  if (/^离婚(纠纷)?$/.test(name)) return 'divorce';
  if (labour.test(name)) return 'labour';
  if (personalityRights.test(name)) return 'personalityRights';
  if (intellectualProperty.test(name)) return 'intellectualProperty';
  return (amountFen ?? undefined) === undefined ? 'otherNonProperty' : 'property';
}

/**
 * What to ask `computeFee` or `explainFee` for the acceptance fee of a civil case of first instance.
 *
 * @param facts `baseFen`: the province's figure where one is recorded; without it, where it is needed, the fee is refused.
 *   `procedure`: summary procedure halves the fee, and small claims is a form of it (FEE 16)
 */
export function feeInputOfCase(facts: {
  cause?: string | undefined;
  amountFen?: number | undefined;
  baseFen?: number | undefined;
  baseSource?: string | undefined;
  procedure?: 'ordinary' | 'summary' | 'smallClaims' | undefined;
}): WholeFeeInput {
  const given = factsGiven(facts);
  // A database delivers null for what it does not have.
  const claimedFen = given.amountFen ?? undefined;
  const amountFen = claimedFen ?? 0;
  const halving = halvingOfProcedure(given.procedure ?? 'ordinary');
  const halvings = halving ? { halvings: [halving] } : {};
  const kind = feeKindOfCause(given.cause, claimedFen);
  const base = {
    ...((given.baseFen ?? undefined) === undefined
      ? {}
      : { baseFen: checkFen(given.baseFen as number, 'baseFen') }),
    ...((given.baseSource ?? '') === ''
      ? {}
      : { baseSource: textGiven('baseSource', given.baseSource as string) }),
  };
  switch (kind) {
    case 'divorce':
      return { kind, propertyFen: amountFen, ...base, ...halvings };
    case 'personalityRights':
      return { kind, damagesFen: amountFen, ...base, ...halvings };
    case 'otherNonProperty':
      return { kind, ...base, ...halvings };
    case 'intellectualProperty':
      return { kind, amountFen: claimedFen, ...base, ...halvings };
    case 'labour':
      return { kind, ...halvings };
    case 'property':
      return { kind, amountFen, ...halvings };
  }
}

/** How a procedure halves the fee, if it does (FEE 16). */
export function halvingOfProcedure(
  procedure: 'ordinary' | 'summary' | 'smallClaims',
): HalvingGround | undefined {
  const known = wordGiven('procedure', procedure, ['ordinary', 'summary', 'smallClaims']);
  return known === 'ordinary' ? undefined : known === 'summary' ? 'summaryProcedure' : 'smallClaims';
}

/** Who sues for wages need not prepay the fee (FEE 20). */
export function needNotPrepay(cause: string | undefined): boolean {
  return typeof cause === 'string' && cause.includes('追索劳动报酬');
}
