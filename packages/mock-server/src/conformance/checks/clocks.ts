// What falls due becomes a state that says so, or a task for whoever has to decide; and it can still be put
// right.
import type { Check } from '../kit.ts';
import { Scene } from '../scene.ts';
import { isSuccess, listAt, numberAt, textAt } from '../wire.ts';
import { acceptNotices, fork } from './clock-forks.ts';

const fee: Check = {
  id: 'clocks.fee',
  zh: '诉讼费过期不自动按撤诉处理：账单「逾期仍可交」，法官得到任务，案件不动；此后照样能交',
  en: 'An overdue fee withdraws nothing: the bill is overdue and payable, the judge has a task, the case stands; it can still be paid',
  async run(kit, watch) {
    const { caseId, billId } = await kit.scene.openCase('unpaid');
    const { target, advance } = await fork(kit);
    await acceptNotices(target, caseId);
    await advance(30);
    const bill = await target.must('fees.getBill', { as: 'plaintiff', input: { billId } });
    watch.see(textAt(bill, 'state') === 'overdue', 'fees.getBill', 'overdue', textAt(bill, 'state') ?? '');
    const file = await target.must('cases.get', { as: 'plaintiff', input: { caseId } });
    watch.see(
      textAt(file, 'state') === 'accepted',
      'cases.get',
      'accepted as before',
      textAt(file, 'state') ?? '',
    );
    const tasks = listAt(
      await target.must('desk.cases.listTasks', { as: 'judge', input: { caseId, limit: 100 } }),
      'data',
    );
    const task = tasks.find((one) => textAt(one, 'subject', 'id') === billId);
    watch.see(
      textAt(task, 'role') === 'judge',
      'desk.cases.listTasks',
      "a judge's task about the bill",
      textAt(task, 'role') ?? 'none',
    );
    const payment = await target.ask('fees.pay', {
      as: 'plaintiff',
      input: { billId, channel: 'fiscalCode' },
    });
    watch.see(isSuccess(payment), 'fees.pay', '201 although overdue', payment);
    const amountFen = numberAt(bill, 'amount', 'amountFen') ?? 0;
    await target
      .mustHaveSandbox()
      .control.payerActs({ fiscalCode: textAt(bill, 'fiscalCode') ?? '', amountFen, outcome: 'succeeded' });
    const paid = await target.must('fees.getBill', { as: 'plaintiff', input: { billId } });
    watch.see(textAt(paid, 'state') === 'settled', 'fees.getBill', 'settled', textAt(paid, 'state') ?? '');
  },
};

const supplement: Check = {
  id: 'clocks.supplement',
  zh: '补正过期不自动退回：「逾期仍可补正」，决定之前照样能补',
  en: 'An overdue supplement sends nothing back: it is overdue and answerable until the decision',
  async run(kit, watch) {
    const submitted = await kit.scene.act('plaintiff', 'filings.submit', await kit.scene.draft());
    const { filingId } = await kit.scene.act('filingJudge', 'desk.filings.requestSupplement', submitted);
    const material = await kit.scene.material();
    const { target, advance } = await fork(kit);
    await advance(30);
    const filing = await target.must('filings.get', { as: 'plaintiff', input: { filingId } });
    watch.see(
      textAt(filing, 'state') === 'supplementOverdue',
      'filings.get',
      'supplementOverdue',
      textAt(filing, 'state') ?? '',
    );
    const answer = await target.ask('filings.supplement', {
      as: 'plaintiff',
      input: { filingId, version: numberAt(filing, 'version'), content: material.content },
    });
    watch.see(
      textAt(answer.json, 'state') === 'supplemented',
      'filings.supplement',
      'supplemented although overdue',
      answer,
    );
  },
};

const service: Check = {
  id: 'clocks.service',
  zh: '送达不因时间过去而生效：没有回复收到、也没有别的送达方式的，仍未送达；也不会自动公告',
  en: 'Service does not take effect by the passing of time: unanswered it stays without effect, and no public notice orders itself',
  async run(kit, watch) {
    const { serviceId, as } = await kit.scene.pendingService();
    const { target, advance } = await fork(kit);
    await advance(120);
    const after = await target.must('eservice.get', { as, input: { serviceId } });
    const state = textAt(after, 'service', 'state') ?? '';
    watch.see(state !== 'effective' && state !== 'presumed', 'eservice.get', 'not effective', state);
    const channels = listAt(after, 'attempts').map((one) => textAt(one, 'channel'));
    watch.see(!channels.includes('publicNotice'), 'eservice.get', 'no public notice', channels.join(', '));
  },
};

const forward: Check = {
  id: 'clocks.stillWorks',
  zh: '时间过去之后，新的立案照常办理',
  en: 'After time has passed, new filings go their way',
  async run(kit, watch) {
    const { target, advance } = await fork(kit);
    await advance(200);
    const scene = new Scene(target);
    const submitted = await scene.act('plaintiff', 'filings.submit', await scene.draft());
    watch.see(submitted.version > 0, 'filings.submit', '200', 'refused');
  },
};

/** What time does not do. */
export const clockChecks: readonly Check[] = [fee, supplement, service, forward];
