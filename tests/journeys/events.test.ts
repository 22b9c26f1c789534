// The event feed: thin, in order, resumable, and for each reader only what that reader may know.
import { expect } from 'vitest';
import { followEvents } from '@yunting/sdk/flows';
import { openSale } from '../../examples/demo/acts/late-payer.ts';
import { journey } from './stage.ts';
import { loanInTrial } from './steps/loan-in-trial.ts';
import { sceneOf } from './steps/scene.ts';
import { noticeTrial } from './steps/trial.ts';

const startsAt = '2026-09-22T09:00:00+08:00';

journey(
  'everyone reads in the feed what they may know, numbered without gaps, and goes on from the cursor they kept',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const { caseId } = theCase;
    const plaintiff = stage.as('plaintiff');
    const before = await plaintiff.events.list({ caseId });
    expect(before.hasMore).toBe(false);
    const { hearingId } = await noticeTrial(stage, theCase, startsAt);
    const asked = await stage.as('defendant').hearings.requestPostponement({
      hearingId,
      ground: 'mustAppearAbsentWithReason',
      explanation: '9月20日起住院手术',
    });

    // An event says what reached which version; what it is, the reader reads with its own rights.
    const news = await plaintiff.events.list({ caseId, after: before.nextAfter, types: 'hearing.*' });
    expect(news.data).toMatchObject([
      {
        type: 'hearing.notified',
        caseId,
        stream: caseId,
        subject: { type: 'hearing', id: hearingId, version: 2 },
      },
    ]);
    expect(JSON.stringify(news.data)).not.toContain('住院');
    expect((await plaintiff.hearings.get({ hearingId })).startsAt).toBe(startsAt);

    // The other side's request, and its reasons of health, are not even hinted at.
    const seenBy = async (person: string): Promise<string[]> =>
      (await stage.as(person).events.list({ types: 'hearing.*,postponement.*' })).data.map(
        ({ type }) => type,
      );
    expect(await seenBy('defendant')).toEqual(['hearing.notified', 'postponement.requested']);
    expect(await seenBy('plaintiff')).toEqual(['hearing.notified']);
    expect(await seenBy('lawyer')).toEqual(['hearing.notified']);
    expect(await seenBy('roomAgent')).toEqual(['hearing.notified']);
    expect(await seenBy('stranger')).toEqual([]);
    expect(await seenBy('app')).toEqual([]);

    // However it is cut into pages, it is the same feed; an empty page keeps the place.
    const whole = (await plaintiff.events.list({ caseId, limit: 200 })).data;
    const pieces: typeof whole = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const page = await plaintiff.events.list({ caseId, limit: 3, ...(after !== undefined && { after }) });
      pieces.push(...page.data);
      after = page.nextAfter;
      more = page.hasMore;
    }
    expect(pieces).toEqual(whole);
    expect(whole.map(({ sequence }) => sequence)).toEqual(whole.map((_, at) => at + 1));
    const empty = await plaintiff.events.list({ caseId, ...(after !== undefined && { after }) });
    expect(empty).toMatchObject({ data: [], nextAfter: after, hasMore: false });

    // A filter that no event can ever pass would be silent for ever; a cursor of elsewhere would skip things.
    await expect(plaintiff.events.list({ types: 'hearing.notifed' })).rejects.toMatchObject({
      code: 'webhook_event_type_unknown',
      violations: [{ pointer: '/types/0' }],
    });
    await expect(plaintiff.events.list({ after: '第三页' })).rejects.toMatchObject({
      code: 'event_cursor_invalid',
    });

    // A program follows the feed: what it missed first, then what comes; after a crash it goes on from what it saved.
    let saved = before.nextAfter;
    const followed: string[] = [];
    for await (const event of followEvents(stage.as('defendant').client, {
      after: saved,
      caseId,
      types: 'hearing.*,postponement.*',
      saveCursor: (place) => void (saved = place),
    })) {
      followed.push(event.subject.id);
      if (event.type === 'postponement.requested') break;
    }
    expect(followed).toEqual([hearingId, asked.postponementId]);
    // The loop was left before the page was done, so nothing counts as handled: it would come again.
    expect(saved).toBe(before.nextAfter);
  },
);

journey('the desk reads the events of its own court, also what the parties are not told', async (stage) => {
  const theCase = await loanInTrial(stage);
  const { hearingId } = await noticeTrial(stage, theCase, startsAt);
  const types = 'hearing.*,task.*';
  const desk = await stage.as('clerk').desk.events.list({ caseId: theCase.caseId, types, limit: 1 });
  expect(desk).toMatchObject({
    data: [{ type: 'hearing.scheduled', subject: { id: hearingId } }],
    hasMore: true,
  });
  const rest = await stage
    .as('auditor')
    .desk.events.list({ caseId: theCase.caseId, types, after: desk.nextAfter });
  expect(rest.data.map(({ type }) => type)).toEqual(['hearing.notified']);
  expect((await stage.as('otherJudge').desk.events.list({ caseId: theCase.caseId })).data).toEqual([]);
  await expect(stage.as('plaintiff').desk.events.list({})).rejects.toMatchObject({ code: 'forbidden' });
  await expect(stage.as('clerk').events.list({})).rejects.toMatchObject({ code: 'forbidden' });
});

journey(
  'an app hears of the one case that a person opened to it, of no other, and of nothing once that is taken back',
  async (stage) => {
    const theCase = await loanInTrial(stage);
    const other = await openSale(sceneOf(stage));
    const app = stage.as('app');
    const lawyer = stage.as('lawyer');
    const casesHeardOf = async (person: string): Promise<Set<string | undefined>> =>
      new Set(
        (await stage.as(person).events.list({ types: 'case.*,hearing.*' })).data.map(({ caseId }) => caseId),
      );
    expect(await casesHeardOf('app')).toEqual(new Set());

    const { grantRequestId, version } = await app.identity.requestGrant({
      phone: '13800000004',
      scopes: ['events.read'],
      caseId: theCase.caseId,
      until: '2026-12-01T00:00:00+08:00',
      purpose: '开庭日程同步',
    });
    await lawyer.identity.approveGrant({ grantRequestId, version });
    await noticeTrial(stage, theCase, startsAt);
    expect(await casesHeardOf('lawyer')).toEqual(new Set([theCase.caseId, other.caseId]));
    expect(await casesHeardOf('app')).toEqual(new Set([theCase.caseId]));

    const [given] = (await lawyer.identity.listGrants({ direction: 'given' })).data;
    if (given) await lawyer.identity.revokeGrant({ grantId: given.grantId, version: given.version });
    expect(await casesHeardOf('app')).toEqual(new Set());
  },
);
