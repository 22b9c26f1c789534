// A family matter: no room may open for it, and nobody is told why.
import { divorce, paper } from '../content.ts';
import { must, refusedWith } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Filed and accepted; the room is declined; a second confirmation is refused by the court itself. */
export async function refuseRoom(scene: Scene): Promise<void> {
  const { voice } = scene;
  const applicant = scene.as('stranger');
  const clerk = scene.as('clerk');
  voice.chapter('2026-11-25', '另一个故事：不能建群的案子', 'Another story: a case that may have no room');
  const scan = await applicant.files.uploadOnce({
    file: { name: '结婚证.pdf', mediaType: 'application/pdf', content: paper },
  });
  const draft = await applicant.filings.create({ content: divorce([scan.fileId]) });
  const submitted = await applicant.filings.submit({
    filingId: draft.filingId,
    version: draft.version,
    truthful: true,
  });
  const accepted = await scene.as('filingJudge').desk.filings.accept({
    filingId: submitted.filingId,
    version: submitted.version,
    caseType: '民初',
    procedure: 'ordinary',
    procedureReason: '离婚案件，适用普通程序',
  });
  const caseId = must(accepted.caseId, 'no case');
  const room = must((await clerk.desk.rooms.list({ caseId })).data[0], 'no room on the desk');
  const eligibility = await clerk.desk.rooms.checkEligibility({ roomId: room.roomId });
  must(!eligibility.eligible, 'a family matter was found eligible');
  voice.act(
    '钱书记员',
    `只有法院看得到原因：${eligibility.grounds.map((one) => one.zh).join('；')}`,
    `the court alone sees why: ${eligibility.grounds.map((one) => one.en).join('; ')}`,
  );
  const refused = await refusedWith(
    clerk.desk.rooms.confirm({ roomId: room.roomId, version: room.version }),
    'room_not_eligible',
  );
  voice.mishap(
    `硬要建群，法院系统拒绝：「${refused.zh}」`,
    `confirming it all the same is refused: "${refused.en}"`,
  );
  const declined = await clerk.desk.rooms.decline({
    roomId: room.roomId,
    version: room.version,
    reason: '本案不建群',
  });
  const mine = await applicant.rooms.list({});
  const shown = mine.data.find((one) => one.roomId === room.roomId);
  must(
    declined.state === 'declined' &&
      (!shown || (shown.state === 'notOpen' && !JSON.stringify(shown).includes('婚姻'))),
    'the party learns more than it may',
  );
  voice.said(
    '当事人只看到没有开群，看不到原因；不影响任何诉讼权利',
    'the party sees only that no room is open, and not why; no right is lost',
  );
}
