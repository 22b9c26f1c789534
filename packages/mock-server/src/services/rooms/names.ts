// What rooms and notices are called, and the standing words.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { isPublicCase } from './eligibility.ts';
import type { RoomRecord } from './records.ts';

/** Version of the notice that is read before consenting to a room. */
export const roomNoticeVersion = '2026-01';

const kinds = { case: '案件群', mediation: '调解群', enforcement: '执行群' } as const;

/** Room name: in a case that is not public, and in every mediation, nothing but the tail of the number. */
export function topicOf(ctx: Context, room: RoomRecord): string {
  const neutral = `${kinds[room.kind]}·${room.tail}`;
  if (room.kind === 'mediation' || !isPublicCase(ctx, room.caseId)) return neutral;
  return `${neutral} ${ctx.get('case', room.caseId).caseNumber}`;
}

export const banner: Schemas['RoomBanner'] = {
  welcome: {
    zh: '我是程序，不是法官。群里发的材料不算提交；群里说的话不是开庭陈述；本群有记录，撤回也会留痕。',
    en: 'I am a program, not a judge. What is posted here is not filed; what is said here is not testimony; this room is recorded, and recalls leave a trace.',
  },
  privateThread: {
    zh: '这里的话法官看不到；要让法官看到，请作为材料提交，对方也会看到。',
    en: 'A judge does not see what is said here. To reach the judge, submit it as material; the other side will see it too.',
  },
};

/** Said wherever consent is asked for or shown. */
export const noRightLost: Schemas['Bilingual'] = {
  zh: '不进群不影响任何诉讼权利；通知会以其他方式送达。',
  en: 'Staying out costs no right; notices come by other means.',
};
