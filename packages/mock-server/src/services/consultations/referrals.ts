// What is answered to 「我能赢吗」: where to go, in words that nobody makes up. How a case ends is for the hearing and the judge.
import type { Schemas } from '@yunting/sdk/types';

type Referral = Schemas['ConsultationReferral'];

const lines: Readonly<Record<Referral, string>> = {
  procedure: '程序上的事和开庭时间，可以在“我的案件”里看，也可以再问。',
  forms: '起诉状、答辩状的表格和范本，服务页面可以下载，窗口可以领。',
  legalAid: '经济困难的，可以问当地法律援助中心，电话12348，不收费。',
  lawyer: '拿不准的，可以请律师帮您看。',
  submission: '想对法官说的，请写成材料提交，或开庭时讲；对方也会看到。',
};

/** Always in this order, each once. */
const order = Object.keys(lines) as Referral[];

/** The whole answer to a question on the merits. */
export function meritsAnswer(referrals: readonly Referral[]): string {
  const first = '案件结果由法官审理后决定，我们不能答，也不评说证据。';
  return [first, ...order.filter((one) => referrals.includes(one)).map((one) => lines[one])].join('\n');
}
