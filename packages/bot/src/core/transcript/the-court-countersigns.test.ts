import { expect } from 'vitest';
import { journey } from '../../../../../tests/journeys/stage.ts';
import { openCaseRoom } from '../../../../../tests/journeys/steps/case-room.ts';
import { loanInTrial } from '../../../../../tests/journeys/steps/loan-in-trial.ts';
import { verifyTranscript } from '@yunting/sdk/transcript';
import { append, start } from './append.ts';
import type { TranscriptEntry } from './entry.ts';
import { erase } from './erase.ts';
import { exportLines } from './export-lines.ts';
import { header as example, saltOf, sha256 } from './testkit.ts';

journey(
  'a member checks a copy of the transcript against what the court itself counter-signed',
  async (stage) => {
    const { caseId } = await loanInTrial(stage);
    const roomId = await openCaseRoom(stage, caseId);
    const [bot, member] = [stage.as('roomAgent'), stage.as('defendant')];
    const header = { ...example, roomId };
    const rows: TranscriptEntry[] = [];
    let head = start(header);
    const say = (text: string): void => {
      const at = '2026-09-01T09:00:00+08:00';
      const said = { kind: 'message', at, from: { role: 'unbound' }, body: { type: 'text', text } } as const;
      const added = append(head, said, saltOf(rows.length));
      rows.push(added.entry);
      head = added.head;
    };
    const anchor = () => bot.rooms.publishAnchor({ roomId, headDigest: head.digest, count: head.count });

    say('请问几号开庭？');
    say('好的');
    await anchor();
    await stage.advanceTo('2026-09-02T18:00:00+08:00');
    const erasing = { at: '2026-09-02T18:00:00+08:00', rule: '闲谈保存期满', by: { role: 'clerk' } } as const;
    const { erased, entry, head: after } = erase(head, [rows[0]!], erasing, saltOf(99));
    rows[0] = erased[0]!;
    rows.push(entry);
    head = after;
    await anchor();
    say('收到');

    const courtAnchors = (await member.rooms.listAnchors({ roomId })).data;
    const copy = [...exportLines(header, rows, courtAnchors)];
    expect(verifyTranscript(copy, { sha256, courtAnchors })).toMatchObject({
      ok: true,
      compared: true,
      entries: 4,
      erased: 1,
      anchored: { upTo: 3, receivedAt: courtAnchors[1]!.receivedAt },
    });
    // One word changed in the copy.
    const forged = rows[1] as TranscriptEntry & { content: object };
    rows[1] = { ...forged, content: { from: { role: 'unbound' }, body: { type: 'text', text: '不好' } } };
    const changed = verifyTranscript(exportLines(header, rows, courtAnchors), { sha256, courtAnchors });
    expect(changed.faults.map(({ code }) => code)).toEqual(['commitmentDiffers']);
  },
);
