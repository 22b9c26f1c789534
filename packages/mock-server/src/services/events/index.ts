// 事件、Webhook: the cursor feed, endpoints, deliveries. What is sent, and how, is the courier's (doors/courier.ts).
import { defineService } from '../../court/service.ts';
import { deliveries, recordReport, retry } from './deliveries.ts';
import { endpoints } from './endpoints.ts';
import { fanOut } from './fan-out.ts';
import { feeds } from './feed.ts';

export const events = defineService({
  name: 'events',
  operations: { ...feeds, ...endpoints, ...deliveries },
  reactions: { recordReport },
  timers: { 'delivery.retry': retry },
  afterEvents: fanOut,
});
