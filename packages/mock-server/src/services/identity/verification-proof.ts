// What a person does next to prove who they are, by route, and the digest of the proof that will be right.
import type { Schemas } from '@yunting/sdk';
import { maskPhone } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import { lacking } from './acting.ts';

/** Input and means of starting a verification. */
export type VerificationStart = OperationContext<'identity.createVerification'>;

type Shown = Omit<Schemas['VerificationHandoff'], 'verification'>;

/** What the person does next, and the digest of the proof that will be right. */
export function startProof(ctx: VerificationStart): { proofDigest?: string; shown: Shown } {
  const { route, courtId, bankCardNumber, reservedPhone } = ctx.input;
  if (route === 'face') {
    // A real provider answers the ticket with a signed result; the sandbox's face check hands the ticket back.
    const faceTicket = ctx.secret();
    const next = {
      zh: '请在官方小程序里完成人脸核验',
      en: 'Complete the face check in the official mini-program',
    };
    return { proofDigest: ctx.digest(faceTicket), shown: { next, faceTicket } };
  }
  if (route === 'bankCard') {
    if (!bankCardNumber) lacking(ctx, '/bankCardNumber', '请填写银行卡号', 'A bank card number is needed');
    if (!reservedPhone)
      lacking(ctx, '/reservedPhone', '请填写银行预留手机号', 'The phone that the bank knows is needed');
    const code = ctx.code(6);
    ctx.sms(
      reservedPhone,
      `【云庭·演示】实名核验码 ${code}，三十分钟内有效。法院不会打电话索要验证码，也不会扣款。`,
    );
    const next = {
      zh: '请输入银行预留手机收到的六位核验码',
      en: 'Enter the six digits sent to the phone that the bank knows',
    };
    return { proofDigest: ctx.digest(code), shown: { next, codeSentToMasked: maskPhone(reservedPhone) } };
  }
  const court = courtNameOf(courtId);
  const next =
    route === 'video'
      ? {
          zh: `${court}工作人员将视频联系您，请准备好证件原件`,
          en: 'An officer will call by video; have the original document ready',
        }
      : {
          zh: `请在七日内带证件原件到${court}诉讼服务窗口`,
          en: 'Bring the original document to the counter within seven days',
        };
  return { shown: { next } };
}
