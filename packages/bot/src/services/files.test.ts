import { expect, it } from 'vitest';
import { files } from './files.ts';
import { memberView, roomView } from './testing/views.ts';

it('material: the chat is no submission; the card leads to where a receipt is given, and there is a way without a phone', () => {
  expect(files.answers.material!([memberView('2026-09-10T10:00:00+08:00')], '')).toEqual({
    lines: [
      '聊天里发的材料不算提交。',
      '请本人点卡片，在官方小程序上传；拿到收件编号才算提交。',
      '提交的材料法官会看到，一般也会转给对方。',
      '不用手机的，可以邮寄或交到法院窗口。',
    ],
    miniProgram: { title: '提交材料', path: 'pages/material/submit?caseId=cas_00000001r96v81' },
  });
});

it('in the room the same is said to everybody, without a card', () => {
  expect(files.roomAnswers.material!(roomView('2026-09-10T10:00:00+08:00'), '')).toEqual({
    lines: ['群里发的材料不算提交。', '请各自在官方小程序上传；拿到收件编号才算提交。'],
  });
});
