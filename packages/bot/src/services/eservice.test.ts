import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { eservice } from './eservice.ts';
import { deadline, examples, memberView } from './testing/views.ts';

const answerClock = deadline('answer', '2026-09-23', '2026-09-24T00:00:00+08:00');
const said = '本文书9月8日已到达您确认的地址，已送达，答辩期到9月23日。点不点"收到"都不改变。';

function service(state: string, given: Partial<Schemas['ServiceState']> = {}): Schemas['Service'] {
  const [first] = examples.services();
  return { ...first!, state, service: { ...first!.service, state, ...given } };
}

const effective = service('effective', {
  effectiveAt: '2026-09-08T15:00:00+08:00',
  clocks: [answerClock],
  text: { zh: said, en: '' },
});
const told = (asOf: string, one: Schemas['Service']) =>
  eservice.memberNotices(memberView(asOf, { services: [one] }));

describe('a service is told as it stands', () => {
  it('effective: since when, until when its period runs, and that tapping changes nothing', () => {
    expect(told('2026-09-08T15:00:00+08:00', effective)).toEqual([
      {
        key: `service:${effective.serviceId}:effective:2026-09-08`,
        kind: 'service',
        lines: ['法院给您的《起诉状副本》：', said, '看文书、要纸质件或提异议，请在官方小程序办理。'],
      },
    ]);
  });

  it('says it shortly, with the same days, where the court’s sentence is too long', () => {
    const long = { ...effective, service: { ...effective.service, text: { zh: said.repeat(2), en: '' } } };
    expect(told('2026-09-08T15:00:00+08:00', long)[0]?.lines[1]).toBe(
      '本文书9月8日已送达，答辩期到9月23日。签收不改变这些日期。',
    );
  });

  it('presumed: that it may be contested', () => {
    const one = service('presumed', { effectiveAt: '2026-09-08T15:00:00+08:00', clocks: [answerClock] });
    expect(told('2026-09-09T15:00:00+08:00', one)[0]?.lines.slice(1)).toEqual([
      '系统显示本文书9月8日已被阅看，推定送达，答辩期到9月23日。',
      '如是系统错误、不是您的账号或不是您本人看的，可以提出异议。',
    ]);
  });

  it('arrived: that it is not served, and that 收到 is no signature', () => {
    expect(told('2026-09-09T15:00:00+08:00', service('arrived'))[0]?.lines.slice(1)).toEqual([
      '本文书已到达，还没有送达；不签收的，法院会用其他方式送达。',
      '签收请本人在官方小程序办理；在这里回“收到”不是签收。',
    ]);
  });

  it('pending and failed: in the court’s own words', () => {
    const pending = { ...examples.service(), createdAt: '2026-09-01T09:00:00+08:00' };
    expect(told('2026-09-09T15:00:00+08:00', pending)[0]?.lines[1]).toBe(pending.service.text.zh);
    const failed = service('failed', { text: { zh: '本文书没有送到，法院会用其他方式送达。', en: '' } });
    expect(told('2026-09-09T15:00:00+08:00', failed)[0]?.lines[1]).toBe(
      '本文书没有送到，法院会用其他方式送达。',
    );
  });

  it('is told again when the day of service is corrected, or the service falls', () => {
    const key = (one: Schemas['Service']) => told('2026-09-12T09:00:00+08:00', one)[0]?.key;
    const later = {
      ...effective,
      service: { ...effective.service, effectiveAt: '2026-09-10T15:00:00+08:00' },
    };
    expect(key(later)).toBe(`service:${effective.serviceId}:effective:2026-09-10`);
    const [attempt] = examples.service().attempts;
    const rebutted = {
      ...service('arrived'),
      attempts: [{ ...attempt!, purpose: 'service', counts: false }],
    };
    expect(key(rebutted)).toBe(`service:${effective.serviceId}:arrived:rebutted`);
  });

  it('is told as long as a period of it runs, else for seven days', () => {
    expect(told('2026-09-23T23:59:59+08:00', effective)).toHaveLength(1);
    expect(told('2026-09-24T00:00:00+08:00', effective)).toEqual([]);
    const plain = { ...effective, service: { ...effective.service, clocks: [] } };
    expect(told('2026-09-15T23:59:59+08:00', plain)).toHaveLength(1);
    expect(told('2026-09-16T00:00:00+08:00', plain)).toEqual([]);
  });

  it('that was recalled is told with the document, not here', () => {
    expect(told('2026-09-09T15:00:00+08:00', service('recalled'))).toEqual([]);
  });

  it('is not told of a document that was replaced or taken back', () => {
    const [document] = examples.documents();
    const gone = { ...document!, documentId: effective.documentId, state: 'revoked' };
    const view = memberView('2026-09-09T15:00:00+08:00', { services: [effective], documents: [gone] });
    expect(eservice.memberNotices(view)).toEqual([]);
    const stands = { ...view, documents: [{ ...gone, state: 'issued' }] };
    expect(eservice.memberNotices(stands)[0]?.documentId).toBe(effective.documentId);
  });
});

it('paper that was asked for is told of when it is on its way', () => {
  const paper = {
    requestedAt: '2026-09-08T16:00:00+08:00',
    state: 'sent',
    mustSupply: false,
    sentOn: '2026-09-10',
  };
  const lines = told('2026-09-11T09:00:00+08:00', { ...effective, paper }).map((one) => one.lines);
  expect(lines).toContainEqual(['您要的《起诉状副本》纸质件9月10日已寄出。']);
});
