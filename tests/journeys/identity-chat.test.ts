// What is said in the case room is no act: the bot speaks for a bound member, and can do nothing in their name.
import { expect } from 'vitest';
import { fileAtCounter } from '../../examples/demo/acts/file-at-counter.ts';
import { openRoom } from '../../examples/demo/acts/open-room.ts';
import { payFee } from '../../examples/demo/acts/pay-fee.ts';
import { serveComplaint } from '../../examples/demo/acts/serve-complaint.ts';
import { journey } from './stage.ts';
import { sceneOf } from './steps/scene.ts';

journey(
  'the bot reads for a bound member what the room may show, and neither consents nor signs for them',
  async (stage) => {
    const scene = sceneOf(stage);
    const loan = await fileAtCounter(scene);
    await payFee(scene, loan);
    await serveComplaint(scene, loan);
    const roomId = await openRoom(scene, loan);

    const { accessToken } = await stage.anyone.identity.createAppSession({
      clientId: 'room-agent',
      clientSecret: 'sandbox-secret-room-agent',
    });
    const bot = stage.anyone.with({ auth: { token: accessToken } });
    // The bot knows a speaker by the handle that was bound in the official mini-program.
    const { data } = await bot.rooms.listBindings({ roomId });
    const memberId = data.find(({ chatHandle }) => chatHandle === 'chat-handle-plaintiff')?.memberId ?? '';
    const token = await bot.identity.exchangeToken({ memberId, ttlSeconds: 60 });
    expect(token).toMatchObject({ assurance: 'chat', actsFor: { memberId, roomId } });
    const inChat = stage.anyone.with({ auth: { token: token.accessToken } });
    expect(await inChat.identity.me()).toMatchObject({
      kind: 'roomAgent',
      displayName: '案件群助手',
      assurance: 'chat',
      actsFor: { memberId },
    });

    const { caseId } = loan;
    const acts = [
      () => inChat.identity.giveConsent({ caseId, stage: 'mediation', noticeVersion: 'mediation-2026-01' }),
      () => inChat.identity.listConsents({ caseId }),
      () => inChat.cases.submit({ caseId, kind: 'statement', title: '群聊发言', text: '我认钱是我借的' }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'assurance_too_low' });
    // A bot has no grants, and an app no members.
    await expect(bot.identity.exchangeToken({ grantId: 'grt_0000000001' })).rejects.toMatchObject({
      code: 'exchange_target_required',
    });
    await expect(stage.as('app').identity.exchangeToken({ memberId })).rejects.toMatchObject({
      code: 'exchange_target_required',
    });
    await expect(stage.as('plaintiff').identity.exchangeToken({ memberId })).rejects.toMatchObject({
      code: 'forbidden',
    });
  },
);
