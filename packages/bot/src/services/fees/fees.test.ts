import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import type { MemberView } from '../../core/service-room.ts';
import { action, actionsOf, examples, memberView } from '../testing/views.ts';
import { fees } from './index.ts';

const { settledBy: _by, settledAt: _at, ...recorded } = examples.bill();
const bill = (given: Partial<Schemas['Bill']> = {}): Schemas['Bill'] => ({
  ...recorded,
  state: 'issued',
  amount: { amountFen: 98026, currency: 'CNY' },
  fullAmount: { amountFen: 196051, currency: 'CNY' },
  display: { zh: '全额 1 960.51 元；简易程序减半预交 980.26 元', en: '' },
  ...given,
});
const wanted = (asOf: string, given: Partial<MemberView>) =>
  fees
    .memberNotices(memberView(asOf, given))
    .map(({ key, lines }) => [key.split(':').slice(2).join(':'), ...lines]);
const names = (asOf: string, one: Schemas['Bill'], given: Partial<MemberView> = {}) =>
  wanted(asOf, { bills: [one], ...given }).map(([name]) => name);

const where = '发“#缴费”看缴款码，在官方小程序或银行交；聊天里没有付款链接。';
const relief = '交费确有困难，可以在官方小程序申请缓、减、免。';

describe('a bill is told of to its payer alone', () => {
  it('with the court’s own amount and day, and never with its code', () => {
    expect(wanted('2026-09-08T15:00:00+08:00', { bills: [bill()] })).toEqual([
      [
        'issued:98026',
        '案件受理费：全额 1 960.51 元；简易程序减半预交 980.26 元，最迟9月15日周二交。',
        where,
        relief,
      ],
    ]);
  });

  it.each([
    ['2026-09-12T08:59:59+08:00', ['issued:98026']],
    ['2026-09-12T09:00:00+08:00', ['d3:2026-09-15']],
    ['2026-09-14T09:00:00+08:00', ['d1:2026-09-15']],
    ['2026-09-16T00:00:00+08:00', []],
  ])('at %s: %j', (asOf, expected) => {
    expect(names(asOf, bill())).toEqual(expected);
  });

  it('overdue is still payable', () => {
    expect(wanted('2026-09-16T08:00:00+08:00', { bills: [bill({ state: 'overdue' })] })).toEqual([
      ['overdue:2026-09-15', '案件受理费980.26元过了交费期限，现在仍可以交。', where, relief],
    ]);
  });

  it('asks for nothing while relief is being decided, nor while a payment is under way', () => {
    for (const state of ['issued', 'overdue'])
      expect(names('2026-09-16T08:00:00+08:00', bill({ state, reliefPending: true }))).toEqual([
        'reliefPending',
      ]);
    const paying = action('payFee', 'wait', { subject: { type: 'bill', id: bill().billId } });
    for (const state of ['issued', 'overdue'])
      expect(names('2026-09-14T10:00:00+08:00', bill({ state }), { actions: actionsOf(paying) })).toEqual([]);
  });

  it('deferred, it is reminded of before the day that the court set', () => {
    const deferred = bill({
      state: 'deferred',
      settledBy: 'deferred',
      settledAt: '2026-09-10T10:00:00+08:00',
      deferredUntil: '2026-12-01',
    });
    expect(wanted('2026-09-10T10:00:00+08:00', { bills: [deferred] })).toEqual([
      ['deferred:2026-12-01', '法院已准予缓交案件受理费，最迟12月1日周二交。', '案件照常办理。'],
    ]);
    expect(names('2026-11-30T09:00:00+08:00', deferred)).toEqual(['d1:2026-12-01']);
  });

  it.each([
    ['paid', '案件受理费980.26元已经到账，不用再交。'],
    ['exempt', '法院已准予免交案件受理费，不用交。'],
    ['notPrepaid', '案件受理费依法不用预交，判决时再确定由谁承担。'],
  ])('settled, it is news for seven days: %s', (settledBy, line) => {
    const settled = bill({ state: 'settled', settledBy, settledAt: '2026-09-10T10:00:00+08:00' });
    expect(wanted('2026-09-10T10:00:00+08:00', { bills: [settled] })[0]?.slice(0, 2)).toEqual([
      settledBy,
      line,
    ]);
    expect(names('2026-09-18T00:00:00+08:00', settled)).toEqual([]);
  });

  it('another amount, or another last day, is told again', () => {
    const raised = bill({ amount: { amountFen: 100_000, currency: 'CNY' } });
    expect(names('2026-09-09T09:00:00+08:00', raised)).toEqual(['issued:100000']);
  });
});

it('a refund is told of with the court’s day, and asks for nothing', () => {
  const [refund] = examples.refunds();
  expect(wanted('2026-09-10T09:00:00+08:00', { refunds: [refund!] })).toEqual([
    ['ordered', '法院已决定退费1,960.51元，最迟9月24日前退还。', '不用您再办什么，也不要向任何人付款。'],
  ]);
  expect(
    wanted('2026-09-20T09:00:00+08:00', { refunds: [{ ...refund!, state: 'paid', paidOn: '2026-09-18' }] }),
  ).toEqual([['paid', '退费1,960.51元已于9月18日退还。']]);
});

describe('#缴费', () => {
  const ask = (bills: readonly Schemas['Bill'][], given: Partial<MemberView> = {}) =>
    fees.answers.pay!([memberView('2026-09-09T10:05:00+08:00', { bills, ...given })], '').lines;

  it('gives amount, day and code, and the way to relief', () => {
    expect(ask([bill()])).toEqual([
      '案件受理费：全额 1 960.51 元；简易程序减半预交 980.26 元，最迟9月15日周二交。',
      '缴款码：3703 0526 0000 0900 0028',
      '只在官方小程序或银行交，聊天里没有付款链接；确有困难可申请缓、减、免。',
      '数据截至 10:05',
    ]);
  });

  it('says of a payment under way not to pay twice, and gives no code', () => {
    const paying = action('payFee', 'wait', { subject: { type: 'bill', id: bill().billId } });
    expect(ask([bill()], { actions: actionsOf(paying) })).toEqual([
      '案件受理费正在处理，不要重复交；几分钟后再问。',
      '数据截至 10:05',
    ]);
  });

  it('says of relief that waits that nothing is to be paid', () => {
    expect(ask([bill({ reliefPending: true })])[0]).toBe(
      '案件受理费的缓、减、免申请正在审批，暂时不用交，也不算逾期。',
    );
  });

  it.each([
    ['exempt', '诉讼费已准予免交，不用交。'],
    ['paid', '诉讼费已经到账，不用再交。'],
    ['notPrepaid', '诉讼费依法不用预交。'],
  ])('says when nothing is to be paid, and why: %s', (settledBy, line) => {
    expect(ask([bill({ state: 'settled', settledBy })])[0]).toBe(line);
    expect(ask([])).toEqual([
      '现在没有要交的费用。',
      '有人让您转账、点链接，先别转，可以发“#人工”核实。',
      '数据截至 10:05',
    ]);
  });

  it('is never said in a room', () => {
    expect(fees.roomAnswers).toEqual({});
  });

  it('lists the bills of many cases without codes, and says how to ask for one', () => {
    const views = [9001, 9002, 9003, 9004].map((prefix) => {
      const view = memberView('2026-09-09T10:05:00+08:00', { bills: [bill()] });
      return { ...view, room: { ...view.room, numberPrefix: String(prefix) } };
    });
    expect(fees.answers.pay!(views, '').lines).toEqual([
      '〔9001〕案件受理费980.26元，最迟9月15日周二交',
      '〔9002〕案件受理费980.26元，最迟9月15日周二交',
      '共4笔要交。看缴款码请发编号，如“#缴费 9001”。',
      '数据截至 10:05',
    ]);
    expect(fees.answers.pay!(views, '9003').lines[1]).toBe('缴款码：3703 0526 0000 0900 0028');
    expect(fees.answers.pay!(views, '9009').lines).toEqual([
      '没有找到这个编号的案件。',
      '您可以查：〔9001〕〔9002〕〔9003〕〔9004〕',
    ]);
  });
});
