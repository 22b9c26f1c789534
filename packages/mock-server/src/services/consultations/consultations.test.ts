// What must always hold of questions: who hears of them, how long they wait, and what is never said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenCase } from '../../testing/given-case.ts';
import { SmallCourt } from '../../testing/small-court.ts';
import { consultations } from './index.ts';
import { meritsAnswer } from './referrals.ts';

const given = () => givenCase(new SmallCourt(consultations));
const referrals = ['procedure', 'forms', 'legalAid', 'lawyer', 'submission'] as const;

/** One thing that is tried with the question, whatever its state. */
type Step = 'take' | 'answer' | 'share' | 'closeByDesk' | 'close' | 'reopen' | 'wait';
const steps: readonly Step[] = ['take', 'answer', 'share', 'closeByDesk', 'close', 'reopen', 'wait'];

describe('a question', () => {
  it('is never heard of by anybody but its asker and the court, and is asked once more at most once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
        const { court, caseId } = given();
        const { consultationId } = court.ok('plaintiff', 'consultations.ask', {
          caseId,
          question: '密语：借条在哪里交？',
        });
        let days = 0;
        for (const step of tried) {
          const { version } = court.ok('clerk', 'desk.consultations.get', { consultationId });
          const one = { consultationId, version };
          const answer = { ...one, category: 'procedure' as const, answer: '在网上提交。' };
          if (step === 'take') court.send('clerk', 'desk.consultations.take', one);
          if (step === 'answer') court.send('clerk', 'desk.consultations.answer', answer);
          if (step === 'share')
            court.send('clerk', 'desk.consultations.answer', { ...answer, sharedWithAllParties: true });
          if (step === 'closeByDesk')
            court.send('clerk', 'desk.consultations.close', { ...one, note: '已电话答复' });
          if (step === 'close') court.send('plaintiff', 'consultations.close', one);
          if (step === 'reopen')
            court.send('plaintiff', 'consultations.reopen', { ...one, question: '密语：没听懂' });
          if (step === 'wait') court.advance(`2026-09-${String(++days + 1).padStart(2, '0')}T12:00:00+08:00`);
        }
        const now = court.ok('plaintiff', 'consultations.get', { consultationId });
        expect(now.earlier.length).toBeLessThanOrEqual(1);
        // An answer is a person's: no clock gives one, none stands beside an open question.
        expect(now.answer !== undefined).toBe(now.answeredBy !== undefined);
        if (now.state === 'asked' || now.state === 'taken') expect(now.answer).toBeUndefined();
        // A late question is a task as long as it waits, and no longer.
        const desk = court.ok('clerk', 'desk.consultations.get', { consultationId });
        const waits = now.state === 'asked' || now.state === 'taken';
        if (!waits) expect(court.tasksOf(consultationId)).toEqual([]);
        if (desk.overdue && now.state === 'asked')
          expect(court.tasksOf(consultationId)).toContain('consultation.overdue');
        const world = court.world.read();
        for (const event of world.all('event', { subjectId: consultationId })) {
          expect(
            event.audience.filter((who) => who !== 'court' && who !== 'person:prs_personaplaintiff'),
          ).toEqual([]);
          expect(event.room).toBe(false);
        }
        expect(
          JSON.stringify([world.all('event'), world.all('task'), world.all('sharedAnswer')]),
        ).not.toContain('密语');
        expect(court.ok('defendant', 'consultations.list', {}).data).toEqual([]);
        const shared = court.ok('defendant', 'consultations.listSharedAnswers', { caseId }).data;
        expect(shared.every((one) => one.answer === '在网上提交。')).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('waits two working days for its answer: weekends and the National Day holidays do not count', () => {
    for (const [askedAt, dueOn] of [
      ['2026-09-01T09:00:00+08:00', '2026-09-03'],
      ['2026-09-04T16:00:00+08:00', '2026-09-08'],
    ] as const) {
      const { court, caseId } = given();
      court.advance(askedAt);
      const asked = court.ok('defendant', 'consultations.ask', { caseId, question: '几点开庭？' });
      expect(asked.answerBy).toMatchObject({ dueOn, kind: 'consultationAnswer' });
    }
    const { court, caseId } = given();
    court.advance('2026-09-30T16:00:00+08:00');
    const { answerBy } = court.ok('defendant', 'consultations.ask', { caseId, question: '几点开庭？' });
    expect(answerBy.dueOn > '2026-10-07').toBe(true);
  });

  it('is for an agent of two parties asked for the one that is named', () => {
    const { court, caseId, plaintiffId, defendantId } = given();
    court.write((commit) => {
      for (const partyId of [plaintiffId, defendantId])
        commit.grantCase('prs_personalawyer', { caseId, role: 'agent', partyId }, '');
    });
    const question = '两方的材料能一起交吗？';
    expect(court.refused('lawyer', 'consultations.ask', { caseId, question }).code).toBe('invalid_request');
    expect(
      court.ok('lawyer', 'consultations.ask', { caseId, question, forPartyId: plaintiffId }).partyId,
    ).toBe(plaintiffId);
  });
});

describe('the answer to a question on the merits', () => {
  it('is made of fixed short lines, whichever referrals are chosen and in whatever order', () => {
    const known = new Set(meritsAnswer(referrals).split('\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray([...referrals], { minLength: 1 }), (chosen) => {
        const lines = meritsAnswer(chosen).split('\n');
        expect(lines).toHaveLength(chosen.length + 1);
        expect(lines.every((line) => known.has(line) && line.length <= 60)).toBe(true);
        expect(meritsAnswer(chosen.toReversed())).toBe(lines.join('\n'));
      }),
    );
  });
});
