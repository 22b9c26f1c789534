// The room agent is told that there is something to read for a bound member; never what, and never for whom.
import { expect } from 'vitest';
import { journey } from './stage.ts';
import { enter, openCaseRoom } from './steps/case-room.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { noticeTrial } from './steps/trial.ts';

journey(
  'what a bound member may know brings the room agent one hint, which says nothing; what only the other side may know brings none',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const roomId = await openCaseRoom(stage, caseId);
    const [plaintiff, defendant, bot] = [stage.as('plaintiff'), stage.as('defendant'), stage.as('roomAgent')];
    let after: string | undefined;
    /** What the room agent was told since the last time. */
    const heard = async () => {
      const feed = await bot.events.list({ limit: 100, ...(after === undefined ? {} : { after }) });
      after = feed.nextAfter;
      return feed.data.filter((one) => one.caseId === caseId);
    };
    await heard();

    // Nobody is bound: a question of the plaintiff's is not even hinted at.
    await plaintiff.consultations.ask({ caseId, question: '几号开庭？' });
    expect(await heard()).toEqual([]);

    const { memberId } = await enter(defendant, roomId, 'wx.li-jianguo');
    await heard();
    // Still the plaintiff's alone, and no account of hers is bound.
    await plaintiff.consultations.ask({ caseId, question: '能不能改期？' });
    expect(await heard()).toEqual([]);

    // The defendant's own: one hint, to the room agent alone, and nothing in it but the room.
    const { consultationId } = await defendant.consultations.ask({ caseId, question: '答辩状怎么写？' });
    const [hint, ...more] = await heard();
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      type: 'room.updated',
      subject: { type: 'room', id: roomId },
      audience: ['court'],
    });
    expect(JSON.stringify(hint)).not.toContain(consultationId);
    const { accessToken } = await bot.identity.exchangeToken({ memberId, ttlSeconds: 600 });
    const inChat = stage.anyone.with({ auth: { token: accessToken } });
    expect((await inChat.consultations.list()).data).toMatchObject([{ consultationId, state: 'asked' }]);

    // Much happens at once (a hearing, its summonses, their service): still one hint at most in each commit.
    const hints: number[] = [];
    const stop = stage.court
      .world()
      .onCommit(({ events }) => hints.push(events.filter(({ type }) => type === 'room.updated').length));
    await noticeTrial(stage, theCase, '2026-09-22T09:00:00+08:00');
    stop();
    expect(Math.max(...hints)).toBe(1);
    const told = await heard();
    expect(told.map((one) => one.type)).toContain('room.updated');
    expect(told.flatMap((one) => one.audience).filter((who) => who.includes(':'))).toEqual([]);

    // Unbound: silence again.
    await defendant.rooms.unbind({ memberId });
    await heard();
    await defendant.consultations.ask({ caseId, question: '解绑以后还能收到吗？' });
    expect(await heard()).toEqual([]);
  },
);
