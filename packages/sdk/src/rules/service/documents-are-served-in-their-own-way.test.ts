import { describe, expect, it } from 'vitest';
import { effectiveAt, assessServiceMethod } from '../index.ts';
import type { ServiceAttempt, ServiceEffect, ServiceFacts } from '../index.ts';

const articles = ({ legalBasis }: Pick<ServiceEffect, 'legalBasis'>): string[] =>
  legalBasis.map(({ article }) => article);
const serve = (attempt: ServiceAttempt, document: ServiceFacts['document']): ServiceEffect =>
  effectiveAt({ document, attempts: [attempt] });

const announced = { channel: 'announcement', deemedServedOn: '2026-09-08' } as const;
const signed = { channel: 'inPerson', signedOn: '2026-09-08' } as const;
const returned = {
  channel: 'courtPost',
  returnedOn: '2026-09-08',
  returnedThroughOwnFault: true,
} as const;

describe('a payment order', () => {
  it('is not announced: the debtor must be one who can be served', () => {
    const answer = assessServiceMethod({ channel: 'announcement', document: 'paymentOrder' });
    expect([answer.allowed, articles(answer)]).toEqual([false, ['427(4)', '427(5)', '430(2)']]);
    const effect = serve(announced, 'paymentOrder');
    expect(effect).toMatchObject({ state: 'pending', basis: 'methodNotAllowed' });
    expect(effect).not.toHaveProperty('effectiveOn');
    expect(serve(announced, 'judgment').effectiveOn).toBe('2026-09-08');
  });
});

describe('a mediation document', () => {
  it('is not announced, and not served by post that came back', () => {
    expect(serve(announced, 'mediationDocument')).toMatchObject({
      state: 'pending',
      basis: 'methodNotAllowed',
    });
    const back = serve(returned, 'mediationDocument');
    expect(back).toMatchObject({ state: 'pending', basis: 'notArrived' });
    expect(articles(back)).toEqual(['133', '100/3']);
  });

  it('is taken by an agent or a relative only who is named to receive it', () => {
    const by = (recipient: ServiceAttempt['recipient'], document: ServiceFacts['document']): ServiceEffect =>
      serve({ ...signed, recipient }, document);
    const agent = by('agent', 'mediationDocument');
    expect([agent.state, agent.basis, articles(agent)]).toEqual(['pending', 'methodNotAllowed', ['133']]);
    expect(by('agent', 'judgment').state).toBe('effective');
    expect(by('adultFamilyMember', 'mediationDocument').state).toBe('pending');
    expect(articles(by('adultFamilyMember', 'judgment'))).toEqual(['87', '88/1']);
    const named = by('designated', 'mediationDocument');
    expect([named.state, articles(named)]).toEqual(['effective', ['87', '133']]);
    expect(named.assumptions.map(({ zh }) => zh)).toEqual(['当事人本人因故不能签收']);
    expect(articles(by('designated', 'judgment'))).toEqual(['87', '88/1']);
  });

  it('is served into the party’s own hands, by post too as a reading', () => {
    expect(serve(signed, 'mediationDocument')).toMatchObject({
      state: 'effective',
      interpretive: false,
      assumptions: [{ zh: '由当事人本人签收' }],
    });
    const post = serve({ channel: 'courtPost', signedOn: '2026-09-08' }, 'mediationDocument');
    expect(post).toMatchObject({ state: 'effective', interpretive: true });
    expect(post.assumptions).toHaveLength(2);
  });
});

describe('paper', () => {
  const at = '2026-09-08T09:00:00+08:00';
  const electronic = {
    channel: 'platformAccount',
    addressStatus: 'confirmed',
    systemSuccessAt: at,
  } as const;
  const asked = (document: ServiceFacts['document'], ...attempts: ServiceAttempt[]): ServiceEffect =>
    effectiveAt({ document, paperRequested: true, attempts });

  it('is due of judgments, rulings and mediation documents that were served electronically, and of nothing else', () => {
    for (const document of ['judgment', 'ruling', 'mediationDocument'] as const) {
      expect(asked(document, electronic)).toMatchObject({
        paperDue: true,
        effectiveAt: at,
        interpretive: true,
      });
      expect(asked(document)).toMatchObject({ paperDue: true, state: 'pending', interpretive: true });
      expect(asked(document, signed).paperDue).toBe(false);
    }
    for (const document of ['summons', 'complaintCopy', 'notice', 'paymentOrder'] as const) {
      const answer = asked(document, electronic);
      expect([answer.paperDue, answer.interpretive, articles(answer).includes('90/1')]).toEqual([
        false,
        false,
        true,
      ]);
    }
    const unnamed = asked(undefined, electronic);
    expect(unnamed.paperDue).toBe(false);
    expect(unnamed.assumptions.at(-1)?.zh).toContain('未说明文书种类');
  });

  it('beside electronic ways, the earliest counts by a reading; among electronic ways by the text', () => {
    const message: ServiceAttempt = { ...electronic, channel: 'email' };
    expect(effectiveAt({ attempts: [electronic, message] }).interpretive).toBe(false);
    const mixed = effectiveAt({ attempts: [electronic, signed] });
    expect([mixed.interpretive, articles(mixed).includes('31/4')]).toEqual([true, true]);
    expect(mixed.assumptions.at(-1)?.zh).toContain('多种电子方式');
    // A reminder or post under way beside it changes nothing.
    const waiting = effectiveAt({ attempts: [electronic, { channel: 'courtPost' }] });
    expect(waiting.interpretive).toBe(false);
  });
});

describe('returned post', () => {
  it('says for which of the four reasons it counts as served', () => {
    const said = (returnGround?: ServiceAttempt['returnGround']): string | undefined =>
      serve({ ...returned, returnGround }, 'notice').steps[0]?.zh;
    expect(said('addressWrong')).toContain('地址不准确');
    expect(said('addressNotGiven')).toContain('拒不提供送达地址，');
    expect(said('addressChanged')).toContain('变更未及时告知');
    expect(said('signatureRefused')).toContain('本人或者其指定的代收人拒绝签收');
    expect(said()).toContain('或者拒绝签收');
    expect(articles(serve(returned, 'notice'))).toEqual(['11/1', '91']);
  });

  it('is no service without such a reason, and none outside the post', () => {
    const plain = serve({ channel: 'courtPost', returnedOn: '2026-09-08' }, 'notice');
    expect([plain.state, articles(plain)]).toEqual(['pending', ['91']]);
    expect(serve({ ...returned, channel: 'inPerson' }, 'notice').state).toBe('pending');
  });
});
