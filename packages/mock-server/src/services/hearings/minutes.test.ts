import { describe, expect, it } from 'vitest';
import type { Schemas } from '@yunting/sdk/types';
import { SmallCourt } from '../../testing/small-court.ts';
import { bench, givenCase, hearTrial, put, startTrial } from '../../testing/hearing-case.ts';
import type { GivenCase } from '../../testing/hearing-case.ts';
import { hearings } from './index.ts';

const entriesOf = (given: GivenCase): Schemas['RecordEntry'][] => [
  { speaker: '审判长', text: '现在开庭。' },
  { speaker: '原告', partyId: given.plaintiffId, text: '请求判令被告归还借款八万元。' },
  { speaker: '被告', partyId: given.defendantId, text: '已经还过两万元。' },
];

function publish(given: GivenCase): Schemas['HearingRecord'] {
  const { hearingId } = hearTrial(given);
  const signerPartyIds = [given.plaintiffId, given.defendantId];
  const draft = given.court.ok('clerk', 'desk.hearings.saveRecord', {
    hearingId,
    entries: entriesOf(given),
    signerPartyIds,
  });
  return given.court.ok('clerk', 'desk.hearings.publishRecord', { hearingId, version: draft.version });
}

describe('the record of a hearing', () => {
  it('is written in drafts that parties do not see', () => {
    const given = givenCase();
    const { hearingId } = startTrial(given);
    expect(given.court.refused('clerk', 'desk.hearings.getRecord', { hearingId }).code).toBe('not_found');
    expect(given.court.refused('clerk', 'desk.hearings.publishRecord', { hearingId, version: 1 }).code).toBe(
      'record_missing',
    );
    const signerPartyIds = [given.plaintiffId, given.defendantId, given.plaintiffId];
    const first = given.court.ok('clerk', 'desk.hearings.saveRecord', {
      hearingId,
      entries: entriesOf(given),
      signerPartyIds,
    });
    expect(first.signatures).toHaveLength(2);
    expect(given.court.refused('plaintiff', 'hearings.getRecord', { hearingId }).code).toBe('not_found');
    expect(
      given.court.refused('clerk', 'desk.hearings.saveRecord', {
        hearingId,
        entries: entriesOf(given),
        signerPartyIds,
      }).code,
    ).toBe('version_conflict');
    const second = given.court.ok('clerk', 'desk.hearings.saveRecord', {
      hearingId,
      version: 1,
      entries: entriesOf(given).slice(0, 1),
      signerPartyIds,
    });
    expect(second).toMatchObject({ version: 2, state: 'draft', entries: [{ speaker: '审判长' }] });
    expect(second.contentDigest).not.toBe(first.contentDigest);
    const foreign = given.court.refused('clerk', 'desk.hearings.saveRecord', {
      hearingId,
      version: 2,
      entries: entriesOf(given),
      signerPartyIds: ['pty_0000000000'],
    });
    expect(foreign.violations).toMatchObject([{ pointer: '/signerPartyIds/0' }]);
  });

  it('is read and signed within five days, by the digest of what was read', () => {
    const given = givenCase();
    const { hearingId, readingDeadline, contentDigest } = publish(given);
    expect(readingDeadline).toMatchObject({
      dueOn: '2026-09-20',
      legalBasis: expect.arrayContaining([expect.objectContaining({ law: '民事诉讼法', article: '150' })]),
    });
    const read = given.court.ok('lawyer', 'hearings.getRecord', { hearingId });
    expect(read.contentDigest).toBe(contentDigest);
    const other = { hearingId, contentDigest: '0'.repeat(64) };
    expect(given.court.refused('lawyer', 'hearings.signRecord', other).code).toBe('record_changed');
    const once = given.court.ok('lawyer', 'hearings.signRecord', { hearingId, contentDigest });
    expect(once.signatures[0]).toMatchObject({ state: 'signed', signedBy: '周明', assurance: 'verified' });
    expect(given.court.refused('plaintiff', 'hearings.signRecord', { hearingId, contentDigest }).code).toBe(
      'record_already_signed',
    );
    const all = given.court.ok('defendant', 'hearings.signRecord', { hearingId, contentDigest });
    expect(all.state).toBe('signed');
    expect(given.court.eventsOf(all.recordId)).toEqual([
      'record.published',
      'record.partySigned',
      'record.signed',
    ]);
    expect(given.court.advance('2026-10-01')).toEqual([]);
    expect(
      given.court.refused('plaintiff', 'hearings.objectToRecord', { hearingId, text: '漏记' }).code,
    ).toBe('state_conflict');
  });

  it('lets a timer only remind, and a clerk note who did not sign', () => {
    const given = givenCase();
    const { hearingId, recordId, contentDigest } = publish(given);
    given.court.ok('plaintiff', 'hearings.signRecord', { hearingId, contentDigest });
    expect(given.court.advance('2026-09-22')).toEqual(['record.readingDue']);
    expect(given.court.tasksOf(recordId)).toEqual(['record.unsigned']);
    const { version } = given.court.ok('clerk', 'desk.hearings.getRecord', { hearingId });
    const note = { state: 'refused', note: '到庭后拒绝签名' } as const;
    expect(
      given.court.refused('clerk', 'desk.hearings.closeRecord', {
        hearingId,
        version,
        unsigned: [{ partyId: given.plaintiffId, ...note }],
      }).code,
    ).toBe('invalid_request');
    const closed = given.court.ok('clerk', 'desk.hearings.closeRecord', {
      hearingId,
      version,
      unsigned: [{ partyId: given.defendantId, ...note }],
    });
    expect(closed).toMatchObject({
      state: 'closed',
      signatures: [{ state: 'signed' }, { state: 'refused', note: '到庭后拒绝签名' }],
    });
    expect(given.court.tasksOf(recordId)).toEqual([]);
  });

  it('corrected: a new revision that everybody reads and signs anew', () => {
    const given = givenCase();
    const { hearingId, contentDigest } = publish(given);
    given.court.ok('plaintiff', 'hearings.signRecord', { hearingId, contentDigest });
    const elses = given.court.refused('defendant', 'hearings.objectToRecord', {
      hearingId,
      entryIndex: 1,
      text: '原告没有这样说',
    });
    expect(elses.violations).toMatchObject([{ code: 'notOwnStatement' }]);
    expect(
      given.court.refused('defendant', 'hearings.objectToRecord', { hearingId, entryIndex: 9, text: 'x' })
        .violations,
    ).toMatchObject([{ code: 'unknownEntry' }]);
    const asked = given.court.ok('defendant', 'hearings.objectToRecord', {
      hearingId,
      entryIndex: 2,
      text: '应为“已经还过三万元”',
    });
    expect(asked).toMatchObject({
      state: 'objected',
      objections: [{ objectionId: '1', late: false, state: 'open' }],
    });
    expect(given.court.refused('defendant', 'hearings.signRecord', { hearingId, contentDigest }).code).toBe(
      'state_conflict',
    );
    const decision = {
      hearingId,
      objectionId: '1',
      version: asked.version,
      decision: 'corrected',
      reason: { zh: '录音为三万元', en: 'recording' },
    } as const;
    expect(given.court.refused('clerk', 'desk.hearings.decideRecordObjection', decision).code).toBe(
      'forbidden',
    );
    expect(
      given.court.refused('judge', 'desk.hearings.decideRecordObjection', decision).violations,
    ).toMatchObject([{ pointer: '/entries' }]);
    given.court.advance('2026-09-18T10:00:00+08:00');
    const entries = entriesOf(given).map((one) =>
      one.partyId === given.defendantId ? { ...one, text: '已经还过三万元。' } : one,
    );
    const corrected = given.court.ok('judge', 'desk.hearings.decideRecordObjection', {
      ...decision,
      entries,
    });
    expect(corrected).toMatchObject({
      state: 'published',
      revision: 2,
      signatures: [{ state: 'pending' }, { state: 'pending' }],
      readingDeadline: { dueOn: '2026-09-23' },
    });
    expect(given.court.refused('plaintiff', 'hearings.signRecord', { hearingId, contentDigest }).code).toBe(
      'record_changed',
    );
    expect(given.court.eventsOf(corrected.recordId)).toEqual([
      'record.published',
      'record.partySigned',
      'record.objected',
      'record.corrected',
    ]);
  });

  it('not corrected: the request is noted, signatures stay; several requests are decided one by one', () => {
    const given = givenCase();
    const { hearingId, recordId, contentDigest } = publish(given);
    given.court.ok('plaintiff', 'hearings.signRecord', { hearingId, contentDigest });
    given.court.ok('defendant', 'hearings.objectToRecord', { hearingId, text: '漏记一句' });
    given.court.advance('2026-09-22T09:00:00+08:00');
    const two = given.court.ok('plaintiff', 'hearings.objectToRecord', { hearingId, text: '也漏记一句' });
    expect(two.objections.map((one) => one.late)).toEqual([false, true]);
    const reason = { zh: '经核对录音无误', en: 'checked against the recording' };
    const one = given.court.ok('judge', 'desk.hearings.decideRecordObjection', {
      hearingId,
      objectionId: '1',
      version: two.version,
      decision: 'noted',
      reason,
    });
    expect(one.state).toBe('objected');
    expect(
      given.court.refused('judge', 'desk.hearings.decideRecordObjection', {
        hearingId,
        objectionId: '1',
        version: one.version,
        decision: 'noted',
        reason,
      }).code,
    ).toBe('state_conflict');
    expect(
      given.court.refused('judge', 'desk.hearings.decideRecordObjection', {
        hearingId,
        objectionId: '7',
        version: one.version,
        decision: 'noted',
        reason,
      }).code,
    ).toBe('not_found');
    const done = given.court.ok('judge', 'desk.hearings.decideRecordObjection', {
      hearingId,
      objectionId: '2',
      version: one.version,
      decision: 'noted',
      reason,
    });
    expect(done).toMatchObject({
      state: 'objectionsNoted',
      revision: 1,
      signatures: [{ state: 'signed' }, { state: 'pending' }],
    });
    expect(given.court.tasksOf(recordId)).toEqual(['record.unsigned']);
    expect(given.court.ok('defendant', 'hearings.signRecord', { hearingId, contentDigest }).state).toBe(
      'signed',
    );
  });
});

const content = (given: GivenCase): Schemas['JudgmentContent'] => ({
  claims: '原告请求判令被告归还借款80000元。',
  facts: '经审理查明：双方于2025年3月1日签订借条。（演示·虚构）',
  reasoning: '本院认为，借款关系成立。',
  articles: [{ law: '民法典', article: '第675条' }],
  orders: [
    {
      text: '被告于本判决生效之日起十日内归还原告借款80000元。',
      obligorPartyId: given.defendantId,
      amount: { amountFen: 8_000_000, currency: 'CNY' },
      performWithinDays: 10,
    },
  ],
  costs: [{ partyId: given.defendantId, amount: { amountFen: 98_026, currency: 'CNY' } }],
});

describe('pronouncing judgment', () => {
  it("in court: sent within ten days, appeal counted from each party's own receipt", () => {
    const given = givenCase();
    const { hearingId } = hearTrial(given);
    const asked = { hearingId, manner: 'inCourt', content: content(given) } as const;
    expect(given.court.refused('clerk', 'desk.hearings.pronounce', asked).code).toBe('forbidden');
    const judgment = given.court.ok('judge', 'desk.hearings.pronounce', asked);
    expect(judgment).toMatchObject({
      manner: 'inCourt',
      pronouncedBy: '孙法官',
      sendBy: { dueOn: '2026-09-28' },
      notices: [],
      appeal: {
        allowed: true,
        days: 15,
        court: expect.stringContaining('淄博市中级人民法院') as string,
        legalBasis: [{ article: '171' }],
      },
    });
    expect(judgment.appeal.zh).toContain('自本人收到判决书之次日起15日内');
    expect(given.court.ok('judge', 'desk.hearings.getJudgment', { caseId: given.caseId }).judgmentId).toBe(
      judgment.judgmentId,
    );
    expect(given.court.refused('judge', 'desk.hearings.pronounce', asked).code).toBe(
      'judgment_already_pronounced',
    );
    const event = given.court.world.read().all('event', { subjectId: judgment.judgmentId })[0]!;
    expect(event).toMatchObject({
      type: 'judgment.pronounced',
      room: false,
      audience: ['court', 'allParties'],
    });
    given.court.advance('2026-09-29');
    expect(given.court.tasksOf(judgment.judgmentId)).toEqual(['judgment.send']);
  });

  it('on a set date: sent at once; a sent document ends the wait', () => {
    const given = givenCase();
    const { hearingId } = hearTrial(given);
    const judgment = given.court.ok('judge', 'desk.hearings.pronounce', {
      hearingId,
      manner: 'onSetDate',
      content: content(given),
      divorce: true,
    });
    expect(judgment).toMatchObject({
      sendBy: { dueOn: '2026-09-15' },
      notices: [{ zh: expect.stringContaining('不得另行结婚') as string }],
    });
    const documentId = given.court.write((commit) =>
      put(commit, 'document', { caseId: given.caseId, courtId: 'lu0305', kind: 'judgment', state: 'issued' }),
    );
    given.court.world.report('document.issued', documentId, {}, given.court.wallMs);
    expect(given.court.ok('judge', 'desk.hearings.getJudgment', { caseId: given.caseId }).sentAt).toBe(
      '2026-09-15T09:00:00+08:00',
    );
    expect(given.court.advance('2026-10-01')).toEqual([]);
    expect(given.court.tasksOf(judgment.judgmentId)).toEqual([]);
  });

  it('in small claims is final', () => {
    const given = givenCase(new SmallCourt(hearings), { procedure: 'smallClaims' });
    const { hearingId } = hearTrial(given);
    const judgment = given.court.ok('judge', 'desk.hearings.pronounce', {
      hearingId,
      manner: 'inCourt',
      content: content(given),
    });
    expect(judgment.appeal).toMatchObject({ allowed: false, legalBasis: [{ article: '165' }] });
    expect(judgment.appeal).not.toHaveProperty('days');
  });

  it('names the longer period where a party lives abroad', () => {
    const given = givenCase();
    given.court.write((commit) =>
      put(commit, 'party', { ...commit.tx.find('party', given.defendantId)!, abroad: true }),
    );
    const { hearingId } = hearTrial(given);
    const judgment = given.court.ok('judge', 'desk.hearings.pronounce', {
      hearingId,
      manner: 'inCourt',
      content: content(given),
    });
    expect(judgment.appeal.zh).toContain('在中国没有住所的，为30日');
  });

  it('is for a judge who sat, after the hearing, in a case in progress, about its parties', () => {
    const given = givenCase();
    const started = startTrial(given, {
      panel: [{ principalId: 'prs_someone', name: '别的法官', part: 'soleJudge' }],
    });
    const asked = { hearingId: started.hearingId, manner: 'inCourt' as const, content: content(given) };
    expect(given.court.refused('judge', 'desk.hearings.pronounce', asked)).toMatchObject({
      code: 'forbidden',
      zh: '只有本庭的审判人员可以宣判',
    });
    const other = givenCase(given.court, { serial: 900_002 });
    const foreign = given.court.refused('judge', 'desk.hearings.pronounce', {
      ...asked,
      hearingId: startTrial(other, { startsAt: '2026-09-21T09:00:00+08:00', panel: [bench] }).hearingId,
    });
    expect(foreign.violations).toMatchObject([{ pointer: '/content/orders/0/obligorPartyId' }]);
    const third = givenCase(given.court, { serial: 900_003 });
    const { hearingId } = hearTrial(third, { startsAt: '2026-09-28T09:00:00+08:00' });
    given.court.write((commit) =>
      commit.tx.put('case', { ...commit.tx.find('case', third.caseId)!, state: 'closed' }),
    );
    expect(
      given.court.refused('judge', 'desk.hearings.pronounce', {
        ...asked,
        hearingId,
        content: content(third),
      }).code,
    ).toBe('state_conflict');
  });
});
