// The hearing: set around the lawyer's other hearing, noticed, joined, recorded, signed.
import { dateInShanghai, period } from '@yunting/sdk/rules';
import { must } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { OpenedCase } from './file-at-counter.ts';

const courtroom = { courtroomId: 'room-3', name: '第三互联网法庭', address: '淄博市临淄区虚构大道1号' };
const panel = [
  { principalId: 'prs_personajudge', name: '孙法官', part: 'soleJudge' },
  { principalId: 'prs_personaclerk', name: '钱书记员', part: 'clerk' },
] as const;

/** Listed around the lawyer's conflict, and everyone told; the hearing's id. */
export async function listHearing(scene: Scene, { caseId }: OpenedCase): Promise<string> {
  const { voice } = scene;
  const clerk = scene.as('clerk');
  const judge = scene.as('judge');
  voice.chapter('2026-10-09', '排期', 'Listing the hearing');
  await scene.advanceTo('2026-10-09T09:00:00+08:00');
  const file = await judge.desk.cases.get({ caseId });
  await judge.desk.cases.setPanel({
    caseId,
    version: file.version,
    form: 'sole',
    members: panel.map((one) => ({ ...one })),
  });

  const wish = {
    startsAt: '2026-10-22T09:00:00+08:00',
    durationMinutes: 120,
    courtroomId: courtroom.courtroomId,
  };
  const clash = await clerk.desk.hearings.checkConflicts({
    caseId,
    ...wish,
    panelIds: panel.map((one) => one.principalId),
  });
  const busy = must(
    clash.conflicts.find((one) => one.kind === 'agent'),
    "the lawyer's conflict was not found",
  );
  voice.act(
    '钱书记员',
    `拟定10月22日9时，查到冲突：${busy.who ?? '代理律师'} ${busy.startsAt.slice(11, 16)}–${busy.endsAt.slice(11, 16)} 在另一案开庭（${busy.reason.zh}）`,
    `proposes 22 October, 9:00, and finds a conflict: the lawyer is in another hearing ${busy.startsAt.slice(11, 16)}–${busy.endsAt.slice(11, 16)} (${busy.reason.en})`,
  );

  const startsAt = '2026-10-23T09:00:00+08:00';
  const set = await clerk.desk.hearings.schedule({
    caseId,
    kind: 'trial',
    mode: 'online',
    startsAt,
    durationMinutes: 120,
    venue: courtroom,
    panel: panel.map((one) => ({ ...one })),
  });
  const noticed = await clerk.desk.hearings.notify({ hearingId: set.hearingId, version: set.version });
  const told = (await clerk.desk.hearings.get({ hearingId: set.hearingId })).startsAt;
  must(
    dateInShanghai(noticed.notifiedAt ?? told) <=
      period('hearing.notice', { startOn: dateInShanghai(told) }).dueOn,
    'less than three days ahead',
  );
  voice.act(
    '钱书记员',
    '改为10月23日9时，开庭三日前通知，传票送达各方',
    'moves it to 23 October, 9:00; the summons is served, more than three days ahead',
  );
  for (const [person, zh] of [
    ['plaintiff', '原告'],
    ['defendant', '被告'],
  ] as const) {
    const mine = await scene.as(person).hearings.get({ hearingId: noticed.hearingId });
    must(mine.myNotice?.state === 'effective', `the summons of the ${person} has not taken effect`);
    const absence = must(mine.absence, `the ${person} is not told what absence means`);
    voice.said(`${zh}看到：${absence.zh}`, `the ${person} reads: ${absence.en}`);
  }
  return set.hearingId;
}

/** Joined, heard, recorded, signed. */
export async function holdHearing(scene: Scene, { caseId }: OpenedCase, hearingId: string): Promise<void> {
  const { voice } = scene;
  const clerk = scene.as('clerk');
  const judge = scene.as('judge');
  voice.chapter('2026-10-23', '互联网开庭', 'The internet hearing');
  await scene.advanceTo('2026-10-23T08:40:00+08:00');
  for (const person of ['plaintiff', 'lawyer', 'defendant']) {
    const client = scene.as(person);
    await client.hearings.selfTest({
      hearingId,
      client: 'miniProgram',
      camera: 'ok',
      microphone: 'ok',
      speaker: 'ok',
    });
    const ticket = await client.hearings.createJoinTicket({ hearingId, client: 'miniProgram' });
    await clerk.desk.hearings.redeemTicket({ hearingId, ticket: ticket.ticket });
  }
  voice.act('各方', '试机后凭一次性入庭凭证进入', 'test their devices and join with single-use tickets');

  await scene.advanceTo('2026-10-23T09:00:00+08:00');
  const started = await judge.desk.hearings.start({
    hearingId,
    version: (await judge.desk.hearings.get({ hearingId })).version,
  });
  const parties = (await clerk.desk.cases.listParties({ caseId })).data;
  for (const party of parties) {
    await clerk.desk.hearings.recordPresence({ hearingId, partyId: party.partyId, kind: 'joined' });
  }
  const saved = await clerk.desk.hearings.saveRecord({
    hearingId,
    entries: [
      { speaker: '审判员', text: '现在开庭。核对当事人身份。' },
      { speaker: '原告', text: '请求判令被告归还本息86420.50元。' },
      { speaker: '被告', text: '借款属实，主张已还20000元，没有证据提交。' },
    ],
    signerPartyIds: parties.map((one) => one.partyId),
  });
  await scene.advanceTo('2026-10-23T10:40:00+08:00');
  await judge.desk.hearings.end({
    hearingId,
    version: (await judge.desk.hearings.get({ hearingId })).version,
    outcome: 'heard',
    attendance: parties.map((one) => ({
      partyId: one.partyId,
      status: 'attended' as const,
      by: 'self' as const,
    })),
  });
  must(started.state === 'inProgress', 'the hearing did not start');
  await clerk.desk.hearings.publishRecord({ hearingId, version: saved.version });
  for (const person of ['plaintiff', 'defendant']) {
    const record = await scene.as(person).hearings.getRecord({ hearingId });
    await scene.as(person).hearings.signRecord({ hearingId, contentDigest: record.contentDigest });
  }
  const record = await clerk.desk.hearings.getRecord({ hearingId });
  voice.act(
    '各方',
    `阅读笔录并签名（${record.signatures.filter((one) => one.state === 'signed').length} 人，笔录状态：${record.state}）`,
    `read and sign the record (${record.state})`,
  );
}
