// Which line of FEE 13 a civil case falls under: by its cause of action, and by whether an amount is claimed. Said here
// once, so that the preview of a filing and the bill of its case cannot differ.
import type { FeeInput, HalvingGround } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';

type FigureKey = Schemas['CourtFigureKey'];

/** A line of FEE 13 that a civil case can fall under. */
export type FeeLine = 'divorce' | 'personalityRights' | 'otherNonProperty' | 'labour' | 'property';

/** 侵害人格权案件 (FEE 13/2). */
const personalityRights =
  /生命权|身体权|健康权|姓名权|名称权|肖像权|名誉权|荣誉权|隐私权|人身自由权|婚姻自主权|人格权/;

/** 劳动争议案件 (FEE 13/4): every cause of that part of the list of causes, whatever is claimed. */
const labour =
  /劳动(争议|合同|关系|报酬)|集体合同|劳务派遣|非全日制用工|经济补偿金|竞业限制|社会保险|福利待遇|(养老|工伤|医疗|生育|失业)保险待遇/;

/** The line for a cause; a cause that nobody named is told by the amount alone. */
export function feeLineOf(cause: string | undefined, amountFen: number | undefined): FeeLine {
  const name = cause?.trim() ?? '';
  if (name === '离婚纠纷') return 'divorce';
  if (labour.test(name)) return 'labour';
  if (personalityRights.test(name)) return 'personalityRights';
  return amountFen === undefined ? 'otherNonProperty' : 'property';
}

/** 追索劳动报酬的案件可以不预交案件受理费 (FEE 20). */
export const needNotPrepay = (cause: string | undefined): boolean => cause?.includes('追索劳动报酬') ?? false;

/** Summary procedure halves the fee, and small claims is a form of it (FEE 16). */
export const halvingOf: Readonly<Record<Schemas['Procedure'], HalvingGround | undefined>> = {
  ordinary: undefined,
  summary: 'summaryProcedure',
  smallClaims: 'smallClaims',
};

/** What the rules of the fee ask for in this line. `baseFen` is the province's figure, where one is recorded. */
export function feeInputOf(
  line: FeeLine,
  amountFen: number | undefined,
  baseFen: number | undefined,
): FeeInput {
  const base = baseFen === undefined ? {} : { baseFen };
  switch (line) {
    case 'divorce':
      return { kind: line, propertyFen: amountFen ?? 0, ...base };
    case 'personalityRights':
      return { kind: line, damagesFen: amountFen ?? 0, ...base };
    case 'otherNonProperty':
      return { kind: line, ...base };
    case 'labour':
      return { kind: line };
    case 'property':
      return { kind: line, amountFen: amountFen ?? 0 };
  }
}

/** Under which key a court records the figure that the province fixes; what is not here needs none. */
export const figureKeys: Readonly<Partial<Record<FeeInput['kind'], FigureKey>>> = {
  divorce: 'feeDivorce',
  personalityRights: 'feePersonalityRights',
  otherNonProperty: 'feeOtherNonProperty',
  jurisdictionObjection: 'feeJurisdictionObjection',
};
