// What people write in their case's chat, and what the bot does with it: nothing there is filed, nothing is testimony, a bare
// 收到 counts for one notice alone, and a threat is a matter for a person.
import { must } from '../scene.ts';
import type { ChatScene, Scene } from '../scene.ts';

const spoken = (lines: readonly string[]): string => lines.join(' ⏎ ').replaceAll('\n', ' / ');

/** A picture that does not count, a question of merits, a threat, and a bare 收到 with two notices open. */
export async function talk(scene: Scene, roomId: string, chat: ChatScene): Promise<void> {
  const { voice } = scene;
  const clerk = scene.as('clerk');
  const tell = (en: string, lines: readonly string[]): void =>
    voice.said(`案件群助手：「${spoken(lines)}」`, `the bot (${en}): 「${spoken(lines)}」`);

  const picture = await chat.says('plaintiff', 'room', { picture: '借条.jpg' });
  voice.act('王桂芳', '在群里发了一张借条的照片', 'posts a photo of the IOU in the room');
  must(
    picture.room.some((line) => line.includes('不算提交')),
    'a posted picture was taken for filed',
  );
  tell('what is posted is not submitted; how to do it follows in private', [
    ...picture.room,
    ...picture.private,
  ]);

  const merits = await chat.says('plaintiff', 'private', { text: '我能赢吗' });
  voice.act('王桂芳', '私下问：我能赢吗', 'asks in private: will I win?');
  must(!/会赢|能赢|胜诉/.test(spoken(merits.private)), 'the bot predicted');
  tell('no prediction; forms, free legal advice, a person', merits.private);

  const threat = await chat.says('defendant', 'room', { text: '明天去你家堵你' });
  voice.act('李建国', '在群里说：明天去你家堵你', 'threatens in the room');
  tell('one neutral line', threat.room);
  const alert = must(
    (await clerk.desk.rooms.listAlerts({})).data.find((one) => one.kind === 'threat'),
    'nobody was told of the threat',
  );
  const taken = await clerk.desk.rooms.takeAlert({ alertId: alert.alertId, version: alert.version });
  voice.act(
    '钱书记员',
    '收到警示，马上处理：由人决定怎么办',
    'is called at once: a person decides what to do',
  );
  await clerk.desk.rooms.closeAlert({
    alertId: taken.alertId,
    version: taken.version,
    note: '已电话提醒李建国，并告知王桂芳遇险先报警',
  });

  for (const line of ['请各方保持手机畅通。', '请核对诉讼文书上的本人信息。']) {
    await clerk.desk.rooms.createNotice({
      roomId,
      kind: 'general',
      audience: 'allParties',
      delivery: 'room',
      lines: [line],
    });
  }
  await scene.advanceTo('2026-09-30T09:45:00+08:00');
  const asked = await chat.says('plaintiff', 'room', { text: '收到' });
  voice.act('王桂芳', '两条通知没回，只说：收到', 'says only "received", with two notices open');
  must(spoken(asked.room).includes('哪一条'), 'a bare 收到 was matched although two notices were open');
  tell('which one?', asked.room);
  const chosen = await chat.says('plaintiff', 'room', { text: '2' });
  voice.act('王桂芳', '回：2', 'answers: 2');
  tell('noted; seen, not signed for', chosen.room);
  const seen = (await scene.as('plaintiff').rooms.listNotices({ roomId })).data.filter(
    (one) => one.acknowledgedAt !== undefined && one.lines.some((line) => line.startsWith('请')),
  );
  must(seen.length === 1, 'one 收到 counted for more than one notice');
}

/** What the plaintiff was reminded of in private: each once, by number, and true for her. */
export async function tellReminders({ voice }: Scene, chat: ChatScene): Promise<void> {
  const reminders = (await chat.shows('plaintiff', 'private')).filter((line) => /^〔.*开庭/.test(line));
  must(
    reminders.length > 0 && new Set(reminders).size === reminders.length,
    'a reminder is missing or doubled',
  );
  voice.act(
    '案件群助手',
    `私下提醒过王桂芳 ${reminders.length} 次，最后一次：「${spoken(reminders.slice(-1))}」`,
    `reminded the plaintiff ${reminders.length} times in private, last: 「${spoken(reminders.slice(-1))}」`,
  );
}

/** The record of the room, against the anchors that the court counter-signed. */
export async function verifyRecord(scene: Scene, roomId: string, chat: ChatScene): Promise<void> {
  const { ok, entries, anchored, file } = await chat.verify(roomId);
  must(ok && anchored, 'the record of the room does not verify');
  scene.voice.act(
    '各方',
    `群记录 ${entries} 条，与法院副签逐条核对无误（yunting verify）：删一条、改一字都会被发现`,
    `the room's record, ${entries} entries, verifies against the court's anchors (yunting verify): a word changed or dropped would be found`,
  );
  const command = `npx -y pnpm@12.21.0 exec yunting verify ${file}`;
  scene.voice.said(`自己核对：${command}`, `check it yourself: ${command} --lang en`);
}
