// One party's matters are not the other's.
import type { OperationId } from '@yunting/sdk/contract';
import type { Check } from '../kit.ts';
import { isSuccess, listAt, textAt } from '../wire.ts';

const privacy: Check = {
  id: 'legal.privacy',
  zh: '一方的账单、付款、减免申请、送达和送达地址，另一方看不到，也不会在清单里出现',
  en: "One party's bills, payments, reliefs, services and addresses are not the other's to see, nor in the other's lists",
  async run(kit, watch) {
    const { target, scene } = kit;
    const { caseId, billId } = await scene.openCase('main');
    const relief = await scene.openCase('relief');
    const reliefId = await scene.relief();
    const services = await scene.listAll('eservice.list', 'plaintiff', { caseId });
    const payments = await scene.listAll('fees.listPayments', 'plaintiff', { billId });
    const addresses = listAt(
      await target.must('eservice.listAddresses', { as: 'plaintiff', input: { caseId } }),
      'data',
    );
    const papers = async (as: string): Promise<(string | undefined)[]> =>
      (await scene.listAll('documents.list', as, { caseId })).map((one) => textAt(one, 'documentId'));
    const theirs = await papers('defendant');
    const ownPapers = (await papers('plaintiff')).filter((one) => !theirs.includes(one));
    const hidden: (readonly [OperationId, Record<string, unknown>])[] = [
      ...ownPapers.flatMap(
        (documentId) =>
          [
            ['documents.get', { documentId }],
            ['documents.content', { documentId }],
          ] as const,
      ),
      ['fees.getBill', { billId }],
      ['fees.listPayments', { billId }],
      ['fees.getReceipt', { billId }],
      ['fees.getBill', { billId: relief.billId }],
      ['fees.getRelief', { reliefId }],
      ...payments.map((one) => ['fees.getPayment', { paymentId: textAt(one, 'paymentId') }] as const),
      ...services.flatMap((one) => {
        const input = { serviceId: textAt(one, 'serviceId') };
        return [
          ['eservice.get', input],
          ['eservice.preview', input],
          ['eservice.acknowledge', { ...input, dryRun: true }],
        ] as const;
      }),
    ];
    for (const [id, input] of hidden) {
      const exchange = await target.ask(id, { as: 'defendant', input });
      watch.see(exchange.status === 404, `${id} (defendant)`, '404', exchange);
    }
    const secret = new Set(
      [
        billId,
        relief.billId,
        reliefId,
        ...services.map((one) => textAt(one, 'serviceId')),
        ...addresses.map((one) => textAt(one, 'addressId')),
      ].filter((one) => one !== undefined),
    );
    for (const [id, input] of [
      ['fees.listBills', { caseId }],
      ['fees.listBills', { caseId: relief.caseId }],
      ['fees.listReliefs', {}],
      ['eservice.list', { caseId }],
      ['eservice.listAddresses', { caseId }],
      ['cases.timeline', { caseId }],
      ['cases.nextActions', { caseId }],
      ['events.list', { limit: 200 }],
    ] as const) {
      const exchange = await target.ask(id, { as: 'defendant', input });
      const shown = [...secret].find((one) => exchange.text.includes(one));
      watch.see(
        isSuccess(exchange) && shown === undefined,
        `${id} (defendant)`,
        "nothing of the plaintiff's",
        shown ?? exchange,
      );
    }
  },
};

/** What stays between a party and the court. */
export const privacyChecks: readonly Check[] = [privacy];
