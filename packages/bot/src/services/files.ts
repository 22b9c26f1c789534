// 材料上传: nothing sent in a chat is filed. The way is a card to the official mini-program, and a receipt number.
import type { Answer } from '../core/service-room.ts';
import { overCases } from '../core/wording/answering.ts';
import { pages } from '../core/wording/pages.ts';
import { serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

/** How to submit; the judge and the other side see what is submitted, and nothing of what is said here. */
const materialAnswer = overCases((views): Answer => {
  const [only] = views;
  return {
    lines: [
      '聊天里发的材料不算提交。',
      '请本人点卡片，在官方小程序上传；拿到收件编号才算提交。',
      '提交的材料法官会看到，一般也会转给对方。',
      '不用手机的，可以邮寄或交到法院窗口。',
    ],
    miniProgram: {
      title: '提交材料',
      path: pages.submitMaterial(views.length === 1 ? only?.theCase.caseId : undefined),
    },
  };
});

/** The same for everybody: no card, no name. */
const roomMaterialAnswer = (): Answer => ({
  lines: ['群里发的材料不算提交。', '请各自在官方小程序上传；拿到收件编号才算提交。'],
});

export const files = serviceRoomOf({
  service: 'files',
  answers: { material: materialAnswer },
  roomAnswers: { material: roomMaterialAnswer },
  events: silent('上传在官方小程序里办，当场有结果；提交到案件后另有收件编号', [
    'upload.completed',
    'upload.cancelled',
    'upload.expired',
    'file.received',
    'file.submitted',
    'file.erased',
  ]),
});
