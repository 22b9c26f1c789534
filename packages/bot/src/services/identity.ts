// 实名认证、在线诉讼同意: given and withdrawn by the verified person alone, never in a chat, which teaches nobody to hand out codes.
import { serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

export const identity = serviceRoomOf({
  service: 'identity',
  events: {
    ...silent('身份核验只在官方小程序和窗口办，聊天里不提', [
      'verification.handedOver',
      'verification.completed',
      'verification.failed',
      'verification.expired',
    ]),
    ...silent('同意与撤回由本人在官方小程序或窗口办，当场有结果；询问同时以短信告知', [
      'consent.requested',
      'consent.granted',
      'consent.refused',
      'consent.lapsed',
      'consent.withdrawalRequested',
      'consent.withdrawn',
      'consent.upheld',
    ]),
    ...silent('授权属于本人账户，不属于案件；聊天里问授权像骗局', [
      'grantRequest.raised',
      'grantRequest.approved',
      'grantRequest.refused',
      'grantRequest.expired',
      'grant.given',
      'grant.revoked',
      'grant.ended',
    ]),
    ...silent('个人信息请求属于本人账户，在官方小程序答复', [
      'dataRequest.received',
      'dataRequest.overdue',
      'dataRequest.answered',
      'dataRequest.refused',
    ]),
  },
});
