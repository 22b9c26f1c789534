// The fee: how much, why, until when; paid with the 缴款码, never by a link.
import { must, yuan } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { tellSteps } from '../steps.ts';
import { linkLawyer } from './link-lawyer.ts';
import type { OpenedCase } from './file-at-counter.ts';

/** Explained and paid at a bank; the case goes into trial. */
export async function payFee(scene: Scene, { caseId }: OpenedCase): Promise<void> {
  const { voice } = scene;
  const plaintiff = scene.as('plaintiff');
  const { data } = await plaintiff.fees.listBills({ caseId });
  const bill = must(data[0], 'no bill');
  voice.chapter('2026-09-08', '诉讼费', 'The fee');
  const { procedure, claimAmount } = await plaintiff.cases.get({ caseId });
  const claimed = must(claimAmount, 'no amount is claimed').amountFen;
  voice.said(
    `标的额 ${yuan(claimed)} 元，应交 ${yuan(bill.amount.amountFen)} 元，怎样算出来的：`,
    `claimed ${yuan(claimed)} yuan, due ${yuan(bill.amount.amountFen)} yuan; how it is reckoned:`,
  );
  tellSteps(voice, bill.explanation);
  for (const basis of bill.explanation.legalBasis)
    voice.said(`  依据：${basis.zh ?? basis.law}`, `  basis: ${basis.en ?? basis.law}`);
  const estimate = await scene.anyone.fees.estimate({
    kind: 'property',
    amount: { amountFen: claimed, currency: 'CNY' },
    halvings: ['summaryProcedure'],
  });
  must(
    procedure === 'ordinary' && bill.amount.amountFen === bill.fullAmount.amountFen,
    'the full fee is not due',
  );
  const halving = must(estimate.explanation.legalBasis.at(-1), 'the halving names no law');
  voice.said(
    `  「${estimate.display.zh}」${halving.zh ?? ''}；本案适用普通程序，不减半`,
    `  "${estimate.display.en}" ${halving.en ?? ''}; this case runs in the ordinary procedure, so nothing is halved`,
  );
  const due = must(bill.deadline, 'no deadline');
  voice.said(
    `交费期限到 ${due.dueOn}：${due.consequence.zh}`,
    `payable until ${due.dueOn}: ${due.consequence.en}`,
  );

  await linkLawyer(scene, caseId);
  await scene.advanceTo('2026-09-10T10:05:00+08:00');
  await scene.loseNextAnswer('fees.pay');
  const { data: payment, attempts } = await plaintiff.fees
    .pay({ billId: bill.billId, channel: 'fiscalCode' })
    .withMeta();
  voice.act(
    '王桂芳',
    `凭缴款码 ${payment.launch.fiscalCode} 在银行交费`,
    `pays at the bank with the code ${payment.launch.fiscalCode}`,
  );
  await scene.payAtBank(bill.fiscalCode, bill.amount.amountFen);
  const settled = await plaintiff.fees.getBill({ billId: bill.billId });
  if (settled.state !== 'settled') throw new Error(`the bill is ${settled.state}`);
  const receipt = await plaintiff.fees.getReceipt({ billId: bill.billId });
  const payments = await plaintiff.fees.listPayments({ billId: bill.billId });
  must(attempts.length > 1 && payments.data.length === 1, 'the lost answer made a second payment');
  voice.said(
    `已到账，财政电子票据 ${receipt.receiptNumber}`,
    `received; fiscal e-receipt ${receipt.receiptNumber}`,
  );
  voice.mishap(
    `发起交费的回答丢了一次；重发后仍只有一笔付款`,
    `the answer to the payment was lost once; after the repeat there is still one payment`,
  );
}
