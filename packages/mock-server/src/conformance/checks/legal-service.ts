// Service is made knowingly: looking is not service, and an acknowledgement takes effect once.
import type { Check } from '../kit.ts';
import { feed } from '../snapshot.ts';
import { at, isSuccess, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { seeNoTrace } from './legal-reading.ts';

const preview: Check = {
  id: 'legal.preview',
  zh: '在本系统查看不产生送达：预览、读文书、读送达都不使送达生效',
  en: 'Looking here does not serve: preview, reading the document and reading the service do not make it effective',
  async run(kit, watch) {
    const { serviceId, as } = await kit.scene.pendingService();
    const before = await kit.target.must('eservice.get', { as, input: { serviceId } });
    await seeNoTrace(kit, watch, 'eservice.preview', async () => {
      const exchange = await kit.target.ask('eservice.preview', { as, input: { serviceId } });
      watch.see(isSuccess(exchange), 'eservice.preview', '200', exchange);
      const forecast = textAt(exchange.json, 'ifAcknowledged', 'result');
      watch.see(
        forecast === 'becomesEffective',
        'eservice.preview',
        'says what an acknowledgement would do',
        forecast ?? exchange,
      );
      await kit.target.ask('documents.content', { as, input: { documentId: textAt(before, 'documentId') } });
    });
    const after = await kit.target.must('eservice.get', { as, input: { serviceId } });
    const same = JSON.stringify(at(after, 'service')) === JSON.stringify(at(before, 'service'));
    watch.see(same, 'eservice.get', 'the service as it was', JSON.stringify(at(after, 'service')));
  },
};

const dryRun: Check = {
  id: 'legal.dryRun',
  zh: '签收的试算（dryRun）说明会怎样，但什么也不改变',
  en: 'An acknowledgement with dryRun says what would happen and changes nothing',
  async run(kit, watch) {
    const { serviceId, as } = await kit.scene.pendingService();
    await seeNoTrace(
      kit,
      watch,
      'eservice.acknowledge dryRun',
      async () => {
        const exchange = await kit.target.ask('eservice.acknowledge', {
          as,
          input: { serviceId, dryRun: true },
        });
        const fits =
          isSuccess(exchange) &&
          at(exchange.json, 'dryRun') === true &&
          textAt(exchange.json, 'result') === 'becomesEffective';
        watch.see(fits, 'eservice.acknowledge', 'dryRun true, becomesEffective', exchange);
        watch.see(
          textAt(exchange.json, 'service', 'state') !== 'effective',
          'eservice.acknowledge',
          'not effective',
          exchange,
        );
      },
      false,
    );
  },
};

const acknowledge: Check = {
  id: 'legal.acknowledge',
  zh: '签收使送达生效一次；再签收什么也不改变（noChange）',
  en: 'An acknowledgement makes service effective, once; another changes nothing (noChange)',
  async run(kit, watch) {
    const { serviceId, as } = await kit.scene.pendingService();
    const effective = async (): Promise<number> =>
      (await feed(kit, as, { types: 'eservice.effective' })).filter(
        (one) => textAt(one, 'subject', 'id') === serviceId,
      ).length;
    const told = await effective();
    const ask = (): Promise<Exchange> => kit.target.ask('eservice.acknowledge', { as, input: { serviceId } });
    const first = await ask();
    watch.see(
      textAt(first.json, 'service', 'state') === 'effective',
      'eservice.acknowledge',
      'effective',
      first,
    );
    const second = await ask();
    watch.see(
      isSuccess(second) && textAt(second.json, 'result') === 'noChange',
      'eservice.acknowledge',
      'noChange',
      second,
    );
    const same =
      textAt(second.json, 'service', 'effectiveAt') === textAt(first.json, 'service', 'effectiveAt');
    watch.see(
      same,
      'eservice.acknowledge',
      'the same effectiveAt',
      textAt(second.json, 'service', 'effectiveAt') ?? second,
    );
    watch.see(
      (await effective()) - told === 1,
      'events.list',
      'one eservice.effective',
      `${(await effective()) - told}`,
    );
  },
};

/** Preview, dry run, acknowledgement. */
export const serviceChecks: readonly Check[] = [preview, dryRun, acknowledge];
