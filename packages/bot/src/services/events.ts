// 事件、Webhook: between machines; nobody in a chat hears of it.
import { courtOnly, serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

export const events = serviceRoomOf({
  service: 'events',
  events: {
    ...silent('Webhook 是应用开发者的事，与案件和当事人无关', [
      'endpoint.tested',
      'endpoint.paused',
      'endpoint.disabled',
      'endpoint.resumed',
      'delivery.exhausted',
    ]),
    ...courtOnly(['delivery.reported']),
  },
});
