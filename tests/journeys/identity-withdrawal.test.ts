// Consent may be withdrawn (人民法院在线诉讼规则第5条): a judge reviews it, and nothing changes before.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { noticeOf, saleOfLiu } from './steps/sale-of-liu.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

journey(
  'a person who agreed may ask to go offline; a judge reviews it, and until then the stage stays online',
  async (stage) => {
    const { caseId, partyId } = await saleOfLiu(stage);
    const liu = stage.as('stranger');
    const judge = stage.as('judge');
    const [granted] = (await liu.identity.listConsents({ caseId })).data.filter(
      (one) => one.stage === 'hearing',
    );
    const consentId = granted?.consentId ?? '';
    const version = async () => (await liu.identity.getConsent({ consentId })).version;
    const withdraw = async (reason: string) =>
      liu.identity.withdrawConsent({ consentId, version: await version(), reason });
    const review = async (outcome: 'withdrawn' | 'upheld', reasonZh?: string) =>
      judge.desk.identity.reviewConsentWithdrawal({
        consentId,
        version: await version(),
        outcome,
        ...(reasonZh && { reasonZh }),
      });
    await expect(review('withdrawn')).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'granted' },
    });
    for (const [who, code] of [
      ['defendant', 'not_found'],
      ['clerk', 'forbidden'],
    ] as const) {
      const asked = stage.as(who).identity.withdrawConsent({ consentId, version: 1, reason: '没有电脑' });
      await expect(asked).rejects.toMatchObject({ code });
    }

    expect(await withdraw('开庭当天不方便')).toMatchObject({ state: 'withdrawalRequested', mode: 'online' });
    for (const [who, code] of [
      ['clerk', 'forbidden'],
      ['otherJudge', 'not_found'],
      ['stranger', 'forbidden'],
    ] as const) {
      const reviewed = stage.as(who).desk.identity.reviewConsentWithdrawal({
        consentId,
        version: await version(),
        outcome: 'withdrawn',
      });
      await expect(reviewed).rejects.toMatchObject({ code });
    }
    // Keeping someone online needs reasons.
    await expect(review('upheld')).rejects.toMatchObject({
      violations: [{ pointer: '/reasonZh' }],
      legalBasis: [{ law: '人民法院在线诉讼规则', article: expect.stringContaining('5') }],
    });
    const upheld = await review('upheld', '开庭前一小时提出，意在拖延诉讼');
    expect(upheld).toMatchObject({
      state: 'granted',
      mode: 'online',
      withdrawal: {
        outcome: 'upheld',
        reviewReason: { legalBasis: [{ article: expect.stringContaining('5') }] },
      },
    });

    await withdraw('住院，病房没有网络');
    expect(await review('withdrawn')).toMatchObject({ state: 'withdrawn', mode: 'offline' });
    await expect(withdraw('住院')).rejects.toMatchObject({ code: 'state_conflict' });
    // Offline is not for ever: the court may ask again, or the person agree unasked.
    await judge.desk.identity.requestConsent({ caseId, partyId, stage: 'hearing' });
    const noticeVersion = await noticeOf(stage, 'hearing');
    const agree = () => liu.identity.giveConsent({ caseId, stage: 'hearing', noticeVersion });
    expect(await agree()).toMatchObject({ consentId, state: 'granted', mode: 'online' });
    await withdraw('再次住院');
    await review('withdrawn');
    expect(await agree()).toMatchObject({ consentId, state: 'granted', mode: 'online' });
    const told = [
      'consent.granted',
      'consent.withdrawalRequested',
      'consent.upheld',
      'consent.withdrawalRequested',
      'consent.withdrawn',
      'consent.requested',
      'consent.granted',
      'consent.withdrawalRequested',
      'consent.withdrawn',
      'consent.granted',
    ];
    expect(await toldTo(liu, consentId)).toEqual(told);
    expect(await toldAtDesk(judge, consentId)).toEqual(told);
  },
);
