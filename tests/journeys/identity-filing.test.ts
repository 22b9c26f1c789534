// Consents that come with a filing: one record per stage, carried into the case, for whoever stands for the party.
import { expect } from 'vitest';
import type { Schemas } from '@yunting/sdk';
import { fileAtCounter } from '../../examples/demo/acts/file-at-counter.ts';
import { linkLawyer } from '../../examples/demo/acts/link-lawyer.ts';
import { sale } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { accept, fileOnline, scan } from './steps/file-online.ts';
import { sceneOf } from './steps/scene.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const lines = (consents: readonly Schemas['Consent'][]): string[] =>
  consents.map(({ stage, state }) => `${stage} ${state}`);

/** 刘晓 and 王桂芳 sue together; 周明 acts for both, and answers for both about going online. */
function jointSuit(fileId: string): Schemas['FilingContent'] {
  const content = sale([fileId]);
  const [liu, ma] = content.parties ?? [];
  const [zhou] = content.representatives ?? [];
  if (!liu || !ma || !zhou) throw new Error('the sale has two parties and an agent');
  const { selfParty: _self, ...first } = liu;
  const wang = {
    name: '王桂芳',
    idNumber: '370301190001010005',
    birthDate: '1900-01-01',
    phone: '13800000001',
  };
  const powers = (partyKey: string) =>
    (['identityProof', 'powerOfAttorney'] as const).map((kind) => ({ kind, partyKey, fileIds: [fileId] }));
  return {
    ...content,
    parties: [first, { ...first, key: 'p2', ...wang }, ma],
    representatives: [zhou, { ...zhou, partyKey: 'p2' }],
    papers: [{ kind: 'complaint', fileIds: [fileId] }, ...powers('p1'), ...powers('p2')],
    onlineConsents: [
      { stage: 'filing', agrees: true, noticeVersion: 'filing-2026-01' },
      { stage: 'hearing', agrees: false, noticeVersion: 'hearing-2026-01' },
    ],
  };
}

journey(
  'a lawyer files for two people: each has consents of its own in the case, and one may change hers alone',
  async (stage) => {
    const lawyer = stage.as('lawyer');
    const filing = await fileOnline(lawyer, jointSuit(await scan(lawyer, '送货单')));
    const { filingId } = filing;
    const before = (await lawyer.identity.listConsents({ filingId })).data;
    expect(lines(before)).toEqual(['filing granted', 'hearing refused']);
    expect(before[1]).toMatchObject({ mode: 'offline', answeredBy: { displayName: '周明' } });
    const [, refused] = before;
    if (!refused) throw new Error('no consent to the hearing');
    expect(await toldTo(lawyer, refused.consentId)).toEqual(['consent.refused']);
    expect(await toldAtDesk(stage.as('filingJudge'), refused.consentId)).toEqual(['consent.refused']);

    const caseId = await accept(stage, filing);
    const ofEach = (await stage.as('clerk').desk.identity.listConsents({ caseId })).data;
    expect(lines(ofEach).sort()).toEqual([
      'filing granted',
      'filing granted',
      'hearing refused',
      'hearing refused',
    ]);
    const parties = [...new Set(ofEach.map(({ partyId }) => partyId))];
    expect(parties).toHaveLength(2);
    for (const one of ofEach) {
      expect(one).toMatchObject({
        caseId,
        mode: one.stage === 'filing' ? 'online' : 'offline',
        ownChoice: true,
      });
      const [told] = await toldTo(lawyer, one.consentId);
      expect(told).toBe(one.stage === 'filing' ? 'consent.granted' : 'consent.refused');
    }

    const agreement = { caseId, stage: 'hearing', noticeVersion: 'hearing-2026-01' } as const;
    // For whom is never guessed.
    await expect(lawyer.identity.giveConsent(agreement)).rejects.toMatchObject({ code: 'party_required' });
    const [one = '', other = ''] = parties;
    await lawyer.identity.giveConsent({ ...agreement, partyId: one });
    const hearing = (await lawyer.identity.listConsents({ caseId })).data.filter(
      ({ stage: name }) => name === 'hearing',
    );
    expect(new Map(hearing.map(({ partyId, mode }) => [partyId, mode]))).toEqual(
      new Map([
        [one, 'online'],
        [other, 'offline'],
      ]),
    );
  },
);

journey(
  'consents given at a counter are the plaintiff’s and, while he acts for her, her lawyer’s',
  async (stage) => {
    const scene = sceneOf(stage);
    const { caseId, filingId } = await fileAtCounter(scene);
    const plaintiff = stage.as('plaintiff');
    const lawyer = stage.as('lawyer');
    const own = (await plaintiff.identity.listConsents({ filingId })).data;
    expect(lines(own)).toEqual(['filing granted', 'service granted', 'hearing granted']);
    expect((await plaintiff.identity.listConsents({ caseId })).data).toEqual(own);
    // The case goes on with the same record: agreeing again is neither needed nor possible.
    for (const place of [{ caseId }, { filingId }]) {
      await expect(
        plaintiff.identity.giveConsent({ ...place, stage: 'hearing', noticeVersion: 'hearing-2026-01' }),
      ).rejects.toMatchObject({ code: 'consent_already_given' });
    }

    await expect(lawyer.identity.listConsents({ caseId })).resolves.toMatchObject({ data: [] });
    await linkLawyer(scene, caseId);
    const shared = (await lawyer.identity.listConsents({ caseId })).data;
    expect(lines(shared)).toEqual(lines(own));
    const hearing = shared[2];
    if (!hearing) throw new Error('no consent to the hearing');

    const [agent] = (await plaintiff.cases.listRepresentations({ caseId })).data;
    if (!agent) throw new Error('no agent');
    await plaintiff.cases.endRepresentation({
      representationId: agent.representationId,
      version: agent.version,
      reason: 'revokedByParty',
    });
    // Who no longer acts for her can neither read nor change what she agreed to.
    expect((await lawyer.identity.listConsents({ caseId })).data).toEqual([]);
    await expect(
      lawyer.identity.withdrawConsent({
        consentId: hearing.consentId,
        version: hearing.version,
        reason: '当事人没有设备',
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(lines((await plaintiff.identity.listConsents({ caseId })).data)).toEqual(lines(own));
  },
);

journey(
  'what was left open in a filing may be answered with the supplement; nothing is presumed from the rest',
  async (stage) => {
    const applicant = stage.as('stranger');
    const {
      onlineConsents: _none,
      representatives: _nobody,
      ...content
    } = sale([await scan(applicant, '送货单')]);
    const papers = (content.papers ?? []).filter(
      ({ kind }) => kind === 'complaint' || kind === 'identityProof',
    );
    const filing = await fileOnline(applicant, { ...content, papers });
    const { filingId } = filing;
    expect((await applicant.identity.listConsents({ filingId })).data).toEqual([]);
    // Consent to the room is a thing of its own, asked with the room's own notice.
    await expect(
      applicant.identity.giveConsent({ filingId, stage: 'room', noticeVersion: 'room-2026-01' }),
    ).rejects.toMatchObject({ code: 'consent_room_separate' });
    const asked = await stage.as('filingJudge').desk.filings.requestSupplement({
      filingId,
      version: filing.version,
      items: [
        {
          pointer: '/content/onlineConsents',
          zh: '请说明哪些环节同意在线办理',
          en: 'Say which stages may go online',
        },
      ],
      dueOn: '2026-09-09',
    });
    await applicant.filings.supplement({
      filingId,
      version: asked.version,
      content: {
        ...content,
        papers,
        onlineConsents: [
          { stage: 'service', agrees: true, noticeVersion: 'service-2026-01' },
          { stage: 'hearing', agrees: false, noticeVersion: 'hearing-2026-01' },
        ],
      },
    });
    const consents = (await applicant.identity.listConsents({ filingId })).data;
    expect(consents.map((one) => `${one.stage} ${one.mode}`)).toEqual(['service online', 'hearing offline']);
    const [service, hearing] = consents;
    expect(await toldTo(applicant, service?.consentId ?? '')).toEqual(['consent.granted']);
    expect(await toldTo(applicant, hearing?.consentId ?? '')).toEqual(['consent.refused']);
  },
);
